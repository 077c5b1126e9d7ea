public import MessagePack

/// An enumeration that travels as a map of one entry, from the index of the case to its data.
///
/// Readers also accept the case's name in place of its index, and either of them alone where there is no data.
public protocol Choice: FieldValue, RawRepresentable where RawValue == UInt32 {
  /// The cases' names on the wire, by index.
  static var names: [String] { get }
}

extension Choice {
  /// The case's name on the wire.
  public var name: String { Self.names[Int(rawValue)] }

  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> Self {
    let (index, hasData) = try readCase(named: names, from: &reader)
    if hasData { try malformed { () throws(MessagePackError) in try reader.skip() } }
    guard let value = Self(rawValue: UInt32(index)) else { throw MessageError(.unknownVariant("choice \(index)")) }
    return value
  }

  public func write(to writer: inout MessagePackWriter, _ generation: Generation) {
    writer.writeMapHeader(1)
    writer.write(unsigned: rawValue)
    writer.writeNil()
  }
}

/// Reads which case of an enumeration comes, and whether its data follows.
func readCase(
  named names: [String], from reader: inout MessagePackReader
) throws(MessageError) -> (index: Int, hasData: Bool) {
  var hasData = false
  if reader.nextKind == .map {
    let count = try malformed { () throws(MessagePackError) in try reader.readMapHeader() }
    guard count == 1 else { throw MessageError(.unknownVariant("a map of \(count) entries")) }
    hasData = true
  }
  if reader.nextKind == .string {
    let name = try String.read(from: &reader)
    guard let index = names.firstIndex(of: name) else { throw MessageError(.unknownVariant("\"\(name)\"")) }
    return (index, hasData)
  }
  let index: UInt64 = try malformed { () throws(MessagePackError) in
    guard reader.nextKind == .integer else { throw reader.unexpected("the index or the name of a choice") }
    return try reader.readInteger()
  }
  guard index < UInt64(names.count) else { throw MessageError(.unknownVariant("choice \(index)")) }
  return (Int(index), hasData)
}
