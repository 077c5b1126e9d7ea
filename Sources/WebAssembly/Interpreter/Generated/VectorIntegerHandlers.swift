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
    table[1623] = address(op_i8x16CountOnes_s)
  }

  private static func fill_i32x4Dot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Dot_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4Dot.self, place, values) }
    table[1624] = address(op_i32x4Dot_ss)
  }

  private static func fill_i16x8MultiplyQ15(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8MultiplyQ15_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8MultiplyQ15.self, place, values) }
    table[1625] = address(op_i16x8MultiplyQ15_ss)
  }

  private static func fill_i16x8RelaxedDot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8RelaxedDot_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8RelaxedDot.self, place, values) }
    table[1626] = address(op_i16x8RelaxedDot_ss)
  }

  private static func fill_i32x4RelaxedDotAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4RelaxedDotAdd_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(I32x4RelaxedDotAdd.self, place, values) }
    table[1627] = address(op_i32x4RelaxedDotAdd_sss)
  }

  private static func fill_i8x16Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16Equal.self, place, values) }
    table[1628] = address(op_i8x16Equal_ss)
  }

  private static func fill_i16x8Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8Equal.self, place, values) }
    table[1629] = address(op_i16x8Equal_ss)
  }

  private static func fill_i32x4Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4Equal.self, place, values) }
    table[1630] = address(op_i32x4Equal_ss)
  }

  private static func fill_i64x2Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2Equal.self, place, values) }
    table[1631] = address(op_i64x2Equal_ss)
  }

  private static func fill_i8x16NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16NotEqual.self, place, values) }
    table[1632] = address(op_i8x16NotEqual_ss)
  }

  private static func fill_i16x8NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8NotEqual.self, place, values) }
    table[1633] = address(op_i16x8NotEqual_ss)
  }

  private static func fill_i32x4NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4NotEqual.self, place, values) }
    table[1634] = address(op_i32x4NotEqual_ss)
  }

  private static func fill_i64x2NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2NotEqual.self, place, values) }
    table[1635] = address(op_i64x2NotEqual_ss)
  }

  private static func fill_i8x16LessSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16LessSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16LessSigned.self, place, values) }
    table[1636] = address(op_i8x16LessSigned_ss)
  }

  private static func fill_i8x16LessUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16LessUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16LessUnsigned.self, place, values) }
    table[1637] = address(op_i8x16LessUnsigned_ss)
  }

  private static func fill_i16x8LessSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8LessSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8LessSigned.self, place, values) }
    table[1638] = address(op_i16x8LessSigned_ss)
  }

  private static func fill_i16x8LessUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8LessUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8LessUnsigned.self, place, values) }
    table[1639] = address(op_i16x8LessUnsigned_ss)
  }

  private static func fill_i32x4LessSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4LessSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4LessSigned.self, place, values) }
    table[1640] = address(op_i32x4LessSigned_ss)
  }

  private static func fill_i32x4LessUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4LessUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4LessUnsigned.self, place, values) }
    table[1641] = address(op_i32x4LessUnsigned_ss)
  }

  private static func fill_i64x2LessSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2LessSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2LessSigned.self, place, values) }
    table[1642] = address(op_i64x2LessSigned_ss)
  }

  private static func fill_i8x16GreaterSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16GreaterSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16GreaterSigned.self, place, values) }
    table[1643] = address(op_i8x16GreaterSigned_ss)
  }

  private static func fill_i8x16GreaterUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16GreaterUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16GreaterUnsigned.self, place, values) }
    table[1644] = address(op_i8x16GreaterUnsigned_ss)
  }

  private static func fill_i16x8GreaterSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8GreaterSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8GreaterSigned.self, place, values) }
    table[1645] = address(op_i16x8GreaterSigned_ss)
  }

  private static func fill_i16x8GreaterUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8GreaterUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8GreaterUnsigned.self, place, values) }
    table[1646] = address(op_i16x8GreaterUnsigned_ss)
  }

  private static func fill_i32x4GreaterSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4GreaterSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4GreaterSigned.self, place, values) }
    table[1647] = address(op_i32x4GreaterSigned_ss)
  }

  private static func fill_i32x4GreaterUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4GreaterUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4GreaterUnsigned.self, place, values) }
    table[1648] = address(op_i32x4GreaterUnsigned_ss)
  }

  private static func fill_i64x2GreaterSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2GreaterSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2GreaterSigned.self, place, values) }
    table[1649] = address(op_i64x2GreaterSigned_ss)
  }

  private static func fill_i8x16LessOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16LessOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16LessOrEqualSigned.self, place, values) }
    table[1650] = address(op_i8x16LessOrEqualSigned_ss)
  }

  private static func fill_i8x16LessOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16LessOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16LessOrEqualUnsigned.self, place, values) }
    table[1651] = address(op_i8x16LessOrEqualUnsigned_ss)
  }

  private static func fill_i16x8LessOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8LessOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8LessOrEqualSigned.self, place, values) }
    table[1652] = address(op_i16x8LessOrEqualSigned_ss)
  }

  private static func fill_i16x8LessOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8LessOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8LessOrEqualUnsigned.self, place, values) }
    table[1653] = address(op_i16x8LessOrEqualUnsigned_ss)
  }

  private static func fill_i32x4LessOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4LessOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4LessOrEqualSigned.self, place, values) }
    table[1654] = address(op_i32x4LessOrEqualSigned_ss)
  }

  private static func fill_i32x4LessOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4LessOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4LessOrEqualUnsigned.self, place, values) }
    table[1655] = address(op_i32x4LessOrEqualUnsigned_ss)
  }

  private static func fill_i64x2LessOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2LessOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2LessOrEqualSigned.self, place, values) }
    table[1656] = address(op_i64x2LessOrEqualSigned_ss)
  }

  private static func fill_i8x16GreaterOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16GreaterOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16GreaterOrEqualSigned.self, place, values) }
    table[1657] = address(op_i8x16GreaterOrEqualSigned_ss)
  }

  private static func fill_i8x16GreaterOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16GreaterOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16GreaterOrEqualUnsigned.self, place, values) }
    table[1658] = address(op_i8x16GreaterOrEqualUnsigned_ss)
  }

  private static func fill_i16x8GreaterOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8GreaterOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8GreaterOrEqualSigned.self, place, values) }
    table[1659] = address(op_i16x8GreaterOrEqualSigned_ss)
  }

  private static func fill_i16x8GreaterOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8GreaterOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8GreaterOrEqualUnsigned.self, place, values) }
    table[1660] = address(op_i16x8GreaterOrEqualUnsigned_ss)
  }

  private static func fill_i32x4GreaterOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4GreaterOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4GreaterOrEqualSigned.self, place, values) }
    table[1661] = address(op_i32x4GreaterOrEqualSigned_ss)
  }

  private static func fill_i32x4GreaterOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4GreaterOrEqualUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4GreaterOrEqualUnsigned.self, place, values) }
    table[1662] = address(op_i32x4GreaterOrEqualUnsigned_ss)
  }

  private static func fill_i64x2GreaterOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2GreaterOrEqualSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2GreaterOrEqualSigned.self, place, values) }
    table[1663] = address(op_i64x2GreaterOrEqualSigned_ss)
  }

  private static func fill_i8x16Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I8x16Absolute.self, place, values) }
    table[1664] = address(op_i8x16Absolute_s)
  }

  private static func fill_i16x8Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8Absolute.self, place, values) }
    table[1665] = address(op_i16x8Absolute_s)
  }

  private static func fill_i32x4Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4Absolute.self, place, values) }
    table[1666] = address(op_i32x4Absolute_s)
  }

  private static func fill_i64x2Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2Absolute.self, place, values) }
    table[1667] = address(op_i64x2Absolute_s)
  }

  private static func fill_i8x16Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I8x16Negate.self, place, values) }
    table[1668] = address(op_i8x16Negate_s)
  }

  private static func fill_i16x8Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8Negate.self, place, values) }
    table[1669] = address(op_i16x8Negate_s)
  }

  private static func fill_i32x4Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4Negate.self, place, values) }
    table[1670] = address(op_i32x4Negate_s)
  }

  private static func fill_i64x2Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2Negate.self, place, values) }
    table[1671] = address(op_i64x2Negate_s)
  }

  private static func fill_i8x16Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16Add.self, place, values) }
    table[1672] = address(op_i8x16Add_ss)
  }

  private static func fill_i16x8Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8Add.self, place, values) }
    table[1673] = address(op_i16x8Add_ss)
  }

  private static func fill_i32x4Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4Add.self, place, values) }
    table[1674] = address(op_i32x4Add_ss)
  }

  private static func fill_i64x2Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2Add.self, place, values) }
    table[1675] = address(op_i64x2Add_ss)
  }

  private static func fill_i8x16Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16Subtract.self, place, values) }
    table[1676] = address(op_i8x16Subtract_ss)
  }

  private static func fill_i16x8Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8Subtract.self, place, values) }
    table[1677] = address(op_i16x8Subtract_ss)
  }

  private static func fill_i32x4Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4Subtract.self, place, values) }
    table[1678] = address(op_i32x4Subtract_ss)
  }

  private static func fill_i64x2Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2Subtract.self, place, values) }
    table[1679] = address(op_i64x2Subtract_ss)
  }

  private static func fill_i16x8Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Multiply_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8Multiply.self, place, values) }
    table[1680] = address(op_i16x8Multiply_ss)
  }

  private static func fill_i32x4Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Multiply_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4Multiply.self, place, values) }
    table[1681] = address(op_i32x4Multiply_ss)
  }

  private static func fill_i64x2Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Multiply_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2Multiply.self, place, values) }
    table[1682] = address(op_i64x2Multiply_ss)
  }

  private static func fill_i8x16AddSaturatingSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16AddSaturatingSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16AddSaturatingSigned.self, place, values) }
    table[1683] = address(op_i8x16AddSaturatingSigned_ss)
  }

  private static func fill_i8x16AddSaturatingUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16AddSaturatingUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16AddSaturatingUnsigned.self, place, values) }
    table[1684] = address(op_i8x16AddSaturatingUnsigned_ss)
  }

  private static func fill_i16x8AddSaturatingSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8AddSaturatingSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8AddSaturatingSigned.self, place, values) }
    table[1685] = address(op_i16x8AddSaturatingSigned_ss)
  }

  private static func fill_i16x8AddSaturatingUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8AddSaturatingUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8AddSaturatingUnsigned.self, place, values) }
    table[1686] = address(op_i16x8AddSaturatingUnsigned_ss)
  }

  private static func fill_i8x16SubtractSaturatingSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16SubtractSaturatingSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16SubtractSaturatingSigned.self, place, values) }
    table[1687] = address(op_i8x16SubtractSaturatingSigned_ss)
  }

  private static func fill_i8x16SubtractSaturatingUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16SubtractSaturatingUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16SubtractSaturatingUnsigned.self, place, values) }
    table[1688] = address(op_i8x16SubtractSaturatingUnsigned_ss)
  }

  private static func fill_i16x8SubtractSaturatingSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8SubtractSaturatingSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8SubtractSaturatingSigned.self, place, values) }
    table[1689] = address(op_i16x8SubtractSaturatingSigned_ss)
  }

  private static func fill_i16x8SubtractSaturatingUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8SubtractSaturatingUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8SubtractSaturatingUnsigned.self, place, values) }
    table[1690] = address(op_i16x8SubtractSaturatingUnsigned_ss)
  }

  private static func fill_i8x16MinimumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16MinimumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16MinimumSigned.self, place, values) }
    table[1691] = address(op_i8x16MinimumSigned_ss)
  }

  private static func fill_i8x16MinimumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16MinimumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16MinimumUnsigned.self, place, values) }
    table[1692] = address(op_i8x16MinimumUnsigned_ss)
  }

  private static func fill_i16x8MinimumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8MinimumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8MinimumSigned.self, place, values) }
    table[1693] = address(op_i16x8MinimumSigned_ss)
  }

  private static func fill_i16x8MinimumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8MinimumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8MinimumUnsigned.self, place, values) }
    table[1694] = address(op_i16x8MinimumUnsigned_ss)
  }

  private static func fill_i32x4MinimumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4MinimumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4MinimumSigned.self, place, values) }
    table[1695] = address(op_i32x4MinimumSigned_ss)
  }

  private static func fill_i32x4MinimumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4MinimumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4MinimumUnsigned.self, place, values) }
    table[1696] = address(op_i32x4MinimumUnsigned_ss)
  }

  private static func fill_i8x16MaximumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16MaximumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16MaximumSigned.self, place, values) }
    table[1697] = address(op_i8x16MaximumSigned_ss)
  }

  private static func fill_i8x16MaximumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16MaximumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16MaximumUnsigned.self, place, values) }
    table[1698] = address(op_i8x16MaximumUnsigned_ss)
  }

  private static func fill_i16x8MaximumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8MaximumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8MaximumSigned.self, place, values) }
    table[1699] = address(op_i16x8MaximumSigned_ss)
  }

  private static func fill_i16x8MaximumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8MaximumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8MaximumUnsigned.self, place, values) }
    table[1700] = address(op_i16x8MaximumUnsigned_ss)
  }

  private static func fill_i32x4MaximumSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4MaximumSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4MaximumSigned.self, place, values) }
    table[1701] = address(op_i32x4MaximumSigned_ss)
  }

  private static func fill_i32x4MaximumUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4MaximumUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4MaximumUnsigned.self, place, values) }
    table[1702] = address(op_i32x4MaximumUnsigned_ss)
  }

  private static func fill_i8x16AverageUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16AverageUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16AverageUnsigned.self, place, values) }
    table[1703] = address(op_i8x16AverageUnsigned_ss)
  }

  private static func fill_i16x8AverageUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8AverageUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8AverageUnsigned.self, place, values) }
    table[1704] = address(op_i16x8AverageUnsigned_ss)
  }

  private static func fill_i8x16ShiftLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16ShiftLeft_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftLeft.self, Slot.self, place, values) }
    table[1705] = address(op_i8x16ShiftLeft_ss)
    func op_i8x16ShiftLeft_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftLeft.self, Immediate.self, place, values) }
    table[1706] = address(op_i8x16ShiftLeft_si)
  }

  private static func fill_i16x8ShiftLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ShiftLeft_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftLeft.self, Slot.self, place, values) }
    table[1707] = address(op_i16x8ShiftLeft_ss)
    func op_i16x8ShiftLeft_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftLeft.self, Immediate.self, place, values) }
    table[1708] = address(op_i16x8ShiftLeft_si)
  }

  private static func fill_i32x4ShiftLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ShiftLeft_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftLeft.self, Slot.self, place, values) }
    table[1709] = address(op_i32x4ShiftLeft_ss)
    func op_i32x4ShiftLeft_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftLeft.self, Immediate.self, place, values) }
    table[1710] = address(op_i32x4ShiftLeft_si)
  }

  private static func fill_i64x2ShiftLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ShiftLeft_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftLeft.self, Slot.self, place, values) }
    table[1711] = address(op_i64x2ShiftLeft_ss)
    func op_i64x2ShiftLeft_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftLeft.self, Immediate.self, place, values) }
    table[1712] = address(op_i64x2ShiftLeft_si)
  }

  private static func fill_i8x16ShiftRightSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16ShiftRightSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftRightSigned.self, Slot.self, place, values) }
    table[1713] = address(op_i8x16ShiftRightSigned_ss)
    func op_i8x16ShiftRightSigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftRightSigned.self, Immediate.self, place, values) }
    table[1714] = address(op_i8x16ShiftRightSigned_si)
  }

  private static func fill_i8x16ShiftRightUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16ShiftRightUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftRightUnsigned.self, Slot.self, place, values) }
    table[1715] = address(op_i8x16ShiftRightUnsigned_ss)
    func op_i8x16ShiftRightUnsigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I8x16ShiftRightUnsigned.self, Immediate.self, place, values) }
    table[1716] = address(op_i8x16ShiftRightUnsigned_si)
  }

  private static func fill_i16x8ShiftRightSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ShiftRightSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftRightSigned.self, Slot.self, place, values) }
    table[1717] = address(op_i16x8ShiftRightSigned_ss)
    func op_i16x8ShiftRightSigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftRightSigned.self, Immediate.self, place, values) }
    table[1718] = address(op_i16x8ShiftRightSigned_si)
  }

  private static func fill_i16x8ShiftRightUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ShiftRightUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftRightUnsigned.self, Slot.self, place, values) }
    table[1719] = address(op_i16x8ShiftRightUnsigned_ss)
    func op_i16x8ShiftRightUnsigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I16x8ShiftRightUnsigned.self, Immediate.self, place, values) }
    table[1720] = address(op_i16x8ShiftRightUnsigned_si)
  }

  private static func fill_i32x4ShiftRightSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ShiftRightSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftRightSigned.self, Slot.self, place, values) }
    table[1721] = address(op_i32x4ShiftRightSigned_ss)
    func op_i32x4ShiftRightSigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftRightSigned.self, Immediate.self, place, values) }
    table[1722] = address(op_i32x4ShiftRightSigned_si)
  }

  private static func fill_i32x4ShiftRightUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ShiftRightUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftRightUnsigned.self, Slot.self, place, values) }
    table[1723] = address(op_i32x4ShiftRightUnsigned_ss)
    func op_i32x4ShiftRightUnsigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I32x4ShiftRightUnsigned.self, Immediate.self, place, values) }
    table[1724] = address(op_i32x4ShiftRightUnsigned_si)
  }

  private static func fill_i64x2ShiftRightSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ShiftRightSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftRightSigned.self, Slot.self, place, values) }
    table[1725] = address(op_i64x2ShiftRightSigned_ss)
    func op_i64x2ShiftRightSigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftRightSigned.self, Immediate.self, place, values) }
    table[1726] = address(op_i64x2ShiftRightSigned_si)
  }

  private static func fill_i64x2ShiftRightUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ShiftRightUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftRightUnsigned.self, Slot.self, place, values) }
    table[1727] = address(op_i64x2ShiftRightUnsigned_ss)
    func op_i64x2ShiftRightUnsigned_si(_ place: Place, _ values: Values) -> Int { runVectorShift(I64x2ShiftRightUnsigned.self, Immediate.self, place, values) }
    table[1728] = address(op_i64x2ShiftRightUnsigned_si)
  }

  private static func fill_i8x16AllTrue(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16AllTrue_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I8x16AllTrue.self, place, values) }
    table[1729] = address(op_i8x16AllTrue_s)
  }

  private static func fill_i16x8AllTrue(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8AllTrue_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I16x8AllTrue.self, place, values) }
    table[1730] = address(op_i16x8AllTrue_s)
  }

  private static func fill_i32x4AllTrue(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4AllTrue_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I32x4AllTrue.self, place, values) }
    table[1731] = address(op_i32x4AllTrue_s)
  }

  private static func fill_i64x2AllTrue(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2AllTrue_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I64x2AllTrue.self, place, values) }
    table[1732] = address(op_i64x2AllTrue_s)
  }

  private static func fill_i8x16Bitmask(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Bitmask_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I8x16Bitmask.self, place, values) }
    table[1733] = address(op_i8x16Bitmask_s)
  }

  private static func fill_i16x8Bitmask(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8Bitmask_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I16x8Bitmask.self, place, values) }
    table[1734] = address(op_i16x8Bitmask_s)
  }

  private static func fill_i32x4Bitmask(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Bitmask_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I32x4Bitmask.self, place, values) }
    table[1735] = address(op_i32x4Bitmask_s)
  }

  private static func fill_i64x2Bitmask(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Bitmask_s(_ place: Place, _ values: Values) -> Int { runVectorTest(I64x2Bitmask.self, place, values) }
    table[1736] = address(op_i64x2Bitmask_s)
  }

  private static func fill_i16x8ExtendLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendLowSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendLowSigned.self, place, values) }
    table[1737] = address(op_i16x8ExtendLowSigned_s)
  }

  private static func fill_i16x8ExtendLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendLowUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendLowUnsigned.self, place, values) }
    table[1738] = address(op_i16x8ExtendLowUnsigned_s)
  }

  private static func fill_i16x8ExtendHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendHighSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendHighSigned.self, place, values) }
    table[1739] = address(op_i16x8ExtendHighSigned_s)
  }

  private static func fill_i16x8ExtendHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendHighUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendHighUnsigned.self, place, values) }
    table[1740] = address(op_i16x8ExtendHighUnsigned_s)
  }

  private static func fill_i16x8ExtendMultiplyLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendMultiplyLowSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8ExtendMultiplyLowSigned.self, place, values) }
    table[1741] = address(op_i16x8ExtendMultiplyLowSigned_ss)
  }

  private static func fill_i16x8ExtendMultiplyLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendMultiplyLowUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8ExtendMultiplyLowUnsigned.self, place, values) }
    table[1742] = address(op_i16x8ExtendMultiplyLowUnsigned_ss)
  }

  private static func fill_i16x8ExtendMultiplyHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendMultiplyHighSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8ExtendMultiplyHighSigned.self, place, values) }
    table[1743] = address(op_i16x8ExtendMultiplyHighSigned_ss)
  }

  private static func fill_i16x8ExtendMultiplyHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendMultiplyHighUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8ExtendMultiplyHighUnsigned.self, place, values) }
    table[1744] = address(op_i16x8ExtendMultiplyHighUnsigned_ss)
  }

  private static func fill_i16x8ExtendAddPairwiseSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendAddPairwiseSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendAddPairwiseSigned.self, place, values) }
    table[1745] = address(op_i16x8ExtendAddPairwiseSigned_s)
  }

  private static func fill_i16x8ExtendAddPairwiseUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtendAddPairwiseUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I16x8ExtendAddPairwiseUnsigned.self, place, values) }
    table[1746] = address(op_i16x8ExtendAddPairwiseUnsigned_s)
  }

  private static func fill_i32x4ExtendLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendLowSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendLowSigned.self, place, values) }
    table[1747] = address(op_i32x4ExtendLowSigned_s)
  }

  private static func fill_i32x4ExtendLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendLowUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendLowUnsigned.self, place, values) }
    table[1748] = address(op_i32x4ExtendLowUnsigned_s)
  }

  private static func fill_i32x4ExtendHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendHighSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendHighSigned.self, place, values) }
    table[1749] = address(op_i32x4ExtendHighSigned_s)
  }

  private static func fill_i32x4ExtendHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendHighUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendHighUnsigned.self, place, values) }
    table[1750] = address(op_i32x4ExtendHighUnsigned_s)
  }

  private static func fill_i32x4ExtendMultiplyLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendMultiplyLowSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4ExtendMultiplyLowSigned.self, place, values) }
    table[1751] = address(op_i32x4ExtendMultiplyLowSigned_ss)
  }

  private static func fill_i32x4ExtendMultiplyLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendMultiplyLowUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4ExtendMultiplyLowUnsigned.self, place, values) }
    table[1752] = address(op_i32x4ExtendMultiplyLowUnsigned_ss)
  }

  private static func fill_i32x4ExtendMultiplyHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendMultiplyHighSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4ExtendMultiplyHighSigned.self, place, values) }
    table[1753] = address(op_i32x4ExtendMultiplyHighSigned_ss)
  }

  private static func fill_i32x4ExtendMultiplyHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendMultiplyHighUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I32x4ExtendMultiplyHighUnsigned.self, place, values) }
    table[1754] = address(op_i32x4ExtendMultiplyHighUnsigned_ss)
  }

  private static func fill_i32x4ExtendAddPairwiseSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendAddPairwiseSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendAddPairwiseSigned.self, place, values) }
    table[1755] = address(op_i32x4ExtendAddPairwiseSigned_s)
  }

  private static func fill_i32x4ExtendAddPairwiseUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4ExtendAddPairwiseUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4ExtendAddPairwiseUnsigned.self, place, values) }
    table[1756] = address(op_i32x4ExtendAddPairwiseUnsigned_s)
  }

  private static func fill_i64x2ExtendLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendLowSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2ExtendLowSigned.self, place, values) }
    table[1757] = address(op_i64x2ExtendLowSigned_s)
  }

  private static func fill_i64x2ExtendLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendLowUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2ExtendLowUnsigned.self, place, values) }
    table[1758] = address(op_i64x2ExtendLowUnsigned_s)
  }

  private static func fill_i64x2ExtendHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendHighSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2ExtendHighSigned.self, place, values) }
    table[1759] = address(op_i64x2ExtendHighSigned_s)
  }

  private static func fill_i64x2ExtendHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendHighUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I64x2ExtendHighUnsigned.self, place, values) }
    table[1760] = address(op_i64x2ExtendHighUnsigned_s)
  }

  private static func fill_i64x2ExtendMultiplyLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendMultiplyLowSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2ExtendMultiplyLowSigned.self, place, values) }
    table[1761] = address(op_i64x2ExtendMultiplyLowSigned_ss)
  }

  private static func fill_i64x2ExtendMultiplyLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendMultiplyLowUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2ExtendMultiplyLowUnsigned.self, place, values) }
    table[1762] = address(op_i64x2ExtendMultiplyLowUnsigned_ss)
  }

  private static func fill_i64x2ExtendMultiplyHighSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendMultiplyHighSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2ExtendMultiplyHighSigned.self, place, values) }
    table[1763] = address(op_i64x2ExtendMultiplyHighSigned_ss)
  }

  private static func fill_i64x2ExtendMultiplyHighUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2ExtendMultiplyHighUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I64x2ExtendMultiplyHighUnsigned.self, place, values) }
    table[1764] = address(op_i64x2ExtendMultiplyHighUnsigned_ss)
  }

  private static func fill_i8x16NarrowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16NarrowSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16NarrowSigned.self, place, values) }
    table[1765] = address(op_i8x16NarrowSigned_ss)
  }

  private static func fill_i8x16NarrowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16NarrowUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I8x16NarrowUnsigned.self, place, values) }
    table[1766] = address(op_i8x16NarrowUnsigned_ss)
  }

  private static func fill_i16x8NarrowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8NarrowSigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8NarrowSigned.self, place, values) }
    table[1767] = address(op_i16x8NarrowSigned_ss)
  }

  private static func fill_i16x8NarrowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8NarrowUnsigned_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(I16x8NarrowUnsigned.self, place, values) }
    table[1768] = address(op_i16x8NarrowUnsigned_ss)
  }
}
