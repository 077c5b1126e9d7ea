/// One event that threads wait for; whoever has waited takes it back, so that the signal can be used again.
package final class Signal: Sendable {
  private let hasHappened = Monitor(false)

  package init() {}

  package func set() {
    hasHappened.withLock { $0 = true }
    hasHappened.signalAll()
  }

  /// False when the deadline came first.
  @discardableResult
  package func wait(until deadline: UInt64? = nil) -> Bool {
    let event = hasHappened.wait(until: deadline ?? .max) { hasHappened -> Bool? in
      guard hasHappened else { return nil }
      hasHappened = false
      return true
    }
    return event ?? false
  }
}
