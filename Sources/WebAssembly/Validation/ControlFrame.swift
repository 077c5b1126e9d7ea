/// The types a block takes and gives: a stretch of the module's type pool, or one result of its own.
struct BlockSignature: Equatable {
  /// Where in the pool the parameters begin; the results follow them.
  var start: UInt32 = 0
  var parameterCount: UInt32 = 0
  var resultCount: UInt32 = 0
  /// The result of a block whose type is written in place.
  var inlineResult = ValueType.unknown

  static let empty = BlockSignature()

  init() {}

  init(result: ValueType) {
    resultCount = 1
    inlineResult = result
  }

  /// Of the function type at an index known to be one.
  init(_ types: TypeSection, _ index: UInt32) {
    let definition = types.definitions[Int(index)]
    start = definition.start
    parameterCount = definition.parameterCount
    resultCount = definition.resultCount
  }

  @inline(__always) func parameter(_ n: Int, _ types: TypeSection) -> ValueType {
    ValueType(bits: types.pool[Int(start) &+ n])
  }

  @inline(__always) func result(_ n: Int, _ types: TypeSection) -> ValueType {
    if inlineResult != .unknown { return inlineResult }
    return ValueType(bits: types.pool[Int(start) &+ Int(parameterCount) &+ n])
  }
}

/// An entry of the control stack: `ctrl_frame` of the specification's appendix.
struct ControlFrame {
  enum Kind: UInt8 {
    case function, block, loop, `if`, `else`, tryTable, legacyTry, legacyCatch, legacyCatchAll
  }

  var kind: Kind
  /// What follows cannot be reached, so the operand stack is whatever it needs to be.
  var isUnreachable = false
  var signature: BlockSignature
  /// Height of the operand stack when the block began, parameters not counted.
  var height: UInt32
  /// How many locals without a default had been set when the block began.
  var setLocals: UInt32
  /// The latest `br_table` that was checked against this frame.
  var checkedTable: UInt32 = 0

  /// A branch to a loop goes to its beginning and brings parameters; any other goes to the end and brings results.
  @inline(__always) var labelCount: Int { Int(kind == .loop ? signature.parameterCount : signature.resultCount) }

  @inline(__always) func labelType(_ n: Int, _ types: TypeSection) -> ValueType {
    kind == .loop ? signature.parameter(n, types) : signature.result(n, types)
  }
}
