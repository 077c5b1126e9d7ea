/// Bytes written as digits of five or six bits each, after RFC 4648, without padding: the letters of an nkey (base 32, §6)
/// and the three parts of a token (base 64 for URLs, §5).
///
/// Decoding accepts exactly what encoding writes. Another case, another alphabet, padding, white space, and bits that are
/// left over and not zero are refused: a key has one spelling, two different texts are never the same key, and a signed
/// text cannot be changed without changing what was signed.
struct DigitEncoding: Sendable {
  static let base32 = DigitEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", bits: 5)
  static let base64URL = DigitEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", bits: 6)

  private let alphabet: [UInt8]
  /// The value of each character, or nil for those that are no digits.
  private let values: [UInt8?]
  private let bits: Int

  private init(_ digits: String, bits: Int) {
    alphabet = Array(digits.utf8)
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    self.values = values
    self.bits = bits
  }

  func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var held: UInt32 = 0
    var count = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      count += 8
      while count >= bits {
        count -= bits
        text.append(alphabet[Int(held >> UInt32(count))])
        held &= (1 << UInt32(count)) - 1
      }
    }
    if count > 0 { text.append(alphabet[Int(held << UInt32(bits - count))]) }
    return text
  }

  /// The bytes of `text`, or nil when it is not the one spelling of any bytes.
  func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var held: UInt32 = 0
    var count = 0
    for character in text {
      guard let value = values[Int(character)] else { return nil }
      held = held << UInt32(bits) | UInt32(value)
      count += bits
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(held >> UInt32(count)))
      held &= (1 << UInt32(count)) - 1
    }
    return count < bits && held == 0 ? bytes : nil
  }
}
