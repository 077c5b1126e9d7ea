import Glibc

/// What a binding says about the requests of its actor. Times are in milliseconds, sizes in bytes.
struct ClientSettings: Sendable {
  /// `ALLOW`: hosts that the actor may reach; without it all that have a public address.
  let allowed: AllowedHosts?
  /// `TIMEOUT`: for a request as a whole, redirects included.
  let timeout: UInt64
  /// `CONNECT_TIMEOUT`: until a connection is made.
  let connectTimeout: Int
  /// `MAX_RESPONSE`: a longer body is not read to its end.
  let maximumResponse: Int
  /// `MAX_REDIRECTS`: 0 hands redirects to the actor.
  let maximumRedirects: Int
  /// `CA_FILE`: whose certificates are trusted, in place of the system's.
  let trustedFile: String?
  /// `PROXY`: the URL of a proxy; the environment's are never used.
  let proxy: String?

  init(values: [String: String]) throws(ClientError) {
    allowed = try values["ALLOW"].map { text throws(ClientError) in try AllowedHosts(text) }
    timeout = UInt64(try Self.number("TIMEOUT", values, 1...3_600_000) ?? 30_000)
    connectTimeout = try Self.number("CONNECT_TIMEOUT", values, 1...3_600_000) ?? 5_000
    maximumResponse = try Self.number("MAX_RESPONSE", values, 0...(15 << 20)) ?? 8 << 20
    maximumRedirects = try Self.number("MAX_REDIRECTS", values, 0...50) ?? 10
    trustedFile = try Self.file("CA_FILE", values)
    proxy = try Self.proxy(values["PROXY"])
  }

  private static func number(
    _ key: String, _ values: [String: String], _ range: ClosedRange<Int>
  ) throws(ClientError) -> Int? {
    guard let text = values[key] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      let expected = "a number from \(range.lowerBound) to \(range.upperBound)"
      throw ClientError("\(key) is \(text.prefix(64).debugDescription); it should be \(expected)")
    }
    return number
  }

  private static func file(_ key: String, _ values: [String: String]) throws(ClientError) -> String? {
    guard let path = values[key] else { return nil }
    guard !path.isEmpty, !path.utf8.contains(0) else { throw ClientError("\(key) is not the path of a file") }
    guard access(path, R_OK) == 0 else { throw ClientError("\(key) \(path): \(String(cString: strerror(errno)))") }
    return path
  }

  /// It may hold a password, so the error does not repeat it.
  private static func proxy(_ text: String?) throws(ClientError) -> String? {
    guard let text else { return nil }
    guard text.hasPrefix("http://") || text.hasPrefix("https://"), text.utf8.count <= 2048,
      text.utf8.allSatisfy({ 0x21...0x7e ~= $0 })
    else { throw ClientError("PROXY is not of the form http://HOST:PORT") }
    return text
  }
}

/// A value of a binding that says nothing.
package struct ClientError: Error, Equatable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
