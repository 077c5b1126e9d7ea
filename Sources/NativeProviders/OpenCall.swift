import ActorHost
import Locks
import Messages

// The place where one call into a provider is answered. Three may try: the function `call` when it returns, `complete`
// with the call's token on any thread, and the deadline. The first one wins, and each of the others learns that it
// lost, so that the caller hears exactly one answer and every buffer is released exactly once.

typealias Outcome = Result<[UInt8], ProviderError>

/// One call to a provider that has not been answered yet.
final class OpenCall: Sendable {
  private enum State {
    /// Nobody waits yet, nobody has answered.
    case open
    case awaited(Signal)
    case answered(Outcome)
    /// The deadline won; an answer finds nobody.
    case abandoned
  }

  let token: UInt64
  /// The number that the caller gave the call.
  let id: UInt64
  let caller: BoundActor
  let deadline: UInt64?
  let chain: CallChain
  private let state = Locked(State.open)

  init(token: UInt64, call: CapabilityCall) {
    self.token = token
    self.id = call.id
    self.caller = BoundActor(actor: call.origin.description, binding: call.binding)
    self.deadline = call.deadline
    self.chain = call.chain
  }

  /// True if this is the answer that the caller hears.
  func answer(_ outcome: Outcome) -> Bool {
    let (isFirst, waiter) = state.withLock { state -> (Bool, Signal?) in
      switch state {
      case .open:
        state = .answered(outcome)
        return (true, nil)
      case .awaited(let signal):
        state = .answered(outcome)
        return (true, signal)
      case .answered, .abandoned:
        return (false, nil)
      }
    }
    waiter?.set()
    return isFirst
  }

  /// Waits for the answer; nil when the deadline came first, and then any later answer is lost.
  func wait() -> Outcome? {
    if case .answered(let outcome) = state.withLock({ $0 }) { return outcome }
    let signal = Signal()
    let isWaiting = state.withLock { state in
      guard case .open = state else { return false }
      state = .awaited(signal)
      return true
    }
    if isWaiting { signal.wait(until: deadline) }
    return state.withLock { state in
      if case .answered(let outcome) = state { return outcome }
      state = .abandoned
      return nil
    }
  }

  var isAbandoned: Bool {
    state.withLock { state in
      if case .abandoned = state { return true }
      return false
    }
  }

  var isAnswered: Bool {
    state.withLock { state in
      if case .answered = state { return true }
      return false
    }
  }
}
