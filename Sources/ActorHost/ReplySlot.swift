import Locks

/// Where one caller waits for one answer. Each call that waits has its own, so no two answers can be confused.
package final class ReplySlot<Answer: Sendable>: Sendable {
  private let monitor = Monitor<Answer?>(nil)

  package init() {}

  /// Only the first answer counts; false for any other.
  @discardableResult
  package func fulfil(_ answer: Answer) -> Bool {
    let isFirst = monitor.withLock { kept in
      guard kept == nil else { return false }
      kept = answer
      return true
    }
    monitor.signal()
    return isFirst
  }

  /// Sleeps until the answer is there; nil when the deadline comes first.
  package func wait(until deadline: UInt64) -> Answer? {
    monitor.wait(until: deadline) { $0 }
  }
}
