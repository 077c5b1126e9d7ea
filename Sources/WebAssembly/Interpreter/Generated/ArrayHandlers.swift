// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillArray(_ table: UnsafeMutablePointer<UInt64>) {
    fill_arrayGet8Signed(table)
    fill_arrayGet8Unsigned(table)
    fill_arrayGet16Signed(table)
    fill_arrayGet16Unsigned(table)
    fill_arrayGet32(table)
    fill_arrayGet64(table)
    fill_arrayGetF32(table)
    fill_arrayGetF64(table)
    fill_arraySet8(table)
    fill_arraySet16(table)
    fill_arraySet32(table)
    fill_arraySet64(table)
    fill_arrayLength(table)
    fill_others(table)
  }

  private static func fill_arrayGet8Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arrayGet8Signed_ss_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Signed.self, Slot.self, Slot.self, store: true, place, values) }
    table[0] = address(op_arrayGet8Signed_ss_W)
    func op_arrayGet8Signed_ss_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Signed.self, Slot.self, Slot.self, store: false, place, values) }
    table[1] = address(op_arrayGet8Signed_ss_A)
    func op_arrayGet8Signed_rs_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Signed.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[2] = address(op_arrayGet8Signed_rs_W)
    func op_arrayGet8Signed_rs_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Signed.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[3] = address(op_arrayGet8Signed_rs_A)
    func op_arrayGet8Signed_sr_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Signed.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[4] = address(op_arrayGet8Signed_sr_W)
    func op_arrayGet8Signed_sr_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Signed.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[5] = address(op_arrayGet8Signed_sr_A)
  }

  private static func fill_arrayGet8Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arrayGet8Unsigned_ss_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Unsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[6] = address(op_arrayGet8Unsigned_ss_W)
    func op_arrayGet8Unsigned_ss_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Unsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[7] = address(op_arrayGet8Unsigned_ss_A)
    func op_arrayGet8Unsigned_rs_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Unsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[8] = address(op_arrayGet8Unsigned_rs_W)
    func op_arrayGet8Unsigned_rs_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Unsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[9] = address(op_arrayGet8Unsigned_rs_A)
    func op_arrayGet8Unsigned_sr_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Unsigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[10] = address(op_arrayGet8Unsigned_sr_W)
    func op_arrayGet8Unsigned_sr_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet8Unsigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[11] = address(op_arrayGet8Unsigned_sr_A)
  }

  private static func fill_arrayGet16Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arrayGet16Signed_ss_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Signed.self, Slot.self, Slot.self, store: true, place, values) }
    table[12] = address(op_arrayGet16Signed_ss_W)
    func op_arrayGet16Signed_ss_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Signed.self, Slot.self, Slot.self, store: false, place, values) }
    table[13] = address(op_arrayGet16Signed_ss_A)
    func op_arrayGet16Signed_rs_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Signed.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[14] = address(op_arrayGet16Signed_rs_W)
    func op_arrayGet16Signed_rs_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Signed.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[15] = address(op_arrayGet16Signed_rs_A)
    func op_arrayGet16Signed_sr_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Signed.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[16] = address(op_arrayGet16Signed_sr_W)
    func op_arrayGet16Signed_sr_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Signed.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[17] = address(op_arrayGet16Signed_sr_A)
  }

  private static func fill_arrayGet16Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arrayGet16Unsigned_ss_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Unsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[18] = address(op_arrayGet16Unsigned_ss_W)
    func op_arrayGet16Unsigned_ss_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Unsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[19] = address(op_arrayGet16Unsigned_ss_A)
    func op_arrayGet16Unsigned_rs_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Unsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[20] = address(op_arrayGet16Unsigned_rs_W)
    func op_arrayGet16Unsigned_rs_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Unsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[21] = address(op_arrayGet16Unsigned_rs_A)
    func op_arrayGet16Unsigned_sr_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Unsigned.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[22] = address(op_arrayGet16Unsigned_sr_W)
    func op_arrayGet16Unsigned_sr_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet16Unsigned.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[23] = address(op_arrayGet16Unsigned_sr_A)
  }

  private static func fill_arrayGet32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arrayGet32_ss_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet32.self, Slot.self, Slot.self, store: true, place, values) }
    table[24] = address(op_arrayGet32_ss_W)
    func op_arrayGet32_ss_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet32.self, Slot.self, Slot.self, store: false, place, values) }
    table[25] = address(op_arrayGet32_ss_A)
    func op_arrayGet32_rs_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet32.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[26] = address(op_arrayGet32_rs_W)
    func op_arrayGet32_rs_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet32.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[27] = address(op_arrayGet32_rs_A)
    func op_arrayGet32_sr_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet32.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[28] = address(op_arrayGet32_sr_W)
    func op_arrayGet32_sr_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet32.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[29] = address(op_arrayGet32_sr_A)
  }

  private static func fill_arrayGet64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arrayGet64_ss_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet64.self, Slot.self, Slot.self, store: true, place, values) }
    table[30] = address(op_arrayGet64_ss_W)
    func op_arrayGet64_ss_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet64.self, Slot.self, Slot.self, store: false, place, values) }
    table[31] = address(op_arrayGet64_ss_A)
    func op_arrayGet64_rs_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet64.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[32] = address(op_arrayGet64_rs_W)
    func op_arrayGet64_rs_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet64.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[33] = address(op_arrayGet64_rs_A)
    func op_arrayGet64_sr_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet64.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[34] = address(op_arrayGet64_sr_W)
    func op_arrayGet64_sr_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGet64.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[35] = address(op_arrayGet64_sr_A)
  }

  private static func fill_arrayGetF32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arrayGetF32_ss_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF32.self, Slot.self, Slot.self, store: true, place, values) }
    table[36] = address(op_arrayGetF32_ss_W)
    func op_arrayGetF32_ss_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF32.self, Slot.self, Slot.self, store: false, place, values) }
    table[37] = address(op_arrayGetF32_ss_A)
    func op_arrayGetF32_rs_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF32.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[38] = address(op_arrayGetF32_rs_W)
    func op_arrayGetF32_rs_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF32.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[39] = address(op_arrayGetF32_rs_A)
    func op_arrayGetF32_sr_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF32.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[40] = address(op_arrayGetF32_sr_W)
    func op_arrayGetF32_sr_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF32.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[41] = address(op_arrayGetF32_sr_A)
  }

  private static func fill_arrayGetF64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arrayGetF64_ss_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF64.self, Slot.self, Slot.self, store: true, place, values) }
    table[42] = address(op_arrayGetF64_ss_W)
    func op_arrayGetF64_ss_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF64.self, Slot.self, Slot.self, store: false, place, values) }
    table[43] = address(op_arrayGetF64_ss_A)
    func op_arrayGetF64_rs_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF64.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[44] = address(op_arrayGetF64_rs_W)
    func op_arrayGetF64_rs_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF64.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[45] = address(op_arrayGetF64_rs_A)
    func op_arrayGetF64_sr_W(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF64.self, Slot.self, Accumulator.self, store: true, place, values) }
    table[46] = address(op_arrayGetF64_sr_W)
    func op_arrayGetF64_sr_A(_ place: Place, _ values: Values) -> Int { runElementGet(ArrayGetF64.self, Slot.self, Accumulator.self, store: false, place, values) }
    table[47] = address(op_arrayGetF64_sr_A)
  }

  private static func fill_arraySet8(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arraySet8_s(_ place: Place, _ values: Values) -> Int { runElementSet(ArraySet8.self, Slot.self, place, values) }
    table[48] = address(op_arraySet8_s)
    func op_arraySet8_r(_ place: Place, _ values: Values) -> Int { runElementSet(ArraySet8.self, Accumulator.self, place, values) }
    table[49] = address(op_arraySet8_r)
  }

  private static func fill_arraySet16(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arraySet16_s(_ place: Place, _ values: Values) -> Int { runElementSet(ArraySet16.self, Slot.self, place, values) }
    table[50] = address(op_arraySet16_s)
    func op_arraySet16_r(_ place: Place, _ values: Values) -> Int { runElementSet(ArraySet16.self, Accumulator.self, place, values) }
    table[51] = address(op_arraySet16_r)
  }

  private static func fill_arraySet32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arraySet32_s(_ place: Place, _ values: Values) -> Int { runElementSet(ArraySet32.self, Slot.self, place, values) }
    table[52] = address(op_arraySet32_s)
    func op_arraySet32_r(_ place: Place, _ values: Values) -> Int { runElementSet(ArraySet32.self, Accumulator.self, place, values) }
    table[53] = address(op_arraySet32_r)
  }

  private static func fill_arraySet64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arraySet64_s(_ place: Place, _ values: Values) -> Int { runElementSet(ArraySet64.self, Slot.self, place, values) }
    table[54] = address(op_arraySet64_s)
    func op_arraySet64_r(_ place: Place, _ values: Values) -> Int { runElementSet(ArraySet64.self, Accumulator.self, place, values) }
    table[55] = address(op_arraySet64_r)
  }

  private static func fill_arrayLength(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arrayLength_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(ArrayLength.self, Slot.self, store: true, place, values) }
    table[56] = address(op_arrayLength_s_W)
    func op_arrayLength_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(ArrayLength.self, Slot.self, store: false, place, values) }
    table[57] = address(op_arrayLength_s_A)
    func op_arrayLength_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(ArrayLength.self, Accumulator.self, store: true, place, values) }
    table[58] = address(op_arrayLength_r_W)
    func op_arrayLength_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(ArrayLength.self, Accumulator.self, store: false, place, values) }
    table[59] = address(op_arrayLength_r_A)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_arrayGetVector(_ place: Place, _ values: Values) -> Int { handleArrayGetVector(place, values) }
    table[1895] = address(op_arrayGetVector)
    func op_arraySetVector(_ place: Place, _ values: Values) -> Int { handleArraySetVector(place, values) }
    table[1896] = address(op_arraySetVector)
    func op_arrayNew(_ place: Place, _ values: Values) -> Int { handleArrayNew(place, values) }
    table[1897] = address(op_arrayNew)
    func op_arrayNewDefault(_ place: Place, _ values: Values) -> Int { handleArrayNewDefault(place, values) }
    table[1898] = address(op_arrayNewDefault)
    func op_arrayNewFixed(_ place: Place, _ values: Values) -> Int { handleArrayNewFixed(place, values) }
    table[1899] = address(op_arrayNewFixed)
    func op_arrayNewData(_ place: Place, _ values: Values) -> Int { handleArrayNewData(place, values) }
    table[1900] = address(op_arrayNewData)
    func op_arrayNewElem(_ place: Place, _ values: Values) -> Int { handleArrayNewElem(place, values) }
    table[1901] = address(op_arrayNewElem)
    func op_arrayFill(_ place: Place, _ values: Values) -> Int { handleArrayFill(place, values) }
    table[1902] = address(op_arrayFill)
    func op_arrayCopy(_ place: Place, _ values: Values) -> Int { handleArrayCopy(place, values) }
    table[1903] = address(op_arrayCopy)
    func op_arrayInitData(_ place: Place, _ values: Values) -> Int { handleArrayInitData(place, values) }
    table[1904] = address(op_arrayInitData)
    func op_arrayInitElem(_ place: Place, _ values: Values) -> Int { handleArrayInitElem(place, values) }
    table[1905] = address(op_arrayInitElem)
  }
}
