/// Something that has happened to the host; sent afterwards, in order, with no lock held.
public enum HostEvent: Sendable, Equatable {
  case hostStarted(id: String)
  case hostStopped(id: String)
  case actorStarting(String)
  case actorStarted(String)
  case actorStopped(String)
  case actorUpdating(String)
  case actorUpdateComplete(String, success: Bool)
  case actorBecameHealthy(String)
  case actorBecameUnhealthy(String)
  case providerLoaded(RouteKey)
  case providerRemoved(RouteKey)
  case providerUpdating(RouteKey)
  case providerUpdateComplete(RouteKey, success: Bool)
  case bindingCreated(actor: String, RouteKey)
  case bindingRemoved(actor: String, RouteKey)
}
