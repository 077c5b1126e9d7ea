import Messages
import WaPC
import WebAssembly

extension Host {
  /// Calls an actor as the host itself, and waits for the answer.
  ///
  /// - Parameter deadline: nanoseconds of the monotonic clock; the host's own bound applies when absent or later.
  public func call(
    _ actor: String, _ operation: String, _ payload: [UInt8] = [], deadline: UInt64? = nil
  ) throws -> [UInt8] {
    if operation == CoreOperation.performLiveUpdate.rawValue { return try liveUpdate(actor, payload) }
    let invocation = systemInvocation(actor, operation, payload, deadline)
    return try bus.actor(for: invocation).call(invocation)
  }

  /// The same for a task: it waits without holding a thread.
  public func call(
    _ actor: String, _ operation: String, _ payload: [UInt8] = [], deadline: UInt64? = nil
  ) async throws -> [UInt8] {
    if operation == CoreOperation.performLiveUpdate.rawValue { return try liveUpdate(actor, payload) }
    let invocation = systemInvocation(actor, operation, payload, deadline)
    let target = try bus.actor(for: invocation)
    return try await withCheckedThrowingContinuation { continuation in
      target.enqueue(invocation) { continuation.resume(with: $0) }
    }
  }

  /// Asks an actor how it is. Only a trap or a missed deadline is bad news: many guests do not know the question.
  public func probe(_ actor: String) throws(InvocationError) -> Health {
    let payload = HealthRequest(placeholder: false).encoded(.g2)
    let invocation = systemInvocation(actor, CoreOperation.healthRequest.rawValue, payload, nil)
    do throws(InvocationError) {
      let answer = try bus.actor(for: invocation).call(invocation)
      if let complaint = Self.complaint(in: answer) { return report(actor, .unhealthy(complaint)) }
    } catch {
      switch error.reason {
      case .actorFailed(let failure) where failure.cause != nil: return report(actor, .unhealthy(error.message))
      case .actorFailed: break
      case .deadlineExceeded, .unavailable: return report(actor, .unhealthy(error.message))
      default: throw error
      }
    }
    return report(actor, .healthy)
  }

  /// Any answer means that the actor is well, but for one that says that it is not; younger guests send such answers.
  private static func complaint(in answer: [UInt8]) -> String? {
    do {
      let response = try HealthCheckResponse(messagePack: answer)
      return response.healthy ? nil : response.message
    } catch { return nil }
  }

  private func report(_ actor: String, _ health: Health) -> Health {
    configuration.onEvent?(health == .healthy ? .actorBecameHealthy(actor) : .actorBecameUnhealthy(actor))
    return health
  }

  private func systemInvocation(
    _ actor: String, _ operation: String, _ payload: [UInt8], _ deadline: UInt64?
  ) -> Invocation {
    bus.invocation(
      from: .system, ActorCall(actor: actor, operation: operation, payload: payload, deadline: deadline))
  }

  /// A replacement that travels as a call never reaches the guest.
  private func liveUpdate(_ actor: String, _ module: [UInt8]) throws(HostError) -> [UInt8] {
    try replaceActor(module, expecting: actor)
    return []
  }
}

/// How an actor answered a probe.
public enum Health: Sendable, Equatable {
  case healthy
  case unhealthy(String)
}
