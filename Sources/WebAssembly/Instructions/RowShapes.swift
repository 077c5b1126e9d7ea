// The functions rows are written with, one per shape. Plain calls type-check fast in large tables.

func unary(
  _ name: StaticString, _ code: UInt32, _ type: ValueType, _ operation: Operation, _ feature: Features = []
) -> InstructionRow {
  fixed(name, code, .unary, [type], [type], operation, feature)
}

func binary(
  _ name: StaticString, _ code: UInt32, _ type: ValueType, _ operation: Operation,
  constant: InstructionRow.Constness = .never
) -> InstructionRow {
  var row = fixed(name, code, .binary, [type, type], [type], operation, [])
  row.constness = constant
  return row
}

func compare(
  _ name: StaticString, _ code: UInt32, _ type: ValueType, _ operation: Operation
) -> InstructionRow {
  fixed(name, code, .compare, [type, type], [.i32], operation, [])
}

func test(_ name: StaticString, _ code: UInt32, _ type: ValueType, _ operation: Operation) -> InstructionRow {
  fixed(name, code, .test, [type], [.i32], operation, [])
}

func convert(
  _ name: StaticString, _ code: UInt32, _ from: ValueType, _ to: ValueType, _ operation: Operation,
  _ feature: Features = []
) -> InstructionRow {
  fixed(name, code, .convert, [from], [to], operation, feature)
}

func load(
  _ name: StaticString, _ code: UInt32, _ type: ValueType, widthLog2: UInt8, _ operation: Operation
) -> InstructionRow {
  var row = fixed(name, code, .load, [.i32], [type], operation, [])
  row.immediates = .memoryArgument
  row.takesAddress = true
  row.widthLog2 = widthLog2
  return row
}

func store(
  _ name: StaticString, _ code: UInt32, _ type: ValueType, widthLog2: UInt8, _ operation: Operation
) -> InstructionRow {
  var row = fixed(name, code, .store, [.i32, type], [], operation, [])
  row.immediates = .memoryArgument
  row.takesAddress = true
  row.widthLog2 = widthLog2
  return row
}

func constant(
  _ name: StaticString, _ code: UInt32, _ type: ValueType, _ immediates: Immediates, _ feature: Features = []
) -> InstructionRow {
  var row = fixed(name, code, .constant, [], [type], .none, feature)
  row.immediates = immediates
  row.constness = .always
  return row
}

func special(
  _ name: StaticString, _ code: UInt32, _ immediates: Immediates, _ special: SpecialInstruction,
  _ feature: Features = [], constant: InstructionRow.Constness = .never
) -> InstructionRow {
  var row = InstructionRow()
  row.name = name
  row.instruction = Instruction(code: code)
  row.shape = .special
  row.immediates = immediates
  row.special = special
  row.feature = feature
  row.constness = constant
  return row
}

func extended(
  _ name: StaticString, _ code: UInt32, _ immediates: Immediates, _ instruction: ExtendedInstruction,
  _ feature: Features
) -> InstructionRow {
  var row = InstructionRow()
  row.name = name
  row.instruction = Instruction(code: code)
  row.shape = .extended
  row.immediates = immediates
  row.extended = instruction
  row.feature = feature
  return row
}

func fixed(
  _ name: StaticString, _ code: UInt32, _ shape: Shape, _ operands: [ValueType], _ results: [ValueType],
  _ operation: Operation, _ feature: Features
) -> InstructionRow {
  func type(_ list: [ValueType], _ n: Int) -> ValueType { n < list.count ? list[n] : .unknown }
  var row = InstructionRow()
  row.name = name
  row.instruction = Instruction(code: code)
  row.shape = shape
  row.operands = (type(operands, 0), type(operands, 1), type(operands, 2), type(operands, 3))
  row.results = (type(results, 0), type(results, 1))
  row.operandCount = UInt8(operands.count)
  row.resultCount = UInt8(results.count)
  row.operation = operation
  row.feature = feature
  return row
}
