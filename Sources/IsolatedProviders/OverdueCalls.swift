/// Which calls are still inside although nobody waits for them, and when that is too much.
///
/// A provider that is slow answers late, and a late answer clears its record; one that hangs does not answer at all.
package struct OverdueCalls: Sendable {
  private let patience: UInt64
  private let maximumInARow: Int
  /// Until when each may stay.
  private var limits: [UInt64: UInt64] = [:]
  private var inARow = 0

  package init(patience: UInt64, maximumInARow: Int) {
    self.patience = patience
    self.maximumInARow = maximumInARow
  }

  /// A caller has given up. True when it was one too many.
  package mutating func missed(_ id: UInt64, at moment: UInt64) -> Bool {
    let (limit, overflow) = moment.addingReportingOverflow(patience)
    limits[id] = overflow ? .max : limit
    inARow += 1
    return inARow >= maximumInARow
  }

  /// An answer has come, in time or late.
  package mutating func answered(_ id: UInt64) {
    inARow = 0
    if !limits.isEmpty { limits[id] = nil }
  }

  /// True, once, if one of them has stayed too long.
  package mutating func hasExpired(at moment: UInt64) -> Bool {
    guard let limit, limit <= moment else { return false }
    limits = [:]
    return true
  }

  /// When the first of them will have stayed too long.
  package var limit: UInt64? { limits.values.min() }
}
