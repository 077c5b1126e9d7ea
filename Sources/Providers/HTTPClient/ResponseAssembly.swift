import Messages

/// A response as it arrives, within its limits.
struct ResponseAssembly {
  static let maximumHeaderBytes = 65_536

  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false
  private var values: [String: [String]] = [:]
  private var headerBytes = 0
  private let maximumBody: Int

  init(maximumBody: Int) { self.maximumBody = maximumBody }

  /// Takes a line of the head; false when there are too many.
  mutating func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
    headerBytes += line.count
    guard headerBytes <= Self.maximumHeaderBytes else {
      isTooLarge = true
      return false
    }
    // A status line begins anew: what came before was an interim response.
    if line.starts(with: "HTTP/".utf8) {
      values = [:]
      return true
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    values[name, default: []].append(Self.text(line[(colon + 1)...]))
    return true
  }

  /// Takes a part of the body; false when that makes it too long.
  mutating func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count <= maximumBody - body.count else {
      isTooLarge = true
      return false
    }
    body += bytes
    return true
  }

  /// The first value of a header.
  subscript(name: String) -> String? { values[name]?.first }

  func response(status: Int) -> HTTPResponse {
    HTTPResponse(
      statusCode: UInt32(clamping: status), status: ReasonPhrase.of(status),
      header: values.mapValues { $0.joined(separator: ",") }, body: body)
  }

  /// A value as the contract shows it: text if all of it is visible ASCII, else in base 64.
  private static func text(_ line: Slice<UnsafeRawBufferPointer>) -> String {
    let blank: Set<UInt8> = [0x20, 0x09, 0x0d, 0x0a]
    var bytes = Array(line.drop { blank.contains($0) })
    while let last = bytes.last, blank.contains(last) { bytes.removeLast() }
    let isVisible = bytes.allSatisfy { 0x20...0x7e ~= $0 || $0 == 0x09 }
    return isVisible ? String(decoding: bytes, as: UTF8.self) : Base64.standard.text(bytes)
  }
}

/// The usual words for a status.
enum ReasonPhrase {
  static func of(_ status: Int) -> String { phrases[status] ?? "" }

  private static let phrases: [Int: String] = Dictionary(
    uniqueKeysWithValues: table.split(separator: "\n").compactMap { line in
      Int(line.prefix(3)).map { ($0, String(line.dropFirst(4))) }
    })

  /// https://www.iana.org/assignments/http-status-codes
  private static let table = """
    200 OK
    201 Created
    202 Accepted
    203 Non-Authoritative Information
    204 No Content
    205 Reset Content
    206 Partial Content
    207 Multi-Status
    208 Already Reported
    226 IM Used
    300 Multiple Choices
    301 Moved Permanently
    302 Found
    303 See Other
    304 Not Modified
    305 Use Proxy
    307 Temporary Redirect
    308 Permanent Redirect
    400 Bad Request
    401 Unauthorized
    402 Payment Required
    403 Forbidden
    404 Not Found
    405 Method Not Allowed
    406 Not Acceptable
    407 Proxy Authentication Required
    408 Request Timeout
    409 Conflict
    410 Gone
    411 Length Required
    412 Precondition Failed
    413 Payload Too Large
    414 URI Too Long
    415 Unsupported Media Type
    416 Range Not Satisfiable
    417 Expectation Failed
    418 I'm a teapot
    421 Misdirected Request
    422 Unprocessable Entity
    423 Locked
    424 Failed Dependency
    426 Upgrade Required
    428 Precondition Required
    429 Too Many Requests
    431 Request Header Fields Too Large
    451 Unavailable For Legal Reasons
    500 Internal Server Error
    501 Not Implemented
    502 Bad Gateway
    503 Service Unavailable
    504 Gateway Timeout
    505 HTTP Version Not Supported
    506 Variant Also Negotiates
    507 Insufficient Storage
    508 Loop Detected
    510 Not Extended
    511 Network Authentication Required
    """
}
