package import Messages
import WebAssembly

// A provider is replaced beside the old one: the new one is started and given every binding while the old one serves,
// then the route leads to the new one and the old one finishes what it has inside. Nothing waits, nothing is dropped.
//
// That cannot work for a provider that owns something of which there is one, above all a port. So when a provider that
// only sends work to actors, which is what a server is, says that something is unavailable, the bindings are handed
// over: new calls are held, the old one gives the bindings up, the new one takes them as soon as they are free, and the
// old one gets them back when the new one refuses even then. What the old one still has in work it finishes meanwhile.
//
// What cannot be replaced is a provider that owns such a thing from its start on: it does not start a second time, and
// the replacement is refused.

extension Host {
  /// Replaces a provider in a way that can be taken back; until `finish`, the old one is kept, started and idle.
  package func exchangeProvider(
    _ provider: any CapabilityProvider, binding: String = defaultBinding, expecting capability: String? = nil
  ) throws(HostError) -> (CapabilityDescriptor, Exchange) {
    try administer { events throws(HostError) in
      try NameRule.checkBinding(binding)
      let (old, new) = try pair(provider, binding, capability)
      let route = new.route
      events.append(.providerUpdating(route))
      let isHandedOver: Bool
      do throws(HostError) { isHandedOver = try takeOver(from: old, to: new) } catch {
        _ = new.retire(deadline: MonotonicClock.after(configuration.limits.callTime))
        events.append(.providerUpdateComplete(route, success: false))
        throw error
      }
      events.append(.providerUpdateComplete(route, success: true))
      replayBindings(&events) { $0.isServed(by: route) }
      let bound = isHandedOver ? [] : liveBindings(route)
      return (
        new.descriptor,
        Exchange(
          finish: { self.dismiss(old, bound) },
          revert: { () throws(HostError) in try self.putBack(old, after: new, isHandedOver) })
      )
    }
  }

  /// The running provider and, not started yet, the one that is to follow.
  private func pair(
    _ provider: any CapabilityProvider, _ binding: String, _ capability: String?
  ) throws(HostError) -> (old: RegisteredProvider, new: RegisteredProvider) {
    let described = try describe(provider, binding)
    if let capability, capability != described.id {
      throw HostError(
        .replacement("the replacement is another provider: \(capability) is meant, found \(described.id)"))
    }
    let route = RouteKey(capability: described.id, binding: binding)
    guard let old = bus.withTable({ $0.providers[route] }) else { throw HostError(.noSuchCapability(route)) }
    return (
      old,
      RegisteredProvider(
        provider, described, binding: binding, bindsAutomatically: old.bindsAutomatically, bus: bus)
    )
  }

  private func liveBindings(_ route: RouteKey) -> [Binding] {
    bus.withTable { $0.bindings.values.filter { $0.provider == route && $0.state == .live } }
      .map(\.binding).sorted { $0.actor < $1.actor }
  }

  // MARK: Beside

  /// Starts the new one, binds at it what is bound at the old one, and lets the route lead to it. True when the bindings
  /// had to be handed over.
  private func takeOver(from old: RegisteredProvider, to new: RegisteredProvider) throws(HostError) -> Bool {
    do { try new.provider.start(dispatcher: new.dispatcher) } catch {
      throw HostError(.provider(new.route, "the replacement does not start beside the old one, which stays: \(error)"))
    }
    let bindings = liveBindings(new.route)
    var made: [Binding] = []
    do {
      for binding in bindings {
        try bind(binding, new)
        made.append(binding)
      }
    } catch {
      withdraw(made, new)
      guard new.descriptor.isServer, ProviderError.wrapping(error).code == .unavailable else {
        throw HostError(.provider(new.route, "the replacement refuses a binding, the old one stays: \(error)"))
      }
      try handOver(bindings, from: old, to: new)
      return true
    }
    lead(new.route, from: old, to: new)
    return false
  }

  private func lead(_ route: RouteKey, from old: RegisteredProvider, to new: RegisteredProvider) {
    bus.withTable { $0.providers[route] = new }
    old.move(to: new)
  }

  private func bind(_ binding: Binding, _ registered: RegisteredProvider) throws {
    guard let identity = bus.withTable({ $0.actors[binding.actor]?.identity }) else { return }
    try registered.provider.bind(
      actor: binding.actor, binding: binding.name, values: ReservedValues.adding(to: binding.values, of: identity))
  }

  private func withdraw(_ bindings: [Binding], _ registered: RegisteredProvider) {
    for binding in bindings {
      do { try registered.provider.unbind(actor: binding.actor, binding: binding.name) } catch {
        bus.log(.warning, "binding \(binding.key): the provider does not unbind: \(error)")
      }
    }
  }

  // MARK: In turn

  private func handOver(
    _ bindings: [Binding], from old: RegisteredProvider, to new: RegisteredProvider
  ) throws(HostError) {
    old.hold()
    guard old.isEmpty(by: MonotonicClock.after(configuration.limits.callTime)) else {
      old.open()
      throw HostError(.provider(new.route, "the replacement has to wait for calls that do not end; the old one stays"))
    }
    // Giving up a binding takes as long as the work that the old one still has for it, but what is to be free is free
    // from the beginning.
    let areGivenUp = ReplySlot<Void>()
    let giveUp: @Sendable () -> Void = { [self] in
      withdraw(bindings, old)
      areGivenUp.fulfil(())
    }
    if !bus.pool.submit(giveUp) { giveUp() }
    do { try bind(bindings, new, asSoonAs: areGivenUp) } catch {
      _ = areGivenUp.wait(until: .max)
      restore(bindings, old)
      old.open()
      throw HostError(.provider(new.route, "the replacement refuses a binding, the old one stays: \(error)"))
    }
    lead(new.route, from: old, to: new)
  }

  /// Tries again and again until the other provider has given everything up; all are bound, or none.
  private func bind(
    _ bindings: [Binding], _ new: RegisteredProvider, asSoonAs areGivenUp: ReplySlot<Void>
  ) throws {
    var made = 0
    while made < bindings.count {
      let isLastChance = areGivenUp.wait(until: MonotonicClock.after(Self.pauseBetweenTries)) != nil
      do {
        try bind(bindings[made], new)
        made += 1
      } catch {
        guard isLastChance else { continue }
        withdraw(Array(bindings[..<made]), new)
        throw error
      }
    }
  }

  private static let pauseBetweenTries: UInt64 = 2_000_000

  private func restore(_ bindings: [Binding], _ old: RegisteredProvider) {
    for binding in bindings {
      do { try bind(binding, old) } catch {
        bus.log(.error, "binding \(binding.key): not even as it was before: \(error)")
        keep(binding, "Failed to configure \(binding.name),\(binding.capability) - \(error)")
      }
    }
  }

  // MARK: Afterwards

  /// Lets a provider that has a successor finish what it has inside, and stops it.
  private func dismiss(_ old: RegisteredProvider, _ bindings: [Binding]) {
    let deadline = MonotonicClock.after(configuration.limits.callTime)
    old.close()
    _ = old.isEmpty(by: deadline)
    withdraw(bindings, old)
    retire(old, deadline: deadline)
  }

  private func putBack(
    _ old: RegisteredProvider, after new: RegisteredProvider, _ isHandedOver: Bool
  ) throws(HostError) {
    let bindings = try administer { events throws(HostError) in
      let route = old.route
      guard bus.withTable({ $0.providers[route] }) === new else { throw HostError(.noSuchCapability(route)) }
      events.append(.providerUpdating(route))
      let bindings = liveBindings(route)
      // First: nobody may be sent back and forth between the two.
      old.open()
      if isHandedOver {
        try handOver(bindings, from: new, to: old)
      } else {
        lead(route, from: new, to: old)
      }
      events.append(.providerUpdateComplete(route, success: true))
      return isHandedOver ? [] : bindings
    }
    dismiss(new, bindings)
  }
}

extension CapabilityDescriptor {
  /// All its operations are asked of actors: it answers nobody, and brings the work that it listens for.
  package var isServer: Bool {
    !supportedOperations.isEmpty && supportedOperations.allSatisfy { $0.direction == .toActor }
  }
}
