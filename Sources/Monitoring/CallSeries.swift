package import ActorHost

// What is kept of calls that belong together. Operations are named by guests and peers, so their number has a bound:
// whatever comes after the first few hundred of one target is counted under one name.

/// What tells one series of calls from another; the labels of the labelled metrics.
package struct CallLabels: Hashable {
  /// The actor that is called, or that calls a capability.
  package var actor: String
  /// Empty for calls to actors.
  package var capability = ""
  package var binding = ""
  package var operation: String

  package init(actor: String, capability: String = "", binding: String = "", operation: String) {
    self.actor = actor
    self.capability = capability
    self.binding = binding
    self.operation = operation
  }

  /// What the operation of a target with too many of them is called.
  package static let otherOperation = "other"
}

/// The calls of one series: how many ended how, and how long they took.
package struct CallSeries {
  private var counts = [UInt64](repeating: 0, count: CallOutcome.allCases.count)
  /// Calls by the first bound that they did not exceed; the last are those that exceeded all.
  private var firstBounds = [UInt64](repeating: 0, count: Self.bounds.count + 1)
  package private(set) var nanoseconds: UInt64 = 0

  /// Upper bounds of the histogram, in nanoseconds: 50 microseconds to 10 seconds.
  package static let bounds: [UInt64] = [
    50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000,
    100_000_000, 250_000_000, 500_000_000, 1_000_000_000, 2_500_000_000, 5_000_000_000, 10_000_000_000,
  ]

  package init() {}

  package var total: UInt64 { counts.reduce(0, +) }

  package func count(_ outcome: CallOutcome) -> UInt64 { counts[outcome.rawValue] }

  /// For each bound the calls that took no longer.
  package var buckets: [UInt64] {
    var sum: UInt64 = 0
    return firstBounds.dropLast().map { count in
      sum += count
      return sum
    }
  }

  package mutating func add(_ outcome: CallOutcome, nanoseconds duration: UInt64) {
    counts[outcome.rawValue] += 1
    nanoseconds &+= duration
    firstBounds[Self.bounds.firstIndex { duration <= $0 } ?? Self.bounds.count] += 1
  }
}

/// A count and a moving average, as the original host published them.
package struct MovingAverage {
  package private(set) var count: UInt64 = 0
  package private(set) var milliseconds = 0.0

  package init() {}

  package mutating func add(nanoseconds: UInt64, window: Int) {
    count += 1
    let n = Double(min(count, UInt64(window)))
    milliseconds = (milliseconds * (n - 1) + Double(nanoseconds) / 1_000_000) / n
  }
}
