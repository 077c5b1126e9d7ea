/// Numbers and strings as they are written (spec: Text Format › Values). Characters come in checked for syntax by the
/// lexer; the functions here give values and refuse what does not fit its type.

/// The syntax of numbers: what kind of literal a run of characters is, if it is one.
enum NumberSyntax {
  static func kind(of characters: ArraySlice<UInt8>) -> Token.Kind? {
    var rest = characters
    var isSigned = false
    if let first = rest.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      isSigned = true
      rest = rest.dropFirst()
    }
    if FloatLiteral.isSpecial(rest) { return .float }
    let isHexadecimal = hasHexadecimalPrefix(rest)
    if isHexadecimal { rest = rest.dropFirst(2) }
    guard dropDigits(&rest, hexadecimal: isHexadecimal) else { return nil }
    if rest.isEmpty { return isSigned ? .integer : .natural }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if let first = rest.first, isDigit(first, hexadecimal: isHexadecimal) {
        guard dropDigits(&rest, hexadecimal: isHexadecimal) else { return nil }
      }
      if rest.isEmpty { return .float }
    }
    guard let exponent = rest.first, exponent | 0x20 == UInt8(ascii: isHexadecimal ? "p" : "e") else { return nil }
    rest = rest.dropFirst()
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
    return dropDigits(&rest, hexadecimal: false) && rest.isEmpty ? .float : nil
  }

  static func hasHexadecimalPrefix(_ characters: ArraySlice<UInt8>) -> Bool {
    characters.count > 2 && characters[characters.startIndex] == UInt8(ascii: "0")
      && characters[characters.startIndex + 1] == UInt8(ascii: "x")
  }

  static func isDigit(_ byte: UInt8, hexadecimal: Bool) -> Bool {
    digitValue(byte).map { $0 < (hexadecimal ? 16 : 10) } ?? false
  }

  /// Drops `digit (_? digit)*`; false when there is no digit, or an underscore is not between two.
  private static func dropDigits(_ characters: inout ArraySlice<UInt8>, hexadecimal: Bool) -> Bool {
    var sawDigit = false
    while let byte = characters.first {
      if isDigit(byte, hexadecimal: hexadecimal) {
        sawDigit = true
      } else if byte == UInt8(ascii: "_") {
        guard sawDigit else { return false }
        sawDigit = false
      } else {
        break
      }
      characters = characters.dropFirst()
    }
    return sawDigit
  }
}

/// The value of a hexadecimal digit.
func digitValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

enum IntegerLiteral {
  /// Sign and magnitude, `nil` when the magnitude needs more than 64 bits.
  static func parse(_ characters: ArraySlice<UInt8>) -> (isNegative: Bool, magnitude: UInt64)? {
    var rest = characters
    var isNegative = false
    if let first = rest.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      isNegative = first == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    let radix: UInt64 = NumberSyntax.hasHexadecimalPrefix(rest) ? 16 : 10
    if radix == 16 { rest = rest.dropFirst(2) }
    var value: UInt64 = 0
    for byte in rest {
      guard let digit = digitValue(byte) else { continue }  // an underscore
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      if overflow || carry { return nil }
      value = sum
    }
    return (isNegative, value)
  }

  /// The bits of an `iN` literal, which may be written signed or unsigned: -2^(N-1) … 2^N-1.
  static func bits(_ characters: ArraySlice<UInt8>, width: Int) -> UInt64? {
    guard let (isNegative, magnitude) = parse(characters) else { return nil }
    let mask = width == 64 ? UInt64.max : (1 << UInt64(width)) - 1
    if isNegative {
      return magnitude <= 1 << UInt64(width - 1) ? (0 &- magnitude) & mask : nil
    }
    return magnitude <= mask ? magnitude : nil
  }
}

enum FloatLiteral {
  /// `inf`, `nan` and `nan:0x…`, without a sign.
  static func isSpecial(_ characters: ArraySlice<UInt8>) -> Bool {
    if characters.elementsEqual("inf".utf8) || characters.elementsEqual("nan".utf8) { return true }
    guard characters.count > 6, characters.starts(with: "nan:0x".utf8) else { return false }
    return NumberSyntax.kind(of: characters.dropFirst(4)) == .natural
  }

  static func bits32(_ characters: ArraySlice<UInt8>) -> UInt32? {
    bits(characters, exponentBits: 8, mantissaBits: 23) { Float($0).map { UInt64($0.bitPattern) } }
      .map { UInt32(truncatingIfNeeded: $0) }
  }

  static func bits64(_ characters: ArraySlice<UInt8>) -> UInt64? {
    bits(characters, exponentBits: 11, mantissaBits: 52) { Double($0).map(\.bitPattern) }
  }

  /// Rounds once, to nearest with ties to even, straight from the text: the conversion is the standard library's, which
  /// rounds correctly. `nil` when the value rounds to infinity or a NaN payload does not fit.
  private static func bits(
    _ characters: ArraySlice<UInt8>, exponentBits: UInt64, mantissaBits: UInt64, _ convert: (String) -> UInt64?
  ) -> UInt64? {
    var rest = characters
    var sign: UInt64 = 0
    if let first = rest.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      if first == UInt8(ascii: "-") { sign = 1 << (exponentBits + mantissaBits) }
      rest = rest.dropFirst()
    }
    let infinity: UInt64 = ((1 << exponentBits) - 1) << mantissaBits
    if rest.elementsEqual("inf".utf8) { return sign | infinity }
    if rest.elementsEqual("nan".utf8) { return sign | infinity | 1 << (mantissaBits - 1) }
    if rest.starts(with: "nan:".utf8) {
      guard let (_, payload) = IntegerLiteral.parse(rest.dropFirst(4)), payload > 0, payload < 1 << mantissaBits
      else { return nil }
      return sign | infinity | payload
    }
    var text = String(decoding: rest.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    if NumberSyntax.hasHexadecimalPrefix(rest), !text.contains(where: { $0 == "p" || $0 == "P" }) { text += "p0" }
    guard let magnitude = convert(text), magnitude < infinity else { return nil }
    return sign | magnitude
  }
}

enum StringLiteral {
  /// The length of the escape that begins the characters, `nil` when there is no such escape.
  static func escapeLength(_ characters: ArraySlice<UInt8>) -> Int? {
    let start = characters.startIndex
    guard characters.count >= 2 else { return nil }
    switch characters[start + 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "\\"):
      return 2
    case UInt8(ascii: "u"):
      guard characters.count > 4, characters[start + 2] == UInt8(ascii: "{"),
        let close = characters[(start + 3)...].prefix(40).firstIndex(of: UInt8(ascii: "}")),
        scalar(characters[(start + 3)..<close]) != nil
      else { return nil }
      return close + 1 - start
    case let high:
      guard characters.count >= 3, digitValue(high) != nil, digitValue(characters[start + 2]) != nil else { return nil }
      return 3
    }
  }

  private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard NumberSyntax.kind(of: [UInt8(ascii: "0"), UInt8(ascii: "x")] + digits) == .natural else { return nil }
    var value: UInt32 = 0
    for byte in digits {
      guard let digit = digitValue(byte) else { continue }  // an underscore
      value = value << 4 | UInt32(digit)
      if value > 0x10ffff { return nil }
    }
    return Unicode.Scalar(value)
  }

  /// The bytes a checked literal stands for, quotes included in the argument.
  static func bytes(of literal: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(literal.count)
    var i = literal.startIndex + 1
    let end = literal.endIndex - 1
    while i < end {
      guard literal[i] == UInt8(ascii: "\\"), let length = escapeLength(literal[i..<literal.endIndex]) else {
        result.append(literal[i])
        i += 1
        continue
      }
      appendEscape(literal[(i + 1)..<(i + length)], to: &result)
      i += length
    }
    return result
  }

  private static func appendEscape(_ escape: ArraySlice<UInt8>, to result: inout [UInt8]) {
    switch escape[escape.startIndex] {
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "n"): result.append(0x0a)
    case UInt8(ascii: "r"): result.append(0x0d)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): result.append(escape[escape.startIndex])
    case UInt8(ascii: "u"):
      if let scalar = scalar(escape.dropFirst(2).dropLast()) { result.append(contentsOf: Array(String(scalar).utf8)) }
    default:
      let high = digitValue(escape[escape.startIndex]) ?? 0
      let low = digitValue(escape[escape.startIndex + 1]) ?? 0
      result.append(high << 4 | low)
    }
  }
}
