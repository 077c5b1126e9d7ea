import Locks

/// Where one caller waits for one answer. Each call that waits has its own, so no two answers can be confused.
final class ReplySlot<Answer: Sendable>: Sendable {
  private let monitor = Monitor<Answer?>(nil)

  /// Only the first answer counts.
  func fulfil(_ answer: Answer) {
    monitor.withLock { if $0 == nil { $0 = answer } }
    monitor.signal()
  }

  /// Sleeps until the answer is there; nil when the deadline comes first.
  func wait(until deadline: UInt64) -> Answer? {
    monitor.wait(until: deadline) { $0 }
  }
}
