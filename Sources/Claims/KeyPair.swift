internal import Crypto
internal import Glibc

/// A key that can sign. Its seed leaves only through `seedText`; printing or dumping the value shows the public key.
///
/// Seed form: two prefix bytes that hold the marker `S` and the kind, the 32 secret bytes of RFC 8032, and a CRC-16;
/// 58 characters in base 32.
public struct KeyPair: Sendable {
  public let publicKey: PublicKey
  private let secret: Curve25519.Signing.PrivateKey

  static let characterCount = 58
  private static let marker: UInt8 = 0x90

  /// A fresh key from the system's randomness.
  public init(generating kind: KeyKind) throws(KeyError) {
    guard kind.signs else { throw .cannotSign(kind) }
    self.init(kind: kind, secret: Curve25519.Signing.PrivateKey())
  }

  /// Reads a seed as it stands in a key file; white space around it does not count.
  public init(seed text: String) throws(KeyError) {
    var characters = Array(text.utf8)
    defer { wipe(&characters) }
    guard let first = characters.firstIndex(where: { !isSpace($0) }),
      let last = characters.lastIndex(where: { !isSpace($0) })
    else { throw .wrongLength(found: 0, expected: Self.characterCount) }
    var trimmed = String(decoding: characters[first...last], as: UTF8.self)
    defer { trimmed = "" }
    guard trimmed.utf8.count == Self.characterCount else {
      throw trimmed.utf8.count == PublicKey.characterCount
        ? .notASeed : .wrongLength(found: trimmed.utf8.count, expected: Self.characterCount)
    }
    guard var decoded = DigitEncoding.base32.decode(trimmed.utf8) else { throw .illegalCharacter }
    defer { wipe(&decoded) }
    let payload = try checkedPayload(decoded)
    guard payload[0] & 0xf8 == Self.marker else { throw .notASeed }
    let prefix = (payload[0] & 7) << 5 | (payload[1] & 0xf8) >> 3
    guard let kind = KeyKind(rawValue: prefix), payload[1] & 7 == 0 else { throw .unknownPrefix(prefix) }
    guard kind.signs else { throw .cannotSign(kind) }
    try self.init(kind: kind, secretBytes: Array(payload.dropFirst(2)))
  }

  /// A key from its 32 secret bytes.
  package init(kind: KeyKind, secretBytes: [UInt8]) throws(KeyError) {
    guard let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: secretBytes) else {
      throw .wrongLength(found: secretBytes.count, expected: PublicKey.byteCount)
    }
    self.init(kind: kind, secret: secret)
  }

  private init(kind: KeyKind, secret: Curve25519.Signing.PrivateKey) {
    self.secret = secret
    publicKey = PublicKey(kind: kind, bytes: Array(secret.publicKey.rawRepresentation))
  }

  /// The seed in its text form. It is the secret: write it to a file that only its owner reads.
  public var seedText: String {
    let kind = publicKey.kind.rawValue
    var bytes = [Self.marker | kind >> 5, (kind & 0x1f) << 3]
    bytes += secret.rawRepresentation
    defer { wipe(&bytes) }
    return String(decoding: DigitEncoding.base32.encode(withChecksum(bytes)), as: UTF8.self)
  }

  /// The 64-byte Ed25519 signature of `message`.
  public func sign(_ message: [UInt8]) -> [UInt8] {
    guard let signature = try? secret.signature(for: message) else {
      preconditionFailure("Ed25519 signs every message")
    }
    return Array(signature)
  }
}

extension KeyPair: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { publicKey.description }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey.description]) }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }

/// Overwrites secret bytes in place; `explicit_bzero` is not optimised away.
private func wipe(_ bytes: inout [UInt8]) {
  bytes.withUnsafeMutableBytes { buffer in
    guard let base = buffer.baseAddress else { return }
    explicit_bzero(base, buffer.count)
  }
}
