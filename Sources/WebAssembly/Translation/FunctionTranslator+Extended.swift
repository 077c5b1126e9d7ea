// Typed references, and where the other extensions of the instruction set are translated.

extension FunctionTranslator {
  mutating func translateExtended(_ extended: ExtendedInstruction) {
    switch extended {
    case .callRef: callReference()
    case .returnCallRef: returnCallReference()
    case .refAsNonNull: refAsNonNull()
    case .brOnNull: branchOnNull(to: label(reader.u32()))
    case .brOnNonNull: branchOnNonNull(to: label(reader.u32()))
    case .refEq: refEq()
    case .throw: throwTag()
    case .throwRef: throwReference()
    case .tryTable: beginTryTable()
    case .legacyTry: beginLegacyTry()
    case .legacyCatch, .legacyCatchAll: beginLegacyCatch(extended, isReached: true)
    case .legacyRethrow: legacyRethrow()
    case .legacyDelegate:
      delegate()
      reachedEnd()
    case .structNew, .structNewDefault, .structGet, .structGetSigned, .structGetUnsigned, .structSet:
      translateStructure(extended)
    case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem, .arrayGet, .arrayGetSigned,
      .arrayGetUnsigned, .arraySet, .arrayLength, .arrayFill, .arrayCopy, .arrayInitData, .arrayInitElem:
      translateArray(extended)
    case .refTest, .refTestNull, .refCast, .refCastNull, .brOnCast, .brOnCastFail: translateCast(extended)
    case .refI31: unary(.refI31)
    case .i31GetSigned: unary(.i31GetSigned)
    case .i31GetUnsigned: unary(.i31GetUnsigned)
    // The word stays what it is.
    case .anyConvertExtern, .externConvertAny: break
    case .none: preconditionFailure("a row of extended shape names its instruction")
    }
  }

  private mutating func refAsNonNull() {
    let a = inSlot(pop())
    touch(a)
    emit(.refAsNonNull, Operands.lanes(Int(a.home), Int(a.slot)))
    pushResult(.integer, home: Int(a.home), isElidable: false)
  }

  /// References are equal when their words are.
  private mutating func refEq() {
    let b = inSlot(pop())
    let a = inSlot(pop())
    touch(a)
    touch(b)
    emit(RegisterOp(.i64Equal, ComparisonForm.ss), Operands.lanes(Int(a.home), Int(a.slot), Int(b.slot)))
    pushResult(.integer, home: Int(a.home))
  }

  /// Branches without the reference, or goes on with it.
  private mutating func branchOnNull(to label: Int) {
    let a = inSlot(pop())
    let prepared = prepareBranch(PendingBranch(kind: .brIf(label: label), isTakenWhenTrue: true))
    touch(a)
    use(Int(a.home))
    emit(prepared.jumpsWhenTaken ? .branchUnless64_s : .branchIf64_s, Operands.lanes(Int(a.slot)))
    finishBranch(prepared)
    if a.kind == .local { localGet(Int(a.source)) } else { pushSettled(.integer) }
  }

  /// Branches with the reference, or goes on without it.
  private mutating func branchOnNonNull(to label: Int) {
    settleTop(1)
    let prepared = prepareBranch(PendingBranch(kind: .brIf(label: label), isTakenWhenTrue: true))
    let slot = Int(stack.entries[stack.count - 1].slot)
    emit(prepared.jumpsWhenTaken ? .branchIf64_s : .branchUnless64_s, Operands.lanes(slot))
    finishBranch(prepared)
    _ = pop()
  }
}
