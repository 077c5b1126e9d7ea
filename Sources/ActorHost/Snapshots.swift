public import Claims
public import Messages
import WebAssembly

/// What a host runs, as it was at one moment.
extension Host {
  public func actors() -> [ActorSnapshot] {
    bus.withTable { $0.actors.values }.map { entry in
      let load = entry.actor.load
      return ActorSnapshot(
        key: entry.identity.key, claims: entry.identity.claims, waitingCalls: load.waiting, refusedCalls: load.refused,
        servedCalls: entry.actor.servedCount, state: entry.actor.state)
    }.sorted { $0.key < $1.key }
  }

  /// The actors that have all of the tags.
  public func actors(tagged tags: [String]) -> [ActorSnapshot] {
    actors().filter { Set(tags).isSubset(of: $0.claims.tags) }
  }

  public func capabilities() -> [CapabilitySnapshot] {
    bus.withTable { $0.providers.values }
      .map { CapabilitySnapshot(route: $0.route, descriptor: $0.descriptor, state: $0.provider.state) }
      .sorted { $0.route.description < $1.route.description }
  }

  public func bindings() -> [BindingSnapshot] {
    bus.withTable { $0.bindings }
      .map { BindingSnapshot(id: $0, valueNames: $1.binding.values.keys.sorted(), state: $1.state) }
      .sorted { $0.id.description < $1.id.description }
  }

  public func claims(for actor: String) -> ModuleClaims? {
    bus.withTable { $0.actors[actor]?.identity.claims }
  }

  /// Nanoseconds since the host was made.
  public var uptime: UInt64 { MonotonicClock.now &- startTime }

  /// Threads that run guests now.
  public var threadCount: Int { bus.pool.threadCount }
}

public struct ActorSnapshot: Sendable {
  public let key: String
  public let claims: ModuleClaims
  public let waitingCalls: Int
  /// Calls turned away so far because too many were waiting.
  public let refusedCalls: Int
  /// Calls that were let in so far, whatever became of them.
  public let servedCalls: Int
  public let state: ActorState
}

public struct CapabilitySnapshot: Sendable {
  public let route: RouteKey
  public let descriptor: CapabilityDescriptor
  public let state: ProviderState
}

public struct BindingSnapshot: Sendable {
  public let id: BindingID
  /// The names only: values may be secrets.
  public let valueNames: [String]
  public let state: BindingState
}
