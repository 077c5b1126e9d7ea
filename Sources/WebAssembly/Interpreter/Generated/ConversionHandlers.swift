// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillConversion(_ table: UnsafeMutablePointer<UInt64>) {
    fill_lowHalf(table)
    fill_i64ExtendSigned(table)
    fill_i32TruncateF32Signed(table)
    fill_i32SaturateF32Signed(table)
    fill_i32TruncateF32Unsigned(table)
    fill_i32SaturateF32Unsigned(table)
    fill_i32TruncateF64Signed(table)
    fill_i32SaturateF64Signed(table)
    fill_i32TruncateF64Unsigned(table)
    fill_i32SaturateF64Unsigned(table)
    fill_i64TruncateF32Signed(table)
    fill_i64SaturateF32Signed(table)
    fill_i64TruncateF32Unsigned(table)
    fill_i64SaturateF32Unsigned(table)
    fill_i64TruncateF64Signed(table)
    fill_i64SaturateF64Signed(table)
    fill_i64TruncateF64Unsigned(table)
    fill_i64SaturateF64Unsigned(table)
    fill_f32ConvertI32Signed(table)
    fill_f32ConvertI32Unsigned(table)
    fill_f32ConvertI64Signed(table)
    fill_f32ConvertI64Unsigned(table)
    fill_f64ConvertI32Signed(table)
    fill_f64ConvertI32Unsigned(table)
    fill_f64ConvertI64Signed(table)
    fill_f64ConvertI64Unsigned(table)
    fill_f32Demote(table)
    fill_f64Promote(table)
    fill_i32Reinterpret(table)
    fill_i64Reinterpret(table)
    fill_f32Reinterpret(table)
    fill_f64Reinterpret(table)
  }

  private static func fill_lowHalf(_ table: UnsafeMutablePointer<UInt64>) {
    func op_lowHalf_s_W(_ place: Place, _ values: Values) -> Int { runUnary(LowHalf.self, Slot.self, store: true, place, values) }
    table[443] = address(op_lowHalf_s_W)
    func op_lowHalf_s_A(_ place: Place, _ values: Values) -> Int { runUnary(LowHalf.self, Slot.self, store: false, place, values) }
    table[444] = address(op_lowHalf_s_A)
    func op_lowHalf_r_W(_ place: Place, _ values: Values) -> Int { runUnary(LowHalf.self, Accumulator.self, store: true, place, values) }
    table[445] = address(op_lowHalf_r_W)
    func op_lowHalf_r_A(_ place: Place, _ values: Values) -> Int { runUnary(LowHalf.self, Accumulator.self, store: false, place, values) }
    table[446] = address(op_lowHalf_r_A)
  }

  private static func fill_i64ExtendSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64ExtendSigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64ExtendSigned.self, Slot.self, store: true, place, values) }
    table[447] = address(op_i64ExtendSigned_s_W)
    func op_i64ExtendSigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64ExtendSigned.self, Slot.self, store: false, place, values) }
    table[448] = address(op_i64ExtendSigned_s_A)
    func op_i64ExtendSigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64ExtendSigned.self, Accumulator.self, store: true, place, values) }
    table[449] = address(op_i64ExtendSigned_r_W)
    func op_i64ExtendSigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64ExtendSigned.self, Accumulator.self, store: false, place, values) }
    table[450] = address(op_i64ExtendSigned_r_A)
  }

  private static func fill_i32TruncateF32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32TruncateF32Signed_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Signed.self, Slot.self, store: true, place, values) }
    table[451] = address(op_i32TruncateF32Signed_s_W)
    func op_i32TruncateF32Signed_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Signed.self, Slot.self, store: false, place, values) }
    table[452] = address(op_i32TruncateF32Signed_s_A)
    func op_i32TruncateF32Signed_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Signed.self, Accumulator.self, store: true, place, values) }
    table[453] = address(op_i32TruncateF32Signed_r_W)
    func op_i32TruncateF32Signed_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Signed.self, Accumulator.self, store: false, place, values) }
    table[454] = address(op_i32TruncateF32Signed_r_A)
  }

  private static func fill_i32SaturateF32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32SaturateF32Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Signed.self, Slot.self, store: true, place, values) }
    table[455] = address(op_i32SaturateF32Signed_s_W)
    func op_i32SaturateF32Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Signed.self, Slot.self, store: false, place, values) }
    table[456] = address(op_i32SaturateF32Signed_s_A)
    func op_i32SaturateF32Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Signed.self, Accumulator.self, store: true, place, values) }
    table[457] = address(op_i32SaturateF32Signed_r_W)
    func op_i32SaturateF32Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Signed.self, Accumulator.self, store: false, place, values) }
    table[458] = address(op_i32SaturateF32Signed_r_A)
  }

  private static func fill_i32TruncateF32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32TruncateF32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Unsigned.self, Slot.self, store: true, place, values) }
    table[459] = address(op_i32TruncateF32Unsigned_s_W)
    func op_i32TruncateF32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Unsigned.self, Slot.self, store: false, place, values) }
    table[460] = address(op_i32TruncateF32Unsigned_s_A)
    func op_i32TruncateF32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[461] = address(op_i32TruncateF32Unsigned_r_W)
    func op_i32TruncateF32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[462] = address(op_i32TruncateF32Unsigned_r_A)
  }

  private static func fill_i32SaturateF32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32SaturateF32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Unsigned.self, Slot.self, store: true, place, values) }
    table[463] = address(op_i32SaturateF32Unsigned_s_W)
    func op_i32SaturateF32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Unsigned.self, Slot.self, store: false, place, values) }
    table[464] = address(op_i32SaturateF32Unsigned_s_A)
    func op_i32SaturateF32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[465] = address(op_i32SaturateF32Unsigned_r_W)
    func op_i32SaturateF32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[466] = address(op_i32SaturateF32Unsigned_r_A)
  }

  private static func fill_i32TruncateF64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32TruncateF64Signed_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Signed.self, Slot.self, store: true, place, values) }
    table[467] = address(op_i32TruncateF64Signed_s_W)
    func op_i32TruncateF64Signed_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Signed.self, Slot.self, store: false, place, values) }
    table[468] = address(op_i32TruncateF64Signed_s_A)
    func op_i32TruncateF64Signed_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Signed.self, Accumulator.self, store: true, place, values) }
    table[469] = address(op_i32TruncateF64Signed_r_W)
    func op_i32TruncateF64Signed_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Signed.self, Accumulator.self, store: false, place, values) }
    table[470] = address(op_i32TruncateF64Signed_r_A)
  }

  private static func fill_i32SaturateF64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32SaturateF64Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Signed.self, Slot.self, store: true, place, values) }
    table[471] = address(op_i32SaturateF64Signed_s_W)
    func op_i32SaturateF64Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Signed.self, Slot.self, store: false, place, values) }
    table[472] = address(op_i32SaturateF64Signed_s_A)
    func op_i32SaturateF64Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Signed.self, Accumulator.self, store: true, place, values) }
    table[473] = address(op_i32SaturateF64Signed_r_W)
    func op_i32SaturateF64Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Signed.self, Accumulator.self, store: false, place, values) }
    table[474] = address(op_i32SaturateF64Signed_r_A)
  }

  private static func fill_i32TruncateF64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32TruncateF64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Unsigned.self, Slot.self, store: true, place, values) }
    table[475] = address(op_i32TruncateF64Unsigned_s_W)
    func op_i32TruncateF64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Unsigned.self, Slot.self, store: false, place, values) }
    table[476] = address(op_i32TruncateF64Unsigned_s_A)
    func op_i32TruncateF64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[477] = address(op_i32TruncateF64Unsigned_r_W)
    func op_i32TruncateF64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[478] = address(op_i32TruncateF64Unsigned_r_A)
  }

  private static func fill_i32SaturateF64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32SaturateF64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Unsigned.self, Slot.self, store: true, place, values) }
    table[479] = address(op_i32SaturateF64Unsigned_s_W)
    func op_i32SaturateF64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Unsigned.self, Slot.self, store: false, place, values) }
    table[480] = address(op_i32SaturateF64Unsigned_s_A)
    func op_i32SaturateF64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[481] = address(op_i32SaturateF64Unsigned_r_W)
    func op_i32SaturateF64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[482] = address(op_i32SaturateF64Unsigned_r_A)
  }

  private static func fill_i64TruncateF32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64TruncateF32Signed_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Signed.self, Slot.self, store: true, place, values) }
    table[483] = address(op_i64TruncateF32Signed_s_W)
    func op_i64TruncateF32Signed_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Signed.self, Slot.self, store: false, place, values) }
    table[484] = address(op_i64TruncateF32Signed_s_A)
    func op_i64TruncateF32Signed_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Signed.self, Accumulator.self, store: true, place, values) }
    table[485] = address(op_i64TruncateF32Signed_r_W)
    func op_i64TruncateF32Signed_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Signed.self, Accumulator.self, store: false, place, values) }
    table[486] = address(op_i64TruncateF32Signed_r_A)
  }

  private static func fill_i64SaturateF32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64SaturateF32Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Signed.self, Slot.self, store: true, place, values) }
    table[487] = address(op_i64SaturateF32Signed_s_W)
    func op_i64SaturateF32Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Signed.self, Slot.self, store: false, place, values) }
    table[488] = address(op_i64SaturateF32Signed_s_A)
    func op_i64SaturateF32Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Signed.self, Accumulator.self, store: true, place, values) }
    table[489] = address(op_i64SaturateF32Signed_r_W)
    func op_i64SaturateF32Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Signed.self, Accumulator.self, store: false, place, values) }
    table[490] = address(op_i64SaturateF32Signed_r_A)
  }

  private static func fill_i64TruncateF32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64TruncateF32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Unsigned.self, Slot.self, store: true, place, values) }
    table[491] = address(op_i64TruncateF32Unsigned_s_W)
    func op_i64TruncateF32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Unsigned.self, Slot.self, store: false, place, values) }
    table[492] = address(op_i64TruncateF32Unsigned_s_A)
    func op_i64TruncateF32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[493] = address(op_i64TruncateF32Unsigned_r_W)
    func op_i64TruncateF32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[494] = address(op_i64TruncateF32Unsigned_r_A)
  }

  private static func fill_i64SaturateF32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64SaturateF32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Unsigned.self, Slot.self, store: true, place, values) }
    table[495] = address(op_i64SaturateF32Unsigned_s_W)
    func op_i64SaturateF32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Unsigned.self, Slot.self, store: false, place, values) }
    table[496] = address(op_i64SaturateF32Unsigned_s_A)
    func op_i64SaturateF32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[497] = address(op_i64SaturateF32Unsigned_r_W)
    func op_i64SaturateF32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[498] = address(op_i64SaturateF32Unsigned_r_A)
  }

  private static func fill_i64TruncateF64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64TruncateF64Signed_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Signed.self, Slot.self, store: true, place, values) }
    table[499] = address(op_i64TruncateF64Signed_s_W)
    func op_i64TruncateF64Signed_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Signed.self, Slot.self, store: false, place, values) }
    table[500] = address(op_i64TruncateF64Signed_s_A)
    func op_i64TruncateF64Signed_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Signed.self, Accumulator.self, store: true, place, values) }
    table[501] = address(op_i64TruncateF64Signed_r_W)
    func op_i64TruncateF64Signed_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Signed.self, Accumulator.self, store: false, place, values) }
    table[502] = address(op_i64TruncateF64Signed_r_A)
  }

  private static func fill_i64SaturateF64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64SaturateF64Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Signed.self, Slot.self, store: true, place, values) }
    table[503] = address(op_i64SaturateF64Signed_s_W)
    func op_i64SaturateF64Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Signed.self, Slot.self, store: false, place, values) }
    table[504] = address(op_i64SaturateF64Signed_s_A)
    func op_i64SaturateF64Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Signed.self, Accumulator.self, store: true, place, values) }
    table[505] = address(op_i64SaturateF64Signed_r_W)
    func op_i64SaturateF64Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Signed.self, Accumulator.self, store: false, place, values) }
    table[506] = address(op_i64SaturateF64Signed_r_A)
  }

  private static func fill_i64TruncateF64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64TruncateF64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Unsigned.self, Slot.self, store: true, place, values) }
    table[507] = address(op_i64TruncateF64Unsigned_s_W)
    func op_i64TruncateF64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Unsigned.self, Slot.self, store: false, place, values) }
    table[508] = address(op_i64TruncateF64Unsigned_s_A)
    func op_i64TruncateF64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[509] = address(op_i64TruncateF64Unsigned_r_W)
    func op_i64TruncateF64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[510] = address(op_i64TruncateF64Unsigned_r_A)
  }

  private static func fill_i64SaturateF64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64SaturateF64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Unsigned.self, Slot.self, store: true, place, values) }
    table[511] = address(op_i64SaturateF64Unsigned_s_W)
    func op_i64SaturateF64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Unsigned.self, Slot.self, store: false, place, values) }
    table[512] = address(op_i64SaturateF64Unsigned_s_A)
    func op_i64SaturateF64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[513] = address(op_i64SaturateF64Unsigned_r_W)
    func op_i64SaturateF64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[514] = address(op_i64SaturateF64Unsigned_r_A)
  }

  private static func fill_f32ConvertI32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32ConvertI32Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Signed.self, Slot.self, store: true, place, values) }
    table[515] = address(op_f32ConvertI32Signed_s_W)
    func op_f32ConvertI32Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Signed.self, Slot.self, store: false, place, values) }
    table[516] = address(op_f32ConvertI32Signed_s_A)
    func op_f32ConvertI32Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Signed.self, Accumulator.self, store: true, place, values) }
    table[517] = address(op_f32ConvertI32Signed_r_W)
    func op_f32ConvertI32Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Signed.self, Accumulator.self, store: false, place, values) }
    table[518] = address(op_f32ConvertI32Signed_r_A)
  }

  private static func fill_f32ConvertI32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32ConvertI32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Unsigned.self, Slot.self, store: true, place, values) }
    table[519] = address(op_f32ConvertI32Unsigned_s_W)
    func op_f32ConvertI32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Unsigned.self, Slot.self, store: false, place, values) }
    table[520] = address(op_f32ConvertI32Unsigned_s_A)
    func op_f32ConvertI32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[521] = address(op_f32ConvertI32Unsigned_r_W)
    func op_f32ConvertI32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[522] = address(op_f32ConvertI32Unsigned_r_A)
  }

  private static func fill_f32ConvertI64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32ConvertI64Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Signed.self, Slot.self, store: true, place, values) }
    table[523] = address(op_f32ConvertI64Signed_s_W)
    func op_f32ConvertI64Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Signed.self, Slot.self, store: false, place, values) }
    table[524] = address(op_f32ConvertI64Signed_s_A)
    func op_f32ConvertI64Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Signed.self, Accumulator.self, store: true, place, values) }
    table[525] = address(op_f32ConvertI64Signed_r_W)
    func op_f32ConvertI64Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Signed.self, Accumulator.self, store: false, place, values) }
    table[526] = address(op_f32ConvertI64Signed_r_A)
  }

  private static func fill_f32ConvertI64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32ConvertI64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Unsigned.self, Slot.self, store: true, place, values) }
    table[527] = address(op_f32ConvertI64Unsigned_s_W)
    func op_f32ConvertI64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Unsigned.self, Slot.self, store: false, place, values) }
    table[528] = address(op_f32ConvertI64Unsigned_s_A)
    func op_f32ConvertI64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[529] = address(op_f32ConvertI64Unsigned_r_W)
    func op_f32ConvertI64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[530] = address(op_f32ConvertI64Unsigned_r_A)
  }

  private static func fill_f64ConvertI32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64ConvertI32Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Signed.self, Slot.self, store: true, place, values) }
    table[531] = address(op_f64ConvertI32Signed_s_W)
    func op_f64ConvertI32Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Signed.self, Slot.self, store: false, place, values) }
    table[532] = address(op_f64ConvertI32Signed_s_A)
    func op_f64ConvertI32Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Signed.self, Accumulator.self, store: true, place, values) }
    table[533] = address(op_f64ConvertI32Signed_r_W)
    func op_f64ConvertI32Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Signed.self, Accumulator.self, store: false, place, values) }
    table[534] = address(op_f64ConvertI32Signed_r_A)
  }

  private static func fill_f64ConvertI32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64ConvertI32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Unsigned.self, Slot.self, store: true, place, values) }
    table[535] = address(op_f64ConvertI32Unsigned_s_W)
    func op_f64ConvertI32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Unsigned.self, Slot.self, store: false, place, values) }
    table[536] = address(op_f64ConvertI32Unsigned_s_A)
    func op_f64ConvertI32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[537] = address(op_f64ConvertI32Unsigned_r_W)
    func op_f64ConvertI32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[538] = address(op_f64ConvertI32Unsigned_r_A)
  }

  private static func fill_f64ConvertI64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64ConvertI64Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Signed.self, Slot.self, store: true, place, values) }
    table[539] = address(op_f64ConvertI64Signed_s_W)
    func op_f64ConvertI64Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Signed.self, Slot.self, store: false, place, values) }
    table[540] = address(op_f64ConvertI64Signed_s_A)
    func op_f64ConvertI64Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Signed.self, Accumulator.self, store: true, place, values) }
    table[541] = address(op_f64ConvertI64Signed_r_W)
    func op_f64ConvertI64Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Signed.self, Accumulator.self, store: false, place, values) }
    table[542] = address(op_f64ConvertI64Signed_r_A)
  }

  private static func fill_f64ConvertI64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64ConvertI64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Unsigned.self, Slot.self, store: true, place, values) }
    table[543] = address(op_f64ConvertI64Unsigned_s_W)
    func op_f64ConvertI64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Unsigned.self, Slot.self, store: false, place, values) }
    table[544] = address(op_f64ConvertI64Unsigned_s_A)
    func op_f64ConvertI64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[545] = address(op_f64ConvertI64Unsigned_r_W)
    func op_f64ConvertI64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[546] = address(op_f64ConvertI64Unsigned_r_A)
  }

  private static func fill_f32Demote(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Demote_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Demote.self, Slot.self, store: true, place, values) }
    table[547] = address(op_f32Demote_s_W)
    func op_f32Demote_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Demote.self, Slot.self, store: false, place, values) }
    table[548] = address(op_f32Demote_s_A)
    func op_f32Demote_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Demote.self, Accumulator.self, store: true, place, values) }
    table[549] = address(op_f32Demote_r_W)
    func op_f32Demote_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Demote.self, Accumulator.self, store: false, place, values) }
    table[550] = address(op_f32Demote_r_A)
  }

  private static func fill_f64Promote(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Promote_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Promote.self, Slot.self, store: true, place, values) }
    table[551] = address(op_f64Promote_s_W)
    func op_f64Promote_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Promote.self, Slot.self, store: false, place, values) }
    table[552] = address(op_f64Promote_s_A)
    func op_f64Promote_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Promote.self, Accumulator.self, store: true, place, values) }
    table[553] = address(op_f64Promote_r_W)
    func op_f64Promote_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Promote.self, Accumulator.self, store: false, place, values) }
    table[554] = address(op_f64Promote_r_A)
  }

  private static func fill_i32Reinterpret(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Reinterpret_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32Reinterpret.self, Accumulator.self, store: true, place, values) }
    table[555] = address(op_i32Reinterpret_r_W)
    func op_i32Reinterpret_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32Reinterpret.self, Accumulator.self, store: false, place, values) }
    table[556] = address(op_i32Reinterpret_r_A)
  }

  private static func fill_i64Reinterpret(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Reinterpret_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64Reinterpret.self, Slot.self, store: true, place, values) }
    table[557] = address(op_i64Reinterpret_s_W)
    func op_i64Reinterpret_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64Reinterpret.self, Slot.self, store: false, place, values) }
    table[558] = address(op_i64Reinterpret_s_A)
    func op_i64Reinterpret_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64Reinterpret.self, Accumulator.self, store: true, place, values) }
    table[559] = address(op_i64Reinterpret_r_W)
    func op_i64Reinterpret_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64Reinterpret.self, Accumulator.self, store: false, place, values) }
    table[560] = address(op_i64Reinterpret_r_A)
  }

  private static func fill_f32Reinterpret(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Reinterpret_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Reinterpret.self, Slot.self, store: true, place, values) }
    table[561] = address(op_f32Reinterpret_s_W)
    func op_f32Reinterpret_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Reinterpret.self, Slot.self, store: false, place, values) }
    table[562] = address(op_f32Reinterpret_s_A)
    func op_f32Reinterpret_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Reinterpret.self, Accumulator.self, store: true, place, values) }
    table[563] = address(op_f32Reinterpret_r_W)
    func op_f32Reinterpret_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Reinterpret.self, Accumulator.self, store: false, place, values) }
    table[564] = address(op_f32Reinterpret_r_A)
  }

  private static func fill_f64Reinterpret(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Reinterpret_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Reinterpret.self, Slot.self, store: true, place, values) }
    table[565] = address(op_f64Reinterpret_s_W)
    func op_f64Reinterpret_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Reinterpret.self, Slot.self, store: false, place, values) }
    table[566] = address(op_f64Reinterpret_s_A)
    func op_f64Reinterpret_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Reinterpret.self, Accumulator.self, store: true, place, values) }
    table[567] = address(op_f64Reinterpret_r_W)
    func op_f64Reinterpret_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Reinterpret.self, Accumulator.self, store: false, place, values) }
    table[568] = address(op_f64Reinterpret_r_A)
  }
}
