internal import ActorHost
internal import Locks
internal import Messages

// What both sides of one provider share: the state under its lock, and every change of it. The host reaches it through
// NativeProvider, the library through a handle (HostTable).

/// What went wrong so far, for people who run a host.
public struct ProviderStatistics: Sendable, Equatable {
  /// Threads that are inside the library although nobody waits for them any more.
  public var abandonedThreads = 0
  /// Calls to actors that the host refused because there was no binding or no right.
  public var refusedDispatches = 0
  /// Answers for tokens that were not open.
  public var unknownTokens = 0
}

final class ProviderBorder: Sendable {
  struct State {
    var lifecycle = ProviderLifecycle()
    var open: [UInt64: OpenCall] = [:]
    var completions: [UInt64: Completion] = [:]
    var dispatcher: (any ActorDispatcher)?
    var lastErrorLine: String?
    var statistics = ProviderStatistics()
    private var lastToken: UInt64 = 0

    mutating func nextToken() -> UInt64 {
      lastToken += 1
      return lastToken
    }
  }

  let path: String
  let options: NativeProviderOptions
  let state = Locked(State())
  /// Set when the last entry, or later the last completion, that an end waits for has left.
  let isQuiet = Signal()
  private let fallbackLog: @Sendable (LogLevel, String) -> Void
  private let handle = Locked<UInt64?>(nil)

  init(path: String, options: NativeProviderOptions, log: @escaping @Sendable (LogLevel, String) -> Void) {
    self.path = path
    self.options = options
    self.fallbackLog = log
  }

  var statistics: ProviderStatistics {
    state.withLock { state in
      var statistics = state.statistics
      statistics.abandonedThreads = state.lifecycle.abandonedThreads
      return statistics
    }
  }

  // MARK: Opening and closing

  /// From here on the library reaches this border by the handle.
  func open() -> UInt64 {
    let number = HostHandles.shared.open(self)
    handle.withLock { $0 = number }
    return number
  }

  func hasBeenCreated() {
    do { try state.withLock { try $0.lifecycle.created() } } catch { preconditionFailure("created twice: \(error)") }
  }

  /// `stop` has returned.
  func hasStopped() {
    state.withLock { $0.lifecycle.stopped() }
    close()
  }

  /// From here on it does not, and whoever still waits for an answer of the library gets one from us.
  func close() {
    if let number = handle.withLock({ $0 }) { HostHandles.shared.close(number) }
    let calls = state.withLock { state in
      state.dispatcher = nil
      defer { state.open = [:] }
      return state.open.values.map { $0 }
    }
    for call in calls { _ = call.answer(.failure(ProviderError(.unavailable, "\(path) was stopped"))) }
  }

  /// Declares the provider dead.
  func die() {
    state.withLock { state in
      state.lifecycle.dies()
      state.completions = [:]
    }
    close()
  }

  // MARK: Calls into the library

  func admit(_ call: CapabilityCall, as entry: ProviderLifecycle.Entry) throws(ProviderError) -> OpenCall {
    try attempt { state throws(ProviderLifecycle.Refusal) in
      if state.open.count >= options.maximumOpenCalls { return nil }
      let token = state.nextToken()
      try state.lifecycle.enters(entry, token: token)
      let open = OpenCall(token: token, call: call)
      state.open[token] = open
      return open
    }
  }

  func admit(_ entry: ProviderLifecycle.Entry) throws(ProviderError) -> UInt64 {
    try attempt { state throws(ProviderLifecycle.Refusal) in
      let token = state.nextToken()
      try state.lifecycle.enters(entry, token: token)
      return token
    }
  }

  /// The value that `body` makes under the lock, or the sentence for its refusal.
  private func attempt<Value: Sendable>(
    _ body: (inout State) throws(ProviderLifecycle.Refusal) -> Value?
  ) throws(ProviderError) -> Value {
    let outcome = state.withLock { state -> Result<Value?, ProviderLifecycle.Refusal> in
      do throws(ProviderLifecycle.Refusal) { return .success(try body(&state)) } catch { return .failure(error) }
    }
    switch outcome {
    case .success(let value?): return value
    case .success(nil):
      throw ProviderError(.unavailable, "\(path) has not answered \(options.maximumOpenCalls) calls yet")
    case .failure(let error): throw ProviderError(.unavailable, error.sentence(about: path))
    }
  }

  /// The library has returned from a call; when it will answer later, the call stays open.
  func leave(_ open: OpenCall, isPending: Bool) {
    let isLast = state.withLock { state in
      if !isPending { state.open[open.token] = nil }
      return state.lifecycle.leaves(token: open.token)
    }
    if isLast { isQuiet.set() }
  }

  func leave(_ token: UInt64) {
    if state.withLock({ $0.lifecycle.leaves(token: token) }) { isQuiet.set() }
  }

  /// The call is answered, or never began.
  func finish(_ open: OpenCall) { state.withLock { $0.open[open.token] = nil } }

  /// The caller has given up. The token stays known, so that a late answer is not a stranger.
  func abandon(_ open: OpenCall) { state.withLock { $0.lifecycle.isOverdue(token: open.token) } }

  func noteSecondAnswer(_ open: OpenCall) {
    guard !open.isAbandoned else { return }
    log(.warning, "\(path) answered call \(open.token) twice; the second answer is ignored")
  }

  // MARK: Log

  func log(_ level: LogLevel, _ message: String) {
    let dispatcher = state.withLock { state in
      if level == .error { state.lastErrorLine = message }
      return state.dispatcher
    }
    if let dispatcher { dispatcher.log(level, message) } else { fallbackLog(level, message) }
  }
}
