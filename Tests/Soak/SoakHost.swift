import ActorHost
import Claims
import Foundation
import IsolatedProviders
import Messages
import NativeProviders
import Synchronization
import TestGuests
import WebAssembly

/// The host under test, with everything that is set on it.
final class SoakHost: Sendable {
  let host: ActorHost.Host
  let isolated: IsolatedProvider
  let folder: String
  private let account: KeyPair
  private let counterKey: KeyPair
  private let counterModule: [UInt8]
  let counter: String
  let echo: String
  /// Serves host calls to the provider in its own process.
  let remote: String
  let publisher: String
  let subscriber: String
  /// Loops, takes all memory, traps: by the letter of the operation.
  let rogue: String
  let counterPort: UInt16
  let echoPort: UInt16

  init(repository: String) throws {
    folder = NSTemporaryDirectory() + "wascc-soak-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    account = try KeyPair(generating: .account)
    counterKey = try KeyPair(generating: .module)
    let log = HostLog()
    var configuration = HostConfiguration()
    configuration.log = log.note
    configuration.limits = Self.limits
    host = try ActorHost.Host(configuration)

    let program = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .deletingLastPathComponent()
    let built = { (name: String) in program.appending(path: name).path }
    try host.addProvider(try NativeProvider(path: built("libwascc_http_server.so"), log: log.note))
    var trusted = NativeProviderOptions()
    trusted.trustsCallsToReturn = true
    try host.addProvider(try NativeProvider(path: built("libwascc_keyvalue.so"), options: trusted, log: log.note))
    try host.addProvider(try NativeProvider(path: built("libwascc_messaging.so"), options: trusted, log: log.note))
    isolated = try IsolatedProvider(
      path: built("libwascc_keyvalue.so"), options: IsolationOptions(runner: built("wascc")), log: log.note)
    try host.addProvider(isolated, binding: "isolated")

    let read = { (path: String) throws -> [UInt8] in
      Array(try Data(contentsOf: URL(filePath: repository + "/fixtures/actors/" + path)))
    }
    counterModule = try read("counter/counter.wasm")
    let add = { [account, host] (bytes: [UInt8], key: KeyPair, capabilities: [String], policy: TrapPolicy) in
      var statement = ModuleStatement(name: "soak")
      statement.capabilities = capabilities
      statement.revision = 1
      var options = ActorOptions()
      options.trapPolicy = policy
      return try host.addActor(
        try ModuleSigner(account: account).sign(bytes, as: key.publicKey, statement), options: options)
    }
    let fresh = { try KeyPair(generating: .module) }
    let (web, store, messages) = (CapabilityID.httpServer, CapabilityID.keyValue, CapabilityID.messaging)
    counter = try add(counterModule, counterKey, [web, store], .keep)
    echo = try add(try read("echo/echo.wasm"), try fresh(), [web], .keep)
    remote = try add(ProbeGuest.bytes, try fresh(), [store], .keep)
    publisher = try add(ProbeGuest.bytes, try fresh(), [messages], .keep)
    subscriber = try add(ProbeGuest.bytes, try fresh(), [messages], .keep)
    rogue = try add(RogueGuest.bytes, try fresh(), [], .restart)

    try host.setBinding(Binding(actor: counter, capability: store, values: ["FILE": folder + "/counter.sqlite"]))
    try host.setBinding(
      Binding(actor: remote, capability: store, name: "isolated", values: ["FILE": folder + "/remote.sqlite"]))
    try host.setBinding(Binding(actor: publisher, capability: messages))
    try host.setBinding(Binding(actor: subscriber, capability: messages, values: ["SUBSCRIPTION": "soak.>"]))
    let server = ["HOST": "127.0.0.1", "PORT": "0"]
    try host.setBinding(Binding(actor: counter, capability: web, values: server))
    counterPort = try log.port()
    try host.setBinding(Binding(actor: echo, capability: web, values: server))
    echoPort = try log.port()
  }

  private static var limits: HostLimits {
    var limits = HostLimits()
    limits.callTime = 2_000_000_000
    limits.memoryBytes = 64 << 20
    return limits
  }

  /// The counter's module with another revision, as a new release would be.
  func counter(revision: Int32) throws -> [UInt8] {
    var statement = ModuleStatement(name: "soak")
    statement.capabilities = [CapabilityID.httpServer, CapabilityID.keyValue]
    statement.revision = revision
    return try ModuleSigner(account: account).sign(counterModule, as: counterKey.publicKey, statement)
  }

  func end() {
    host.shutdown()
    do { try FileManager.default.removeItem(atPath: folder) } catch { say("\(folder) is left behind: \(error)") }
  }
}

/// Finds the servers' ports in the log.
private final class HostLog: Sendable {
  private let last = Mutex<UInt16?>(nil)

  @Sendable func note(_ level: LogLevel, _ line: String) {
    guard let mark = line.range(of: " answers at http://127.0.0.1:") else { return }
    let digits = line[mark.upperBound...].prefix { $0.isNumber }
    last.withLock { $0 = UInt16(digits) }
  }

  /// The port that was logged last, once.
  func port() throws -> UInt16 {
    let found = last.withLock { last in
      defer { last = nil }
      return last
    }
    guard let found else { throw SoakError("a server did not say where it listens") }
    return found
  }
}

struct SoakError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// A guest that does what no guest should: `loop`, `memory`, `trap`.
enum RogueGuest {
  static let bytes = ProbeGuest.compiled(
    """
    (module
      (import "wapc" "__guest_request" (func $request (param i32 i32)))
      (memory (export "memory") 1)
      (func (export "__guest_call") (param i32 i32) (result i32)
        (call $request (i32.const 0) (i32.const 1024))
        (if (i32.eq (i32.load8_u (i32.const 0)) (i32.const 108)) (then (loop $again (br $again))))
        (if (i32.eq (i32.load8_u (i32.const 0)) (i32.const 109))
          (then (loop $more (br_if $more (i32.ne (memory.grow (i32.const 16)) (i32.const -1))))))
        (unreachable)))
    """)
}
