import NIOCore

/// How one actor is served, read from the values of its binding. Times are in milliseconds, sizes in bytes.
struct ListenerSettings: Equatable, Sendable {
  /// `PORT`; 0 lets the system choose one.
  var port = 8080
  /// `HOST`: the address to listen on.
  var host = "0.0.0.0"
  /// `MAX_BODY`: a longer body is answered with 413.
  var maximumBody = 8 << 20
  /// `MAX_HEADER`: more bytes in target and headers together are answered with 431.
  var maximumHeader = 32 << 10
  /// `MAX_HEADERS`: more headers are answered with 431.
  var maximumHeaderCount = 128
  /// `MAX_CONNECTIONS`: more are closed at once.
  var maximumConnections = 10_000
  /// `HEADER_TIMEOUT`: from the first byte of a request until its headers are complete.
  var headerTimeout = TimeAmount.seconds(10)
  /// `BODY_TIMEOUT`: from the headers until the body is complete.
  var bodyTimeout = TimeAmount.seconds(60)
  /// `ACTOR_TIMEOUT`: what the actor has for its answer.
  var actorTimeout = TimeAmount.seconds(30)
  /// `IDLE_TIMEOUT`: how long a connection may stay open between requests, or its answer unread.
  var idleTimeout = TimeAmount.seconds(60)

  init() {}

  init(values: [String: String]) throws(SettingError) {
    port = try Self.number("PORT", values, 0...65535) ?? port
    if let host = values["HOST"] {
      guard !host.isEmpty, !host.utf8.contains(0) else { throw SettingError(key: "HOST", value: host, "an address") }
      self.host = host
    }
    maximumBody = try Self.number("MAX_BODY", values, 0...(1 << 30)) ?? maximumBody
    maximumHeader = try Self.number("MAX_HEADER", values, 256...(1 << 20)) ?? maximumHeader
    maximumHeaderCount = try Self.number("MAX_HEADERS", values, 8...10_000) ?? maximumHeaderCount
    maximumConnections = try Self.number("MAX_CONNECTIONS", values, 1...1_000_000) ?? maximumConnections
    headerTimeout = try Self.time("HEADER_TIMEOUT", values) ?? headerTimeout
    bodyTimeout = try Self.time("BODY_TIMEOUT", values) ?? bodyTimeout
    actorTimeout = try Self.time("ACTOR_TIMEOUT", values) ?? actorTimeout
    idleTimeout = try Self.time("IDLE_TIMEOUT", values) ?? idleTimeout
  }

  private static func number(
    _ key: String, _ values: [String: String], _ range: ClosedRange<Int>
  ) throws(SettingError) -> Int? {
    guard let text = values[key] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw SettingError(key: key, value: text, "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private static func time(_ key: String, _ values: [String: String]) throws(SettingError) -> TimeAmount? {
    try number(key, values, 1...86_400_000).map { .milliseconds(Int64($0)) }
  }
}

/// A value of a binding that says nothing.
struct SettingError: Error, Equatable, CustomStringConvertible {
  let key: String
  let value: String
  let expected: String

  init(key: String, value: String, _ expected: String) {
    self.key = key
    self.value = value
    self.expected = expected
  }

  var description: String { "\(key) is \"\(value)\"; it should be \(expected)" }
}
