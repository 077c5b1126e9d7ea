package import Messages

/// Why a command has no result. None of the sentences holds a password.
package enum RedisError: Error, Equatable, CustomStringConvertible {
  /// The server's own words.
  case refused(String)
  /// The server is there, and is not known to be the right one, and why.
  case insecure(RedisAddress, String)
  /// There is no connection, and why.
  case away(RedisAddress, String)
  /// The connection ended while the command was under way.
  case lost(RedisAddress, command: String, String)
  case overdue(RedisAddress, command: String)
  /// Too many commands wait.
  case busy(RedisAddress)
  case stopped
  case malformed(String)
  case notText
  case oversizedReply
  case oversizedCommand(String)

  package var description: String {
    switch self {
    case .refused(let sentence): Self.isOfCluster(sentence) ? "\(Self.clusterAdvice) (\(sentence))" : sentence
    case .insecure(let address, let reason): "there is no safe connection to Redis at \(address): \(reason)"
    case .away(let address, let reason): "Redis at \(address) cannot be reached: \(reason)"
    case .lost(let address, let command, let reason):
      "the connection to Redis at \(address) ended (\(reason)); whether \(command) was carried out is not known"
    case .overdue(let address, let command): "Redis at \(address) did not answer \(command) in time"
    case .busy(let address): "too many calls wait for Redis at \(address)"
    case .stopped: "the connection to Redis is closed"
    case .malformed(let reason): "Redis sent what was not expected: \(reason)"
    case .notText: "the value is not UTF-8 text, which is all that the contract can carry"
    case .oversizedReply: "the values have more bytes or elements together than one answer may have; ask for fewer"
    case .oversizedCommand(let command): "\(command) has more than \(RedisCommand.maximumBytes) bytes"
    }
  }

  /// What the caller is told besides the sentence.
  package var code: ProviderError.Code {
    switch self {
    case .refused(let sentence): Self.code(ofReply: sentence)
    case .insecure: .denied
    case .away, .lost, .busy, .stopped: .unavailable
    case .overdue: .deadline
    case .malformed, .notText: .failed
    case .oversizedReply, .oversizedCommand: .tooLarge
    }
  }

  /// Whether the server sends its clients on to another one, as only those of a cluster do.
  private static func isOfCluster(_ sentence: String) -> Bool {
    ["MOVED ", "ASK ", "CROSSSLOT "].contains(where: sentence.hasPrefix)
  }

  private static let clusterAdvice =
    "the server is one of a cluster, which this provider does not speak to; URL should name a server without cluster mode"

  /// An error of Redis begins with a word for its kind.
  private static func code(ofReply sentence: String) -> ProviderError.Code {
    switch sentence.prefix(while: { $0 != " " }) {
    case "NOAUTH", "WRONGPASS", "NOPERM": .denied
    case "LOADING", "BUSY", "OOM", "MISCONF", "READONLY", "MASTERDOWN", "NOREPLICAS", "CLUSTERDOWN", "TRYAGAIN":
      .unavailable
    default: .failed
    }
  }
}
