// A pull reader: the caller asks for what it expects, the reader checks. Nothing is believed before it is compared with
// the bytes that are left: a count of elements must fit the rest of the payload (an element has at least one byte), a
// length must end inside it; so a forged header costs no memory. Where the reader itself descends (`skip`, `readValue`)
// containers inside each other are bounded by `maximumDepth`.
//
// Any header width is accepted, shortest or not, because some writers in circulation do not bother to choose. Integers
// are read from any integer format and checked against the range of the type asked for; a float is never an integer.
//
// The bytes are shared with the caller, not copied: a reader is an array reference and a position, and copying one is
// the way to look ahead. Errors carry the offset of the value that was refused.

/// Reads MessagePack values one after the other.
public struct MessagePackReader: Sendable {
  /// How many arrays and maps may stand inside each other in what `skip` and `readValue` accept.
  public static let maximumDepth = 64

  let bytes: [UInt8]
  /// Where the next value begins.
  public internal(set) var offset: Int

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = 0
  }

  public var isAtEnd: Bool { offset >= bytes.count }

  public var remainingCount: Int { bytes.count - offset }

  /// What the next value is; nil at the end and before the one byte that begins no value.
  public var nextKind: MessagePackKind? { isAtEnd ? nil : MessagePackKind(marker: bytes[offset]) }

  /// Fails unless everything was read.
  public func expectEnd() throws(MessagePackError) {
    guard isAtEnd else { throw MessagePackError(.trailingBytes(remainingCount), at: offset) }
  }

  // MARK: Scalars

  public mutating func readNil() throws(MessagePackError) {
    guard try marker("nil") == Marker.null else { throw unexpected("nil") }
    offset += 1
  }

  public mutating func readBool() throws(MessagePackError) -> Bool {
    switch try marker("a boolean") {
    case Marker.false:
      offset += 1
      return false
    case Marker.true:
      offset += 1
      return true
    default: throw unexpected("a boolean")
    }
  }

  /// Reads an integer of any format that fits the type.
  public mutating func readInteger<T: FixedWidthInteger>(as type: T.Type = T.self) throws(MessagePackError) -> T {
    let start = offset
    let integer = try readAnyInteger()
    guard let value = integer.exactly(type) else {
      let expected = "an integer from \(T.min) to \(T.max)"
      throw MessagePackError(.unexpected(expected: expected, found: integer.description), at: start)
    }
    return value
  }

  /// Reads a floating point number of either width.
  public mutating func readDouble() throws(MessagePackError) -> Double {
    switch try marker("a floating point number") {
    case Marker.float32: Double(Float(bitPattern: UInt32(truncatingIfNeeded: try readBigEndian(4, "a float"))))
    case Marker.float64: Double(bitPattern: try readBigEndian(8, "a float"))
    default: throw unexpected("a floating point number")
    }
  }

  mutating func readAnyInteger() throws(MessagePackError) -> AnyInteger {
    let marker = try marker("an integer")
    switch marker {
    case Marker.positiveFixInt, Marker.negativeFixInt:
      offset += 1
      return .signed(Int64(Int8(bitPattern: marker)))
    case Marker.unsigned8: return .unsigned(try readBigEndian(1, "an integer"))
    case Marker.unsigned16: return .unsigned(try readBigEndian(2, "an integer"))
    case Marker.unsigned32: return .unsigned(try readBigEndian(4, "an integer"))
    case Marker.unsigned64: return .unsigned(try readBigEndian(8, "an integer"))
    case Marker.signed8: return .signed(Int64(Int8(truncatingIfNeeded: try readBigEndian(1, "an integer"))))
    case Marker.signed16: return .signed(Int64(Int16(truncatingIfNeeded: try readBigEndian(2, "an integer"))))
    case Marker.signed32: return .signed(Int64(Int32(truncatingIfNeeded: try readBigEndian(4, "an integer"))))
    case Marker.signed64: return .signed(Int64(truncatingIfNeeded: try readBigEndian(8, "an integer")))
    default: throw unexpected("an integer")
    }
  }

  // MARK: Strings and bytes

  public mutating func readString() throws(MessagePackError) -> String {
    let start = offset
    let text = try readStringBytes()
    guard let string = String(validating: text, as: UTF8.self) else { throw MessagePackError(.invalidUTF8, at: start) }
    return string
  }

  /// Reads a string as the bytes it consists of, whether or not they are UTF-8.
  public mutating func readStringBytes() throws(MessagePackError) -> ArraySlice<UInt8> {
    let marker = try marker("a string")
    switch marker {
    case Marker.fixString: return try readContent(header: 1, count: UInt64(marker & 0x1f), "a string")
    case Marker.string8: return try readContent(countWidth: 1, "a string")
    case Marker.string16: return try readContent(countWidth: 2, "a string")
    case Marker.string32: return try readContent(countWidth: 4, "a string")
    default: throw unexpected("a string")
    }
  }

  /// Reads a value of the binary format.
  public mutating func readBinary() throws(MessagePackError) -> ArraySlice<UInt8> {
    switch try marker("bytes") {
    case Marker.binary8: return try readContent(countWidth: 1, "bytes")
    case Marker.binary16: return try readContent(countWidth: 2, "bytes")
    case Marker.binary32: return try readContent(countWidth: 4, "bytes")
    default: throw unexpected("bytes")
    }
  }

  /// Reads an extension value: its type and its content.
  public mutating func readExtension() throws(MessagePackError) -> (type: Int8, content: ArraySlice<UInt8>) {
    let marker = try marker("an extension value")
    // The type stands between the length and the content and is read as the content's first byte.
    let content: ArraySlice<UInt8>
    switch marker {
    case Marker.fixExtension:
      content = try readContent(header: 1, count: 1 + (1 << UInt64(marker - 0xd4)), "an extension value")
    case Marker.extension8: content = try readContent(countWidth: 1, extra: 1, "an extension value")
    case Marker.extension16: content = try readContent(countWidth: 2, extra: 1, "an extension value")
    case Marker.extension32: content = try readContent(countWidth: 4, extra: 1, "an extension value")
    default: throw unexpected("an extension value")
    }
    return (Int8(bitPattern: content[content.startIndex]), content.dropFirst())
  }

  // MARK: Containers

  /// Reads the header of an array; as many values follow.
  public mutating func readArrayHeader() throws(MessagePackError) -> Int {
    let marker = try marker("an array")
    switch marker {
    case Marker.fixArray: return try readCount(fixed: marker & 0x0f, bytesPerElement: 1, "an array")
    case Marker.array16: return try readCount(width: 2, bytesPerElement: 1, "an array")
    case Marker.array32: return try readCount(width: 4, bytesPerElement: 1, "an array")
    default: throw unexpected("an array")
    }
  }

  /// Reads the header of a map; as many pairs of key and value follow.
  public mutating func readMapHeader() throws(MessagePackError) -> Int {
    let marker = try marker("a map")
    switch marker {
    case Marker.fixMap: return try readCount(fixed: marker & 0x0f, bytesPerElement: 2, "a map")
    case Marker.map16: return try readCount(width: 2, bytesPerElement: 2, "a map")
    case Marker.map32: return try readCount(width: 4, bytesPerElement: 2, "a map")
    default: throw unexpected("a map")
    }
  }

  /// Steps over one value with all that is in it.
  public mutating func skip() throws(MessagePackError) { try skip(depth: 0) }

  private mutating func skip(depth: Int) throws(MessagePackError) {
    switch nextKind {
    case .null?, .bool?: offset += 1
    case .integer?: _ = try readAnyInteger()
    case .float?: _ = try readDouble()
    case .string?: _ = try readStringBytes()
    case .binary?: _ = try readBinary()
    case .extension?: _ = try readExtension()
    case .array?:
      try checkDepth(depth)
      for _ in 0..<(try readArrayHeader()) { try skip(depth: depth + 1) }
    case .map?:
      try checkDepth(depth)
      for _ in 0..<(2 * (try readMapHeader())) { try skip(depth: depth + 1) }
    case nil: throw unexpected("a value")
    }
  }

  // MARK: Steps and errors

  /// The first byte of the next value, which stays unread.
  private func marker(_ expected: String) throws(MessagePackError) -> UInt8 {
    guard offset < bytes.count else { throw unexpected(expected) }
    return bytes[offset]
  }

  /// Steps over the marker and reads the number behind it.
  private mutating func readBigEndian(_ width: Int, _ expected: String) throws(MessagePackError) -> UInt64 {
    guard remainingCount > width else { throw MessagePackError(.unexpectedEnd(expected: expected), at: offset) }
    var value: UInt64 = 0
    for index in offset + 1...offset + width { value = value << 8 | UInt64(bytes[index]) }
    offset += 1 + width
    return value
  }

  private mutating func readContent(
    countWidth: Int, extra: UInt64 = 0, _ expected: String
  ) throws(MessagePackError) -> ArraySlice<UInt8> {
    let start = offset
    let count = try readBigEndian(countWidth, expected) + extra
    offset = start
    return try readContent(header: 1 + countWidth, count: count, expected)
  }

  private mutating func readContent(
    header: Int, count: UInt64, _ expected: String
  ) throws(MessagePackError) -> ArraySlice<UInt8> {
    guard header <= remainingCount, count <= UInt64(remainingCount - header) else {
      throw MessagePackError(.unexpectedEnd(expected: "\(expected) of \(count) bytes"), at: offset)
    }
    let start = offset + header
    // Fits: it was just compared with a count of bytes in memory.
    offset = start + Int(count)
    return bytes[start..<offset]
  }

  private mutating func readCount(
    width: Int, bytesPerElement: UInt64, _ expected: String
  ) throws(MessagePackError) -> Int {
    let start = offset
    let count = try readBigEndian(width, expected)
    return try checkedCount(count, start, bytesPerElement, expected)
  }

  private mutating func readCount(
    fixed count: UInt8, bytesPerElement: UInt64, _ expected: String
  ) throws(MessagePackError) -> Int {
    offset += 1
    return try checkedCount(UInt64(count), offset - 1, bytesPerElement, expected)
  }

  /// The count, once the bytes that are left have room for so many elements.
  private mutating func checkedCount(
    _ count: UInt64, _ start: Int, _ bytesPerElement: UInt64, _ expected: String
  ) throws(MessagePackError) -> Int {
    guard count <= UInt64(remainingCount) / bytesPerElement else {
      throw MessagePackError(.unexpectedEnd(expected: "\(expected) of \(count) elements"), at: start)
    }
    return Int(count)
  }

  /// Fails when a container would begin inside as many others as are allowed.
  func checkDepth(_ depth: Int) throws(MessagePackError) {
    guard depth < Self.maximumDepth else { throw MessagePackError(.tooDeep(maximum: Self.maximumDepth), at: offset) }
  }

  /// The error for a next value that is not what was expected.
  public func unexpected(_ expected: String) -> MessagePackError {
    guard !isAtEnd else { return MessagePackError(.unexpectedEnd(expected: expected), at: offset) }
    let found = nextKind?.words ?? "the byte 0x\(String(bytes[offset], radix: 16))"
    return MessagePackError(.unexpected(expected: expected, found: found), at: offset)
  }
}

/// An integer as its marker announced it, before its range is checked.
enum AnyInteger: CustomStringConvertible {
  case signed(Int64)
  case unsigned(UInt64)

  func exactly<T: FixedWidthInteger>(_ type: T.Type) -> T? {
    switch self {
    case .signed(let value): T(exactly: value)
    case .unsigned(let value): T(exactly: value)
    }
  }

  var description: String {
    switch self {
    case .signed(let value): String(value)
    case .unsigned(let value): String(value)
    }
  }
}
