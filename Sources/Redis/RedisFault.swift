import Glibc
import NIOCore
import NIOPosix

/// What went wrong with a connection, in words.
enum RedisFault {
  /// The server is gone, or what it sends makes no sense.
  case network(String)
  /// The server is not the one that was meant.
  case insecure(String)

  init(_ error: any Error) {
    self = RedisInsecurity.sentence(error).map { .insecure($0) } ?? .network(Self.sentence(error))
  }

  var sentence: String {
    switch self {
    case .network(let sentence), .insecure(let sentence): sentence
    }
  }

  func error(at address: RedisAddress) -> RedisError {
    switch self {
    case .network(let sentence): .away(address, sentence)
    case .insecure(let sentence): .insecure(address, sentence)
    }
  }

  private static func sentence(_ error: any Error) -> String {
    switch error {
    case let error as NIOConnectionError:
      if let single = error.connectionErrors.first { return sentence(single.error) }
      return error.dnsAError ?? error.dnsAAAAError == nil ? "it has no address" : "the name of its host is not known"
    case let error as IOError: return String(cString: strerror(error.errnoCode))
    case ChannelError.connectTimeout: return "no connection in time"
    default: return "\(error)"
    }
  }
}
