// Stepping over code that nothing reaches.

extension CodeReader {
  /// Reads to the `end` or `else` of the block one is in; tells whether it is an `else`.
  mutating func skipToEndOrElse(_ types: TypeSection) -> Bool {
    let table = InstructionTable.shared
    var depth = 0
    while true {
      let instruction = instruction()
      let row = table[instruction]
      if row.shape == .special {
        switch row.special {
        case .block, .loop, .if: depth += 1
        case .else where depth == 0: return true
        case .end:
          if depth == 0 { return false }
          depth -= 1
        default: break
        }
      } else if row.extended == .tryTable || row.extended == .legacyTry {
        depth += 1
      }
      skip(row.immediates, types)
    }
  }

  private mutating func skip(_ immediates: Immediates, _ types: TypeSection) {
    switch immediates {
    case .none: break
    case .blockType: _ = blockType(types)
    case .label, .function, .type, .table, .element, .local, .global, .memory, .data, .tag: _ = u32()
    case .typeAndTable, .twoTables, .elementAndTable, .twoMemories, .dataAndMemory, .typeAndField, .typeAndCount,
      .typeAndData, .typeAndElement, .twoTypes:
      _ = u32()
      _ = u32()
    case .branchTable: for _ in 0...Int(u32()) { _ = u32() }
    case .memoryArgument: _ = memoryArgument()
    case .memoryArgumentAndLane:
      _ = memoryArgument()
      skip(1)
    case .lane, .zeroByte: skip(1)
    case .sixteenLanes, .v128: skip(16)
    case .i32, .i64: _ = s64()
    case .f32: skip(4)
    case .f64: skip(8)
    case .heapType: _ = heapType(types)
    case .valueTypes: for _ in 0..<u32() { _ = valueType(types) }
    case .castBranch:
      skip(1)
      _ = u32()
      _ = heapType(types)
      _ = heapType(types)
    case .tryTable:
      _ = blockType(types)
      for _ in 0..<u32() { skipCatchClause() }
    }
  }

  /// A clause names a tag, unless it catches all, then a label.
  private mutating func skipCatchClause() {
    if byte() < 2 { _ = u32() }
    _ = u32()
  }
}
