/// Why some text is not JSON, and where.
public struct JSONError: Error, Equatable, CustomStringConvertible {
  public enum Reason: Equatable, Sendable {
    case invalidUTF8
    case unexpectedEnd(expected: String)
    case unexpected(found: String, expected: String)
    case invalidNumber(String)
    case numberOutOfRange(String)
    case invalidEscape(String)
    case loneSurrogate(String)
    case controlCharacter(UInt8)
    case duplicateKey(String)
    case tooDeep(maximum: Int)
    case tooMany(maximum: Int)
    case trailingText
  }

  public let reason: Reason
  /// Byte offset from the start of the text.
  public let offset: Int
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in characters as an editor counts them (Unicode scalars).
  public let column: Int

  init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
    self.reason = reason
    self.offset = offset
    let before = bytes[..<min(offset, bytes.count)]
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let isContinuation = { (byte: UInt8) in byte & 0xc0 == 0x80 }
    column = before[lineStart...].count { !isContinuation($0) } + 1
  }

  public var description: String { "\(line):\(column): \(message)" }

  /// The sentence without its place.
  public var message: String {
    switch reason {
    case .invalidUTF8: "the text is not valid UTF-8 here"
    case .unexpectedEnd(let expected): "the text ends where \(expected) should follow"
    case .unexpected(let found, let expected): "expected \(expected), found \(found)"
    case .invalidNumber(let text): "\(text) is not a JSON number"
    case .numberOutOfRange(let text): "the number \(text) is out of range"
    case .invalidEscape(let text): "\(text) is not an escape that JSON knows"
    case .loneSurrogate(let text): "\(text) is half of a surrogate pair"
    case .controlCharacter(let byte): "a string holds the raw control character \(byte); write it as an escape"
    case .duplicateKey(let key): "the key \(JSONValue.string(key)) occurs twice in one object"
    case .tooDeep(let maximum): "more than \(maximum) arrays and objects inside each other"
    case .tooMany(let maximum): "more than \(maximum) values"
    case .trailingText: "text follows after the value"
    }
  }
}
