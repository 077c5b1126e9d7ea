// Tests and casts. What is known of the type when code is made becomes the choice of the operation; the code of a
// defined type holds its number and its depth.

extension FunctionTranslator {
  /// What asks for a type, and what it needs to know.
  private struct TypeQuestion {
    var operation: Operation
    var operand: UInt64 = 0
    var isNullable: Bool

    var nullLane: Int { isNullable ? 1 : 0 }
  }

  mutating func translateCast(_ instruction: ExtendedInstruction) {
    switch instruction {
    case .refTest, .refTestNull: refTest(question(isNullable: instruction == .refTestNull))
    case .refCast, .refCastNull: refCast(question(isNullable: instruction == .refCastNull))
    default: branchOnCast(whenHolds: instruction == .brOnCast)
    }
  }

  /// The question of the heap type that follows.
  private mutating func question(isNullable: Bool) -> TypeQuestion {
    let types = module.contents.types
    let heapType = reader.heapType(types)
    if let index = heapType.index {
      let definition = types.definitions[Int(index)]
      return TypeQuestion(
        operation: definition.kind == .function ? .isFunction : .isDefined,
        operand: Operands.pair(types.identifiers[Int(index)], definition.depth), isNullable: isNullable)
    }
    let operation: Operation =
      switch heapType {
      case .eq: .isEq
      case .i31: .isI31
      case .structure: .isStructure
      case .array: .isArray
      case .none, .noFunction, .noExtern, .noException: .isNone
      default: .isAny
      }
    return TypeQuestion(operation: operation, isNullable: isNullable)
  }

  private mutating func refTest(_ question: TypeQuestion) {
    let a = inSlot(pop())
    let mirrored = isMirrored(a)
    if mirrored { takeMirrored(a) } else { touch(a) }
    emit(
      RegisterOp(question.operation, mirrored ? ReferenceTestForm.r : ReferenceTestForm.s),
      Operands.lanes(Int(a.home), mirrored ? 0 : Int(a.slot), question.nullLane), question.operand)
    pushResult(.integer, home: Int(a.home))
  }

  /// Looks at the reference, which stays where it is.
  private mutating func refCast(_ question: TypeQuestion) {
    let a = inSlot(pop())
    let mirrored = isMirrored(a)
    emit(
      RegisterOp(question.operation, mirrored ? ReferenceTestForm.castR : ReferenceTestForm.castS),
      Operands.lanes(0, mirrored ? 0 : Int(a.slot), question.nullLane), question.operand)
    pushAgain(a)
  }

  /// Pushes a reference that an instruction has read and left in its place.
  mutating func pushAgain(_ a: StackEntry) {
    if a.kind == .local {
      localGet(Int(a.source))
      locals[Int(a.source)].touched = Int32(truncatingIfNeeded: last)
    } else {
      // Its producer must go on writing the slot that was read.
      if x.slot == Int(a.slot) { x.producer = -1 }
      pushSettled(.integer)
    }
  }

  private mutating func branchOnCast(whenHolds: Bool) {
    let flags = reader.byte()
    let label = label(reader.u32())
    _ = reader.heapType(module.contents.types)
    let question = question(isNullable: flags & 2 != 0)
    settleTop(1)
    let prepared = prepareBranch(PendingBranch(kind: .brIf(label: label), isTakenWhenTrue: true))
    let a = stack.entries[stack.count - 1]
    let jumpsWhenHolds = whenHolds == prepared.jumpsWhenTaken
    let mirrored = isMirrored(a)
    let form =
      jumpsWhenHolds
      ? (mirrored ? ReferenceTestForm.branchR : ReferenceTestForm.branchS)
      : (mirrored ? ReferenceTestForm.branchUnlessR : ReferenceTestForm.branchUnlessS)
    emit(
      RegisterOp(question.operation, form), Operands.lanes(mirrored ? 0 : Int(a.slot), question.nullLane),
      question.operand)
    finishBranch(prepared)
  }
}
