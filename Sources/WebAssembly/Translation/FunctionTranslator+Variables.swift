// Locals, globals, references, tables, and the choice between two values.

extension FunctionTranslator {
  mutating func localGet(_ index: Int) {
    let local = locals[index]
    let entry = StackEntry(
      kind: .local, valueClass: local.valueClass, home: Int32(truncatingIfNeeded: stack.nextHome), slot: local.slot,
      source: Int32(truncatingIfNeeded: index), lowerReader: local.reader)
    locals[index].reader = Int32(truncatingIfNeeded: stack.count)
    stack.push(entry)
  }

  mutating func localSet(_ index: Int) {
    let slot = Int(locals[index].slot)
    let entry = pop()
    if entry.kind == .local, Int(entry.source) == index { return }
    let wasRead = settleReaders(of: index)
    switch entry.kind {
    case .temporary: setLocal(index, fromTemporary: entry, mayMove: !wasRead)
    case .local:
      touch(entry)
      copyValue(Int(entry.slot), to: slot, entry.valueClass)
    case .constant: writeConstant(entry.constant, to: slot)
    }
    locals[index].touched = max(locals[index].touched, Int32(truncatingIfNeeded: code.count - 1))
  }

  /// Copies the local to the homes of the entries that still stand for it; tells whether there were any.
  private mutating func settleReaders(of index: Int) -> Bool {
    guard locals[index].reader >= 0 else { return false }
    while locals[index].reader >= 0 { settle(Int(locals[index].reader)) }
    return true
  }

  /// Lets the instruction that produced a temporary write the local instead, or copies.
  private mutating func setLocal(_ index: Int, fromTemporary entry: StackEntry, mayMove: Bool) {
    let slot = Int(locals[index].slot)
    let producer = Int(entry.source)
    guard mayMove, producer >= barrier, producer >= 0, Int(locals[index].touched) <= producer else {
      copyValue(Int(entry.slot), to: slot, entry.valueClass)
      return
    }
    let mirrored = isMirrored(entry)
    code.setDestination(slot, ofInstructionAt: producer)
    overwrite(slot)
    if entry.valueClass == .vector { overwrite(slot + 1) }
    if mirrored { setMirror(entry.valueClass, Mirror(slot: slot)) }
  }

  mutating func globalGet(_ index: Int) {
    let valueClass = signatures.globalClasses[index]
    let home = stack.nextHome
    let op: RegisterOp =
      switch valueClass {
      case .f32: .globalGetF32
      case .f64: .globalGetF64
      case .integer: .globalGet64
      case .vector: .globalGetVector
      }
    emit(op, Operands.lanes(home, 0, immediate: UInt32(module.layout.global(index))))
    pushResult(valueClass, home: home, isElidable: false)
  }

  mutating func globalSet(_ index: Int) {
    let entry = inSlot(pop())
    let link = UInt32(module.layout.global(index))
    if entry.valueClass == .integer, isMirrored(entry) {
      takeMirrored(entry)
      emit(.globalSet_r, Operands.lanes(0, 0, immediate: link))
    } else if entry.valueClass == .vector {
      touch(entry)
      emit(.globalSetVector, Operands.lanes(0, Int(entry.slot), immediate: link))
    } else {
      touch(entry)
      emit(.globalSet_s, Operands.lanes(Int(entry.slot), 0, immediate: link))
    }
  }

  mutating func select() {
    let c = inSlot(pop())
    let b = inSlot(pop())
    let a = inSlot(pop())
    let mirrored = isMirrored(c)
    let op: RegisterOp =
      switch a.valueClass {
      case .f32: mirrored ? .selectF32_r : .selectF32_s
      case .f64: mirrored ? .selectF64_r : .selectF64_s
      case .integer: mirrored ? .select64_r : .select64_s
      case .vector: mirrored ? .selectVector_r : .selectVector_s
      }
    if mirrored { takeMirrored(c) } else { touch(c) }
    touch(b)
    touch(a)
    emit(op, Operands.lanes(Int(a.home), Int(a.slot), Int(b.slot), mirrored ? 0 : Int(c.slot)))
    pushResult(a.valueClass, home: Int(a.home), isElidable: false)
  }

  mutating func refIsNull() {
    let a = inSlot(pop())
    touch(a)
    emit(.refIsNull, Operands.lanes(Int(a.home), Int(a.slot)))
    pushResult(.integer, home: Int(a.home), isElidable: false)
  }

  // MARK: Tables

  mutating func tableGet() {
    let link = UInt32(module.layout.table(Int(reader.u32())))
    let a = inSlot(pop())
    touch(a)
    emit(.tableGet, Operands.lanes(Int(a.home), Int(a.slot), immediate: link))
    pushResult(.integer, home: Int(a.home), isElidable: false)
  }

  mutating func tableSet() {
    let link = UInt32(module.layout.table(Int(reader.u32())))
    let b = inSlot(pop())
    let a = inSlot(pop())
    touch(b)
    touch(a)
    emit(.tableSet, Operands.lanes(Int(a.slot), Int(b.slot), immediate: link))
  }

  mutating func tableGrow() {
    let table = linkedTable()
    let n = inSlot(pop())
    let a = inSlot(pop())
    touch(n)
    touch(a)
    chargeLength(n, isWide: table.isWide)
    emit(.tableGrow, Operands.lanes(Int(a.home), Int(a.slot), Int(n.slot)), UInt64(table.link))
    pushResult(.integer, home: Int(a.home), isElidable: false)
  }
}
