import Claims
public import Messages
import WebAssembly

extension Host {
  /// Puts a new module in the place of the running actor with the same key. Calls that wait are served by the old one,
  /// later calls by the new one; when the new one does not start, the old one stays.
  ///
  /// - Parameter key: the actor that is meant, when the module alone does not decide.
  /// - Parameter options: choices for the new one; those of the old one when nil.
  @discardableResult
  public func replaceActor(
    _ bytes: [UInt8], expecting key: String? = nil, options: ActorOptions? = nil
  ) throws(HostError) -> String {
    let (identity, _) = try exchangeActor(bytes, expecting: key, options: options)
    return identity
  }

  /// Puts a new provider in the place of the running one with the same capability and name. Calls under way end in the
  /// old one, later calls go to the new one; bindings are kept, and made at the new one before it serves. When it does
  /// not start, or refuses a binding, the old one stays.
  ///
  /// - Parameter capability: the one that is meant, when the provider alone does not decide.
  @discardableResult
  public func replaceProvider(
    _ provider: any CapabilityProvider, binding: String = defaultBinding, expecting capability: String? = nil
  ) throws(HostError) -> CapabilityDescriptor {
    let (descriptor, exchange) = try exchangeProvider(provider, binding: binding, expecting: capability)
    exchange.finish()
    return descriptor
  }
}

/// A replacement that is in force and can still be taken back: exactly one of the two is asked for.
package struct Exchange: Sendable {
  /// Lets go of what was replaced.
  package let finish: @Sendable () -> Void
  /// Puts back what was replaced, as it was.
  package let revert: @Sendable () throws(HostError) -> Void
}

// MARK: Actors

extension Host {
  /// Replaces an actor in a way that can be taken back, memory of the old instance included.
  package func exchangeActor(
    _ bytes: [UInt8], expecting key: String? = nil, options: ActorOptions? = nil
  ) throws(HostError) -> (key: String, Exchange) {
    try administer { events throws(HostError) in
      let claims = try admit(bytes)
      let found = claims.subject.description
      if let key, key != found {
        throw HostError(.replacement("the replacement is another module: \(key) is meant, found \(found)"))
      }
      guard let old = bus.withTable({ $0.actors[found] }) else { throw HostError(.noSuchActor(found)) }
      let identity = ActorIdentity(claims, options ?? old.options)
      try checkReplacement(identity, of: old.identity)
      events.append(.actorUpdating(identity.key))
      let oldSeats = old.actor.seats
      let new = RoutingTable.ActorEntry(actor: old.actor, identity: identity, options: options ?? old.options)
      do throws(HostError) {
        try seat(try newSeats(bytes, identity, new.options), for: new)
        events.append(.actorUpdateComplete(identity.key, success: true))
      } catch {
        events.append(.actorUpdateComplete(identity.key, success: false))
        throw error
      }
      bindAutomatically(actor: identity)
      replayBindings(&events) { $0.binding.actor == identity.key }
      let exchange = Exchange(
        finish: {}, revert: { () throws(HostError) in try self.putBack(old, oldSeats, after: new) })
      return (identity.key, exchange)
    }
  }

  private func newSeats(
    _ bytes: [UInt8], _ identity: ActorIdentity, _ options: ActorOptions
  ) throws(HostError) -> [Seat] {
    do throws(HostError) { return try seats(bytes, identity, options) } catch {
      throw HostError(.hotSwap("\(error)"))
    }
  }

  /// Swaps guests between two calls, and claims with them.
  private func seat(_ seats: [Seat], for entry: RoutingTable.ActorEntry) throws(HostError) {
    let limits = entry.options.limits ?? configuration.limits
    let deadline = MonotonicClock.after(configuration.limits.callTime)
    guard entry.actor.replaceSeats(seats, limits: limits, deadline: deadline) else {
      throw HostError(.hotSwap("the running call did not end in time"))
    }
    bus.withTable { $0.actors[entry.identity.key] = entry }
  }

  private func putBack(
    _ old: RoutingTable.ActorEntry, _ oldSeats: [Seat], after new: RoutingTable.ActorEntry
  ) throws(HostError) {
    try administer { events throws(HostError) in
      let key = old.identity.key
      guard bus.withTable({ $0.actors[key] }) === new else { throw HostError(.noSuchActor(key)) }
      events.append(.actorUpdating(key))
      do throws(HostError) { try seat(oldSeats, for: old) } catch {
        events.append(.actorUpdateComplete(key, success: false))
        throw error
      }
      events.append(.actorUpdateComplete(key, success: true))
    }
  }

  private func checkReplacement(_ new: ActorIdentity, of old: ActorIdentity) throws(HostError) {
    let policy = configuration.replacement
    do throws(ClaimsError) {
      try new.claims.checkReplaces(old.claims, allowingDowngrade: policy.allowsDowngrade)
    } catch {
      throw HostError(.replacement("\(error)"))
    }
    guard policy.allowsOtherCapabilities || Set(new.claims.capabilities) == Set(old.claims.capabilities) else {
      throw HostError(.replacement("the replacement has other capabilities than the running module"))
    }
  }
}
