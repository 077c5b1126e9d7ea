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
    table[1387] = address(op_f32x4ConvertSigned_s)
  }

  private static func fill_f32x4ConvertUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4ConvertUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4ConvertUnsigned.self, place, values) }
    table[1388] = address(op_f32x4ConvertUnsigned_s)
  }

  private static func fill_f64x2ConvertLowSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2ConvertLowSigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2ConvertLowSigned.self, place, values) }
    table[1389] = address(op_f64x2ConvertLowSigned_s)
  }

  private static func fill_f64x2ConvertLowUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2ConvertLowUnsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2ConvertLowUnsigned.self, place, values) }
    table[1390] = address(op_f64x2ConvertLowUnsigned_s)
  }

  private static func fill_f64x2PromoteLow(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2PromoteLow_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2PromoteLow.self, place, values) }
    table[1391] = address(op_f64x2PromoteLow_s)
  }

  private static func fill_f32x4DemoteZero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4DemoteZero_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4DemoteZero.self, place, values) }
    table[1392] = address(op_f32x4DemoteZero_s)
  }

  private static func fill_i32x4SaturateF32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4SaturateF32Signed_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4SaturateF32Signed.self, place, values) }
    table[1393] = address(op_i32x4SaturateF32Signed_s)
  }

  private static func fill_i32x4SaturateF32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4SaturateF32Unsigned_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4SaturateF32Unsigned.self, place, values) }
    table[1394] = address(op_i32x4SaturateF32Unsigned_s)
  }

  private static func fill_i32x4SaturateF64SignedZero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4SaturateF64SignedZero_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4SaturateF64SignedZero.self, place, values) }
    table[1395] = address(op_i32x4SaturateF64SignedZero_s)
  }

  private static func fill_i32x4SaturateF64UnsignedZero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4SaturateF64UnsignedZero_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(I32x4SaturateF64UnsignedZero.self, place, values) }
    table[1396] = address(op_i32x4SaturateF64UnsignedZero_s)
  }

  private static func fill_f32x4Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Equal.self, place, values) }
    table[1397] = address(op_f32x4Equal_ss)
  }

  private static func fill_f32x4NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4NotEqual.self, place, values) }
    table[1398] = address(op_f32x4NotEqual_ss)
  }

  private static func fill_f32x4Less(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Less_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Less.self, place, values) }
    table[1399] = address(op_f32x4Less_ss)
  }

  private static func fill_f32x4Greater(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Greater_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Greater.self, place, values) }
    table[1400] = address(op_f32x4Greater_ss)
  }

  private static func fill_f32x4LessOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4LessOrEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4LessOrEqual.self, place, values) }
    table[1401] = address(op_f32x4LessOrEqual_ss)
  }

  private static func fill_f32x4GreaterOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4GreaterOrEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4GreaterOrEqual.self, place, values) }
    table[1402] = address(op_f32x4GreaterOrEqual_ss)
  }

  private static func fill_f32x4Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Absolute.self, place, values) }
    table[1403] = address(op_f32x4Absolute_s)
  }

  private static func fill_f32x4Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Negate.self, place, values) }
    table[1404] = address(op_f32x4Negate_s)
  }

  private static func fill_f32x4SquareRoot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4SquareRoot_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4SquareRoot.self, place, values) }
    table[1405] = address(op_f32x4SquareRoot_s)
  }

  private static func fill_f32x4Ceiling(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Ceiling_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Ceiling.self, place, values) }
    table[1406] = address(op_f32x4Ceiling_s)
  }

  private static func fill_f32x4Floor(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Floor_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Floor.self, place, values) }
    table[1407] = address(op_f32x4Floor_s)
  }

  private static func fill_f32x4Truncate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Truncate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Truncate.self, place, values) }
    table[1408] = address(op_f32x4Truncate_s)
  }

  private static func fill_f32x4Nearest(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Nearest_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F32x4Nearest.self, place, values) }
    table[1409] = address(op_f32x4Nearest_s)
  }

  private static func fill_f32x4Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Add.self, place, values) }
    table[1410] = address(op_f32x4Add_ss)
  }

  private static func fill_f32x4Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Subtract.self, place, values) }
    table[1411] = address(op_f32x4Subtract_ss)
  }

  private static func fill_f32x4Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Multiply_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Multiply.self, place, values) }
    table[1412] = address(op_f32x4Multiply_ss)
  }

  private static func fill_f32x4Divide(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Divide_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Divide.self, place, values) }
    table[1413] = address(op_f32x4Divide_ss)
  }

  private static func fill_f32x4Minimum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Minimum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Minimum.self, place, values) }
    table[1414] = address(op_f32x4Minimum_ss)
  }

  private static func fill_f32x4Maximum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Maximum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4Maximum.self, place, values) }
    table[1415] = address(op_f32x4Maximum_ss)
  }

  private static func fill_f32x4PseudoMinimum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4PseudoMinimum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4PseudoMinimum.self, place, values) }
    table[1416] = address(op_f32x4PseudoMinimum_ss)
  }

  private static func fill_f32x4PseudoMaximum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4PseudoMaximum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F32x4PseudoMaximum.self, place, values) }
    table[1417] = address(op_f32x4PseudoMaximum_ss)
  }

  private static func fill_f32x4MultiplyAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4MultiplyAdd_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(F32x4MultiplyAdd.self, place, values) }
    table[1418] = address(op_f32x4MultiplyAdd_sss)
  }

  private static func fill_f32x4NegatedMultiplyAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4NegatedMultiplyAdd_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(F32x4NegatedMultiplyAdd.self, place, values) }
    table[1419] = address(op_f32x4NegatedMultiplyAdd_sss)
  }

  private static func fill_f64x2Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Equal_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Equal.self, place, values) }
    table[1420] = address(op_f64x2Equal_ss)
  }

  private static func fill_f64x2NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2NotEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2NotEqual.self, place, values) }
    table[1421] = address(op_f64x2NotEqual_ss)
  }

  private static func fill_f64x2Less(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Less_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Less.self, place, values) }
    table[1422] = address(op_f64x2Less_ss)
  }

  private static func fill_f64x2Greater(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Greater_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Greater.self, place, values) }
    table[1423] = address(op_f64x2Greater_ss)
  }

  private static func fill_f64x2LessOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2LessOrEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2LessOrEqual.self, place, values) }
    table[1424] = address(op_f64x2LessOrEqual_ss)
  }

  private static func fill_f64x2GreaterOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2GreaterOrEqual_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2GreaterOrEqual.self, place, values) }
    table[1425] = address(op_f64x2GreaterOrEqual_ss)
  }

  private static func fill_f64x2Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Absolute_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Absolute.self, place, values) }
    table[1426] = address(op_f64x2Absolute_s)
  }

  private static func fill_f64x2Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Negate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Negate.self, place, values) }
    table[1427] = address(op_f64x2Negate_s)
  }

  private static func fill_f64x2SquareRoot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2SquareRoot_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2SquareRoot.self, place, values) }
    table[1428] = address(op_f64x2SquareRoot_s)
  }

  private static func fill_f64x2Ceiling(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Ceiling_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Ceiling.self, place, values) }
    table[1429] = address(op_f64x2Ceiling_s)
  }

  private static func fill_f64x2Floor(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Floor_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Floor.self, place, values) }
    table[1430] = address(op_f64x2Floor_s)
  }

  private static func fill_f64x2Truncate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Truncate_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Truncate.self, place, values) }
    table[1431] = address(op_f64x2Truncate_s)
  }

  private static func fill_f64x2Nearest(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Nearest_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(F64x2Nearest.self, place, values) }
    table[1432] = address(op_f64x2Nearest_s)
  }

  private static func fill_f64x2Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Add_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Add.self, place, values) }
    table[1433] = address(op_f64x2Add_ss)
  }

  private static func fill_f64x2Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Subtract_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Subtract.self, place, values) }
    table[1434] = address(op_f64x2Subtract_ss)
  }

  private static func fill_f64x2Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Multiply_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Multiply.self, place, values) }
    table[1435] = address(op_f64x2Multiply_ss)
  }

  private static func fill_f64x2Divide(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Divide_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Divide.self, place, values) }
    table[1436] = address(op_f64x2Divide_ss)
  }

  private static func fill_f64x2Minimum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Minimum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Minimum.self, place, values) }
    table[1437] = address(op_f64x2Minimum_ss)
  }

  private static func fill_f64x2Maximum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Maximum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2Maximum.self, place, values) }
    table[1438] = address(op_f64x2Maximum_ss)
  }

  private static func fill_f64x2PseudoMinimum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2PseudoMinimum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2PseudoMinimum.self, place, values) }
    table[1439] = address(op_f64x2PseudoMinimum_ss)
  }

  private static func fill_f64x2PseudoMaximum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2PseudoMaximum_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(F64x2PseudoMaximum.self, place, values) }
    table[1440] = address(op_f64x2PseudoMaximum_ss)
  }

  private static func fill_f64x2MultiplyAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2MultiplyAdd_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(F64x2MultiplyAdd.self, place, values) }
    table[1441] = address(op_f64x2MultiplyAdd_sss)
  }

  private static func fill_f64x2NegatedMultiplyAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2NegatedMultiplyAdd_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(F64x2NegatedMultiplyAdd.self, place, values) }
    table[1442] = address(op_f64x2NegatedMultiplyAdd_sss)
  }
}
