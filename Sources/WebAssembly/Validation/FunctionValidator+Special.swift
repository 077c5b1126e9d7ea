// Control, calls, variables, tables, memories and references.

extension FunctionValidator {
  mutating func validate(_ special: SpecialInstruction) throws(Rejection) {
    switch special {
    case .nop: break
    case .unreachable: markUnreachable()
    case .block: try validateBlock(.block)
    case .loop: try validateBlock(.loop)
    case .if: try validateIf()
    case .else: try validateElse()
    case .end: preconditionFailure("the loop over the body handles the end of blocks")
    case .br: try validateBranch()
    case .brIf: try validateBranchIf()
    case .brTable: try validateBranchTable()
    case .return: try validateReturn()
    case .call: try validateCall(try functionSignature())
    case .callIndirect: try validateCall(try indirectSignature())
    case .returnCall: try validateReturnCall(try functionSignature())
    case .returnCallIndirect: try validateReturnCall(try indirectSignature())
    case .drop: _ = try pop()
    case .select: try validateSelect()
    case .typedSelect: try validateTypedSelect()
    case .localGet: try validateLocalGet()
    case .localSet: try pop(try setLocal())
    case .localTee:
      let type = try setLocal()
      try pop(type)
      try push(type)
    case .globalGet: try push(try global().valueType)
    case .globalSet: try validateGlobalSet()
    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableCopy, .tableInit, .elemDrop:
      try validateTable(special)
    case .memorySize, .memoryGrow, .memoryFill, .memoryCopy, .memoryInit, .dataDrop: try validateMemory(special)
    case .refNull: try push(.reference(try reader.heapType(context)))
    case .refIsNull:
      _ = try popReference()
      try push(.i32)
    case .refFunc: try validateFunctionReference()
    }
  }

  // MARK: Blocks

  /// The signature of the block type that follows.
  mutating func blockSignature() throws(Rejection) -> BlockSignature {
    switch try reader.blockType(context) {
    case .empty: return .empty
    case .result(let type): return BlockSignature(result: type)
    case .type(let index):
      guard types.isFunction(index) else { throw failure("unknown type \(index): a block has a function type") }
      let signature = BlockSignature(types, index)
      if !context.features.contains(.multiValue), signature.parameterCount > 0 || signature.resultCount > 1 {
        throw failure("invalid result arity: multi-value support is not enabled")
      }
      return signature
    }
  }

  mutating func validateBlock(_ kind: ControlFrame.Kind) throws(Rejection) {
    let signature = try blockSignature()
    try popParameters(signature)
    try pushFrame(kind, signature)
  }

  private mutating func validateIf() throws(Rejection) {
    let signature = try blockSignature()
    try pop(.i32)
    try popParameters(signature)
    try pushFrame(.if, signature)
  }

  private mutating func validateElse() throws(Rejection) {
    guard frames.base[frames.count - 1].kind == .if else {
      throw .malformed("END opcode expected: else without if", at: startOffset)
    }
    let frame = try popFrame()
    try pushFrame(.else, frame.signature)
  }

  /// Whether it was the end of the function.
  mutating func validateEnd() throws(Rejection) -> Bool {
    let kind = frames.base[frames.count - 1].kind
    let signature = try popFrame().signature
    if kind == .if { try checkMissingElse(signature) }
    if frames.count == 0 { return true }
    try pushResults(signature)
    return false
  }

  /// An `if` without `else` passes its parameters on, so they must be its results.
  private func checkMissingElse(_ signature: BlockSignature) throws(Rejection) {
    let isNeutral =
      signature.parameterCount == signature.resultCount
      && (0..<Int(signature.parameterCount)).allSatisfy {
        types.matches(signature.parameter($0, types), signature.result($0, types))
      }
    guard isNeutral else { throw failure("type mismatch: if without else must give what it takes") }
  }

  // MARK: Branches

  private mutating func validateBranch() throws(Rejection) {
    try popLabelTypes(try frame(ofLabel: try reader.u32()))
    markUnreachable()
  }

  private mutating func validateBranchIf() throws(Rejection) {
    let target = try frame(ofLabel: try reader.u32())
    try pop(.i32)
    try popLabelTypes(target)
    try pushLabelTypes(target)
  }

  private mutating func validateReturn() throws(Rejection) {
    try popLabelTypes(frames.base)
    markUnreachable()
  }

  /// All targets are checked against the same operands, so each frame once, however often it is named.
  private mutating func validateBranchTable() throws(Rejection) {
    try pop(.i32)
    let count = try reader.count("branch targets", limit: limits.branchTableTargets)
    tablesChecked &+= 1
    var arity: Int?
    for _ in 0...count {
      let target = try frame(ofLabel: try reader.u32())
      guard target.pointee.checkedTable != tablesChecked else { continue }
      target.pointee.checkedTable = tablesChecked
      guard arity == nil || arity == target.pointee.labelCount else {
        throw failure("type mismatch: targets of br_table differ in arity")
      }
      arity = target.pointee.labelCount
      try checkLabelTypes(target)
    }
    markUnreachable()
  }

  /// Like popping and pushing back what was there.
  private func checkLabelTypes(_ target: UnsafeMutablePointer<ControlFrame>) throws(Rejection) {
    var n = target.pointee.labelCount
    var height = operands.count
    while n > 0 {
      n -= 1
      let expected = target.pointee.labelType(n, types)
      if height > floor {
        height -= 1
        let found = operands.base[height]
        guard types.matches(found, expected) else { throw mismatch(expected, found) }
      } else if !frames.base[frames.count - 1].isUnreachable {
        throw underflow(expected)
      }
    }
  }

  // MARK: Calls

  private mutating func functionSignature() throws(Rejection) -> BlockSignature {
    let index = try reader.u32()
    guard index < contents.functions.count else { throw failure("unknown function \(index)") }
    return BlockSignature(types, contents.functions[Int(index)])
  }

  private mutating func indirectSignature() throws(Rejection) -> BlockSignature {
    let type = try reader.u32()
    let table = try reader.u32()
    guard table < contents.tables.count else { throw failure("unknown table \(table)") }
    guard types.isFunction(type) else { throw failure("unknown type \(type)") }
    let tableType = contents.tables[Int(table)].type
    guard types.matches(tableType.element, .funcref) else {
      throw failure("type mismatch: call_indirect needs a table of functions, found \(tableType.element)")
    }
    try pop(tableType.addressType.valueType)
    return BlockSignature(types, type)
  }

  mutating func validateCall(_ signature: BlockSignature) throws(Rejection) {
    try popParameters(signature)
    try pushResults(signature)
  }

  mutating func validateReturnCall(_ signature: BlockSignature) throws(Rejection) {
    try popParameters(signature)
    let own = frames.base[0].signature
    let returnsSame =
      signature.resultCount == own.resultCount
      && (0..<Int(own.resultCount)).allSatisfy { types.matches(signature.result($0, types), own.result($0, types)) }
    guard returnsSame else { throw failure("type mismatch: a tail call must return what its function returns") }
    markUnreachable()
  }

  private mutating func validateFunctionReference() throws(Rejection) {
    let index = try reader.u32()
    guard index < contents.functions.count else { throw failure("unknown function \(index)") }
    if function == nil {
      declaredFunctions[Int(index)] = true
    } else if !declaredFunctions[Int(index)] {
      throw failure("undeclared function reference \(index)")
    }
    try push(.reference(.concrete(types.normalised[Int(contents.functions[Int(index)])]), nullable: false))
  }

  // MARK: Parametric instructions and variables

  private mutating func validateSelect() throws(Rejection) {
    try pop(.i32)
    let second = try pop()
    let first = try pop()
    guard !first.isReference, !second.isReference else {
      throw failure("type mismatch: select without a type takes no references")
    }
    guard first == second || first == .unknown || second == .unknown else { throw mismatch(first, second) }
    try push(first == .unknown ? second : first)
  }

  private mutating func validateTypedSelect() throws(Rejection) {
    let count = try reader.count("types", limit: .max)
    guard count == 1 else { throw failure("invalid result arity") }
    let type = try reader.valueType(context)
    try pop(.i32)
    try pop(type)
    try pop(type)
    try push(type)
  }

  @inline(__always) private mutating func validateLocalGet() throws(Rejection) {
    let index = try reader.u32()
    guard index < locals.count else { throw failure("unknown local \(index)") }
    let type = locals.type(index)
    if _slowPath(!type.isDefaultable), locals.hasUndefaultable, !isParameter(index), !isSet.contains(index) {
      throw failure("uninitialized local \(index)")
    }
    try push(type)
  }

  /// The type of the local that follows, which is set from here on.
  @inline(__always) private mutating func setLocal() throws(Rejection) -> ValueType {
    let index = try reader.u32()
    guard index < locals.count else { throw failure("unknown local \(index)") }
    let type = locals.type(index)
    if _slowPath(!type.isDefaultable), locals.hasUndefaultable { markSet(index) }
    return type
  }

  private func isParameter(_ local: UInt32) -> Bool {
    guard let function else { return false }
    return local < types.definitions[Int(contents.functions[Int(function)])].parameterCount
  }

  @inline(__always) private mutating func global() throws(Rejection) -> GlobalType {
    let index = try reader.u32()
    guard index < contents.globals.count else { throw failure("unknown global \(index)") }
    return contents.globals[Int(index)].type
  }

  private mutating func validateGlobalSet() throws(Rejection) {
    let type = try global()
    guard type.isMutable else { throw failure("immutable global") }
    try pop(type.valueType)
  }
}
