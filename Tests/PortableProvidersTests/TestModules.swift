import ActorHost
import Claims
import Glibc
import Locks
import Messages
import PortableProviders
import TestGuests
import WASI
import WebAssembly

import class Foundation.Thread

/// Signs modules for tests.
struct TestSigner {
  let account: KeyPair
  let module: KeyPair

  init() throws {
    account = try KeyPair(generating: .account)
    module = try KeyPair(generating: .module)
  }

  var key: String { module.publicKey.description }

  func sign(
    _ bytes: [UInt8], name: String, _ change: (inout ModuleStatement) -> Void = { _ in }
  ) throws -> [UInt8] {
    var statement = ModuleStatement(name: name)
    change(&statement)
    return try ModuleSigner(account: account).sign(bytes, as: module.publicKey, statement)
  }

  /// A portable provider that answers with the descriptor of `test:portable`.
  func provider(
    _ bytes: [UInt8] = ProviderGuest.bytes(descriptor: testDescriptor.encoded(.g2)),
    _ change: (inout ModuleStatement) -> Void = { _ in }
  ) throws -> [UInt8] {
    try sign(bytes, name: "portable") {
      $0.isProvider = true
      change(&$0)
    }
  }

  func actor(_ capabilities: [String] = ["test:portable"]) throws -> [UInt8] {
    try sign(ProbeGuest.bytes, name: "probe") { $0.capabilities = capabilities }
  }
}

let testDescriptor = CapabilityDescriptor(
  id: "test:portable", name: "portable", version: "1.0.0",
  supportedOperations: [OperationDescriptor(name: "e", direction: .both, doctext: "echo")])

/// A folder of its own for one test, with everything in it removed at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/portable-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FolderError() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  struct FolderError: Error {}

  deinit { removeAll(path) }

  func make(_ name: String) { mkdir(path + "/" + name, 0o700) }

  func write(_ name: String, _ text: String = "") {
    guard let file = fopen(path + "/" + name, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  func read(_ name: String) -> String? {
    guard let file = fopen(path + "/" + name, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1000)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }

  func remove(_ name: String) { unlink(path + "/" + name) }

  private func removeAll(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if name != ".", name != ".." { removeAll(path + "/" + name) }
      }
      closedir(directory)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

/// What was logged.
final class LogLines: Sendable {
  private let lines = Locked<[String]>([])
  var all: [String] { lines.withLock { $0 } }
  func take(_ level: LogLevel, _ text: String) { lines.withLock { $0.append("\(level): \(text)") } }
}

/// A host with one portable provider and one actor that is bound to it, through which tests call the provider.
struct Scene {
  let host: Host
  let actor: TestSigner
  let provider: TestSigner
  let log = LogLines()

  init(
    options: PortableProviderOptions = PortableProviderOptions(), _ change: (inout HostConfiguration) -> Void = { _ in }
  ) throws {
    actor = try TestSigner()
    provider = try TestSigner()
    var configuration = HostConfiguration()
    configuration.log = { [log] in log.take($0, $1) }
    change(&configuration)
    host = try Host(configuration)
    try host.addPortableProvider(try provider.provider(), options: options)
    try host.addActor(try actor.actor())
    try host.setBinding(Binding(actor: actor.key, capability: "test:portable"))
  }

  /// Has the actor call the provider.
  func call(_ operation: String, _ payload: [UInt8] = []) throws -> [UInt8] {
    try host.call(actor.key, "h", ProbeGuest.hostCall("", "test:portable", operation, payload))
  }

  func text(_ operation: String, _ payload: String) throws -> String {
    String(decoding: try call(operation, Array(payload.utf8)).dropFirst(), as: UTF8.self)
  }

  /// What the actor reads as the error of its call.
  func error(_ operation: String, _ payload: [UInt8] = []) -> String? {
    do {
      _ = try call(operation, payload)
      return nil
    } catch let error as InvocationError {
      if case .actorFailed(let failure) = error.reason { return failure.reported }
      return "\(error)"
    } catch {
      return "\(error)"
    }
  }
}

/// What the provider's own words look like to an actor.
func providerText(_ text: String) -> String {
  "Invocation failure: failed to invoke capability: Error occurred during host call: \(text)"
}

/// What a call on another thread comes to.
final class Outcome: Sendable {
  private let text = Locked("")
  private let done = Signal()

  init(_ body: @escaping @Sendable () throws -> [UInt8]) {
    Thread.detachNewThread { [self] in
      let found: String
      do { found = "\(try body())" } catch { found = "\(error)" }
      text.withLock { $0 = found }
      done.set()
    }
  }

  var value: String {
    done.wait(until: MonotonicClock.after(60_000_000_000))
    return text.withLock { $0 }
  }
}
