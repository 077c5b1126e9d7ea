import WebAssembly

extension Host {
  /// Takes no more calls, lets those under way finish until the deadline, stops providers, then actors. Once is enough;
  /// asked again, it waits until the first time is done.
  ///
  /// - Parameter deadline: nanoseconds of the monotonic clock; the bound of one call from now when absent.
  public func shutdown(deadline: UInt64? = nil) {
    let deadline = deadline ?? MonotonicClock.after(configuration.limits.callTime)
    bus.closeIntake()
    guard administration.beginClosing(deadline: deadline) else { return }
    let table = bus.withTable { $0 }
    drain(table, deadline: deadline)
    var events: [HostEvent] = []
    // Providers first: they bring the work, and what they still have inside ends with the actors' calls.
    for registered in table.providers.values {
      retire(registered, deadline: max(deadline, MonotonicClock.after(Self.stopTime)))
      events.append(.providerRemoved(registered.route))
    }
    for entry in table.actors.values {
      if !entry.actor.retire("the host is shutting down", deadline: deadline) {
        bus.log(.error, "actor \(entry.identity.key) does not end its call; it is left to itself")
      }
      events.append(.actorStopped(entry.identity.key))
    }
    bus.withTable { $0 = RoutingTable() }
    bus.pool.close()
    events.append(.hostStopped(id: id))
    administration.endClosing()
    events.forEach { configuration.onEvent?($0) }
  }

  /// What a provider gets to stop in, even when the deadline has passed.
  private static let stopTime: UInt64 = 500_000_000

  /// Waits until nobody is served and nobody waits; who is late is interrupted.
  private func drain(_ table: RoutingTable, deadline: UInt64) {
    for entry in table.actors.values where !entry.actor.isIdle(by: deadline) { entry.actor.interrupt() }
  }
}
