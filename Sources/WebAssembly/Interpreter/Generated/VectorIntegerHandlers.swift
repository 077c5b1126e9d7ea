// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillVectorInteger(_ table: UnsafeMutablePointer<UInt64>) {
    fill_i8x16CountOnes(table)
    fill_i32x4Dot(table)
    fill_i16x8MultiplyQ15(table)
    fill_i16x8RelaxedDot(table)
    fill_i32x4RelaxedDotAdd(table)
    fill_i8x16Equal(table)
    fill_i16x8Equal(table)
    fill_i32x4Equal(table)
    fill_i64x2Equal(table)
    fill_i8x16NotEqual(table)
    fill_i16x8NotEqual(table)
    fill_i32x4NotEqual(table)
    fill_i64x2NotEqual(table)
    fill_i8x16LessSigned(table)
    fill_i8x16LessUnsigned(table)
    fill_i16x8LessSigned(table)
    fill_i16x8LessUnsigned(table)
    fill_i32x4LessSigned(table)
    fill_i32x4LessUnsigned(table)
    fill_i64x2LessSigned(table)
    fill_i8x16GreaterSigned(table)
    fill_i8x16GreaterUnsigned(table)
    fill_i16x8GreaterSigned(table)
    fill_i16x8GreaterUnsigned(table)
    fill_i32x4GreaterSigned(table)
    fill_i32x4GreaterUnsigned(table)
    fill_i64x2GreaterSigned(table)
    fill_i8x16LessOrEqualSigned(table)
    fill_i8x16LessOrEqualUnsigned(table)
    fill_i16x8LessOrEqualSigned(table)
    fill_i16x8LessOrEqualUnsigned(table)
    fill_i32x4LessOrEqualSigned(table)
    fill_i32x4LessOrEqualUnsigned(table)
    fill_i64x2LessOrEqualSigned(table)
    fill_i8x16GreaterOrEqualSigned(table)
    fill_i8x16GreaterOrEqualUnsigned(table)
    fill_i16x8GreaterOrEqualSigned(table)
    fill_i16x8GreaterOrEqualUnsigned(table)
    fill_i32x4GreaterOrEqualSigned(table)
    fill_i32x4GreaterOrEqualUnsigned(table)
    fill_i64x2GreaterOrEqualSigned(table)
    fill_i8x16Absolute(table)
    fill_i16x8Absolute(table)
    fill_i32x4Absolute(table)
    fill_i64x2Absolute(table)
    fill_i8x16Negate(table)
    fill_i16x8Negate(table)
    fill_i32x4Negate(table)
    fill_i64x2Negate(table)
    fill_i8x16Add(table)
    fill_i16x8Add(table)
    fill_i32x4Add(table)
    fill_i64x2Add(table)
    fill_i8x16Subtract(table)
    fill_i16x8Subtract(table)
    fill_i32x4Subtract(table)
    fill_i64x2Subtract(table)
    fill_i16x8Multiply(table)
    fill_i32x4Multiply(table)
    fill_i64x2Multiply(table)
    fill_i8x16AddSaturatingSigned(table)
    fill_i8x16AddSaturatingUnsigned(table)
    fill_i16x8AddSaturatingSigned(table)
    fill_i16x8AddSaturatingUnsigned(table)
    fill_i8x16SubtractSaturatingSigned(table)
    fill_i8x16SubtractSaturatingUnsigned(table)
    fill_i16x8SubtractSaturatingSigned(table)
    fill_i16x8SubtractSaturatingUnsigned(table)
    fill_i8x16MinimumSigned(table)
    fill_i8x16MinimumUnsigned(table)
    fill_i16x8MinimumSigned(table)
    fill_i16x8MinimumUnsigned(table)
    fill_i32x4MinimumSigned(table)
    fill_i32x4MinimumUnsigned(table)
    fill_i8x16MaximumSigned(table)
    fill_i8x16MaximumUnsigned(table)
    fill_i16x8MaximumSigned(table)
    fill_i16x8MaximumUnsigned(table)
    fill_i32x4MaximumSigned(table)
    fill_i32x4MaximumUnsigned(table)
    fill_i8x16AverageUnsigned(table)
    fill_i16x8AverageUnsigned(table)
    fill_i8x16ShiftLeft(table)
    fill_i16x8ShiftLeft(table)
    fill_i32x4ShiftLeft(table)
    fill_i64x2ShiftLeft(table)
    fill_i8x16ShiftRightSigned(table)
    fill_i8x16ShiftRightUnsigned(table)
    fill_i16x8ShiftRightSigned(table)
    fill_i16x8ShiftRightUnsigned(table)
    fill_i32x4ShiftRightSigned(table)
    fill_i32x4ShiftRightUnsigned(table)
    fill_i64x2ShiftRightSigned(table)
    fill_i64x2ShiftRightUnsigned(table)
    fill_i8x16AllTrue(table)
    fill_i16x8AllTrue(table)
    fill_i32x4AllTrue(table)
    fill_i64x2AllTrue(table)
    fill_i8x16Bitmask(table)
    fill_i16x8Bitmask(table)
    fill_i32x4Bitmask(table)
    fill_i64x2Bitmask(table)
    fill_i16x8ExtendLowSigned(table)
    fill_i16x8ExtendLowUnsigned(table)
    fill_i16x8ExtendHighSigned(table)
    fill_i16x8ExtendHighUnsigned(table)
    fill_i16x8ExtendMultiplyLowSigned(table)
    fill_i16x8ExtendMultiplyLowUnsigned(table)
    fill_i16x8ExtendMultiplyHighSigned(table)
    fill_i16x8ExtendMultiplyHighUnsigned(table)
    fill_i16x8ExtendAddPairwiseSigned(table)
    fill_i16x8ExtendAddPairwiseUnsigned(table)
    fill_i32x4ExtendLowSigned(table)
    fill_i32x4ExtendLowUnsigned(table)
    fill_i32x4ExtendHighSigned(table)
    fill_i32x4ExtendHighUnsigned(table)
    fill_i32x4ExtendMultiplyLowSigned(table)
    fill_i32x4ExtendMultiplyLowUnsigned(table)
    fill_i32x4ExtendMultiplyHighSigned(table)
    fill_i32x4ExtendMultiplyHighUnsigned(table)
    fill_i32x4ExtendAddPairwiseSigned(table)
    fill_i32x4ExtendAddPairwiseUnsigned(table)
    fill_i64x2ExtendLowSigned(table)
    fill_i64x2ExtendLowUnsigned(table)
    fill_i64x2ExtendHighSigned(table)
    fill_i64x2ExtendHighUnsigned(table)
    fill_i64x2ExtendMultiplyLowSigned(table)
    fill_i64x2ExtendMultiplyLowUnsigned(table)
    fill_i64x2ExtendMultiplyHighSigned(table)
    fill_i64x2ExtendMultiplyHighUnsigned(table)
    fill_i8x16NarrowSigned(table)
    fill_i8x16NarrowUnsigned(table)
    fill_i16x8NarrowSigned(table)
    fill_i16x8NarrowUnsigned(table)
  }

  private static func fill_i8x16CountOnes(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16CountOnes_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I8x16CountOnes.self, place, values) }
    table[1443] = address(op_i8x16CountOnes_s)
  }

  private static func fill_i32x4Dot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Dot_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4Dot.self, place, values) }
    table[1444] = address(op_i32x4Dot_ss)
  }

  private static func fill_i16x8MultiplyQ15(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8MultiplyQ15_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8MultiplyQ15.self, place, values) }
    table[1445] = address(op_i16x8MultiplyQ15_ss)
  }

  private static func fill_i16x8RelaxedDot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8RelaxedDot_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8RelaxedDot.self, place, values) }
    table[1446] = address(op_i16x8RelaxedDot_ss)
  }

  private static func fill_i32x4RelaxedDotAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4RelaxedDotAdd_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(I32x4RelaxedDotAdd.self, place, values) }
    table[1447] = address(op_i32x4RelaxedDotAdd_sss)
  }

  private static func fill_i8x16Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16Equal.self, place, values) }
    table[1448] = address(op_i8x16Equal_ss)
  }

  private static func fill_i16x8Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8Equal.self, place, values) }
    table[1449] = address(op_i16x8Equal_ss)
  }

  private static func fill_i32x4Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4Equal.self, place, values) }
    table[1450] = address(op_i32x4Equal_ss)
  }

  private static func fill_i64x2Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2Equal.self, place, values) }
    table[1451] = address(op_i64x2Equal_ss)
  }

  private static func fill_i8x16NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16NotEqual.self, place, values) }
    table[1452] = address(op_i8x16NotEqual_ss)
  }

  private static func fill_i16x8NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8NotEqual.self, place, values) }
    table[1453] = address(op_i16x8NotEqual_ss)
  }

  private static func fill_i32x4NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4NotEqual.self, place, values) }
    table[1454] = address(op_i32x4NotEqual_ss)
  }

  private static func fill_i64x2NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2NotEqual.self, place, values) }
    table[1455] = address(op_i64x2NotEqual_ss)
  }

  private static func fill_i8x16LessSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16LessSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16LessSigned.self, place, values) }
    table[1456] = address(op_i8x16LessSigned_ss)
  }

  private static func fill_i8x16LessUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16LessUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16LessUnsigned.self, place, values) }
    table[1457] = address(op_i8x16LessUnsigned_ss)
  }

  private static func fill_i16x8LessSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8LessSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8LessSigned.self, place, values) }
    table[1458] = address(op_i16x8LessSigned_ss)
  }

  private static func fill_i16x8LessUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8LessUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8LessUnsigned.self, place, values) }
    table[1459] = address(op_i16x8LessUnsigned_ss)
  }

  private static func fill_i32x4LessSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4LessSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4LessSigned.self, place, values) }
    table[1460] = address(op_i32x4LessSigned_ss)
  }

  private static func fill_i32x4LessUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4LessUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4LessUnsigned.self, place, values) }
    table[1461] = address(op_i32x4LessUnsigned_ss)
  }

  private static func fill_i64x2LessSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2LessSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2LessSigned.self, place, values) }
    table[1462] = address(op_i64x2LessSigned_ss)
  }

  private static func fill_i8x16GreaterSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16GreaterSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16GreaterSigned.self, place, values) }
    table[1463] = address(op_i8x16GreaterSigned_ss)
  }

  private static func fill_i8x16GreaterUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16GreaterUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16GreaterUnsigned.self, place, values) }
    table[1464] = address(op_i8x16GreaterUnsigned_ss)
  }

  private static func fill_i16x8GreaterSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8GreaterSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8GreaterSigned.self, place, values) }
    table[1465] = address(op_i16x8GreaterSigned_ss)
  }

  private static func fill_i16x8GreaterUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8GreaterUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8GreaterUnsigned.self, place, values) }
    table[1466] = address(op_i16x8GreaterUnsigned_ss)
  }

  private static func fill_i32x4GreaterSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4GreaterSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4GreaterSigned.self, place, values) }
    table[1467] = address(op_i32x4GreaterSigned_ss)
  }

  private static func fill_i32x4GreaterUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4GreaterUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4GreaterUnsigned.self, place, values) }
    table[1468] = address(op_i32x4GreaterUnsigned_ss)
  }

  private static func fill_i64x2GreaterSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2GreaterSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2GreaterSigned.self, place, values) }
    table[1469] = address(op_i64x2GreaterSigned_ss)
  }

  private static func fill_i8x16LessOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16LessOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16LessOrEqualSigned.self, place, values) }
    table[1470] = address(op_i8x16LessOrEqualSigned_ss)
  }

  private static func fill_i8x16LessOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16LessOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16LessOrEqualUnsigned.self, place, values) }
    table[1471] = address(op_i8x16LessOrEqualUnsigned_ss)
  }

  private static func fill_i16x8LessOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8LessOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8LessOrEqualSigned.self, place, values) }
    table[1472] = address(op_i16x8LessOrEqualSigned_ss)
  }

  private static func fill_i16x8LessOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8LessOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8LessOrEqualUnsigned.self, place, values) }
    table[1473] = address(op_i16x8LessOrEqualUnsigned_ss)
  }

  private static func fill_i32x4LessOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4LessOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4LessOrEqualSigned.self, place, values) }
    table[1474] = address(op_i32x4LessOrEqualSigned_ss)
  }

  private static func fill_i32x4LessOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4LessOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4LessOrEqualUnsigned.self, place, values) }
    table[1475] = address(op_i32x4LessOrEqualUnsigned_ss)
  }

  private static func fill_i64x2LessOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2LessOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2LessOrEqualSigned.self, place, values) }
    table[1476] = address(op_i64x2LessOrEqualSigned_ss)
  }

  private static func fill_i8x16GreaterOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16GreaterOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16GreaterOrEqualSigned.self, place, values) }
    table[1477] = address(op_i8x16GreaterOrEqualSigned_ss)
  }

  private static func fill_i8x16GreaterOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16GreaterOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16GreaterOrEqualUnsigned.self, place, values) }
    table[1478] = address(op_i8x16GreaterOrEqualUnsigned_ss)
  }

  private static func fill_i16x8GreaterOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8GreaterOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8GreaterOrEqualSigned.self, place, values) }
    table[1479] = address(op_i16x8GreaterOrEqualSigned_ss)
  }

  private static func fill_i16x8GreaterOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8GreaterOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8GreaterOrEqualUnsigned.self, place, values) }
    table[1480] = address(op_i16x8GreaterOrEqualUnsigned_ss)
  }

  private static func fill_i32x4GreaterOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4GreaterOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4GreaterOrEqualSigned.self, place, values) }
    table[1481] = address(op_i32x4GreaterOrEqualSigned_ss)
  }

  private static func fill_i32x4GreaterOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4GreaterOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4GreaterOrEqualUnsigned.self, place, values) }
    table[1482] = address(op_i32x4GreaterOrEqualUnsigned_ss)
  }

  private static func fill_i64x2GreaterOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2GreaterOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2GreaterOrEqualSigned.self, place, values) }
    table[1483] = address(op_i64x2GreaterOrEqualSigned_ss)
  }

  private static func fill_i8x16Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I8x16Absolute.self, place, values) }
    table[1484] = address(op_i8x16Absolute_s)
  }

  private static func fill_i16x8Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8Absolute.self, place, values) }
    table[1485] = address(op_i16x8Absolute_s)
  }

  private static func fill_i32x4Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4Absolute.self, place, values) }
    table[1486] = address(op_i32x4Absolute_s)
  }

  private static func fill_i64x2Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2Absolute.self, place, values) }
    table[1487] = address(op_i64x2Absolute_s)
  }

  private static func fill_i8x16Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I8x16Negate.self, place, values) }
    table[1488] = address(op_i8x16Negate_s)
  }

  private static func fill_i16x8Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8Negate.self, place, values) }
    table[1489] = address(op_i16x8Negate_s)
  }

  private static func fill_i32x4Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4Negate.self, place, values) }
    table[1490] = address(op_i32x4Negate_s)
  }

  private static func fill_i64x2Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2Negate.self, place, values) }
    table[1491] = address(op_i64x2Negate_s)
  }

  private static func fill_i8x16Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16Add.self, place, values) }
    table[1492] = address(op_i8x16Add_ss)
  }

  private static func fill_i16x8Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8Add.self, place, values) }
    table[1493] = address(op_i16x8Add_ss)
  }

  private static func fill_i32x4Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4Add.self, place, values) }
    table[1494] = address(op_i32x4Add_ss)
  }

  private static func fill_i64x2Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2Add.self, place, values) }
    table[1495] = address(op_i64x2Add_ss)
  }

  private static func fill_i8x16Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16Subtract.self, place, values) }
    table[1496] = address(op_i8x16Subtract_ss)
  }

  private static func fill_i16x8Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8Subtract.self, place, values) }
    table[1497] = address(op_i16x8Subtract_ss)
  }

  private static func fill_i32x4Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4Subtract.self, place, values) }
    table[1498] = address(op_i32x4Subtract_ss)
  }

  private static func fill_i64x2Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2Subtract.self, place, values) }
    table[1499] = address(op_i64x2Subtract_ss)
  }

  private static func fill_i16x8Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Multiply_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8Multiply.self, place, values) }
    table[1500] = address(op_i16x8Multiply_ss)
  }

  private static func fill_i32x4Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Multiply_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4Multiply.self, place, values) }
    table[1501] = address(op_i32x4Multiply_ss)
  }

  private static func fill_i64x2Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Multiply_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2Multiply.self, place, values) }
    table[1502] = address(op_i64x2Multiply_ss)
  }

  private static func fill_i8x16AddSaturatingSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16AddSaturatingSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16AddSaturatingSigned.self, place, values) }
    table[1503] = address(op_i8x16AddSaturatingSigned_ss)
  }

  private static func fill_i8x16AddSaturatingUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16AddSaturatingUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16AddSaturatingUnsigned.self, place, values) }
    table[1504] = address(op_i8x16AddSaturatingUnsigned_ss)
  }

  private static func fill_i16x8AddSaturatingSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8AddSaturatingSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8AddSaturatingSigned.self, place, values) }
    table[1505] = address(op_i16x8AddSaturatingSigned_ss)
  }

  private static func fill_i16x8AddSaturatingUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8AddSaturatingUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8AddSaturatingUnsigned.self, place, values) }
    table[1506] = address(op_i16x8AddSaturatingUnsigned_ss)
  }

  private static func fill_i8x16SubtractSaturatingSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16SubtractSaturatingSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16SubtractSaturatingSigned.self, place, values) }
    table[1507] = address(op_i8x16SubtractSaturatingSigned_ss)
  }

  private static func fill_i8x16SubtractSaturatingUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16SubtractSaturatingUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16SubtractSaturatingUnsigned.self, place, values) }
    table[1508] = address(op_i8x16SubtractSaturatingUnsigned_ss)
  }

  private static func fill_i16x8SubtractSaturatingSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8SubtractSaturatingSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8SubtractSaturatingSigned.self, place, values) }
    table[1509] = address(op_i16x8SubtractSaturatingSigned_ss)
  }

  private static func fill_i16x8SubtractSaturatingUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8SubtractSaturatingUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8SubtractSaturatingUnsigned.self, place, values) }
    table[1510] = address(op_i16x8SubtractSaturatingUnsigned_ss)
  }

  private static func fill_i8x16MinimumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16MinimumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16MinimumSigned.self, place, values) }
    table[1511] = address(op_i8x16MinimumSigned_ss)
  }

  private static func fill_i8x16MinimumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16MinimumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16MinimumUnsigned.self, place, values) }
    table[1512] = address(op_i8x16MinimumUnsigned_ss)
  }

  private static func fill_i16x8MinimumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8MinimumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8MinimumSigned.self, place, values) }
    table[1513] = address(op_i16x8MinimumSigned_ss)
  }

  private static func fill_i16x8MinimumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8MinimumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8MinimumUnsigned.self, place, values) }
    table[1514] = address(op_i16x8MinimumUnsigned_ss)
  }

  private static func fill_i32x4MinimumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4MinimumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4MinimumSigned.self, place, values) }
    table[1515] = address(op_i32x4MinimumSigned_ss)
  }

  private static func fill_i32x4MinimumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4MinimumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4MinimumUnsigned.self, place, values) }
    table[1516] = address(op_i32x4MinimumUnsigned_ss)
  }

  private static func fill_i8x16MaximumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16MaximumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16MaximumSigned.self, place, values) }
    table[1517] = address(op_i8x16MaximumSigned_ss)
  }

  private static func fill_i8x16MaximumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16MaximumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16MaximumUnsigned.self, place, values) }
    table[1518] = address(op_i8x16MaximumUnsigned_ss)
  }

  private static func fill_i16x8MaximumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8MaximumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8MaximumSigned.self, place, values) }
    table[1519] = address(op_i16x8MaximumSigned_ss)
  }

  private static func fill_i16x8MaximumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8MaximumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8MaximumUnsigned.self, place, values) }
    table[1520] = address(op_i16x8MaximumUnsigned_ss)
  }

  private static func fill_i32x4MaximumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4MaximumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4MaximumSigned.self, place, values) }
    table[1521] = address(op_i32x4MaximumSigned_ss)
  }

  private static func fill_i32x4MaximumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4MaximumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4MaximumUnsigned.self, place, values) }
    table[1522] = address(op_i32x4MaximumUnsigned_ss)
  }

  private static func fill_i8x16AverageUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16AverageUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16AverageUnsigned.self, place, values) }
    table[1523] = address(op_i8x16AverageUnsigned_ss)
  }

  private static func fill_i16x8AverageUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8AverageUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8AverageUnsigned.self, place, values) }
    table[1524] = address(op_i16x8AverageUnsigned_ss)
  }

  private static func fill_i8x16ShiftLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16ShiftLeft_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftLeft.self, Slot.self, place, values) }
    table[1525] = address(op_i8x16ShiftLeft_ss)
    func op_i8x16ShiftLeft_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftLeft.self, Immediate.self, place, values) }
    table[1526] = address(op_i8x16ShiftLeft_si)
  }

  private static func fill_i16x8ShiftLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ShiftLeft_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftLeft.self, Slot.self, place, values) }
    table[1527] = address(op_i16x8ShiftLeft_ss)
    func op_i16x8ShiftLeft_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftLeft.self, Immediate.self, place, values) }
    table[1528] = address(op_i16x8ShiftLeft_si)
  }

  private static func fill_i32x4ShiftLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ShiftLeft_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftLeft.self, Slot.self, place, values) }
    table[1529] = address(op_i32x4ShiftLeft_ss)
    func op_i32x4ShiftLeft_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftLeft.self, Immediate.self, place, values) }
    table[1530] = address(op_i32x4ShiftLeft_si)
  }

  private static func fill_i64x2ShiftLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ShiftLeft_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftLeft.self, Slot.self, place, values) }
    table[1531] = address(op_i64x2ShiftLeft_ss)
    func op_i64x2ShiftLeft_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftLeft.self, Immediate.self, place, values) }
    table[1532] = address(op_i64x2ShiftLeft_si)
  }

  private static func fill_i8x16ShiftRightSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16ShiftRightSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftRightSigned.self, Slot.self, place, values) }
    table[1533] = address(op_i8x16ShiftRightSigned_ss)
    func op_i8x16ShiftRightSigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftRightSigned.self, Immediate.self, place, values) }
    table[1534] = address(op_i8x16ShiftRightSigned_si)
  }

  private static func fill_i8x16ShiftRightUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16ShiftRightUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftRightUnsigned.self, Slot.self, place, values) }
    table[1535] = address(op_i8x16ShiftRightUnsigned_ss)
    func op_i8x16ShiftRightUnsigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftRightUnsigned.self, Immediate.self, place, values) }
    table[1536] = address(op_i8x16ShiftRightUnsigned_si)
  }

  private static func fill_i16x8ShiftRightSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ShiftRightSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftRightSigned.self, Slot.self, place, values) }
    table[1537] = address(op_i16x8ShiftRightSigned_ss)
    func op_i16x8ShiftRightSigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftRightSigned.self, Immediate.self, place, values) }
    table[1538] = address(op_i16x8ShiftRightSigned_si)
  }

  private static func fill_i16x8ShiftRightUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ShiftRightUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftRightUnsigned.self, Slot.self, place, values) }
    table[1539] = address(op_i16x8ShiftRightUnsigned_ss)
    func op_i16x8ShiftRightUnsigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftRightUnsigned.self, Immediate.self, place, values) }
    table[1540] = address(op_i16x8ShiftRightUnsigned_si)
  }

  private static func fill_i32x4ShiftRightSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ShiftRightSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftRightSigned.self, Slot.self, place, values) }
    table[1541] = address(op_i32x4ShiftRightSigned_ss)
    func op_i32x4ShiftRightSigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftRightSigned.self, Immediate.self, place, values) }
    table[1542] = address(op_i32x4ShiftRightSigned_si)
  }

  private static func fill_i32x4ShiftRightUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ShiftRightUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftRightUnsigned.self, Slot.self, place, values) }
    table[1543] = address(op_i32x4ShiftRightUnsigned_ss)
    func op_i32x4ShiftRightUnsigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftRightUnsigned.self, Immediate.self, place, values) }
    table[1544] = address(op_i32x4ShiftRightUnsigned_si)
  }

  private static func fill_i64x2ShiftRightSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ShiftRightSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftRightSigned.self, Slot.self, place, values) }
    table[1545] = address(op_i64x2ShiftRightSigned_ss)
    func op_i64x2ShiftRightSigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftRightSigned.self, Immediate.self, place, values) }
    table[1546] = address(op_i64x2ShiftRightSigned_si)
  }

  private static func fill_i64x2ShiftRightUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ShiftRightUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftRightUnsigned.self, Slot.self, place, values) }
    table[1547] = address(op_i64x2ShiftRightUnsigned_ss)
    func op_i64x2ShiftRightUnsigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftRightUnsigned.self, Immediate.self, place, values) }
    table[1548] = address(op_i64x2ShiftRightUnsigned_si)
  }

  private static func fill_i8x16AllTrue(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16AllTrue_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I8x16AllTrue.self, place, values) }
    table[1549] = address(op_i8x16AllTrue_s)
  }

  private static func fill_i16x8AllTrue(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8AllTrue_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I16x8AllTrue.self, place, values) }
    table[1550] = address(op_i16x8AllTrue_s)
  }

  private static func fill_i32x4AllTrue(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4AllTrue_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I32x4AllTrue.self, place, values) }
    table[1551] = address(op_i32x4AllTrue_s)
  }

  private static func fill_i64x2AllTrue(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2AllTrue_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I64x2AllTrue.self, place, values) }
    table[1552] = address(op_i64x2AllTrue_s)
  }

  private static func fill_i8x16Bitmask(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Bitmask_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I8x16Bitmask.self, place, values) }
    table[1553] = address(op_i8x16Bitmask_s)
  }

  private static func fill_i16x8Bitmask(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Bitmask_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I16x8Bitmask.self, place, values) }
    table[1554] = address(op_i16x8Bitmask_s)
  }

  private static func fill_i32x4Bitmask(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Bitmask_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I32x4Bitmask.self, place, values) }
    table[1555] = address(op_i32x4Bitmask_s)
  }

  private static func fill_i64x2Bitmask(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Bitmask_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I64x2Bitmask.self, place, values) }
    table[1556] = address(op_i64x2Bitmask_s)
  }

  private static func fill_i16x8ExtendLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendLowSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendLowSigned.self, place, values) }
    table[1557] = address(op_i16x8ExtendLowSigned_s)
  }

  private static func fill_i16x8ExtendLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendLowUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendLowUnsigned.self, place, values) }
    table[1558] = address(op_i16x8ExtendLowUnsigned_s)
  }

  private static func fill_i16x8ExtendHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendHighSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendHighSigned.self, place, values) }
    table[1559] = address(op_i16x8ExtendHighSigned_s)
  }

  private static func fill_i16x8ExtendHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendHighUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendHighUnsigned.self, place, values) }
    table[1560] = address(op_i16x8ExtendHighUnsigned_s)
  }

  private static func fill_i16x8ExtendMultiplyLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendMultiplyLowSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8ExtendMultiplyLowSigned.self, place, values) }
    table[1561] = address(op_i16x8ExtendMultiplyLowSigned_ss)
  }

  private static func fill_i16x8ExtendMultiplyLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendMultiplyLowUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8ExtendMultiplyLowUnsigned.self, place, values) }
    table[1562] = address(op_i16x8ExtendMultiplyLowUnsigned_ss)
  }

  private static func fill_i16x8ExtendMultiplyHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendMultiplyHighSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8ExtendMultiplyHighSigned.self, place, values) }
    table[1563] = address(op_i16x8ExtendMultiplyHighSigned_ss)
  }

  private static func fill_i16x8ExtendMultiplyHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendMultiplyHighUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8ExtendMultiplyHighUnsigned.self, place, values) }
    table[1564] = address(op_i16x8ExtendMultiplyHighUnsigned_ss)
  }

  private static func fill_i16x8ExtendAddPairwiseSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendAddPairwiseSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendAddPairwiseSigned.self, place, values) }
    table[1565] = address(op_i16x8ExtendAddPairwiseSigned_s)
  }

  private static func fill_i16x8ExtendAddPairwiseUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendAddPairwiseUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendAddPairwiseUnsigned.self, place, values) }
    table[1566] = address(op_i16x8ExtendAddPairwiseUnsigned_s)
  }

  private static func fill_i32x4ExtendLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendLowSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendLowSigned.self, place, values) }
    table[1567] = address(op_i32x4ExtendLowSigned_s)
  }

  private static func fill_i32x4ExtendLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendLowUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendLowUnsigned.self, place, values) }
    table[1568] = address(op_i32x4ExtendLowUnsigned_s)
  }

  private static func fill_i32x4ExtendHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendHighSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendHighSigned.self, place, values) }
    table[1569] = address(op_i32x4ExtendHighSigned_s)
  }

  private static func fill_i32x4ExtendHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendHighUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendHighUnsigned.self, place, values) }
    table[1570] = address(op_i32x4ExtendHighUnsigned_s)
  }

  private static func fill_i32x4ExtendMultiplyLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendMultiplyLowSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4ExtendMultiplyLowSigned.self, place, values) }
    table[1571] = address(op_i32x4ExtendMultiplyLowSigned_ss)
  }

  private static func fill_i32x4ExtendMultiplyLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendMultiplyLowUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4ExtendMultiplyLowUnsigned.self, place, values) }
    table[1572] = address(op_i32x4ExtendMultiplyLowUnsigned_ss)
  }

  private static func fill_i32x4ExtendMultiplyHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendMultiplyHighSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4ExtendMultiplyHighSigned.self, place, values) }
    table[1573] = address(op_i32x4ExtendMultiplyHighSigned_ss)
  }

  private static func fill_i32x4ExtendMultiplyHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendMultiplyHighUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4ExtendMultiplyHighUnsigned.self, place, values) }
    table[1574] = address(op_i32x4ExtendMultiplyHighUnsigned_ss)
  }

  private static func fill_i32x4ExtendAddPairwiseSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendAddPairwiseSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendAddPairwiseSigned.self, place, values) }
    table[1575] = address(op_i32x4ExtendAddPairwiseSigned_s)
  }

  private static func fill_i32x4ExtendAddPairwiseUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendAddPairwiseUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendAddPairwiseUnsigned.self, place, values) }
    table[1576] = address(op_i32x4ExtendAddPairwiseUnsigned_s)
  }

  private static func fill_i64x2ExtendLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendLowSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2ExtendLowSigned.self, place, values) }
    table[1577] = address(op_i64x2ExtendLowSigned_s)
  }

  private static func fill_i64x2ExtendLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendLowUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2ExtendLowUnsigned.self, place, values) }
    table[1578] = address(op_i64x2ExtendLowUnsigned_s)
  }

  private static func fill_i64x2ExtendHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendHighSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2ExtendHighSigned.self, place, values) }
    table[1579] = address(op_i64x2ExtendHighSigned_s)
  }

  private static func fill_i64x2ExtendHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendHighUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2ExtendHighUnsigned.self, place, values) }
    table[1580] = address(op_i64x2ExtendHighUnsigned_s)
  }

  private static func fill_i64x2ExtendMultiplyLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendMultiplyLowSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2ExtendMultiplyLowSigned.self, place, values) }
    table[1581] = address(op_i64x2ExtendMultiplyLowSigned_ss)
  }

  private static func fill_i64x2ExtendMultiplyLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendMultiplyLowUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2ExtendMultiplyLowUnsigned.self, place, values) }
    table[1582] = address(op_i64x2ExtendMultiplyLowUnsigned_ss)
  }

  private static func fill_i64x2ExtendMultiplyHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendMultiplyHighSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2ExtendMultiplyHighSigned.self, place, values) }
    table[1583] = address(op_i64x2ExtendMultiplyHighSigned_ss)
  }

  private static func fill_i64x2ExtendMultiplyHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendMultiplyHighUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2ExtendMultiplyHighUnsigned.self, place, values) }
    table[1584] = address(op_i64x2ExtendMultiplyHighUnsigned_ss)
  }

  private static func fill_i8x16NarrowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16NarrowSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16NarrowSigned.self, place, values) }
    table[1585] = address(op_i8x16NarrowSigned_ss)
  }

  private static func fill_i8x16NarrowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16NarrowUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16NarrowUnsigned.self, place, values) }
    table[1586] = address(op_i8x16NarrowUnsigned_ss)
  }

  private static func fill_i16x8NarrowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8NarrowSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8NarrowSigned.self, place, values) }
    table[1587] = address(op_i16x8NarrowSigned_ss)
  }

  private static func fill_i16x8NarrowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8NarrowUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8NarrowUnsigned.self, place, values) }
    table[1588] = address(op_i16x8NarrowUnsigned_ss)
  }
}
