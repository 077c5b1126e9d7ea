/// Cuts a text into tokens (spec: Text Format › Lexical Format).
///
/// The rule that shapes it: a token is the *longest* run of identifier characters and string literals in any mixture.
/// Most such mixtures are reserved, which means an error wherever they stand except inside an annotation. Annotations
/// may stand wherever space may; those that are not ours vanish here, after their content was checked for balance and
/// legal characters. Everything is one pass over bytes; nothing recurses, however deep the parentheses.
struct Lexer {
  private var stream: TokenStream
  private var at = 0
  private var interned: [Identifier: UInt32] = [:]
  private let vocabulary: Vocabulary

  /// - Throws: `TextError` for bytes that are not UTF-8, illegal characters, and open strings, comments or annotations.
  static func tokens(of source: [UInt8], vocabulary: Vocabulary = .shared) throws(TextError) -> TokenStream {
    var lexer = Lexer(stream: TokenStream(source: source), vocabulary: vocabulary)
    try lexer.run()
    return lexer.stream
  }

  private init(stream: TokenStream, vocabulary: Vocabulary) {
    self.stream = stream
    self.vocabulary = vocabulary
  }

  private var source: [UInt8] { stream.source }

  private func failure(_ message: String, at offset: Int) -> TextError {
    TextError(message, at: offset, in: source)
  }

  private mutating func run() throws(TextError) {
    if let bad = firstInvalidUTF8Offset(source) { throw failure("malformed UTF-8 encoding", at: bad) }
    guard source.count < Int(UInt32.max) else { throw failure("text too long", at: 0) }
    stream.tokens.reserveCapacity(source.count / 5)
    while let token = try next() {
      if token.kind == .leftParenthesis, at < source.count, source[at] == UInt8(ascii: "@") {
        try annotation(from: Int(token.start))
      } else {
        stream.tokens.append(token)
      }
    }
    let end = UInt32(source.count)
    stream.tokens.append(Token(kind: .end, value: 0, start: end, end: end))
  }

  /// The next token after space and comments, `nil` at the end of the text.
  private mutating func next() throws(TextError) -> Token? {
    try skipSpace()
    guard at < source.count else { return nil }
    let start = at
    switch source[at] {
    case UInt8(ascii: "("):
      at += 1
      return token(.leftParenthesis, from: start)
    case UInt8(ascii: ")"):
      at += 1
      return token(.rightParenthesis, from: start)
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      at += 1
      return token(.reserved, from: start)
    case let byte where isIdentifierCharacter(byte) || byte == UInt8(ascii: "\""):
      return try run(from: start)
    default:
      throw failure("illegal character", at: start)
    }
  }

  private func token(_ kind: Token.Kind, _ value: UInt32 = 0, from start: Int) -> Token {
    Token(kind: kind, value: value, start: UInt32(start), end: UInt32(at))
  }

  // MARK: Space and comments

  private mutating func skipSpace() throws(TextError) {
    while at < source.count {
      switch source[at] {
      case 0x20, 0x09, 0x0a, 0x0d:
        at += 1
      case UInt8(ascii: ";") where at + 1 < source.count && source[at + 1] == UInt8(ascii: ";"):
        while at < source.count, source[at] != 0x0a, source[at] != 0x0d { at += 1 }
      case UInt8(ascii: "(") where at + 1 < source.count && source[at + 1] == UInt8(ascii: ";"):
        try skipBlockComment()
      default:
        return
      }
    }
  }

  private mutating func skipBlockComment() throws(TextError) {
    let start = at
    var depth = 0
    while at + 1 < source.count {
      if source[at] == UInt8(ascii: "("), source[at + 1] == UInt8(ascii: ";") {
        depth += 1
        at += 2
      } else if source[at] == UInt8(ascii: ";"), source[at + 1] == UInt8(ascii: ")") {
        depth -= 1
        at += 2
        if depth == 0 { return }
      } else {
        at += 1
      }
    }
    throw failure("unclosed comment", at: start)
  }

  // MARK: Runs of identifier characters and strings

  private mutating func run(from start: Int) throws(TextError) -> Token {
    var strings = 0
    var firstString = start
    while at < source.count {
      if isIdentifierCharacter(source[at]) {
        at += 1
      } else if source[at] == UInt8(ascii: "\"") {
        if strings == 0 { firstString = at }
        strings += 1
        let isIdentifier = at == start + 1 && source[start] == UInt8(ascii: "$")
        try skipString(orFail: isIdentifier ? "empty identifier" : nil)
      } else {
        break
      }
    }
    if source[start] == UInt8(ascii: "$") {
      if strings == 0 { return try identifier(source[(start + 1)..<at], from: start) }
      if strings == 1, firstString == start + 1, isWholeString(from: firstString, to: at) {
        let bytes = StringLiteral.bytes(of: source[firstString..<at])
        guard firstInvalidUTF8Offset(bytes) == nil else { throw failure("malformed UTF-8 encoding", at: start) }
        return try identifier(bytes[...], from: start)
      }
      return token(.reserved, from: start)
    }
    if strings == 0 { return word(from: start) }
    return token(strings == 1 && isWholeString(from: start, to: at) ? .string : .reserved, from: start)
  }

  /// Whether the string literal that begins at `start` ends exactly at `end`.
  private func isWholeString(from start: Int, to end: Int) -> Bool {
    guard source[start] == UInt8(ascii: "\"") else { return false }
    var i = start + 1
    while source[i] != UInt8(ascii: "\"") { i += source[i] == UInt8(ascii: "\\") ? 2 : 1 }
    return i + 1 == end
  }

  private mutating func identifier(_ bytes: ArraySlice<UInt8>, from start: Int) throws(TextError) -> Token {
    guard !bytes.isEmpty else { throw failure("empty identifier", at: start) }
    let identifier = Identifier(bytes: Array(bytes))
    if let number = interned[identifier] { return token(.identifier, number, from: start) }
    let number = UInt32(stream.identifiers.count)
    interned[identifier] = number
    stream.identifiers.append(identifier)
    return token(.identifier, number, from: start)
  }

  private func word(from start: Int) -> Token {
    let characters = source[start..<at]
    switch source[start] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      if FloatLiteral.isSpecial(characters) { return token(.float, from: start) }
      return vocabulary.token(for: characters, start: start, end: at)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      return token(NumberSyntax.kind(of: characters) ?? .reserved, from: start)
    default:
      return token(.reserved, from: start)
    }
  }

  /// Steps over the string literal at `at`, checking its characters and escapes.
  private mutating func skipString(orFail otherMessage: String?) throws(TextError) {
    let start = at
    at += 1
    while at < source.count {
      switch source[at] {
      case UInt8(ascii: "\""):
        at += 1
        return
      case UInt8(ascii: "\\"):
        guard let length = StringLiteral.escapeLength(source[at...]) else {
          throw failure(otherMessage ?? "illegal escape", at: at)
        }
        at += length
      case 0x0a, 0x0d:
        throw failure(otherMessage ?? "unclosed string", at: start)
      case 0x00..<0x20, 0x7f:
        throw failure(otherMessage ?? "illegal character in string", at: at)
      default:
        at += 1
      }
    }
    throw failure(otherMessage ?? "unclosed string", at: start)
  }

  // MARK: Annotations

  /// Reads `(@id …)`, standing on the `@`. Its content is balanced parentheses over any tokens, reserved ones included.
  private mutating func annotation(from start: Int) throws(TextError) {
    at += 1
    let idStart = at
    if at < source.count, source[at] == UInt8(ascii: "\"") {
      try skipString(orFail: "empty annotation id")
    } else {
      while at < source.count, isIdentifierCharacter(source[at]) { at += 1 }
    }
    var id = Array(source[idStart..<at])
    if id.first == UInt8(ascii: "\"") {
      id = StringLiteral.bytes(of: id[...])
      guard firstInvalidUTF8Offset(id) == nil else { throw failure("malformed UTF-8 encoding", at: start) }
    }
    guard !id.isEmpty else { throw failure("empty annotation id", at: start) }
    let firstToken = stream.annotationTokens.count
    var depth = 1
    while let token = try next() {
      if token.kind == .leftParenthesis { depth += 1 }
      if token.kind == .rightParenthesis { depth -= 1 }
      if depth == 0 {
        finishAnnotation(String(decoding: id, as: UTF8.self), from: start, firstToken: firstToken)
        return
      }
      stream.annotationTokens.append(token)
    }
    throw failure("unclosed annotation", at: start)
  }

  private mutating func finishAnnotation(_ id: String, from start: Int, firstToken: Int) {
    let name: Annotation.Name
    switch id {
    case "custom": name = .custom
    case "name": name = .name
    case "metadata.code.branch_hint": name = .branchHint
    default:
      stream.annotationTokens.removeSubrange(firstToken...)
      return
    }
    stream.annotations.append(
      Annotation(
        name: name, position: stream.tokens.count, contents: firstToken..<stream.annotationTokens.count, start: start))
  }
}

/// `idchar` of the specification.
func isIdentifierCharacter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
    UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
    UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "_"),
    UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
    true
  default: false
  }
}

/// The offset of the first byte that is not part of well-formed UTF-8, if any (The Unicode Standard, table 3-7).
func firstInvalidUTF8Offset(_ bytes: [UInt8]) -> Int? {
  var i = 0
  while i < bytes.count {
    let lead = bytes[i]
    if lead < 0x80 {
      i += 1
      continue
    }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xbf
    switch lead {
    case 0xc2...0xdf: length = 2
    case 0xe0: (length, second) = (3, 0xa0...0xbf)
    case 0xe1...0xec, 0xee, 0xef: length = 3
    case 0xed: (length, second) = (3, 0x80...0x9f)
    case 0xf0: (length, second) = (4, 0x90...0xbf)
    case 0xf1...0xf3: length = 4
    case 0xf4: (length, second) = (4, 0x80...0x8f)
    default: return i
    }
    guard i + length <= bytes.count, second.contains(bytes[i + 1]) else { return i }
    for k in stride(from: 2, to: length, by: 1) where bytes[i + k] & 0xc0 != 0x80 { return i }
    i += length
  }
  return nil
}
