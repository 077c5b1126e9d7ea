/// What follows an opcode in the code.
package enum Immediates: UInt8, Sendable {
  case none
  case blockType
  case label
  case branchTable
  case function
  case type
  /// Type, then table.
  case typeAndTable
  case table
  /// Destination, then source.
  case twoTables
  /// Segment, then table.
  case elementAndTable
  case element
  case local
  case global
  case memory
  /// Destination, then source.
  case twoMemories
  /// Segment, then memory.
  case dataAndMemory
  case data
  /// Alignment exponent (bit 6: a memory index follows), then offset.
  case memoryArgument
  case memoryArgumentAndLane
  case lane
  case sixteenLanes
  case i32, i64, f32, f64, v128
  case heapType
  /// The types of a `select`.
  case valueTypes
  case tag
  case typeAndField
  case typeAndCount
  case typeAndData
  case typeAndElement
  case twoTypes
  /// Flags, label, then two heap types.
  case castBranch
  /// Block type, then catch clauses.
  case tryTable
  /// One zero byte.
  case zeroByte
}

/// The effect of an instruction on the operand stack, and with it how validator and translator treat it.
enum Shape: UInt8, Sendable {
  /// No instruction has this opcode.
  case unassigned
  /// `[t] -> [t]`
  case unary
  /// `[t t] -> [t]`
  case binary
  /// `[t t] -> [i32]`
  case compare
  /// `[t] -> [i32]`
  case test
  /// `[t] -> [u]`
  case convert
  /// `[address] -> [t]`
  case load
  /// `[address t] -> []`
  case store
  /// `[] -> [t]`
  case constant
  /// Fixed operands and results that fit none of the above: vectors, wide arithmetic, atomics. An `address` operand
  /// has the type of the memory's addresses.
  case fixed
  /// Control, variables, references, tables and whole memories: see `SpecialInstruction`.
  case special
  /// The same for typed references, aggregates and exceptions: see `ExtendedInstruction`.
  case extended
}

/// Everything the other rooms know about an instruction. Plain data, so that tables of rows are read by pointer.
struct InstructionRow: Sendable {
  var name: StaticString = ""
  var instruction = Instruction(rawValue: 0)
  var shape = Shape.unassigned
  var immediates = Immediates.none
  /// Numeric operands from left to right, results likewise; `unknown` where there is none. Specials have neither.
  var operands: (ValueType, ValueType, ValueType, ValueType) = (.unknown, .unknown, .unknown, .unknown)
  var results: (ValueType, ValueType) = (.unknown, .unknown)
  var operandCount: UInt8 = 0
  var resultCount: UInt8 = 0
  /// Whether operand 0 is an address, whose type is the memory's.
  var takesAddress = false
  /// Of loads and stores: the logarithm of the bytes accessed, which is the largest alignment allowed.
  var widthLog2: UInt8 = 0
  /// Whether an access must be aligned exactly.
  var isAtomic = false
  /// Of lane instructions: how many lanes there are.
  var lanes: UInt8 = 0
  /// Whether it may stand in a constant expression, and since which feature.
  var constness = Constness.never
  var special = SpecialInstruction.nop
  var extended = ExtendedInstruction.none
  /// What must be switched on; empty for WebAssembly 1.0.
  var feature: Features = []
  /// What carries it out, for shapes other than special and extended.
  var operation = Operation.none

  /// Whether it begins a block that an `end` closes.
  var opensBlock: Bool {
    switch (special, extended) {
    case (.block, _), (.loop, _), (.if, _), (_, .tryTable), (_, .legacyTry): true
    default: false
    }
  }

  enum Constness: UInt8, Sendable {
    case never, always, extended, aggregates
  }
}

/// The rows by instruction, built once.
///
/// A flat allocation that lives for ever. Loops keep the pointer in a local or a stored property instead of asking
/// for `shared` each time.
struct InstructionTable: @unchecked Sendable {
  // Written before `shared` is published, never after: reading from many threads is safe.
  let rows: UnsafePointer<InstructionRow>

  static let shared = InstructionTable(families: [
    controlInstructions, variableInstructions, memoryInstructions, tableInstructions, referenceInstructions,
    integerInstructions, floatInstructions, conversionInstructions, exceptionInstructions, aggregateInstructions,
    vectorMemoryInstructions, vectorInstructions, vectorIntegerInstructions, vectorFloatInstructions,
    relaxedVectorInstructions, atomicInstructions, wideArithmeticInstructions,
  ])

  private init(families: [[InstructionRow]]) {
    let table = UnsafeMutablePointer<InstructionRow>.allocate(capacity: Instruction.count)
    table.initialize(repeating: InstructionRow(), count: Instruction.count)
    for family in families {
      for row in family {
        let index = Int(row.instruction.rawValue)
        precondition(table[index].shape == .unassigned, "two rows have one opcode")
        table[index] = row
      }
    }
    rows = UnsafePointer(table)
  }

  private init(rows: UnsafePointer<InstructionRow>) {
    self.rows = rows
  }

  /// A copy in which only what the features allow is assigned. The caller deallocates its rows.
  func filtered(by features: Features) -> InstructionTable {
    let copy = UnsafeMutablePointer<InstructionRow>.allocate(capacity: Instruction.count)
    for index in 0..<Instruction.count {
      let isEnabled = features.isSuperset(of: rows[index].feature)
      (copy + index).initialize(to: isEnabled ? rows[index] : InstructionRow())
    }
    return InstructionTable(rows: UnsafePointer(copy))
  }

  // Every instruction's raw value is below `Instruction.count`: its initialisers check the page.
  @inline(__always) subscript(_ instruction: Instruction) -> InstructionRow {
    rows[Int(instruction.rawValue)]
  }

  /// The assigned rows, in order of their codes.
  var assigned: [InstructionRow] {
    (0..<Instruction.count).map { rows[$0] }.filter { $0.shape != .unassigned }
  }
}
