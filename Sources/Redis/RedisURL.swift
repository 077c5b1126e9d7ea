/// Where a Redis server listens.
package struct RedisAddress: Hashable, Sendable, CustomStringConvertible {
  package let host: String
  package let port: Int

  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// `redis://[[user]:password@]host[:port][/db]`, with `%` escapes in user and password; `rediss://` for TLS.
///
/// The description leaves the password out, and no error repeats the text, which may hold one.
package struct RedisURL: Equatable, Sendable, CustomStringConvertible, CustomReflectable {
  package let isSecure: Bool
  package let address: RedisAddress
  package let user: String?
  package let password: String?
  package let database: Int32

  /// This machine, as the original's default `redis://0.0.0.0:6379/`.
  package static let usual = RedisURL(address: RedisAddress(host: "127.0.0.1", port: 6379))

  private init(address: RedisAddress) {
    self.address = address
    isSecure = false
    user = nil
    password = nil
    database = 0
  }

  package init(_ text: String) throws(RedisURLError) {
    guard let scheme = ["redis://", "rediss://"].first(where: text.lowercased().hasPrefix) else {
      throw RedisURLError("it begins with neither redis:// nor rediss://")
    }
    isSecure = scheme == "rediss://"
    let rest = text.dropFirst(scheme.count)
    guard !rest.contains("?"), !rest.contains("#") else { throw RedisURLError("? and # have no meaning in it") }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let authority = rest[..<slash]
    let at = authority.lastIndex(of: "@")
    (user, password) = try at.map { at throws(RedisURLError) in try Self.credentials(authority[..<at]) } ?? (nil, nil)
    address = try Self.address(at.map { authority[authority.index(after: $0)...] } ?? authority)
    database = try Self.database(rest[slash...].dropFirst())
  }

  package var description: String {
    let credentials = password == nil ? "" : "\(user ?? ""):***@"
    return "\(isSecure ? "rediss" : "redis")://\(credentials)\(address)/\(database)"
  }

  package var customMirror: Mirror { Mirror(self, children: ["url": description]) }

  // MARK: Parts

  private static func credentials(_ text: Substring) throws(RedisURLError) -> (String?, String?) {
    guard let colon = text.firstIndex(of: ":") else {
      throw RedisURLError("a user without a password stands before the @")
    }
    let user = try unescaped(text[..<colon])
    let password = try unescaped(text[text.index(after: colon)...])
    guard !password.isEmpty else { throw RedisURLError("the password is empty") }
    return (user.isEmpty ? nil : user, password)
  }

  private static func address(_ text: Substring) throws(RedisURLError) -> RedisAddress {
    var host = text
    var port: Substring?
    if text.first == "[" {
      guard let bracket = text.firstIndex(of: "]") else { throw RedisURLError("the bracket of the host is not closed") }
      host = text[..<bracket].dropFirst()
      let rest = text[bracket...].dropFirst()
      guard rest.isEmpty || rest.first == ":" else {
        throw RedisURLError("something stands between the host and its port")
      }
      port = rest.isEmpty ? nil : rest.dropFirst()
    } else if let colon = text.lastIndex(of: ":") {
      host = text[..<colon]
      port = text[text.index(after: colon)...]
      guard !host.contains(":") else { throw RedisURLError("an IPv6 address stands in brackets") }
    }
    guard !host.isEmpty, host.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
      throw RedisURLError("there is no name of a host")
    }
    guard let port else { return RedisAddress(host: String(host), port: 6379) }
    guard let number = UInt16(port), number > 0, port.first != "+" else {
      throw RedisURLError("the port is not a number from 1 to 65535")
    }
    return RedisAddress(host: String(host), port: Int(number))
  }

  private static func database(_ text: Substring) throws(RedisURLError) -> Int32 {
    guard !text.isEmpty else { return 0 }
    guard let number = Int32(text), number >= 0, text.first != "+" else {
      throw RedisURLError("what follows the / is not the number of a database")
    }
    return number
  }

  private static func unescaped(_ text: Substring) throws(RedisURLError) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
        let value = UInt8(String(Substring(digits)), radix: 16)
      else { throw RedisURLError("a % is not followed by two hexadecimal digits") }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw RedisURLError("an escape is not UTF-8") }
    return text
  }
}

/// Why a text is no address of a Redis server. Does not repeat the text.
package struct RedisURLError: Error, Equatable, CustomStringConvertible {
  package let reason: String

  init(_ reason: String) { self.reason = reason }

  package var description: String {
    "URL is not of the form redis://[user:password@]host[:port][/db]: \(reason)"
  }
}
