internal import Glibc
internal import Manifest

/// Where a binding to the HTTP server will listen, as its values say it.
struct Listener {
  let actor: String
  /// The port as it was written; `0` lets the system choose.
  let port: String
  let host: String
  /// The name of the server's binding: each server has listeners of its own.
  let server: String
  let place: Place
  private let hosts: Set<String>
  private let path: String
  private let isEncrypted: Bool

  init(actor: String, server: String, values: [String: String], place: Place) {
    self.actor = actor
    self.server = server
    self.place = place
    port = values["PORT"] ?? "8080"
    host = values["HOST"] ?? Self.everywhere
    hosts = Set((values["HOSTS"] ?? "").split(separator: ",").map { $0.filter { $0 != " " }.lowercased() })
    let prefix = values["PATH"] ?? ""
    path = prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
    isEncrypted = values["TLS_CERTIFICATE"] != nil
  }

  private static let everywhere = "0.0.0.0"

  private var isEverywhere: Bool { host == Self.everywhere || host == "::" }

  /// Nil when the port is not known before it listens.
  var url: String? {
    guard port != "0" else { return nil }
    let name = isEverywhere || host == "127.0.0.1" ? "localhost" : host.contains(":") ? "[\(host)]" : host
    return "\(isEncrypted ? "https" : "http")://\(hosts.sorted().first ?? name):\(port)\(path)/"
  }

  /// Whether both cannot be: two sockets on one address, or one socket and the same requests for two actors.
  func collides(with other: Listener) -> Bool {
    guard port == other.port, port != "0" else { return false }
    guard host == other.host, server == other.server else {
      return host == other.host || isEverywhere || other.isEverywhere
    }
    return path == other.path && (hosts == other.hosts || !hosts.isDisjoint(with: other.hosts))
  }

  /// Whether another program listens there now. An address that cannot be tried is for the server to complain about.
  var isTaken: Bool {
    guard port != "0" else { return false }
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV
    var addresses: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, port, &hints, &addresses) == 0, let address = addresses else { return false }
    defer { freeaddrinfo(addresses) }
    let descriptor = socket(address.pointee.ai_family, hints.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // As the server does it: connections that were just closed do not hold a port.
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    return bind(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) != 0 && errno == EADDRINUSE
  }
}
