import Messages
import NIOCore
import NIOHTTP1

/// Collects the parts of one request into the message that an actor gets, and refuses what an actor should not get.
///
/// The parser has already refused what is not HTTP. What it lets through but two servers might read differently (a body
/// with two lengths, no host or two) is refused here, because a proxy before us may have read it the other way.
struct RequestAssembly {
  private(set) var request = HTTPRequest()
  /// Whether the connection may serve another request after this one.
  let isKeepAlive: Bool
  let isHead: Bool
  /// Whether the client waits for a `100 Continue` before it sends the body.
  let awaitsContinue: Bool
  /// An old client has to be told that the connection stays open, and takes no chunks.
  let isVersion10: Bool
  private let maximumBody: Int

  /// - Parameter route: gives the settings for a host, in lower case and without a port, and a path.
  init(
    _ head: HTTPRequestHead, route: (_ host: String, _ path: String) -> RouteSettings
  ) throws(RefusalError) {
    var header: [String: String] = [:]
    var counts = HeaderCounts()
    header.reserveCapacity(head.headers.count)
    for (name, value) in head.headers {
      let name = name.lowercased()
      try counts.note(name, value)
      header[name] = value
    }
    isVersion10 = head.version == .http1_0
    guard counts.hosts == 1 || (isVersion10 && counts.hosts == 0) else {
      throw RefusalError(.badRequest("One Host header is needed"))
    }
    let target = try Self.target(head.uri, head.method)
    let settings = route(Self.hostName(target.authority ?? header["host"] ?? ""), target.path)
    maximumBody = settings.maximumBody
    try Self.checkLength(header, counts, maximumBody, isVersion10)
    awaitsContinue = try Self.expectation(header["expect"], isVersion10)
    isHead = head.method == .HEAD
    // After an offer to upgrade the parser stops, whether or not the offer is taken.
    isKeepAlive = head.isKeepAlive && header["upgrade"] == nil
    request = HTTPRequest(
      method: head.method.rawValue, path: settings.shown(target.path), queryString: target.query, header: header)
  }

  mutating func append(_ bytes: ByteBuffer) throws(RefusalError) {
    // Cannot overflow: both are counts of bytes in memory.
    guard request.body.count + bytes.readableBytes <= maximumBody else { throw RefusalError(.bodyTooLarge) }
    request.body.append(contentsOf: bytes.readableBytesView)
  }

  private struct HeaderCounts {
    var hosts = 0
    var lengths = 0
    var encodings = 0

    mutating func note(_ name: String, _ value: String) throws(RefusalError) {
      switch name {
      case "host": hosts += 1
      case "content-length": lengths += 1
      case "transfer-encoding":
        encodings += 1
        guard value.lowercased() == "chunked" else {
          throw RefusalError(.notImplemented("This transfer encoding is not implemented"))
        }
      default: break
      }
    }
  }

  private static func checkLength(
    _ header: [String: String], _ counts: HeaderCounts, _ maximum: Int, _ isVersion10: Bool
  ) throws(RefusalError) {
    guard counts.lengths + counts.encodings <= 1, !(isVersion10 && counts.encodings > 0) else {
      throw RefusalError(.badRequest("The length of the body is given twice"))
    }
    guard let text = header["content-length"] else { return }
    guard text.utf8.allSatisfy(isDigit), !text.isEmpty else {
      throw RefusalError(.badRequest("The length of the body is not a number"))
    }
    guard let length = Int(text), length <= maximum else { throw RefusalError(.bodyTooLarge) }
  }

  private static func expectation(_ expect: String?, _ isVersion10: Bool) throws(RefusalError) -> Bool {
    guard let expect, !isVersion10 else { return false }
    guard expect.lowercased() == "100-continue" else { throw RefusalError(.expectationFailed) }
    return true
  }

  private struct Target {
    /// Of an absolute target, which counts before the Host header.
    var authority: String?
    var path: String
    var query = ""
  }

  /// The parts of a request target in any of its forms.
  private static func target(_ uri: String, _ method: HTTPMethod) throws(RefusalError) -> Target {
    guard method != .CONNECT else { throw RefusalError(.notImplemented("This server is not a proxy")) }
    if uri == "*", method == .OPTIONS { return Target(path: uri) }
    guard let (authority, local) = parts(of: uri) else {
      throw RefusalError(.badRequest("The target of the request is not a path"))
    }
    guard let mark = local.utf8.firstIndex(of: UInt8(ascii: "?")) else {
      return Target(authority: authority, path: String(local))
    }
    let path = local[..<mark]
    return Target(
      authority: authority, path: path.isEmpty ? "/" : String(path),
      query: String(local[local.utf8.index(after: mark)...]))
  }

  /// The authority of an absolute target, and what follows it; a path as it is.
  private static func parts(of uri: String) -> (authority: String?, local: Substring)? {
    if uri.utf8.first == UInt8(ascii: "/") { return (nil, Substring(uri)) }
    let lowercased = uri.prefix(8).lowercased()
    let scheme = ["http://", "https://"].first { lowercased.hasPrefix($0) }
    guard let scheme else { return nil }
    let rest = uri.dropFirst(scheme.count)
    guard let end = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }) else {
      return rest.isEmpty ? nil : (String(rest), "/")
    }
    return end == rest.startIndex ? nil : (String(rest[..<end]), rest[end...])
  }

  /// The name in an authority: without the user before an `@` and the port behind the last colon, in lower case.
  private static func hostName(_ authority: String) -> String {
    let host = authority.utf8.lastIndex(of: UInt8(ascii: "@")).map { authority[authority.utf8.index(after: $0)...] }
    var name = host ?? authority[...]
    if let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")), name.utf8[colon...].dropFirst().allSatisfy(isDigit) {
      name = name[..<colon]
    }
    return name.lowercased()
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}

/// Carries a refusal out of the steps that look at a request.
struct RefusalError: Error, Equatable {
  let refusal: Refusal
  init(_ refusal: Refusal) { self.refusal = refusal }
}
