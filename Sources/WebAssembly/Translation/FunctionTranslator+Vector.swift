// Vector instructions. All but those of memory go one way: operands from slots, the number of a lane if there is one, a
// result. The rows tell how many operands there are and what comes out.

extension FunctionTranslator {
  mutating func vector(_ row: TranslationRow) {
    let lane = row.immediates == .lane ? Int(reader.byte()) : 0
    let count = Int(row.operandCount)
    if row.isVectorShift, stack.entries[stack.count - 1].kind == .constant { return shiftByConstant(row) }
    // Only a scalar can be a constant, and it is the last operand.
    let c = inSlot(pop())
    let b = count > 2 ? pop() : c
    let a = count > 1 ? pop() : c
    touch(c)
    touch(b)
    touch(a)
    let home = Int(a.home)
    let (second, third) = count > 2 ? (Int(b.slot), Int(c.slot)) : (count > 1 ? Int(c.slot) : 0, lane)
    emit(RegisterOp(row.operation, 0), Operands.lanes(home, Int(a.slot), second, third))
    pushResult(row.output, home: home, isElidable: false)
  }

  private mutating func shiftByConstant(_ row: TranslationRow) {
    let count = UInt32(truncatingIfNeeded: pop().constant)
    let a = pop()
    touch(a)
    let home = Int(a.home)
    emit(RegisterOp(row.operation, VectorShiftForm.si), Operands.lanes(home, Int(a.slot), immediate: count))
    pushResult(.vector, home: home, isElidable: false)
  }

  mutating func vectorConstant() {
    let home = stack.nextHome
    emit(.constantVector, Operands.lanes(home), reader.f64())
    code.append(reader.f64())
    pushResult(.vector, home: home, isElidable: false)
  }

  /// Lanes that are neighbours before and after are moved together, as the widest units that do.
  mutating func shuffle(_ row: TranslationRow) {
    let numbers = (0..<16).map { _ in Int(reader.byte()) }
    let b = pop()
    let a = pop()
    let (size, form) =
      if Self.movesUnits(of: 8, numbers) {
        (8, ShuffleForm.units64)
      } else if Self.movesUnits(of: 4, numbers) {
        (4, ShuffleForm.units32)
      } else if Self.movesUnits(of: 2, numbers) {
        (2, ShuffleForm.units16)
      } else {
        (1, ShuffleForm.units8)
      }
    let distances = stride(from: 0, to: 16, by: size).map { n in
      let slot = numbers[n] < 16 ? a.slot : b.slot
      return UInt32(bitPattern: 8 &* slot &+ Int32(numbers[n] & 15))
    }
    touch(a)
    touch(b)
    emit(RegisterOp(row.operation, form), Operands.lanes(Int(a.home)))
    for n in stride(from: 0, to: distances.count, by: 2) {
      code.append(Operands.pair(distances[n], distances[n + 1]))
    }
    pushResult(.vector, home: Int(a.home), isElidable: false)
  }

  private static func movesUnits(of size: Int, _ numbers: [Int]) -> Bool {
    (0..<16).allSatisfy { numbers[$0] == numbers[$0 / size * size] + $0 % size }
      && numbers.indices.allSatisfy {
        numbers[$0 / size * size] % size == 0
      }
  }

  // MARK: Memory

  mutating func vectorLoad(_ row: TranslationRow) {
    let access = vectorAccess(row)
    let home = Int(access.address.home)
    emitAccess(row, access, destination: home)
    pushResult(.vector, home: home, isElidable: false)
  }

  mutating func vectorStore(_ row: TranslationRow) {
    emitAccess(row, vectorAccess(row), destination: 0)
  }

  private struct VectorAccess {
    var memory: UInt32
    var offset: UInt64
    var lane: Int
    var vector: StackEntry?
    var address: StackEntry
  }

  /// Reads the immediates and pops the operands.
  private mutating func vectorAccess(_ row: TranslationRow) -> VectorAccess {
    let (memory, offset) = reader.memoryArgument()
    let lane = row.immediates == .memoryArgumentAndLane ? Int(reader.byte()) : 0
    let vector = row.operandCount == 2 ? pop() : nil
    return VectorAccess(memory: memory, offset: offset, lane: lane, vector: vector, address: pop())
  }

  // All four shapes of accesses count their forms alike.
  private mutating func emitAccess(_ row: TranslationRow, _ access: VectorAccess, destination: Int) {
    let address = inSlot(access.address)
    let vector = Int(access.vector?.slot ?? 0)
    guard isDirect(access.memory) else {
      touch(address)
      if let vector = access.vector { touch(vector) }
      emit(
        RegisterOp(row.operation, VectorLoadForm.linked),
        Operands.lanes(destination, Int(address.slot), vector, access.lane), access.offset)
      code.append(UInt64(module.layout.memory(Int(access.memory))))
      return
    }
    if row.immediates == .memoryArgument, let sum = takeSum(address, waiting: access.vector) {
      if let vector = access.vector { touch(vector) }
      emit(
        RegisterOp(row.operation, sum.isMirrored ? VectorLoadForm.indexedR : VectorLoadForm.indexedS),
        Operands.lanes(destination, sum.a, vector, sum.b), access.offset)
      return
    }
    let mirrored = isMirrored(address)
    if mirrored { takeMirrored(address) } else { touch(address) }
    if let vector = access.vector { touch(vector) }
    emit(
      RegisterOp(row.operation, mirrored ? VectorLoadForm.r : VectorLoadForm.s),
      Operands.lanes(destination, mirrored ? 0 : Int(address.slot), vector, access.lane), access.offset)
  }

  /// Takes the addition back that was emitted last and gave the address, if it is of two slots or of the accumulator and
  /// a slot, for the access to do it. No instruction stands between when there is no vector, or it waits in a local.
  private mutating func takeSum(
    _ address: StackEntry, waiting vector: StackEntry?
  ) -> (a: Int, b: Int, isMirrored: Bool)? {
    guard address.kind == .temporary, last >= barrier, last >= 0, Int(address.source) == last,
      vector.map({ $0.kind == .local }) ?? true,
      lastOp == RegisterOp(.i32Add, CommutativeForm.ss) || lastOp == RegisterOp(.i32Add, CommutativeForm.rs)
    else { return nil }
    let operands = code.words[last + 1]
    let isMirrored = lastOp == RegisterOp(.i32Add, CommutativeForm.rs)
    removeLast()
    x = Mirror()
    return (
      Int(Int16(truncatingIfNeeded: operands >> 16)), Int(Int16(truncatingIfNeeded: operands >> 32)), isMirrored
    )
  }
}
