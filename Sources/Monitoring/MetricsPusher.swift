public import ActorHost
internal import Locks
public import Messages
internal import WebAssembly

/// Sends metrics to a push gateway from time to time, by way of any provider of `wascc:http_client`.
///
/// One thread does it, one push after the other, so whatever the gateway does costs nobody else time. When it does not take
/// what it is sent, the log says so once, and once more when it does again; in five minutes no more than that.
public final class MetricsPusher: Sendable {
  private struct State {
    var isStopping = false
    /// When the last push has to be over.
    var deadline = UInt64.max
    var hasEnded = false
    /// What the log has been told last.
    var isFailing = false
    /// A gateway that comes and goes is not worth a line each time.
    var silentUntil: UInt64 = 0
  }

  private let client: any CapabilityProvider
  private let target: PushTarget
  private let metrics: MetricsMiddleware
  private let log: @Sendable (LogLevel, String) -> Void
  private let status: @Sendable () -> HostStatus?
  private let state = Monitor(State())

  /// Starts the client; the first push is one interval away.
  ///
  /// - Parameters:
  ///   - client: a provider that is not started, and used for nothing else.
  ///   - status: the host as it is now; nil when it is gone.
  public init(
    _ client: any CapabilityProvider, to target: PushTarget, metrics: MetricsMiddleware,
    log: @escaping @Sendable (LogLevel, String) -> Void, status: @escaping @Sendable () -> HostStatus?
  ) throws {
    self.client = client
    self.target = target
    self.metrics = metrics
    self.log = log
    self.status = status
    try client.start(dispatcher: NoActors(log: log))
    do {
      // Whoever wrote the URL may reach it, wherever that is; a redirect leads nowhere.
      try client.bind(
        actor: Self.name, binding: defaultBinding,
        values: ["ALLOW": "*", "MAX_REDIRECTS": "0", "TIMEOUT": String(max(1, patience / 1_000_000))])
      guard SystemThread.detach(stackSize: 512 << 10, { [self] in run() }) else {
        throw ProviderError(.unavailable, "no thread is left to push")
      }
    } catch {
      client.stop(deadline: 0)
      throw error
    }
  }

  /// Pushes once more, and ends; all of that before the deadline, whatever the gateway does.
  public func stop(deadline: UInt64) {
    let now = MonotonicClock.now
    // The rest of the time is for ending what hangs.
    let last = now + (max(deadline, now) - now) / 4 * 3
    state.withLock { ($0.isStopping, $0.deadline) = (true, last) }
    state.signalAll()
    let hasEnded = { (state: inout State) in state.hasEnded ? true : nil }
    if state.wait(until: last, for: hasEnded) == nil {
      try? client.unbind(actor: Self.name, binding: defaultBinding)
      _ = state.wait(until: deadline, for: hasEnded)
    }
    client.stop(deadline: deadline)
  }

  /// What the client takes for an actor.
  static let name = "monitor"

  /// How long a push may take: no longer than the next one is away, and no longer than anybody waits for a gateway.
  private var patience: UInt64 { min(target.interval, 10_000_000_000) }

  private static let silence: UInt64 = 300_000_000_000

  // MARK: The thread

  private func run() {
    var next = MonotonicClock.after(target.interval)
    while state.wait(until: next, for: { $0.isStopping ? true : nil }) == nil {
      push(by: MonotonicClock.after(patience))
      next = max(next &+ target.interval, MonotonicClock.now)
    }
    push(by: state.withLock { $0.deadline })
    state.withLock { $0.hasEnded = true }
    state.signalAll()
  }

  private func push(by deadline: UInt64) {
    guard let status = status() else { return }
    let request = target.request(MetricsText(metrics.snapshot, status).text)
    let call = CapabilityCall(
      origin: .actor(Self.name), operation: HTTPClientOperation.performRequest.rawValue, payload: request.encoded(),
      deadline: deadline)
    do {
      let answer = try HTTPResponse(messagePack: try client.handle(call))
      note(200...299 ~= answer.statusCode ? nil : "it answered \(answer.statusCode)")
    } catch {
      note("\(error)")
    }
  }

  private func note(_ failure: String?) {
    let isSaid = state.withLock { state in
      guard state.isFailing != (failure != nil) else { return false }
      if failure != nil {
        guard MonotonicClock.now >= state.silentUntil else { return false }
        state.silentUntil = MonotonicClock.after(Self.silence)
      }
      state.isFailing = failure != nil
      return true
    }
    guard isSaid else { return }
    if let failure {
      log(.warning, "metrics cannot be pushed to \(target.url): \(failure); it is tried again, and said when it works")
    } else {
      log(.info, "metrics are pushed to \(target.url) again")
    }
  }
}

/// The client calls nobody.
private struct NoActors: ActorDispatcher {
  let log: @Sendable (LogLevel, String) -> Void

  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] {
    throw ProviderError(.notBound, "only the host is bound to this client")
  }

  func dispatchAsync(
    _ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void
  ) {
    completion(Result { () throws(ProviderError) in try dispatch(call) })
  }

  func bindingValues(actor: String) -> [String: String]? { nil }

  func log(_ level: LogLevel, _ message: String) { log(level, message) }
}
