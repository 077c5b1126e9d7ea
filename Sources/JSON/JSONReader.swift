// A strict reader after RFC 8259. What parsers are known to disagree about is refused rather than guessed: duplicate
// keys, lone surrogates, bad UTF-8, a byte order mark, anything after the value. Two readers of one signed token must
// never see two different documents.
//
// UTF-8 is checked once for the whole text, so slices of it may become strings without a second look.

extension JSONValue {
  /// How many arrays and objects may stand inside each other.
  public static let maximumDepth = 64

  /// Reads a whole text that holds exactly one value.
  ///
  /// - Parameter maximum: how many values, those inside of others included. A value takes more memory than its text.
  public init(parsing bytes: [UInt8], maximumValues maximum: Int = .max) throws(JSONError) {
    var reader = JSONReader(bytes: bytes, maximumValues: maximum)
    self = try reader.readDocument()
  }

  /// Reads a whole text that holds exactly one value.
  public init(parsing text: String) throws(JSONError) {
    try self.init(parsing: Array(text.utf8))
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var position = 0
  var depth = 0
  private let maximumValues: Int
  private var values = 0

  init(bytes: [UInt8], maximumValues: Int) {
    self.bytes = bytes
    self.maximumValues = maximumValues
  }

  mutating func readDocument() throws(JSONError) -> JSONValue {
    try checkUTF8()
    let value = try readValue()
    skipSpace()
    guard position == bytes.count else { throw error(.trailingText) }
    return value
  }

  private func checkUTF8() throws(JSONError) {
    if String(validating: bytes, as: UTF8.self) != nil { return }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    throw error(.invalidUTF8, at: offset)
  }

  // MARK: Values

  private mutating func readValue() throws(JSONError) -> JSONValue {
    skipSpace()
    guard let byte = peek else { throw unexpected("a value") }
    guard values < maximumValues else { throw error(.tooMany(maximum: maximumValues)) }
    values += 1
    switch byte {
    case UInt8(ascii: "{"): return try nested { (reader) throws(JSONError) in .object(try reader.readObject()) }
    case UInt8(ascii: "["): return try nested { (reader) throws(JSONError) in .array(try reader.readArray()) }
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    default: throw unexpected("a value")
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < JSONValue.maximumDepth else { throw error(.tooDeep(maximum: JSONValue.maximumDepth)) }
    depth += 1
    position += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func readArray() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    if accept("]") { return elements }
    repeat { elements.append(try readValue()) } while accept(",")
    try expect("]", "',' or ']'")
    return elements
  }

  private mutating func readObject() throws(JSONError) -> JSONObject {
    var members: [(key: String, value: JSONValue)] = []
    if accept("}") { return JSONObject() }
    var seen: Set<[UInt8]> = []
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
      let start = position
      let key = try readString()
      guard seen.insert(Array(key.utf8)).inserted else { throw error(.duplicateKey(key), at: start) }
      try expect(":", "':'")
      members.append((key, try readValue()))
    } while accept(",")
    try expect("}", "',' or '}'")
    return JSONObject(uniqueMembers: members)
  }

  private mutating func readWord(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let end = position + word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { end <= bytes.count && bytes[position..<end].elementsEqual($0) }
    guard matches else { throw unexpected("a value") }
    position = end
    return value
  }

  // MARK: Numbers

  private mutating func readNumber() throws(JSONError) -> JSONValue {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let integerStart = position
    let integerDigits = skipDigits()
    var isWellFormed = integerDigits > 0 && !(integerDigits > 1 && bytes[integerStart] == UInt8(ascii: "0"))
    var isInteger = true
    if peek == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      isWellFormed = skipDigits() > 0 && isWellFormed
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      isInteger = false
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      isWellFormed = skipDigits() > 0 && isWellFormed
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard isWellFormed else { throw error(.invalidNumber(text), at: start) }
    if isInteger, text != "-0" {
      if let value = Int64(text) { return .integer(value) }
      if let value = UInt64(text) { return .unsigned(value) }
    }
    guard let value = Double(text), value.isFinite else { throw error(.numberOutOfRange(text), at: start) }
    return .number(value)
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = peek, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
    return position - start
  }

  // MARK: Strings

  private mutating func readString() throws(JSONError) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: String(try readEscape()).utf8)
      case 0..<0x20:
        throw error(.controlCharacter(byte))
      default:
        text.append(byte)
        position += 1
      }
    }
    throw error(.unexpectedEnd(expected: "the rest of a string"))
  }

  private mutating func readEscape() throws(JSONError) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let letter = peek else { throw error(.unexpectedEnd(expected: "the rest of an escape")) }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readUnicodeEscape(from: start)
    default:
      let found = characterText(at: start + 1)
      throw error(.invalidEscape("\\" + found), at: start)
    }
  }

  private mutating func readUnicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try readHexadecimal(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let lone = JSONError.Reason.loneSurrogate(String(decoding: bytes[start..<position], as: UTF8.self))
    guard first < 0xdc00, bytes[position...].starts(with: #"\u"#.utf8) else { throw error(lone, at: start) }
    position += 2
    let second = try readHexadecimal(from: position - 2)
    guard 0xdc00..<0xe000 ~= second else { throw error(lone, at: start) }
    guard let scalar = Unicode.Scalar(0x1_0000 + (first - 0xd800) << 10 + (second - 0xdc00)) else {
      preconditionFailure("a high and a low surrogate always make a scalar")
    }
    return scalar
  }

  private mutating func readHexadecimal(from start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek else { throw error(.unexpectedEnd(expected: "four hexadecimal digits")) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(.invalidEscape(String(decoding: bytes[start..<position], as: UTF8.self)), at: start)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  // MARK: Steps and errors

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { position += 1 }
  }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar, _ words: String) throws(JSONError) {
    guard accept(character) else { throw unexpected(words) }
  }

  private func unexpected(_ expected: String) -> JSONError {
    guard position < bytes.count else { return error(.unexpectedEnd(expected: expected)) }
    return error(.unexpected(found: "'\(characterText(at: position))'", expected: expected))
  }

  /// The character that begins here, fit to be shown to a person.
  private func characterText(at offset: Int) -> String {
    let character = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first ?? "?"
    return character.escaped(asASCII: false)
  }

  private func error(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
    JSONError(reason, at: offset ?? position, in: bytes)
  }
}
