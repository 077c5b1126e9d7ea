import Dispatch
import Locks

// A guest does nothing between calls, and while one of its actors waits for it, it cannot call that actor. A download, to
// take one, could neither begin before its request is answered nor after. So a provider may ask to be called again: by a
// host call to the namespace `system`, operation `__continue`, whose payload comes back as the payload of an operation
// `__continue` from the host, once the present call is over and those before it have had their turn.

/// The calls that a portable provider has asked for itself.
final class Continuations: Sendable {
  static let operation = "__continue"

  private static let waitingLimit = 1024
  private static let payloadBytes = 64 << 10

  private struct State {
    var waiting = 0
    /// Makes one of the calls; nil before the provider is started and after it has stopped.
    var carryOut: (@Sendable ([UInt8]) -> Void)?
  }

  private let state = Locked(State())
  private let queue = DispatchQueue(label: "wascc.portable.continuations")

  func open(_ carryOut: @escaping @Sendable ([UInt8]) -> Void) { state.withLock { $0.carryOut = carryOut } }

  func close() { state.withLock { $0.carryOut = nil } }

  /// Why one may not be asked for; nil when it was noted.
  func add(_ payload: [UInt8]) -> String? {
    guard payload.count <= Self.payloadBytes else {
      return "the payload of \(Self.operation) has \(payload.count) bytes, at most \(Self.payloadBytes) allowed"
    }
    let refusal: String? = state.withLock { state in
      guard state.carryOut != nil else { return "the provider is not started, or has stopped" }
      guard state.waiting < Self.waitingLimit else { return "\(state.waiting) calls of \(Self.operation) wait already" }
      state.waiting += 1
      return nil
    }
    if refusal == nil { queue.async { self.next(payload) } }
    return refusal
  }

  private func next(_ payload: [UInt8]) {
    let carryOut = state.withLock { state in
      state.waiting -= 1
      return state.carryOut
    }
    carryOut?(payload)
  }
}
