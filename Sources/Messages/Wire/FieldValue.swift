public import MessagePack

/// What a message's field may hold.
public protocol FieldValue: Sendable, Equatable {
  static func read(from reader: inout MessagePackReader) throws(MessageError) -> Self
  func write(to writer: inout MessagePackWriter, _ generation: Generation)

  /// Whether there is nothing to write.
  var isAbsent: Bool { get }
}

extension FieldValue {
  public var isAbsent: Bool { false }
}

/// What a list in a message may hold, and how such a list travels.
public protocol FieldElement: FieldValue {
  static func readList(from reader: inout MessagePackReader) throws(MessageError) -> [Self]
  static func write(list: [Self], to writer: inout MessagePackWriter, _ generation: Generation)
}

extension FieldElement {
  public static func readList(from reader: inout MessagePackReader) throws(MessageError) -> [Self] {
    var list: [Self] = []
    let count = try malformed { () throws(MessagePackError) in try reader.readArrayHeader() }
    for index in 0..<count {
      do { list.append(try read(from: &reader)) } catch { throw error.in(element: index) }
    }
    return list
  }

  public static func write(list: [Self], to writer: inout MessagePackWriter, _ generation: Generation) {
    writer.writeArrayHeader(list.count)
    for value in list { value.write(to: &writer, generation) }
  }
}

extension Bool: FieldValue {
  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> Bool {
    try malformed { () throws(MessagePackError) in try reader.readBool() }
  }

  public func write(to writer: inout MessagePackWriter, _ generation: Generation) { writer.write(self) }
}

extension FieldValue where Self: FixedWidthInteger {
  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> Self {
    try malformed { () throws(MessagePackError) in try reader.readInteger() }
  }
}

extension FieldValue where Self: FixedWidthInteger & SignedInteger {
  public func write(to writer: inout MessagePackWriter, _ generation: Generation) { writer.write(signed: self) }
}

extension FieldValue where Self: FixedWidthInteger & UnsignedInteger {
  public func write(to writer: inout MessagePackWriter, _ generation: Generation) { writer.write(unsigned: self) }
}

extension Int32: FieldValue {}
extension Int64: FieldValue {}
extension UInt32: FieldValue {}
extension UInt64: FieldValue {}

/// A list of bytes is read from bytes, from an array of integers, from a string (its UTF-8) and from nil (empty).
extension UInt8: FieldElement {
  public static func readList(from reader: inout MessagePackReader) throws(MessageError) -> [UInt8] {
    try malformed { () throws(MessagePackError) -> [UInt8] in
      switch reader.nextKind {
      case .binary?: return Array(try reader.readBinary())
      case .string?: return Array(try reader.readStringBytes())
      case .array?:
        var bytes: [UInt8] = []
        for _ in 0..<(try reader.readArrayHeader()) { bytes.append(try reader.readInteger()) }
        return bytes
      case .null?:
        try reader.readNil()
        return []
      default: throw reader.unexpected("bytes")
      }
    }
  }

  public static func write(list: [UInt8], to writer: inout MessagePackWriter, _ generation: Generation) {
    switch generation {
    case .g1: writer.write(integers: list)
    case .g2: writer.write(binary: list)
    }
  }
}

/// A string is also read from bytes that are UTF-8.
extension String: FieldElement {
  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> String {
    try malformed { () throws(MessagePackError) -> String in
      guard reader.nextKind == .binary else { return try reader.readString() }
      let offset = reader.offset
      guard let text = String(validating: try reader.readBinary(), as: UTF8.self) else {
        throw MessagePackError(.invalidUTF8, at: offset)
      }
      return text
    }
  }

  public func write(to writer: inout MessagePackWriter, _ generation: Generation) { writer.write(self) }
}

extension Array: FieldValue where Element: FieldElement {
  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> [Element] {
    try Element.readList(from: &reader)
  }

  public func write(to writer: inout MessagePackWriter, _ generation: Generation) {
    Element.write(list: self, to: &writer, generation)
  }
}

/// A map of strings is written in the order of its keys, so that equal maps are equal bytes.
extension Dictionary: FieldValue where Key == String, Value: FieldValue {
  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> [String: Value] {
    var values: [String: Value] = [:]
    for _ in 0..<(try malformed { () throws(MessagePackError) in try reader.readMapHeader() }) {
      let key = try String.read(from: &reader)
      values[key] = try Value.read(from: &reader)
    }
    return values
  }

  public func write(to writer: inout MessagePackWriter, _ generation: Generation) {
    writer.writeMapHeader(count)
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      writer.write(key)
      value.write(to: &writer, generation)
    }
  }
}

/// An absent value travels as nil.
extension Optional: FieldValue where Wrapped: FieldValue {
  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> Wrapped? {
    guard reader.nextKind == .null else { return try Wrapped.read(from: &reader) }
    try malformed { () throws(MessagePackError) in try reader.readNil() }
    return nil
  }

  public func write(to writer: inout MessagePackWriter, _ generation: Generation) {
    guard let value = self else { return writer.writeNil() }
    value.write(to: &writer, generation)
  }

  public var isAbsent: Bool { self == nil }
}
