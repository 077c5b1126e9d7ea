import Messages

extension Host {
  /// Binds an actor to a provider. A binding may come before either: it is kept, and made when both are there. A second
  /// one of the same kind replaces the first.
  @discardableResult
  public func setBinding(_ binding: Binding) throws(HostError) -> BindingState {
    try administer { events throws(HostError) in
      try NameRule.checkBinding(binding.name)
      try NameRule.checkCapability(binding.capability)
      try ReservedValues.check(binding.values)
      bus.hideSecrets(of: binding)
      let identity = bus.withTable { $0.actors[binding.actor]?.identity }
      if let identity { try authorize(binding.key, identity) }
      let previous = bus.withTable { $0.bindings[binding.key] }
      if previous?.state == .live { withdraw(binding.key) }
      keep(binding, waitingForSentence(binding.key))
      do throws(HostError) { return try activate(binding, &events) } catch {
        if let previous, previous.state == .live {
          restore(previous.binding, &events)
        } else if previous == nil {
          bus.withTable { $0.bindings[binding.key] = nil }
        }
        throw error
      }
    }
  }

  /// Takes a binding back; when the provider refuses, it stays as it is.
  public func removeBinding(
    actor: String, capability: String, name: String = defaultBinding
  ) throws(HostError) {
    try administer { events throws(HostError) in
      let key = BindingID(actor: actor, route: RouteKey(capability: capability, binding: name))
      guard let entry = bus.withTable({ $0.bindings[key] }) else { throw HostError(.noSuchBinding(key)) }
      if entry.state == .live {
        do { try unbind(key) } catch { throw HostError(.unbindingFailed("\(error)")) }
        events.append(.bindingRemoved(actor: actor, key.route))
      }
      bus.withTable { $0.bindings[key] = nil }
    }
  }

  // MARK: Steps

  private func authorize(_ key: BindingID, _ identity: ActorIdentity) throws(HostError) {
    if let refusal = bus.door.bindRefusal(identity, key.route) { throw HostError(.unauthorizedBinding(refusal)) }
  }

  /// Makes a kept binding live if both ends are there.
  private func activate(_ binding: Binding, _ events: inout [HostEvent]) throws(HostError) -> BindingState {
    let key = binding.key
    guard let identity = bus.withTable({ $0.actors[key.actor]?.identity }) else {
      return .desired(waitingFor: waitingForSentence(key))
    }
    try authorize(key, identity)
    let values = ReservedValues.adding(to: binding.values, of: identity)
    let provider: RouteKey
    do {
      guard let found = try bind(key, values) else { return .desired(waitingFor: waitingForSentence(key)) }
      provider = found
    } catch {
      let failure = HostError(.bindingFailed(key, "\(error)"))
      keep(binding, failure.description)
      throw failure
    }
    bus.withTable { $0.bindings[key] = .init(binding: binding, state: .live, provider: provider) }
    events.append(.bindingCreated(actor: key.actor, key.route))
    return .live
  }

  /// What was bound before a change that failed is bound again.
  private func restore(_ binding: Binding, _ events: inout [HostEvent]) {
    do throws(HostError) { _ = try activate(binding, &events) } catch {
      bus.log(.error, "binding \(binding.key): not even as it was before: \(error)")
    }
  }

  func keep(_ binding: Binding, _ waitingFor: String) {
    let sentence = bus.hiding(waitingFor)
    bus.withTable { $0.bindings[binding.key] = .init(binding: binding, state: .desired(waitingFor: sentence)) }
  }

  private func waitingForSentence(_ key: BindingID) -> String {
    bus.withTable { $0.actors[key.actor] } == nil
      ? "actor \(key.actor) is not here yet" : "no provider serves \(key.route) yet"
  }

  /// Configures the provider, or the actor itself when it is bound to its own key; the place of the provider, or nil when
  /// there is none.
  private func bind(_ key: BindingID, _ values: [String: String]) throws -> RouteKey? {
    if key.isOwn {
      if let instances = bus.withTable({ $0.actors[key.actor]?.options.instances }), instances > 1 {
        throw ProviderError(.failed, "only one of the actor's \(instances) instances would be configured")
      }
      let configuration = CapabilityConfiguration(module: key.actor, values: values)
      _ = try call(key.actor, CoreOperation.bindActor.rawValue, configuration.encoded(.g2))
      return key.route
    }
    guard let registered = bus.withTable({ $0.provider(at: key.route) }) else { return nil }
    if let other = bus.withTable({ $0.binding(of: key.actor, to: registered.route) }), other.binding.key != key {
      throw ProviderError(.failed, "the actor is bound to this provider already, as \(other.binding.key.route)")
    }
    try registered.provider.bind(actor: key.actor, binding: key.route.binding, values: values)
    return registered.route
  }

  private func unbind(_ key: BindingID) throws {
    if key.isOwn {
      let configuration = CapabilityConfiguration(module: key.actor, values: [:])
      _ = try call(key.actor, CoreOperation.removeActor.rawValue, configuration.encoded(.g2))
    } else {
      let registered = bus.withTable { $0.provider(for: key.actor, key.route)?.provider }
      try registered?.provider.unbind(actor: key.actor, binding: key.route.binding)
    }
  }

  /// Unbinds before something else is done that happens in any case; a provider that refuses is only reported.
  private func withdraw(_ key: BindingID) {
    do { try unbind(key) } catch { bus.log(.warning, "binding \(key): the provider does not unbind: \(error)") }
  }

  // MARK: When actors and providers come and go

  func replayBindings(_ events: inout [HostEvent], where isMeant: (RoutingTable.BindingEntry) -> Bool) {
    let waiting = bus.withTable { $0.bindings.values.filter { isMeant($0) && $0.state != .live } }
    for entry in waiting.sorted(by: { $0.binding.key.description < $1.binding.key.description }) {
      do throws(HostError) {
        if case .desired(let reason) = try activate(entry.binding, &events) { keep(entry.binding, reason) }
      } catch {
        keep(entry.binding, error.description)
        bus.log(.error, "binding \(entry.binding.key): \(error)")
      }
    }
  }

  func dropBindings(_ events: inout [HostEvent], where isMeant: (RoutingTable.BindingEntry) -> Bool) {
    for (key, entry) in bus.withTable({ $0.bindings.filter { isMeant($0.value) } }) {
      if entry.state == .live {
        if bus.withTable({ $0.actors[key.actor] }) != nil || !key.isOwn { withdraw(key) }
        events.append(.bindingRemoved(actor: key.actor, key.route))
      }
      bus.withTable { $0.bindings[key] = nil }
    }
  }

  func bindAutomatically(actor: ActorIdentity) {
    for provider in bus.withTable({ $0.providers.values.filter(\.bindsAutomatically) }) {
      bindAutomatically(actor, provider)
    }
  }

  func bindAutomatically(provider: RegisteredProvider) {
    for actor in bus.withTable({ $0.actors.values.map(\.identity) }) { bindAutomatically(actor, provider) }
  }

  /// Leaves the binding to be made with the others that wait; one that was asked for comes first.
  private func bindAutomatically(_ actor: ActorIdentity, _ provider: RegisteredProvider) {
    guard let route = provider.route.withAliases.first(where: { actor.claims.grants($0.capability) }) else { return }
    let binding = Binding(actor: actor.key, capability: route.capability, name: route.binding)
    guard actor.allow?.admits(bindingTo: route) ?? true, bus.withTable({ $0.bindings[binding.key] }) == nil else {
      return
    }
    keep(binding, waitingForSentence(binding.key))
  }
}

extension BindingID {
  /// The actor is bound to itself: its own configuration.
  var isOwn: Bool { route.capability == actor }
}
