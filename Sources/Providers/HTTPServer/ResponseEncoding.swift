import Messages
import NIOCore
import NIOHTTP1

// A response is written straight into one buffer: status line, headers, body. Everything that comes from the guest is
// checked here, before it reaches the wire: a line break in a header would let the guest, or whoever feeds it, forge
// headers and whole responses. The framing belongs to the server alone, so the guest's own framing headers are left out.

/// How the answered request wants its response.
struct ResponseForm {
  var isHead = false
  var isKeepAlive = false
  var isVersion10 = false

  init() {}

  init(_ request: RequestAssembly) {
    isHead = request.isHead
    isKeepAlive = request.isKeepAlive
    isVersion10 = request.isVersion10
  }
}

/// What is wrong with a guest's response.
enum ResponseError: Error, Equatable, CustomStringConvertible {
  case status(UInt32)
  case headerName(String)
  case headerValue(name: String)

  var description: String {
    switch self {
    case .status(let code): "the status \(code) is not from 200 to 599"
    case .headerName(let name): "\(String(reflecting: name)) is not the name of a header"
    case .headerValue(let name): "the value of the header \"\(name)\" has characters that no header may have"
    }
  }
}

enum ResponseEncoding {
  /// Bytes of a chunk, when a guest asks for chunks.
  static let chunkSize = 64 << 10

  /// Appends a guest's response. If it throws nothing was appended.
  static func write(
    _ response: HTTPResponse, _ form: ResponseForm, date: String, into buffer: inout ByteBuffer
  ) throws(ResponseError) {
    guard 200...599 ~= response.statusCode else { throw .status(response.statusCode) }
    var framing = Framing(response, form)
    for (name, value) in response.header { try framing.check(name, value) }
    writeHead(HTTPResponseStatus(statusCode: Int(response.statusCode)), form, into: &buffer)
    for (name, value) in response.header where !Framing.isOurs(name) { writeHeader(name, value, into: &buffer) }
    if !framing.hasDate { writeHeader("date", date, into: &buffer) }
    framing.write(into: &buffer)
    buffer.writeStaticString("\r\n")
    guard framing.hasBody, !form.isHead else { return }
    if framing.isChunked { writeChunks(response.body, into: &buffer) } else { buffer.writeBytes(response.body) }
  }

  /// Appends a response that the server itself gives.
  static func write(_ refusal: Refusal, _ form: ResponseForm, date: String, into buffer: inout ByteBuffer) {
    writeHead(refusal.status, form, into: &buffer)
    writeHeader("date", date, into: &buffer)
    writeHeader("content-type", "text/plain; charset=utf-8", into: &buffer)
    if refusal == .busy { writeHeader("retry-after", "1", into: &buffer) }
    writeHeader("content-length", String(refusal.text.utf8.count), into: &buffer)
    buffer.writeStaticString("\r\n")
    if !form.isHead { buffer.writeString(refusal.text) }
  }

  private static func writeHead(_ status: HTTPResponseStatus, _ form: ResponseForm, into buffer: inout ByteBuffer) {
    if status == .ok {
      buffer.writeStaticString("HTTP/1.1 200 OK\r\n")
    } else {
      buffer.writeString("HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n")
    }
    if !form.isKeepAlive {
      buffer.writeStaticString("connection: close\r\n")
    } else if form.isVersion10 {
      buffer.writeStaticString("connection: keep-alive\r\n")
    }
  }

  private static func writeHeader(_ name: String, _ value: String, into buffer: inout ByteBuffer) {
    buffer.writeString(name)
    buffer.writeStaticString(": ")
    buffer.writeString(value)
    buffer.writeStaticString("\r\n")
  }

  private static func writeChunks(_ body: [UInt8], into buffer: inout ByteBuffer) {
    var rest = body[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(chunkSize)
      buffer.writeString(String(chunk.count, radix: 16) + "\r\n")
      buffer.writeBytes(chunk)
      buffer.writeStaticString("\r\n")
      rest = rest.dropFirst(chunkSize)
    }
    buffer.writeStaticString("0\r\n\r\n")
  }
}

/// How the end of a response's body will be found, and what the guest's headers say about it.
private struct Framing {
  let bodyCount: Int
  let hasBody: Bool
  private(set) var isChunked = false
  private(set) var hasDate = false
  /// What a response to HEAD says about a body that the guest did not bother to make.
  private var announcedCount: Int?
  private let isHeadWithoutBody: Bool
  private let mayBeChunked: Bool

  init(_ response: HTTPResponse, _ form: ResponseForm) {
    bodyCount = response.body.count
    hasBody = response.statusCode != 204 && response.statusCode != 304
    mayBeChunked = hasBody && !form.isVersion10
    isHeadWithoutBody = form.isHead && response.body.isEmpty
  }

  /// The headers that the server writes itself.
  static func isOurs(_ name: String) -> Bool {
    switch name.utf8.count {
    case 2, 7, 10, 14, 16, 17: ours.contains(name.lowercased())
    default: false
    }
  }

  private static let ours: Set<String> = [
    "te", "trailer", "upgrade", "connection", "keep-alive", "content-length", "proxy-connection", "transfer-encoding",
  ]

  mutating func check(_ name: String, _ value: String) throws(ResponseError) {
    guard !name.isEmpty, name.utf8.allSatisfy(isTokenCharacter) else { throw .headerName(name) }
    guard value.utf8.allSatisfy(isFieldCharacter) else { throw .headerValue(name: name) }
    switch name.utf8.count {
    case 4 where name.lowercased() == "date": hasDate = true
    case 14 where isHeadWithoutBody && name.lowercased() == "content-length":
      announcedCount = UInt32(value).map(Int.init)
    case 17 where mayBeChunked && name.lowercased() == "transfer-encoding":
      isChunked = value.lowercased() == "chunked"
    default: break
    }
  }

  func write(into buffer: inout ByteBuffer) {
    guard hasBody else { return }
    if isChunked {
      buffer.writeStaticString("transfer-encoding: chunked\r\n")
    } else {
      buffer.writeString("content-length: \(announcedCount ?? bodyCount)\r\n")
    }
  }
}

/// Characters of a header's name: https://www.rfc-editor.org/rfc/rfc9110#name-tokens
private func isTokenCharacter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"),
    UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
    UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"),
    UInt8(ascii: "|"), UInt8(ascii: "~"):
    true
  default: false
  }
}

/// Characters of a header's value: https://www.rfc-editor.org/rfc/rfc9110#name-field-values
private func isFieldCharacter(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7f || byte == 0x09 }
