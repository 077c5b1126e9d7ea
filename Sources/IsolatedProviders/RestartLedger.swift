/// When a process that was lost is started again: at once after a quiet time, then after pauses that double up to a
/// ceiling, and after enough losses in a row not at all.
package struct RestartLedger: Sendable {
  package enum Step: Equatable, Sendable {
    case restart(after: UInt64)
    case giveUp
  }

  package static let ceiling = 20
  package static let firstPause: UInt64 = 100_000_000
  package static let longestPause: UInt64 = 30_000_000_000
  /// A process that served so long ends the row.
  package static let quietTime: UInt64 = 10_000_000_000

  package private(set) var inARow = 0

  package init() {}

  /// - Parameter uptime: nanoseconds that the process served; zero when it did not come to that.
  package mutating func afterLoss(uptime: UInt64) -> Step {
    if uptime >= Self.quietTime { inARow = 0 }
    inARow += 1
    if inARow == 1 { return .restart(after: 0) }
    if inARow >= Self.ceiling { return .giveUp }
    // The shift is below 20.
    return .restart(after: min(Self.firstPause << UInt64(inARow - 2), Self.longestPause))
  }
}
