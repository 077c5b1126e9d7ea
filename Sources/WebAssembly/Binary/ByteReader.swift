/// A checked cursor over the bytes of a module.
///
/// Three pointers, no generics: reading a byte is a compare and an increment. Sections are not walls: as in the
/// reference interpreter a reader may run past the end of a section, and the mismatch is found when the section is
/// done. It never runs past `end`.
///
/// https://webassembly.github.io/spec/core/binary/values.html
struct ByteReader {
  let base: UnsafePointer<UInt8>
  var position: UnsafePointer<UInt8>
  var end: UnsafePointer<UInt8>

  /// Reads `bytes`, which must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    // A range of zero bytes may have no address; any pointer will do, since it is never read.
    base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!
    position = base + start
    end = base + bytes.count
  }

  @inline(__always) var offset: Int { position - base }
  @inline(__always) var remaining: Int { end - position }
  @inline(__always) var isAtEnd: Bool { position == end }

  @inline(__always) mutating func byte() throws(Rejection) -> UInt8 {
    guard position != end else { throw unexpectedEnd() }
    let byte = position.pointee
    position += 1
    return byte
  }

  @inline(__always) func peek() throws(Rejection) -> UInt8 {
    guard position != end else { throw unexpectedEnd() }
    return position.pointee
  }

  mutating func skip(_ count: Int) throws(Rejection) {
    guard count <= remaining else {
      position = end
      throw unexpectedEnd()
    }
    position += count
  }

  @inline(__always) mutating func u32() throws(Rejection) -> UInt32 {
    if position != end, position.pointee < 0x80 {
      let value = UInt32(position.pointee)
      position += 1
      return value
    }
    return UInt32(truncatingIfNeeded: try unsigned(width: 32))
  }

  @inline(__always) mutating func u64() throws(Rejection) -> UInt64 {
    if position != end, position.pointee < 0x80 {
      let value = UInt64(position.pointee)
      position += 1
      return value
    }
    return try unsigned(width: 64)
  }

  /// Past a signed 32-bit number.
  @inline(__always) mutating func skipS32() throws(Rejection) {
    if position != end, position.pointee < 0x80 {
      position += 1
    } else {
      _ = try signed(width: 32)
    }
  }

  /// Past a signed 64-bit number.
  @inline(__always) mutating func skipS64() throws(Rejection) {
    if position != end, position.pointee < 0x80 {
      position += 1
    } else {
      _ = try signed(width: 64)
    }
  }

  /// The signed 33-bit number of block and heap types.
  mutating func s33() throws(Rejection) -> Int64 {
    try signed(width: 33)
  }

  @inline(never) private mutating func unsigned(width: UInt64) throws(Rejection) -> UInt64 {
    let start = offset
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      let left = width &- shift
      if left < 7, (byte & 0x7f) &>> left != 0 { throw .malformed("integer too large", at: start) }
      value |= UInt64(byte & 0x7f) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
      if shift >= width { throw .malformed("integer representation too long", at: start) }
    }
  }

  @inline(never) private mutating func signed(width: UInt64) throws(Rejection) -> Int64 {
    let start = offset
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      let left = width &- shift
      if left < 7 {
        // What lies above the sign bit must repeat it.
        let mask = (0xff as UInt8 &<< (left &- 1)) & 0x7f
        if byte & mask != 0, byte & mask != mask { throw .malformed("integer too large", at: start) }
      }
      value |= UInt64(byte & 0x7f) &<< shift
      shift &+= 7
      if byte < 0x80 {
        if shift < 64, byte & 0x40 != 0 { value |= ~0 &<< shift }
        return Int64(bitPattern: value)
      }
      if shift >= width { throw .malformed("integer representation too long", at: start) }
    }
  }

  /// A length in bytes, which must lie before the end.
  mutating func length() throws(Rejection) -> Int {
    let start = offset
    let length = Int(try u32())
    guard length <= remaining else {
      throw .malformed("length out of bounds: \(length) bytes announced, \(remaining) left", at: start)
    }
    return length
  }

  /// How many elements follow. Checked against the bytes that are left, of which each element takes one or more, and
  /// then against the limit: what is allocated afterwards is in proportion to the input.
  mutating func count(_ bound: @autoclosure () -> String, limit: Int) throws(Rejection) -> Int {
    let start = offset
    let count = Int(try u32())
    guard count <= remaining else {
      throw .malformed(
        "unexpected end of section or function: \(count) \(bound()) announced, \(remaining) bytes left", at: start)
    }
    guard count <= limit else { throw .limit(bound(), count, maximum: limit, at: start) }
    return count
  }

  /// A name: a length and that many bytes of UTF-8.
  mutating func name(_ limits: Limits) throws(Rejection) -> Name {
    let start = offset
    let length = try length()
    guard length <= limits.nameBytes else {
      throw .limit("bytes of a name", length, maximum: limits.nameBytes, at: start)
    }
    let bytes = UnsafeBufferPointer(start: position, count: length)
    guard isUTF8(bytes) else { throw .malformed("malformed UTF-8 encoding", at: start) }
    position += length
    return Name(validated: Array(bytes))
  }

  @inline(never) func unexpectedEnd() -> Rejection {
    .malformed("unexpected end of section or function", at: offset)
  }
}

/// Whether the bytes are UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
///
/// https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf, table 3-7.
func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    let first = bytes[index]
    index += 1
    if first < 0x80 { continue }
    let trailing: Int
    // The range of the second byte; later ones are 80 to bf.
    var (low, high): (UInt8, UInt8) = (0x80, 0xbf)
    switch first {
    case 0xc2...0xdf: trailing = 1
    case 0xe0: (trailing, low) = (2, 0xa0)
    case 0xed: (trailing, high) = (2, 0x9f)
    case 0xe1...0xef: trailing = 2
    case 0xf0: (trailing, low) = (3, 0x90)
    case 0xf4: (trailing, high) = (3, 0x8f)
    case 0xf1...0xf3: trailing = 3
    default: return false
    }
    guard bytes.count - index >= trailing else { return false }
    for _ in 0..<trailing {
      guard bytes[index] >= low, bytes[index] <= high else { return false }
      (low, high) = (0x80, 0xbf)
      index += 1
    }
  }
  return true
}
