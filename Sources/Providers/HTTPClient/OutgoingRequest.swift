import Messages

// What of an actor's request goes on the wire: checked, so that no value of a header becomes a second header, and without
// what the client itself decides: where the message goes and where it ends.

/// A request that may be sent.
struct OutgoingRequest: Sendable {
  let method: Method
  let headers: [(name: String, value: String)]
  let body: [UInt8]

  enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
    case head = "HEAD"
    case put = "PUT"
    case delete = "DELETE"
    case patch = "PATCH"
    case options = "OPTIONS"
    case trace = "TRACE"

    /// Whether a length is sent even if there is no body.
    var announcesBody: Bool {
      switch self {
      case .post, .put, .patch: true
      case .get, .head, .delete, .options, .trace: false
      }
    }

    var mayHaveBody: Bool { self != .head && self != .trace }
  }

  init(_ request: HTTPRequest) throws(ProviderError) {
    guard request.method != "CONNECT" else {
      throw ProviderError(.badPayload, "CONNECT opens a tunnel, which no response can carry")
    }
    guard let method = Method(rawValue: request.method) else {
      throw ProviderError(.badPayload, "unknown method \(request.method.prefix(32).debugDescription)")
    }
    guard request.body.isEmpty || method.mayHaveBody else {
      throw ProviderError(.badPayload, "\(request.method) has no body")
    }
    self.method = method
    body = request.body
    headers = try Self.headers(request.header)
  }

  private init(_ method: Method, _ headers: [(name: String, value: String)], _ body: [UInt8]) {
    (self.method, self.headers, self.body) = (method, headers, body)
  }

  /// The request that follows a redirect with this status.
  /// https://www.rfc-editor.org/rfc/rfc9110#section-15.4
  func redirected(status: Int, toSameOrigin: Bool) -> OutgoingRequest {
    var kept = headers
    // What is meant for one server is not told to another.
    if !toSameOrigin { kept.removeAll { ["authorization", "cookie", "proxy-authorization"].contains($0.name) } }
    let becomesGet = status == 303 && method != .head || [301, 302].contains(status) && method == .post
    guard becomesGet else { return OutgoingRequest(method, kept, body) }
    kept.removeAll { $0.name.hasPrefix("content-") }
    return OutgoingRequest(.get, kept, [])
  }

  private static let ownHeaders: Set = [
    "host", "content-length", "transfer-encoding", "connection", "keep-alive", "te", "trailer", "upgrade", "expect",
    "proxy-connection",
  ]
  private static let maximumHeaderBytes = 65_536

  private static func headers(_ all: [String: String]) throws(ProviderError) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    var size = 0
    for (name, value) in all.sorted(by: { $0.key < $1.key }) {
      guard !name.isEmpty, name.utf8.allSatisfy(isTokenByte) else {
        throw ProviderError(.badPayload, "\(name.prefix(64).debugDescription) is no name of a header")
      }
      guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 }) else {
        throw ProviderError(.badPayload, "the value of the header \"\(name)\" holds a control character")
      }
      size += name.utf8.count + value.utf8.count
      guard size <= maximumHeaderBytes else {
        throw ProviderError(.tooLarge, "the headers have more than \(maximumHeaderBytes) bytes")
      }
      let lower = name.lowercased()
      if !ownHeaders.contains(lower) { headers.append((lower, value)) }
    }
    return headers
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
