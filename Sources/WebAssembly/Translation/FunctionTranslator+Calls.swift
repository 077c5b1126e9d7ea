// Calls. Arguments are brought to their homes, which are the callee's parameters; results appear in the same place.

extension FunctionTranslator {
  mutating func call(_ function: UInt32) {
    let callee = signatures.signature(ofFunction: function)
    let advance = passArguments(callee)
    let operands = Operands.lanes(0, 0, immediate: advance)
    if let cell = cellBits(function) {
      emit(.call, operands, cell)
    } else {
      emit(.callImport, operands, UInt64(module.layout.function(Int(function))))
    }
    receiveResults(callee)
  }

  mutating func callIndirect() {
    let callee = signatures.signatures[Int(reader.u32())]
    let table = linkedTable()
    let index = inSlot(pop())
    let mirrored = isMirrored(index) && !table.isWide
    // Copies and constants leave the accumulators alone.
    if !mirrored { touch(index) }
    let advance = passArguments(callee, above: index)
    if mirrored { takeMirrored(index) }
    emit(
      table.isWide ? .callIndirectWide : mirrored ? .callIndirect_r : .callIndirect_s,
      Operands.lanes(mirrored ? 0 : Int(index.slot), 0, immediate: advance),
      Operands.pair(UInt32(table.link), callee.identifier))
    receiveResults(callee)
  }

  mutating func returnCall(_ function: UInt32) {
    let callee = signatures.signature(ofFunction: function)
    let operands = replaceArguments(callee)
    if let cell = cellBits(function) {
      emit(.returnCall, operands, cell)
    } else {
      emit(.returnCallImport, operands, UInt64(module.layout.function(Int(function))))
    }
    skipUnreachable()
  }

  mutating func returnCallIndirect() {
    let callee = signatures.signatures[Int(reader.u32())]
    let table = linkedTable()
    let index = inSlot(pop())
    touch(index)
    use(Int(index.home))
    let operands = replaceArguments(callee)
    emit(
      table.isWide ? .returnCallIndirectWide : .returnCallIndirect, operands,
      Operands.pair(UInt32(table.link), callee.identifier))
    code.append(Operands.lanes(Int(index.slot)))
    skipUnreachable()
  }

  mutating func callReference() {
    let callee = signatures.signatures[Int(reader.u32())]
    let reference = inSlot(pop())
    touch(reference)
    use(Int(reference.home))
    let advance = passArguments(callee)
    emit(.callRef, Operands.lanes(Int(reference.slot), 0, immediate: advance), 0)
    receiveResults(callee)
  }

  mutating func returnCallReference() {
    let callee = signatures.signatures[Int(reader.u32())]
    let reference = inSlot(pop())
    touch(reference)
    use(Int(reference.home))
    emit(.returnCallRef, replaceArguments(callee), Operands.lanes(Int(reference.slot)))
    skipUnreachable()
  }

  /// The address of the cell of a function that is not imported.
  private func cellBits(_ function: UInt32) -> UInt64? {
    guard Int(function) >= module.contents.importedFunctionCount else { return nil }
    return UInt64(UInt(bitPattern: module.cell(of: Int(function))))
  }

  /// Brings arguments home and pops them; the distance to the callee's frame in bytes.
  private mutating func passArguments(_ callee: Signature, above: StackEntry? = nil) -> UInt32 {
    settleTop(Int(callee.parameterCount))
    for _ in 0..<callee.parameterCount { _ = pop() }
    // Where arguments and results take less room than the index of an indirect call, they may lie on top of it.
    let frame = stack.nextHome + callee.slots + 2
    use(frame)
    return UInt32(truncatingIfNeeded: 8 * frame)
  }

  private mutating func receiveResults(_ callee: Signature) {
    beginLabel()
    let home = stack.nextHome
    for n in 0..<Int(callee.resultCount) { pushSettled(signatures.resultClass(n, of: callee)) }
    if stack.settled == stack.count - Int(callee.resultCount) { stack.settled = stack.count }
    // A single result comes in its accumulator too.
    if callee.resultCount == 1 {
      setMirror(signatures.resultClass(0, of: callee), Mirror(slot: home))
    }
  }

  /// The operands of a tail call: where the arguments are and how they replace the frame's own.
  private mutating func replaceArguments(_ callee: Signature) -> UInt64 {
    settleTop(Int(callee.parameterCount))
    let source = stack.nextHome - Int(callee.parameterSlots)
    return Operands.lanes(source, Int(callee.parameterSlots), signature.slots, callee.slots)
  }
}
