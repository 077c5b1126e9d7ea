/// What the translator needs of an instruction's row, small and by pointer.
struct TranslationRow {
  /// How an instruction is translated: its shape together with its operation's.
  enum Step: UInt8 {
    case special, extended, constant, unary, commutative, binary, floatBinary, comparison, floatComparison, zeroTest
    case load, store, wideArithmetic, atomic, wait, fence, none
    case vector, vectorConstant, shuffle, vectorLoad, vectorStore
  }

  var step = Step.none
  var special = SpecialInstruction.nop
  var extended = ExtendedInstruction.none
  var immediates = Immediates.none
  var operation = Operation.none
  /// Class of the result.
  var output = ValueClass.integer
  /// Whether operands are 64-bit integers, which take longer immediates.
  var isWide = false
  /// Of loads and stores: the logarithm of the bytes accessed.
  var widthLog2: UInt8 = 0
  var operandCount: UInt8 = 0
  var resultCount: UInt8 = 0
  var isVectorShift = false
}

/// The rows by instruction, made once from the instruction table.
struct TranslationTable: @unchecked Sendable {
  // Written before `shared` is published, never after.
  let rows: UnsafePointer<TranslationRow>

  static let shared = TranslationTable()

  private init() {
    let table = UnsafeMutablePointer<TranslationRow>.allocate(capacity: Instruction.count)
    table.initialize(repeating: TranslationRow(), count: Instruction.count)
    for row in InstructionTable.shared.assigned {
      table[Int(row.instruction.rawValue)] = TranslationRow(
        step: Self.step(row), special: row.special, extended: row.extended, immediates: row.immediates,
        operation: row.operation,
        output: ValueClass(row.results.0), isWide: row.operands.0 == .i64, widthLog2: row.widthLog2,
        operandCount: row.operandCount, resultCount: row.resultCount,
        isVectorShift: row.operation.shape == .vectorShift)
    }
    rows = UnsafePointer(table)
  }

  private static func step(_ row: InstructionRow) -> TranslationRow.Step {
    switch row.shape {
    case .special: return .special
    case .extended: return .extended
    case .constant: return row.immediates == .v128 ? .vectorConstant : .constant
    default: break
    }
    if row.immediates == .zeroByte { return .fence }
    switch row.operation.shape {
    case .unary: return row.shape == .test ? .zeroTest : .unary
    case .trappingUnary, .bits: return .unary
    case .commutative: return .commutative
    case .binary, .trapping: return .binary
    case .float: return .floatBinary
    case .comparison: return .comparison
    case .floatComparison, .floatInequality: return .floatComparison
    case .load: return .load
    case .store, .floatStore: return .store
    case .wide: return .wideArithmetic
    case .atomic: return .atomic
    case .wait: return .wait
    case .vectorUnary, .vectorBinary, .vectorTernary, .vectorShift, .vectorTest, .splat, .extractLane, .replaceLane,
      .swizzle:
      return .vector
    case .shuffle: return .shuffle
    case .vectorLoad, .loadLane: return .vectorLoad
    case .vectorStore, .storeLane: return .vectorStore
    case .field, .element, .elementStore, .referenceTest, nil:
      preconditionFailure("a row that is not special names the operation that carries it out")
    }
  }
}
