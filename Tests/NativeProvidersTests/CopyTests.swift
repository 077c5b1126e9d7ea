import ActorHost
import Foundation
import NativeProviders
import Testing

/// A library that is loaded as a copy does not depend on what becomes of its file.
@Suite struct CopyTests {
  private let library: BuiltLibrary
  private var options = NativeProviderOptions()

  init() throws {
    library = try BuiltLibrary("text")
    options.loadsCopy = true
  }

  private func load() throws -> NativeProvider {
    let provider = try NativeProvider(path: library.path, options: options)
    try provider.start(dispatcher: FakeHost())
    return provider
  }

  private func reversed(_ text: String, _ provider: NativeProvider) throws -> String {
    let call = CapabilityCall(origin: .actor("MACTOR"), operation: "Reverse", payload: Array(text.utf8))
    return String(decoding: try provider.handle(call), as: UTF8.self)
  }

  private func files(beside library: BuiltLibrary) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: URL(filePath: library.path).deletingLastPathComponent().path)
  }

  @Test func `its file may be overwritten and the next load finds what lies there then`() throws {
    let old = try load()
    let other = try Data(contentsOf: URL(filePath: BuiltLibrary("timer").path))
    // In place: the file keeps its inode, which a mapped library would share.
    let file = try FileHandle(forWritingTo: URL(filePath: library.path))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: other)
    try file.close()
    #expect(try reversed("stressed", old) == "desserts")
    let new = try load()
    #expect(try new.descriptor.id == "demo:timer")
    #expect(try reversed("live", old) == "evil")
  }

  @Test func `every load has a copy of its own, and none is left behind`() throws {  // defect 12
    let (first, second) = (try load(), try load())
    #expect(try reversed("stressed", first) == "desserts")
    #expect(try reversed("live", second) == "evil")
    #expect(try files(beside: library) == ["libtext.so"])
  }

  @Test(arguments: ["NO_ABI", "CREATE_FAILS"])
  func `of a library that is refused no copy is left behind`(fault: String) throws {
    let refused = try BuiltLibrary("misbehaving", fault)
    #expect(throws: ProviderLoadError.self) { try NativeProvider(path: refused.path, options: options) }
    #expect(try files(beside: refused) == ["libmisbehaving.so"])
  }
}
