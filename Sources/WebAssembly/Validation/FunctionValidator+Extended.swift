// Typed references, casts and exceptions.

extension FunctionValidator {
  mutating func validate(_ extended: ExtendedInstruction) throws(Rejection) {
    switch extended {
    case .none: preconditionFailure("a row of extended shape names its instruction")
    case .callRef: try validateCall(try referencedSignature())
    case .returnCallRef: try validateReturnCall(try referencedSignature())
    case .refAsNonNull: try push(try popReference().nonNull)
    case .brOnNull: try validateBranchOnNull()
    case .brOnNonNull: try validateBranchOnNonNull()
    case .refEq:
      try pop(.reference(.eq))
      try pop(.reference(.eq))
      try push(.i32)
    case .throw: try validateThrow()
    case .throwRef:
      try pop(.reference(.exception))
      markUnreachable()
    case .tryTable: try validateTryTable()
    case .legacyTry: try validateBlock(.legacyTry)
    case .legacyCatch, .legacyCatchAll: try validateLegacyCatch(extended)
    case .legacyRethrow: try validateLegacyRethrow()
    case .legacyDelegate: try validateLegacyDelegate()
    case .refTest, .refTestNull, .refCast, .refCastNull: try validateCast(extended)
    case .brOnCast, .brOnCastFail: try validateCastBranch(extended)
    case .anyConvertExtern: try validateConversion(from: .extern, to: .any)
    case .externConvertAny: try validateConversion(from: .any, to: .extern)
    case .refI31:
      try pop(.i32)
      try push(.reference(.i31, nullable: false))
    case .i31GetSigned, .i31GetUnsigned:
      try pop(.reference(.i31))
      try push(.i32)
    case .structNew, .structNewDefault, .structGet, .structGetSigned, .structGetUnsigned, .structSet:
      try validateStructure(extended)
    case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem, .arrayGet, .arrayGetSigned,
      .arrayGetUnsigned, .arraySet, .arrayLength, .arrayFill, .arrayCopy, .arrayInitData, .arrayInitElem:
      try validateArray(extended)
    }
  }

  /// A reference to the type with this index in the module.
  func concrete(_ type: UInt32, nullable: Bool) -> ValueType {
    .reference(.concrete(types.normalised[Int(type)]), nullable: nullable)
  }

  /// The signature of the function type that follows, whose reference is popped.
  private mutating func referencedSignature() throws(Rejection) -> BlockSignature {
    let type = try reader.u32()
    guard types.isFunction(type) else { throw failure("unknown type \(type)") }
    try pop(concrete(type, nullable: true))
    return BlockSignature(types, type)
  }

  // MARK: Branches on references

  private mutating func validateBranchOnNull() throws(Rejection) {
    let target = try frame(ofLabel: try reader.u32())
    let type = try popReference()
    try popLabelTypes(target)
    try pushLabelTypes(target)
    try push(type.nonNull)
  }

  private mutating func validateBranchOnNonNull() throws(Rejection) {
    let target = try frame(ofLabel: try reader.u32())
    let type = try popReference()
    try checkLastLabelType(target, receives: type.nonNull)
    try passLabelTypesButLast(target)
  }

  private mutating func validateCast(_ cast: ExtendedInstruction) throws(Rejection) {
    let heapType = try reader.heapType(context)
    try pop(.reference(types.top(of: heapType)))
    switch cast {
    case .refCast: try push(.reference(heapType, nullable: false))
    case .refCastNull: try push(.reference(heapType))
    default: try push(.i32)
    }
  }

  private mutating func validateCastBranch(_ branch: ExtendedInstruction) throws(Rejection) {
    let flags = try reader.castFlags()
    let target = try frame(ofLabel: try reader.u32())
    let source = ValueType.reference(try reader.heapType(context), nullable: flags & 1 != 0)
    let cast = ValueType.reference(try reader.heapType(context), nullable: flags & 2 != 0)
    guard types.matches(cast, source) else {
      throw failure("type mismatch: a cast from \(source) to \(cast) is not downwards")
    }
    // What does not match the cast: if null would have matched, it is not null.
    let rest = cast.isNullable ? source.nonNull : source
    let (taken, passed) = branch == .brOnCast ? (cast, rest) : (rest, cast)
    try pop(source)
    try checkLastLabelType(target, receives: taken)
    try passLabelTypesButLast(target)
    try push(passed)
  }

  private func checkLastLabelType(
    _ target: UnsafeMutablePointer<ControlFrame>, receives type: ValueType
  ) throws(Rejection) {
    let count = target.pointee.labelCount
    guard count > 0, types.matches(type, target.pointee.labelType(count - 1, types)) else {
      throw failure("type mismatch: the label does not take [\(type)] last")
    }
  }

  private mutating func passLabelTypesButLast(_ target: UnsafeMutablePointer<ControlFrame>) throws(Rejection) {
    let count = target.pointee.labelCount - 1
    for n in (0..<count).reversed() { try pop(target.pointee.labelType(n, types)) }
    for n in 0..<count { try push(target.pointee.labelType(n, types)) }
  }

  private mutating func validateConversion(from source: HeapType, to result: HeapType) throws(Rejection) {
    let type = try popReference()
    guard types.matches(type, .reference(source)) else { throw mismatch(.reference(source), type) }
    try push(.reference(result, nullable: type.isNullable))
  }

  // MARK: Exceptions

  private func tagSignature(_ tag: UInt32) throws(Rejection) -> BlockSignature {
    guard tag < contents.tags.count else { throw failure("unknown tag \(tag)") }
    return BlockSignature(types, contents.tags[Int(tag)])
  }

  private mutating func validateThrow() throws(Rejection) {
    try popParameters(try tagSignature(try reader.u32()))
    markUnreachable()
  }

  private mutating func validateTryTable() throws(Rejection) {
    let signature = try blockSignature()
    try popParameters(signature)
    for _ in 0..<(try reader.count("catch clauses", limit: .max)) { try validate(try reader.catchClause()) }
    try pushFrame(.tryTable, signature)
  }

  /// Labels of clauses count from outside of the block, whose frame is not yet pushed.
  private func validate(_ clause: CatchClause) throws(Rejection) {
    let parameters = try clause.tag.map { (tag) throws(Rejection) in try tagSignature(tag) } ?? .empty
    let target = try frame(ofLabel: clause.label)
    let count = Int(parameters.parameterCount)
    guard target.pointee.labelCount == count + (clause.givesReference ? 1 : 0) else {
      throw failure("type mismatch: the label of a catch clause takes another number of values")
    }
    for n in 0..<count {
      let (given, wanted) = (parameters.parameter(n, types), target.pointee.labelType(n, types))
      guard types.matches(given, wanted) else { throw failure("type mismatch: a catch clause gives \(given)") }
    }
    if clause.givesReference { try checkLastLabelType(target, receives: .reference(.exception, nullable: false)) }
  }

  // MARK: Legacy exceptions
  // https://github.com/WebAssembly/exception-handling, the proposal of before 2023

  private mutating func validateLegacyCatch(_ clause: ExtendedInstruction) throws(Rejection) {
    let values = clause == .legacyCatch ? try tagSignature(try reader.u32()) : .empty
    let kind = frames.base[frames.count - 1].kind
    guard kind == .legacyTry || kind == .legacyCatch else {
      throw .malformed("END opcode expected: catch without try", at: startOffset)
    }
    // The handler starts with the exception's values, not with the parameters of the block.
    var signature = try popFrame().signature
    signature.start &+= signature.parameterCount
    signature.parameterCount = 0
    try pushFrame(clause == .legacyCatch ? .legacyCatch : .legacyCatchAll, signature)
    try pushParameters(values)
  }

  private mutating func validateLegacyRethrow() throws(Rejection) {
    let kind = try frame(ofLabel: try reader.u32()).pointee.kind
    guard kind == .legacyCatch || kind == .legacyCatchAll else { throw failure("invalid rethrow label") }
    markUnreachable()
  }

  /// Ends a `try` in place of `end`; its label counts from outside.
  private mutating func validateLegacyDelegate() throws(Rejection) {
    let label = try reader.u32()
    guard frames.base[frames.count - 1].kind == .legacyTry else {
      throw .malformed("END opcode expected: delegate without try", at: startOffset)
    }
    let signature = try popFrame().signature
    _ = try frame(ofLabel: label)
    try pushResults(signature)
  }
}
