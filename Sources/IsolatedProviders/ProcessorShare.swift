/// When a process with a share of the processor has used it up.
///
/// Time is cut into periods. In each the process may use its share of processor time; then it is paused until the next
/// begins. How long it cannot possibly have used it up is known, so it is looked at no sooner than needed.
package struct ProcessorShare: Sendable {
  package enum Step: Equatable, Sendable {
    /// Look again at that moment.
    case goOn(until: UInt64)
    case pause(until: UInt64)
  }

  package static let period: UInt64 = 100_000_000
  private static let shortest: UInt64 = 1_000_000

  private let allowance: UInt64
  private let processors: UInt64
  private var begin: UInt64 = 0
  private var usedAtBegin: UInt64 = 0

  package init(percent: Int, processors: Int) {
    allowance = Self.period / 100 &* UInt64(clamping: min(percent, 1_000_000))
    self.processors = UInt64(max(1, processors))
  }

  /// - Parameter used: processor time of the process since its start.
  package mutating func step(at now: UInt64, used: UInt64) -> Step {
    if now >= begin &+ Self.period || used < usedAtBegin {
      begin = now
      usedAtBegin = used
    }
    let left = Int64(clamping: allowance) - Int64(clamping: used - usedAtBegin)
    guard left > 0 else { return .pause(until: begin &+ Self.period) }
    return .goOn(until: now &+ max(Self.shortest, UInt64(left) / processors))
  }
}
