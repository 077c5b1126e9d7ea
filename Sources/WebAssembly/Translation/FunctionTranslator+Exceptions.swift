// Exceptions. Guarding costs nothing: blocks leave regions in the function's `ExceptionTable`, and clauses lead straight
// to their labels, where the payload is put into the slots that a branch would have brought it to.
//
// The withdrawn instructions use the same table. Their handlers are code of their own behind the guarded part; each
// begins with the exception's reference in a hidden entry of the stack, which `rethrow` finds at the home of its label.

extension FunctionTranslator {
  // MARK: Throwing

  mutating func throwTag() {
    let tag = Int(reader.u32())
    let signature = tagSignature(tag)
    settleTop(Int(signature.parameterCount))
    let payload = stack.nextHome - Int(signature.parameterSlots)
    emit(.throwTag, Operands.lanes(payload, 0, immediate: UInt32(truncatingIfNeeded: module.layout.tag(tag))))
    skipUnreachable()
  }

  mutating func throwReference() {
    let exception = inSlot(pop())
    touch(exception)
    emit(.throwReference, Operands.lanes(Int(exception.slot)))
    skipUnreachable()
  }

  private func tagSignature(_ tag: Int) -> Signature {
    signatures.signatures[Int(module.contents.tags[tag])]
  }

  // MARK: try_table

  mutating func beginTryTable() {
    let type = blockLayout()
    var entry = beginRegion(.tryTable, type)
    for _ in 0..<reader.u32() { addClause(to: entry.ownRegion) }
    entry.region = entry.ownRegion
    control.append(entry)
  }

  /// Everything goes home, and a region begins.
  private mutating func beginRegion(_ kind: ControlEntry.Kind, _ type: BlockLayout) -> ControlEntry {
    settleAll()
    passBranch()
    var entry = controlEntry(kind, type)
    entry.ownRegion = exceptions.open(at: code.count, inside: entry.region)
    return entry
  }

  /// Labels count from outside of the block, which is not on the control stack yet.
  private mutating func addClause(to region: Int32) {
    let kind = reader.byte()
    let tag = kind < 2 ? Int(reader.u32()) : nil
    let label = label(reader.u32())
    let home = control[label].home
    let slots = tag.map { tagSignature($0).parameterSlots } ?? 0
    use(Int(home + slots))
    var clause = ExceptionTable.Clause(
      tag: tag.map { UInt32(truncatingIfNeeded: module.layout.tag($0)) } ?? 0,
      payload: tag == nil ? ExceptionTable.Clause.noSlot : home,
      reference: kind & 1 == 0 ? ExceptionTable.Clause.noSlot : home + slots, target: control[label].start)
    if control[label].kind == .loop {
      exceptions.add(clause, to: region)
    } else {
      clause.target = control[label].catches
      control[label].catches = exceptions.add(clause, to: region)
    }
  }

  /// A block that guards ends; what it guarded stays as it is.
  mutating func finishRegion(_ entry: ControlEntry) {
    guard entry.ownRegion >= 0, entry.kind != .legacyCatch else { return }
    passBranch()
    exceptions.close(entry.ownRegion, at: code.count)
  }

  /// Clauses whose label is the function itself lead here: the payload is what it returns.
  mutating func emitCaughtReturn() {
    guard caughtReturns >= 0 else { return }
    exceptions.resolveChain(caughtReturns, to: code.count)
    beginLabel()
    stack.truncate(to: 0, home: base)
    for n in 0..<Int(signature.resultCount) { pushSettled(signatures.resultClass(n, of: signature)) }
    emitReturn()
  }

  // MARK: The withdrawn instructions

  mutating func beginLegacyTry() {
    let type = blockLayout()
    var entry = beginRegion(.legacyTry, type)
    entry.region = entry.ownRegion
    control.append(entry)
  }

  /// A handler begins, for one tag or for all.
  mutating func beginLegacyCatch(_ instruction: ExtendedInstruction, isReached: Bool) {
    let tag = instruction == .legacyCatch ? Int(reader.u32()) : nil
    let index = control.count - 1
    if isReached { branch(to: index) }
    finishRegion(control[index])
    control[index].kind = .legacyCatch
    control[index].region = exceptions.regions[Int(control[index].ownRegion)].parent
    beginLabel()
    let entry = control[index]
    popAll(above: entry)
    pushSettled(.integer)
    let payload = tag.map { _ in Int32(truncatingIfNeeded: stack.nextHome) }
    if let tag {
      let signature = tagSignature(tag)
      for n in 0..<Int(signature.parameterCount) { pushSettled(signatures.parameterClass(n, of: signature)) }
    }
    exceptions.add(
      ExceptionTable.Clause(
        tag: tag.map { UInt32(truncatingIfNeeded: module.layout.tag($0)) } ?? 0,
        payload: payload ?? ExceptionTable.Clause.noSlot, reference: entry.home,
        target: Int32(truncatingIfNeeded: code.count)),
      to: entry.ownRegion)
  }

  /// The exception that the handler with this label caught goes on.
  mutating func legacyRethrow() {
    let label = label(reader.u32())
    emit(.throwReference, Operands.lanes(Int(control[label].home)))
    skipUnreachable()
  }

  /// Ends a `try` whose exceptions go to the handlers around another block, whose label counts from outside.
  mutating func delegate() {
    let target = control.count - 2 - Int(reader.u32())
    let region = control[control.count - 1].ownRegion
    exceptions.regions[Int(region)].outer = control[target].region
  }
}
