package import ActorHost

/// Everything that is counted about calls, as one value.
///
/// Each call belongs to one labelled series and to three groups under the names of the original: all calls of its kind,
/// those of its target, and those of the target's operation. Every call of a host passes here under a lock, so a series that is
/// known costs one look-up.
package struct CallStatistics {
  private struct Row {
    let labels: CallLabels
    var series = CallSeries()
    /// Places in the list of all groups.
    let groups: [Int]
  }

  private var rows: [Row] = []
  private var rowsByLabels: [CallLabels: Int] = [:]
  private var groups: [(name: String, average: MovingAverage)] = []
  private var groupsByName: [String: Int] = [:]
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
    _ = group(named: CallGroup.actors)
    _ = group(named: CallGroup.capabilities)
  }

  package mutating func add(_ labels: CallLabels, _ outcome: CallOutcome, nanoseconds: UInt64) {
    let row = rowsByLabels[labels] ?? newRow(labels)
    rows[row].series.add(outcome, nanoseconds: nanoseconds)
    for group in rows[row].groups { groups[group].average.add(nanoseconds: nanoseconds, window: window) }
  }

  package var series: [(labels: CallLabels, series: CallSeries)] {
    rows.map { ($0.labels, $0.series) }.sorted { lhs, rhs in
      let key = { (labels: CallLabels) in [labels.capability, labels.binding, labels.actor, labels.operation] }
      return key(lhs.0).lexicographicallyPrecedes(key(rhs.0))
    }
  }

  /// The counts and averages under the original's names, without their endings.
  package var averages: [(name: String, average: MovingAverage)] { groups.sorted { $0.name < $1.name } }

  /// The row of labels that have none: their own while the target's operations are few enough, else the one that all its
  /// other operations share.
  private mutating func newRow(_ labels: CallLabels) -> Int {
    let target = labels.capability + "\0" + labels.binding + "\0" + labels.actor
    var labels = labels
    if operations[target, default: 0] < operationsPerTarget {
      operations[target, default: 0] += 1
    } else {
      labels.operation = CallLabels.otherOperation
      if let row = rowsByLabels[labels] { return row }
    }
    rows.append(Row(labels: labels, groups: CallGroup.names(labels).map { group(named: $0) }))
    rowsByLabels[labels] = rows.count - 1
    return rows.count - 1
  }

  private mutating func group(named name: String) -> Int {
    if let index = groupsByName[name] { return index }
    groups.append((name, MovingAverage()))
    groupsByName[name] = groups.count - 1
    return groups.count - 1
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
