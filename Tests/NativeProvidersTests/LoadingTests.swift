import ActorHost
import Foundation
import Locks
import Messages
import NativeProviders
import Testing

@Suite struct LoadingTests {
  private func reason(_ path: String, options: NativeProviderOptions = .init()) -> ProviderLoadError.Reason? {
    do throws(ProviderLoadError) {
      _ = try NativeProvider(path: path, options: options)
      return nil
    } catch {
      return error.reason
    }
  }

  private func reason(of macros: String) throws -> ProviderLoadError.Reason? {
    reason(try BuiltLibrary("misbehaving", macros).path)
  }

  @Test func `a bare name is refused, whatever the search path holds`() {
    #expect(reason("libz.so.1") == .notAPath)
    #expect(reason("/tmp/a\0b") == .notAPath)
    let error = ProviderLoadError(path: "libx.so", reason: .notAPath)
    #expect("\(error)".contains("./libx.so"))
  }

  @Test func `a file that is missing, a folder, a pipe, text, cut short or for another machine is refused`() throws {
    let folder = try BuiltLibrary.makeFolder()
    #expect(reason("\(folder)/missing.so") == .unreadable("No such file or directory"))
    #expect(reason("\(folder)/") == .notARegularFile)
    mkfifo("\(folder)/pipe.so", 0o600)
    #expect(reason("\(folder)/pipe.so") == .notARegularFile)
    try Data("not a library at all, only some text that is longer than an ELF header".utf8)
      .write(to: URL(filePath: "\(folder)/text.so"))
    #expect(reason("\(folder)/text.so") == .notALibrary("it does not begin with \\x7fELF"))

    let good = [UInt8](try Data(contentsOf: URL(filePath: BuiltLibrary("text").path)))
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
      try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
      return "\(folder)/\(name)"
    }
    #expect(reason(try write("short.so", Array(good[..<20]))) == .notALibrary("it is shorter than an ELF header"))
    var foreign = good
    foreign[18] = 0xf7
    foreign[19] = 0
    guard case .wrongArchitecture(found: "machine 247", _) = reason(try write("foreign.so", foreign)) else {
      Issue.record("a library for another machine was not refused")
      return
    }
    var narrow = good
    narrow[4] = 1
    guard case .wrongArchitecture(found: "a 32-bit machine", _) = reason(try write("narrow.so", narrow)) else {
      Issue.record("a 32-bit library was not refused")
      return
    }
    for length in stride(from: 64, to: good.count, by: 499) {
      #expect(reason(try write("cut.so", Array(good[..<length]))) != nil, "cut at \(length)")
    }
  }

  @Test func `a file or folder that everyone may write to is refused`() throws {
    #expect(reason(try BuiltLibrary("text", mode: 0o757).path) == .worldWritable("the file"))
    let library = try BuiltLibrary("text")
    chmod((library.path as NSString).deletingLastPathComponent, 0o777)
    #expect(reason(library.path) == .worldWritable("its folder"))
  }

  @Test func `a library without the two symbols is refused before its constructors run`() throws {
    let trace = try BuiltLibrary.makeFolder() + "/constructed"
    let library = try BuiltLibrary("misbehaving", "NO_CREATE", "CONSTRUCTOR=\"\(trace)\"")
    #expect(reason(library.path) == .missingSymbol("wascc_provider_create"))
    #expect(access(trace, F_OK) != 0, "the constructor ran")
    #expect(try reason(of: "NO_ABI") == .missingSymbol("wascc_provider_abi"))
    _ = try NativeProvider(path: BuiltLibrary("misbehaving", "CONSTRUCTOR=\"\(trace)\"").path)
    #expect(access(trace, F_OK) == 0, "the fixture's constructor leaves a trace")
  }

  @Test func `another major version is refused with both numbers, another minor is welcome`() throws {
    #expect(try reason(of: "ABI=0x00020001u") == .wrongVersion(library: 0x0002_0001, host: 0x0001_0001))
    #expect(try reason(of: "TABLE_ABI=0x00020000u") == .wrongVersion(library: 0x0002_0000, host: 0x0001_0001))
    #expect(try reason(of: "ABI=0x00010007u") == nil)
    let error = ProviderLoadError(path: "x.so", reason: .wrongVersion(library: 0x0002_0001, host: 0x0001_0001))
    #expect("\(error)".hasPrefix("x.so: speaks version 2.1 of the provider contract, this host speaks 1.1"))
  }

  @Test func `a table that is missing, short or has a hole is refused before any of its entries is called`() throws {
    #expect(try reason(of: "NO_TABLE") == .noTable)
    #expect(try reason(of: "TABLE_SIZE=16") == .tableTooShort(size: 16, expected: 88))
    #expect(try reason(of: "TABLE_SIZE=0") == .tableTooShort(size: 0, expected: 88))
    #expect(try reason(of: "TABLE_SIZE=4096") == nil, "a longer table is from a later version")
    #expect(try reason(of: "NULL_CALL") == .nullEntry("call"))
    #expect(try reason(of: "NULL_DESTROY") == .nullEntry("destroy"))
  }

  @Test func `a create that fails is quoted, one that hangs is left behind`() throws {
    #expect(try reason(of: "CREATE_FAILS") == .createFailed(status: -8, text: "no database at /nowhere"))
    var options = NativeProviderOptions()
    options.controlTime = 50_000_000
    let library = try BuiltLibrary("misbehaving", "CREATE_HANGS")
    #expect(reason(library.path, options: options) == .didNotReturn("wascc_provider_create"))
    library.letGo()
  }

  @Test func `an absurd descriptor is refused, and one may come through call instead`() throws {
    for macro in ["ABSURD_DESCRIPTOR", "HUGE_DESCRIPTOR"] {
      let library = try BuiltLibrary("misbehaving", macro)
      let provider = try NativeProvider(path: library.path)
      #expect(throws: ProviderError.self) { try provider.descriptor }
      #expect(library.number("test_releases") == 1)
    }
    let asked = try NativeProvider(path: BuiltLibrary("misbehaving", "NO_DESCRIPTOR").path)
    #expect(try asked.descriptor.id == "demo:wrongs")
  }

  @Test func `a start that fails says why, and the provider can still be destroyed`() throws {
    let library = try BuiltLibrary("misbehaving", "START_FAILS")
    let provider = try NativeProvider(path: library.path)
    #expect(throws: ProviderError(.unavailable, "the shop is closed")) { try provider.start(dispatcher: FakeHost()) }
    provider.stop(deadline: monotonicDeadline(after: 1_000_000_000))
    #expect(library.number("test_destroyed") == 1)
  }

  @Test func `the configuration arrives as a MessagePack map`() throws {
    let provider = try NativeProvider(path: BuiltLibrary("misbehaving").path, configuration: ["a": "b"])
    try provider.start(dispatcher: FakeHost())
    let bytes = try provider.handle(CapabilityCall(origin: .actor("M"), operation: "Configuration"))
    #expect(bytes == [0x81, 0xa1, 0x61, 0xa1, 0x62])
  }
}
