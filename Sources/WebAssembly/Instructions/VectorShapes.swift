// The functions rows of vector instructions are written with.

func vectorUnary(
  _ name: StaticString, _ code: UInt32, _ operation: Operation, _ feature: Features = .simd
) -> InstructionRow {
  fixed(name, code, .fixed, [.v128], [.v128], operation, feature)
}

func vectorBinary(
  _ name: StaticString, _ code: UInt32, _ operation: Operation, _ feature: Features = .simd
) -> InstructionRow {
  fixed(name, code, .fixed, [.v128, .v128], [.v128], operation, feature)
}

func vectorTernary(
  _ name: StaticString, _ code: UInt32, _ operation: Operation, _ feature: Features = .simd
) -> InstructionRow {
  fixed(name, code, .fixed, [.v128, .v128, .v128], [.v128], operation, feature)
}

/// `[v128] -> [i32]`
func vectorTest(_ name: StaticString, _ code: UInt32, _ operation: Operation) -> InstructionRow {
  fixed(name, code, .fixed, [.v128], [.i32], operation, .simd)
}

/// `[v128 i32] -> [v128]`
func vectorShift(_ name: StaticString, _ code: UInt32, _ operation: Operation) -> InstructionRow {
  fixed(name, code, .fixed, [.v128, .i32], [.v128], operation, .simd)
}

func splat(
  _ name: StaticString, _ code: UInt32, _ type: ValueType, _ operation: Operation
) -> InstructionRow {
  fixed(name, code, .fixed, [type], [.v128], operation, .simd)
}

func extractLane(
  _ name: StaticString, _ code: UInt32, _ type: ValueType, lanes: UInt8, _ operation: Operation
) -> InstructionRow {
  withLanes(lanes, .lane, fixed(name, code, .fixed, [.v128], [type], operation, .simd))
}

func replaceLane(
  _ name: StaticString, _ code: UInt32, _ type: ValueType, lanes: UInt8, _ operation: Operation
) -> InstructionRow {
  withLanes(lanes, .lane, fixed(name, code, .fixed, [.v128, type], [.v128], operation, .simd))
}

/// Lanes of a shuffle count through both operands.
func shuffle(_ name: StaticString, _ code: UInt32, _ operation: Operation) -> InstructionRow {
  withLanes(32, .sixteenLanes, vectorBinary(name, code, operation))
}

func vectorLoad(
  _ name: StaticString, _ code: UInt32, widthLog2: UInt8, _ operation: Operation
) -> InstructionRow {
  accessing(widthLog2, fixed(name, code, .fixed, [.i32], [.v128], operation, .simd))
}

func vectorStore(
  _ name: StaticString, _ code: UInt32, widthLog2: UInt8, _ operation: Operation
) -> InstructionRow {
  accessing(widthLog2, fixed(name, code, .fixed, [.i32, .v128], [], operation, .simd))
}

func vectorLoadLane(
  _ name: StaticString, _ code: UInt32, widthLog2: UInt8, _ operation: Operation
) -> InstructionRow {
  let row = accessing(widthLog2, fixed(name, code, .fixed, [.i32, .v128], [.v128], operation, .simd))
  return withLanes(16 >> widthLog2, .memoryArgumentAndLane, row)
}

func vectorStoreLane(
  _ name: StaticString, _ code: UInt32, widthLog2: UInt8, _ operation: Operation
) -> InstructionRow {
  let row = accessing(widthLog2, fixed(name, code, .fixed, [.i32, .v128], [], operation, .simd))
  return withLanes(16 >> widthLog2, .memoryArgumentAndLane, row)
}

private func withLanes(_ lanes: UInt8, _ immediates: Immediates, _ row: InstructionRow) -> InstructionRow {
  var row = row
  row.lanes = lanes
  row.immediates = immediates
  return row
}

private func accessing(_ widthLog2: UInt8, _ row: InstructionRow) -> InstructionRow {
  var row = row
  row.immediates = .memoryArgument
  row.takesAddress = true
  row.widthLog2 = widthLog2
  return row
}
