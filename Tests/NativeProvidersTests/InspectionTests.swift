import Foundation
import NativeProviders
import Testing

@Suite struct InspectionTests {
  @Test func `a provider is recognised by its exports, without being loaded`() throws {
    let trace = try BuiltLibrary.makeFolder() + "/constructed"
    let library = try BuiltLibrary("misbehaving", "CONSTRUCTOR=\"\(trace)\"")
    let inspection = try LibraryInspection(path: library.path)
    #expect(inspection.isProvider)
    #expect(inspection.architecture == hostArchitecture)
    #expect(inspection.exports.map(\.name).contains("test_let_go"))
    #expect(inspection.exports.map(\.name) == inspection.exports.map(\.name).sorted())
    #expect(!inspection.exports.map(\.name).contains("misbehave"), "hidden functions are no exports")
    #expect(access(trace, F_OK) != 0, "nothing of it ran")
    let provider = try inspection.loadProvider()
    #expect(provider.contractVersion == "1.1")
    #expect(provider.descriptor.id == "demo:wrongs")
    #expect(library.number("test_destroyed") == 1)
  }

  @Test func `any other library shows its exports and what it needs`() throws {
    let inspection = try LibraryInspection(path: "/lib/\(hostArchitecture)-linux-gnu/libz.so.1")
    #expect(!inspection.isProvider)
    #expect(inspection.soname == "libz.so.1")
    #expect(inspection.needed.contains("libc.so.6"))
    #expect(inspection.exports.contains { $0.name == "crc32" && $0.isFunction && $0.size > 0 })
    #expect(throws: ProviderLoadError.self) { try inspection.loadProvider() }
  }

  @Test func `a damaged library is refused or read, and never crashes the reader`() throws {
    let folder = try BuiltLibrary.makeFolder()
    let good = [UInt8](try Data(contentsOf: URL(filePath: BuiltLibrary("text").path)))
    func read(_ bytes: [UInt8]) throws {
      try Data(bytes).write(to: URL(filePath: "\(folder)/x.so"))
      _ = try? LibraryInspection(path: "\(folder)/x.so")
    }
    // The ELF header, and the section headers at the end of the file, each byte in turn at its extremes.
    for index in Array(0..<64) + Array(stride(from: good.count - 1800, to: good.count, by: 3)) {
      for value in [0x00, 0x7f, 0xff] as [UInt8] {
        var damaged = good
        damaged[index] = value
        try read(damaged)
      }
    }
  }
}
