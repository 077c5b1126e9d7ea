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
    table[383] = address(op_lowHalf_s_W)
    func op_lowHalf_s_A(_ place: Place, _ values: Values) -> Int { runUnary(LowHalf.self, Slot.self, store: false, place, values) }
    table[384] = address(op_lowHalf_s_A)
    func op_lowHalf_r_W(_ place: Place, _ values: Values) -> Int { runUnary(LowHalf.self, Accumulator.self, store: true, place, values) }
    table[385] = address(op_lowHalf_r_W)
    func op_lowHalf_r_A(_ place: Place, _ values: Values) -> Int { runUnary(LowHalf.self, Accumulator.self, store: false, place, values) }
    table[386] = address(op_lowHalf_r_A)
  }

  private static func fill_i64ExtendSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64ExtendSigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64ExtendSigned.self, Slot.self, store: true, place, values) }
    table[387] = address(op_i64ExtendSigned_s_W)
    func op_i64ExtendSigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64ExtendSigned.self, Slot.self, store: false, place, values) }
    table[388] = address(op_i64ExtendSigned_s_A)
    func op_i64ExtendSigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64ExtendSigned.self, Accumulator.self, store: true, place, values) }
    table[389] = address(op_i64ExtendSigned_r_W)
    func op_i64ExtendSigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64ExtendSigned.self, Accumulator.self, store: false, place, values) }
    table[390] = address(op_i64ExtendSigned_r_A)
  }

  private static func fill_i32TruncateF32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32TruncateF32Signed_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Signed.self, Slot.self, store: true, place, values) }
    table[391] = address(op_i32TruncateF32Signed_s_W)
    func op_i32TruncateF32Signed_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Signed.self, Slot.self, store: false, place, values) }
    table[392] = address(op_i32TruncateF32Signed_s_A)
    func op_i32TruncateF32Signed_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Signed.self, Accumulator.self, store: true, place, values) }
    table[393] = address(op_i32TruncateF32Signed_r_W)
    func op_i32TruncateF32Signed_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Signed.self, Accumulator.self, store: false, place, values) }
    table[394] = address(op_i32TruncateF32Signed_r_A)
  }

  private static func fill_i32SaturateF32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32SaturateF32Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Signed.self, Slot.self, store: true, place, values) }
    table[395] = address(op_i32SaturateF32Signed_s_W)
    func op_i32SaturateF32Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Signed.self, Slot.self, store: false, place, values) }
    table[396] = address(op_i32SaturateF32Signed_s_A)
    func op_i32SaturateF32Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Signed.self, Accumulator.self, store: true, place, values) }
    table[397] = address(op_i32SaturateF32Signed_r_W)
    func op_i32SaturateF32Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Signed.self, Accumulator.self, store: false, place, values) }
    table[398] = address(op_i32SaturateF32Signed_r_A)
  }

  private static func fill_i32TruncateF32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32TruncateF32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Unsigned.self, Slot.self, store: true, place, values) }
    table[399] = address(op_i32TruncateF32Unsigned_s_W)
    func op_i32TruncateF32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Unsigned.self, Slot.self, store: false, place, values) }
    table[400] = address(op_i32TruncateF32Unsigned_s_A)
    func op_i32TruncateF32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[401] = address(op_i32TruncateF32Unsigned_r_W)
    func op_i32TruncateF32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[402] = address(op_i32TruncateF32Unsigned_r_A)
  }

  private static func fill_i32SaturateF32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32SaturateF32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Unsigned.self, Slot.self, store: true, place, values) }
    table[403] = address(op_i32SaturateF32Unsigned_s_W)
    func op_i32SaturateF32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Unsigned.self, Slot.self, store: false, place, values) }
    table[404] = address(op_i32SaturateF32Unsigned_s_A)
    func op_i32SaturateF32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[405] = address(op_i32SaturateF32Unsigned_r_W)
    func op_i32SaturateF32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[406] = address(op_i32SaturateF32Unsigned_r_A)
  }

  private static func fill_i32TruncateF64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32TruncateF64Signed_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Signed.self, Slot.self, store: true, place, values) }
    table[407] = address(op_i32TruncateF64Signed_s_W)
    func op_i32TruncateF64Signed_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Signed.self, Slot.self, store: false, place, values) }
    table[408] = address(op_i32TruncateF64Signed_s_A)
    func op_i32TruncateF64Signed_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Signed.self, Accumulator.self, store: true, place, values) }
    table[409] = address(op_i32TruncateF64Signed_r_W)
    func op_i32TruncateF64Signed_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Signed.self, Accumulator.self, store: false, place, values) }
    table[410] = address(op_i32TruncateF64Signed_r_A)
  }

  private static func fill_i32SaturateF64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32SaturateF64Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Signed.self, Slot.self, store: true, place, values) }
    table[411] = address(op_i32SaturateF64Signed_s_W)
    func op_i32SaturateF64Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Signed.self, Slot.self, store: false, place, values) }
    table[412] = address(op_i32SaturateF64Signed_s_A)
    func op_i32SaturateF64Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Signed.self, Accumulator.self, store: true, place, values) }
    table[413] = address(op_i32SaturateF64Signed_r_W)
    func op_i32SaturateF64Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Signed.self, Accumulator.self, store: false, place, values) }
    table[414] = address(op_i32SaturateF64Signed_r_A)
  }

  private static func fill_i32TruncateF64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32TruncateF64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Unsigned.self, Slot.self, store: true, place, values) }
    table[415] = address(op_i32TruncateF64Unsigned_s_W)
    func op_i32TruncateF64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Unsigned.self, Slot.self, store: false, place, values) }
    table[416] = address(op_i32TruncateF64Unsigned_s_A)
    func op_i32TruncateF64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[417] = address(op_i32TruncateF64Unsigned_r_W)
    func op_i32TruncateF64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I32TruncateF64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[418] = address(op_i32TruncateF64Unsigned_r_A)
  }

  private static func fill_i32SaturateF64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32SaturateF64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Unsigned.self, Slot.self, store: true, place, values) }
    table[419] = address(op_i32SaturateF64Unsigned_s_W)
    func op_i32SaturateF64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Unsigned.self, Slot.self, store: false, place, values) }
    table[420] = address(op_i32SaturateF64Unsigned_s_A)
    func op_i32SaturateF64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[421] = address(op_i32SaturateF64Unsigned_r_W)
    func op_i32SaturateF64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32SaturateF64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[422] = address(op_i32SaturateF64Unsigned_r_A)
  }

  private static func fill_i64TruncateF32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64TruncateF32Signed_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Signed.self, Slot.self, store: true, place, values) }
    table[423] = address(op_i64TruncateF32Signed_s_W)
    func op_i64TruncateF32Signed_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Signed.self, Slot.self, store: false, place, values) }
    table[424] = address(op_i64TruncateF32Signed_s_A)
    func op_i64TruncateF32Signed_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Signed.self, Accumulator.self, store: true, place, values) }
    table[425] = address(op_i64TruncateF32Signed_r_W)
    func op_i64TruncateF32Signed_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Signed.self, Accumulator.self, store: false, place, values) }
    table[426] = address(op_i64TruncateF32Signed_r_A)
  }

  private static func fill_i64SaturateF32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64SaturateF32Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Signed.self, Slot.self, store: true, place, values) }
    table[427] = address(op_i64SaturateF32Signed_s_W)
    func op_i64SaturateF32Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Signed.self, Slot.self, store: false, place, values) }
    table[428] = address(op_i64SaturateF32Signed_s_A)
    func op_i64SaturateF32Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Signed.self, Accumulator.self, store: true, place, values) }
    table[429] = address(op_i64SaturateF32Signed_r_W)
    func op_i64SaturateF32Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Signed.self, Accumulator.self, store: false, place, values) }
    table[430] = address(op_i64SaturateF32Signed_r_A)
  }

  private static func fill_i64TruncateF32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64TruncateF32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Unsigned.self, Slot.self, store: true, place, values) }
    table[431] = address(op_i64TruncateF32Unsigned_s_W)
    func op_i64TruncateF32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Unsigned.self, Slot.self, store: false, place, values) }
    table[432] = address(op_i64TruncateF32Unsigned_s_A)
    func op_i64TruncateF32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[433] = address(op_i64TruncateF32Unsigned_r_W)
    func op_i64TruncateF32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[434] = address(op_i64TruncateF32Unsigned_r_A)
  }

  private static func fill_i64SaturateF32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64SaturateF32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Unsigned.self, Slot.self, store: true, place, values) }
    table[435] = address(op_i64SaturateF32Unsigned_s_W)
    func op_i64SaturateF32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Unsigned.self, Slot.self, store: false, place, values) }
    table[436] = address(op_i64SaturateF32Unsigned_s_A)
    func op_i64SaturateF32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[437] = address(op_i64SaturateF32Unsigned_r_W)
    func op_i64SaturateF32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[438] = address(op_i64SaturateF32Unsigned_r_A)
  }

  private static func fill_i64TruncateF64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64TruncateF64Signed_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Signed.self, Slot.self, store: true, place, values) }
    table[439] = address(op_i64TruncateF64Signed_s_W)
    func op_i64TruncateF64Signed_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Signed.self, Slot.self, store: false, place, values) }
    table[440] = address(op_i64TruncateF64Signed_s_A)
    func op_i64TruncateF64Signed_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Signed.self, Accumulator.self, store: true, place, values) }
    table[441] = address(op_i64TruncateF64Signed_r_W)
    func op_i64TruncateF64Signed_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Signed.self, Accumulator.self, store: false, place, values) }
    table[442] = address(op_i64TruncateF64Signed_r_A)
  }

  private static func fill_i64SaturateF64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64SaturateF64Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Signed.self, Slot.self, store: true, place, values) }
    table[443] = address(op_i64SaturateF64Signed_s_W)
    func op_i64SaturateF64Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Signed.self, Slot.self, store: false, place, values) }
    table[444] = address(op_i64SaturateF64Signed_s_A)
    func op_i64SaturateF64Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Signed.self, Accumulator.self, store: true, place, values) }
    table[445] = address(op_i64SaturateF64Signed_r_W)
    func op_i64SaturateF64Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Signed.self, Accumulator.self, store: false, place, values) }
    table[446] = address(op_i64SaturateF64Signed_r_A)
  }

  private static func fill_i64TruncateF64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64TruncateF64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Unsigned.self, Slot.self, store: true, place, values) }
    table[447] = address(op_i64TruncateF64Unsigned_s_W)
    func op_i64TruncateF64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Unsigned.self, Slot.self, store: false, place, values) }
    table[448] = address(op_i64TruncateF64Unsigned_s_A)
    func op_i64TruncateF64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[449] = address(op_i64TruncateF64Unsigned_r_W)
    func op_i64TruncateF64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I64TruncateF64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[450] = address(op_i64TruncateF64Unsigned_r_A)
  }

  private static func fill_i64SaturateF64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64SaturateF64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Unsigned.self, Slot.self, store: true, place, values) }
    table[451] = address(op_i64SaturateF64Unsigned_s_W)
    func op_i64SaturateF64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Unsigned.self, Slot.self, store: false, place, values) }
    table[452] = address(op_i64SaturateF64Unsigned_s_A)
    func op_i64SaturateF64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[453] = address(op_i64SaturateF64Unsigned_r_W)
    func op_i64SaturateF64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64SaturateF64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[454] = address(op_i64SaturateF64Unsigned_r_A)
  }

  private static func fill_f32ConvertI32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32ConvertI32Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Signed.self, Slot.self, store: true, place, values) }
    table[455] = address(op_f32ConvertI32Signed_s_W)
    func op_f32ConvertI32Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Signed.self, Slot.self, store: false, place, values) }
    table[456] = address(op_f32ConvertI32Signed_s_A)
    func op_f32ConvertI32Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Signed.self, Accumulator.self, store: true, place, values) }
    table[457] = address(op_f32ConvertI32Signed_r_W)
    func op_f32ConvertI32Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Signed.self, Accumulator.self, store: false, place, values) }
    table[458] = address(op_f32ConvertI32Signed_r_A)
  }

  private static func fill_f32ConvertI32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32ConvertI32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Unsigned.self, Slot.self, store: true, place, values) }
    table[459] = address(op_f32ConvertI32Unsigned_s_W)
    func op_f32ConvertI32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Unsigned.self, Slot.self, store: false, place, values) }
    table[460] = address(op_f32ConvertI32Unsigned_s_A)
    func op_f32ConvertI32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[461] = address(op_f32ConvertI32Unsigned_r_W)
    func op_f32ConvertI32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[462] = address(op_f32ConvertI32Unsigned_r_A)
  }

  private static func fill_f32ConvertI64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32ConvertI64Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Signed.self, Slot.self, store: true, place, values) }
    table[463] = address(op_f32ConvertI64Signed_s_W)
    func op_f32ConvertI64Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Signed.self, Slot.self, store: false, place, values) }
    table[464] = address(op_f32ConvertI64Signed_s_A)
    func op_f32ConvertI64Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Signed.self, Accumulator.self, store: true, place, values) }
    table[465] = address(op_f32ConvertI64Signed_r_W)
    func op_f32ConvertI64Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Signed.self, Accumulator.self, store: false, place, values) }
    table[466] = address(op_f32ConvertI64Signed_r_A)
  }

  private static func fill_f32ConvertI64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32ConvertI64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Unsigned.self, Slot.self, store: true, place, values) }
    table[467] = address(op_f32ConvertI64Unsigned_s_W)
    func op_f32ConvertI64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Unsigned.self, Slot.self, store: false, place, values) }
    table[468] = address(op_f32ConvertI64Unsigned_s_A)
    func op_f32ConvertI64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[469] = address(op_f32ConvertI64Unsigned_r_W)
    func op_f32ConvertI64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32ConvertI64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[470] = address(op_f32ConvertI64Unsigned_r_A)
  }

  private static func fill_f64ConvertI32Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64ConvertI32Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Signed.self, Slot.self, store: true, place, values) }
    table[471] = address(op_f64ConvertI32Signed_s_W)
    func op_f64ConvertI32Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Signed.self, Slot.self, store: false, place, values) }
    table[472] = address(op_f64ConvertI32Signed_s_A)
    func op_f64ConvertI32Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Signed.self, Accumulator.self, store: true, place, values) }
    table[473] = address(op_f64ConvertI32Signed_r_W)
    func op_f64ConvertI32Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Signed.self, Accumulator.self, store: false, place, values) }
    table[474] = address(op_f64ConvertI32Signed_r_A)
  }

  private static func fill_f64ConvertI32Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64ConvertI32Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Unsigned.self, Slot.self, store: true, place, values) }
    table[475] = address(op_f64ConvertI32Unsigned_s_W)
    func op_f64ConvertI32Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Unsigned.self, Slot.self, store: false, place, values) }
    table[476] = address(op_f64ConvertI32Unsigned_s_A)
    func op_f64ConvertI32Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Unsigned.self, Accumulator.self, store: true, place, values) }
    table[477] = address(op_f64ConvertI32Unsigned_r_W)
    func op_f64ConvertI32Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI32Unsigned.self, Accumulator.self, store: false, place, values) }
    table[478] = address(op_f64ConvertI32Unsigned_r_A)
  }

  private static func fill_f64ConvertI64Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64ConvertI64Signed_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Signed.self, Slot.self, store: true, place, values) }
    table[479] = address(op_f64ConvertI64Signed_s_W)
    func op_f64ConvertI64Signed_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Signed.self, Slot.self, store: false, place, values) }
    table[480] = address(op_f64ConvertI64Signed_s_A)
    func op_f64ConvertI64Signed_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Signed.self, Accumulator.self, store: true, place, values) }
    table[481] = address(op_f64ConvertI64Signed_r_W)
    func op_f64ConvertI64Signed_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Signed.self, Accumulator.self, store: false, place, values) }
    table[482] = address(op_f64ConvertI64Signed_r_A)
  }

  private static func fill_f64ConvertI64Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64ConvertI64Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Unsigned.self, Slot.self, store: true, place, values) }
    table[483] = address(op_f64ConvertI64Unsigned_s_W)
    func op_f64ConvertI64Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Unsigned.self, Slot.self, store: false, place, values) }
    table[484] = address(op_f64ConvertI64Unsigned_s_A)
    func op_f64ConvertI64Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Unsigned.self, Accumulator.self, store: true, place, values) }
    table[485] = address(op_f64ConvertI64Unsigned_r_W)
    func op_f64ConvertI64Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64ConvertI64Unsigned.self, Accumulator.self, store: false, place, values) }
    table[486] = address(op_f64ConvertI64Unsigned_r_A)
  }

  private static func fill_f32Demote(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Demote_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Demote.self, Slot.self, store: true, place, values) }
    table[487] = address(op_f32Demote_s_W)
    func op_f32Demote_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Demote.self, Slot.self, store: false, place, values) }
    table[488] = address(op_f32Demote_s_A)
    func op_f32Demote_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Demote.self, Accumulator.self, store: true, place, values) }
    table[489] = address(op_f32Demote_r_W)
    func op_f32Demote_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Demote.self, Accumulator.self, store: false, place, values) }
    table[490] = address(op_f32Demote_r_A)
  }

  private static func fill_f64Promote(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Promote_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Promote.self, Slot.self, store: true, place, values) }
    table[491] = address(op_f64Promote_s_W)
    func op_f64Promote_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Promote.self, Slot.self, store: false, place, values) }
    table[492] = address(op_f64Promote_s_A)
    func op_f64Promote_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Promote.self, Accumulator.self, store: true, place, values) }
    table[493] = address(op_f64Promote_r_W)
    func op_f64Promote_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Promote.self, Accumulator.self, store: false, place, values) }
    table[494] = address(op_f64Promote_r_A)
  }

  private static func fill_i32Reinterpret(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Reinterpret_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32Reinterpret.self, Accumulator.self, store: true, place, values) }
    table[495] = address(op_i32Reinterpret_r_W)
    func op_i32Reinterpret_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32Reinterpret.self, Accumulator.self, store: false, place, values) }
    table[496] = address(op_i32Reinterpret_r_A)
  }

  private static func fill_i64Reinterpret(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Reinterpret_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64Reinterpret.self, Slot.self, store: true, place, values) }
    table[497] = address(op_i64Reinterpret_s_W)
    func op_i64Reinterpret_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64Reinterpret.self, Slot.self, store: false, place, values) }
    table[498] = address(op_i64Reinterpret_s_A)
    func op_i64Reinterpret_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64Reinterpret.self, Accumulator.self, store: true, place, values) }
    table[499] = address(op_i64Reinterpret_r_W)
    func op_i64Reinterpret_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64Reinterpret.self, Accumulator.self, store: false, place, values) }
    table[500] = address(op_i64Reinterpret_r_A)
  }

  private static func fill_f32Reinterpret(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32Reinterpret_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Reinterpret.self, Slot.self, store: true, place, values) }
    table[501] = address(op_f32Reinterpret_s_W)
    func op_f32Reinterpret_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Reinterpret.self, Slot.self, store: false, place, values) }
    table[502] = address(op_f32Reinterpret_s_A)
    func op_f32Reinterpret_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F32Reinterpret.self, Accumulator.self, store: true, place, values) }
    table[503] = address(op_f32Reinterpret_r_W)
    func op_f32Reinterpret_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F32Reinterpret.self, Accumulator.self, store: false, place, values) }
    table[504] = address(op_f32Reinterpret_r_A)
  }

  private static func fill_f64Reinterpret(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64Reinterpret_s_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Reinterpret.self, Slot.self, store: true, place, values) }
    table[505] = address(op_f64Reinterpret_s_W)
    func op_f64Reinterpret_s_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Reinterpret.self, Slot.self, store: false, place, values) }
    table[506] = address(op_f64Reinterpret_s_A)
    func op_f64Reinterpret_r_W(_ place: Place, _ values: Values) -> Int { runUnary(F64Reinterpret.self, Accumulator.self, store: true, place, values) }
    table[507] = address(op_f64Reinterpret_r_W)
    func op_f64Reinterpret_r_A(_ place: Place, _ values: Values) -> Int { runUnary(F64Reinterpret.self, Accumulator.self, store: false, place, values) }
    table[508] = address(op_f64Reinterpret_r_A)
  }
}
