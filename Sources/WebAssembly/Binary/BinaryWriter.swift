/// Appends the values of the binary format to a buffer (spec: Binary Format › Values and Types).
///
/// The one place that knows how integers, names and types are spelt in bytes; the module encoder and the text reader
/// both write through it. Integers are written minimally.
package struct BinaryWriter: Sendable {
  package var bytes: [UInt8] = []

  package init() {}

  package mutating func byte(_ value: UInt8) {
    bytes.append(value)
  }

  package mutating func append(_ other: some Collection<UInt8>) {
    bytes.append(contentsOf: other)
  }

  /// `uN` as unsigned LEB128.
  package mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  package mutating func unsigned(_ value: UInt32) {
    unsigned(UInt64(value))
  }

  package mutating func count(_ value: Int) {
    unsigned(UInt64(value))
  }

  /// `sN` as signed LEB128.
  package mutating func signed(_ value: Int64) {
    var rest = value
    while rest < -0x40 || rest >= 0x40 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest) & 0x7f)
  }

  /// Little-endian bits of a float or a fixed word.
  package mutating func fixed<T: FixedWidthInteger>(_ value: T) {
    var rest = value
    for _ in 0..<(T.bitWidth / 8) {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// A length and that many bytes: a name, data, a body, the contents of a section.
  package mutating func sized(_ contents: some Collection<UInt8>) {
    count(contents.count)
    bytes.append(contentsOf: contents)
  }

  /// A section; nothing at all when `contents` is nil.
  package mutating func section(_ id: UInt8, _ contents: [UInt8]?) {
    guard let contents else { return }
    byte(id)
    sized(contents)
  }

  package mutating func heapType(_ type: HeapType) {
    if let index = type.index {
      signed(Int64(index))
    } else {
      byte(UInt8(truncatingIfNeeded: type.bits))
    }
  }

  package mutating func valueType(_ type: ValueType) {
    guard type.isReference else { return byte(UInt8(truncatingIfNeeded: type.bits)) }
    if type.isNullable, !type.heapType.isConcrete { return heapType(type.heapType) }
    byte(type.isNullable ? 0x63 : 0x64)
    heapType(type.heapType)
  }

  package mutating func valueTypes(_ types: some Collection<ValueType>) {
    count(types.count)
    for type in types { valueType(type) }
  }

  package mutating func storageType(_ type: StorageType) {
    if type.isPacked { byte(UInt8(truncatingIfNeeded: type.bits)) } else { valueType(type.unpacked) }
  }

  package mutating func fieldType(_ type: FieldType) {
    storageType(type.storage)
    byte(type.isMutable ? 1 : 0)
  }
}
