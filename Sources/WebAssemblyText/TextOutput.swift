import WebAssembly

/// Text on its way out: lines, indentation, and the literals of the text format.
///
/// Indentation stops growing at some depth, or a million nested blocks would take a billion spaces. There is a limit to
/// the whole as well: a few bytes of a module may declare 50 000 locals, which the text writes one by one.
struct TextOutput {
  private(set) var bytes: [UInt8] = []
  var depth = 0

  var maximumBytes = Int.max
  var isFull: Bool { bytes.count >= maximumBytes }

  private static let deepest = 16
  private static let spaces = [UInt8](repeating: UInt8(ascii: " "), count: 2 * deepest)

  /// Ends the line and begins the next.
  mutating func line() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: Self.spaces[..<(2 * min(depth, Self.deepest))])
  }

  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ text: [UInt8]) {
    bytes.append(contentsOf: text)
  }

  mutating func write(_ number: some BinaryInteger) {
    write(String(number))
  }

  /// `(;3;)`: which entry of its index space this is, for the reader's eye.
  mutating func comment(index: Int) {
    write("(;\(index);)")
  }

  // MARK: Strings

  /// A string literal of arbitrary bytes.
  mutating func string(bytes contents: some Collection<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in contents { character(byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func character(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x20..<0x7f: bytes.append(byte)
    default:
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(Self.digits[Int(byte >> 4)])
      bytes.append(Self.digits[Int(byte & 15)])
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// A string literal of text. What a terminal would obey is escaped; other letters stand as they are.
  mutating func string(name: Name) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in String(decoding: name.bytes, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        character(UInt8(truncatingIfNeeded: scalar.value))
      } else if Name.isInert(scalar) {
        write(Array(String(scalar).utf8))
      } else {
        write("\\u{" + String(scalar.value, radix: 16) + "}")
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  // MARK: Floats

  mutating func f32(_ bits: UInt32) {
    let value = Float(bitPattern: bits)
    if value.isFinite { return write(value.description) }
    special(sign: bits >> 31 != 0, payload: UInt64(bits & 0x7f_ffff), quiet: 0x40_0000)
  }

  mutating func f64(_ bits: UInt64) {
    let value = Double(bitPattern: bits)
    if value.isFinite { return write(value.description) }
    special(sign: bits >> 63 != 0, payload: bits & 0xf_ffff_ffff_ffff, quiet: 0x8_0000_0000_0000)
  }

  private mutating func special(sign: Bool, payload: UInt64, quiet: UInt64) {
    if sign { write("-") }
    switch payload {
    case 0: write("inf")
    case quiet: write("nan")
    default: write("nan:0x" + String(payload, radix: 16))
    }
  }
}
