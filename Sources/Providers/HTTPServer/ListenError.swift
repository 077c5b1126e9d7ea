import Glibc
import NIOCore

/// Why an address cannot be listened on, and what to do about it.
enum ListenError {
  static func sentence(_ error: any Error, _ settings: ListenerSettings) -> String {
    let place = "cannot listen on \(settings.host):\(settings.port)"
    guard let error = error as? IOError else { return "\(place): \(error)" }
    return switch error.errnoCode {
    case EADDRINUSE: "\(place): the port is in use; stop the other program or give the binding another PORT"
    case EACCES: "\(place): ports below 1024 need privileges; give the binding another PORT"
    case EADDRNOTAVAIL: "\(place): this machine has no such address; change HOST"
    default: "\(place): \(error)"
    }
  }
}
