// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillFloat(_ table: UnsafeMutablePointer<UInt64>) {
    fill_f32Add(table)
    fill_f32Subtract(table)
    fill_f32Multiply(table)
    fill_f32Divide(table)
    fill_f32Minimum(table)
    fill_f32Maximum(table)
    fill_f32CopySign(table)
    fill_f32Absolute(table)
    fill_f32Negate(table)
    fill_f32SquareRoot(table)
    fill_f32Ceiling(table)
    fill_f32Floor(table)
    fill_f32Truncate(table)
    fill_f32Nearest(table)
    fill_f32Equal(table)
    fill_f32NotEqual(table)
    fill_f32Less(table)
    fill_f32Greater(table)
    fill_f32LessOrEqual(table)
    fill_f32GreaterOrEqual(table)
    fill_f64Add(table)
    fill_f64Subtract(table)
    fill_f64Multiply(table)
    fill_f64Divide(table)
    fill_f64Minimum(table)
    fill_f64Maximum(table)
    fill_f64CopySign(table)
    fill_f64Absolute(table)
    fill_f64Negate(table)
    fill_f64SquareRoot(table)
    fill_f64Ceiling(table)
    fill_f64Floor(table)
    fill_f64Truncate(table)
    fill_f64Nearest(table)
    fill_f64Equal(table)
    fill_f64NotEqual(table)
    fill_f64Less(table)
    fill_f64Greater(table)
    fill_f64LessOrEqual(table)
    fill_f64GreaterOrEqual(table)
  }

  private static func fill_f32Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Add_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Add.self, Slot.self, Slot.self, store: true, place, values) }
    table[569] = address(op_f32Add_ss_W)
    func op_f32Add_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Add.self, Slot.self, Slot.self, store: false, place, values) }
    table[570] = address(op_f32Add_ss_A)
    func op_f32Add_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Add.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[571] = address(op_f32Add_rs_W)
    func op_f32Add_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Add.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[572] = address(op_f32Add_rs_A)
    func op_f32Add_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Add.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[573] = address(op_f32Add_sr_W)
    func op_f32Add_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Add.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[574] = address(op_f32Add_sr_A)
  }

  private static func fill_f32Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Subtract_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Subtract.self, Slot.self, Slot.self, store: true, place, values) }
    table[575] = address(op_f32Subtract_ss_W)
    func op_f32Subtract_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Subtract.self, Slot.self, Slot.self, store: false, place, values) }
    table[576] = address(op_f32Subtract_ss_A)
    func op_f32Subtract_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Subtract.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[577] = address(op_f32Subtract_rs_W)
    func op_f32Subtract_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Subtract.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[578] = address(op_f32Subtract_rs_A)
    func op_f32Subtract_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Subtract.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[579] = address(op_f32Subtract_sr_W)
    func op_f32Subtract_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Subtract.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[580] = address(op_f32Subtract_sr_A)
  }

  private static func fill_f32Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Multiply_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Multiply.self, Slot.self, Slot.self, store: true, place, values) }
    table[581] = address(op_f32Multiply_ss_W)
    func op_f32Multiply_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Multiply.self, Slot.self, Slot.self, store: false, place, values) }
    table[582] = address(op_f32Multiply_ss_A)
    func op_f32Multiply_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Multiply.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[583] = address(op_f32Multiply_rs_W)
    func op_f32Multiply_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Multiply.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[584] = address(op_f32Multiply_rs_A)
    func op_f32Multiply_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Multiply.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[585] = address(op_f32Multiply_sr_W)
    func op_f32Multiply_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Multiply.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[586] = address(op_f32Multiply_sr_A)
  }

  private static func fill_f32Divide(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Divide_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Divide.self, Slot.self, Slot.self, store: true, place, values) }
    table[587] = address(op_f32Divide_ss_W)
    func op_f32Divide_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Divide.self, Slot.self, Slot.self, store: false, place, values) }
    table[588] = address(op_f32Divide_ss_A)
    func op_f32Divide_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Divide.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[589] = address(op_f32Divide_rs_W)
    func op_f32Divide_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Divide.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[590] = address(op_f32Divide_rs_A)
    func op_f32Divide_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Divide.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[591] = address(op_f32Divide_sr_W)
    func op_f32Divide_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Divide.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[592] = address(op_f32Divide_sr_A)
  }

  private static func fill_f32Minimum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Minimum_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Minimum.self, Slot.self, Slot.self, store: true, place, values) }
    table[593] = address(op_f32Minimum_ss_W)
    func op_f32Minimum_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Minimum.self, Slot.self, Slot.self, store: false, place, values) }
    table[594] = address(op_f32Minimum_ss_A)
    func op_f32Minimum_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Minimum.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[595] = address(op_f32Minimum_rs_W)
    func op_f32Minimum_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Minimum.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[596] = address(op_f32Minimum_rs_A)
    func op_f32Minimum_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Minimum.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[597] = address(op_f32Minimum_sr_W)
    func op_f32Minimum_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Minimum.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[598] = address(op_f32Minimum_sr_A)
  }

  private static func fill_f32Maximum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Maximum_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Maximum.self, Slot.self, Slot.self, store: true, place, values) }
    table[599] = address(op_f32Maximum_ss_W)
    func op_f32Maximum_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Maximum.self, Slot.self, Slot.self, store: false, place, values) }
    table[600] = address(op_f32Maximum_ss_A)
    func op_f32Maximum_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Maximum.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[601] = address(op_f32Maximum_rs_W)
    func op_f32Maximum_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Maximum.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[602] = address(op_f32Maximum_rs_A)
    func op_f32Maximum_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F32Maximum.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[603] = address(op_f32Maximum_sr_W)
    func op_f32Maximum_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F32Maximum.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[604] = address(op_f32Maximum_sr_A)
  }

  private static func fill_f32CopySign(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32CopySign_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F32CopySign.self, Slot.self, Slot.self, store: true, place, values) }
    table[605] = address(op_f32CopySign_ss_W)
    func op_f32CopySign_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F32CopySign.self, Slot.self, Slot.self, store: false, place, values) }
    table[606] = address(op_f32CopySign_ss_A)
    func op_f32CopySign_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F32CopySign.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[607] = address(op_f32CopySign_rs_W)
    func op_f32CopySign_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F32CopySign.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[608] = address(op_f32CopySign_rs_A)
    func op_f32CopySign_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F32CopySign.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[609] = address(op_f32CopySign_sr_W)
    func op_f32CopySign_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F32CopySign.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[610] = address(op_f32CopySign_sr_A)
  }

  private static func fill_f32Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Absolute_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Absolute.self, Slot.self, store: true, place, values) }
    table[611] = address(op_f32Absolute_s_W)
    func op_f32Absolute_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Absolute.self, Slot.self, store: false, place, values) }
    table[612] = address(op_f32Absolute_s_A)
    func op_f32Absolute_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Absolute.self, Accumulator.self, store: true, place, values) }
    table[613] = address(op_f32Absolute_r_W)
    func op_f32Absolute_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Absolute.self, Accumulator.self, store: false, place, values) }
    table[614] = address(op_f32Absolute_r_A)
  }

  private static func fill_f32Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Negate_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Negate.self, Slot.self, store: true, place, values) }
    table[615] = address(op_f32Negate_s_W)
    func op_f32Negate_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Negate.self, Slot.self, store: false, place, values) }
    table[616] = address(op_f32Negate_s_A)
    func op_f32Negate_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Negate.self, Accumulator.self, store: true, place, values) }
    table[617] = address(op_f32Negate_r_W)
    func op_f32Negate_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Negate.self, Accumulator.self, store: false, place, values) }
    table[618] = address(op_f32Negate_r_A)
  }

  private static func fill_f32SquareRoot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32SquareRoot_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32SquareRoot.self, Slot.self, store: true, place, values) }
    table[619] = address(op_f32SquareRoot_s_W)
    func op_f32SquareRoot_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32SquareRoot.self, Slot.self, store: false, place, values) }
    table[620] = address(op_f32SquareRoot_s_A)
    func op_f32SquareRoot_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32SquareRoot.self, Accumulator.self, store: true, place, values) }
    table[621] = address(op_f32SquareRoot_r_W)
    func op_f32SquareRoot_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32SquareRoot.self, Accumulator.self, store: false, place, values) }
    table[622] = address(op_f32SquareRoot_r_A)
  }

  private static func fill_f32Ceiling(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Ceiling_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Ceiling.self, Slot.self, store: true, place, values) }
    table[623] = address(op_f32Ceiling_s_W)
    func op_f32Ceiling_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Ceiling.self, Slot.self, store: false, place, values) }
    table[624] = address(op_f32Ceiling_s_A)
    func op_f32Ceiling_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Ceiling.self, Accumulator.self, store: true, place, values) }
    table[625] = address(op_f32Ceiling_r_W)
    func op_f32Ceiling_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Ceiling.self, Accumulator.self, store: false, place, values) }
    table[626] = address(op_f32Ceiling_r_A)
  }

  private static func fill_f32Floor(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Floor_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Floor.self, Slot.self, store: true, place, values) }
    table[627] = address(op_f32Floor_s_W)
    func op_f32Floor_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Floor.self, Slot.self, store: false, place, values) }
    table[628] = address(op_f32Floor_s_A)
    func op_f32Floor_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Floor.self, Accumulator.self, store: true, place, values) }
    table[629] = address(op_f32Floor_r_W)
    func op_f32Floor_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Floor.self, Accumulator.self, store: false, place, values) }
    table[630] = address(op_f32Floor_r_A)
  }

  private static func fill_f32Truncate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Truncate_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Truncate.self, Slot.self, store: true, place, values) }
    table[631] = address(op_f32Truncate_s_W)
    func op_f32Truncate_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Truncate.self, Slot.self, store: false, place, values) }
    table[632] = address(op_f32Truncate_s_A)
    func op_f32Truncate_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Truncate.self, Accumulator.self, store: true, place, values) }
    table[633] = address(op_f32Truncate_r_W)
    func op_f32Truncate_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Truncate.self, Accumulator.self, store: false, place, values) }
    table[634] = address(op_f32Truncate_r_A)
  }

  private static func fill_f32Nearest(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Nearest_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Nearest.self, Slot.self, store: true, place, values) }
    table[635] = address(op_f32Nearest_s_W)
    func op_f32Nearest_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Nearest.self, Slot.self, store: false, place, values) }
    table[636] = address(op_f32Nearest_s_A)
    func op_f32Nearest_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Nearest.self, Accumulator.self, store: true, place, values) }
    table[637] = address(op_f32Nearest_r_W)
    func op_f32Nearest_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Nearest.self, Accumulator.self, store: false, place, values) }
    table[638] = address(op_f32Nearest_r_A)
  }

  private static func fill_f32Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Equal_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F32Equal.self, Slot.self, Slot.self, store: true, place, values) }
    table[639] = address(op_f32Equal_ss_W)
    func op_f32Equal_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F32Equal.self, Slot.self, Slot.self, store: false, place, values) }
    table[640] = address(op_f32Equal_ss_A)
    func op_f32Equal_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F32Equal.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[641] = address(op_f32Equal_rs_W)
    func op_f32Equal_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F32Equal.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[642] = address(op_f32Equal_rs_A)
    func op_f32Equal_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F32Equal.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[643] = address(op_f32Equal_sr_W)
    func op_f32Equal_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F32Equal.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[644] = address(op_f32Equal_sr_A)
    func op_f32Equal_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32Equal.self, Slot.self, Slot.self, place, values) }
    table[645] = address(op_f32Equal_branchSS)
    func op_f32Equal_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32Equal.self, Accumulator.self, Slot.self, place, values) }
    table[646] = address(op_f32Equal_branchRS)
    func op_f32Equal_branchSR(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32Equal.self, Slot.self, Accumulator.self, place, values) }
    table[647] = address(op_f32Equal_branchSR)
    func op_f32Equal_branchUnlessSS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32Equal.self, Slot.self, Slot.self, place, values) }
    table[648] = address(op_f32Equal_branchUnlessSS)
    func op_f32Equal_branchUnlessRS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32Equal.self, Accumulator.self, Slot.self, place, values) }
    table[649] = address(op_f32Equal_branchUnlessRS)
    func op_f32Equal_branchUnlessSR(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32Equal.self, Slot.self, Accumulator.self, place, values) }
    table[650] = address(op_f32Equal_branchUnlessSR)
  }

  private static func fill_f32NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32NotEqual_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F32NotEqual.self, Slot.self, Slot.self, store: true, place, values) }
    table[651] = address(op_f32NotEqual_ss_W)
    func op_f32NotEqual_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F32NotEqual.self, Slot.self, Slot.self, store: false, place, values) }
    table[652] = address(op_f32NotEqual_ss_A)
    func op_f32NotEqual_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F32NotEqual.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[653] = address(op_f32NotEqual_rs_W)
    func op_f32NotEqual_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F32NotEqual.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[654] = address(op_f32NotEqual_rs_A)
    func op_f32NotEqual_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F32NotEqual.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[655] = address(op_f32NotEqual_sr_W)
    func op_f32NotEqual_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F32NotEqual.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[656] = address(op_f32NotEqual_sr_A)
  }

  private static func fill_f32Less(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Less_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F32Less.self, Slot.self, Slot.self, store: true, place, values) }
    table[657] = address(op_f32Less_ss_W)
    func op_f32Less_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F32Less.self, Slot.self, Slot.self, store: false, place, values) }
    table[658] = address(op_f32Less_ss_A)
    func op_f32Less_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F32Less.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[659] = address(op_f32Less_rs_W)
    func op_f32Less_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F32Less.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[660] = address(op_f32Less_rs_A)
    func op_f32Less_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F32Less.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[661] = address(op_f32Less_sr_W)
    func op_f32Less_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F32Less.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[662] = address(op_f32Less_sr_A)
    func op_f32Less_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32Less.self, Slot.self, Slot.self, place, values) }
    table[663] = address(op_f32Less_branchSS)
    func op_f32Less_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32Less.self, Accumulator.self, Slot.self, place, values) }
    table[664] = address(op_f32Less_branchRS)
    func op_f32Less_branchSR(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32Less.self, Slot.self, Accumulator.self, place, values) }
    table[665] = address(op_f32Less_branchSR)
    func op_f32Less_branchUnlessSS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32Less.self, Slot.self, Slot.self, place, values) }
    table[666] = address(op_f32Less_branchUnlessSS)
    func op_f32Less_branchUnlessRS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32Less.self, Accumulator.self, Slot.self, place, values) }
    table[667] = address(op_f32Less_branchUnlessRS)
    func op_f32Less_branchUnlessSR(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32Less.self, Slot.self, Accumulator.self, place, values) }
    table[668] = address(op_f32Less_branchUnlessSR)
  }

  private static func fill_f32Greater(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Greater_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F32Greater.self, Slot.self, Slot.self, store: true, place, values) }
    table[669] = address(op_f32Greater_ss_W)
    func op_f32Greater_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F32Greater.self, Slot.self, Slot.self, store: false, place, values) }
    table[670] = address(op_f32Greater_ss_A)
    func op_f32Greater_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F32Greater.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[671] = address(op_f32Greater_rs_W)
    func op_f32Greater_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F32Greater.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[672] = address(op_f32Greater_rs_A)
    func op_f32Greater_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F32Greater.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[673] = address(op_f32Greater_sr_W)
    func op_f32Greater_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F32Greater.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[674] = address(op_f32Greater_sr_A)
    func op_f32Greater_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32Greater.self, Slot.self, Slot.self, place, values) }
    table[675] = address(op_f32Greater_branchSS)
    func op_f32Greater_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32Greater.self, Accumulator.self, Slot.self, place, values) }
    table[676] = address(op_f32Greater_branchRS)
    func op_f32Greater_branchSR(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32Greater.self, Slot.self, Accumulator.self, place, values) }
    table[677] = address(op_f32Greater_branchSR)
    func op_f32Greater_branchUnlessSS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32Greater.self, Slot.self, Slot.self, place, values) }
    table[678] = address(op_f32Greater_branchUnlessSS)
    func op_f32Greater_branchUnlessRS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32Greater.self, Accumulator.self, Slot.self, place, values) }
    table[679] = address(op_f32Greater_branchUnlessRS)
    func op_f32Greater_branchUnlessSR(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32Greater.self, Slot.self, Accumulator.self, place, values) }
    table[680] = address(op_f32Greater_branchUnlessSR)
  }

  private static func fill_f32LessOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32LessOrEqual_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F32LessOrEqual.self, Slot.self, Slot.self, store: true, place, values) }
    table[681] = address(op_f32LessOrEqual_ss_W)
    func op_f32LessOrEqual_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F32LessOrEqual.self, Slot.self, Slot.self, store: false, place, values) }
    table[682] = address(op_f32LessOrEqual_ss_A)
    func op_f32LessOrEqual_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F32LessOrEqual.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[683] = address(op_f32LessOrEqual_rs_W)
    func op_f32LessOrEqual_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F32LessOrEqual.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[684] = address(op_f32LessOrEqual_rs_A)
    func op_f32LessOrEqual_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F32LessOrEqual.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[685] = address(op_f32LessOrEqual_sr_W)
    func op_f32LessOrEqual_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F32LessOrEqual.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[686] = address(op_f32LessOrEqual_sr_A)
    func op_f32LessOrEqual_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32LessOrEqual.self, Slot.self, Slot.self, place, values) }
    table[687] = address(op_f32LessOrEqual_branchSS)
    func op_f32LessOrEqual_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32LessOrEqual.self, Accumulator.self, Slot.self, place, values) }
    table[688] = address(op_f32LessOrEqual_branchRS)
    func op_f32LessOrEqual_branchSR(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32LessOrEqual.self, Slot.self, Accumulator.self, place, values) }
    table[689] = address(op_f32LessOrEqual_branchSR)
    func op_f32LessOrEqual_branchUnlessSS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32LessOrEqual.self, Slot.self, Slot.self, place, values) }
    table[690] = address(op_f32LessOrEqual_branchUnlessSS)
    func op_f32LessOrEqual_branchUnlessRS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32LessOrEqual.self, Accumulator.self, Slot.self, place, values) }
    table[691] = address(op_f32LessOrEqual_branchUnlessRS)
    func op_f32LessOrEqual_branchUnlessSR(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32LessOrEqual.self, Slot.self, Accumulator.self, place, values) }
    table[692] = address(op_f32LessOrEqual_branchUnlessSR)
  }

  private static func fill_f32GreaterOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32GreaterOrEqual_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F32GreaterOrEqual.self, Slot.self, Slot.self, store: true, place, values) }
    table[693] = address(op_f32GreaterOrEqual_ss_W)
    func op_f32GreaterOrEqual_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F32GreaterOrEqual.self, Slot.self, Slot.self, store: false, place, values) }
    table[694] = address(op_f32GreaterOrEqual_ss_A)
    func op_f32GreaterOrEqual_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F32GreaterOrEqual.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[695] = address(op_f32GreaterOrEqual_rs_W)
    func op_f32GreaterOrEqual_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F32GreaterOrEqual.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[696] = address(op_f32GreaterOrEqual_rs_A)
    func op_f32GreaterOrEqual_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F32GreaterOrEqual.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[697] = address(op_f32GreaterOrEqual_sr_W)
    func op_f32GreaterOrEqual_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F32GreaterOrEqual.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[698] = address(op_f32GreaterOrEqual_sr_A)
    func op_f32GreaterOrEqual_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32GreaterOrEqual.self, Slot.self, Slot.self, place, values) }
    table[699] = address(op_f32GreaterOrEqual_branchSS)
    func op_f32GreaterOrEqual_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32GreaterOrEqual.self, Accumulator.self, Slot.self, place, values) }
    table[700] = address(op_f32GreaterOrEqual_branchRS)
    func op_f32GreaterOrEqual_branchSR(_ place: Place, _ values: Values) -> Int { runCompareBranch(F32GreaterOrEqual.self, Slot.self, Accumulator.self, place, values) }
    table[701] = address(op_f32GreaterOrEqual_branchSR)
    func op_f32GreaterOrEqual_branchUnlessSS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32GreaterOrEqual.self, Slot.self, Slot.self, place, values) }
    table[702] = address(op_f32GreaterOrEqual_branchUnlessSS)
    func op_f32GreaterOrEqual_branchUnlessRS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32GreaterOrEqual.self, Accumulator.self, Slot.self, place, values) }
    table[703] = address(op_f32GreaterOrEqual_branchUnlessRS)
    func op_f32GreaterOrEqual_branchUnlessSR(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F32GreaterOrEqual.self, Slot.self, Accumulator.self, place, values) }
    table[704] = address(op_f32GreaterOrEqual_branchUnlessSR)
  }

  private static func fill_f64Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Add_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Add.self, Slot.self, Slot.self, store: true, place, values) }
    table[705] = address(op_f64Add_ss_W)
    func op_f64Add_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Add.self, Slot.self, Slot.self, store: false, place, values) }
    table[706] = address(op_f64Add_ss_A)
    func op_f64Add_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Add.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[707] = address(op_f64Add_rs_W)
    func op_f64Add_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Add.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[708] = address(op_f64Add_rs_A)
    func op_f64Add_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Add.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[709] = address(op_f64Add_sr_W)
    func op_f64Add_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Add.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[710] = address(op_f64Add_sr_A)
  }

  private static func fill_f64Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Subtract_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Subtract.self, Slot.self, Slot.self, store: true, place, values) }
    table[711] = address(op_f64Subtract_ss_W)
    func op_f64Subtract_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Subtract.self, Slot.self, Slot.self, store: false, place, values) }
    table[712] = address(op_f64Subtract_ss_A)
    func op_f64Subtract_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Subtract.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[713] = address(op_f64Subtract_rs_W)
    func op_f64Subtract_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Subtract.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[714] = address(op_f64Subtract_rs_A)
    func op_f64Subtract_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Subtract.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[715] = address(op_f64Subtract_sr_W)
    func op_f64Subtract_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Subtract.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[716] = address(op_f64Subtract_sr_A)
  }

  private static func fill_f64Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Multiply_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Multiply.self, Slot.self, Slot.self, store: true, place, values) }
    table[717] = address(op_f64Multiply_ss_W)
    func op_f64Multiply_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Multiply.self, Slot.self, Slot.self, store: false, place, values) }
    table[718] = address(op_f64Multiply_ss_A)
    func op_f64Multiply_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Multiply.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[719] = address(op_f64Multiply_rs_W)
    func op_f64Multiply_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Multiply.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[720] = address(op_f64Multiply_rs_A)
    func op_f64Multiply_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Multiply.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[721] = address(op_f64Multiply_sr_W)
    func op_f64Multiply_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Multiply.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[722] = address(op_f64Multiply_sr_A)
  }

  private static func fill_f64Divide(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Divide_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Divide.self, Slot.self, Slot.self, store: true, place, values) }
    table[723] = address(op_f64Divide_ss_W)
    func op_f64Divide_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Divide.self, Slot.self, Slot.self, store: false, place, values) }
    table[724] = address(op_f64Divide_ss_A)
    func op_f64Divide_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Divide.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[725] = address(op_f64Divide_rs_W)
    func op_f64Divide_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Divide.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[726] = address(op_f64Divide_rs_A)
    func op_f64Divide_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Divide.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[727] = address(op_f64Divide_sr_W)
    func op_f64Divide_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Divide.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[728] = address(op_f64Divide_sr_A)
  }

  private static func fill_f64Minimum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Minimum_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Minimum.self, Slot.self, Slot.self, store: true, place, values) }
    table[729] = address(op_f64Minimum_ss_W)
    func op_f64Minimum_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Minimum.self, Slot.self, Slot.self, store: false, place, values) }
    table[730] = address(op_f64Minimum_ss_A)
    func op_f64Minimum_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Minimum.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[731] = address(op_f64Minimum_rs_W)
    func op_f64Minimum_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Minimum.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[732] = address(op_f64Minimum_rs_A)
    func op_f64Minimum_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Minimum.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[733] = address(op_f64Minimum_sr_W)
    func op_f64Minimum_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Minimum.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[734] = address(op_f64Minimum_sr_A)
  }

  private static func fill_f64Maximum(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Maximum_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Maximum.self, Slot.self, Slot.self, store: true, place, values) }
    table[735] = address(op_f64Maximum_ss_W)
    func op_f64Maximum_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Maximum.self, Slot.self, Slot.self, store: false, place, values) }
    table[736] = address(op_f64Maximum_ss_A)
    func op_f64Maximum_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Maximum.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[737] = address(op_f64Maximum_rs_W)
    func op_f64Maximum_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Maximum.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[738] = address(op_f64Maximum_rs_A)
    func op_f64Maximum_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F64Maximum.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[739] = address(op_f64Maximum_sr_W)
    func op_f64Maximum_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F64Maximum.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[740] = address(op_f64Maximum_sr_A)
  }

  private static func fill_f64CopySign(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64CopySign_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(F64CopySign.self, Slot.self, Slot.self, store: true, place, values) }
    table[741] = address(op_f64CopySign_ss_W)
    func op_f64CopySign_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(F64CopySign.self, Slot.self, Slot.self, store: false, place, values) }
    table[742] = address(op_f64CopySign_ss_A)
    func op_f64CopySign_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(F64CopySign.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[743] = address(op_f64CopySign_rs_W)
    func op_f64CopySign_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(F64CopySign.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[744] = address(op_f64CopySign_rs_A)
    func op_f64CopySign_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(F64CopySign.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[745] = address(op_f64CopySign_sr_W)
    func op_f64CopySign_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(F64CopySign.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[746] = address(op_f64CopySign_sr_A)
  }

  private static func fill_f64Absolute(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Absolute_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Absolute.self, Slot.self, store: true, place, values) }
    table[747] = address(op_f64Absolute_s_W)
    func op_f64Absolute_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Absolute.self, Slot.self, store: false, place, values) }
    table[748] = address(op_f64Absolute_s_A)
    func op_f64Absolute_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Absolute.self, Accumulator.self, store: true, place, values) }
    table[749] = address(op_f64Absolute_r_W)
    func op_f64Absolute_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Absolute.self, Accumulator.self, store: false, place, values) }
    table[750] = address(op_f64Absolute_r_A)
  }

  private static func fill_f64Negate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Negate_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Negate.self, Slot.self, store: true, place, values) }
    table[751] = address(op_f64Negate_s_W)
    func op_f64Negate_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Negate.self, Slot.self, store: false, place, values) }
    table[752] = address(op_f64Negate_s_A)
    func op_f64Negate_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Negate.self, Accumulator.self, store: true, place, values) }
    table[753] = address(op_f64Negate_r_W)
    func op_f64Negate_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Negate.self, Accumulator.self, store: false, place, values) }
    table[754] = address(op_f64Negate_r_A)
  }

  private static func fill_f64SquareRoot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64SquareRoot_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64SquareRoot.self, Slot.self, store: true, place, values) }
    table[755] = address(op_f64SquareRoot_s_W)
    func op_f64SquareRoot_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64SquareRoot.self, Slot.self, store: false, place, values) }
    table[756] = address(op_f64SquareRoot_s_A)
    func op_f64SquareRoot_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64SquareRoot.self, Accumulator.self, store: true, place, values) }
    table[757] = address(op_f64SquareRoot_r_W)
    func op_f64SquareRoot_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64SquareRoot.self, Accumulator.self, store: false, place, values) }
    table[758] = address(op_f64SquareRoot_r_A)
  }

  private static func fill_f64Ceiling(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Ceiling_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Ceiling.self, Slot.self, store: true, place, values) }
    table[759] = address(op_f64Ceiling_s_W)
    func op_f64Ceiling_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Ceiling.self, Slot.self, store: false, place, values) }
    table[760] = address(op_f64Ceiling_s_A)
    func op_f64Ceiling_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Ceiling.self, Accumulator.self, store: true, place, values) }
    table[761] = address(op_f64Ceiling_r_W)
    func op_f64Ceiling_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Ceiling.self, Accumulator.self, store: false, place, values) }
    table[762] = address(op_f64Ceiling_r_A)
  }

  private static func fill_f64Floor(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Floor_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Floor.self, Slot.self, store: true, place, values) }
    table[763] = address(op_f64Floor_s_W)
    func op_f64Floor_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Floor.self, Slot.self, store: false, place, values) }
    table[764] = address(op_f64Floor_s_A)
    func op_f64Floor_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Floor.self, Accumulator.self, store: true, place, values) }
    table[765] = address(op_f64Floor_r_W)
    func op_f64Floor_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Floor.self, Accumulator.self, store: false, place, values) }
    table[766] = address(op_f64Floor_r_A)
  }

  private static func fill_f64Truncate(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Truncate_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Truncate.self, Slot.self, store: true, place, values) }
    table[767] = address(op_f64Truncate_s_W)
    func op_f64Truncate_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Truncate.self, Slot.self, store: false, place, values) }
    table[768] = address(op_f64Truncate_s_A)
    func op_f64Truncate_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Truncate.self, Accumulator.self, store: true, place, values) }
    table[769] = address(op_f64Truncate_r_W)
    func op_f64Truncate_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Truncate.self, Accumulator.self, store: false, place, values) }
    table[770] = address(op_f64Truncate_r_A)
  }

  private static func fill_f64Nearest(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Nearest_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Nearest.self, Slot.self, store: true, place, values) }
    table[771] = address(op_f64Nearest_s_W)
    func op_f64Nearest_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Nearest.self, Slot.self, store: false, place, values) }
    table[772] = address(op_f64Nearest_s_A)
    func op_f64Nearest_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Nearest.self, Accumulator.self, store: true, place, values) }
    table[773] = address(op_f64Nearest_r_W)
    func op_f64Nearest_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Nearest.self, Accumulator.self, store: false, place, values) }
    table[774] = address(op_f64Nearest_r_A)
  }

  private static func fill_f64Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Equal_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F64Equal.self, Slot.self, Slot.self, store: true, place, values) }
    table[775] = address(op_f64Equal_ss_W)
    func op_f64Equal_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F64Equal.self, Slot.self, Slot.self, store: false, place, values) }
    table[776] = address(op_f64Equal_ss_A)
    func op_f64Equal_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F64Equal.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[777] = address(op_f64Equal_rs_W)
    func op_f64Equal_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F64Equal.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[778] = address(op_f64Equal_rs_A)
    func op_f64Equal_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F64Equal.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[779] = address(op_f64Equal_sr_W)
    func op_f64Equal_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F64Equal.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[780] = address(op_f64Equal_sr_A)
    func op_f64Equal_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64Equal.self, Slot.self, Slot.self, place, values) }
    table[781] = address(op_f64Equal_branchSS)
    func op_f64Equal_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64Equal.self, Accumulator.self, Slot.self, place, values) }
    table[782] = address(op_f64Equal_branchRS)
    func op_f64Equal_branchSR(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64Equal.self, Slot.self, Accumulator.self, place, values) }
    table[783] = address(op_f64Equal_branchSR)
    func op_f64Equal_branchUnlessSS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64Equal.self, Slot.self, Slot.self, place, values) }
    table[784] = address(op_f64Equal_branchUnlessSS)
    func op_f64Equal_branchUnlessRS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64Equal.self, Accumulator.self, Slot.self, place, values) }
    table[785] = address(op_f64Equal_branchUnlessRS)
    func op_f64Equal_branchUnlessSR(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64Equal.self, Slot.self, Accumulator.self, place, values) }
    table[786] = address(op_f64Equal_branchUnlessSR)
  }

  private static func fill_f64NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64NotEqual_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F64NotEqual.self, Slot.self, Slot.self, store: true, place, values) }
    table[787] = address(op_f64NotEqual_ss_W)
    func op_f64NotEqual_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F64NotEqual.self, Slot.self, Slot.self, store: false, place, values) }
    table[788] = address(op_f64NotEqual_ss_A)
    func op_f64NotEqual_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F64NotEqual.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[789] = address(op_f64NotEqual_rs_W)
    func op_f64NotEqual_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F64NotEqual.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[790] = address(op_f64NotEqual_rs_A)
    func op_f64NotEqual_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F64NotEqual.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[791] = address(op_f64NotEqual_sr_W)
    func op_f64NotEqual_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F64NotEqual.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[792] = address(op_f64NotEqual_sr_A)
  }

  private static func fill_f64Less(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Less_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F64Less.self, Slot.self, Slot.self, store: true, place, values) }
    table[793] = address(op_f64Less_ss_W)
    func op_f64Less_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F64Less.self, Slot.self, Slot.self, store: false, place, values) }
    table[794] = address(op_f64Less_ss_A)
    func op_f64Less_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F64Less.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[795] = address(op_f64Less_rs_W)
    func op_f64Less_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F64Less.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[796] = address(op_f64Less_rs_A)
    func op_f64Less_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F64Less.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[797] = address(op_f64Less_sr_W)
    func op_f64Less_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F64Less.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[798] = address(op_f64Less_sr_A)
    func op_f64Less_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64Less.self, Slot.self, Slot.self, place, values) }
    table[799] = address(op_f64Less_branchSS)
    func op_f64Less_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64Less.self, Accumulator.self, Slot.self, place, values) }
    table[800] = address(op_f64Less_branchRS)
    func op_f64Less_branchSR(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64Less.self, Slot.self, Accumulator.self, place, values) }
    table[801] = address(op_f64Less_branchSR)
    func op_f64Less_branchUnlessSS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64Less.self, Slot.self, Slot.self, place, values) }
    table[802] = address(op_f64Less_branchUnlessSS)
    func op_f64Less_branchUnlessRS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64Less.self, Accumulator.self, Slot.self, place, values) }
    table[803] = address(op_f64Less_branchUnlessRS)
    func op_f64Less_branchUnlessSR(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64Less.self, Slot.self, Accumulator.self, place, values) }
    table[804] = address(op_f64Less_branchUnlessSR)
  }

  private static func fill_f64Greater(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Greater_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F64Greater.self, Slot.self, Slot.self, store: true, place, values) }
    table[805] = address(op_f64Greater_ss_W)
    func op_f64Greater_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F64Greater.self, Slot.self, Slot.self, store: false, place, values) }
    table[806] = address(op_f64Greater_ss_A)
    func op_f64Greater_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F64Greater.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[807] = address(op_f64Greater_rs_W)
    func op_f64Greater_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F64Greater.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[808] = address(op_f64Greater_rs_A)
    func op_f64Greater_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F64Greater.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[809] = address(op_f64Greater_sr_W)
    func op_f64Greater_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F64Greater.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[810] = address(op_f64Greater_sr_A)
    func op_f64Greater_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64Greater.self, Slot.self, Slot.self, place, values) }
    table[811] = address(op_f64Greater_branchSS)
    func op_f64Greater_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64Greater.self, Accumulator.self, Slot.self, place, values) }
    table[812] = address(op_f64Greater_branchRS)
    func op_f64Greater_branchSR(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64Greater.self, Slot.self, Accumulator.self, place, values) }
    table[813] = address(op_f64Greater_branchSR)
    func op_f64Greater_branchUnlessSS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64Greater.self, Slot.self, Slot.self, place, values) }
    table[814] = address(op_f64Greater_branchUnlessSS)
    func op_f64Greater_branchUnlessRS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64Greater.self, Accumulator.self, Slot.self, place, values) }
    table[815] = address(op_f64Greater_branchUnlessRS)
    func op_f64Greater_branchUnlessSR(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64Greater.self, Slot.self, Accumulator.self, place, values) }
    table[816] = address(op_f64Greater_branchUnlessSR)
  }

  private static func fill_f64LessOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64LessOrEqual_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F64LessOrEqual.self, Slot.self, Slot.self, store: true, place, values) }
    table[817] = address(op_f64LessOrEqual_ss_W)
    func op_f64LessOrEqual_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F64LessOrEqual.self, Slot.self, Slot.self, store: false, place, values) }
    table[818] = address(op_f64LessOrEqual_ss_A)
    func op_f64LessOrEqual_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F64LessOrEqual.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[819] = address(op_f64LessOrEqual_rs_W)
    func op_f64LessOrEqual_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F64LessOrEqual.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[820] = address(op_f64LessOrEqual_rs_A)
    func op_f64LessOrEqual_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F64LessOrEqual.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[821] = address(op_f64LessOrEqual_sr_W)
    func op_f64LessOrEqual_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F64LessOrEqual.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[822] = address(op_f64LessOrEqual_sr_A)
    func op_f64LessOrEqual_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64LessOrEqual.self, Slot.self, Slot.self, place, values) }
    table[823] = address(op_f64LessOrEqual_branchSS)
    func op_f64LessOrEqual_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64LessOrEqual.self, Accumulator.self, Slot.self, place, values) }
    table[824] = address(op_f64LessOrEqual_branchRS)
    func op_f64LessOrEqual_branchSR(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64LessOrEqual.self, Slot.self, Accumulator.self, place, values) }
    table[825] = address(op_f64LessOrEqual_branchSR)
    func op_f64LessOrEqual_branchUnlessSS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64LessOrEqual.self, Slot.self, Slot.self, place, values) }
    table[826] = address(op_f64LessOrEqual_branchUnlessSS)
    func op_f64LessOrEqual_branchUnlessRS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64LessOrEqual.self, Accumulator.self, Slot.self, place, values) }
    table[827] = address(op_f64LessOrEqual_branchUnlessRS)
    func op_f64LessOrEqual_branchUnlessSR(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64LessOrEqual.self, Slot.self, Accumulator.self, place, values) }
    table[828] = address(op_f64LessOrEqual_branchUnlessSR)
  }

  private static func fill_f64GreaterOrEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64GreaterOrEqual_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(F64GreaterOrEqual.self, Slot.self, Slot.self, store: true, place, values) }
    table[829] = address(op_f64GreaterOrEqual_ss_W)
    func op_f64GreaterOrEqual_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(F64GreaterOrEqual.self, Slot.self, Slot.self, store: false, place, values) }
    table[830] = address(op_f64GreaterOrEqual_ss_A)
    func op_f64GreaterOrEqual_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(F64GreaterOrEqual.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[831] = address(op_f64GreaterOrEqual_rs_W)
    func op_f64GreaterOrEqual_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(F64GreaterOrEqual.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[832] = address(op_f64GreaterOrEqual_rs_A)
    func op_f64GreaterOrEqual_sr_W(_ place: Place, _ values: Values) -> Int { runCompare(F64GreaterOrEqual.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[833] = address(op_f64GreaterOrEqual_sr_W)
    func op_f64GreaterOrEqual_sr_A(_ place: Place, _ values: Values) -> Int { runCompare(F64GreaterOrEqual.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[834] = address(op_f64GreaterOrEqual_sr_A)
    func op_f64GreaterOrEqual_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64GreaterOrEqual.self, Slot.self, Slot.self, place, values) }
    table[835] = address(op_f64GreaterOrEqual_branchSS)
    func op_f64GreaterOrEqual_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64GreaterOrEqual.self, Accumulator.self, Slot.self, place, values) }
    table[836] = address(op_f64GreaterOrEqual_branchRS)
    func op_f64GreaterOrEqual_branchSR(_ place: Place, _ values: Values) -> Int { runCompareBranch(F64GreaterOrEqual.self, Slot.self, Accumulator.self, place, values) }
    table[837] = address(op_f64GreaterOrEqual_branchSR)
    func op_f64GreaterOrEqual_branchUnlessSS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64GreaterOrEqual.self, Slot.self, Slot.self, place, values) }
    table[838] = address(op_f64GreaterOrEqual_branchUnlessSS)
    func op_f64GreaterOrEqual_branchUnlessRS(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64GreaterOrEqual.self, Accumulator.self, Slot.self, place, values) }
    table[839] = address(op_f64GreaterOrEqual_branchUnlessRS)
    func op_f64GreaterOrEqual_branchUnlessSR(_ place: Place, _ values: Values) -> Int { runCompareBranchUnless(F64GreaterOrEqual.self, Slot.self, Accumulator.self, place, values) }
    table[840] = address(op_f64GreaterOrEqual_branchUnlessSR)
  }
}
