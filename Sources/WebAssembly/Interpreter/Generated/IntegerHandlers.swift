// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillInteger(_ table: UnsafeMutablePointer<UInt64>) {
    fill_i32Add(table)
    fill_i32Multiply(table)
    fill_i32And(table)
    fill_i32Or(table)
    fill_i32Xor(table)
    fill_i32Subtract(table)
    fill_i32ShiftLeft(table)
    fill_i32ShiftRightUnsigned(table)
    fill_i32ShiftRightSigned(table)
    fill_i32RotateLeft(table)
    fill_i32RotateRight(table)
    fill_i32DivideUnsigned(table)
    fill_i32RemainderUnsigned(table)
    fill_i32DivideSigned(table)
    fill_i32RemainderSigned(table)
    fill_i32CountLeadingZeros(table)
    fill_i32CountTrailingZeros(table)
    fill_i32PopulationCount(table)
    fill_i32Extend8(table)
    fill_i32Extend16(table)
    fill_i64Add(table)
    fill_i64Multiply(table)
    fill_i64And(table)
    fill_i64Or(table)
    fill_i64Xor(table)
    fill_i64Subtract(table)
    fill_i64ShiftLeft(table)
    fill_i64ShiftRightUnsigned(table)
    fill_i64ShiftRightSigned(table)
    fill_i64RotateLeft(table)
    fill_i64RotateRight(table)
    fill_i64DivideUnsigned(table)
    fill_i64RemainderUnsigned(table)
    fill_i64DivideSigned(table)
    fill_i64RemainderSigned(table)
    fill_i64CountLeadingZeros(table)
    fill_i64CountTrailingZeros(table)
    fill_i64PopulationCount(table)
    fill_i64Extend8(table)
    fill_i64Extend16(table)
    fill_i64Extend32(table)
  }

  private static func fill_i32Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Add_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Add.self, Slot.self, Slot.self, store: true, place, values) }
    table[841] = address(op_i32Add_ss_W)
    func op_i32Add_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Add.self, Slot.self, Slot.self, store: false, place, values) }
    table[842] = address(op_i32Add_ss_A)
    func op_i32Add_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Add.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[843] = address(op_i32Add_rs_W)
    func op_i32Add_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Add.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[844] = address(op_i32Add_rs_A)
    func op_i32Add_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Add.self, Slot.self, Immediate.self, store: true, place, values) }
    table[845] = address(op_i32Add_si_W)
    func op_i32Add_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Add.self, Slot.self, Immediate.self, store: false, place, values) }
    table[846] = address(op_i32Add_si_A)
    func op_i32Add_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Add.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[847] = address(op_i32Add_ri_W)
    func op_i32Add_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Add.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[848] = address(op_i32Add_ri_A)
  }

  private static func fill_i32Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Multiply_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Multiply.self, Slot.self, Slot.self, store: true, place, values) }
    table[849] = address(op_i32Multiply_ss_W)
    func op_i32Multiply_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Multiply.self, Slot.self, Slot.self, store: false, place, values) }
    table[850] = address(op_i32Multiply_ss_A)
    func op_i32Multiply_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Multiply.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[851] = address(op_i32Multiply_rs_W)
    func op_i32Multiply_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Multiply.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[852] = address(op_i32Multiply_rs_A)
    func op_i32Multiply_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Multiply.self, Slot.self, Immediate.self, store: true, place, values) }
    table[853] = address(op_i32Multiply_si_W)
    func op_i32Multiply_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Multiply.self, Slot.self, Immediate.self, store: false, place, values) }
    table[854] = address(op_i32Multiply_si_A)
    func op_i32Multiply_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Multiply.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[855] = address(op_i32Multiply_ri_W)
    func op_i32Multiply_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Multiply.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[856] = address(op_i32Multiply_ri_A)
  }

  private static func fill_i32And(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32And_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32And.self, Slot.self, Slot.self, store: true, place, values) }
    table[857] = address(op_i32And_ss_W)
    func op_i32And_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32And.self, Slot.self, Slot.self, store: false, place, values) }
    table[858] = address(op_i32And_ss_A)
    func op_i32And_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32And.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[859] = address(op_i32And_rs_W)
    func op_i32And_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32And.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[860] = address(op_i32And_rs_A)
    func op_i32And_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32And.self, Slot.self, Immediate.self, store: true, place, values) }
    table[861] = address(op_i32And_si_W)
    func op_i32And_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32And.self, Slot.self, Immediate.self, store: false, place, values) }
    table[862] = address(op_i32And_si_A)
    func op_i32And_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32And.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[863] = address(op_i32And_ri_W)
    func op_i32And_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32And.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[864] = address(op_i32And_ri_A)
  }

  private static func fill_i32Or(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Or_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Or.self, Slot.self, Slot.self, store: true, place, values) }
    table[865] = address(op_i32Or_ss_W)
    func op_i32Or_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Or.self, Slot.self, Slot.self, store: false, place, values) }
    table[866] = address(op_i32Or_ss_A)
    func op_i32Or_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Or.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[867] = address(op_i32Or_rs_W)
    func op_i32Or_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Or.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[868] = address(op_i32Or_rs_A)
    func op_i32Or_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Or.self, Slot.self, Immediate.self, store: true, place, values) }
    table[869] = address(op_i32Or_si_W)
    func op_i32Or_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Or.self, Slot.self, Immediate.self, store: false, place, values) }
    table[870] = address(op_i32Or_si_A)
    func op_i32Or_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Or.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[871] = address(op_i32Or_ri_W)
    func op_i32Or_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Or.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[872] = address(op_i32Or_ri_A)
  }

  private static func fill_i32Xor(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Xor_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Xor.self, Slot.self, Slot.self, store: true, place, values) }
    table[873] = address(op_i32Xor_ss_W)
    func op_i32Xor_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Xor.self, Slot.self, Slot.self, store: false, place, values) }
    table[874] = address(op_i32Xor_ss_A)
    func op_i32Xor_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Xor.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[875] = address(op_i32Xor_rs_W)
    func op_i32Xor_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Xor.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[876] = address(op_i32Xor_rs_A)
    func op_i32Xor_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Xor.self, Slot.self, Immediate.self, store: true, place, values) }
    table[877] = address(op_i32Xor_si_W)
    func op_i32Xor_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Xor.self, Slot.self, Immediate.self, store: false, place, values) }
    table[878] = address(op_i32Xor_si_A)
    func op_i32Xor_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Xor.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[879] = address(op_i32Xor_ri_W)
    func op_i32Xor_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Xor.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[880] = address(op_i32Xor_ri_A)
  }

  private static func fill_i32Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Subtract_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Subtract.self, Slot.self, Slot.self, store: true, place, values) }
    table[881] = address(op_i32Subtract_ss_W)
    func op_i32Subtract_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Subtract.self, Slot.self, Slot.self, store: false, place, values) }
    table[882] = address(op_i32Subtract_ss_A)
    func op_i32Subtract_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Subtract.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[883] = address(op_i32Subtract_rs_W)
    func op_i32Subtract_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Subtract.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[884] = address(op_i32Subtract_rs_A)
    func op_i32Subtract_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Subtract.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[885] = address(op_i32Subtract_sr_W)
    func op_i32Subtract_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Subtract.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[886] = address(op_i32Subtract_sr_A)
    func op_i32Subtract_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Subtract.self, Slot.self, Immediate.self, store: true, place, values) }
    table[887] = address(op_i32Subtract_si_W)
    func op_i32Subtract_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Subtract.self, Slot.self, Immediate.self, store: false, place, values) }
    table[888] = address(op_i32Subtract_si_A)
    func op_i32Subtract_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32Subtract.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[889] = address(op_i32Subtract_ri_W)
    func op_i32Subtract_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32Subtract.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[890] = address(op_i32Subtract_ri_A)
  }

  private static func fill_i32ShiftLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32ShiftLeft_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftLeft.self, Slot.self, Slot.self, store: true, place, values) }
    table[891] = address(op_i32ShiftLeft_ss_W)
    func op_i32ShiftLeft_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftLeft.self, Slot.self, Slot.self, store: false, place, values) }
    table[892] = address(op_i32ShiftLeft_ss_A)
    func op_i32ShiftLeft_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftLeft.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[893] = address(op_i32ShiftLeft_rs_W)
    func op_i32ShiftLeft_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftLeft.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[894] = address(op_i32ShiftLeft_rs_A)
    func op_i32ShiftLeft_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftLeft.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[895] = address(op_i32ShiftLeft_sr_W)
    func op_i32ShiftLeft_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftLeft.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[896] = address(op_i32ShiftLeft_sr_A)
    func op_i32ShiftLeft_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftLeft.self, Slot.self, Immediate.self, store: true, place, values) }
    table[897] = address(op_i32ShiftLeft_si_W)
    func op_i32ShiftLeft_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftLeft.self, Slot.self, Immediate.self, store: false, place, values) }
    table[898] = address(op_i32ShiftLeft_si_A)
    func op_i32ShiftLeft_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftLeft.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[899] = address(op_i32ShiftLeft_ri_W)
    func op_i32ShiftLeft_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftLeft.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[900] = address(op_i32ShiftLeft_ri_A)
  }

  private static func fill_i32ShiftRightUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32ShiftRightUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[901] = address(op_i32ShiftRightUnsigned_ss_W)
    func op_i32ShiftRightUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[902] = address(op_i32ShiftRightUnsigned_ss_A)
    func op_i32ShiftRightUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[903] = address(op_i32ShiftRightUnsigned_rs_W)
    func op_i32ShiftRightUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[904] = address(op_i32ShiftRightUnsigned_rs_A)
    func op_i32ShiftRightUnsigned_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightUnsigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[905] = address(op_i32ShiftRightUnsigned_sr_W)
    func op_i32ShiftRightUnsigned_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightUnsigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[906] = address(op_i32ShiftRightUnsigned_sr_A)
    func op_i32ShiftRightUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[907] = address(op_i32ShiftRightUnsigned_si_W)
    func op_i32ShiftRightUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[908] = address(op_i32ShiftRightUnsigned_si_A)
    func op_i32ShiftRightUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[909] = address(op_i32ShiftRightUnsigned_ri_W)
    func op_i32ShiftRightUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[910] = address(op_i32ShiftRightUnsigned_ri_A)
  }

  private static func fill_i32ShiftRightSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32ShiftRightSigned_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[911] = address(op_i32ShiftRightSigned_ss_W)
    func op_i32ShiftRightSigned_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[912] = address(op_i32ShiftRightSigned_ss_A)
    func op_i32ShiftRightSigned_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[913] = address(op_i32ShiftRightSigned_rs_W)
    func op_i32ShiftRightSigned_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[914] = address(op_i32ShiftRightSigned_rs_A)
    func op_i32ShiftRightSigned_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightSigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[915] = address(op_i32ShiftRightSigned_sr_W)
    func op_i32ShiftRightSigned_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightSigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[916] = address(op_i32ShiftRightSigned_sr_A)
    func op_i32ShiftRightSigned_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[917] = address(op_i32ShiftRightSigned_si_W)
    func op_i32ShiftRightSigned_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[918] = address(op_i32ShiftRightSigned_si_A)
    func op_i32ShiftRightSigned_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[919] = address(op_i32ShiftRightSigned_ri_W)
    func op_i32ShiftRightSigned_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32ShiftRightSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[920] = address(op_i32ShiftRightSigned_ri_A)
  }

  private static func fill_i32RotateLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32RotateLeft_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateLeft.self, Slot.self, Slot.self, store: true, place, values) }
    table[921] = address(op_i32RotateLeft_ss_W)
    func op_i32RotateLeft_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateLeft.self, Slot.self, Slot.self, store: false, place, values) }
    table[922] = address(op_i32RotateLeft_ss_A)
    func op_i32RotateLeft_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateLeft.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[923] = address(op_i32RotateLeft_rs_W)
    func op_i32RotateLeft_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateLeft.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[924] = address(op_i32RotateLeft_rs_A)
    func op_i32RotateLeft_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateLeft.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[925] = address(op_i32RotateLeft_sr_W)
    func op_i32RotateLeft_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateLeft.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[926] = address(op_i32RotateLeft_sr_A)
    func op_i32RotateLeft_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateLeft.self, Slot.self, Immediate.self, store: true, place, values) }
    table[927] = address(op_i32RotateLeft_si_W)
    func op_i32RotateLeft_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateLeft.self, Slot.self, Immediate.self, store: false, place, values) }
    table[928] = address(op_i32RotateLeft_si_A)
    func op_i32RotateLeft_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateLeft.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[929] = address(op_i32RotateLeft_ri_W)
    func op_i32RotateLeft_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateLeft.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[930] = address(op_i32RotateLeft_ri_A)
  }

  private static func fill_i32RotateRight(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32RotateRight_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateRight.self, Slot.self, Slot.self, store: true, place, values) }
    table[931] = address(op_i32RotateRight_ss_W)
    func op_i32RotateRight_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateRight.self, Slot.self, Slot.self, store: false, place, values) }
    table[932] = address(op_i32RotateRight_ss_A)
    func op_i32RotateRight_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateRight.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[933] = address(op_i32RotateRight_rs_W)
    func op_i32RotateRight_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateRight.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[934] = address(op_i32RotateRight_rs_A)
    func op_i32RotateRight_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateRight.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[935] = address(op_i32RotateRight_sr_W)
    func op_i32RotateRight_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateRight.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[936] = address(op_i32RotateRight_sr_A)
    func op_i32RotateRight_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateRight.self, Slot.self, Immediate.self, store: true, place, values) }
    table[937] = address(op_i32RotateRight_si_W)
    func op_i32RotateRight_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateRight.self, Slot.self, Immediate.self, store: false, place, values) }
    table[938] = address(op_i32RotateRight_si_A)
    func op_i32RotateRight_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateRight.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[939] = address(op_i32RotateRight_ri_W)
    func op_i32RotateRight_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I32RotateRight.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[940] = address(op_i32RotateRight_ri_A)
  }

  private static func fill_i32DivideUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32DivideUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[941] = address(op_i32DivideUnsigned_ss_W)
    func op_i32DivideUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[942] = address(op_i32DivideUnsigned_ss_A)
    func op_i32DivideUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[943] = address(op_i32DivideUnsigned_rs_W)
    func op_i32DivideUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[944] = address(op_i32DivideUnsigned_rs_A)
    func op_i32DivideUnsigned_sr_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideUnsigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[945] = address(op_i32DivideUnsigned_sr_W)
    func op_i32DivideUnsigned_sr_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideUnsigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[946] = address(op_i32DivideUnsigned_sr_A)
    func op_i32DivideUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[947] = address(op_i32DivideUnsigned_si_W)
    func op_i32DivideUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[948] = address(op_i32DivideUnsigned_si_A)
    func op_i32DivideUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[949] = address(op_i32DivideUnsigned_ri_W)
    func op_i32DivideUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[950] = address(op_i32DivideUnsigned_ri_A)
  }

  private static func fill_i32RemainderUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32RemainderUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[951] = address(op_i32RemainderUnsigned_ss_W)
    func op_i32RemainderUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[952] = address(op_i32RemainderUnsigned_ss_A)
    func op_i32RemainderUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[953] = address(op_i32RemainderUnsigned_rs_W)
    func op_i32RemainderUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[954] = address(op_i32RemainderUnsigned_rs_A)
    func op_i32RemainderUnsigned_sr_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderUnsigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[955] = address(op_i32RemainderUnsigned_sr_W)
    func op_i32RemainderUnsigned_sr_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderUnsigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[956] = address(op_i32RemainderUnsigned_sr_A)
    func op_i32RemainderUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[957] = address(op_i32RemainderUnsigned_si_W)
    func op_i32RemainderUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[958] = address(op_i32RemainderUnsigned_si_A)
    func op_i32RemainderUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[959] = address(op_i32RemainderUnsigned_ri_W)
    func op_i32RemainderUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[960] = address(op_i32RemainderUnsigned_ri_A)
  }

  private static func fill_i32DivideSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32DivideSigned_ss_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[961] = address(op_i32DivideSigned_ss_W)
    func op_i32DivideSigned_ss_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[962] = address(op_i32DivideSigned_ss_A)
    func op_i32DivideSigned_rs_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[963] = address(op_i32DivideSigned_rs_W)
    func op_i32DivideSigned_rs_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[964] = address(op_i32DivideSigned_rs_A)
    func op_i32DivideSigned_sr_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideSigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[965] = address(op_i32DivideSigned_sr_W)
    func op_i32DivideSigned_sr_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideSigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[966] = address(op_i32DivideSigned_sr_A)
    func op_i32DivideSigned_si_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[967] = address(op_i32DivideSigned_si_W)
    func op_i32DivideSigned_si_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[968] = address(op_i32DivideSigned_si_A)
    func op_i32DivideSigned_ri_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[969] = address(op_i32DivideSigned_ri_W)
    func op_i32DivideSigned_ri_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32DivideSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[970] = address(op_i32DivideSigned_ri_A)
  }

  private static func fill_i32RemainderSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32RemainderSigned_ss_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[971] = address(op_i32RemainderSigned_ss_W)
    func op_i32RemainderSigned_ss_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[972] = address(op_i32RemainderSigned_ss_A)
    func op_i32RemainderSigned_rs_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[973] = address(op_i32RemainderSigned_rs_W)
    func op_i32RemainderSigned_rs_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[974] = address(op_i32RemainderSigned_rs_A)
    func op_i32RemainderSigned_sr_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderSigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[975] = address(op_i32RemainderSigned_sr_W)
    func op_i32RemainderSigned_sr_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderSigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[976] = address(op_i32RemainderSigned_sr_A)
    func op_i32RemainderSigned_si_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[977] = address(op_i32RemainderSigned_si_W)
    func op_i32RemainderSigned_si_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[978] = address(op_i32RemainderSigned_si_A)
    func op_i32RemainderSigned_ri_W(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[979] = address(op_i32RemainderSigned_ri_W)
    func op_i32RemainderSigned_ri_A(_ place: Place, _ values: Values) -> Int { runTrapping(I32RemainderSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[980] = address(op_i32RemainderSigned_ri_A)
  }

  private static func fill_i32CountLeadingZeros(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32CountLeadingZeros_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32CountLeadingZeros.self, Slot.self, store: true, place, values) }
    table[981] = address(op_i32CountLeadingZeros_s_W)
    func op_i32CountLeadingZeros_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32CountLeadingZeros.self, Slot.self, store: false, place, values) }
    table[982] = address(op_i32CountLeadingZeros_s_A)
    func op_i32CountLeadingZeros_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32CountLeadingZeros.self, Accumulator.self, store: true, place, values) }
    table[983] = address(op_i32CountLeadingZeros_r_W)
    func op_i32CountLeadingZeros_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32CountLeadingZeros.self, Accumulator.self, store: false, place, values) }
    table[984] = address(op_i32CountLeadingZeros_r_A)
  }

  private static func fill_i32CountTrailingZeros(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32CountTrailingZeros_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32CountTrailingZeros.self, Slot.self, store: true, place, values) }
    table[985] = address(op_i32CountTrailingZeros_s_W)
    func op_i32CountTrailingZeros_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32CountTrailingZeros.self, Slot.self, store: false, place, values) }
    table[986] = address(op_i32CountTrailingZeros_s_A)
    func op_i32CountTrailingZeros_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32CountTrailingZeros.self, Accumulator.self, store: true, place, values) }
    table[987] = address(op_i32CountTrailingZeros_r_W)
    func op_i32CountTrailingZeros_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32CountTrailingZeros.self, Accumulator.self, store: false, place, values) }
    table[988] = address(op_i32CountTrailingZeros_r_A)
  }

  private static func fill_i32PopulationCount(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32PopulationCount_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32PopulationCount.self, Slot.self, store: true, place, values) }
    table[989] = address(op_i32PopulationCount_s_W)
    func op_i32PopulationCount_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32PopulationCount.self, Slot.self, store: false, place, values) }
    table[990] = address(op_i32PopulationCount_s_A)
    func op_i32PopulationCount_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32PopulationCount.self, Accumulator.self, store: true, place, values) }
    table[991] = address(op_i32PopulationCount_r_W)
    func op_i32PopulationCount_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32PopulationCount.self, Accumulator.self, store: false, place, values) }
    table[992] = address(op_i32PopulationCount_r_A)
  }

  private static func fill_i32Extend8(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Extend8_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32Extend8.self, Slot.self, store: true, place, values) }
    table[993] = address(op_i32Extend8_s_W)
    func op_i32Extend8_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32Extend8.self, Slot.self, store: false, place, values) }
    table[994] = address(op_i32Extend8_s_A)
    func op_i32Extend8_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32Extend8.self, Accumulator.self, store: true, place, values) }
    table[995] = address(op_i32Extend8_r_W)
    func op_i32Extend8_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32Extend8.self, Accumulator.self, store: false, place, values) }
    table[996] = address(op_i32Extend8_r_A)
  }

  private static func fill_i32Extend16(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Extend16_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32Extend16.self, Slot.self, store: true, place, values) }
    table[997] = address(op_i32Extend16_s_W)
    func op_i32Extend16_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32Extend16.self, Slot.self, store: false, place, values) }
    table[998] = address(op_i32Extend16_s_A)
    func op_i32Extend16_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32Extend16.self, Accumulator.self, store: true, place, values) }
    table[999] = address(op_i32Extend16_r_W)
    func op_i32Extend16_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32Extend16.self, Accumulator.self, store: false, place, values) }
    table[1000] = address(op_i32Extend16_r_A)
  }

  private static func fill_i64Add(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Add_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Slot.self, Slot.self, store: true, place, values) }
    table[1001] = address(op_i64Add_ss_W)
    func op_i64Add_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Slot.self, Slot.self, store: false, place, values) }
    table[1002] = address(op_i64Add_ss_A)
    func op_i64Add_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1003] = address(op_i64Add_rs_W)
    func op_i64Add_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1004] = address(op_i64Add_rs_A)
    func op_i64Add_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1005] = address(op_i64Add_si_W)
    func op_i64Add_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1006] = address(op_i64Add_si_A)
    func op_i64Add_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1007] = address(op_i64Add_ri_W)
    func op_i64Add_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1008] = address(op_i64Add_ri_A)
    func op_i64Add_sl_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[1009] = address(op_i64Add_sl_W)
    func op_i64Add_sl_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[1010] = address(op_i64Add_sl_A)
    func op_i64Add_rl_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[1011] = address(op_i64Add_rl_W)
    func op_i64Add_rl_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Add.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[1012] = address(op_i64Add_rl_A)
  }

  private static func fill_i64Multiply(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Multiply_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Slot.self, Slot.self, store: true, place, values) }
    table[1013] = address(op_i64Multiply_ss_W)
    func op_i64Multiply_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Slot.self, Slot.self, store: false, place, values) }
    table[1014] = address(op_i64Multiply_ss_A)
    func op_i64Multiply_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1015] = address(op_i64Multiply_rs_W)
    func op_i64Multiply_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1016] = address(op_i64Multiply_rs_A)
    func op_i64Multiply_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1017] = address(op_i64Multiply_si_W)
    func op_i64Multiply_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1018] = address(op_i64Multiply_si_A)
    func op_i64Multiply_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1019] = address(op_i64Multiply_ri_W)
    func op_i64Multiply_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1020] = address(op_i64Multiply_ri_A)
    func op_i64Multiply_sl_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[1021] = address(op_i64Multiply_sl_W)
    func op_i64Multiply_sl_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[1022] = address(op_i64Multiply_sl_A)
    func op_i64Multiply_rl_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[1023] = address(op_i64Multiply_rl_W)
    func op_i64Multiply_rl_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Multiply.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[1024] = address(op_i64Multiply_rl_A)
  }

  private static func fill_i64And(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64And_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Slot.self, Slot.self, store: true, place, values) }
    table[1025] = address(op_i64And_ss_W)
    func op_i64And_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Slot.self, Slot.self, store: false, place, values) }
    table[1026] = address(op_i64And_ss_A)
    func op_i64And_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1027] = address(op_i64And_rs_W)
    func op_i64And_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1028] = address(op_i64And_rs_A)
    func op_i64And_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1029] = address(op_i64And_si_W)
    func op_i64And_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1030] = address(op_i64And_si_A)
    func op_i64And_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1031] = address(op_i64And_ri_W)
    func op_i64And_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1032] = address(op_i64And_ri_A)
    func op_i64And_sl_W(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[1033] = address(op_i64And_sl_W)
    func op_i64And_sl_A(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[1034] = address(op_i64And_sl_A)
    func op_i64And_rl_W(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[1035] = address(op_i64And_rl_W)
    func op_i64And_rl_A(_ place: Place, _ values: Values) -> Int { runBinary(I64And.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[1036] = address(op_i64And_rl_A)
  }

  private static func fill_i64Or(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Or_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Slot.self, Slot.self, store: true, place, values) }
    table[1037] = address(op_i64Or_ss_W)
    func op_i64Or_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Slot.self, Slot.self, store: false, place, values) }
    table[1038] = address(op_i64Or_ss_A)
    func op_i64Or_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1039] = address(op_i64Or_rs_W)
    func op_i64Or_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1040] = address(op_i64Or_rs_A)
    func op_i64Or_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1041] = address(op_i64Or_si_W)
    func op_i64Or_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1042] = address(op_i64Or_si_A)
    func op_i64Or_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1043] = address(op_i64Or_ri_W)
    func op_i64Or_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1044] = address(op_i64Or_ri_A)
    func op_i64Or_sl_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[1045] = address(op_i64Or_sl_W)
    func op_i64Or_sl_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[1046] = address(op_i64Or_sl_A)
    func op_i64Or_rl_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[1047] = address(op_i64Or_rl_W)
    func op_i64Or_rl_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Or.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[1048] = address(op_i64Or_rl_A)
  }

  private static func fill_i64Xor(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Xor_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Slot.self, Slot.self, store: true, place, values) }
    table[1049] = address(op_i64Xor_ss_W)
    func op_i64Xor_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Slot.self, Slot.self, store: false, place, values) }
    table[1050] = address(op_i64Xor_ss_A)
    func op_i64Xor_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1051] = address(op_i64Xor_rs_W)
    func op_i64Xor_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1052] = address(op_i64Xor_rs_A)
    func op_i64Xor_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1053] = address(op_i64Xor_si_W)
    func op_i64Xor_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1054] = address(op_i64Xor_si_A)
    func op_i64Xor_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1055] = address(op_i64Xor_ri_W)
    func op_i64Xor_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1056] = address(op_i64Xor_ri_A)
    func op_i64Xor_sl_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[1057] = address(op_i64Xor_sl_W)
    func op_i64Xor_sl_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[1058] = address(op_i64Xor_sl_A)
    func op_i64Xor_rl_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[1059] = address(op_i64Xor_rl_W)
    func op_i64Xor_rl_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Xor.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[1060] = address(op_i64Xor_rl_A)
  }

  private static func fill_i64Subtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Subtract_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Subtract.self, Slot.self, Slot.self, store: true, place, values) }
    table[1061] = address(op_i64Subtract_ss_W)
    func op_i64Subtract_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Subtract.self, Slot.self, Slot.self, store: false, place, values) }
    table[1062] = address(op_i64Subtract_ss_A)
    func op_i64Subtract_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Subtract.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1063] = address(op_i64Subtract_rs_W)
    func op_i64Subtract_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Subtract.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1064] = address(op_i64Subtract_rs_A)
    func op_i64Subtract_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Subtract.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[1065] = address(op_i64Subtract_sr_W)
    func op_i64Subtract_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Subtract.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[1066] = address(op_i64Subtract_sr_A)
    func op_i64Subtract_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Subtract.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1067] = address(op_i64Subtract_si_W)
    func op_i64Subtract_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Subtract.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1068] = address(op_i64Subtract_si_A)
    func op_i64Subtract_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64Subtract.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1069] = address(op_i64Subtract_ri_W)
    func op_i64Subtract_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64Subtract.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1070] = address(op_i64Subtract_ri_A)
  }

  private static func fill_i64ShiftLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64ShiftLeft_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftLeft.self, Slot.self, Slot.self, store: true, place, values) }
    table[1071] = address(op_i64ShiftLeft_ss_W)
    func op_i64ShiftLeft_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftLeft.self, Slot.self, Slot.self, store: false, place, values) }
    table[1072] = address(op_i64ShiftLeft_ss_A)
    func op_i64ShiftLeft_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftLeft.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1073] = address(op_i64ShiftLeft_rs_W)
    func op_i64ShiftLeft_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftLeft.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1074] = address(op_i64ShiftLeft_rs_A)
    func op_i64ShiftLeft_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftLeft.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[1075] = address(op_i64ShiftLeft_sr_W)
    func op_i64ShiftLeft_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftLeft.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[1076] = address(op_i64ShiftLeft_sr_A)
    func op_i64ShiftLeft_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftLeft.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1077] = address(op_i64ShiftLeft_si_W)
    func op_i64ShiftLeft_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftLeft.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1078] = address(op_i64ShiftLeft_si_A)
    func op_i64ShiftLeft_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftLeft.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1079] = address(op_i64ShiftLeft_ri_W)
    func op_i64ShiftLeft_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftLeft.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1080] = address(op_i64ShiftLeft_ri_A)
  }

  private static func fill_i64ShiftRightUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64ShiftRightUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[1081] = address(op_i64ShiftRightUnsigned_ss_W)
    func op_i64ShiftRightUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[1082] = address(op_i64ShiftRightUnsigned_ss_A)
    func op_i64ShiftRightUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1083] = address(op_i64ShiftRightUnsigned_rs_W)
    func op_i64ShiftRightUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1084] = address(op_i64ShiftRightUnsigned_rs_A)
    func op_i64ShiftRightUnsigned_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightUnsigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[1085] = address(op_i64ShiftRightUnsigned_sr_W)
    func op_i64ShiftRightUnsigned_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightUnsigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[1086] = address(op_i64ShiftRightUnsigned_sr_A)
    func op_i64ShiftRightUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1087] = address(op_i64ShiftRightUnsigned_si_W)
    func op_i64ShiftRightUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1088] = address(op_i64ShiftRightUnsigned_si_A)
    func op_i64ShiftRightUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1089] = address(op_i64ShiftRightUnsigned_ri_W)
    func op_i64ShiftRightUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1090] = address(op_i64ShiftRightUnsigned_ri_A)
  }

  private static func fill_i64ShiftRightSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64ShiftRightSigned_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[1091] = address(op_i64ShiftRightSigned_ss_W)
    func op_i64ShiftRightSigned_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[1092] = address(op_i64ShiftRightSigned_ss_A)
    func op_i64ShiftRightSigned_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1093] = address(op_i64ShiftRightSigned_rs_W)
    func op_i64ShiftRightSigned_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1094] = address(op_i64ShiftRightSigned_rs_A)
    func op_i64ShiftRightSigned_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightSigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[1095] = address(op_i64ShiftRightSigned_sr_W)
    func op_i64ShiftRightSigned_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightSigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[1096] = address(op_i64ShiftRightSigned_sr_A)
    func op_i64ShiftRightSigned_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1097] = address(op_i64ShiftRightSigned_si_W)
    func op_i64ShiftRightSigned_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1098] = address(op_i64ShiftRightSigned_si_A)
    func op_i64ShiftRightSigned_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1099] = address(op_i64ShiftRightSigned_ri_W)
    func op_i64ShiftRightSigned_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64ShiftRightSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1100] = address(op_i64ShiftRightSigned_ri_A)
  }

  private static func fill_i64RotateLeft(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64RotateLeft_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateLeft.self, Slot.self, Slot.self, store: true, place, values) }
    table[1101] = address(op_i64RotateLeft_ss_W)
    func op_i64RotateLeft_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateLeft.self, Slot.self, Slot.self, store: false, place, values) }
    table[1102] = address(op_i64RotateLeft_ss_A)
    func op_i64RotateLeft_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateLeft.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1103] = address(op_i64RotateLeft_rs_W)
    func op_i64RotateLeft_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateLeft.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1104] = address(op_i64RotateLeft_rs_A)
    func op_i64RotateLeft_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateLeft.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[1105] = address(op_i64RotateLeft_sr_W)
    func op_i64RotateLeft_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateLeft.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[1106] = address(op_i64RotateLeft_sr_A)
    func op_i64RotateLeft_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateLeft.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1107] = address(op_i64RotateLeft_si_W)
    func op_i64RotateLeft_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateLeft.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1108] = address(op_i64RotateLeft_si_A)
    func op_i64RotateLeft_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateLeft.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1109] = address(op_i64RotateLeft_ri_W)
    func op_i64RotateLeft_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateLeft.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1110] = address(op_i64RotateLeft_ri_A)
  }

  private static func fill_i64RotateRight(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64RotateRight_ss_W(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateRight.self, Slot.self, Slot.self, store: true, place, values) }
    table[1111] = address(op_i64RotateRight_ss_W)
    func op_i64RotateRight_ss_A(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateRight.self, Slot.self, Slot.self, store: false, place, values) }
    table[1112] = address(op_i64RotateRight_ss_A)
    func op_i64RotateRight_rs_W(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateRight.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1113] = address(op_i64RotateRight_rs_W)
    func op_i64RotateRight_rs_A(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateRight.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1114] = address(op_i64RotateRight_rs_A)
    func op_i64RotateRight_sr_W(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateRight.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[1115] = address(op_i64RotateRight_sr_W)
    func op_i64RotateRight_sr_A(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateRight.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[1116] = address(op_i64RotateRight_sr_A)
    func op_i64RotateRight_si_W(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateRight.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1117] = address(op_i64RotateRight_si_W)
    func op_i64RotateRight_si_A(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateRight.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1118] = address(op_i64RotateRight_si_A)
    func op_i64RotateRight_ri_W(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateRight.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1119] = address(op_i64RotateRight_ri_W)
    func op_i64RotateRight_ri_A(_ place: Place, _ values: Values) -> Int { runBinary(I64RotateRight.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1120] = address(op_i64RotateRight_ri_A)
  }

  private static func fill_i64DivideUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64DivideUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[1121] = address(op_i64DivideUnsigned_ss_W)
    func op_i64DivideUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[1122] = address(op_i64DivideUnsigned_ss_A)
    func op_i64DivideUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1123] = address(op_i64DivideUnsigned_rs_W)
    func op_i64DivideUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1124] = address(op_i64DivideUnsigned_rs_A)
    func op_i64DivideUnsigned_sr_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideUnsigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[1125] = address(op_i64DivideUnsigned_sr_W)
    func op_i64DivideUnsigned_sr_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideUnsigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[1126] = address(op_i64DivideUnsigned_sr_A)
    func op_i64DivideUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1127] = address(op_i64DivideUnsigned_si_W)
    func op_i64DivideUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1128] = address(op_i64DivideUnsigned_si_A)
    func op_i64DivideUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1129] = address(op_i64DivideUnsigned_ri_W)
    func op_i64DivideUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1130] = address(op_i64DivideUnsigned_ri_A)
  }

  private static func fill_i64RemainderUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64RemainderUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[1131] = address(op_i64RemainderUnsigned_ss_W)
    func op_i64RemainderUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[1132] = address(op_i64RemainderUnsigned_ss_A)
    func op_i64RemainderUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1133] = address(op_i64RemainderUnsigned_rs_W)
    func op_i64RemainderUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1134] = address(op_i64RemainderUnsigned_rs_A)
    func op_i64RemainderUnsigned_sr_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderUnsigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[1135] = address(op_i64RemainderUnsigned_sr_W)
    func op_i64RemainderUnsigned_sr_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderUnsigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[1136] = address(op_i64RemainderUnsigned_sr_A)
    func op_i64RemainderUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1137] = address(op_i64RemainderUnsigned_si_W)
    func op_i64RemainderUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1138] = address(op_i64RemainderUnsigned_si_A)
    func op_i64RemainderUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1139] = address(op_i64RemainderUnsigned_ri_W)
    func op_i64RemainderUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1140] = address(op_i64RemainderUnsigned_ri_A)
  }

  private static func fill_i64DivideSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64DivideSigned_ss_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[1141] = address(op_i64DivideSigned_ss_W)
    func op_i64DivideSigned_ss_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[1142] = address(op_i64DivideSigned_ss_A)
    func op_i64DivideSigned_rs_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1143] = address(op_i64DivideSigned_rs_W)
    func op_i64DivideSigned_rs_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1144] = address(op_i64DivideSigned_rs_A)
    func op_i64DivideSigned_sr_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideSigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[1145] = address(op_i64DivideSigned_sr_W)
    func op_i64DivideSigned_sr_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideSigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[1146] = address(op_i64DivideSigned_sr_A)
    func op_i64DivideSigned_si_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1147] = address(op_i64DivideSigned_si_W)
    func op_i64DivideSigned_si_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1148] = address(op_i64DivideSigned_si_A)
    func op_i64DivideSigned_ri_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1149] = address(op_i64DivideSigned_ri_W)
    func op_i64DivideSigned_ri_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64DivideSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1150] = address(op_i64DivideSigned_ri_A)
  }

  private static func fill_i64RemainderSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64RemainderSigned_ss_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[1151] = address(op_i64RemainderSigned_ss_W)
    func op_i64RemainderSigned_ss_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[1152] = address(op_i64RemainderSigned_ss_A)
    func op_i64RemainderSigned_rs_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[1153] = address(op_i64RemainderSigned_rs_W)
    func op_i64RemainderSigned_rs_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[1154] = address(op_i64RemainderSigned_rs_A)
    func op_i64RemainderSigned_sr_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderSigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[1155] = address(op_i64RemainderSigned_sr_W)
    func op_i64RemainderSigned_sr_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderSigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[1156] = address(op_i64RemainderSigned_sr_A)
    func op_i64RemainderSigned_si_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[1157] = address(op_i64RemainderSigned_si_W)
    func op_i64RemainderSigned_si_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[1158] = address(op_i64RemainderSigned_si_A)
    func op_i64RemainderSigned_ri_W(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[1159] = address(op_i64RemainderSigned_ri_W)
    func op_i64RemainderSigned_ri_A(_ place: Place, _ values: Values) -> Int { runTrapping(I64RemainderSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[1160] = address(op_i64RemainderSigned_ri_A)
  }

  private static func fill_i64CountLeadingZeros(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64CountLeadingZeros_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64CountLeadingZeros.self, Slot.self, store: true, place, values) }
    table[1161] = address(op_i64CountLeadingZeros_s_W)
    func op_i64CountLeadingZeros_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64CountLeadingZeros.self, Slot.self, store: false, place, values) }
    table[1162] = address(op_i64CountLeadingZeros_s_A)
    func op_i64CountLeadingZeros_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64CountLeadingZeros.self, Accumulator.self, store: true, place, values) }
    table[1163] = address(op_i64CountLeadingZeros_r_W)
    func op_i64CountLeadingZeros_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64CountLeadingZeros.self, Accumulator.self, store: false, place, values) }
    table[1164] = address(op_i64CountLeadingZeros_r_A)
  }

  private static func fill_i64CountTrailingZeros(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64CountTrailingZeros_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64CountTrailingZeros.self, Slot.self, store: true, place, values) }
    table[1165] = address(op_i64CountTrailingZeros_s_W)
    func op_i64CountTrailingZeros_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64CountTrailingZeros.self, Slot.self, store: false, place, values) }
    table[1166] = address(op_i64CountTrailingZeros_s_A)
    func op_i64CountTrailingZeros_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64CountTrailingZeros.self, Accumulator.self, store: true, place, values) }
    table[1167] = address(op_i64CountTrailingZeros_r_W)
    func op_i64CountTrailingZeros_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64CountTrailingZeros.self, Accumulator.self, store: false, place, values) }
    table[1168] = address(op_i64CountTrailingZeros_r_A)
  }

  private static func fill_i64PopulationCount(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64PopulationCount_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64PopulationCount.self, Slot.self, store: true, place, values) }
    table[1169] = address(op_i64PopulationCount_s_W)
    func op_i64PopulationCount_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64PopulationCount.self, Slot.self, store: false, place, values) }
    table[1170] = address(op_i64PopulationCount_s_A)
    func op_i64PopulationCount_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64PopulationCount.self, Accumulator.self, store: true, place, values) }
    table[1171] = address(op_i64PopulationCount_r_W)
    func op_i64PopulationCount_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64PopulationCount.self, Accumulator.self, store: false, place, values) }
    table[1172] = address(op_i64PopulationCount_r_A)
  }

  private static func fill_i64Extend8(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Extend8_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend8.self, Slot.self, store: true, place, values) }
    table[1173] = address(op_i64Extend8_s_W)
    func op_i64Extend8_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend8.self, Slot.self, store: false, place, values) }
    table[1174] = address(op_i64Extend8_s_A)
    func op_i64Extend8_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend8.self, Accumulator.self, store: true, place, values) }
    table[1175] = address(op_i64Extend8_r_W)
    func op_i64Extend8_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend8.self, Accumulator.self, store: false, place, values) }
    table[1176] = address(op_i64Extend8_r_A)
  }

  private static func fill_i64Extend16(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Extend16_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend16.self, Slot.self, store: true, place, values) }
    table[1177] = address(op_i64Extend16_s_W)
    func op_i64Extend16_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend16.self, Slot.self, store: false, place, values) }
    table[1178] = address(op_i64Extend16_s_A)
    func op_i64Extend16_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend16.self, Accumulator.self, store: true, place, values) }
    table[1179] = address(op_i64Extend16_r_W)
    func op_i64Extend16_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend16.self, Accumulator.self, store: false, place, values) }
    table[1180] = address(op_i64Extend16_r_A)
  }

  private static func fill_i64Extend32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Extend32_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend32.self, Slot.self, store: true, place, values) }
    table[1181] = address(op_i64Extend32_s_W)
    func op_i64Extend32_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend32.self, Slot.self, store: false, place, values) }
    table[1182] = address(op_i64Extend32_s_A)
    func op_i64Extend32_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend32.self, Accumulator.self, store: true, place, values) }
    table[1183] = address(op_i64Extend32_r_W)
    func op_i64Extend32_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64Extend32.self, Accumulator.self, store: false, place, values) }
    table[1184] = address(op_i64Extend32_r_A)
  }
}
