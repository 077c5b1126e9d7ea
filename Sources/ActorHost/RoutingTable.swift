/// Who is where: the tables that a call looks into, as one value behind one short lock.
struct RoutingTable: Sendable {
  var actors: [String: ActorEntry] = [:]
  var providers: [RouteKey: RegisteredProvider] = [:]
  var bindings: [BindingID: BindingEntry] = [:]

  // Entries are objects, so that looking one up copies a reference and not a dozen strings; a change is a new entry.

  final class ActorEntry: Sendable {
    let actor: RunningActor
    let identity: ActorIdentity
    let options: ActorOptions

    init(actor: RunningActor, identity: ActorIdentity, options: ActorOptions) {
      self.actor = actor
      self.identity = identity
      self.options = options
    }
  }

  final class BindingEntry: Sendable {
    let binding: Binding
    let state: BindingState
    /// Nil when the binding has no limits, or is not live.
    let meter: BindingMeter?
    /// The place of the provider that serves a live binding: the binding's own, or what wasmCloud's name stands for.
    let provider: RouteKey

    init(binding: Binding, state: BindingState, provider: RouteKey? = nil) {
      self.binding = binding
      self.state = state
      meter = state == .live ? BindingMeter(binding) : nil
      self.provider = provider ?? binding.key.route
    }

    /// Whether a provider at that place serves the binding, or would once it is made.
    func isServed(by route: RouteKey) -> Bool {
      provider == route || (state != .live && provider.original == route)
    }
  }

  /// The provider behind a live binding, and the binding's meter.
  func provider(for actor: String, _ route: RouteKey) -> (provider: RegisteredProvider, meter: BindingMeter?)? {
    guard let entry = bindings[BindingID(actor: actor, route: route)], entry.state == .live,
      let provider = providers[entry.provider]
    else { return nil }
    return (provider, entry.meter)
  }

  /// The provider that a new binding would get.
  func provider(at route: RouteKey) -> RegisteredProvider? {
    providers[route] ?? route.original.flatMap { providers[$0] }
  }

  /// The actor's live binding to the provider at that place, under whichever of its names.
  func binding(of actor: String, to route: RouteKey) -> BindingEntry? {
    route.withAliases.lazy.compactMap { bindings[BindingID(actor: actor, route: $0)] }
      .first { $0.state == .live && $0.provider == route }
  }
}
