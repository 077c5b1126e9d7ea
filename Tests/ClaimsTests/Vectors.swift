import Claims
import Testing

// The published vectors of the token format, and small makers of tokens that no honest signer writes.

enum Vectors {
  struct Key: Sendable, CustomTestStringConvertible {
    let kind: KeyKind
    let publicKey: String
    let seed: String
    var testDescription: String { kind.name }
  }

  static let keys = [
    Key(
      kind: .account, publicKey: "AAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3QPZV",
      seed: "SAAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4HYMHI"),
    Key(
      kind: .cluster, publicKey: "CAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3R53J",
      seed: "SCAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4HYO7Q"),
    Key(
      kind: .module, publicKey: "MAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3RLXP",
      seed: "SMAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4H2CRY"),
    Key(
      kind: .server, publicKey: "NAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3RSWB",
      seed: "SNAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4H2D5U"),
    Key(
      kind: .operator, publicKey: "OAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3QZVT",
      seed: "SOAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4H2AJA"),
    Key(
      kind: .user, publicKey: "UAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3RLKK",
      seed: "SUAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4H776Y"),
    Key(
      kind: .service, publicKey: "VAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3RSLE",
      seed: "SVAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4H76SU"),
  ]
  static let account = keys[0].publicKey
  static let module = "MAU2ZOXBIG6MV4FSFYNJJU2NBPDTMHSSNUF74EWIS6KLZEZCSZW5PMMJ"
  static let moduleSeed = "SMACAIJCEMSCKJRHFAUSUKZMFUXC6MBRGIZTINJWG44DSOR3HQ6T4P5C3E"

  static let bare = bytes("0061736d01000000010401600000030201000707010372756e00000a040102000b")
  static let hash = "F7FB20EF0BE78AB4DEC443A627D3F9AA4E184BB52456B0ACBB01685B97409636"
  static let claims = #"""
    {"jti":"AAAAAAAAAAAAAAAAAAAAAA","iat":1600000000,"iss":"AAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3QPZV","sub":"MAU2ZOXBIG6MV4FSFYNJJU2NBPDTMHSSNUF74EWIS6KLZEZCSZW5PMMJ","wascap":{"name":"Vector","hash":"F7FB20EF0BE78AB4DEC443A627D3F9AA4E184BB52456B0ACBB01685B97409636","tags":["test"],"caps":["wascc:keyvalue"],"rev":1,"ver":"1.0.0","prov":false}}
    """#
  static let token =
    "eyJ0eXAiOiJqd3QiLCJhbGciOiJFZDI1NTE5In0.eyJqdGkiOiJBQUFBQUFBQUFBQUFBQUFBQUFBQUFBIiwiaWF0IjoxNjAwMDAwMDAwLCJpc3MiOiJBQUIyQ0I1NzZQSEJCUFE1T0RPUlJaMkxZQ01XUFpHV0dDTjJLREs3RFhPSU1aQVNLVVkzUVBaViIsInN1YiI6Ik1BVTJaT1hCSUc2TVY0RlNGWU5KSlUyTkJQRFRNSFNTTlVGNzRFV0lTNktMWkVaQ1NaVzVQTU1KIiwid2FzY2FwIjp7Im5hbWUiOiJWZWN0b3IiLCJoYXNoIjoiRjdGQjIwRUYwQkU3OEFCNERFQzQ0M0E2MjdEM0Y5QUE0RTE4NEJCNTI0NTZCMEFDQkIwMTY4NUI5NzQwOTYzNiIsInRhZ3MiOlsidGVzdCJdLCJjYXBzIjpbIndhc2NjOmtleXZhbHVlIl0sInJldiI6MSwidmVyIjoiMS4wLjAiLCJwcm92IjpmYWxzZX19.-JXpQbx4yGyZJTmuLHiewTXcHgcNrCHwZTrByUv9FTAd5GJlc5EW86SwkENe7-zHf9gn0X5y3UwOSGbm89k2Ag"

  /// Points whose order divides 8, and the spellings of 0 and 1 that are not reduced.
  static let weakKeys: [[UInt8]] = [
    bytes("01" + String(repeating: "00", count: 31)),
    bytes(String(repeating: "00", count: 32)),
    bytes("ec" + String(repeating: "ff", count: 30) + "7f"),
    bytes("ed" + String(repeating: "ff", count: 30) + "7f"),
    bytes("ee" + String(repeating: "ff", count: 30) + "7f"),
    bytes("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
    bytes("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
  ]

  static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  /// A public key's text with any prefix byte and a correct checksum.
  static func text(prefix: UInt8, bytes: [UInt8] = Array(0..<32)) -> String {
    let payload = [prefix] + bytes
    let crc = crc16(payload)
    let all = payload + [UInt8(truncatingIfNeeded: crc), UInt8(crc >> 8)]
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    let bits = all.flatMap { byte in (0..<8).reversed().map { byte >> UInt8($0) & 1 } }
    return String(
      stride(from: 0, to: bits.count, by: 5).map { start in
        letters[bits[start..<start + 5].reduce(0) { $0 << 1 | Int($1) }]
      })
  }

  /// Base 64 for URLs, written a second time so that the tests do not share the code under test.
  static func base64(_ bytes: some Sequence<UInt8>) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    let bits = bytes.flatMap { byte in (0..<8).reversed().map { byte >> UInt8($0) & 1 } }
    return String(
      stride(from: 0, to: bits.count, by: 6).map { start in
        let group = bits[start..<min(start + 6, bits.count)]
        return letters[group.reduce(0) { $0 << 1 | Int($1) } << (6 - group.count)]
      })
  }

  /// Any claims text under any header text, correctly signed by the account of the vectors.
  static func token(
    claims: String = Vectors.claims, header: String = #"{"typ":"jwt","alg":"Ed25519"}"#, signature: [UInt8]? = nil
  ) throws -> [UInt8] {
    let signed = Array((base64(header.utf8) + "." + base64(claims.utf8)).utf8)
    let key = try KeyPair(kind: .account, secretBytes: Array(0..<32))
    return signed + Array(".".utf8) + Array(base64(signature ?? key.sign(signed)).utf8)
  }

  /// The claims text with one piece replaced.
  static func claims(_ piece: String, _ replacement: String) -> String {
    guard let range = claims.firstRange(of: piece) else { preconditionFailure("no \(piece) in the claims") }
    return claims[..<range.lowerBound] + replacement + claims[range.upperBound...]
  }

  /// A custom section, its size written with `padding` needless bytes.
  static func section(_ name: String, _ content: [UInt8], padding: Int = 0) -> [UInt8] {
    let body = [UInt8(name.utf8.count)] + Array(name.utf8) + content
    return [0] + leb(body.count, padding: padding) + body
  }

  static func leb(_ value: Int, padding: Int = 0) -> [UInt8] {
    var groups: [UInt8] = []
    var rest = value
    repeat {
      groups.append(UInt8(rest & 0x7f))
      rest >>= 7
    } while rest > 0
    groups += [UInt8](repeating: 0, count: padding)
    return groups.dropLast().map { $0 | 0x80 } + [groups[groups.count - 1]]
  }

  /// The bare module with a claims section behind it.
  static func module(_ token: [UInt8], name: String = "jwt") -> [UInt8] { bare + section(name, token) }
}
