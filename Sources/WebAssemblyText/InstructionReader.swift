import WebAssembly

/// Reads instructions, flat and folded, and writes their code (spec: Text Format › Instructions).
///
/// Folded instructions nest as deep as their author likes, so the nesting is kept on a stack of ours: a folded
/// instruction's own bytes wait in `pending` until its operands are written. Labels are numbers; a label's identifier is
/// looked up among the open blocks that carry it, innermost first.
struct InstructionReader {
  enum Extent {
    /// Everything up to a closing parenthesis, which stays unread.
    case all
    /// One instruction in parentheses.
    case oneFolded
  }

  var code: BinaryWriter
  private(set) var hints: [(offset: Int, value: [UInt8])] = []

  let module: ModuleReader
  let cursor: TokenCursor
  let locals: IndexSpace

  /// An instruction or block that is open.
  enum Frame {
    /// `block … end` and the like.
    case flatBlock
    /// `if … else … end`; whether `else` was seen.
    case flatIf(sawElse: Bool)
    /// A folded instruction whose bytes are `pending[start...]`.
    case folded(start: Int)
    /// `(block …)`, `(loop …)`, `(try_table …)`.
    case foldedBlock
    /// `(if …` before `(then`; its bytes wait in `pending`.
    case foldedCondition(start: Int, label: UInt32?)
    /// Inside `(then …)` or `(else …)`.
    case foldedArm
    /// `(if …` behind `(then …)`, or behind `(else …)`.
    case foldedIf(sawElse: Bool)
    /// `try … end` and `(try …)`, and inside `(do …)` or a handler of the latter.
    case flatTry(TryPart), foldedTry(TryPart), foldedTryArm
  }

  var frames: [Frame] = []
  private var pending: [UInt8] = []
  private var labels: [UInt32?] = []
  /// For each identifier, the depths at which an open block carries it.
  private var labelDepths: [UInt32: [Int]] = [:]

  init(_ module: ModuleReader, locals: IndexSpace, code: BinaryWriter) {
    self.module = module
    self.cursor = module.cursor
    self.locals = locals
    self.code = code
  }

  mutating func read(_ extent: Extent) throws(TextError) {
    repeat {
      switch cursor.current.kind {
      case .leftParenthesis:
        try open()
      case .rightParenthesis:
        guard let frame = frames.last else { return }
        try close(frame)
      case .instruction:
        try refuseInsideIf()
        try hint(isBranch: isConditionalBranch(cursor.current))
        let bytes = try plainInstruction()
        code.append(bytes)
      case .keyword:
        try refuseInsideIf()
        guard try structured() else { return try refuseOpenBlocks() }
      default:
        if frames.isEmpty, cursor.current.kind != .end, cursor.current.kind != .unknownWord,
          cursor.current.kind != .reserved
        {
          return
        }
        throw cursor.unexpected(expected: "an instruction")
      }
    } while extent == .all || !frames.isEmpty
  }

  private func refuseOpenBlocks() throws(TextError) {
    if !frames.isEmpty { throw cursor.unexpected(expected: "an instruction") }
  }

  /// Only `(then` and `(else` may follow the condition of a folded `if`.
  private func refuseInsideIf() throws(TextError) {
    switch frames.last {
    case .foldedCondition, .foldedIf, .foldedTry, .folded: throw cursor.unexpected(expected: "( or )")
    default: break
    }
  }

  private mutating func hint(isBranch: Bool) throws(TextError) {
    guard let value = try module.branchHintAnnotation() else { return }
    guard isBranch else {
      throw cursor.failure("@metadata.code.branch_hint annotation: invalid target")
    }
    hints.append((code.bytes.count, value))
  }

  private func isConditionalBranch(_ token: Token) -> Bool {
    token.kind == .instruction && module.vocabulary.instructions[Int(token.value)].name == "br_if"
  }

  // MARK: Flat blocks

  /// A structured instruction's keyword. False when the keyword here is none of them.
  private mutating func structured() throws(TextError) -> Bool {
    guard let keyword = cursor.keyword(of: cursor.current) else { return false }
    switch keyword {
    case .block, .loop, .tryTable:
      try hint(isBranch: false)
      cursor.advance()
      let label = cursor.takeIdentifier()
      code.append(try blockStart(keyword))
      push(.flatBlock, label: label)
    case .if:
      try hint(isBranch: true)
      cursor.advance()
      let label = cursor.takeIdentifier()
      code.append(try blockStart(.if))
      push(.flatIf(sawElse: false), label: label)
    case .else:
      guard case .flatIf(sawElse: false) = frames.last else { throw cursor.unexpected(expected: "an instruction") }
      cursor.advance()
      try repeatedLabel()
      frames[frames.count - 1] = .flatIf(sawElse: true)
      code.byte(0x05)
    case .end:
      switch frames.last {
      case .flatBlock, .flatIf, .flatTry: break
      default: throw cursor.unexpected(expected: "an instruction")
      }
      cursor.advance()
      try repeatedLabel()
      frames.removeLast()
      popLabel()
      code.byte(0x0b)
    case .try, .catch, .catchAll, .delegate:
      try hint(isBranch: false)
      return try flatTry(keyword)
    default:
      return false
    }
    return true
  }

  /// After `else` and `end` the block's label may stand again.
  private func repeatedLabel() throws(TextError) {
    let token = cursor.current
    guard let identifier = cursor.takeIdentifier() else { return }
    guard labels.last == .some(identifier) else {
      throw cursor.failure("mismatching label $\(cursor.identifierText(identifier))", at: token)
    }
  }

  /// The opcode and type of a block, and the clauses of a `try_table`.
  mutating func blockStart(_ keyword: Keyword) throws(TextError) -> [UInt8] {
    var writer = BinaryWriter()
    switch keyword {
    case .block: writer.byte(0x02)
    case .loop: writer.byte(0x03)
    case .if: writer.byte(0x04)
    case .try: writer.byte(0x06)
    default: writer.byte(0x1f)
    }
    try blockType(&writer)
    if keyword == .tryTable { try catchClauses(&writer) }
    return writer.bytes
  }

  private func blockType(_ writer: inout BinaryWriter) throws(TextError) {
    if !cursor.isAtOpen(.type) {
      let start = cursor.position
      let (type, _) = try module.functionType(named: .refused)
      if type.parameters.isEmpty, type.results.count <= 1 {
        if let result = type.results.first { writer.valueType(result) } else { writer.byte(0x40) }
        return
      }
      cursor.position = start
    }
    writer.signed(Int64(try module.typeUse(named: .refused).index))
  }

  private func catchClauses(_ writer: inout BinaryWriter) throws(TextError) {
    var clauses = BinaryWriter()
    var count = 0
    let kinds: [(Keyword, UInt8)] = [(.catch, 0), (.catchRef, 1), (.catchAll, 2), (.catchAllRef, 3)]
    while let (keyword, kind) = kinds.first(where: { cursor.isAtOpen($0.0) }) {
      cursor.advance()
      cursor.advance()
      clauses.byte(kind)
      if keyword == .catch || keyword == .catchRef {
        clauses.unsigned(try module.spaces.tags.index(cursor))
      }
      clauses.unsigned(try label())
      try cursor.expectRight()
      count += 1
    }
    writer.count(count)
    writer.append(clauses.bytes)
  }

  // MARK: Labels

  mutating func push(_ frame: Frame, label: UInt32?) {
    frames.append(frame)
    if let label { labelDepths[label, default: []].append(labels.count) }
    labels.append(label)
  }

  mutating func popLabel() {
    if let label = labels.removeLast() { labelDepths[label]?.removeLast() }
  }

  func label() throws(TextError) -> UInt32 {
    guard cursor.current.kind == .identifier else { return UInt32(truncatingIfNeeded: try cursor.natural()) }
    guard let depth = labelDepths[cursor.current.value]?.last else {
      throw cursor.failure("unknown label $\(cursor.identifierText(cursor.current.value))")
    }
    cursor.advance()
    return UInt32(labels.count - 1 - depth)
  }

  // MARK: Folded instructions

  private mutating func open() throws(TextError) {
    let next = cursor.token(after: 1)
    let keyword = cursor.keyword(of: next)
    switch frames.last {
    case .foldedCondition(let start, let label) where keyword == .then:
      cursor.advance()
      cursor.advance()
      writePending(from: start)
      frames[frames.count - 1] = .foldedIf(sawElse: false)
      push(.foldedArm, label: label)
      return
    case .foldedIf(sawElse: false) where keyword == .else:
      cursor.advance()
      cursor.advance()
      code.byte(0x05)
      frames[frames.count - 1] = .foldedIf(sawElse: true)
      push(.foldedArm, label: armLabel)
      return
    case .foldedIf:
      throw cursor.unexpected(expected: "(else or )")
    case .foldedTry(let part):
      return try openPart(keyword, after: part)
    default:
      break
    }
    // An annotation stands in front of the parenthesis or behind it.
    let value = try module.branchHintAnnotation()
    cursor.advance()
    try openFolded(keyword, hintBefore: value)
  }

  private mutating func openFolded(_ keyword: Keyword?, hintBefore: [UInt8]?) throws(TextError) {
    let hintBehind = try module.branchHintAnnotation()
    let hint = hintBefore ?? hintBehind
    let isBranch = keyword == .if || isConditionalBranch(cursor.current)
    if hint != nil, !isBranch {
      throw cursor.failure("@metadata.code.branch_hint annotation: invalid target")
    }
    switch keyword {
    case .block, .loop, .tryTable:
      guard let keyword else { return }
      cursor.advance()
      let label = cursor.takeIdentifier()
      code.append(try blockStart(keyword))
      push(.foldedBlock, label: label)
    case .try:
      try openFoldedTry()
    case .if:
      cursor.advance()
      let label = cursor.takeIdentifier()
      let bytes = try blockStart(.if)
      frames.append(.foldedCondition(start: pending.count, label: label))
      pending += bytes
      if let hint { waitingHints.append((frames.count, hint)) }
    default:
      guard cursor.current.kind == .instruction else { throw cursor.unexpected(expected: "an instruction") }
      let bytes = try plainInstruction()
      frames.append(.folded(start: pending.count))
      pending += bytes
      if let hint { waitingHints.append((frames.count, hint)) }
    }
  }

  /// Hints of folded instructions whose bytes are not written yet, by the depth of their frame.
  private var waitingHints: [(depth: Int, value: [UInt8])] = []
  /// The label of the arm closed last, for the `else` that may follow.
  private var armLabel: UInt32?

  private mutating func close(_ frame: Frame) throws(TextError) {
    switch frame {
    case .flatBlock, .flatIf, .flatTry:
      throw cursor.unexpected(expected: "end")
    case .foldedTry(let part):
      try closeFoldedTry(part)
    case .foldedTryArm:
      break
    case .foldedCondition:
      throw cursor.unexpected(expected: "(then")
    case .folded(let start):
      writePending(from: start)
    case .foldedBlock:
      popLabel()
      code.byte(0x0b)
    case .foldedArm:
      armLabel = labels.last ?? nil
      popLabel()
    case .foldedIf:
      code.byte(0x0b)
    }
    frames.removeLast()
    cursor.advance()
  }

  /// Writes the waiting bytes of the innermost frame, noting its branch hint if it has one.
  private mutating func writePending(from start: Int) {
    if let waiting = waitingHints.last, waiting.depth == frames.count {
      hints.append((code.bytes.count, waiting.value))
      waitingHints.removeLast()
    }
    code.append(pending[start...])
    pending.removeSubrange(start...)
  }

  // MARK: Plain instructions

  /// The bytes of the instruction named here, with its immediates; steps behind them.
  private mutating func plainInstruction() throws(TextError) -> [UInt8] {
    let syntax = module.vocabulary.instructions[Int(cursor.current.value)]
    cursor.advance()
    return try encode(syntax)
  }
}
