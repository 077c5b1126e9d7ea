import Messages
import Synchronization
import WebAssembly

/// The host as one registered provider sees it: it reaches the actors that are bound to the provider, and no others.
final class ProviderDispatcher: ActorDispatcher {
  private let bus: Bus
  private let route: RouteKey
  private let isOpen = Atomic<Bool>(true)

  init(_ bus: Bus, _ route: RouteKey) {
    self.bus = bus
    self.route = route
  }

  /// From now on the provider reaches nobody; it has stopped.
  func close() { isOpen.store(false, ordering: .releasing) }

  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] {
    let (actor, invocation) = try prepare(call)
    do throws(InvocationError) { return try actor.call(invocation) } catch { throw error.providerError }
  }

  func dispatchAsync(
    _ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void
  ) {
    do throws(ProviderError) {
      let (actor, invocation) = try prepare(call)
      actor.enqueue(invocation) { answer in completion(answer.mapError(\.providerError)) }
    } catch {
      // Exactly once, and on a thread of ours: a provider may hold a lock that its completion takes.
      let refusal = error
      if !bus.pool.submit({ completion(.failure(refusal)) }) { completion(.failure(refusal)) }
    }
  }

  func bindingValues(actor: String) -> [String: String]? {
    let entry = bus.withTable { $0.bindings[BindingID(actor: actor, route: route)] }
    return entry?.state == .live ? entry?.binding.values : nil
  }

  func log(_ level: LogLevel, _ message: String) { bus.log(level, "\(route): \(ConsoleText.escaped(message))") }

  private func prepare(_ call: ActorCall) throws(ProviderError) -> (RunningActor, Invocation) {
    guard isOpen.load(ordering: .acquiring) else {
      throw ProviderError(.unavailable, "the provider \(route) has stopped")
    }
    guard !CoreOperation.reserved.contains(call.operation) else {
      throw ProviderError(.denied, "only the host sends \(call.operation)")
    }
    try checkBinding(call.actor)
    let chain = call.chain ?? ServingThread.chain ?? CallChain()
    let invocation = bus.invocation(from: .provider(route), call, chain: chain)
    do throws(InvocationError) { return (try bus.actor(for: invocation), invocation) } catch {
      throw error.providerError
    }
  }

  /// The actor attests this capability and has a live binding to this provider.
  private func checkBinding(_ actor: String) throws(ProviderError) {
    let (entry, state) = bus.withTable { table in
      (table.actors[actor], table.bindings[BindingID(actor: actor, route: route)]?.state)
    }
    guard let entry else { throw ProviderError(.notBound, "No such actor: \(ConsoleText.escaped(actor))") }
    guard state == .live else { throw ProviderError(.notBound, "\(actor) is not bound to \(route)") }
    guard entry.identity.claims.grants(route.capability) else {
      throw ProviderError(.denied, "\(actor) has no claim to \(route.capability)")
    }
  }
}
