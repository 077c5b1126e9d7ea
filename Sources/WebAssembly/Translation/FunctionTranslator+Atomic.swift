// Atomic instructions. Whatever the memory, they reach it through its link and have operands in slots.

extension FunctionTranslator {
  /// Forms of atomic operations are numbered like the logarithms of their widths.
  mutating func atomic(_ row: TranslationRow, _ op: RegisterOp) {
    let (memory, offset) = reader.memoryArgument()
    let (slots, home) = popAllInSlots(row)
    use(home)
    emit(
      op, Operands.lanes(home, slots[0], slots[1], slots[2]),
      Operands.pair(UInt32(truncatingIfNeeded: module.layout.memory(Int(memory))), 0))
    code.append(offset)
    // A store leaves its result there too, and nobody reads it.
    overwrite(home)
    if row.resultCount > 0 { pushSettled(row.output) }
  }

  mutating func fence() {
    reader.skip(1)
    emit(.atomicFence, 0)
  }
}
