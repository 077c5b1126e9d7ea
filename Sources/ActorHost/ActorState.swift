/// Whether an actor answers calls, and if not, what becomes of it.
public enum ActorState: Sendable, Equatable {
  case serving
  /// It trapped; the first call at this moment of the monotonic clock or later finds a fresh instance, earlier ones are
  /// refused. The sentence says how it trapped.
  case restarting(at: UInt64, because: String)
  /// It trapped and answers no more; the sentence says how.
  case stopped(because: String)

  static func stoppedSentence(of noun: String = "actor") -> String { "the \(noun) trapped and was stopped" }

  var severity: Int {
    switch self {
    case .serving: 0
    case .restarting: 1
    case .stopped: 2
    }
  }
}

/// What the log says about the traps of one actor: each with its consequence, but no more lines than a reader can use.
///
/// An actor that goes on as it is may trap a hundred thousand times in a second.
struct TrapReport {
  private let actor: String
  private var rate = ConsoleRate(linesPerSecond: 5)

  init(_ identity: ActorIdentity) { actor = "\(identity.name) (\(identity.key))" }

  /// The lines to log for one trap.
  mutating func lines(_ cause: String, _ step: TrapLedger.Step, at moment: UInt64) -> [String] {
    // The end of an actor is worth a line whatever came before.
    guard case .show(let dropped) = rate.admit(at: moment / 1_000_000_000) else {
      return step == .giveUp ? [sentence(cause, step)] : []
    }
    return (dropped > 0 ? ["\(actor): \(dropped) more traps"] : []) + [sentence(cause, step)]
  }

  private func sentence(_ cause: String, _ step: TrapLedger.Step) -> String {
    let consequence =
      switch step {
      case .goOn: "the same instance serves the next call"
      case .restart(0): "a fresh instance serves the next call"
      case .restart(let pause): "a fresh instance serves calls in \(pause / 1_000_000) ms"
      case .giveUp: "it is stopped"
      }
    return "\(actor): \(cause); \(consequence)"
  }
}
