/// Why a text is not a key. No case carries the text itself: it may be a seed.
public enum KeyError: Error, Equatable, Sendable, CustomStringConvertible {
  case wrongLength(found: Int, expected: Int)
  case illegalCharacter
  case badChecksum
  case unknownPrefix(UInt8)
  case notASeed
  case seedInsteadOfPublicKey
  case cannotSign(KeyKind)

  public var description: String {
    switch self {
    case .wrongLength(let found, let expected):
      "wrong length: a key of this form has \(expected) characters, found \(found)"
    case .illegalCharacter:
      "illegal character: a key is written in A-Z and 2-7, upper case, without padding"
    case .badChecksum:
      "checksum mismatch: the key was mistyped or altered"
    case .unknownPrefix(let byte):
      "invalid prefix byte 0x\(String(byte, radix: 16)): no kind of key begins so"
    case .notASeed:
      "bad seed prefix: a seed begins with S, this is something else (perhaps the public key)"
    case .seedInsteadOfPublicKey:
      "this is a seed, and a seed is secret: give the public key (see `wascc keys show`)"
    case .cannotSign(let kind):
      "a key of kind \(kind.name) does not sign"
    }
  }
}
