import ActorHost
import Locks
import Messages
import WaPC

/// What a portable provider's guest is served from: the host it may call, and the bindings that a fresh instance of it
/// has to be told of again.
final class ProviderDesk: Sendable {
  private struct State {
    var dispatcher: (any ActorDispatcher)?
    /// The values of each actor's binding.
    var bindings: [String: [String: String]] = [:]
    /// Why the present instance does not know an actor that is bound.
    var forgotten: [String: String] = [:]
  }

  private let key: String
  private let log: (@Sendable (LogLevel, String) -> Void)
  private let state = Locked(State())
  let continuations = Continuations()

  init(key: String, log: @escaping @Sendable (LogLevel, String) -> Void) {
    self.key = key
    self.log = log
  }

  func open(_ dispatcher: any ActorDispatcher) { state.withLock { $0.dispatcher = dispatcher } }

  /// From now on the guest reaches nobody.
  func close() { state.withLock { $0.dispatcher = nil } }

  // MARK: Calls of actors

  /// Calls the actor that the guest names, on behalf of the call that it serves.
  func answer(_ call: HostCall, serving: Invocation) throws(GuestText) -> [UInt8] {
    if call.namespace == WellKnownName.system, call.operation == Continuations.operation {
      if let refusal = continuations.add(call.payload, serving: serving) { throw GuestText(description: refusal) }
      return []
    }
    guard case .actor(let actor) = InvocationTarget(namespace: call.namespace, binding: call.binding) else {
      throw GuestText(
        description: "WebAssembly module authorization failure: Provider \(key) attempted to call \(call.operation) on "
          + "\(call.namespace),\(call.binding) - a provider calls the actors that are bound to it, by their keys.")
    }
    guard let dispatcher = state.withLock({ $0.dispatcher }) else {
      throw GuestText(description: "Error occurred during host call: the provider is not started, or has stopped")
    }
    if Continuations.isOne(serving) {
      let work = ActorCall(actor: actor, operation: call.operation, payload: call.payload, chain: CallChain())
      if let failure = continuations.deliver(work, by: dispatcher) { throw GuestText(description: failure) }
      return []
    }
    // The provider itself stands in the chain, as an actor would: who comes back to it waits for itself.
    let work = ActorCall(
      actor: actor, operation: call.operation, payload: call.payload, deadline: serving.deadline,
      chain: serving.chain.appending(link(serving)))
    do throws(ProviderError) { return try dispatcher.dispatch(work) } catch {
      throw GuestText(description: error.message)
    }
  }

  /// Refuses a call that an actor makes while the provider waits for it.
  func checkWaitsForNobody(_ invocation: Invocation) throws(InvocationError) {
    let link = link(invocation)
    guard !invocation.chain.contains(link) else {
      throw InvocationError(.cycle(invocation.chain, to: link), invocation)
    }
  }

  /// What stands for the provider in chains. A module may serve under several names, each with an instance of its own.
  private func link(_ invocation: Invocation) -> String {
    guard case .capability(let route) = invocation.target, route.binding != defaultBinding else { return key }
    return "\(key) (\(route.binding))"
  }

  // MARK: Bindings

  func keep(_ actor: String, _ values: [String: String]) {
    state.withLock {
      $0.bindings[actor] = values
      $0.forgotten[actor] = nil
    }
  }

  func drop(_ actor: String) {
    state.withLock {
      $0.bindings[actor] = nil
      $0.forgotten[actor] = nil
    }
  }

  /// Refuses what an actor may not ask for: anything while it is not bound, and what only the host asks for.
  func admit(_ actor: String, _ operation: String) throws(ProviderError) {
    guard state.withLock({ $0.bindings[actor] != nil }) else {
      throw ProviderError(.notBound, "the actor is not bound to this provider")
    }
    guard CoreOperation(rawValue: operation) == nil, operation != Continuations.operation else {
      throw ProviderError(.denied, "only the host may call \"\(operation)\"")
    }
  }

  /// Refuses a call of an actor that the present instance does not know.
  func checkKnown(_ invocation: Invocation) throws(InvocationError) {
    guard case .actor(let actor) = invocation.origin, let reason = state.withLock({ $0.forgotten[actor] }) else {
      return
    }
    throw InvocationError(
      .unavailable("after a restart of the provider the actor could not be bound again: \(reason)"), invocation)
  }

  /// Binds everybody to a fresh instance, as part of the first call that it serves.
  func bindAgain(_ seat: Seat, _ invocation: Invocation) throws(InvocationError) {
    let bindings = state.withLock { state in
      state.forgotten = [:]
      return state.bindings
    }
    for (actor, values) in bindings.sorted(by: { $0.key < $1.key }) {
      do throws(InvocationError) { _ = try seat.call(.binding(actor, values, like: invocation)) } catch {
        guard case .actorFailed(let failure) = error.reason, failure.cause == nil else { throw error }
        log(.error, "\(actor) could not be bound again after a restart: \(failure.detail)")
        state.withLock { $0.forgotten[actor] = failure.detail }
      }
    }
    try checkKnown(invocation)
  }
}

extension Invocation {
  /// What binds an actor, in the time that another invocation has.
  static func binding(_ actor: String, _ values: [String: String], like other: Invocation) -> Invocation {
    Invocation(
      id: other.id, origin: .system, target: other.target, operation: CoreOperation.bindActor.rawValue,
      payload: CapabilityConfiguration(module: actor, values: values).encoded(.g2), deadline: other.deadline,
      chain: other.chain)
  }
}
