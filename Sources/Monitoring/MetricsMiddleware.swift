public import ActorHost
internal import Locks
internal import WebAssembly

/// Counts the calls of a host and measures how long they take.
///
/// It stands around every call to an actor or a capability that was let in; calls that the host turned away before, for
/// instance from a full mailbox, are in the snapshots of the host.
public final class MetricsMiddleware: Middleware {
  private let statistics: Locked<CallStatistics>

  /// - Parameter window: over how many calls the averages under the original's names move.
  public init(window: Int = 100) { statistics = Locked(CallStatistics(window: window)) }

  package var snapshot: CallStatistics { statistics.withLock { $0 } }

  public func actorInvoke(_ invocation: Invocation, _ next: InvocationHandler) throws -> MiddlewareResult {
    .continue(measured(invocation, next))
  }

  public func capabilityInvoke(_ invocation: Invocation, _ next: InvocationHandler) throws -> MiddlewareResult {
    .continue(measured(invocation, next))
  }

  private func measured(_ invocation: Invocation, _ next: InvocationHandler) -> InvocationResponse {
    let start = MonotonicClock.now
    let response = next(invocation)
    let duration = MonotonicClock.now &- start
    let outcome: CallOutcome
    switch response.result {
    case .success: outcome = .ok
    case .failure(let error): outcome = CallOutcome(error)
    }
    statistics.withLock { $0.add(CallLabels(invocation), outcome, nanoseconds: duration) }
    return response
  }
}

extension CallLabels {
  init(_ invocation: Invocation) {
    switch invocation.target {
    case .actor(let key): self.init(actor: key, operation: invocation.operation)
    case .capability(let route):
      self.init(
        actor: invocation.origin.description, capability: route.capability, binding: route.binding,
        operation: invocation.operation)
    }
  }
}
