// Instructions and what follows their opcodes, read but not judged.
//
// https://webassembly.github.io/spec/core/binary/instructions.html

extension ByteReader {
  /// The row of the next instruction.
  @inline(__always)
  mutating func instruction(_ table: InstructionTable) throws(Rejection) -> UnsafePointer<InstructionRow> {
    let opcode = try byte()
    let row = table.rows + Int(opcode)
    if _fastPath(row.pointee.shape != .unassigned) { return row }
    return try prefixedInstruction(opcode, table)
  }

  @inline(never)
  private mutating func prefixedInstruction(
    _ opcode: UInt8, _ table: InstructionTable
  ) throws(Rejection) -> UnsafePointer<InstructionRow> {
    let start = offset - 1
    guard Instruction.isPrefix(opcode) else {
      throw illegal(Instruction(opcode: opcode), hexadecimalByte(UInt32(opcode)), at: start)
    }
    let code = try u32()
    let shown = "\(hexadecimalByte(UInt32(opcode))) \(hexadecimalByte(code))"
    guard let instruction = Instruction(prefix: opcode, code) else {
      throw .malformed("illegal opcode \(shown)", at: start)
    }
    let row = table.rows + Int(instruction.rawValue)
    guard row.pointee.shape != .unassigned else { throw illegal(instruction, shown, at: start) }
    return row
  }

  /// An opcode that has no row, or whose row is switched off.
  private func illegal(_ instruction: Instruction, _ shown: String, at offset: Int) -> Rejection {
    let row = InstructionTable.shared[instruction]
    guard row.shape != .unassigned else { return .malformed("illegal opcode \(shown)", at: offset) }
    return .malformed("illegal opcode \(shown): \(row.name): \(row.feature) support is not enabled", at: offset)
  }

  /// Past an expression, its `end` included. Blocks in it are counted, not nested on the stack.
  mutating func skipExpression(_ table: InstructionTable, _ context: TypeContext) throws(Rejection) {
    var depth = 1
    while depth > 0 {
      let row = try instruction(table)
      if row.pointee.special == .end || row.pointee.extended == .legacyDelegate {
        depth -= 1
      } else if row.pointee.opensBlock {
        depth += 1
      }
      try skipImmediates(row.pointee.immediates, context)
    }
  }

  /// Past what follows an opcode.
  mutating func skipImmediates(_ immediates: Immediates, _ context: TypeContext) throws(Rejection) {
    switch immediates {
    case .none: break
    case .label, .function, .type, .table, .element, .local, .global, .memory, .data, .tag: _ = try u32()
    case .typeAndTable, .twoTables, .elementAndTable, .twoMemories, .dataAndMemory, .typeAndField, .typeAndCount,
      .typeAndData, .typeAndElement, .twoTypes:
      _ = try u32()
      _ = try u32()
    case .blockType: _ = try blockType(context)
    case .branchTable: for _ in 0...(try count("branch targets", limit: .max)) { _ = try u32() }
    case .memoryArgument: _ = try memoryArgument()
    case .memoryArgumentAndLane:
      _ = try memoryArgument()
      _ = try byte()
    case .lane: _ = try byte()
    case .zeroByte:
      let start = offset
      guard try byte() == 0 else { throw .malformed("zero byte expected", at: start) }
    case .sixteenLanes, .v128: try skip(16)
    case .i32: try skipS32()
    case .i64: try skipS64()
    case .f32: try skip(4)
    case .f64: try skip(8)
    case .heapType: _ = try s33()
    case .valueTypes: for _ in 0..<(try count("types", limit: .max)) { _ = try valueType(context) }
    case .castBranch:
      _ = try castFlags()
      _ = try u32()
      _ = try s33()
      _ = try s33()
    case .tryTable:
      _ = try blockType(context)
      for _ in 0..<(try count("catch clauses", limit: .max)) { _ = try catchClause() }
    }
  }

  /// The type of a block; whether its index is one of a function type is for the validator to say.
  @inline(__always)
  mutating func blockType(_ context: TypeContext) throws(Rejection) -> BlockType {
    let first = try peek()
    if first == 0x40 {
      position += 1
      return .empty
    }
    if first >= 0x40, first < 0x80 { return .result(try valueType(context)) }
    let start = offset
    let index = try s33()
    guard index >= 0 else { throw .malformed("malformed block type", at: start) }
    return .type(UInt32(truncatingIfNeeded: index))
  }

  /// Alignment exponent, memory and offset of a load or store.
  @inline(__always)
  mutating func memoryArgument() throws(Rejection) -> MemoryArgument {
    let start = offset
    let flags = try u32()
    guard flags < 0x80 else { throw .malformed("malformed memop flags", at: start) }
    let memory = flags & 0x40 != 0 ? try u32() : 0
    return MemoryArgument(alignment: UInt8(truncatingIfNeeded: flags & 0x3f), memory: memory, offset: try u64())
  }

  /// Of a branch on a cast: whether its source (bit 0) and its target (bit 1) may be null.
  mutating func castFlags() throws(Rejection) -> UInt8 {
    let start = offset
    let flags = try byte()
    guard flags < 4 else { throw .malformed("malformed br_on_cast flags", at: start) }
    return flags
  }

  /// One clause of a `try_table`.
  mutating func catchClause() throws(Rejection) -> CatchClause {
    let start = offset
    let kind = try byte()
    guard kind < 4 else { throw .malformed("malformed catch clause", at: start) }
    let tag = kind < 2 ? try u32() : nil
    return CatchClause(tag: tag, givesReference: kind & 1 != 0, label: try u32())
  }
}

/// Where a load or store goes, apart from its operand.
struct MemoryArgument {
  var alignment: UInt8
  var memory: UInt32
  var offset: UInt64
}

/// A handler of `try_table`: for a tag or for all, giving the exception itself or not, and the label it branches to.
struct CatchClause: Hashable, Sendable {
  var tag: UInt32?
  var givesReference: Bool
  var label: UInt32
}

/// A byte as two digits, as the suite writes opcodes.
func hexadecimalByte(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return digits.count < 2 ? "0" + digits : digits
}
