import Claims
import WaPC
import WebAssembly

extension Host {
  /// Verifies, loads and starts a signed actor, and binds what waits for it. On an error nothing is left behind.
  ///
  /// - Returns: the actor's public key.
  @discardableResult
  public func addActor(_ bytes: [UInt8], options: ActorOptions = ActorOptions()) throws(HostError) -> String {
    try administer { events throws(HostError) in
      let identity = ActorIdentity(try admit(bytes), options)
      guard bus.withTable({ $0.actors[identity.key] }) == nil else {
        throw HostError(.duplicateActor(identity.key))
      }
      events.append(.actorStarting(identity.key))
      let actor = RunningActor(
        try seats(bytes, identity, options), identity, bus: bus, limits: options.limits ?? configuration.limits)
      bus.withTable { $0.actors[identity.key] = .init(actor: actor, identity: identity, options: options) }
      events.append(.actorStarted(identity.key))
      bindAutomatically(actor: identity)
      replayBindings(&events) { $0.binding.actor == identity.key }
      return identity.key
    }
  }

  /// Lets the actor finish its present call, unbinds it and forgets it.
  public func removeActor(_ key: String) throws(HostError) {
    try administer { events throws(HostError) in
      guard let entry = bus.withTable({ $0.actors.removeValue(forKey: key) }) else {
        throw HostError(.noSuchActor(key))
      }
      if !entry.actor.retire(deadline: MonotonicClock.after(configuration.limits.callTime)) {
        bus.log(.error, "actor \(key) does not end its call; it is left to itself")
      }
      dropBindings(&events) { $0.binding.actor == key }
      events.append(.actorStopped(key))
    }
  }

  func admit(_ bytes: [UInt8]) throws(HostError) -> ModuleClaims {
    let claims = try configuration.admit(bytes)
    guard !claims.isProvider else { throw HostError(.isProvider) }
    return claims
  }

  /// As many guests of a module as the options ask for; they share its code.
  func seats(_ bytes: [UInt8], _ identity: ActorIdentity, _ options: ActorOptions) throws(HostError) -> [Seat] {
    guard ActorOptions.instanceRange.contains(options.instances) else {
      throw HostError(.module("an actor has 1 to 256 instances, not \(options.instances)"))
    }
    do {
      let module = try Module(bytes, engine: bus.engine)
      return try (0..<options.instances).map { _ in try Seat(module, identity, bus, options) }
    } catch {
      throw HostError(.module("\(error)"))
    }
  }
}
