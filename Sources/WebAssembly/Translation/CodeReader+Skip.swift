// Stepping over code that nothing reaches.

extension CodeReader {
  /// What ends a stretch of code in the block one is in.
  enum Stop {
    case end, `else`
    /// `catch` or `catch_all`.
    case handler(ExtendedInstruction)
    case delegate
  }

  /// Reads past the instruction that ends it, without that one's immediates.
  mutating func skipToStop(_ types: TypeSection) -> Stop {
    let table = InstructionTable.shared
    var depth = 0
    while true {
      let instruction = instruction()
      let row = table[instruction]
      if row.shape == .special {
        switch row.special {
        case .block, .loop, .if: depth += 1
        case .else where depth == 0: return .else
        case .end:
          if depth == 0 { return .end }
          depth -= 1
        default: break
        }
      } else {
        switch row.extended {
        case .tryTable, .legacyTry: depth += 1
        case .legacyCatch, .legacyCatchAll:
          if depth == 0 { return .handler(row.extended) }
        case .legacyDelegate:
          if depth == 0 { return .delegate }
          depth -= 1
        default: break
        }
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
