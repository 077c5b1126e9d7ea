import Synchronization

/// What the soak counts, and what must not have happened.
final class Figures: Sendable {
  private struct State {
    var counts: [String: Int] = [:]
    var faults: [String: Int] = [:]
    /// The slowest answer of each kind of call, in nanoseconds.
    var slowest: [String: UInt64] = [:]
  }

  private let state = Mutex(State())

  /// Something that belongs to the run: an answer, an expected error, a replacement.
  func count(_ what: String, _ number: Int = 1) { state.withLock { $0.counts[what, default: 0] += number } }

  /// Something that breaks a promise; the first of each kind is printed at once.
  func fault(_ what: String, _ detail: @autoclosure () -> String = "") {
    let isFirst = state.withLock { state in
      state.faults[what, default: 0] += 1
      return state.faults[what] == 1
    }
    if isFirst { say("FAULT: \(what) \(detail())") }
  }

  func time(_ what: String, _ nanoseconds: UInt64) {
    state.withLock { $0.slowest[what] = max($0.slowest[what] ?? 0, nanoseconds) }
  }

  func number(of what: String) -> Int { state.withLock { $0.counts[what] ?? 0 } }

  var faultCount: Int { state.withLock { $0.faults.values.reduce(0, +) } }

  var table: String {
    state.withLock { state in
      var lines = state.counts.sorted { $0.key < $1.key }.map { "  \($0.key.padded(52)) \($0.value)" }
      lines += state.slowest.sorted { $0.key < $1.key }
        .map { "  \(("slowest: " + $0.key).padded(52)) \($0.value / 1_000_000) ms" }
      lines += state.faults.sorted { $0.key < $1.key }.map { "  FAULT \($0.key.padded(46)) \($0.value)" }
      return lines.joined(separator: "\n")
    }
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
