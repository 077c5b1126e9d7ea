internal import Crypto

// Verification of Ed25519, stricter than RFC 8032 asks: besides the equation it demands 64 bytes, a scalar S below the
// group's order (else a second valid signature of the same text can be made from the first), and a public key of full
// order in its canonical spelling (under a point of small order one signature fits every text).

/// What is wrong with a signature.
public enum SignatureFault: Equatable, Sendable {
  case wrongLength(Int)
  case notCanonical
  case weakKey
  case mismatch
}

extension PublicKey {
  /// The fault of `signature` as this key's signature of `message`, or nil when it is good.
  public func fault(ofSignature signature: [UInt8], on message: [UInt8]) -> SignatureFault? {
    guard signature.count == 64 else { return .wrongLength(signature.count) }
    guard isBelow(signature[32...], groupOrder) else { return .notCanonical }
    guard !isWeak else { return .weakKey }
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes),
      key.isValidSignature(signature, for: message)
    else { return .mismatch }
    return nil
  }

  /// True for the points of small order, and for coordinates not reduced below the field's prime.
  package var isWeak: Bool {
    var coordinate = bytes
    coordinate[31] &= 0x7f
    return !isBelow(coordinate[...], fieldPrime) || smallOrderCoordinates.contains(coordinate)
  }
}

/// 2^252 + 27742317777372353535851937790883648493, little-endian.
private let groupOrder: [UInt8] =
  [0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14]
  + [UInt8](repeating: 0, count: 15) + [0x10]

/// 2^255 - 19, little-endian.
private let fieldPrime: [UInt8] = [0xed] + [UInt8](repeating: 0xff, count: 30) + [0x7f]

/// The y coordinates of the eight points whose order divides 8: 1, -1, 0, and the two of order 8.
private let smallOrderCoordinates: [[UInt8]] = [
  [1] + [UInt8](repeating: 0, count: 31),
  [0xec] + [UInt8](repeating: 0xff, count: 30) + [0x7f],
  [UInt8](repeating: 0, count: 32),
  [
    0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0,
    0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05,
  ],
  [
    0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f,
    0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a,
  ],
]

/// Compares two little-endian numbers of 32 bytes; only public values come here, so time does not matter.
private func isBelow(_ number: ArraySlice<UInt8>, _ bound: [UInt8]) -> Bool {
  for (a, b) in zip(number.reversed(), bound.reversed()) where a != b { return a < b }
  return false
}
