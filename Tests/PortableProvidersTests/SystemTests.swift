import ActorHost
import Messages
import PortableProviders
import TestGuests
import Testing
import WASI

/// What portable providers and actors are given of the world by way of WASI, and that it is no more.
@Suite struct SystemTests {
  /// A folder with a granted part and a secret beside it.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    folder.make("granted")
    folder.write("secret", "the secret")
    folder.write("granted/note", "the note")
    return folder
  }

  private func scene(_ folder: TemporaryFolder, _ change: (inout PortableProviderOptions) -> Void = { _ in }) throws
    -> Scene
  {
    var options = PortableProviderOptions()
    options.directories = [.init(.host(folder.path + "/granted"), as: "/data")]
    change(&options)
    return try Scene(options: options)
  }

  private static let notPermitted: UInt8 = 63
  private static let notCapable: UInt8 = 76
  private static let badDescriptor: UInt8 = 8

  @Test(arguments: ["wasi_snapshot_preview1", "wasi_unstable"])
  func aGrantedDirectoryIsThereAndNothingElse(namespace: String) throws {
    let folder = try folder()
    var options = PortableProviderOptions()
    options.directories = [.init(.host(folder.path + "/granted"), as: "/data")]
    let module = ProviderGuest.bytes(descriptor: testDescriptor.encoded(.g2), namespace: namespace)
    let provider = try PortableProvider(try TestSigner().provider(module), options: options)
    func call(_ operation: String, _ path: String) throws -> [UInt8] {
      try provider.handle(CapabilityCall(operation: operation, payload: Array(path.utf8)))
    }
    #expect(try call("O", "note") == [0] + "the note".utf8)
    #expect(try call("W", "new") == [0])
    #expect(folder.read("granted/new") == "new")
    for path in ["../secret", "/etc/passwd", folder.path + "/secret"] {
      #expect([Self.notCapable, Self.notPermitted].contains(try call("O", path)[0]), "\(path)")
      #expect([Self.notCapable, Self.notPermitted].contains(try call("W", path)[0]), "\(path)")
    }
    #expect(try call("Q", "note") == [Self.badDescriptor], "there is no second directory")
    #expect(folder.read("secret") == "the secret")
  }

  @Test func aDirectoryForReadingStaysAsItIs() throws {
    let folder = try folder()
    let scene = try scene(folder) { $0.directories[0].isReadOnly = true }
    #expect(try scene.text("O", "note") == "the note")
    #expect(try scene.call("W", Array("new".utf8)) != [0])
    #expect(try scene.call("W", Array("note".utf8)) != [0])
    #expect(folder.read("granted/new") == nil)
    #expect(folder.read("granted/note") == "the note")
  }

  @Test func aDirectoryThatIsNotThereFailsTheLoadWithItsName() throws {
    let folder = try folder()
    let error = #expect(throws: HostError.self) {
      try scene(folder) { $0.directories[0] = .init(.host(folder.path + "/absent"), as: "/data") }
    }
    #expect("\(try #require(error))".contains("directory \"/data\": "))
  }

  @Test func argumentsAndEnvironmentAreThoseGiven() throws {
    let scene = try scene(try folder()) {
      $0.arguments = ["store", "--fast"]
      $0.environment = [("A", "1"), ("B", "2"), ("C", "3")]
    }
    #expect(try scene.call("A") == [2, 3])
  }

  @Test func aFreshInstanceHasTheSameGrants() throws {
    let folder = try folder()
    let scene = try scene(folder) { $0.trapPolicy = .restart }
    for _ in 0..<3 {
      #expect(try scene.text("O", "note") == "the note")
      #expect(scene.error("t") == providerText("unreachable"))
    }
    withExtendedLifetime(folder) {}
  }

  @Test func whatItPrintsIsLoggedLineByLine() throws {
    let scene = try scene(try folder())
    _ = try scene.call("P", Array("one\ntwo\r\nthree \u{1b}[31m".utf8))
    _ = try scene.call("S", Array("trouble\n".utf8))
    let lines = scene.log.all.filter { $0.hasPrefix("info: portable: ") }.map { $0.dropFirst(16) }
    #expect(lines == ["one", "two", "three \\u{1b}[31m", "trouble"])
  }

  // MARK: Actors

  private func actor(
    _ start: String = "", _ namespace: String = "wasi_snapshot_preview1",
    _ change: (inout HostConfiguration) -> Void = { _ in }
  ) throws -> (host: Host, key: String, log: LogLines) {
    let signer = try TestSigner()
    let log = LogLines()
    var configuration = HostConfiguration()
    configuration.log = { log.take($0, $1) }
    change(&configuration)
    let host = try Host(configuration)
    let module = ProviderGuest.bytes(descriptor: [], namespace: namespace, start: start)
    try host.addActor(try signer.sign(module, name: "printer"))
    return (host, signer.key, log)
  }

  @Test(arguments: ["wasi_snapshot_preview1", "wasi_unstable"])
  func anActorHasClocksAndRandomBytesAndNothingElse(namespace: String) throws {
    let (host, key, log) = try actor("", namespace)
    #expect(try host.call(key, "V") == [0, 0])
    #expect(try host.call(key, "A") == [0, 0], "no arguments, no environment")
    #expect(try host.call(key, "I") == [0, 0], "input is at its end")
    #expect(try host.call(key, "O", Array("/etc/passwd".utf8)) == [Self.badDescriptor])
    _ = try host.call(key, "P", Array("hello".utf8))
    #expect(log.all.contains("info: printer: hello"))
  }

  @Test func aFloodOfOutputIsBounded() throws {
    let (host, key, log) = try actor { $0.limits.consoleLinesPerSecond = 3 }
    let flood = [UInt8](repeating: UInt8(ascii: "\n"), count: 1 << 20)
    #expect(try host.call(key, "P", flood) == [0, 0, 1, 0], "so much is taken at once")
    #expect(log.all.filter { $0.hasPrefix("info: printer: ") }.count <= 6)
  }

  @Test func endingWithZeroInAStartFunctionIsASuccess() throws {  // F18
    let (host, key, _) = try actor("(func (export \"_start\") (call $proc_exit (i32.const 0)))")
    #expect(try host.call(key, "e", [1]) == [1])
    let error = #expect(throws: HostError.self) {
      try actor("(func (export \"_start\") (call $proc_exit (i32.const 0x80000000)))")
    }
    #expect(
      "\(try #require(error))" == "start function _start failed: the guest ended itself with code 2147483648")
  }

  @Test func thePolicyKeepsWASIFromActorsOnly() throws {  // F21
    let error = #expect(throws: HostError.self) { try actor { $0.offersWASI = false } }
    #expect(
      "\(try #require(error))"
        == "import refused: wasi_snapshot_preview1.path_open: this host's policy keeps WASI from actors")
    let scene = try Scene { $0.offersWASI = false }
    #expect(try scene.call("V") == [0, 0])
  }

  @Test(arguments: [
    (
      #"(import "wasi" "thread-spawn" (func (param i32) (result i32)))"#,
      "this host does not offer wasi; it offers wapc, "
    ),
    (
      #"(import "wasi:cli/environment@0.2.0" "get-environment" (func (param i32)))"#,
      "this host does not offer wasi:cli/environment@0.2.0"
    ),
    (
      #"(import "wasi_unstable" "sock_accept" (func (param i32 i32 i32) (result i32)))"#,
      "unknown import: wasi_unstable.sock_accept: wasi_unstable has no such function"
    ),
    (
      #"(import "wasi_snapshot_preview1" "fd_close" (func (param i64) (result i32)))"#,
      "incompatible import type: wasi_snapshot_preview1.fd_close is [i64] -> [i32], expected [i32] -> [i32]"
    ),
  ])
  func anImportThatIsNoneIsNamedWithWhatThereIs(field: String, expected: String) throws {  // F20
    let module = ProbeGuest.compiled(
      """
      (module \(field) (memory (export "memory") 1)
        (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1)))
      """)
    let signed = try TestSigner().sign(module, name: "odd")
    let error = #expect(throws: HostError.self) { try Host().addActor(signed) }
    #expect("\(try #require(error))".contains(expected))
  }
}
