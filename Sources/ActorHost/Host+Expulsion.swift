import WebAssembly

// What is trusted no more is stopped at once. Removing it waits for its calls and asks it to let go of its bindings; here
// it gets no more time, and is asked nothing: whoever took the trust away does not want another instruction of it run.
// That it runs no more need not wait for the administrative act that is under way, which may be waiting for it; that it
// is forgotten is such an act itself.

extension Host {
  /// Ends what an actor is doing and has it serve nobody any more, whatever else is under way; `expelActor` follows.
  public func haltActor(_ key: String, because sentence: String) {
    // Whether it has ended is for the expulsion to say.
    _ = bus.withTable { $0.actors[key] }?.actor.retire(sentence, deadline: MonotonicClock.now)
  }

  /// The same for a provider, before `expelProvider`.
  public func haltProvider(_ route: RouteKey) {
    guard let registered = bus.withTable({ $0.providers[route] }) else { return }
    registered.close()
    registered.provider.halt()
  }

  /// Ends an actor whatever it is doing, and forgets it and its bindings. Its callers are told the sentence.
  public func expelActor(_ key: String, because sentence: String) throws(HostError) {
    try administer { events throws(HostError) in
      guard let entry = bus.withTable({ $0.actors.removeValue(forKey: key) }) else {
        throw HostError(.noSuchActor(key))
      }
      if !entry.actor.retire(sentence, deadline: MonotonicClock.now) {
        bus.log(.error, "actor \(key) does not end its call; it is left to itself")
      }
      dropBindings(&events) { $0.binding.actor == key }
      events.append(.actorStopped(key))
    }
  }

  /// Ends a provider whatever it is doing, and forgets it and the bindings to it.
  public func expelProvider(_ route: RouteKey) throws(HostError) {
    try administer { events throws(HostError) in
      guard let registered = bus.withTable({ $0.providers.removeValue(forKey: route) }) else {
        throw HostError(.noSuchCapability(route))
      }
      retire(registered, deadline: MonotonicClock.now)
      // It is in no table any more, so nobody asks it to unbind.
      dropBindings(&events) { $0.isServed(by: route) }
      events.append(.providerRemoved(route))
    }
  }
}
