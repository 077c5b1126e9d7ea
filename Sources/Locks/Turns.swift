/// A value that one caller at a time has for as long as its work takes; the others wait, each until its own deadline.
///
/// `@unchecked`: the value is touched by the caller whose turn it is, and the monitor gives out one turn at a time.
package final class Turns<Value>: @unchecked Sendable {
  private struct State {
    var isTaken = false
    var waiting = 0
  }

  private let state = Monitor(State())
  private let value: Value

  package init(_ value: sending Value) { self.value = value }

  /// Runs `body` when it is this caller's turn; nil when that did not come before the deadline.
  package func take<Result>(until deadline: UInt64 = .max, _ body: (Value) throws -> Result) rethrows -> Result? {
    guard begin(deadline) else { return nil }
    defer { end() }
    return try body(value)
  }

  private func begin(_ deadline: UInt64) -> Bool {
    let isFree = state.withLock { state in
      defer { state.isTaken = true }
      if state.isTaken { state.waiting += 1 }
      return !state.isTaken
    }
    if isFree { return true }
    let turn = state.wait(until: deadline) { state -> Bool? in
      guard !state.isTaken else { return nil }
      state.isTaken = true
      return true
    }
    state.withLock { $0.waiting -= 1 }
    return turn ?? false
  }

  private func end() {
    let isAwaited = state.withLock { state in
      state.isTaken = false
      return state.waiting > 0
    }
    if isAwaited { state.signal() }
  }
}
