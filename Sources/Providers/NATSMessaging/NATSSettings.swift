import Glibc
import MessagingKit

// What a binding to a NATS server says. URLs, tokens and seeds are secrets or may hold some, so no error repeats one.

struct NATSSettings: Sendable {
  enum Credentials: Sendable {
    case none
    /// `CREDSFILE`: a file that holds both, as NATS's own tools write it.
    case file(String)
    /// `CLIENT_JWT` and `CLIENT_SEED`.
    case user(jwt: String, seed: String)
  }

  let common: BindingSettings
  let servers: [NATSServerURL]
  let credentials: Credentials
  /// `CA_FILE`: whose certificates are trusted with TLS.
  let trustedFile: String?
  /// `RECONNECT_BUFFER`: bytes of messages that wait for a server that is away.
  let reconnectBuffer: Int
  /// `MAX_PAYLOAD`: the server's own limit holds as well.
  let maximumPayload: Int

  init(values: [String: String]) throws(SettingError) {
    common = try BindingSettings(values: values)
    servers = try NATSServerURL.list(values["URL"] ?? "nats://0.0.0.0:4222")
    credentials = try Self.credentials(values)
    trustedFile = try Self.file("CA_FILE", values)
    reconnectBuffer = try values.number("RECONNECT_BUFFER", 1...(64 << 20)) ?? 1 << 20
    maximumPayload = try values.number("MAX_PAYLOAD", 1...(15 << 20)) ?? 15 << 20
  }

  /// The servers as a sentence may name them.
  var place: String { servers.map(\.place).joined(separator: ", ") }

  private static func credentials(_ values: [String: String]) throws(SettingError) -> Credentials {
    switch (values["CLIENT_JWT"], values["CLIENT_SEED"], try file("CREDSFILE", values)) {
    case (nil, nil, nil): return .none
    case (nil, nil, let path?): return .file(path)
    case (let jwt?, let seed?, nil):
      guard jwt.utf8.count <= 65_536, jwt.split(separator: ".").count == 3, isOneLine(jwt) else {
        throw SettingError("CLIENT_JWT is no token: three parts with dots between them are expected")
      }
      guard seed.utf8.count == 58, seed.hasPrefix("SU"), isOneLine(seed) else {
        throw SettingError("CLIENT_SEED is no seed of a user: 58 characters that begin with SU are expected")
      }
      return .user(jwt: jwt, seed: seed)
    case (_?, nil, nil): throw SettingError("CLIENT_JWT needs CLIENT_SEED, the user's seed, beside it")
    case (nil, _?, nil): throw SettingError("CLIENT_SEED needs CLIENT_JWT, the user's token, beside it")
    case (_, _, _?): throw SettingError("CREDSFILE holds token and seed; leave out CLIENT_JWT and CLIENT_SEED")
    }
  }

  private static func file(_ key: String, _ values: [String: String]) throws(SettingError) -> String? {
    guard let path = values[key] else { return nil }
    guard !path.isEmpty, !path.utf8.contains(0) else { throw SettingError("\(key) is not the path of a file") }
    guard access(path, R_OK) == 0 else {
      throw SettingError("\(key) \(path): \(String(cString: strerror(errno)))")
    }
    return path
  }

  private static func isOneLine(_ text: String) -> Bool { text.utf8.allSatisfy { 0x21...0x7e ~= $0 } }
}

/// The address of a server, and what of it may be shown.
struct NATSServerURL: Sendable {
  let text: String
  let place: String
  let port: UInt16
  let isSecure: Bool

  static func list(_ list: String) throws(SettingError) -> [NATSServerURL] {
    var servers: [NATSServerURL] = []
    for entry in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let server = NATSServerURL(String(entry)) else {
        throw SettingError("URL, entry \(servers.count + 1): not of the form nats://HOST[:PORT] or tls://HOST[:PORT]")
      }
      servers.append(server)
    }
    return servers
  }

  init?(_ entry: String) {
    guard entry.utf8.count <= 2048, entry.utf8.allSatisfy({ 0x21...0x7e ~= $0 }) else { return nil }
    let schemes = ["nats://", "tls://"]
    guard let scheme = schemes.first(where: entry.hasPrefix) else { return nil }
    let rest = entry.dropFirst(scheme.count)
    // User and password, or a token, stand before the last @.
    let place = rest.split(separator: "@", omittingEmptySubsequences: false).last ?? rest
    guard !place.isEmpty, !place.contains("/") else { return nil }
    // A colon within brackets belongs to an address of IPv6.
    if let colon = place.lastIndex(of: ":"), place.last != "]" {
      guard colon > place.startIndex, let port = UInt16(place[colon...].dropFirst()), port > 0 else { return nil }
      self.port = port
    } else {
      port = 4222
    }
    text = entry
    self.place = String(place)
    isSecure = scheme == "tls://"
  }
}
