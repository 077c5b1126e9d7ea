import ActorHost
import Dispatch
import Locks
import Messages

// A guest does nothing between calls, and while one of its actors waits for it, it cannot call that actor. A download, to
// take one, could neither begin before its request is answered nor after. So a provider may ask to be called again: by a
// host call to the namespace `system`, operation `__continue`, whose payload comes back as the payload of an operation
// `__continue` from the host, once the present call is over and those before it have had their turn.
//
// What it calls an actor for meanwhile is queued there and answered with nothing at once: an actor may be waiting for this
// very guest, and the two would wait for each other. But what the guest asks to continue then waits until the actor has
// taken it. If the actor fails, the next call to an actor fails in its words, so that the guest hears of it and can stop.

/// The calls that a portable provider has asked for itself.
final class Continuations: Sendable {
  static let operation = "__continue"

  private static let waitingLimit = 1024
  private static let payloadBytes = 64 << 10

  private struct Piece {
    let payload: [UInt8]
    /// Why the actor did not take what the call before this one sent.
    var failure: String?
  }

  /// What the guest has done in the continuation that it serves.
  private struct Present {
    let failure: String?
    var asked: [Piece] = []
    var underWay = 0
    var newFailure: String?
  }

  private struct State {
    var waiting = 0
    var present: Present?
    /// Makes one of the calls; nil before the provider is started and after it has stopped.
    var carryOut: (@Sendable ([UInt8]) -> Void)?
  }

  private let state = Monitor(State())
  private let queue = DispatchQueue(label: "wascc.portable.continuations")

  func open(_ carryOut: @escaping @Sendable ([UInt8]) -> Void) { state.withLock { $0.carryOut = carryOut } }

  func close() { state.withLock { $0.carryOut = nil } }

  /// Whether this is one of the calls that the guest has asked for.
  static func isOne(_ invocation: Invocation) -> Bool {
    invocation.origin == .system && invocation.operation == operation
  }

  /// Why one may not be asked for; nil when it was noted.
  func add(_ payload: [UInt8], serving: Invocation) -> String? {
    guard payload.count <= Self.payloadBytes else {
      return "the payload of \(Self.operation) has \(payload.count) bytes, at most \(Self.payloadBytes) allowed"
    }
    let piece = Piece(payload: payload)
    let (refusal, isForLater): (String?, Bool) = state.withLock { state in
      guard state.carryOut != nil else { return ("the provider is not started, or has stopped", false) }
      guard state.waiting < Self.waitingLimit else {
        return ("\(state.waiting) calls of \(Self.operation) wait already", false)
      }
      state.waiting += 1
      guard Self.isOne(serving), state.present != nil else { return (nil, false) }
      state.present?.asked.append(piece)
      return (nil, true)
    }
    if refusal == nil, !isForLater { queue.async { self.next(piece) } }
    return refusal
  }

  /// Queues a call to an actor, from within a continuation. Why it is not queued, if it is not.
  func deliver(_ call: ActorCall, by dispatcher: any ActorDispatcher) -> String? {
    let failure: String? = state.withLock { state in
      if let failure = state.present?.failure { return failure }
      state.present?.underWay += 1
      return nil
    }
    if let failure { return failure }
    dispatcher.dispatchAsync(call) { answer in
      self.state.withLock { state in
        state.present?.underWay -= 1
        if case .failure(let error) = answer { state.present?.newFailure = error.message }
      }
      self.state.signalAll()
    }
    return nil
  }

  // MARK: On the queue, one at a time

  private func next(_ piece: Piece) {
    let carryOut = state.withLock { state in
      state.waiting -= 1
      state.present = Present(failure: piece.failure)
      return state.carryOut
    }
    carryOut?(piece.payload)
    // Every call that was queued is answered, at the latest when its actor or its deadline goes.
    let done = state.wait { state -> Present? in
      guard let present = state.present, present.underWay == 0 else { return nil }
      state.present = nil
      return present
    }
    for asked in done?.asked ?? [] {
      queue.async { self.next(Piece(payload: asked.payload, failure: done?.newFailure)) }
    }
  }
}
