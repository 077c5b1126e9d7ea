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
  private let gate = Monitor(Gate())

  private struct Gate {
    var inside = 0
    var isClosed = false
  }

  init(_ provider: any CapabilityProvider, binding: String, bindsAutomatically: Bool, bus: Bus) throws {
    descriptor = try provider.descriptor
    route = RouteKey(capability: descriptor.id, binding: binding)
    self.provider = provider
    self.bindsAutomatically = bindsAutomatically
    dispatcher = ProviderDispatcher(bus, route)
  }

  /// Has the provider carry out a call of an actor.
  func handle(_ invocation: Invocation) throws(InvocationError) -> [UInt8] {
    guard !invocation.isOverdue else { throw InvocationError(.deadlineExceeded, invocation) }
    guard enter() else { throw InvocationError(.unavailable("the provider \(route) was removed"), invocation) }
    defer { leave() }
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

  /// Lets nobody in any more, waits for those inside until the deadline, then stops the provider. False when some were
  /// still inside.
  func retire(deadline: UInt64) -> Bool {
    gate.withLock { $0.isClosed = true }
    let isEmpty = gate.wait(until: deadline) { $0.inside == 0 ? true : nil } != nil
    provider.stop(deadline: deadline)
    dispatcher.close()
    return isEmpty
  }

  private func enter() -> Bool {
    gate.withLock { gate in
      guard !gate.isClosed else { return false }
      gate.inside += 1
      return true
    }
  }

  private func leave() {
    let isLast = gate.withLock { gate in
      gate.inside -= 1
      return gate.isClosed && gate.inside == 0
    }
    if isLast { gate.signalAll() }
  }
}

extension ProviderError {
  /// The error itself if it is one of these, else a plain failure in its words.
  static func wrapping(_ error: any Error) -> ProviderError {
    error as? ProviderError ?? ProviderError(.failed, "\(error)")
  }
}
