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

    init(binding: Binding, state: BindingState) {
      self.binding = binding
      self.state = state
      meter = state == .live ? BindingMeter(binding) : nil
    }
  }

  /// The provider behind a live binding, and the binding's meter.
  func provider(for actor: String, _ route: RouteKey) -> (provider: RegisteredProvider, meter: BindingMeter?)? {
    guard let entry = bindings[BindingID(actor: actor, route: route)], entry.state == .live,
      let provider = providers[route]
    else { return nil }
    return (provider, entry.meter)
  }
}
