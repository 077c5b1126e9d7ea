import ActorHost
import Claims
import Messages
import Synchronization
import TestGuests

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
    _ bytes: [UInt8] = ProbeGuest.bytes, name: String = "probe", capabilities: [String] = [],
    _ change: (inout ModuleStatement) -> Void = { _ in }
  ) throws -> [UInt8] {
    var statement = ModuleStatement(name: name)
    statement.capabilities = capabilities
    change(&statement)
    return try ModuleSigner(account: account).sign(bytes, as: module.publicKey, statement)
  }
}

/// A provider that notes what happens to it and answers as a test says.
final class TestProvider: CapabilityProvider {
  struct State {
    var notes: [String] = []
    var dispatcher: (any ActorDispatcher)?
    var handler: @Sendable (CapabilityCall) throws -> [UInt8] = { $0.payload }
    var bindError: @Sendable ([String: String]) -> String? = { _ in nil }
    var unbindError: String?
    var values: [String: String] = [:]
  }

  let state = Mutex(State())
  let id: String
  let startError: String?
  /// What it listens on while an actor is bound, if it is a server.
  let port: TestPort?

  init(_ id: String = "test:echo", startError: String? = nil, port: TestPort? = nil) {
    self.id = id
    self.startError = startError
    self.port = port
  }

  var descriptor: CapabilityDescriptor {
    let work = OperationDescriptor(name: "Work", direction: .toActor, doctext: "Brings work")
    return CapabilityDescriptor(
      id: id, name: "test", version: "1.0.0", supportedOperations: port == nil ? [] : [work])
  }

  func start(dispatcher: any ActorDispatcher) throws {
    note("start")
    if let startError { throw ProviderError(.failed, startError) }
    state.withLock { $0.dispatcher = dispatcher }
  }

  func handle(_ call: CapabilityCall) throws -> [UInt8] { try state.withLock { $0.handler }(call) }

  func bind(actor: String, binding: String, values: [String: String]) throws {
    note("bind \(binding)")
    if let error = state.withLock({ $0.bindError })(values) { throw ProviderError(.failed, error) }
    if let port, !port.take(actor) { throw ProviderError(.unavailable, "the port is in use") }
    state.withLock { $0.values = values }
  }

  func unbind(actor: String, binding: String) throws {
    note("unbind \(binding)")
    if let error = state.withLock({ $0.unbindError }) { throw ProviderError(.failed, error) }
    port?.free(actor)
  }

  func stop(deadline: UInt64) { note("stop") }

  func onCall(_ handler: @escaping @Sendable (CapabilityCall) throws -> [UInt8]) {
    state.withLock { $0.handler = handler }
  }

  /// Has `complaint` say why values are refused.
  func onBind(_ complaint: @escaping @Sendable ([String: String]) -> String?) {
    state.withLock { $0.bindError = complaint }
  }

  var notes: [String] { state.withLock { $0.notes } }
  var dispatcher: any ActorDispatcher { state.withLock { $0.dispatcher! } }

  private func note(_ text: String) { state.withLock { $0.notes.append(text) } }
}

/// Something of which there is one for each actor.
final class TestPort: Sendable {
  private let holders = Mutex<Set<String>>([])
  func take(_ actor: String) -> Bool { holders.withLock { $0.insert(actor).inserted } }
  func free(_ actor: String) { holders.withLock { _ = $0.remove(actor) } }
}

/// Collects what a host reports.
final class EventList: Sendable {
  private let events = Mutex<[HostEvent]>([])
  func append(_ event: HostEvent) { events.withLock { $0.append(event) } }
  var all: [HostEvent] { events.withLock { $0 } }
}

/// Collects what a host logs.
final class LineList: Sendable {
  private let all = Mutex<[(LogLevel, String)]>([])
  func append(_ level: LogLevel, _ line: String) { all.withLock { $0.append((level, line)) } }
  func lines(_ level: LogLevel) -> [String] { all.withLock { $0.filter { $0.0 == level }.map(\.1) } }
}

func failure(of call: () throws -> [UInt8]) -> InvocationError? {
  do {
    _ = try call()
    return nil
  } catch { return error as? InvocationError }
}
