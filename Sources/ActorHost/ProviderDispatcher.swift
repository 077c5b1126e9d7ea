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
    let (actor, invocation, meter) = try prepare(call)
    do throws(InvocationError) {
      guard let meter else { return try actor.call(invocation) }
      return try meter.run(invocation) { invocation throws(InvocationError) in try actor.call(invocation) }
    } catch {
      throw reported(error)
    }
  }

  func dispatchAsync(
    _ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void
  ) {
    do throws(ProviderError) {
      let (actor, invocation, meter) = try prepare(call)
      guard let meter else {
        return actor.enqueue(invocation) { completion($0.mapError(\.providerError)) }
      }
      let bounded: Invocation
      do throws(InvocationError) { bounded = try meter.admit(invocation) } catch { throw reported(error) }
      actor.enqueue(bounded) { answer in
        completion(meter.settle(answer, bounded, of: invocation).mapError { self.reported($0) })
      }
    } catch {
      // Exactly once, and on a thread of ours: a provider may hold a lock that its completion takes.
      let refusal = error
      if !bus.pool.submit({ completion(.failure(refusal)) }) { completion(.failure(refusal)) }
    }
  }

  func bindingValues(actor: String) -> [String: String]? {
    bus.withTable { $0.binding(of: actor, to: route) }?.binding.values
  }

  func log(_ level: LogLevel, _ message: String) { bus.log(level, "\(route): \(ConsoleText.escaped(message))") }

  /// What a provider gets for a call that failed; what a rule refused is also told to whoever runs the host.
  private func reported(_ error: InvocationError) -> ProviderError {
    if error.isRefusal { bus.noteRefusal("\(error)") }
    return error.providerError
  }

  private func prepare(_ call: ActorCall) throws(ProviderError) -> (RunningActor, Invocation, BindingMeter?) {
    guard isOpen.load(ordering: .acquiring) else {
      throw ProviderError(.unavailable, "the provider \(route) has stopped")
    }
    guard !CoreOperation.reserved.contains(call.operation) else {
      throw ProviderError(.denied, "only the host sends \(call.operation)")
    }
    let (binding, meter) = try checkBinding(call.actor)
    let call = try inWords(of: binding, call)
    let chain = call.chain ?? ServingThread.chain ?? CallChain()
    let invocation = bus.invocation(from: .provider(route), call, chain: chain)
    do throws(InvocationError) { return (try bus.actor(for: invocation), invocation, meter) } catch {
      throw reported(error)
    }
  }

  /// The actor attests the capability, under the name of the binding, is allowed it, and has a live binding to this
  /// provider, whose meter this is.
  private func checkBinding(_ actor: String) throws(ProviderError) -> (Binding, BindingMeter?) {
    let (entry, live, kept) = bus.withTable { table in
      (table.actors[actor], table.binding(of: actor, to: route), table.bindings[BindingID(actor: actor, route: route)])
    }
    guard let entry else { throw ProviderError(.notBound, "No such actor: \(ConsoleText.escaped(actor))") }
    guard let live else {
      throw refused(
        .notBound, .binding("\(actor) is not bound to \(route)", entry.identity.displayName, route, waiting: kept))
    }
    if let refusal = bus.door.dispatchRefusal(entry.identity, live.binding.key.route) {
      throw refused(.denied, refusal)
    }
    return (live.binding, live.meter)
  }

  /// The call as an actor expects it that is bound by a name of wasmCloud.
  private func inWords(of binding: Binding, _ call: ActorCall) throws(ProviderError) -> ActorCall {
    guard binding.capability != route.capability else { return call }
    do throws(MessageError) {
      var translated = call
      (translated.operation, translated.payload) = try WasmCloud.delivery(
        call.operation, call.payload, of: route.capability)
      return translated
    } catch {
      throw ProviderError(.badPayload, error.description)
    }
  }

  private func refused(_ code: ProviderError.Code, _ refusal: Refusal) -> ProviderError {
    bus.noteRefusal("\(route): \(refusal)")
    return ProviderError(code, "\(refusal)")
  }
}
