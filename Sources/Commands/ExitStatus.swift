/// How a command ended, in the numbers of `sysexits.h` and of shells where those have one.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  case ok = 0
  /// The guest answered with an error, a replay differs, an assertion fails: the command did its work, the answer is no.
  case failed = 1
  case usage = 64
  case badInput = 65
  case missingFile = 66
  case unavailable = 69
  case `internal` = 70
  case cannotCreate = 73
  case refused = 77
  case timeout = 124
  case interrupted = 130
  case trap = 134

  /// The row of this status in the manual.
  var meaning: String {
    switch self {
    case .ok: "done"
    case .failed: "the guest answered with an error, a replay differs, or an assertion fails"
    case .usage: "the command line is wrong"
    case .badInput: "a file is malformed or invalid"
    case .missingFile: "a file is missing or cannot be read"
    case .unavailable: "a provider or a port is not available"
    case .internal: "a fault in wascc itself"
    case .cannotCreate: "a file cannot be written"
    case .refused: "claims, signature or authorisation forbid it"
    case .timeout: "time or instructions are used up"
    case .interrupted: "stopped by a second Ctrl-C"
    case .trap: "the guest trapped"
    }
  }
}

/// Why a command cannot go on: a sentence for people, what to do next, and the status to leave with.
struct CommandFailure: Error, CustomStringConvertible {
  let status: ExitStatus
  let message: String
  let advice: String?

  init(_ status: ExitStatus, _ message: String, advice: String? = nil) {
    self.status = status
    self.message = message
    self.advice = advice
  }

  var description: String { advice.map { "\(message)\n  \($0)" } ?? message }
}
