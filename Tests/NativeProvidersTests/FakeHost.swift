import ActorHost
import Foundation
import Locks
import Messages
import NativeProviders
import Synchronization

/// A dispatcher whose one actor, `MACTOR`, answers `Ping` with `pong`, and `Slow` when the test says so.
final class FakeHost: ActorDispatcher {
  struct State {
    /// The first hundred.
    var calls: [ActorCall] = []
    var count = 0
    var lines: [String] = []
    var slow: [@Sendable (Result<[UInt8], ProviderError>) -> Void] = []
  }

  let state = Locked(State())
  private let queue = DispatchQueue(label: "fake host", attributes: .concurrent)

  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] {
    state.withLock { state in
      state.count += 1
      if state.calls.count < 100 { state.calls.append(call) }
    }
    guard call.actor == "MACTOR" else { throw ProviderError(.notBound, "\(call.actor) is not bound") }
    return Array("pong".utf8)
  }

  func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void) {
    if call.operation == "Slow" { return state.withLock { $0.slow.append(completion) } }
    queue.async { [self] in
      completion(Result { () throws(ProviderError) in try dispatch(call) })
    }
  }

  func bindingValues(actor: String) -> [String: String]? { actor == "MACTOR" ? ["KEY": "value"] : nil }

  func log(_ level: LogLevel, _ message: String) { state.withLock { $0.lines.append(message) } }

  var lines: [String] { state.withLock { $0.lines } }
  var calls: [ActorCall] { state.withLock { $0.calls } }
}

/// A started provider and the host it serves.
struct Running {
  let library: BuiltLibrary
  let provider: NativeProvider
  let host = FakeHost()

  init(_ source: String = "misbehaving", _ macros: String, options: NativeProviderOptions = .init()) throws {
    try self.init(BuiltLibrary(source, macros), options: options)
  }

  init(_ source: String = "misbehaving", options: NativeProviderOptions = .init()) throws {
    try self.init(BuiltLibrary(source), options: options)
  }

  private init(_ library: BuiltLibrary, options: NativeProviderOptions) throws {
    self.library = library
    provider = try NativeProvider(path: library.path, options: options)
    try provider.start(dispatcher: host)
  }

  func call(
    _ operation: String, _ payload: [UInt8] = [], from actor: String = "MACTOR", within milliseconds: UInt64? = nil,
    chain: [String] = []
  ) throws -> [UInt8] {
    try provider.handle(
      CapabilityCall(
        origin: .actor(actor), operation: operation, payload: payload,
        deadline: milliseconds.map { monotonicDeadline(after: $0 * 1_000_000) }, chain: CallChain(chain)))
  }

  func text(_ operation: String, _ payload: [UInt8] = [], within milliseconds: UInt64? = nil) throws -> String {
    String(decoding: try call(operation, payload, within: milliseconds), as: UTF8.self)
  }

  /// The error of a call that must fail.
  func failure(_ operation: String, _ payload: [UInt8] = [], within milliseconds: UInt64? = nil) -> ProviderError? {
    do {
      _ = try call(operation, payload, within: milliseconds)
      return nil
    } catch {
      return error as? ProviderError
    }
  }

  /// The error of a call that is made on a thread of its own; the function waits for it.
  func failureInBackground(_ operation: String, _ payload: [UInt8] = []) -> () -> ProviderError? {
    let answer = BackgroundAnswer()
    Thread.detachNewThread {
      let error = failure(operation, payload)
      answer.error.withLock { $0 = error }
      answer.done.set()
    }
    return {
      answer.done.wait()
      return answer.error.withLock { $0 }
    }
  }

  func stop(within milliseconds: UInt64 = 5000) {
    provider.stop(deadline: monotonicDeadline(after: milliseconds * 1_000_000))
  }
}

private final class BackgroundAnswer: Sendable {
  let error = Mutex<ProviderError?>(nil)
  let done = Signal()
}
