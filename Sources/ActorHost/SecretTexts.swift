// Secrets come in with the values of bindings and go out to providers, and to nobody else. But a provider may repeat one
// in a complaint, a guest may log one that it was handed, and both may write it in another way: inside a URL, as a JSON
// string, as the password of basic authentication. So every text on its way to somebody who looks is searched for them.
//
// A secret is found as it stands; with any of its characters escaped as in URLs, as in string literals (JSON's, Swift's,
// C's) or as in HTML; in hexadecimal; and in base 64, alone or in the middle of something longer, where its three possible
// positions give three spellings that the neighbours do not change. Of a secret of several lines, each longer line is a
// secret too. What turns a secret into something else altogether, such as a hash, is not found.

/// Texts that must not be shown.
public struct SecretTexts: Sendable, Equatable {
  /// The longest first: one secret may begin another.
  private var secrets: [Secret] = []
  /// The bytes that a spelling of one of them may begin with: all others are passed over quickly.
  private var starts = [Bool](repeating: false, count: 256)

  public init(_ texts: some Sequence<String> = []) {
    for text in texts { add(text) }
  }

  public var isEmpty: Bool { secrets.isEmpty }

  public mutating func add(_ other: SecretTexts) {
    for secret in other.secrets where !secrets.contains(secret) { insert(secret) }
  }

  private mutating func add(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    let parts = lines.count > 1 ? lines.filter { $0.utf8.count >= Self.shortestLine } : []
    for part in [text[...]] + parts {
      let secret = Secret(Array(part.unicodeScalars))
      if !part.isEmpty, !secrets.contains(secret) { insert(secret) }
    }
  }

  private static let shortestLine = 8

  private mutating func insert(_ secret: Secret) {
    let place = secrets.firstIndex { $0.bytes.count < secret.bytes.count } ?? secrets.endIndex
    secrets.insert(secret, at: place)
    for byte in secret.starts { starts[Int(byte)] = true }
  }

  /// The text with `(hidden)` in the place of each secret.
  public func hiding(in text: String) -> String {
    guard !isEmpty else { return text }
    let bytes = Array(text.utf8)
    let found = ranges(in: bytes)
    guard !found.isEmpty else { return text }
    var output: [UInt8] = []
    var end = 0
    for range in found {
      output += bytes[end..<range.lowerBound] + Array("(hidden)".utf8)
      end = range.upperBound
    }
    return String(decoding: output + bytes[end...], as: UTF8.self)
  }

  /// The same for data whose form must not suffer: each byte of a secret becomes a star.
  public func overwriting(in bytes: [UInt8]) -> [UInt8] {
    guard !isEmpty else { return bytes }
    var bytes = bytes
    for range in ranges(in: bytes) {
      for index in range { bytes[index] = UInt8(ascii: "*") }
    }
    return bytes
  }

  private func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      if starts[Int(bytes[index])], let end = secrets.lazy.compactMap({ $0.end(in: bytes, from: index) }).first {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }
}

extension SecretTexts: CustomStringConvertible, CustomReflectable {
  public var description: String { "\(secrets.count) secrets" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// One text, and how it may be spelt.
private struct Secret: Sendable, Equatable {
  let scalars: [[UInt8]]
  let values: [UInt32]
  let bytes: [UInt8]
  /// What is searched for as it stands: base 64 in all positions and both alphabets.
  private let spellings: [[UInt8]]

  init(_ text: [Unicode.Scalar]) {
    scalars = text.map { Array(String($0).utf8) }
    values = text.map(\.value)
    bytes = scalars.flatMap(\.self)
    spellings = Base64Spellings.of(bytes)
  }

  var starts: [UInt8] {
    let digit = String(bytes[0] >> 4, radix: 16)
    let hexadecimal = Array((digit + digit.uppercased()).utf8)
    return [bytes[0]] + Array("%+\\&".utf8) + hexadecimal + spellings.compactMap(\.first)
  }

  /// Where a spelling of the secret that begins at `start` ends.
  func end(in text: [UInt8], from start: Int) -> Int? {
    if Self.isAt(start, bytes, text) { return start + bytes.count }
    if let spelling = spellings.first(where: { Self.isAt(start, $0, text) }) { return start + spelling.count }
    return escaped(text, start, Self.inURL) ?? escaped(text, start, Self.inLiteral) ?? escaped(
      text, start, Self.inMarkup)
      ?? hexadecimal(text, start)
  }

  private static func isAt(_ start: Int, _ wanted: [UInt8], _ text: [UInt8]) -> Bool {
    guard text.count - start >= wanted.count, text[start] == wanted[0] else { return false }
    return text[start..<start + wanted.count].elementsEqual(wanted)
  }

  // MARK: Escapes

  /// What follows an escape of the scalar at `index`, if there is one.
  private typealias Escape = @Sendable (_ secret: Secret, _ scalar: Int, _ text: [UInt8], _ index: Int) -> Int?

  /// Every scalar as it stands or escaped.
  private func escaped(_ text: [UInt8], _ start: Int, _ escape: Escape) -> Int? {
    var index = start
    for scalar in scalars.indices {
      guard index < text.count else { return nil }
      if let next = escape(self, scalar, text, index) {
        index = next
      } else if Self.isAt(index, scalars[scalar], text) {
        index += scalars[scalar].count
      } else {
        return nil
      }
    }
    return index
  }

  /// `%2B`, and `+` for a space.
  private static let inURL: Escape = { secret, scalar, text, index in
    if text[index] == UInt8(ascii: "+"), secret.values[scalar] == 0x20 { return index + 1 }
    var index = index
    for byte in secret.scalars[scalar] {
      guard index < text.count, text[index] == UInt8(ascii: "%"), number(text, index + 1, 2) == UInt32(byte) else {
        return nil
      }
      index += 3
    }
    return index
  }

  /// `\n`, `\"`, `\x41`, `\u0041`, `\u{41}`.
  private static let inLiteral: Escape = { secret, scalar, text, index in
    guard text[index] == UInt8(ascii: "\\"), index + 1 < text.count else { return nil }
    let value = secret.values[scalar]
    let letter = text[index + 1]
    if let meant = letters[letter] { return meant == value ? index + 2 : nil }
    guard letter == UInt8(ascii: "u"), index + 2 < text.count, text[index + 2] == UInt8(ascii: "{") else {
      if letter == UInt8(ascii: "x") { return number(text, index + 2, 2) == value ? index + 4 : nil }
      if letter == UInt8(ascii: "u") { return unit(value, text, index) }
      return UInt32(letter) == value ? index + 2 : nil
    }
    guard let close = text[index...].prefix(12).firstIndex(of: UInt8(ascii: "}")) else { return nil }
    return number(text, index + 3, close - index - 3) == value ? close + 1 : nil
  }

  /// `\uD83D\uDE00`: one or two units of UTF-16.
  private static func unit(_ value: UInt32, _ text: [UInt8], _ index: Int) -> Int? {
    guard value > 0xffff else { return number(text, index + 2, 4) == value ? index + 6 : nil }
    let high = 0xd800 + (value - 0x10000) >> 10
    let low = 0xdc00 + (value - 0x10000) & 0x3ff
    guard number(text, index + 2, 4) == high, index + 7 < text.count, text[index + 7] == UInt8(ascii: "u"),
      number(text, index + 8, 4) == low
    else { return nil }
    return index + 12
  }

  private static let letters: [UInt8: UInt32] = [
    UInt8(ascii: "n"): 0x0a, UInt8(ascii: "r"): 0x0d, UInt8(ascii: "t"): 0x09, UInt8(ascii: "0"): 0,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0c,
  ]

  /// `&amp;`, `&#39;`.
  private static let inMarkup: Escape = { secret, scalar, text, index in
    guard text[index] == UInt8(ascii: "&") else { return nil }
    let name = names.first { $0.value == secret.values[scalar] && isAt(index, $0.name, text) }
    return name.map { index + $0.name.count }
  }

  private static let names: [(name: [UInt8], value: UInt32)] = [
    ("&amp;", 0x26), ("&lt;", 0x3c), ("&gt;", 0x3e), ("&quot;", 0x22), ("&#34;", 0x22), ("&#39;", 0x27),
    ("&apos;", 0x27),
  ].map { (Array($0.0.utf8), $0.1) }

  // MARK: Digits

  private func hexadecimal(_ text: [UInt8], _ start: Int) -> Int? {
    guard bytes.count >= 3, text.count - start >= bytes.count * 2 else { return nil }
    for (offset, byte) in bytes.enumerated() where Self.number(text, start + offset * 2, 2) != UInt32(byte) {
      return nil
    }
    return start + bytes.count * 2
  }

  /// So many hexadecimal digits as a number.
  private static func number(_ text: [UInt8], _ start: Int, _ count: Int) -> UInt32? {
    guard (1...8).contains(count), start <= text.count - count else { return nil }
    return text[start..<start + count].reduce(0 as UInt32?) { number, byte in
      guard let number, let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
      return number << 4 | UInt32(digit)
    }
  }
}

/// The characters of base 64 that a text decides alone, wherever it stands among other bytes.
private enum Base64Spellings {
  static func of(_ bytes: [UInt8]) -> [[UInt8]] {
    guard bytes.count > 1 else { return [] }
    var spellings: Set<[UInt8]> = []
    for alphabet in [standard, forURLs] {
      // Alone, its last digit included.
      spellings.insert(digits(bytes, before: 0, isLast: true, alphabet))
      guard bytes.count >= 4 else { continue }
      for before in 0..<3 { spellings.insert(digits(bytes, before: before, isLast: false, alphabet)) }
    }
    return spellings.sorted { $0.count > $1.count }
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
  private static let standard = letters + Array("+/".utf8)
  private static let forURLs = letters + Array("-_".utf8)

  /// The digits all of whose bits belong to the text when `before` bytes stand before it.
  private static func digits(_ bytes: [UInt8], before: Int, isLast: Bool, _ alphabet: [UInt8]) -> [UInt8] {
    let padded = [UInt8](repeating: 0, count: before) + bytes
    let first = (before * 8 + 5) / 6
    let end = isLast ? (padded.count * 8 + 5) / 6 : padded.count * 8 / 6
    return (first..<end).map { digit in
      let bit = digit * 6
      let high = UInt16(padded[bit / 8]) << 8
      let low = bit / 8 + 1 < padded.count ? UInt16(padded[bit / 8 + 1]) : 0
      return alphabet[Int((high | low) >> (10 - UInt16(bit % 8)) & 0x3f)]
    }
  }
}
