// Arithmetic and comparisons: choosing the form by where operands are.

extension FunctionTranslator {
  mutating func unary(_ row: TranslationRow) {
    unary(row.operation, row.output)
  }

  mutating func unary(_ operation: Operation, _ output: ValueClass = .integer) {
    let a = inSlot(pop())
    let home = Int(a.home)
    if isMirrored(a) {
      takeMirrored(a)
      let form = operation == .i32Reinterpret ? BitsForm.r : UnaryForm.r
      emit(RegisterOp(operation, form), Operands.lanes(home))
    } else {
      touch(a)
      let operation = operation == .i32Reinterpret ? .lowHalf : operation
      emit(RegisterOp(operation, UnaryForm.s), Operands.lanes(home, Int(a.slot)))
    }
    pushResult(output, home: home)
  }

  // MARK: Integers

  mutating func binary(_ row: TranslationRow) {
    var b = pop()
    var a = pop()
    var operation = row.operation
    var isCommutative = row.step == .commutative
    if b.kind == .constant, operation == .i32Subtract || operation == .i64Subtract {
      operation = operation == .i32Subtract ? .i32Add : .i64Add
      b.constant = row.isWide ? 0 &- b.constant : UInt64(UInt32(truncatingIfNeeded: 0 &- b.constant))
      isCommutative = true
    }
    let home = Int(a.home)
    if isCommutative, a.kind == .constant, b.kind != .constant { swap(&a, &b) }
    if operation == .i32Add, fuseIntoLoad(a, b, home: home) { return }
    if b.kind == .constant, emitImmediate(operation, a, b.constant, row, isCommutative, home) { return }
    a = inSlot(a)
    b = inSlot(b)
    if isMirrored(a) {
      takeMirrored(a)
      touch(b)
      emit(RegisterOp(operation, BinaryForm.rs), Operands.lanes(home, 0, Int(b.slot)))
    } else if isMirrored(b) {
      takeMirrored(b)
      touch(a)
      if isCommutative {
        emit(RegisterOp(operation, CommutativeForm.rs), Operands.lanes(home, 0, Int(a.slot)))
      } else {
        emit(RegisterOp(operation, BinaryForm.sr), Operands.lanes(home, Int(a.slot)))
      }
    } else {
      touch(a)
      touch(b)
      emit(RegisterOp(operation, BinaryForm.ss), Operands.lanes(home, Int(a.slot), Int(b.slot)))
    }
    pushResult(.integer, home: home)
  }

  /// Emits an operation whose second operand is a constant that fits the code; tells whether it did.
  private mutating func emitImmediate(
    _ operation: Operation, _ a: StackEntry, _ constant: UInt64, _ row: TranslationRow, _ isCommutative: Bool,
    _ home: Int
  ) -> Bool {
    let isShort = !row.isWide || fitsInSigned32(constant)
    guard isShort || isCommutative else { return false }
    let a = inSlot(a)
    let mirrored = isMirrored(a)
    if mirrored { takeMirrored(a) } else { touch(a) }
    let slot = mirrored ? 0 : Int(a.slot)
    if isShort {
      let form =
        isCommutative
        ? (mirrored ? CommutativeForm.ri : CommutativeForm.si) : (mirrored ? BinaryForm.ri : BinaryForm.si)
      emit(
        RegisterOp(operation, form),
        Operands.lanes(home, slot, immediate: UInt32(truncatingIfNeeded: constant)))
    } else {
      let form = mirrored ? CommutativeForm.rl : CommutativeForm.sl
      emit(RegisterOp(operation, form), Operands.lanes(home, slot), constant)
    }
    pushResult(.integer, home: home)
    return true
  }

  @inline(__always) func fitsInSigned32(_ constant: UInt64) -> Bool {
    let signed = Int64(bitPattern: constant)
    return signed == Int64(Int32(truncatingIfNeeded: signed))
  }

  /// Integers of 128 bits: two or four operands, two results.
  mutating func wideArithmetic(_ row: TranslationRow) {
    let (slots, home) = popAllInSlots(row)
    emit(
      RegisterOp(row.operation, WideForm.s), Operands.lanes(slots[0], slots[1], slots[2], slots[3]),
      Operands.lanes(home))
    for n in 0..<2 {
      overwrite(home + n)
      pushSettled(.integer)
    }
  }

  // MARK: Floats

  mutating func floatBinary(_ row: TranslationRow) {
    let (a, b) = popTwoInSlots()
    let home = Int(a.home)
    let (form, operands) = floatOperands(a, b, home)
    emit(RegisterOp(row.operation, form), operands)
    pushResult(row.output, home: home)
  }

  mutating func floatComparison(_ row: TranslationRow) {
    let (a, b) = popTwoInSlots()
    let home = Int(a.home)
    if let branch = pendingBranch() {
      let isTaken = branch.isTakenWhenTrue
      let prepared = prepareBranch(branch)
      // Of the three forms the last two lanes move down by one; the distance takes the upper half.
      let (form, operands) = floatOperands(a, b, home)
      let ops = [
        FloatComparisonForm.branchSS, FloatComparisonForm.branchRS, FloatComparisonForm.branchSR,
        FloatComparisonForm.branchUnlessSS, FloatComparisonForm.branchUnlessRS, FloatComparisonForm.branchUnlessSR,
      ]
      let (operation, isDirect) = equality(row.operation)
      let senseIsDirect = (isTaken == prepared.jumpsWhenTaken) == isDirect
      let op = ops[Int(form) / 2 + (senseIsDirect ? 0 : 3)]
      emit(RegisterOp(operation, op), operands >> 16)
      finishBranch(prepared)
      return
    }
    let (form, operands) = floatOperands(a, b, home)
    emit(RegisterOp(row.operation, form), operands)
    pushResult(.integer, home: home)
  }

  /// Inequality is equality, turned round; all others are themselves.
  private func equality(_ operation: Operation) -> (Operation, isDirect: Bool) {
    switch operation {
    case .f32NotEqual: return (.f32Equal, false)
    case .f64NotEqual: return (.f64Equal, false)
    default: return (operation, true)
    }
  }

  /// The slots of all operands, at most four, in order, and the home of the first.
  mutating func popAllInSlots(_ row: TranslationRow) -> (slots: [Int], home: Int) {
    var slots = [0, 0, 0, 0]
    var home = 0
    for n in (0..<Int(row.operandCount)).reversed() {
      let operand = inSlot(pop())
      touch(operand)
      slots[n] = Int(operand.slot)
      home = Int(operand.home)
    }
    return (slots, home)
  }

  private mutating func popTwoInSlots() -> (StackEntry, StackEntry) {
    let b = pop()
    let a = inSlot(pop())
    return (a, inSlot(b))
  }

  /// The form, counted as `FloatForm` and `FloatComparisonForm` do, and the second word.
  private mutating func floatOperands(_ a: StackEntry, _ b: StackEntry, _ home: Int) -> (UInt16, UInt64) {
    if isMirrored(a) {
      takeMirrored(a)
      touch(b)
      return (FloatForm.rs, Operands.lanes(home, 0, Int(b.slot)))
    }
    if isMirrored(b) {
      takeMirrored(b)
      touch(a)
      return (FloatForm.sr, Operands.lanes(home, Int(a.slot)))
    }
    touch(a)
    touch(b)
    return (FloatForm.ss, Operands.lanes(home, Int(a.slot), Int(b.slot)))
  }

  // MARK: Comparisons of integers

  mutating func comparison(_ row: TranslationRow) {
    var b = pop()
    var a = pop()
    let home = Int(a.home)
    var comparison = IntegerComparison(row.operation)
    if a.kind == .constant, b.kind != .constant || isMirrored(b) {
      swap(&a, &b)
      comparison = comparison.swapped
    }
    compare(comparison, a, b, isWide: row.isWide, home: home)
  }

  /// `eqz`: equality with a constant zero.
  mutating func zeroTest(_ row: TranslationRow) {
    let a = pop()
    var zero = a
    zero.kind = .constant
    zero.constant = 0
    let equal: Operation = row.isWide ? .i64Equal : .i32Equal
    compare(IntegerComparison(equal), a, zero, isWide: row.isWide, home: Int(a.home))
  }

  private mutating func compare(
    _ comparison: IntegerComparison, _ first: StackEntry, _ second: StackEntry, isWide: Bool, home: Int
  ) {
    var (comparison, a, b) = (comparison, inSlot(first), second)
    if let branch = pendingBranch() {
      let prepared = prepareBranch(branch)
      if branch.isTakenWhenTrue != prepared.jumpsWhenTaken { comparison = comparison.inverted }
      branchOnComparison(comparison, a, b, isWide: isWide, prepared)
      return
    }
    // The test for zero after a comparison turns it round.
    while reader.position.pointee == Opcode.i32EqualZero {
      _ = reader.byte()
      comparison = comparison.inverted
    }
    if b.kind == .constant, !isWide || fitsInSigned32(b.constant) {
      let immediate = UInt32(truncatingIfNeeded: b.constant)
      let mirrored = isMirrored(a)
      if mirrored { takeMirrored(a) } else { touch(a) }
      emit(
        RegisterOp(comparison.operation, mirrored ? ComparisonForm.ri : ComparisonForm.si),
        Operands.lanes(home, mirrored ? 0 : Int(a.slot), immediate: immediate))
    } else if b.kind == .constant {
      let mirrored = isMirrored(a)
      if mirrored { takeMirrored(a) } else { touch(a) }
      emit(
        RegisterOp(comparison.operation, mirrored ? ComparisonForm.rl : ComparisonForm.sl),
        Operands.lanes(home, mirrored ? 0 : Int(a.slot)), b.constant)
    } else {
      if !isMirrored(a), isMirrored(b) {
        swap(&a, &b)
        comparison = comparison.swapped
      }
      let mirrored = isMirrored(a)
      if mirrored { takeMirrored(a) } else { touch(a) }
      touch(b)
      emit(
        RegisterOp(comparison.operation, mirrored ? ComparisonForm.rs : ComparisonForm.ss),
        Operands.lanes(home, mirrored ? 0 : Int(a.slot), Int(b.slot)))
    }
    pushResult(.integer, home: home)
  }

  /// A comparison and the branch after it in one instruction.
  private mutating func branchOnComparison(
    _ comparison: IntegerComparison, _ a: StackEntry, _ b: StackEntry, isWide: Bool, _ prepared: PreparedBranch
  ) {
    var (comparison, a, b) = (comparison, a, b)
    if b.kind != .constant, !isMirrored(a), isMirrored(b) {
      swap(&a, &b)
      comparison = comparison.swapped
    }
    let operation = comparison.operation
    let mirrored = isMirrored(a)
    if !isWide, mirrored, fuseAddition(operation, a, b, prepared) { return }
    if mirrored { takeMirrored(a) } else { touch(a) }
    let slot = mirrored ? 0 : Int(a.slot)
    guard b.kind == .constant else {
      touch(b)
      emit(
        RegisterOp(operation, mirrored ? ComparisonForm.branchRS : ComparisonForm.branchSS),
        Operands.lanes(slot, Int(b.slot)))
      finishBranch(prepared)
      return
    }
    let signed = isWide ? Int64(bitPattern: b.constant) : Int64(Int32(truncatingIfNeeded: b.constant))
    if signed == 0, comparison.isEquality {
      emit(testForZero(comparison, isWide: isWide, mirrored: mirrored), Operands.lanes(slot))
    } else if let short = Int16(exactly: signed) {
      emit(
        RegisterOp(operation, mirrored ? ComparisonForm.branchRH : ComparisonForm.branchSH),
        Operands.lanes(slot, Int(short)))
    } else {
      emit(
        RegisterOp(operation, mirrored ? ComparisonForm.branchRL : ComparisonForm.branchSL),
        Operands.lanes(slot), UInt64(bitPattern: signed))
    }
    finishBranch(prepared)
  }

  func testForZero(_ comparison: IntegerComparison, isWide: Bool, mirrored: Bool) -> RegisterOp {
    if comparison.isEqual {
      return isWide
        ? (mirrored ? .branchUnless64_r : .branchUnless64_s) : (mirrored ? .branchUnless32_r : .branchUnless32_s)
    }
    return isWide ? (mirrored ? .branchIf64_r : .branchIf64_s) : (mirrored ? .branchIf32_r : .branchIf32_s)
  }

  /// `i = i + k; if i ? b`: when the addition is the instruction before.
  mutating func fuseAddition(
    _ operation: Operation, _ a: StackEntry, _ b: StackEntry, _ prepared: PreparedBranch
  ) -> Bool {
    guard a.kind == .local, last >= barrier, last >= 0, lastOp == RegisterOp(.i32Add, CommutativeForm.si),
      code.destination(ofInstructionAt: last) == Int(a.slot)
    else { return false }
    var limit = Int(b.slot)
    if b.kind == .constant {
      guard let short = Int16(exactly: Int32(truncatingIfNeeded: b.constant)) else { return false }
      limit = Int(short)
    }
    let addition = code.words[last + 1]
    removeLast()
    touch(a)
    touch(b)
    emit(
      RegisterOp(operation, b.kind == .constant ? ComparisonForm.addBranchH : ComparisonForm.addBranchS), addition,
      Operands.lanes(limit))
    finishBranch(prepared, distanceInWord: 2)
    return true
  }
}

/// Opcodes the translator looks ahead for.
enum Opcode {
  static var `if`: UInt8 { 0x04 }
  static var brIf: UInt8 { 0x0d }
  static var firstLoad: UInt8 { 0x28 }
  static var lastLoad: UInt8 { 0x35 }
  static var i32EqualZero: UInt8 { 0x45 }
}

/// One of the ten comparisons of integers of a width.
struct IntegerComparison {
  let operation: Operation

  init(_ operation: Operation) {
    self.operation = operation
  }

  var isEqual: Bool { operation == .i32Equal || operation == .i64Equal }
  var isEquality: Bool { isEqual || operation == .i32NotEqual || operation == .i64NotEqual }

  /// The comparison that holds where this one does not.
  var inverted: IntegerComparison {
    switch operation {
    case .i32Equal: IntegerComparison(.i32NotEqual)
    case .i32NotEqual: IntegerComparison(.i32Equal)
    case .i32LessSigned: IntegerComparison(.i32GreaterOrEqualSigned)
    case .i32LessUnsigned: IntegerComparison(.i32GreaterOrEqualUnsigned)
    case .i32GreaterSigned: IntegerComparison(.i32LessOrEqualSigned)
    case .i32GreaterUnsigned: IntegerComparison(.i32LessOrEqualUnsigned)
    case .i32LessOrEqualSigned: IntegerComparison(.i32GreaterSigned)
    case .i32LessOrEqualUnsigned: IntegerComparison(.i32GreaterUnsigned)
    case .i32GreaterOrEqualSigned: IntegerComparison(.i32LessSigned)
    case .i32GreaterOrEqualUnsigned: IntegerComparison(.i32LessUnsigned)
    case .i64Equal: IntegerComparison(.i64NotEqual)
    case .i64NotEqual: IntegerComparison(.i64Equal)
    case .i64LessSigned: IntegerComparison(.i64GreaterOrEqualSigned)
    case .i64LessUnsigned: IntegerComparison(.i64GreaterOrEqualUnsigned)
    case .i64GreaterSigned: IntegerComparison(.i64LessOrEqualSigned)
    case .i64GreaterUnsigned: IntegerComparison(.i64LessOrEqualUnsigned)
    case .i64LessOrEqualSigned: IntegerComparison(.i64GreaterSigned)
    case .i64LessOrEqualUnsigned: IntegerComparison(.i64GreaterUnsigned)
    case .i64GreaterOrEqualSigned: IntegerComparison(.i64LessSigned)
    case .i64GreaterOrEqualUnsigned: IntegerComparison(.i64LessUnsigned)
    default: self
    }
  }

  /// The comparison that says the same of the operands in the other order.
  var swapped: IntegerComparison {
    switch operation {
    case .i32LessSigned: IntegerComparison(.i32GreaterSigned)
    case .i32LessUnsigned: IntegerComparison(.i32GreaterUnsigned)
    case .i32GreaterSigned: IntegerComparison(.i32LessSigned)
    case .i32GreaterUnsigned: IntegerComparison(.i32LessUnsigned)
    case .i32LessOrEqualSigned: IntegerComparison(.i32GreaterOrEqualSigned)
    case .i32LessOrEqualUnsigned: IntegerComparison(.i32GreaterOrEqualUnsigned)
    case .i32GreaterOrEqualSigned: IntegerComparison(.i32LessOrEqualSigned)
    case .i32GreaterOrEqualUnsigned: IntegerComparison(.i32LessOrEqualUnsigned)
    case .i64LessSigned: IntegerComparison(.i64GreaterSigned)
    case .i64LessUnsigned: IntegerComparison(.i64GreaterUnsigned)
    case .i64GreaterSigned: IntegerComparison(.i64LessSigned)
    case .i64GreaterUnsigned: IntegerComparison(.i64LessUnsigned)
    case .i64LessOrEqualSigned: IntegerComparison(.i64GreaterOrEqualSigned)
    case .i64LessOrEqualUnsigned: IntegerComparison(.i64GreaterOrEqualUnsigned)
    case .i64GreaterOrEqualSigned: IntegerComparison(.i64LessOrEqualSigned)
    case .i64GreaterOrEqualUnsigned: IntegerComparison(.i64LessOrEqualUnsigned)
    default: self
    }
  }
}
