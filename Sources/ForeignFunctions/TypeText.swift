// Reads the words of ForeignTypes. A scanner over words, one function per kind of type; every error says what was
// expected instead.

/// Why a type's text cannot be read.
package struct TypeTextError: Error, Equatable {
  package let message: String

  init(_ message: String) { self.message = message }
}

extension ArgumentType {
  package init(_ text: String) throws(TypeTextError) {
    var words = Words(text)
    self = try words.readArgument()
    try words.end()
  }
}

extension ReturnType {
  package init(_ text: String) throws(TypeTextError) {
    var words = Words(text.isEmpty ? "void" : text)
    self = try words.readReturn()
    try words.end()
  }
}

private struct Words {
  private let text: String
  private var rest: [String]

  init(_ text: String) {
    self.text = text
    // Punctuation stands alone, so that `Compare(a:` is three words; a number range and a star stay what they are.
    var words: [String] = []
    var current = ""
    for character in text {
      switch character {
      case " ", "\t":
        if !current.isEmpty { words.append(current) }
        current = ""
      case "(", ")", ":", ",", "=":
        if !current.isEmpty { words.append(current) }
        words.append(String(character))
        current = ""
      default: current.append(character)
      }
    }
    if !current.isEmpty { words.append(current) }
    rest = words
  }

  private var next: String { rest.first ?? "the end" }

  private mutating func take(_ word: String) -> Bool {
    guard rest.first == word else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func expect(_ words: String...) throws(TypeTextError) {
    for word in words where !take(word) {
      throw TypeTextError("expected \"\(word)\", found \"\(next)\" in \"\(text)\"")
    }
  }

  private mutating func word(_ what: String) throws(TypeTextError) -> String {
    guard let word = rest.first, !"():,=".contains(word) else {
      throw TypeTextError("expected \(what), found \"\(next)\" in \"\(text)\"")
    }
    rest.removeFirst()
    return word
  }

  func end() throws(TypeTextError) {
    if !rest.isEmpty { throw TypeTextError("unexpected \"\(next)\" in \"\(text)\"") }
  }

  // MARK: Arguments

  mutating func readArgument() throws(TypeTextError) -> ArgumentType {
    let first = try word("a type")
    switch first {
    case "null": return .null
    case "constant":
      let type = try scalar(try word("a number's type"))
      return .constant(type, try value(of: type))
    case "string": return .string(maximum: try maximum())
    case "bytes": return .bytes(maximum: try maximum(), isReturned: false)
    case "inout-bytes": return .bytes(maximum: try maximum(), isReturned: true)
    case "out-buffer": return try readOutBuffer()
    case "length": return try readLength()
    case "pointer": return .handle("pointer", isConsumed: take("consumed"))
    case "handle": return .handle(try word("a type of handle"), isConsumed: take("consumed"))
    case "handle*": return .outHandle(try word("a type of handle"))
    case "callback": return .callback(try readCallback())
    default:
      if first.hasSuffix("*") { return .outScalar(try scalar(String(first.dropLast()))) }
      return try readScalar(try scalar(first))
    }
  }

  private mutating func readScalar(_ type: ScalarType) throws(TypeTextError) -> ArgumentType {
    let value = take("=") ? try value(of: type) : nil
    guard take("in") else { return .scalar(type, default: value, range: nil) }
    let bounds = try word("a range such as 1...9")
    let parts = bounds.split(separator: "...", omittingEmptySubsequences: false)
    guard type.isInteger, parts.count == 2, let low = Int128(parts[0]), let high = Int128(parts[1]), low <= high else {
      throw TypeTextError("expected a range of integers such as 1...9, found \"\(bounds)\"")
    }
    return .scalar(type, default: value, range: low...high)
  }

  private mutating func readOutBuffer() throws(TypeTextError) -> ArgumentType {
    let capacity = try count("a capacity in bytes")
    guard rest.first == "up" else { return .outBuffer(capacity: capacity, maximum: capacity) }
    let limit = try maximum()
    guard limit >= capacity else {
      throw TypeTextError("a buffer of \(capacity) bytes exceeds its maximum of \(limit)")
    }
    return .outBuffer(capacity: capacity, maximum: limit)
  }

  private mutating func readLength() throws(TypeTextError) -> ArgumentType {
    try expect("of")
    let name = try word("the name of an argument")
    try expect("as")
    let written = try word("an integer type")
    let type = try integer(written.hasSuffix("*") ? String(written.dropLast()) : written)
    return .length(of: name, type, byAddress: written.hasSuffix("*"))
  }

  private mutating func readCallback() throws(TypeTextError) -> CallbackType {
    var callback = CallbackType(operation: try word("an operation of the actor"), parameters: [], returns: nil)
    try expect("(")
    while !take(")") {
      if !callback.parameters.isEmpty { try expect(",") }
      let name = try word("a parameter's name")
      try expect(":")
      callback.parameters.append(CallbackType.Named(name: name, parameter: try readParameter()))
    }
    if take("->") { callback.returns = try scalar(try word("a number's type")) }
    return callback
  }

  private mutating func readParameter() throws(TypeTextError) -> CallbackType.Parameter {
    let type = try word("a type")
    switch type {
    case "bytes": return .bytes(try count("a count of bytes"))
    case "string": return .string
    case "ignored": return .ignored
    default: return .scalar(try scalar(type))
    }
  }

  // MARK: Returns

  mutating func readReturn() throws(TypeTextError) -> ReturnType {
    let first = try word("a type")
    switch first {
    case "void": return .void
    case "string": return .string(isOwned: false)
    case "owned":
      try expect("string")
      return .string(isOwned: true)
    case "pointer": return .handle("pointer")
    case "handle": return .handle(try word("a type of handle"))
    case "length":
      guard case .length(let name, let type, byAddress: false) = try readLength() else {
        throw TypeTextError("a returned length is not an address")
      }
      return .length(of: name, type)
    default: break
    }
    let type = try scalar(first)
    if take("as") { return .value(type, name: try word("a name for the reply")) }
    guard take("where") else { return .value(type, name: defaultReturnName) }
    let rule = try word("what success is")
    try expect("is", "success")
    guard type.isInteger else { throw TypeTextError("success is told by an integer, not by \(first)") }
    switch rule {
    case "not-0": return .status(type, .notZero)
    case "not-negative": return .status(type, .notNegative)
    default:
      guard let number = Int128(rule), type.range?.contains(number) == true else {
        throw TypeTextError("expected a number of type \(first), not-0 or not-negative, found \"\(rule)\"")
      }
      return .status(type, .equal(number))
    }
  }

  // MARK: Parts

  private func scalar(_ word: String) throws(TypeTextError) -> ScalarType {
    guard let type = ScalarType(rawValue: word) else { throw TypeTextError("unknown type \"\(word)\" in \"\(text)\"") }
    return type
  }

  private func integer(_ word: String) throws(TypeTextError) -> ScalarType {
    let type = try scalar(word)
    guard type.isInteger else { throw TypeTextError("expected an integer type, found \"\(word)\"") }
    return type
  }

  private mutating func value(of type: ScalarType) throws(TypeTextError) -> ScalarValue {
    let written = try word("a number")
    guard let range = type.range else {
      guard let value = Double(written) else { throw TypeTextError("expected a number, found \"\(written)\"") }
      return .float(value)
    }
    guard let value = Int128(written), range.contains(value) else {
      throw TypeTextError("\"\(written)\" is no \(type.rawValue)")
    }
    return .integer(value)
  }

  private mutating func count(_ what: String) throws(TypeTextError) -> Int {
    let written = try word(what)
    guard let count = Int(written), (1...largestMaximumBytes).contains(count) else {
      throw TypeTextError("expected \(what) from 1 to \(largestMaximumBytes), found \"\(written)\"")
    }
    return count
  }

  /// `up to N`, or the usual limit.
  private mutating func maximum() throws(TypeTextError) -> Int {
    guard take("up") else { return defaultMaximumBytes }
    try expect("to")
    return try count("a count of bytes")
  }
}
