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

    init(binding: Binding, state: BindingState) {
      self.binding = binding
      self.state = state
    }
  }

  /// The provider behind a live binding.
  func provider(for actor: String, _ route: RouteKey) -> RegisteredProvider? {
    guard bindings[BindingID(actor: actor, route: route)]?.state == .live else { return nil }
    return providers[route]
  }
}
