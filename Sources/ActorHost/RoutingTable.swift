/// Who is where: the tables that a call looks into, as one value behind one short lock.
struct RoutingTable: Sendable {
  var actors: [String: ActorEntry] = [:]
  var providers: [RouteKey: RegisteredProvider] = [:]
  var bindings: [BindingID: BindingEntry] = [:]

  struct ActorEntry: Sendable {
    let actor: RunningActor
    let identity: ActorIdentity
    let options: ActorOptions
  }

  struct BindingEntry: Sendable {
    let binding: Binding
    var state: BindingState
  }

  /// The provider behind a live binding.
  func provider(for actor: String, _ route: RouteKey) -> RegisteredProvider? {
    guard bindings[BindingID(actor: actor, route: route)]?.state == .live else { return nil }
    return providers[route]
  }
}
