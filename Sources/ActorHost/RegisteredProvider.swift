import Locks
import Messages
import WebAssembly

/// A provider with its place in the host, and a count of the calls that are inside it.
final class RegisteredProvider: Sendable {
  let route: RouteKey
  let descriptor: CapabilityDescriptor
  /// Actors with a claim to it are bound without being asked.
  let bindsAutomatically: Bool
  let provider: any CapabilityProvider
  let dispatcher: ProviderDispatcher
  private let door = Monitor(ProviderDoor<RegisteredProvider>())

  init(
    _ provider: any CapabilityProvider, _ descriptor: CapabilityDescriptor, binding: String, bindsAutomatically: Bool,
    bus: Bus
  ) {
    self.descriptor = descriptor
    route = RouteKey(capability: descriptor.id, binding: binding)
    self.provider = provider
    self.bindsAutomatically = bindsAutomatically
    dispatcher = ProviderDispatcher(bus, route)
  }

  /// Has the provider carry out a call of an actor, or the one that has taken its place.
  func handle(_ invocation: Invocation) throws(InvocationError) -> [UInt8] {
    guard !invocation.isOverdue else { throw InvocationError(.deadlineExceeded, invocation) }
    let caller = invocation.origin.description
    switch enter(caller, invocation) {
    case .inside: break
    case .wait: throw InvocationError(.deadlineExceeded, invocation)
    case .closed: throw InvocationError(.unavailable("the provider \(route) was removed"), invocation)
    case .moved(let successor): return try successor.handle(invocation)
    }
    defer { leave(caller) }
    let call = CapabilityCall(
      id: invocation.id, origin: invocation.origin, binding: route.binding, operation: invocation.operation,
      payload: invocation.payload, deadline: invocation.deadline, chain: invocation.chain)
    let result: Result<[UInt8], any Error> = ServingThread.serving(invocation.chain) {
      Result { try provider.handle(call) }
    }
    switch result {
    case .success(let answer): return answer
    case .failure(let error): throw InvocationError(.providerFailed(.wrapping(error)), invocation)
    }
  }

  /// Has the provider carry out a call that is written as wasmCloud's actors write it.
  func handleTranslated(_ invocation: Invocation) throws(InvocationError) -> [UInt8] {
    let call: WasmCloud.Translated
    do throws(MessageError) {
      call = try WasmCloud.request(invocation.operation, invocation.payload, of: route.capability)
    } catch {
      throw InvocationError(.providerFailed(ProviderError(.badPayload, error.description)), invocation)
    }
    let answer = try handle(invocation.saying(call.operation, call.payload))
    do throws(MessageError) { return try call.answer(answer) } catch {
      throw InvocationError(
        .providerFailed(ProviderError(.internal, "the provider's answer is none: \(error)")), invocation)
    }
  }

  /// Lets nobody in any more, waits for those inside until the deadline, then stops the provider. False when some were
  /// still inside.
  func retire(deadline: UInt64) -> Bool {
    close()
    let isEmpty = isEmpty(by: deadline)
    provider.stop(deadline: deadline)
    dispatcher.close()
    return isEmpty
  }

  // MARK: The door

  /// Has new calls wait until the door is opened, closed or moved.
  func hold() { change { $0.hold() } }

  func open() { change { $0.open() } }

  /// Lets nobody in any more; who is sent on to a successor still is.
  func close() { change { $0.close() } }

  /// Sends the calls that wait, and all later ones, to another provider.
  func move(to successor: RegisteredProvider) { change { $0.move(to: successor) } }

  /// Waits until no call is inside; false when the deadline comes first.
  func isEmpty(by deadline: UInt64) -> Bool {
    door.wait(until: deadline) { $0.isEmpty ? true : nil } != nil
  }

  private func change(_ step: (inout ProviderDoor<RegisteredProvider>) -> Void) {
    door.withLock { step(&$0) }
    door.signalAll()
  }

  /// Waits while the door is held, until the call's deadline.
  private func enter(_ caller: String, _ invocation: Invocation) -> ProviderDoor<RegisteredProvider>.Entry {
    let entry = door.withLock { $0.enter(caller, waitedForBy: invocation.chain) }
    guard case .wait = entry else { return entry }
    let later = door.wait(until: invocation.deadline) { door -> ProviderDoor<RegisteredProvider>.Entry? in
      let entry = door.enter(caller, waitedForBy: invocation.chain)
      if case .wait = entry { return nil }
      return entry
    }
    return later ?? .wait
  }

  private func leave(_ caller: String) {
    let isAwaited = door.withLock { door in
      door.leave(caller)
      return door.isWatched && door.isEmpty
    }
    if isAwaited { door.signalAll() }
  }
}

extension ProviderError {
  /// The error itself if it is one of these, else a plain failure in its words.
  static func wrapping(_ error: any Error) -> ProviderError {
    error as? ProviderError ?? ProviderError(.failed, "\(error)")
  }
}
