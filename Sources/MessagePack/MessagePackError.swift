/// Why bytes are not the MessagePack that was asked for, and where.
public struct MessagePackError: Error, Equatable, CustomStringConvertible {
  public enum Reason: Equatable, Sendable {
    /// The bytes end inside a value; a forged length or count shows as this too.
    case unexpectedEnd(expected: String)
    case unexpected(expected: String, found: String)
    case invalidUTF8
    case tooDeep(maximum: Int)
    case tooManyValues(maximum: Int)
    case trailingBytes(Int)
  }

  public let reason: Reason
  /// Where the value in question begins, in bytes from the start of the payload.
  public let offset: Int

  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  public var description: String { "\(message) at offset 0x\(String(offset, radix: 16))" }

  /// The sentence without its place.
  public var message: String {
    switch reason {
    case .unexpectedEnd(let expected): "expected \(expected), but the bytes end"
    case .unexpected(let expected, let found): "expected \(expected), found \(found)"
    case .invalidUTF8: "a string is not valid UTF-8"
    case .tooDeep(let maximum): "more than \(maximum) arrays and maps inside each other"
    case .tooManyValues(let maximum): "more than \(maximum) values"
    case .trailingBytes(let count): "\(count) bytes follow after the value"
    }
  }
}
