import WebAssembly

// What is trusted no more is stopped at once. Removing it waits for its calls and asks it to let go of its bindings; here
// it gets no more time, and is asked nothing: whoever took the trust away does not want another instruction of it run.

extension Host {
  /// Ends an actor whatever it is doing, and forgets it and its bindings. Its callers are told the sentence.
  public func expelActor(_ key: String, because sentence: String) throws(HostError) {
    try administer { events throws(HostError) in
      guard let entry = bus.withTable({ $0.actors.removeValue(forKey: key) }) else {
        throw HostError(.noSuchActor(key))
      }
      entry.actor.interrupt()
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
      registered.close()
      registered.provider.stop(deadline: MonotonicClock.now)
      registered.dispatcher.close()
      // It is in no table any more, so nobody asks it to unbind.
      dropBindings(&events) { $0.isServed(by: route) }
      events.append(.providerRemoved(route))
    }
  }
}
