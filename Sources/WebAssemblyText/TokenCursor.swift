/// A place in a token stream, with the questions a recursive-descent reader asks of it.
///
/// A class, since the readers for types, instructions, modules and scripts move one place forward together.
final class TokenCursor {
  let stream: TokenStream
  var position: Int
  /// Annotations of ours that some reader has understood, by index.
  var consumedAnnotations: Set<Int> = []

  init(_ stream: TokenStream, at position: Int = 0) {
    self.stream = stream
    self.position = position
  }

  var current: Token { stream.tokens[position] }

  func token(after distance: Int) -> Token {
    stream.tokens[min(position + distance, stream.tokens.count - 1)]
  }

  func advance() {
    if position < stream.tokens.count - 1 { position += 1 }
  }

  func characters(of token: Token) -> ArraySlice<UInt8> {
    stream.source[Int(token.start)..<Int(token.end)]
  }

  func text(of token: Token) -> String { String(decoding: characters(of: token), as: UTF8.self) }

  // MARK: Errors

  func failure(_ message: String, at token: Token? = nil) -> TextError {
    TextError(message, at: Int((token ?? current).start), in: stream.source)
  }

  /// The error for a token that cannot stand where it stands. A word that means nothing at all is an unknown operator.
  func unexpected(expected: String) -> TextError {
    let token = current
    switch token.kind {
    case .unknownWord, .reserved:
      return failure("unknown operator \(text(of: token)): expected \(expected)")
    case .end:
      return failure("unexpected token: expected \(expected), found the end of the text")
    default:
      return failure("unexpected token: expected \(expected), found \(String(text(of: token).prefix(60)))")
    }
  }

  // MARK: Tokens

  func keyword(of token: Token) -> Keyword? {
    token.kind == .keyword ? Keyword.byNumber[Int(token.value)] : nil
  }

  func isAt(_ keyword: Keyword) -> Bool { self.keyword(of: current) == keyword }

  /// Whether `(keyword` stands here.
  func isAtOpen(_ keyword: Keyword) -> Bool {
    current.kind == .leftParenthesis && self.keyword(of: token(after: 1)) == keyword
  }

  /// Steps over the keyword if it stands here.
  func take(_ keyword: Keyword) -> Bool {
    guard isAt(keyword) else { return false }
    advance()
    return true
  }

  /// Steps over `(keyword` if it stands here.
  func takeOpen(_ keyword: Keyword) -> Bool {
    guard isAtOpen(keyword) else { return false }
    advance()
    advance()
    return true
  }

  func expect(_ keyword: Keyword) throws(TextError) {
    guard take(keyword) else { throw unexpected(expected: keyword.rawValue) }
  }

  func expectOpen(_ keyword: Keyword) throws(TextError) {
    guard takeOpen(keyword) else { throw unexpected(expected: "(\(keyword.rawValue)") }
  }

  func expectLeft() throws(TextError) {
    guard current.kind == .leftParenthesis else { throw unexpected(expected: "(") }
    advance()
  }

  func expectRight() throws(TextError) {
    guard current.kind == .rightParenthesis else { throw unexpected(expected: ")") }
    advance()
  }

  var isAtRight: Bool { current.kind == .rightParenthesis }

  /// The identifier here, by number, if there is one.
  func takeIdentifier() -> UInt32? {
    guard current.kind == .identifier else { return nil }
    defer { advance() }
    return current.value
  }

  func identifierText(_ number: UInt32) -> String { stream.identifiers[Int(number)].text }

  /// The bytes of the string literal here.
  func string() throws(TextError) -> [UInt8] {
    guard current.kind == .string else { throw unexpected(expected: "a string") }
    defer { advance() }
    return StringLiteral.bytes(of: characters(of: current))
  }

  /// Any number of string literals, joined.
  func strings() throws(TextError) -> [UInt8] {
    var bytes: [UInt8] = []
    while current.kind == .string { bytes += try string() }
    return bytes
  }

  /// A string that must be UTF-8.
  func name() throws(TextError) -> [UInt8] {
    let token = current
    let bytes = try string()
    guard firstInvalidUTF8Offset(bytes) == nil else { throw failure("malformed UTF-8 encoding", at: token) }
    return bytes
  }

  /// A natural number below 2^width.
  func natural(width: Int = 32) throws(TextError) -> UInt64 {
    guard current.kind == .natural else { throw unexpected(expected: "a number") }
    guard let value = IntegerLiteral.bits(characters(of: current), width: width) else {
      throw failure("i\(width) constant out of range: \(text(of: current))")
    }
    advance()
    return value
  }

  /// Steps from behind an opening parenthesis to behind the one that closes it.
  func skipToClose() throws(TextError) {
    var depth = 1
    while depth > 0 {
      switch current.kind {
      case .leftParenthesis: depth += 1
      case .rightParenthesis: depth -= 1
      case .end: throw unexpected(expected: ")")
      default: break
      }
      advance()
    }
  }

  // MARK: Annotations

  /// The annotations of one kind that stand in front of the current token, marked as understood.
  func takeAnnotations(_ name: Annotation.Name) -> [Annotation] {
    guard !stream.annotations.isEmpty else { return [] }
    var index = stream.firstAnnotation(atOrAfter: position)
    var found: [Annotation] = []
    while index < stream.annotations.count, stream.annotations[index].position == position {
      if stream.annotations[index].name == name, consumedAnnotations.insert(index).inserted {
        found.append(stream.annotations[index])
      }
      index += 1
    }
    return found
  }
}

extension TokenStream {
  /// Annotations are in order of position: the first that stands at the token or later.
  func firstAnnotation(atOrAfter position: Int) -> Int {
    var low = 0
    var high = annotations.count
    while low < high {
      let middle = (low + high) / 2
      if annotations[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
