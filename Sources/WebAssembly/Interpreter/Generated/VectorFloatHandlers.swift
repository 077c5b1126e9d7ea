// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillVectorFloat(_ table: UnsafeMutablePointer<UInt64>) {
    fill_f32x4ConvertSigned(table)
    fill_f32x4ConvertUnsigned(table)
    fill_f64x2ConvertLowSigned(table)
    fill_f64x2ConvertLowUnsigned(table)
    fill_f64x2PromoteLow(table)
    fill_f32x4DemoteZero(table)
    fill_i32x4SaturateF32Signed(table)
    fill_i32x4SaturateF32Unsigned(table)
    fill_i32x4SaturateF64SignedZero(table)
    fill_i32x4SaturateF64UnsignedZero(table)
    fill_f32x4Equal(table)
    fill_f32x4NotEqual(table)
    fill_f32x4Less(table)
    fill_f32x4Greater(table)
    fill_f32x4LessOrEqual(table)
    fill_f32x4GreaterOrEqual(table)
    fill_f32x4Absolute(table)
    fill_f32x4Negate(table)
    fill_f32x4SquareRoot(table)
    fill_f32x4Ceiling(table)
    fill_f32x4Floor(table)
    fill_f32x4Truncate(table)
    fill_f32x4Nearest(table)
    fill_f32x4Add(table)
    fill_f32x4Subtract(table)
    fill_f32x4Multiply(table)
    fill_f32x4Divide(table)
    fill_f32x4Minimum(table)
    fill_f32x4Maximum(table)
    fill_f32x4PseudoMinimum(table)
    fill_f32x4PseudoMaximum(table)
    fill_f32x4MultiplyAdd(table)
    fill_f32x4NegatedMultiplyAdd(table)
    fill_f64x2Equal(table)
    fill_f64x2NotEqual(table)
    fill_f64x2Less(table)
    fill_f64x2Greater(table)
    fill_f64x2LessOrEqual(table)
    fill_f64x2GreaterOrEqual(table)
    fill_f64x2Absolute(table)
    fill_f64x2Negate(table)
    fill_f64x2SquareRoot(table)
    fill_f64x2Ceiling(table)
    fill_f64x2Floor(table)
    fill_f64x2Truncate(table)
    fill_f64x2Nearest(table)
    fill_f64x2Add(table)
    fill_f64x2Subtract(table)
    fill_f64x2Multiply(table)
    fill_f64x2Divide(table)
    fill_f64x2Minimum(table)
    fill_f64x2Maximum(table)
    fill_f64x2PseudoMinimum(table)
    fill_f64x2PseudoMaximum(table)
    fill_f64x2MultiplyAdd(table)
    fill_f64x2NegatedMultiplyAdd(table)
  }

  private static func fill_f32x4ConvertSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4ConvertSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4ConvertSigned.self, place, values) }
    table[1567] = address(op_f32x4ConvertSigned_s)
  }

  private static func fill_f32x4ConvertUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4ConvertUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4ConvertUnsigned.self, place, values) }
    table[1568] = address(op_f32x4ConvertUnsigned_s)
  }

  private static func fill_f64x2ConvertLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2ConvertLowSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2ConvertLowSigned.self, place, values) }
    table[1569] = address(op_f64x2ConvertLowSigned_s)
  }

  private static func fill_f64x2ConvertLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2ConvertLowUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2ConvertLowUnsigned.self, place, values) }
    table[1570] = address(op_f64x2ConvertLowUnsigned_s)
  }

  private static func fill_f64x2PromoteLow(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2PromoteLow_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2PromoteLow.self, place, values) }
    table[1571] = address(op_f64x2PromoteLow_s)
  }

  private static func fill_f32x4DemoteZero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4DemoteZero_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4DemoteZero.self, place, values) }
    table[1572] = address(op_f32x4DemoteZero_s)
  }

  private static func fill_i32x4SaturateF32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4SaturateF32Signed_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4SaturateF32Signed.self, place, values) }
    table[1573] = address(op_i32x4SaturateF32Signed_s)
  }

  private static func fill_i32x4SaturateF32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4SaturateF32Unsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4SaturateF32Unsigned.self, place, values) }
    table[1574] = address(op_i32x4SaturateF32Unsigned_s)
  }

  private static func fill_i32x4SaturateF64SignedZero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4SaturateF64SignedZero_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4SaturateF64SignedZero.self, place, values) }
    table[1575] = address(op_i32x4SaturateF64SignedZero_s)
  }

  private static func fill_i32x4SaturateF64UnsignedZero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4SaturateF64UnsignedZero_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4SaturateF64UnsignedZero.self, place, values) }
    table[1576] = address(op_i32x4SaturateF64UnsignedZero_s)
  }

  private static func fill_f32x4Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Equal.self, place, values) }
    table[1577] = address(op_f32x4Equal_ss)
  }

  private static func fill_f32x4NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4NotEqual.self, place, values) }
    table[1578] = address(op_f32x4NotEqual_ss)
  }

  private static func fill_f32x4Less(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Less_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Less.self, place, values) }
    table[1579] = address(op_f32x4Less_ss)
  }

  private static func fill_f32x4Greater(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Greater_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Greater.self, place, values) }
    table[1580] = address(op_f32x4Greater_ss)
  }

  private static func fill_f32x4LessOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4LessOrEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4LessOrEqual.self, place, values) }
    table[1581] = address(op_f32x4LessOrEqual_ss)
  }

  private static func fill_f32x4GreaterOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4GreaterOrEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4GreaterOrEqual.self, place, values) }
    table[1582] = address(op_f32x4GreaterOrEqual_ss)
  }

  private static func fill_f32x4Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Absolute.self, place, values) }
    table[1583] = address(op_f32x4Absolute_s)
  }

  private static func fill_f32x4Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Negate.self, place, values) }
    table[1584] = address(op_f32x4Negate_s)
  }

  private static func fill_f32x4SquareRoot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4SquareRoot_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4SquareRoot.self, place, values) }
    table[1585] = address(op_f32x4SquareRoot_s)
  }

  private static func fill_f32x4Ceiling(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Ceiling_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Ceiling.self, place, values) }
    table[1586] = address(op_f32x4Ceiling_s)
  }

  private static func fill_f32x4Floor(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Floor_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Floor.self, place, values) }
    table[1587] = address(op_f32x4Floor_s)
  }

  private static func fill_f32x4Truncate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Truncate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Truncate.self, place, values) }
    table[1588] = address(op_f32x4Truncate_s)
  }

  private static func fill_f32x4Nearest(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Nearest_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Nearest.self, place, values) }
    table[1589] = address(op_f32x4Nearest_s)
  }

  private static func fill_f32x4Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Add.self, place, values) }
    table[1590] = address(op_f32x4Add_ss)
  }

  private static func fill_f32x4Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Subtract.self, place, values) }
    table[1591] = address(op_f32x4Subtract_ss)
  }

  private static func fill_f32x4Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Multiply_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Multiply.self, place, values) }
    table[1592] = address(op_f32x4Multiply_ss)
  }

  private static func fill_f32x4Divide(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Divide_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Divide.self, place, values) }
    table[1593] = address(op_f32x4Divide_ss)
  }

  private static func fill_f32x4Minimum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Minimum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Minimum.self, place, values) }
    table[1594] = address(op_f32x4Minimum_ss)
  }

  private static func fill_f32x4Maximum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Maximum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Maximum.self, place, values) }
    table[1595] = address(op_f32x4Maximum_ss)
  }

  private static func fill_f32x4PseudoMinimum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4PseudoMinimum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4PseudoMinimum.self, place, values) }
    table[1596] = address(op_f32x4PseudoMinimum_ss)
  }

  private static func fill_f32x4PseudoMaximum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4PseudoMaximum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4PseudoMaximum.self, place, values) }
    table[1597] = address(op_f32x4PseudoMaximum_ss)
  }

  private static func fill_f32x4MultiplyAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4MultiplyAdd_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(F32x4MultiplyAdd.self, place, values) }
    table[1598] = address(op_f32x4MultiplyAdd_sss)
  }

  private static func fill_f32x4NegatedMultiplyAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4NegatedMultiplyAdd_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(F32x4NegatedMultiplyAdd.self, place, values) }
    table[1599] = address(op_f32x4NegatedMultiplyAdd_sss)
  }

  private static func fill_f64x2Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Equal.self, place, values) }
    table[1600] = address(op_f64x2Equal_ss)
  }

  private static func fill_f64x2NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2NotEqual.self, place, values) }
    table[1601] = address(op_f64x2NotEqual_ss)
  }

  private static func fill_f64x2Less(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Less_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Less.self, place, values) }
    table[1602] = address(op_f64x2Less_ss)
  }

  private static func fill_f64x2Greater(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Greater_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Greater.self, place, values) }
    table[1603] = address(op_f64x2Greater_ss)
  }

  private static func fill_f64x2LessOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2LessOrEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2LessOrEqual.self, place, values) }
    table[1604] = address(op_f64x2LessOrEqual_ss)
  }

  private static func fill_f64x2GreaterOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2GreaterOrEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2GreaterOrEqual.self, place, values) }
    table[1605] = address(op_f64x2GreaterOrEqual_ss)
  }

  private static func fill_f64x2Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Absolute.self, place, values) }
    table[1606] = address(op_f64x2Absolute_s)
  }

  private static func fill_f64x2Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Negate.self, place, values) }
    table[1607] = address(op_f64x2Negate_s)
  }

  private static func fill_f64x2SquareRoot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2SquareRoot_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2SquareRoot.self, place, values) }
    table[1608] = address(op_f64x2SquareRoot_s)
  }

  private static func fill_f64x2Ceiling(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Ceiling_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Ceiling.self, place, values) }
    table[1609] = address(op_f64x2Ceiling_s)
  }

  private static func fill_f64x2Floor(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Floor_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Floor.self, place, values) }
    table[1610] = address(op_f64x2Floor_s)
  }

  private static func fill_f64x2Truncate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Truncate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Truncate.self, place, values) }
    table[1611] = address(op_f64x2Truncate_s)
  }

  private static func fill_f64x2Nearest(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Nearest_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Nearest.self, place, values) }
    table[1612] = address(op_f64x2Nearest_s)
  }

  private static func fill_f64x2Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Add.self, place, values) }
    table[1613] = address(op_f64x2Add_ss)
  }

  private static func fill_f64x2Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Subtract.self, place, values) }
    table[1614] = address(op_f64x2Subtract_ss)
  }

  private static func fill_f64x2Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Multiply_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Multiply.self, place, values) }
    table[1615] = address(op_f64x2Multiply_ss)
  }

  private static func fill_f64x2Divide(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Divide_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Divide.self, place, values) }
    table[1616] = address(op_f64x2Divide_ss)
  }

  private static func fill_f64x2Minimum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Minimum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Minimum.self, place, values) }
    table[1617] = address(op_f64x2Minimum_ss)
  }

  private static func fill_f64x2Maximum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Maximum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Maximum.self, place, values) }
    table[1618] = address(op_f64x2Maximum_ss)
  }

  private static func fill_f64x2PseudoMinimum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2PseudoMinimum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2PseudoMinimum.self, place, values) }
    table[1619] = address(op_f64x2PseudoMinimum_ss)
  }

  private static func fill_f64x2PseudoMaximum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2PseudoMaximum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2PseudoMaximum.self, place, values) }
    table[1620] = address(op_f64x2PseudoMaximum_ss)
  }

  private static func fill_f64x2MultiplyAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2MultiplyAdd_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(F64x2MultiplyAdd.self, place, values) }
    table[1621] = address(op_f64x2MultiplyAdd_sss)
  }

  private static func fill_f64x2NegatedMultiplyAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2NegatedMultiplyAdd_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(F64x2NegatedMultiplyAdd.self, place, values) }
    table[1622] = address(op_f64x2NegatedMultiplyAdd_sss)
  }
}
