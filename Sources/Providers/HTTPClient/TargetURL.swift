import CCurl
import Messages

// Where a request goes, parsed by the same code that will connect, so that the host which is checked is the host which is
// reached. Only http and https; no user and password, which belong in a header; no disguises in the name of the host.

/// The URL of a request or of a redirect.
///
/// `@unchecked`: used by one thread at a time, the one that carries out the transfer.
final class TargetURL: @unchecked Sendable {
  private let handle: OpaquePointer
  let text: String
  let scheme: String
  let host: String
  let port: Int

  /// Reads an absolute URL, with a query behind its own.
  convenience init(_ url: String, query: String = "") throws(ProviderError) {
    guard let handle = curl_url() else { throw ProviderError(.unavailable, "no memory for a URL") }
    try self.init(handle, url, query)
  }

  /// Where a `location` leads from here.
  func following(_ location: String) throws(ProviderError) -> TargetURL {
    guard let copy = curl_url_dup(handle) else { throw ProviderError(.unavailable, "no memory for a URL") }
    return try TargetURL(copy, location, "")
  }

  private init(_ handle: OpaquePointer, _ url: String, _ query: String) throws(ProviderError) {
    self.handle = handle
    do throws(ProviderError) {
      let encoded = try Self.encoded(url)
      let status = curl_url_set(handle, CURLUPART_URL, encoded, UInt32(CURLU_DISALLOW_USER | CURLU_NON_SUPPORT_SCHEME))
      guard status == CURLUE_OK else {
        throw Self.refusal(
          status == CURLUE_USER_NOT_ALLOWED ? "user and password are not allowed in it" : "it is no URL")
      }
      _ = curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
      if !query.isEmpty {
        let own = Self.part(handle, CURLUPART_QUERY).map { $0 + "&" } ?? ""
        guard curl_url_set(handle, CURLUPART_QUERY, own + (try Self.encodedQuery(query)), 0) == CURLUE_OK else {
          throw Self.refusal("its query cannot be used")
        }
      }
      guard let scheme = Self.part(handle, CURLUPART_SCHEME), scheme == "http" || scheme == "https" else {
        throw Self.refusal("only http and https are served")
      }
      guard let host = Self.part(handle, CURLUPART_HOST), !host.isEmpty,
        let port = Self.part(handle, CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT)).flatMap(Int.init), port > 0,
        let text = Self.part(handle, CURLUPART_URL)
      else { throw Self.refusal("it names no host") }
      self.scheme = scheme
      // A dot at the end means the same host.
      self.host = host.lowercased().last == "." ? String(host.lowercased().dropLast()) : host.lowercased()
      self.port = port
      self.text = text
    } catch {
      curl_url_cleanup(handle)
      throw error
    }
  }

  deinit { curl_url_cleanup(handle) }

  /// The same scheme, host and port.
  func hasOrigin(of other: TargetURL) -> Bool { (scheme, host, port) == (other.scheme, other.host, other.port) }

  private static func part(_ handle: OpaquePointer, _ part: CURLUPart, _ flags: UInt32 = 0) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &text, flags) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }

  /// Escapes what a path may hold in a guest's string and not on the wire; nothing of the host is touched.
  private static func encoded(_ url: String) throws(ProviderError) -> String {
    guard url.utf8.count <= 65_536 else { throw refusal("it has more than 65536 bytes") }
    var bytes: [UInt8] = []
    // Behind scheme and host, or anywhere in what is relative to a host.
    var isBehindHost = !url.contains("://")
    var slashes = 0
    for byte in url.utf8 {
      if byte == UInt8(ascii: "/") { slashes += 1 }
      if slashes > 2 || (slashes == 2 && "?#".utf8.contains(byte)) { isBehindHost = true }
      switch byte {
      case 0..<0x20, 0x7f: throw refusal("it holds a control character")
      case 0x20, 0x80...:
        guard isBehindHost else { throw refusal("its host is not plain ASCII") }
        bytes += escape(byte)
      case UInt8(ascii: "%") where !isBehindHost, UInt8(ascii: "\\") where !isBehindHost:
        throw refusal("its host is not plain ASCII")
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func encodedQuery(_ query: String) throws(ProviderError) -> String {
    guard query.utf8.count <= 65_536 else { throw refusal("its query has more than 65536 bytes") }
    let bytes = query.utf8.flatMap { 0x21...0x7e ~= $0 && $0 != UInt8(ascii: "#") ? [$0] : escape($0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func refusal(_ reason: String) -> ProviderError {
    ProviderError(.badPayload, "the URL is refused: \(reason)")
  }
}
