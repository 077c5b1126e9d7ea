/// The public half of an nkey: who issued, who is meant.
///
/// Text form: base 32 of the prefix byte, the 32 bytes, and their CRC-16, little-endian; 56 characters whose first
/// says the kind.
public struct PublicKey: Hashable, Sendable, CustomStringConvertible {
  public let kind: KeyKind
  public let bytes: [UInt8]

  static let byteCount = 32
  static let characterCount = 56

  init(kind: KeyKind, bytes: [UInt8]) {
    self.kind = kind
    self.bytes = bytes
  }

  /// Reads the text form; anything but its one spelling is refused.
  public init(_ text: String) throws(KeyError) {
    let characters = text.utf8
    if characters.first == UInt8(ascii: "S"), characters.count == KeyPair.characterCount {
      throw .seedInsteadOfPublicKey
    }
    guard characters.count == Self.characterCount else {
      throw .wrongLength(found: characters.count, expected: Self.characterCount)
    }
    guard let decoded = DigitEncoding.base32.decode(characters) else { throw .illegalCharacter }
    let payload = try checkedPayload(decoded)
    guard let kind = KeyKind(rawValue: payload[0]) else { throw .unknownPrefix(payload[0]) }
    self.init(kind: kind, bytes: Array(payload.dropFirst()))
  }

  public var description: String {
    String(decoding: DigitEncoding.base32.encode(withChecksum([kind.rawValue] + bytes)), as: UTF8.self)
  }
}

/// `bytes` followed by their checksum, as both forms of an nkey end.
func withChecksum(_ bytes: [UInt8]) -> [UInt8] {
  let crc = crc16(bytes)
  return bytes + [UInt8(truncatingIfNeeded: crc), UInt8(truncatingIfNeeded: crc >> 8)]
}

/// What stands before a correct checksum.
func checkedPayload(_ bytes: [UInt8]) throws(KeyError) -> ArraySlice<UInt8> {
  let payload = bytes.dropLast(2)
  let stored = UInt16(bytes[bytes.count - 2]) | UInt16(bytes[bytes.count - 1]) << 8
  guard crc16(payload) == stored else { throw .badChecksum }
  return payload
}
