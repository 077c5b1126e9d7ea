/// The top-level sections of a module, found without the engine: ids, sizes and, for custom sections, the name.
///
/// Only this much is needed to take the claims out of a module and to hash the rest, and it must be possible before
/// anything else looks at the bytes. What stands inside a section is not read; the engine judges that later.
package struct ModuleSections {
  package let sections: [ModuleSection]

  /// The header of a core module: the magic number and version 1.
  static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]
  private static let componentHeader: [UInt8] = [0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00]

  package init(_ bytes: [UInt8]) throws(ClaimsError) {
    guard bytes.starts(with: Self.header) else {
      throw ClaimsError(bytes.starts(with: Self.componentHeader) ? .component : .notAModule)
    }
    var sections: [ModuleSection] = []
    var position = Self.header.count
    while position < bytes.count {
      let section = try ModuleSection(in: bytes, at: position)
      sections.append(section)
      position = section.body.upperBound
    }
    self.sections = sections
  }

  var claims: [ModuleSection] { sections.filter(\.isClaims) }
}

package struct ModuleSection {
  package let id: UInt8
  package let start: Int
  package let body: Range<Int>
  /// A custom section's name, as it is written.
  package let name: [UInt8]?
  /// What follows the name, when this is a custom section of one of the two names that claims go by.
  let token: Range<Int>?

  /// waSCC and wascap up to 0.8 write `jwt`; later tools `wasmcloud_jwt`.
  static let claimsNames = [Array("jwt".utf8), Array("wasmcloud_jwt".utf8)]

  var isClaims: Bool { token != nil }
  var whole: Range<Int> { start..<body.upperBound }

  init(in bytes: [UInt8], at start: Int) throws(ClaimsError) {
    let id = bytes[start]
    guard let size = unsignedLEB(bytes, start + 1, bytes.count), size.value <= bytes.count - size.end else {
      throw ClaimsError(.truncatedSection(id: id, offset: start))
    }
    self.id = id
    self.start = start
    body = size.end..<size.end + size.value
    let name = id == 0 ? Self.name(in: bytes, body) : nil
    self.name = name.map(Array.init)
    token = name.flatMap { Self.isClaims($0) ? $0.endIndex..<size.end + size.value : nil }
  }

  private static func name(in bytes: [UInt8], _ body: Range<Int>) -> ArraySlice<UInt8>? {
    guard let length = unsignedLEB(bytes, body.lowerBound, body.upperBound),
      length.value <= body.upperBound - length.end
    else { return nil }
    return bytes[length.end..<length.end + length.value]
  }

  private static func isClaims(_ name: ArraySlice<UInt8>) -> Bool {
    claimsNames.contains { name.elementsEqual($0) }
  }
}

/// The unsigned 32-bit LEB128 at `start`, minimal or padded, and where it ends.
private func unsignedLEB(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (value: Int, end: Int)? {
  var value: UInt64 = 0
  for index in 0..<5 {
    guard start + index < limit else { return nil }
    let byte = bytes[start + index]
    value |= UInt64(byte & 0x7f) << UInt64(7 * index)
    if byte < 0x80 { return value <= UInt32.max ? (Int(value), start + index + 1) : nil }
  }
  return nil
}

/// `value` as a minimal unsigned LEB128.
func unsignedLEB(_ value: Int) -> [UInt8] {
  var rest = value
  var bytes: [UInt8] = []
  repeat {
    bytes.append(UInt8(truncatingIfNeeded: rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
    rest >>= 7
  } while rest > 0
  return bytes
}
