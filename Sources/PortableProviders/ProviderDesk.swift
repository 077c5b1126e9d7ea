import ActorHost
import Locks
import Messages
import WaPC
import WebAssembly

/// What a portable provider's guest is served from: the host it may call, and the bindings that a fresh instance of it
/// has to be told of again.
final class ProviderDesk: Sendable {
  private struct State {
    var dispatcher: (any ActorDispatcher)?
    /// The values of each actor's binding.
    var bindings: [String: [String: String]] = [:]
    /// The actors that are bound, but that the present instance refused to know.
    var forgotten: [String: Forgetting] = [:]
  }

  /// A binding that could not be made again. A call of the actor tries it once more, if some time has passed.
  private struct Forgetting {
    var reason: String
    var pause = ProviderDesk.firstPause
    var due: UInt64

    init(_ reason: String) {
      self.reason = reason
      due = MonotonicClock.after(pause)
    }

    /// The next try, should this one fail, is later.
    mutating func postpone() {
      pause = min(2 * pause, ProviderDesk.longestPause)
      due = MonotonicClock.after(pause)
    }
  }

  private static let firstPause: UInt64 = 100_000_000
  private static let longestPause: UInt64 = 30_000_000_000

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

  /// Tries the binding of an actor again that the present instance refused to know, when it is time to; refuses its call
  /// when that is too early or fails.
  func makeKnown(_ seat: Seat, _ invocation: Invocation) throws(InvocationError) {
    guard case .actor(let actor) = invocation.origin else { return }
    let values: [String: String]? = state.withLock { state in
      guard let due = state.forgotten[actor]?.due, due <= MonotonicClock.now else { return nil }
      state.forgotten[actor]?.postpone()
      return state.bindings[actor]
    }
    if let values { try bind(actor, values, seat, invocation) }
    try checkKnown(invocation)
  }

  private func checkKnown(_ invocation: Invocation) throws(InvocationError) {
    guard case .actor(let actor) = invocation.origin, let reason = state.withLock({ $0.forgotten[actor]?.reason })
    else { return }
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
      try bind(actor, values, seat, invocation)
    }
    try checkKnown(invocation)
  }

  /// That the guest refuses is noted; that it fails is its caller's business.
  private func bind(
    _ actor: String, _ values: [String: String], _ seat: Seat, _ invocation: Invocation
  ) throws(InvocationError) {
    do throws(InvocationError) {
      _ = try seat.call(.binding(actor, values, like: invocation))
      state.withLock { $0.forgotten[actor] = nil }
    } catch {
      guard case .actorFailed(let failure) = error.reason, failure.cause == nil else { throw error }
      log(.error, "\(actor) could not be bound again after a restart: \(failure.detail)")
      state.withLock { $0.forgotten[actor, default: Forgetting(failure.detail)].reason = failure.detail }
    }
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
