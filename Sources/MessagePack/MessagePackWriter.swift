// Which marker an integer gets follows the *declared* type of the field, not the number: readers generated for a signed
// field refuse the unsigned markers, and some read a negative fixint as 224 to 255. So there is one method for signed
// and one for unsigned fields; small non-negative numbers look alike in both.

/// Appends MessagePack values to a buffer, in their shortest form.
public struct MessagePackWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func writeNil() { bytes.append(Marker.null) }

  public mutating func write(_ value: Bool) { bytes.append(value ? Marker.true : Marker.false) }

  public mutating func write(_ value: Double) { append(Marker.float64, value.bitPattern, width: 8) }

  /// Writes an integer of a signed field: never an unsigned marker, never a negative fixint.
  public mutating func write(signed value: some SignedInteger & FixedWidthInteger) {
    let bits = UInt64(bitPattern: Int64(value))
    if 0...0x7f ~= value {
      bytes.append(UInt8(truncatingIfNeeded: bits))
    } else if Int8(exactly: value) != nil {
      append(Marker.signed8, bits, width: 1)
    } else if Int16(exactly: value) != nil {
      append(Marker.signed16, bits, width: 2)
    } else if Int32(exactly: value) != nil {
      append(Marker.signed32, bits, width: 4)
    } else {
      append(Marker.signed64, bits, width: 8)
    }
  }

  /// Writes an integer of an unsigned field.
  public mutating func write(unsigned value: some UnsignedInteger & FixedWidthInteger) {
    let bits = UInt64(value)
    switch bits {
    case 0...0x7f: bytes.append(UInt8(truncatingIfNeeded: bits))
    case 0...0xff: append(Marker.unsigned8, bits, width: 1)
    case 0...0xffff: append(Marker.unsigned16, bits, width: 2)
    case 0...0xffff_ffff: append(Marker.unsigned32, bits, width: 4)
    default: append(Marker.unsigned64, bits, width: 8)
    }
  }

  public mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write(utf8: $0) }
  }

  /// Writes a string known at compile time, such as a key, without making a `String` of it.
  public mutating func write(key: StaticString) {
    key.withUTF8Buffer { write(utf8: $0) }
  }

  private mutating func write(utf8: UnsafeBufferPointer<UInt8>) {
    if utf8.count < 32 {
      bytes.append(Marker.fixString.lowerBound | UInt8(utf8.count))
    } else if utf8.count <= 0xff {
      append(Marker.string8, UInt64(utf8.count), width: 1)
    } else {
      writeHeader(utf8.count, Marker.string16, Marker.string32)
    }
    bytes.append(contentsOf: utf8)
  }

  /// Writes bytes in the binary format.
  public mutating func write(binary content: some Collection<UInt8>) {
    if content.count <= 0xff {
      append(Marker.binary8, UInt64(content.count), width: 1)
    } else {
      writeHeader(content.count, Marker.binary16, Marker.binary32)
    }
    bytes.append(contentsOf: content)
  }

  /// Writes bytes as an array of integers, the form of writers that do not know the binary format.
  public mutating func write(integers content: some Collection<UInt8>) {
    writeArrayHeader(content.count)
    for byte in content { write(unsigned: byte) }
  }

  public mutating func write(extension type: Int8, _ content: some Collection<UInt8>) {
    switch content.count {
    case 1, 2, 4, 8, 16:
      bytes.append(Marker.fixExtension.lowerBound + UInt8(content.count.trailingZeroBitCount))
    case 0...0xff: append(Marker.extension8, UInt64(content.count), width: 1)
    default: writeHeader(content.count, Marker.extension16, Marker.extension32)
    }
    bytes.append(UInt8(bitPattern: type))
    bytes.append(contentsOf: content)
  }

  /// Announces an array; the caller writes as many values.
  public mutating func writeArrayHeader(_ count: Int) {
    if count < 16 {
      bytes.append(Marker.fixArray.lowerBound | UInt8(count))
    } else {
      writeHeader(count, Marker.array16, Marker.array32)
    }
  }

  /// Announces a map; the caller writes as many pairs of key and value.
  public mutating func writeMapHeader(_ count: Int) {
    if count < 16 {
      bytes.append(Marker.fixMap.lowerBound | UInt8(count))
    } else {
      writeHeader(count, Marker.map16, Marker.map32)
    }
  }

  private mutating func writeHeader(_ count: Int, _ marker16: UInt8, _ marker32: UInt8) {
    if count <= 0xffff {
      append(marker16, UInt64(count), width: 2)
    } else {
      precondition(count <= UInt32.max, "a MessagePack value holds at most 4 GiB; payloads are bounded far below")
      append(marker32, UInt64(count), width: 4)
    }
  }

  private mutating func append(_ marker: UInt8, _ value: UInt64, width: Int) {
    bytes.append(marker)
    for shift in stride(from: 8 * (width - 1), through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }
}
