import Locks
import Messages
import Synchronization
import WaPC
import WebAssembly

/// Brings calls to actors and providers. It looks a target up under the lock of the tables and lets go of the lock before it
/// calls anybody.
final class Bus: Sendable {
  let configuration: HostConfiguration
  let middleware: MiddlewareChain
  let pool: WorkerPool
  let door: AuthorizationDoor
  let engine: Engine
  private let table = Locked(RoutingTable())
  private let lastID = Atomic<UInt64>(0)
  private let isOpen = Atomic<Bool>(true)
  private let secrets: HiddenTexts
  private let refusalRate = Locked(ConsoleRate(linesPerSecond: 10))

  init(_ configuration: HostConfiguration) {
    let secrets = configuration.hiddenTexts ?? HiddenTexts(lasting: configuration.secrets)
    self.secrets = secrets
    let configuration = configuration.hiding { secrets.texts }
    self.configuration = configuration
    middleware = MiddlewareChain(layers: configuration.middleware)
    pool = WorkerPool(maximum: configuration.limits.threads, stackSize: configuration.limits.threadStackBytes)
    door = AuthorizationDoor(authorizer: configuration.authorizer)
    engine = Engine(configuration.engineConfiguration)
  }

  var limits: HostLimits { configuration.limits }

  func withTable<Result: Sendable>(_ body: (inout RoutingTable) -> Result) -> Result {
    table.withLock { body(&$0) }
  }

  /// Takes no calls from outside any more; guests that are being served may still make theirs.
  func closeIntake() { isOpen.store(false, ordering: .relaxed) }

  // MARK: Calls from outside of guests

  /// A new invocation whose deadline is the host's bound, or the given one if that is earlier.
  func invocation(
    from origin: CallOrigin, _ call: ActorCall, chain: CallChain = CallChain()
  ) -> Invocation {
    Invocation(
      id: nextID(), origin: origin, target: .actor(call.actor), operation: call.operation, payload: call.payload,
      deadline: min(call.deadline ?? .max, MonotonicClock.after(limits.callTime)), chain: chain)
  }

  private func nextID() -> UInt64 { lastID.add(1, ordering: .relaxed).newValue }

  /// The actor that an invocation from outside goes to, after the checks that all of them pass.
  func actor(for invocation: Invocation) throws(InvocationError) -> RunningActor {
    guard isOpen.load(ordering: .relaxed) else {
      throw InvocationError(.unavailable("the host is shutting down"), invocation)
    }
    return try admittedActor(for: invocation)
  }

  private func admittedActor(for invocation: Invocation) throws(InvocationError) -> RunningActor {
    guard case .actor(let key) = invocation.target else {
      preconditionFailure("only actors are called through the tables of actors")
    }
    try check(invocation)
    guard !invocation.chain.contains(key) else {
      throw InvocationError(.cycle(invocation.chain, to: key), invocation)
    }
    if let actor = withTable({ $0.actors[key]?.actor }) { return actor }
    guard invocation.origin != .system else { throw InvocationError(.noSuchActor, invocation) }
    throw InvocationError(.noSubscriber(.noActor(Subject.unheard(Subject.actor(key)), key)), invocation)
  }

  private func check(_ invocation: Invocation) throws(InvocationError) {
    guard invocation.payload.count <= limits.payloadBytes else {
      throw InvocationError(
        .payloadTooLarge(bytes: invocation.payload.count, maximum: limits.payloadBytes), invocation)
    }
    guard invocation.chain.depth <= limits.chainDepth else {
      throw InvocationError(.chainTooDeep(maximum: limits.chainDepth), invocation)
    }
  }

  // MARK: Calls of guests

  /// Carries out what a guest asks for while it serves an invocation.
  func hostCall(
    _ call: HostCall, from caller: ActorIdentity, serving: Invocation
  ) throws(InvocationError) -> [UInt8] {
    let attempt = GuestCallAttempt(call)
    let invocation = Invocation(
      id: nextID(), origin: .actor(caller.key), target: attempt.target, operation: call.operation,
      payload: call.payload, deadline: serving.deadline, chain: serving.chain.appending(caller.key))
    do throws(InvocationError) {
      if let refusal = door.refusal(attempt, of: caller) { throw InvocationError(.denied(refusal), invocation) }
      return try deliver(invocation, from: caller)
    } catch {
      if error.isRefusal { noteRefusal("\(error)") }
      throw error
    }
  }

  private func deliver(_ invocation: Invocation, from caller: ActorIdentity) throws(InvocationError) -> [UInt8] {
    switch invocation.target {
    case .actor: return try admittedActor(for: invocation).call(invocation)
    case .capability(let route):
      try check(invocation)
      guard let (provider, meter) = withTable({ $0.provider(for: caller.key, route) }) else {
        throw InvocationError(.noSubscriber(unbound(caller, route)), invocation)
      }
      guard let meter else { return try handle(invocation, provider, route) }
      return try meter.run(invocation) { invocation throws(InvocationError) in try handle(invocation, provider, route) }
    }
  }

  private func handle(
    _ invocation: Invocation, _ provider: RegisteredProvider, _ route: RouteKey
  ) throws(InvocationError) -> [UInt8] {
    do throws(InvocationError) {
      return try middleware.run(invocation) { invocation throws(InvocationError) in
        // What is called by a name of wasmCloud is spoken to in its words.
        try provider.route == route ? provider.handle(invocation) : provider.handleTranslated(invocation)
      }
    } catch {
      // The guest reads what the provider says, and a provider may repeat what it was configured with.
      guard case .providerFailed(let failure) = error.reason else { throw error }
      throw InvocationError(.providerFailed(ProviderError(failure.code, hiding(failure.message))), invocation)
    }
  }

  private func unbound(_ caller: ActorIdentity, _ route: RouteKey) -> Refusal {
    let waiting = withTable { $0.bindings[BindingID(actor: caller.key, route: route)] }
    let sentence = Subject.unheard(Subject.capability(route, actor: caller.key))
    return .binding(sentence, caller.displayName, route, waiting: waiting)
  }

  /// Tells whoever runs the host what was refused and what would grant it, a few times a second.
  func noteRefusal(_ sentence: String) {
    let verdict = refusalRate.withLock { $0.admit(at: MonotonicClock.now / 1_000_000_000) }
    guard case .show(let dropped) = verdict else { return }
    if dropped > 0 { log(.warning, "\(dropped) more refusals were not logged") }
    log(.warning, ConsoleText.escaped(sentence))
  }

  // MARK: Guests

  /// How the guest of an actor is run under this host's limits.
  func guestConfiguration(_ identity: ActorIdentity, _ options: ActorOptions) -> GuestConfiguration {
    var guest = configuration.guest(named: options.name ?? identity.name, options.limits ?? limits)
    configuration.offer(&guest)
    return guest
  }

  // MARK: What is shown

  func log(_ level: LogLevel, _ message: String) { configuration.log?(level, message) }

  /// From now on a binding's secrets are shown nowhere, for as long as it is there and some time after.
  func hideSecrets(of binding: Binding) {
    guard configuration.hiddenTexts == nil else { return }
    secrets.add(binding.secrets) {
      withTable { table in table.bindings.values.map(\.binding.secrets) }.reduce(into: SecretTexts()) { $0.add($1) }
    }
  }

  func hiding(_ text: String) -> String { hidden.hiding(in: text) }

  var hidden: SecretTexts { secrets.texts }
}
