/// A name in a module: valid UTF-8, compared and hashed as bytes.
///
/// Swift's `String` compares by canonical equivalence, under which two different export names may be equal; the
/// specification compares names byte for byte. So a name stays bytes, and becomes text only to be shown.
public struct Name: Hashable, Sendable {
  /// The UTF-8 bytes, without a terminator.
  public let bytes: [UInt8]

  /// The name a Swift string spells.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// A name from bytes that must be UTF-8; nil when they are not.
  public init?(utf8 bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    self.bytes = bytes
  }

  /// For the decoder, which has checked the bytes already.
  init(validated bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension Name: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Name: CustomStringConvertible {
  /// The name for people: control characters and direction marks are written as escapes, so that a module cannot
  /// steer a terminal.
  public var description: String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if Self.isInert(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        text += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return text
  }

  /// Whether a scalar may be shown as it is.
  package static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }
}
