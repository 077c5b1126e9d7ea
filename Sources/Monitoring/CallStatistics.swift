package import ActorHost

/// Everything that is counted about calls, as one value.
///
/// Each call belongs to one labelled series and to three groups under the names of the original: all calls of its kind,
/// those of its target, and those of the target's operation. The groups of a series are looked up when it is new.
package struct CallStatistics {
  private struct Entry {
    var series = CallSeries()
    var groups: [String]
  }

  private var entries: [CallLabels: Entry] = [:]
  private var groups: [String: MovingAverage] = [:]
  /// How many operations each target has shown.
  private var operations: [String: Int] = [:]
  private let window: Int
  private let operationsPerTarget: Int

  /// - Parameters:
  ///   - window: over how many calls the averages move.
  ///   - operationsPerTarget: how many operations of one actor or route are told apart.
  package init(window: Int = 100, operationsPerTarget: Int = 256) {
    self.window = max(window, 1)
    self.operationsPerTarget = operationsPerTarget
    groups[CallGroup.actors] = MovingAverage()
    groups[CallGroup.capabilities] = MovingAverage()
  }

  package mutating func add(_ labels: CallLabels, _ outcome: CallOutcome, nanoseconds: UInt64) {
    let labels = admitted(labels)
    entries[labels, default: Entry(groups: CallGroup.names(labels))].series.add(outcome, nanoseconds: nanoseconds)
    for name in entries[labels]?.groups ?? [] {
      groups[name, default: MovingAverage()].add(nanoseconds: nanoseconds, window: window)
    }
  }

  package var series: [(labels: CallLabels, series: CallSeries)] {
    entries.map { ($0, $1.series) }.sorted { lhs, rhs in
      let key = { (labels: CallLabels) in [labels.capability, labels.binding, labels.actor, labels.operation] }
      return key(lhs.0).lexicographicallyPrecedes(key(rhs.0))
    }
  }

  /// The counts and averages under the original's names, without their endings.
  package var averages: [(name: String, average: MovingAverage)] {
    groups.map { ($0, $1) }.sorted { $0.0 < $1.0 }
  }

  /// The same labels while the target's operations are few enough, else those of the other operations.
  private mutating func admitted(_ labels: CallLabels) -> CallLabels {
    if entries[labels] != nil { return labels }
    let target = labels.capability + "\0" + labels.binding + "\0" + labels.actor
    guard operations[target, default: 0] < operationsPerTarget else {
      var other = labels
      other.operation = CallLabels.otherOperation
      return other
    }
    operations[target, default: 0] += 1
    return labels
  }
}

/// The names that the original's metrics had.
enum CallGroup {
  static let actors = "wascc_actor_total"
  static let capabilities = "wascc_cap_total"

  static func names(_ labels: CallLabels) -> [String] {
    let target = labels.capability.isEmpty ? labels.actor : "\(labels.capability)_\(labels.binding)"
    let total = labels.capability.isEmpty ? actors : capabilities
    return [total, legal("wascc_\(target)"), legal("wascc_\(target)_\(labels.operation)")]
  }

  /// A name of a metric has letters, digits, `_` and `:`.
  private static func legal(_ name: String) -> String {
    String(decoding: name.utf8.prefix(512).map { isLegal($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
  }

  private static func isLegal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
