/// Base 32 of RFC 4648, upper case, without padding: the letters of an nkey.
///
/// Decoding accepts exactly what encoding writes. Lower case, padding, and bits that are left over and not zero are
/// refused, so a key has one spelling and two different texts are never the same key.
enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 5 {
        held -= 5
        text.append(alphabet[Int(bits >> UInt32(held) & 31)])
      }
      bits &= (1 << UInt32(held)) - 1
    }
    if held > 0 { text.append(alphabet[Int(bits << UInt32(5 - held) & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of `text`, or nil when it is not the one spelling of any bytes.
  static func decode(_ text: String.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    for character in text {
      let value: UInt8
      switch character {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = character - UInt8(ascii: "A")
      case UInt8(ascii: "2")...UInt8(ascii: "7"): value = character - UInt8(ascii: "2") + 26
      default: return nil
      }
      bits = bits << 5 | UInt32(value)
      held += 5
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
        bits &= (1 << UInt32(held)) - 1
      }
    }
    return held < 5 && bits == 0 ? bytes : nil
  }
}
