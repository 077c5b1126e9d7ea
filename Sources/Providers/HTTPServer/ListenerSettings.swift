import NIOCore

/// What concerns a listener and its connections before a request is known, read from the values of a binding. Actors that
/// share a listener have to agree on it. Times are in milliseconds, sizes in bytes.
struct ListenerSettings: Equatable, Sendable {
  /// `PORT`; 0 lets the system choose one, which is then shared with nobody.
  var port = 8080
  /// `HOST`: the address to listen on.
  var host = "0.0.0.0"
  /// `TLS_CERTIFICATE` and `TLS_KEY`: files in PEM form; with them connections are encrypted.
  var tls: TLSFiles?
  /// `MAX_HEADER`: more bytes in target and headers together are answered with 431.
  var maximumHeader = 32 << 10
  /// `MAX_HEADERS`: more headers are answered with 431.
  var maximumHeaderCount = 128
  /// `MAX_CONNECTIONS`: more are closed at once.
  var maximumConnections = 10_000
  /// `HEADER_TIMEOUT`: from the first byte of a request until its headers are complete.
  var headerTimeout = TimeAmount.seconds(10)
  /// `IDLE_TIMEOUT`: how long a connection may stay open between requests, or its answer unread.
  var idleTimeout = TimeAmount.seconds(60)

  init() {}

  init(values: [String: String]) throws(SettingError) {
    port = try SettingReader.number("PORT", values, 0...65535) ?? port
    if let host = values["HOST"] {
      guard !host.isEmpty, !host.utf8.contains(0) else { throw SettingError(key: "HOST", value: host, "an address") }
      self.host = host
    }
    tls = try TLSFiles(values: values)
    maximumHeader = try SettingReader.number("MAX_HEADER", values, 256...(1 << 20)) ?? maximumHeader
    maximumHeaderCount = try SettingReader.number("MAX_HEADERS", values, 8...10_000) ?? maximumHeaderCount
    maximumConnections = try SettingReader.number("MAX_CONNECTIONS", values, 1...1_000_000) ?? maximumConnections
    headerTimeout = try SettingReader.time("HEADER_TIMEOUT", values) ?? headerTimeout
    idleTimeout = try SettingReader.time("IDLE_TIMEOUT", values) ?? idleTimeout
  }

  /// The keys on which two bindings to one listener do not agree.
  func differences(from other: ListenerSettings) -> [String] {
    let same: [(String, Bool)] = [
      ("TLS_CERTIFICATE and TLS_KEY", tls == other.tls), ("MAX_HEADER", maximumHeader == other.maximumHeader),
      ("MAX_HEADERS", maximumHeaderCount == other.maximumHeaderCount),
      ("MAX_CONNECTIONS", maximumConnections == other.maximumConnections),
      ("HEADER_TIMEOUT", headerTimeout == other.headerTimeout), ("IDLE_TIMEOUT", idleTimeout == other.idleTimeout),
    ]
    return same.filter { !$0.1 }.map(\.0)
  }
}
