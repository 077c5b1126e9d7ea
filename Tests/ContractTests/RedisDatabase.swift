import Synchronization
import TestServers

/// The databases of one Redis server, or of one that speaks TLS, each used once.
enum RedisDatabase {
  private static let number = Atomic(0)
  private static let secure = Result {
    let certificates = try Certificates()
    return (server: try RedisServer(tls: certificates), certificates: certificates)
  }

  static func next() throws -> String { url("redis", try RedisServer.shared.get()) }

  /// The values of a binding to one.
  static func nextSecure() throws -> [String: String] {
    let (server, certificates) = try secure.get()
    return ["URL": url("rediss", server), "CA_FILE": certificates.authority]
  }

  private static func url(_ scheme: String, _ server: RedisServer) -> String {
    "\(scheme)://127.0.0.1:\(server.port)/\(number.wrappingAdd(1, ordering: .relaxed).newValue)"
  }
}
