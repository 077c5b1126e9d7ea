// Blocks, branches and returns.
//
// Before a block begins, everything on the stack is brought home, so that all ways into a label agree. The values of a
// branch move to the homes at the label's height; where they are there already, as most often, a branch is one
// instruction. What no branch and no fall-through reaches is skipped, not translated.

/// A `br_if` or `if` that consumes the condition being translated.
struct PendingBranch {
  enum Kind {
    case brIf(label: Int)
    case `if`(BlockLayout)
  }

  var kind: Kind
  /// Whether the branch goes to its label, or into its first arm, when the condition holds.
  var isTakenWhenTrue: Bool
}

/// The same, with the stack arranged for it: what remains is the jump.
struct PreparedBranch {
  enum Kind {
    /// Jump to the label.
    case direct(label: Int)
    /// Jump over code that moves values and goes to the label.
    case aroundMoves(label: Int)
    /// Jump past the first arm.
    case `if`(BlockLayout)
  }

  var kind: Kind
  var jumpsWhenTaken: Bool
}

extension FunctionTranslator {
  /// Beyond so many values a branch brings the whole stack home first and then moves them by one instruction.
  private static var severalValues: Int { 4 }

  mutating func translateSpecial(_ special: SpecialInstruction) {
    switch special {
    case .unreachable:
      emit(.unreachable, 0)
      skipUnreachable()
    case .nop: break
    case .block: beginBlock(.block)
    case .loop: beginBlock(.loop)
    case .if: branchOnValue(PendingBranch(kind: .if(blockLayout()), isTakenWhenTrue: true))
    case .else: reachedElse()
    case .end: reachedEnd()
    case .br:
      branch(to: label(reader.u32()))
      skipUnreachable()
    case .brIf: branchOnValue(PendingBranch(kind: .brIf(label: label(reader.u32())), isTakenWhenTrue: true))
    case .brTable: branchTable()
    case .return:
      settleForReturn()
      emitReturn()
      skipUnreachable()
    case .call: call(reader.u32())
    case .callIndirect: callIndirect()
    case .returnCall: returnCall(reader.u32())
    case .returnCallIndirect: returnCallIndirect()
    case .drop: _ = pop()
    case .select: select()
    case .typedSelect:
      for _ in 0..<reader.u32() { _ = reader.valueType(module.contents.types) }
      select()
    case .localGet: localGet(Int(reader.u32()))
    case .localSet: localSet(Int(reader.u32()))
    case .localTee:
      let index = Int(reader.u32())
      localSet(index)
      localGet(index)
    case .globalGet: globalGet(Int(reader.u32()))
    case .globalSet: globalSet(Int(reader.u32()))
    case .tableGet: tableGet()
    case .tableSet: tableSet()
    case .tableSize: produceWithoutOperands(.tableSize, module.layout.table(Int(reader.u32())))
    case .tableGrow: tableGrow()
    case .tableFill: bulkFill(.tableFill, linkedTable())
    case .tableCopy:
      let target = linkedTable()
      bulkCopy(.tableCopy, target, linkedTable())
    case .tableInit:
      let segment = Int(reader.u32())
      bulk(.tableInit, module.layout.table(Int(reader.u32())), segment)
    case .elemDrop: emit(.elemDrop, Operands.lanes(0, 0, immediate: reader.u32()))
    case .memorySize: memorySize()
    case .memoryGrow: memoryGrow()
    case .memoryFill: bulkFill(.memoryFill, linkedMemory())
    case .memoryCopy:
      let target = linkedMemory()
      bulkCopy(.memoryCopy, target, linkedMemory())
    case .memoryInit:
      let segment = Int(reader.u32())
      bulk(.memoryInit, module.layout.memory(Int(reader.u32())), segment)
    case .dataDrop: emit(.dataDrop, Operands.lanes(0, 0, immediate: reader.u32()))
    case .refNull:
      _ = reader.heapType(module.contents.types)
      pushConstant(0, .integer)
    case .refIsNull: refIsNull()
    case .refFunc: produceWithoutOperands(.refFunc, module.layout.function(Int(reader.u32())))
    }
  }

  // MARK: Blocks

  mutating func blockLayout() -> BlockLayout {
    switch reader.blockType(module.contents.types) {
    case .empty: return BlockLayout()
    case .result(let type): return BlockLayout(resultCount: 1, single: ValueClass(type))
    case .type(let index):
      let type = signatures.signatures[Int(index)]
      return BlockLayout(
        parameterCount: type.parameterCount, resultCount: type.resultCount, start: type.start)
    }
  }

  private func resultClass(_ n: Int, of type: BlockLayout) -> ValueClass {
    type.start < 0 ? type.single : signatures.classes[Int(type.start + type.parameterCount) + n]
  }

  private mutating func beginBlock(_ kind: ControlEntry.Kind) {
    let type = blockLayout()
    settleAll()
    var entry = controlEntry(kind, type)
    if kind == .loop {
      beginLabel()
      entry.start = Int32(truncatingIfNeeded: code.count)
      if countsBudget {
        entry.charge = entry.start
        entry.outerCount = instructionCount
        instructionCount = 0
        emit(.charge, 0)
        beginLabel()
      }
    }
    control.append(entry)
  }

  func controlEntry(_ kind: ControlEntry.Kind, _ type: BlockLayout) -> ControlEntry {
    let height = stack.count - Int(type.parameterCount)
    let home = height < stack.count ? Int(stack.entries[height].home) : stack.nextHome
    return ControlEntry(
      kind: kind, height: Int32(truncatingIfNeeded: height), home: Int32(truncatingIfNeeded: home), type: type,
      region: control[control.count - 1].region)
  }

  private mutating func reachedElse() {
    let index = control.count - 1
    settleTop(Int(control[index].type.resultCount))
    emit(.branch, 0)
    control[index].exits = code.link(CodeBuffer.upperHalf(ofWord: last + 1), to: control[index].exits)
    beginElse()
  }

  private mutating func beginElse() {
    let index = control.count - 1
    code.resolveChain(control[index].otherwise, to: code.count)
    control[index].otherwise = 0
    beginLabel()
    let entry = control[index]
    popAll(above: entry)
    for n in 0..<Int(entry.type.parameterCount) {
      pushSettled(signatures.classes[Int(entry.type.start) + n])
    }
  }

  mutating func reachedEnd() {
    let entry = control[control.count - 1]
    if entry.kind == .function {
      settleForReturn()
      emitReturn()
      finishBlock()
      return
    }
    if entry.kind == .legacyCatch {
      // The results lie above the hidden reference.
      settleForBranch(to: control.count - 1)
      moveValues(to: control.count - 1)
    } else if entry.isBranchedTo {
      settleTop(Int(entry.type.resultCount))
    }
    finishBlock()
    // Nothing but the code above leads here: it is as if there were no label.
    if entry.isBranchedTo || entry.kind == .legacyCatch { endLabel(entry) }
  }

  /// Where branches to a block's end arrive, with its results at home.
  private mutating func endLabel(_ entry: ControlEntry) {
    code.resolveChain(entry.otherwise, to: code.count)
    code.resolveChain(entry.exits, to: code.count)
    exceptions.resolveChain(entry.catches, to: code.count)
    beginLabel()
    popAll(above: entry)
    for n in 0..<Int(entry.type.resultCount) { pushSettled(resultClass(n, of: entry.type)) }
    if stack.settled == Int(entry.height) { stack.settled = stack.count }
  }

  /// Takes the innermost block off the control stack.
  private mutating func finishBlock() {
    let entry = control.removeLast()
    if entry.kind == .function { caughtReturns = entry.catches }
    finishRegion(entry)
    guard entry.charge >= 0 else { return }
    setCharge(Int(entry.charge))
    instructionCount = entry.outerCount
  }

  mutating func popAll(above entry: ControlEntry) {
    while stack.count > Int(entry.height) { _ = pop() }
    stack.truncate(to: Int(entry.height), home: Int(entry.home))
  }

  /// After an instruction that does not go on: to the next place that something reaches.
  mutating func skipUnreachable() {
    while true {
      switch reader.skipToStop(module.contents.types) {
      case .end: break
      case .else: return beginElse()
      case .handler(let instruction): return beginLegacyCatch(instruction, isReached: false)
      case .delegate: delegate()
      }
      let entry = control[control.count - 1]
      finishBlock()
      if entry.kind == .function { return }
      if entry.isBranchedTo { return endLabel(entry) }
    }
  }

  // MARK: Branches

  /// The control entry a relative depth names.
  @inline(__always) func label(_ depth: UInt32) -> Int {
    control.count - 1 - Int(depth)
  }

  /// How many values a branch to the label carries.
  private func arity(_ label: Int) -> Int {
    let entry = control[label]
    return Int(entry.kind == .loop ? entry.type.parameterCount : entry.type.resultCount)
  }

  /// Brings values home that could not be moved one by one.
  private mutating func settleForBranch(to label: Int) {
    let count = arity(label)
    if count > Self.severalValues {
      settleAll()
    } else if control[label].kind == .function, count > 1 {
      settleTop(count)
    }
  }

  /// Whether the values of a branch to the label are where the label expects them.
  private func isInPlace(_ label: Int) -> Bool {
    guard control[label].kind != .function else { return false }
    let count = arity(label)
    guard count > 0 else { return true }
    let first = stack.count - count
    guard stack.entries[first].home == control[label].home else { return false }
    var index = max(first, stack.settled)
    while index < stack.count {
      if stack.entries[index].kind != .temporary { return false }
      index += 1
    }
    return true
  }

  /// Moves the values to the label and goes there. What is known of the stack stays, for the code that does not branch.
  mutating func branch(to label: Int) {
    settleForBranch(to: label)
    goTo(label)
  }

  private mutating func goTo(_ label: Int) {
    if control[label].kind == .function {
      emitReturn()
      return
    }
    moveValues(to: label)
    emit(.branch, 0)
    connect(CodeBuffer.upperHalf(ofWord: last + 1), to: label)
  }

  private mutating func connect(_ distance: CodeBuffer.Half, to label: Int) {
    if control[label].kind == .loop {
      code.resolve(distance, to: Int(control[label].start))
    } else {
      control[label].exits = code.link(distance, to: control[label].exits)
    }
  }

  private mutating func moveValues(to label: Int) {
    let count = arity(label)
    if count == 0 || isInPlace(label) { return }
    let first = stack.count - count
    var home = Int(control[label].home)
    if count > Self.severalValues {
      let source = Int(stack.entries[first].home)
      use(home + stack.nextHome - source - 1)
      emit(.copyRange, Operands.lanes(home, source, stack.nextHome - source))
      return
    }
    // Upwards: a value's home is never below its target, so nothing is overwritten that is still to be moved.
    for index in first..<stack.count {
      let entry = stack.entries[index]
      if entry.kind == .constant {
        writeConstant(entry.constant, to: home)
      } else if Int(entry.slot) != home {
        touch(entry)
        copyValue(Int(entry.slot), to: home, entry.valueClass)
      }
      home += entry.valueClass.slots
    }
  }

  // MARK: Conditions

  /// Whether a branch follows that consumes the value about to be computed; reads it if so.
  mutating func pendingBranch() -> PendingBranch? {
    var ahead = reader
    var isTakenWhenTrue = true
    var opcode = ahead.byte()
    while opcode == Opcode.i32EqualZero {
      isTakenWhenTrue.toggle()
      opcode = ahead.byte()
    }
    guard opcode == Opcode.brIf || opcode == Opcode.if else { return nil }
    reader = ahead
    instructionCount &+= 1
    let kind: PendingBranch.Kind =
      opcode == Opcode.brIf ? .brIf(label: label(reader.u32())) : .if(blockLayout())
    return PendingBranch(kind: kind, isTakenWhenTrue: isTakenWhenTrue)
  }

  /// Arranges the stack, whose condition's operands are popped.
  mutating func prepareBranch(_ branch: PendingBranch) -> PreparedBranch {
    switch branch.kind {
    case .if(let type):
      settleAll()
      return PreparedBranch(kind: .if(type), jumpsWhenTaken: false)
    case .brIf(let label):
      settleForBranch(to: label)
      if isInPlace(label) { return PreparedBranch(kind: .direct(label: label), jumpsWhenTaken: true) }
      return PreparedBranch(kind: .aroundMoves(label: label), jumpsWhenTaken: false)
    }
  }

  /// Connects the conditional jump emitted last.
  mutating func finishBranch(_ prepared: PreparedBranch, distanceInWord word: Int = 1) {
    let distance = CodeBuffer.upperHalf(ofWord: last + word)
    passBranch()
    switch prepared.kind {
    case .direct(let label): connect(distance, to: label)
    case .aroundMoves(let label):
      let accumulators = (x, d, f)
      goTo(label)
      code.resolve(distance, to: code.count)
      (x, d, f) = accumulators
      last = -1
      barrier = code.count
    case .if(let type):
      var entry = controlEntry(.if, type)
      entry.otherwise = code.link(distance, to: 0)
      control.append(entry)
    }
  }

  /// A branch on a value that no comparison produced.
  private mutating func branchOnValue(_ branch: PendingBranch) {
    let c = inSlot(pop())
    let prepared = prepareBranch(branch)
    let jumpsWhenTrue = branch.isTakenWhenTrue == prepared.jumpsWhenTaken
    let mirrored = isMirrored(c)
    if mirrored, jumpsWhenTrue {
      var zero = c
      zero.kind = .constant
      zero.constant = 0
      if fuseAddition(.i32NotEqual, c, zero, prepared) { return }
    }
    if mirrored { takeMirrored(c) } else { touch(c) }
    let op: RegisterOp =
      jumpsWhenTrue
      ? (mirrored ? .branchIf32_r : .branchIf32_s) : (mirrored ? .branchUnless32_r : .branchUnless32_s)
    emit(op, Operands.lanes(mirrored ? 0 : Int(c.slot)))
    finishBranch(prepared)
  }

  private mutating func branchTable() {
    let c = inSlot(pop())
    let count = Int(reader.u32()) + 1
    // All labels take as many values; those of several are brought home, so that one stub serves one label.
    var ahead = reader
    let values = arity(label(ahead.u32()))
    if values > Self.severalValues { settleAll() } else { settleTop(values) }
    let mirrored = isMirrored(c)
    if mirrored { takeMirrored(c) } else { touch(c) }
    emit(
      mirrored ? .branchTable_r : .branchTable_s,
      Operands.lanes(mirrored ? 0 : Int(c.slot), 0, immediate: UInt32(truncatingIfNeeded: count - 1)))
    var entry = CodeBuffer.Half(truncatingIfNeeded: 2 * code.count)
    for _ in 0..<(count + 1) / 2 { code.append(0) }
    var labelsWithStub: [Int] = []
    for _ in 0..<count {
      let label = label(reader.u32())
      if isInPlace(label) {
        connect(entry, to: label)
      } else {
        if control[label].stubs == 0 { labelsWithStub.append(label) }
        control[label].stubs = code.link(entry, to: control[label].stubs)
      }
      entry &+= 1
    }
    for label in labelsWithStub {
      beginLabel()
      code.resolveChain(control[label].stubs, to: code.count)
      control[label].stubs = 0
      goTo(label)
    }
    skipUnreachable()
  }

  // MARK: Returns

  mutating func settleForReturn() {
    if signature.resultCount > 1 { settleTop(Int(signature.resultCount)) }
  }

  /// Returns with the highest values. Several are home already.
  mutating func emitReturn() {
    let count = Int(signature.resultCount)
    guard count > 0 else {
      emit(.returnVoid, 0)
      return
    }
    let entry = stack.entries[stack.count - 1]
    guard count == 1 else {
      let source = Int(stack.entries[stack.count - count].home)
      emit(.copyRange, Operands.lanes(argumentBase, source, Int(signature.resultSlots)))
      emit(.returnVoid, 0)
      return
    }
    guard entry.valueClass != .vector else {
      touch(entry)
      emit(.copyVector, Operands.lanes(argumentBase, Int(entry.slot)))
      emit(.returnVoid, 0)
      return
    }
    let value = inSlot(entry)
    let mirrored = isMirrored(value)
    if mirrored { takeMirrored(value) } else { touch(value) }
    emit(
      returnOp(value.valueClass, mirrored: mirrored),
      Operands.lanes(argumentBase, mirrored ? 0 : Int(value.slot)))
  }

  private func returnOp(_ valueClass: ValueClass, mirrored: Bool) -> RegisterOp {
    switch valueClass {
    case .f32: mirrored ? .returnF32_r : .returnF32_s
    case .f64: mirrored ? .returnF64_r : .returnF64_s
    case .integer, .vector: mirrored ? .return64_r : .return64_s
    }
  }
}
