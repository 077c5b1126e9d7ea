import ActorHost
import Locks

/// Lets one caller at a time have the guest, first come first served, within a mailbox's bounds.
///
/// Whoever calls a provider waits for its answer anyway, so the guest needs no thread: each caller runs it on its own, in
/// its turn. A caller whose deadline comes first gives its place up; what has come to it meanwhile goes to the next.
final class GuestTurns: Sendable {
  private let mailbox: Monitor<Mailbox<Place>>
  private let gone: String

  /// - Parameter gone: the sentence for those who come too late.
  init(_ limits: HostLimits, gone: String) {
    mailbox = Monitor(Mailbox(capacity: limits.queueCalls, byteCapacity: limits.queueBytes))
    self.gone = gone
  }

  /// How many wait for their turn.
  var count: Int { mailbox.withLock { $0.count } }

  /// One caller's place in the queue.
  private final class Place: Sendable {
    enum State { case waiting, called, closed, left }
    private let state = Monitor(State.waiting)

    /// False when the caller is here no more.
    func call(_ new: State) -> Bool {
      let wasWaiting = state.withLock { state in
        guard state == .waiting else { return false }
        state = new
        return true
      }
      if wasWaiting { state.signal() }
      return wasWaiting
    }

    /// `left` when the deadline came first.
    func wait(until deadline: UInt64) -> State {
      if let found = state.wait(until: deadline, for: { $0 == .waiting ? nil : $0 }) { return found }
      return state.withLock { state in
        if state == .waiting { state = .left }
        return state
      }
    }
  }

  /// Runs `body` in the caller's turn. Errands of the host's own come without regard to the bounds.
  func take<Result>(
    _ invocation: Invocation, isErrand: Bool = false, _ body: () throws(InvocationError) -> Result
  ) throws(InvocationError) -> Result {
    try begin(invocation, isErrand)
    defer { passOn() }
    guard !invocation.isOverdue else { throw InvocationError(.deadlineExceeded, invocation) }
    return try body()
  }

  private func begin(_ invocation: Invocation, _ isErrand: Bool) throws(InvocationError) {
    if mailbox.withLock({ $0.tryOwn() }) { return }
    let place = Place()
    let (admission, waiting) = mailbox.withLock {
      ($0.admit(place, bytes: invocation.payload.count, isErrand: isErrand), $0.count)
    }
    switch admission {
    case .own: _ = mailbox.withLock { $0.next() }
    case .refused(.full): throw InvocationError(.busy(waiting: waiting), invocation)
    case .refused(.closed): throw InvocationError(.unavailable(gone), invocation)
    case .queued:
      switch place.wait(until: invocation.deadline) {
      case .called: return
      case .closed: throw InvocationError(.unavailable(gone), invocation)
      case .waiting, .left: throw InvocationError(.deadlineExceeded, invocation)
      }
    }
  }

  private func passOn() {
    while let place = mailbox.withLock({ $0.next() }) {
      if place.call(.called) { return }
    }
    mailbox.signalAll()
  }

  /// Ends the waiting of those in the queue, and lets nobody in any more.
  func close() {
    for place in mailbox.withLock({ $0.close() }) { _ = place.call(.closed) }
  }

  /// Waits until nobody has the guest; false when the deadline comes first.
  func isIdle(by deadline: UInt64) -> Bool {
    mailbox.wait(until: deadline) { $0.isIdle ? true : nil } != nil
  }
}
