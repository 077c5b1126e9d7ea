/// What an actor does after each of its calls: goes on, starts afresh, waits before it does, or gives up.
///
/// A module that traps on every call must not be instantiated in a tight loop. The first trap after a success is answered
/// at once; while traps follow one another the pauses double up to a ceiling, and after enough of them the actor has failed.
package struct TrapLedger: Sendable {
  package let policy: TrapPolicy
  /// Traps since the last success.
  package private(set) var inARow = 0

  package init(policy: TrapPolicy) { self.policy = policy }

  package enum Step: Equatable {
    case goOn
    /// A fresh instance before the next call, which may come after so many nanoseconds.
    case restart(after: UInt64)
    case giveUp
  }

  package static let ceiling = 20
  package static let firstPause: UInt64 = 10_000_000
  package static let longestPause: UInt64 = 30_000_000_000

  package mutating func afterSuccess() { inARow = 0 }

  package mutating func afterTrap() -> Step {
    inARow += 1
    switch policy {
    case .keep: return .goOn
    case .stop: return .giveUp
    case .restart:
      if inARow == 1 { return .restart(after: 0) }
      if inARow >= Self.ceiling { return .giveUp }
      return .restart(after: min(Self.firstPause << UInt64(inARow - 2), Self.longestPause))
    }
  }
}
