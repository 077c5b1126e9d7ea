import WebAssembly

/// Reads the commands of a script (the specification's `interpreter/README`, "Scripts").
struct ScriptReader {
  private let cursor: TokenCursor
  /// How far lines have been counted, so that a script is counted once.
  private var lineOffset = 0
  private var lineNumber = 1

  init(_ cursor: TokenCursor) {
    self.cursor = cursor
  }

  mutating func commands() throws(TextError) -> [ScriptCommand] {
    if isAtModuleField { return [try inlineModule()] }
    var commands: [ScriptCommand] = []
    while cursor.current.kind != .end {
      let line = line(of: cursor.current)
      try cursor.expectLeft()
      guard let keyword = cursor.keyword(of: cursor.current) else { throw cursor.unexpected(expected: "a command") }
      cursor.advance()
      commands.append(ScriptCommand(kind: try command(keyword), line: line))
      try cursor.expectRight()
    }
    return commands
  }

  private mutating func line(of token: Token) -> Int {
    let end = Int(token.start)
    while lineOffset < end {
      if cursor.stream.source[lineOffset] == UInt8(ascii: "\n") { lineNumber += 1 }
      lineOffset += 1
    }
    return lineNumber
  }

  // MARK: Modules

  /// A script may be the fields of one module.
  private var isAtModuleField: Bool {
    guard cursor.current.kind == .leftParenthesis else { return false }
    switch cursor.keyword(of: cursor.token(after: 1)) {
    case .type, .rec, .import, .func, .table, .memory, .global, .tag, .export, .start, .elem, .data: return true
    default: return false
    }
  }

  private mutating func inlineModule() throws(TextError) -> ScriptCommand {
    let module = ScriptModule(
      name: nil, identifier: nil, source: .text(cursor.stream, position: cursor.position))
    return ScriptCommand(kind: .module(module), line: line(of: cursor.current))
  }

  /// Standing behind `(module`; stops at the closing parenthesis.
  private func module() throws(TextError) -> ScriptModule {
    let identifier = cursor.takeIdentifier()
    let name = identifier.map(cursor.identifierText)
    if cursor.take(.binary) {
      return ScriptModule(name: name, identifier: identifier, source: .binary(try cursor.strings()))
    }
    if cursor.take(.quote) {
      return ScriptModule(name: name, identifier: identifier, source: .quote(try cursor.strings()))
    }
    let start = cursor.position
    try cursor.skipToClose()
    cursor.position -= 1
    return ScriptModule(name: name, identifier: identifier, source: .text(cursor.stream, position: start))
  }

  /// `(module …)` as the subject of an assertion.
  private func moduleArgument() throws(TextError) -> ScriptModule {
    try cursor.expectOpen(.module)
    _ = cursor.take(.definition)
    let module = try module()
    try cursor.expectRight()
    return module
  }

  // MARK: Commands

  private func command(_ keyword: Keyword) throws(TextError) -> ScriptCommand.Kind {
    switch keyword {
    case .module:
      if cursor.take(.definition) { return .definition(try module()) }
      guard cursor.take(.instance) else { return .module(try module()) }
      let name = cursor.takeIdentifier().map(cursor.identifierText)
      return .instance(name: name, definition: cursor.takeIdentifier().map(cursor.identifierText))
    case .register:
      let name = try cursor.name()
      return .register(name: name, instance: cursor.takeIdentifier().map(cursor.identifierText))
    case .invoke, .get:
      return .action(try action(keyword))
    case .assertReturn:
      let action = try actionArgument()
      var patterns: [ResultPattern] = []
      while !cursor.isAtRight { patterns.append(try pattern()) }
      return .assertReturn(action, patterns)
    case .assertTrap:
      if cursor.isAtOpen(.module) { return .assertTrapModule(try moduleArgument(), message: try message()) }
      return .assertTrap(try actionArgument(), message: try message())
    case .assertExhaustion:
      return .assertExhaustion(try actionArgument(), message: try message())
    case .assertException:
      return .assertException(try actionArgument())
    case .assertInvalid:
      return .assertInvalid(try moduleArgument(), message: try message())
    case .assertMalformed:
      return .assertMalformed(try moduleArgument(), message: try message())
    case .assertUnlinkable:
      return .assertUnlinkable(try moduleArgument(), message: try message())
    case .assertInvalidCustom:
      return .assertInvalidCustom(try moduleArgument(), message: try message())
    case .assertMalformedCustom:
      return .assertMalformedCustom(try moduleArgument(), message: try message())
    default:
      cursor.position -= 1
      throw cursor.unexpected(expected: "a command")
    }
  }

  private func message() throws(TextError) -> String { String(decoding: try cursor.string(), as: UTF8.self) }

  private func actionArgument() throws(TextError) -> ScriptAction {
    try cursor.expectLeft()
    guard let keyword = cursor.keyword(of: cursor.current), keyword == .invoke || keyword == .get else {
      throw cursor.unexpected(expected: "invoke or get")
    }
    cursor.advance()
    let action = try action(keyword)
    try cursor.expectRight()
    return action
  }

  private func action(_ keyword: Keyword) throws(TextError) -> ScriptAction {
    let instance = cursor.takeIdentifier().map(cursor.identifierText)
    let name = try cursor.name()
    if keyword == .get { return .get(instance: instance, global: name) }
    var arguments: [ScriptValue] = []
    while !cursor.isAtRight {
      guard case .value(let value) = try pattern() else { throw cursor.unexpected(expected: "a constant") }
      arguments.append(value)
    }
    return .invoke(instance: instance, function: name, arguments: arguments)
  }

  // MARK: Values and patterns

  private func pattern() throws(TextError) -> ResultPattern {
    try cursor.expectLeft()
    let result: ResultPattern
    if cursor.take(.either) {
      var choices: [ResultPattern] = []
      while !cursor.isAtRight { choices.append(try pattern()) }
      result = .either(choices)
    } else {
      let word = cursor.text(of: cursor.current)
      cursor.advance()
      result = try pattern(named: word)
    }
    try cursor.expectRight()
    return result
  }

  private func pattern(named word: String) throws(TextError) -> ResultPattern {
    switch word {
    case "i32.const": .value(.i32(UInt32(truncatingIfNeeded: try integerLiteral(cursor, width: 32))))
    case "i64.const": .value(.i64(try integerLiteral(cursor, width: 64)))
    case "f32.const": if let nan = nan() { .f32NaN(nan) } else { .value(.f32(try float32(cursor))) }
    case "f64.const": if let nan = nan() { .f64NaN(nan) } else { .value(.f64(try float64(cursor))) }
    case "v128.const": try vector()
    default: try referencePattern(word)
    }
  }

  private func nan() -> ResultPattern.NaN? {
    if cursor.take(.nanCanonical) { return .canonical }
    if cursor.take(.nanArithmetic) { return .arithmetic }
    return nil
  }

  private func vector() throws(TextError) -> ResultPattern {
    let start = cursor.position
    guard let shape = VectorShape(cursor.keyword(of: cursor.current)), shape.isFloat else {
      return .value(.v128(try vectorLiteral(cursor)))
    }
    cursor.advance()
    var lanes: [ResultPattern] = []
    var isLiteral = true
    for _ in 0..<shape.lanes {
      let lane = try pattern(named: shape.width == 32 ? "f32.const" : "f64.const")
      if case .value = lane {} else { isLiteral = false }
      lanes.append(lane)
    }
    guard isLiteral else { return .lanes(lanes) }
    cursor.position = start
    return .value(.v128(try vectorLiteral(cursor)))
  }

  private func referencePattern(_ word: String) throws(TextError) -> ResultPattern {
    switch word {
    case "ref.null":
      guard let keyword = cursor.keyword(of: cursor.current), let type = ModuleReader.abstractHeapType(keyword) else {
        return .anyNull
      }
      cursor.advance()
      return .value(.null(type))
    case "ref.extern":
      guard cursor.current.kind == .natural else { return .anyExtern }
      return .value(.extern(UInt32(truncatingIfNeeded: try cursor.natural())))
    case "ref.host":
      return .value(.host(UInt32(truncatingIfNeeded: try cursor.natural())))
    case "ref": return .reference(nil)
    case "ref.func": return .reference(.function)
    case "ref.exn": return .reference(.exception)
    case "ref.i31": return .reference(.i31)
    case "ref.struct": return .reference(.structure)
    case "ref.array": return .reference(.array)
    case "ref.eq": return .reference(.eq)
    case "ref.any": return .reference(.any)
    default:
      cursor.position -= 1
      throw cursor.unexpected(expected: "a value or a result pattern")
    }
  }
}
