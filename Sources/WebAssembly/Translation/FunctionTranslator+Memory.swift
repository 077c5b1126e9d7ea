// Loads and stores. Those of memory 0 find base and size in registers; another memory is reached through its link, and
// so is memory 0 when its addresses have 64 bits or other threads may grow it.

extension FunctionTranslator {
  mutating func load(_ row: TranslationRow) {
    let (memory, offset) = reader.memoryArgument()
    let address = pop()
    guard isDirect(memory) else { return loadThroughLink(row, memory, offset, inSlot(address)) }
    let home = Int(address.home)
    if let absolute = absoluteAddress(address, offset) {
      emit(RegisterOp(row.operation, LoadForm.absolute), Operands.lanes(home, 0, immediate: absolute))
      pushResult(row.output, home: home)
      return
    }
    let a = inSlot(address)
    // Addresses of 32 bits have offsets of 32 bits.
    let immediate = UInt32(truncatingIfNeeded: offset)
    if isMirrored(a) {
      takeMirrored(a)
      emit(RegisterOp(row.operation, LoadForm.r), Operands.lanes(home, 0, immediate: immediate))
    } else {
      touch(a)
      emit(RegisterOp(row.operation, LoadForm.s), Operands.lanes(home, Int(a.slot), immediate: immediate))
    }
    pushResult(row.output, home: home)
  }

  /// Whether a memory's base and size are in registers.
  @inline(__always) func isDirect(_ memory: UInt32) -> Bool { memory == 0 && hasDirectMemory }

  func isWide(memory: UInt32) -> Bool { module.contents.memories[Int(memory)].addressType == .i64 }

  private mutating func loadThroughLink(
    _ row: TranslationRow, _ memory: UInt32, _ offset: UInt64, _ address: StackEntry
  ) {
    touch(address)
    let link = module.layout.memory(Int(memory))
    let home = Int(address.home)
    if isWide(memory: memory) {
      emit(
        RegisterOp(row.operation, LoadForm.wide),
        Operands.lanes(home, Int(address.slot), immediate: UInt32(truncatingIfNeeded: link)), offset)
    } else {
      emit(
        RegisterOp(row.operation, LoadForm.linked),
        Operands.lanes(home, Int(address.slot), immediate: UInt32(truncatingIfNeeded: offset)), UInt64(link))
    }
    pushResult(row.output, home: home, isElidable: false)
  }

  /// The operation takes a value from a slot.
  private mutating func storeThroughLink(
    _ operation: Operation, _ memory: UInt32, _ offset: UInt64, _ address: StackEntry, _ value: StackEntry
  ) {
    touch(address)
    touch(value)
    let link = module.layout.memory(Int(memory))
    if isWide(memory: memory) {
      emit(
        RegisterOp(operation, StoreForm.wide),
        Operands.lanes(Int(address.slot), Int(value.slot), immediate: UInt32(truncatingIfNeeded: link)), offset)
    } else {
      emit(
        RegisterOp(operation, StoreForm.linked),
        Operands.lanes(Int(address.slot), Int(value.slot), immediate: UInt32(truncatingIfNeeded: offset)), UInt64(link))
    }
  }

  /// A constant address together with its offset, if 32 bits hold the sum.
  private func absoluteAddress(_ address: StackEntry, _ offset: UInt64) -> UInt32? {
    address.kind == .constant ? UInt32(exactly: address.constant &+ offset) : nil
  }

  /// The address of the load that comes next is this sum: emits a load that adds; tells whether it did.
  mutating func fuseIntoLoad(_ a: StackEntry, _ b: StackEntry, home: Int) -> Bool {
    var ahead = reader
    let opcode = ahead.byte()
    guard opcode >= Opcode.firstLoad, opcode <= Opcode.lastLoad, a.kind != .constant else { return false }
    let (memory, offset) = ahead.memoryArgument()
    guard isDirect(memory), offset <= UInt64(UInt16.max) else { return false }
    let row = rows[Int(opcode)]
    if b.kind == .constant {
      guard let displacement = Int16(exactly: Int32(truncatingIfNeeded: b.constant)) else { return false }
      let mirrored = isMirrored(a)
      if mirrored { takeMirrored(a) } else { touch(a) }
      emit(
        RegisterOp(row.operation, mirrored ? LoadForm.displacedR : LoadForm.displacedS),
        Operands.lanes(home, mirrored ? 0 : Int(a.slot), Int(displacement), Int(offset)))
    } else if !emitScaledLoad(row, a, b, Int(offset), home), !emitScaledLoad(row, b, a, Int(offset), home) {
      let (index, base) = isMirrored(b) && !isMirrored(a) ? (b, a) : (a, b)
      let mirrored = isMirrored(index)
      if mirrored { takeMirrored(index) } else { touch(index) }
      touch(base)
      emit(
        RegisterOp(row.operation, mirrored ? LoadForm.indexedR : LoadForm.indexedS),
        Operands.lanes(home, mirrored ? 0 : Int(index.slot), Int(base.slot), Int(offset)))
    }
    reader = ahead
    instructionCount &+= 1
    pushResult(row.output, home: home)
    return true
  }

  /// The index was shifted by the size of what is loaded, in the instruction before: emits a load that does both.
  private mutating func emitScaledLoad(
    _ row: TranslationRow, _ index: StackEntry, _ base: StackEntry, _ offset: Int, _ home: Int
  ) -> Bool {
    guard row.widthLog2 > 0, index.kind == .temporary, last >= barrier, last >= 0, Int(index.source) == last,
      lastOp == RegisterOp(.i32ShiftLeft, BinaryForm.si) || lastOp == RegisterOp(.i32ShiftLeft, BinaryForm.ri),
      code.words[last + 1] >> 32 == UInt64(row.widthLog2)
    else { return false }
    let shifted = code.words[last + 1]
    let form = lastOp == RegisterOp(.i32ShiftLeft, BinaryForm.si) ? LoadForm.scaledS : LoadForm.scaledR
    removeLast()
    // It holds what was shifted, which the mirror no longer tells.
    x = Mirror()
    touch(base)
    emit(
      RegisterOp(row.operation, form),
      Operands.lanes(home, Int(Int16(truncatingIfNeeded: shifted >> 16)), Int(base.slot), offset))
    return true
  }

  mutating func store(_ row: TranslationRow) {
    let (memory, offset) = reader.memoryArgument()
    var v = pop()
    let address = pop()
    // From a slot or as a constant, a float is stored as the integer with its bits.
    let plain: Operation =
      switch row.operation {
      case .f32Store: .store32
      case .f64Store: .store64
      default: row.operation
      }
    guard isDirect(memory) else {
      v = inSlot(v)
      return storeThroughLink(plain, memory, offset, inSlot(address), v)
    }
    if let absolute = absoluteAddress(address, offset) {
      storeAbsolute(row.operation, plain, v, absolute)
      return
    }
    let a = inSlot(address)
    let immediate = UInt32(truncatingIfNeeded: offset)
    if v.kind == .constant, let short = shortConstant(v.constant, plain) {
      let mirrored = isMirrored(a)
      if mirrored { takeMirrored(a) } else { touch(a) }
      emit(
        RegisterOp(plain, mirrored ? StoreForm.rh : StoreForm.sh),
        Operands.lanes(mirrored ? 0 : Int(a.slot), Int(short), immediate: immediate))
      return
    }
    if fuseAdditionIntoStore(plain, a, v, offset) { return }
    v = inSlot(v)
    if isMirrored(v) {
      let form = plain == row.operation ? StoreForm.sr : FloatStoreForm.sr
      takeMirrored(v)
      touch(a)
      emit(RegisterOp(row.operation, form), Operands.lanes(Int(a.slot), 0, immediate: immediate))
    } else if isMirrored(a) {
      takeMirrored(a)
      touch(v)
      emit(RegisterOp(plain, StoreForm.rs), Operands.lanes(0, Int(v.slot), immediate: immediate))
    } else {
      touch(a)
      touch(v)
      emit(RegisterOp(plain, StoreForm.ss), Operands.lanes(Int(a.slot), Int(v.slot), immediate: immediate))
    }
  }

  private mutating func storeAbsolute(
    _ operation: Operation, _ plain: Operation, _ value: StackEntry, _ address: UInt32
  ) {
    if value.kind == .constant, let short = shortConstant(value.constant, plain) {
      emit(RegisterOp(plain, StoreForm.absoluteH), Operands.lanes(0, Int(short), immediate: address))
      return
    }
    let v = inSlot(value)
    if isMirrored(v) {
      takeMirrored(v)
      let form = plain == operation ? StoreForm.absoluteR : FloatStoreForm.absoluteR
      emit(RegisterOp(operation, form), Operands.lanes(0, 0, immediate: address))
    } else {
      touch(v)
      emit(RegisterOp(plain, StoreForm.absoluteS), Operands.lanes(0, Int(v.slot), immediate: address))
    }
  }

  private func shortConstant(_ constant: UInt64, _ operation: Operation) -> Int16? {
    operation == .store64
      ? Int16(exactly: Int64(bitPattern: constant)) : Int16(exactly: Int32(truncatingIfNeeded: constant))
  }

  /// The address is the sum emitted last, and the value waits in a local: the store adds.
  private mutating func fuseAdditionIntoStore(
    _ operation: Operation, _ a: StackEntry, _ v: StackEntry, _ offset: UInt64
  ) -> Bool {
    guard a.kind == .temporary, v.kind == .local, last >= barrier, last >= 0, Int(a.source) == last,
      lastOp == RegisterOp(.i32Add, CommutativeForm.ss), offset <= UInt64(UInt16.max)
    else { return false }
    let sum = code.words[last + 1]
    removeLast()
    x = Mirror()
    touch(v)
    emit(
      RegisterOp(operation, StoreForm.indexedS),
      Operands.lanes(
        Int(Int16(truncatingIfNeeded: sum >> 16)), Int(v.slot), Int(Int16(truncatingIfNeeded: sum >> 32)), Int(offset)))
    return true
  }

  // MARK: Whole memories and tables

  /// A memory or table that an instruction names: the distance of its link, and whether its addresses have 64 bits.
  struct Linked {
    let link: Int
    let isWide: Bool
  }

  mutating func linkedMemory() -> Linked {
    let index = reader.u32()
    return Linked(link: module.layout.memory(Int(index)), isWide: isWide(memory: index))
  }

  mutating func linkedTable() -> Linked {
    let index = Int(reader.u32())
    return Linked(
      link: module.layout.table(index), isWide: module.contents.tables[index].type.addressType == .i64)
  }

  /// Copies between two, whose length has 64 bits when both have such addresses.
  mutating func bulkCopy(_ op: RegisterOp, _ target: Linked, _ source: Linked) {
    bulk(op, target.link, source.link, hasWideLength: target.isWide && source.isWide)
  }

  mutating func bulkFill(_ op: RegisterOp, _ target: Linked) {
    bulk(op, target.link, hasWideLength: target.isWide)
  }

  /// Charges for as many bytes or elements as the entry says, where instructions are counted.
  mutating func chargeLength(_ count: StackEntry, isWide: Bool) {
    if countsBudget { emit(isWide ? .chargeWideLength : .chargeLength, Operands.lanes(Int(count.slot))) }
  }

  mutating func memorySize() {
    let link = module.layout.memory(Int(reader.u32()))
    produceWithoutOperands(.memorySize, link)
  }

  mutating func memoryGrow() {
    let link = module.layout.memory(Int(reader.u32()))
    let a = inSlot(pop())
    touch(a)
    emit(.memoryGrow, Operands.lanes(Int(a.home), Int(a.slot), immediate: UInt32(link)))
    pushResult(.integer, home: Int(a.home), isElidable: false)
  }

  /// d = something reached through a link, or named by a number.
  mutating func produceWithoutOperands(_ op: RegisterOp, _ immediate: Int) {
    let home = stack.nextHome
    emit(op, Operands.lanes(home, 0, immediate: UInt32(truncatingIfNeeded: immediate)))
    pushResult(.integer, home: home, isElidable: false)
  }

  /// An operation on a range: target, source or value, and length from the stack; two numbers in the third word.
  mutating func bulk(_ op: RegisterOp, _ first: Int, _ second: Int = 0, hasWideLength: Bool = false) {
    let n = inSlot(pop())
    let b = inSlot(pop())
    let a = inSlot(pop())
    touch(n)
    touch(b)
    touch(a)
    chargeLength(n, isWide: hasWideLength)
    emit(
      op, Operands.lanes(Int(a.slot), Int(b.slot), Int(n.slot)),
      Operands.pair(UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: second)))
  }
}
