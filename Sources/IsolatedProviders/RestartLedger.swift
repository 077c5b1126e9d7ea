/// How eagerly a process that was lost is brought back. Times are nanoseconds.
public struct RestartPolicy: Sendable, Equatable {
  /// The pause after a second loss in a row; it doubles with each that follows.
  public var firstPause: UInt64 = 100_000_000
  public var longestPause: UInt64 = 30_000_000_000
  /// So many losses in a row are the last.
  public var maximumLosses = 20
  /// A process that served so long ends the row.
  public var quietTime: UInt64 = 10_000_000_000

  public init() {}
}

/// When a process that was lost is started again: at once after a quiet time, then after pauses that double up to a
/// ceiling, and after enough losses in a row not at all.
package struct RestartLedger: Sendable {
  package enum Step: Equatable, Sendable {
    case restart(after: UInt64)
    case giveUp
  }

  private let policy: RestartPolicy
  package private(set) var inARow = 0

  package init(_ policy: RestartPolicy = RestartPolicy()) { self.policy = policy }

  /// - Parameter uptime: nanoseconds that the process served; zero when it did not come to that.
  package mutating func afterLoss(uptime: UInt64) -> Step {
    if uptime >= policy.quietTime { inARow = 0 }
    inARow += 1
    if inARow == 1 { return .restart(after: 0) }
    if inARow >= policy.maximumLosses { return .giveUp }
    let doublings = UInt64(min(inARow - 2, 62))
    let (pause, overflow) = policy.firstPause.multipliedReportingOverflow(by: 1 << doublings)
    return .restart(after: overflow ? policy.longestPause : min(pause, policy.longestPause))
  }
}
