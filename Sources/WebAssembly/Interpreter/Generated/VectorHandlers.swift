// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillVector(_ table: UnsafeMutablePointer<UInt64>) {
    fill_v128Not(table)
    fill_v128And(table)
    fill_v128AndNot(table)
    fill_v128Or(table)
    fill_v128ExclusiveOr(table)
    fill_v128BitSelect(table)
    fill_v128AnyTrue(table)
    fill_v128Splat8(table)
    fill_v128Splat16(table)
    fill_v128Splat32(table)
    fill_v128Splat64(table)
    fill_i8x16ExtractSigned(table)
    fill_i8x16ExtractUnsigned(table)
    fill_i16x8ExtractSigned(table)
    fill_i16x8ExtractUnsigned(table)
    fill_i32x4Extract(table)
    fill_i64x2Extract(table)
    fill_f32x4Extract(table)
    fill_f64x2Extract(table)
    fill_v128Replace8(table)
    fill_v128Replace16(table)
    fill_v128Replace32(table)
    fill_v128Replace64(table)
    fill_i8x16Shuffle(table)
    fill_i8x16Swizzle(table)
    fill_v128Load(table)
    fill_v128Load8x8Signed(table)
    fill_v128Load8x8Unsigned(table)
    fill_v128Load16x4Signed(table)
    fill_v128Load16x4Unsigned(table)
    fill_v128Load32x2Signed(table)
    fill_v128Load32x2Unsigned(table)
    fill_v128Load8Splat(table)
    fill_v128Load16Splat(table)
    fill_v128Load32Splat(table)
    fill_v128Load64Splat(table)
    fill_v128Load32Zero(table)
    fill_v128Load64Zero(table)
    fill_v128Store(table)
    fill_v128Load8Lane(table)
    fill_v128Load16Lane(table)
    fill_v128Load32Lane(table)
    fill_v128Load64Lane(table)
    fill_v128Store8Lane(table)
    fill_v128Store16Lane(table)
    fill_v128Store32Lane(table)
    fill_v128Store64Lane(table)
    fill_others(table)
  }

  private static func fill_v128Not(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Not_s(_ place: Place, _ values: Values) -> Int { runVectorUnary(V128Not.self, place, values) }
    table[1589] = address(op_v128Not_s)
  }

  private static func fill_v128And(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128And_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(V128And.self, place, values) }
    table[1590] = address(op_v128And_ss)
  }

  private static func fill_v128AndNot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128AndNot_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(V128AndNot.self, place, values) }
    table[1591] = address(op_v128AndNot_ss)
  }

  private static func fill_v128Or(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Or_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(V128Or.self, place, values) }
    table[1592] = address(op_v128Or_ss)
  }

  private static func fill_v128ExclusiveOr(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128ExclusiveOr_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(V128ExclusiveOr.self, place, values) }
    table[1593] = address(op_v128ExclusiveOr_ss)
  }

  private static func fill_v128BitSelect(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128BitSelect_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(V128BitSelect.self, place, values) }
    table[1594] = address(op_v128BitSelect_sss)
  }

  private static func fill_v128AnyTrue(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128AnyTrue_s(_ place: Place, _ values: Values) -> Int { runVectorTest(V128AnyTrue.self, place, values) }
    table[1595] = address(op_v128AnyTrue_s)
  }

  private static func fill_v128Splat8(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Splat8_s(_ place: Place, _ values: Values) -> Int { runSplat(V128Splat8.self, place, values) }
    table[1596] = address(op_v128Splat8_s)
  }

  private static func fill_v128Splat16(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Splat16_s(_ place: Place, _ values: Values) -> Int { runSplat(V128Splat16.self, place, values) }
    table[1597] = address(op_v128Splat16_s)
  }

  private static func fill_v128Splat32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Splat32_s(_ place: Place, _ values: Values) -> Int { runSplat(V128Splat32.self, place, values) }
    table[1598] = address(op_v128Splat32_s)
  }

  private static func fill_v128Splat64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Splat64_s(_ place: Place, _ values: Values) -> Int { runSplat(V128Splat64.self, place, values) }
    table[1599] = address(op_v128Splat64_s)
  }

  private static func fill_i8x16ExtractSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16ExtractSigned_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I8x16ExtractSigned.self, place, values) }
    table[1600] = address(op_i8x16ExtractSigned_s)
  }

  private static func fill_i8x16ExtractUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16ExtractUnsigned_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I8x16ExtractUnsigned.self, place, values) }
    table[1601] = address(op_i8x16ExtractUnsigned_s)
  }

  private static func fill_i16x8ExtractSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtractSigned_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I16x8ExtractSigned.self, place, values) }
    table[1602] = address(op_i16x8ExtractSigned_s)
  }

  private static func fill_i16x8ExtractUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtractUnsigned_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I16x8ExtractUnsigned.self, place, values) }
    table[1603] = address(op_i16x8ExtractUnsigned_s)
  }

  private static func fill_i32x4Extract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Extract_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I32x4Extract.self, place, values) }
    table[1604] = address(op_i32x4Extract_s)
  }

  private static func fill_i64x2Extract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Extract_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I64x2Extract.self, place, values) }
    table[1605] = address(op_i64x2Extract_s)
  }

  private static func fill_f32x4Extract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Extract_s(_ place: Place, _ values: Values) -> Int { runExtractLane(F32x4Extract.self, place, values) }
    table[1606] = address(op_f32x4Extract_s)
  }

  private static func fill_f64x2Extract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Extract_s(_ place: Place, _ values: Values) -> Int { runExtractLane(F64x2Extract.self, place, values) }
    table[1607] = address(op_f64x2Extract_s)
  }

  private static func fill_v128Replace8(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Replace8_ss(_ place: Place, _ values: Values) -> Int { runReplaceLane(V128Replace8.self, place, values) }
    table[1608] = address(op_v128Replace8_ss)
  }

  private static func fill_v128Replace16(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Replace16_ss(_ place: Place, _ values: Values) -> Int { runReplaceLane(V128Replace16.self, place, values) }
    table[1609] = address(op_v128Replace16_ss)
  }

  private static func fill_v128Replace32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Replace32_ss(_ place: Place, _ values: Values) -> Int { runReplaceLane(V128Replace32.self, place, values) }
    table[1610] = address(op_v128Replace32_ss)
  }

  private static func fill_v128Replace64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Replace64_ss(_ place: Place, _ values: Values) -> Int { runReplaceLane(V128Replace64.self, place, values) }
    table[1611] = address(op_v128Replace64_ss)
  }

  private static func fill_i8x16Shuffle(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Shuffle_units8(_ place: Place, _ values: Values) -> Int { runShuffle(I8x16Shuffle.self, UInt8.self, place, values) }
    table[1612] = address(op_i8x16Shuffle_units8)
    func op_i8x16Shuffle_units16(_ place: Place, _ values: Values) -> Int { runShuffle(I8x16Shuffle.self, UInt16.self, place, values) }
    table[1613] = address(op_i8x16Shuffle_units16)
    func op_i8x16Shuffle_units32(_ place: Place, _ values: Values) -> Int { runShuffle(I8x16Shuffle.self, UInt32.self, place, values) }
    table[1614] = address(op_i8x16Shuffle_units32)
    func op_i8x16Shuffle_units64(_ place: Place, _ values: Values) -> Int { runShuffle(I8x16Shuffle.self, UInt64.self, place, values) }
    table[1615] = address(op_i8x16Shuffle_units64)
  }

  private static func fill_i8x16Swizzle(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Swizzle_ss(_ place: Place, _ values: Values) -> Int { runSwizzle(I8x16Swizzle.self, place, values) }
    table[1616] = address(op_i8x16Swizzle_ss)
  }

  private static func fill_v128Load(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load.self, DirectAddress<Slot>.self, place, values) }
    table[1617] = address(op_v128Load_s)
    func op_v128Load_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load.self, DirectAddress<Accumulator>.self, place, values) }
    table[1618] = address(op_v128Load_r)
    func op_v128Load_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load.self, LinkedAddress.self, place, values) }
    table[1619] = address(op_v128Load_linked)
    func op_v128Load_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load.self, IndexedAddress<Slot>.self, place, values) }
    table[1620] = address(op_v128Load_indexedS)
    func op_v128Load_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1621] = address(op_v128Load_indexedR)
  }

  private static func fill_v128Load8x8Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load8x8Signed_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Signed.self, DirectAddress<Slot>.self, place, values) }
    table[1622] = address(op_v128Load8x8Signed_s)
    func op_v128Load8x8Signed_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Signed.self, DirectAddress<Accumulator>.self, place, values) }
    table[1623] = address(op_v128Load8x8Signed_r)
    func op_v128Load8x8Signed_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Signed.self, LinkedAddress.self, place, values) }
    table[1624] = address(op_v128Load8x8Signed_linked)
    func op_v128Load8x8Signed_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Signed.self, IndexedAddress<Slot>.self, place, values) }
    table[1625] = address(op_v128Load8x8Signed_indexedS)
    func op_v128Load8x8Signed_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Signed.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1626] = address(op_v128Load8x8Signed_indexedR)
  }

  private static func fill_v128Load8x8Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load8x8Unsigned_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Unsigned.self, DirectAddress<Slot>.self, place, values) }
    table[1627] = address(op_v128Load8x8Unsigned_s)
    func op_v128Load8x8Unsigned_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Unsigned.self, DirectAddress<Accumulator>.self, place, values) }
    table[1628] = address(op_v128Load8x8Unsigned_r)
    func op_v128Load8x8Unsigned_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Unsigned.self, LinkedAddress.self, place, values) }
    table[1629] = address(op_v128Load8x8Unsigned_linked)
    func op_v128Load8x8Unsigned_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Unsigned.self, IndexedAddress<Slot>.self, place, values) }
    table[1630] = address(op_v128Load8x8Unsigned_indexedS)
    func op_v128Load8x8Unsigned_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Unsigned.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1631] = address(op_v128Load8x8Unsigned_indexedR)
  }

  private static func fill_v128Load16x4Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load16x4Signed_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Signed.self, DirectAddress<Slot>.self, place, values) }
    table[1632] = address(op_v128Load16x4Signed_s)
    func op_v128Load16x4Signed_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Signed.self, DirectAddress<Accumulator>.self, place, values) }
    table[1633] = address(op_v128Load16x4Signed_r)
    func op_v128Load16x4Signed_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Signed.self, LinkedAddress.self, place, values) }
    table[1634] = address(op_v128Load16x4Signed_linked)
    func op_v128Load16x4Signed_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Signed.self, IndexedAddress<Slot>.self, place, values) }
    table[1635] = address(op_v128Load16x4Signed_indexedS)
    func op_v128Load16x4Signed_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Signed.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1636] = address(op_v128Load16x4Signed_indexedR)
  }

  private static func fill_v128Load16x4Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load16x4Unsigned_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Unsigned.self, DirectAddress<Slot>.self, place, values) }
    table[1637] = address(op_v128Load16x4Unsigned_s)
    func op_v128Load16x4Unsigned_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Unsigned.self, DirectAddress<Accumulator>.self, place, values) }
    table[1638] = address(op_v128Load16x4Unsigned_r)
    func op_v128Load16x4Unsigned_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Unsigned.self, LinkedAddress.self, place, values) }
    table[1639] = address(op_v128Load16x4Unsigned_linked)
    func op_v128Load16x4Unsigned_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Unsigned.self, IndexedAddress<Slot>.self, place, values) }
    table[1640] = address(op_v128Load16x4Unsigned_indexedS)
    func op_v128Load16x4Unsigned_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Unsigned.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1641] = address(op_v128Load16x4Unsigned_indexedR)
  }

  private static func fill_v128Load32x2Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load32x2Signed_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Signed.self, DirectAddress<Slot>.self, place, values) }
    table[1642] = address(op_v128Load32x2Signed_s)
    func op_v128Load32x2Signed_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Signed.self, DirectAddress<Accumulator>.self, place, values) }
    table[1643] = address(op_v128Load32x2Signed_r)
    func op_v128Load32x2Signed_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Signed.self, LinkedAddress.self, place, values) }
    table[1644] = address(op_v128Load32x2Signed_linked)
    func op_v128Load32x2Signed_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Signed.self, IndexedAddress<Slot>.self, place, values) }
    table[1645] = address(op_v128Load32x2Signed_indexedS)
    func op_v128Load32x2Signed_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Signed.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1646] = address(op_v128Load32x2Signed_indexedR)
  }

  private static func fill_v128Load32x2Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load32x2Unsigned_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Unsigned.self, DirectAddress<Slot>.self, place, values) }
    table[1647] = address(op_v128Load32x2Unsigned_s)
    func op_v128Load32x2Unsigned_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Unsigned.self, DirectAddress<Accumulator>.self, place, values) }
    table[1648] = address(op_v128Load32x2Unsigned_r)
    func op_v128Load32x2Unsigned_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Unsigned.self, LinkedAddress.self, place, values) }
    table[1649] = address(op_v128Load32x2Unsigned_linked)
    func op_v128Load32x2Unsigned_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Unsigned.self, IndexedAddress<Slot>.self, place, values) }
    table[1650] = address(op_v128Load32x2Unsigned_indexedS)
    func op_v128Load32x2Unsigned_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Unsigned.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1651] = address(op_v128Load32x2Unsigned_indexedR)
  }

  private static func fill_v128Load8Splat(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load8Splat_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8Splat.self, DirectAddress<Slot>.self, place, values) }
    table[1652] = address(op_v128Load8Splat_s)
    func op_v128Load8Splat_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8Splat.self, DirectAddress<Accumulator>.self, place, values) }
    table[1653] = address(op_v128Load8Splat_r)
    func op_v128Load8Splat_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8Splat.self, LinkedAddress.self, place, values) }
    table[1654] = address(op_v128Load8Splat_linked)
    func op_v128Load8Splat_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8Splat.self, IndexedAddress<Slot>.self, place, values) }
    table[1655] = address(op_v128Load8Splat_indexedS)
    func op_v128Load8Splat_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8Splat.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1656] = address(op_v128Load8Splat_indexedR)
  }

  private static func fill_v128Load16Splat(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load16Splat_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16Splat.self, DirectAddress<Slot>.self, place, values) }
    table[1657] = address(op_v128Load16Splat_s)
    func op_v128Load16Splat_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16Splat.self, DirectAddress<Accumulator>.self, place, values) }
    table[1658] = address(op_v128Load16Splat_r)
    func op_v128Load16Splat_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16Splat.self, LinkedAddress.self, place, values) }
    table[1659] = address(op_v128Load16Splat_linked)
    func op_v128Load16Splat_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16Splat.self, IndexedAddress<Slot>.self, place, values) }
    table[1660] = address(op_v128Load16Splat_indexedS)
    func op_v128Load16Splat_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16Splat.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1661] = address(op_v128Load16Splat_indexedR)
  }

  private static func fill_v128Load32Splat(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load32Splat_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Splat.self, DirectAddress<Slot>.self, place, values) }
    table[1662] = address(op_v128Load32Splat_s)
    func op_v128Load32Splat_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Splat.self, DirectAddress<Accumulator>.self, place, values) }
    table[1663] = address(op_v128Load32Splat_r)
    func op_v128Load32Splat_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Splat.self, LinkedAddress.self, place, values) }
    table[1664] = address(op_v128Load32Splat_linked)
    func op_v128Load32Splat_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Splat.self, IndexedAddress<Slot>.self, place, values) }
    table[1665] = address(op_v128Load32Splat_indexedS)
    func op_v128Load32Splat_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Splat.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1666] = address(op_v128Load32Splat_indexedR)
  }

  private static func fill_v128Load64Splat(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load64Splat_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Splat.self, DirectAddress<Slot>.self, place, values) }
    table[1667] = address(op_v128Load64Splat_s)
    func op_v128Load64Splat_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Splat.self, DirectAddress<Accumulator>.self, place, values) }
    table[1668] = address(op_v128Load64Splat_r)
    func op_v128Load64Splat_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Splat.self, LinkedAddress.self, place, values) }
    table[1669] = address(op_v128Load64Splat_linked)
    func op_v128Load64Splat_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Splat.self, IndexedAddress<Slot>.self, place, values) }
    table[1670] = address(op_v128Load64Splat_indexedS)
    func op_v128Load64Splat_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Splat.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1671] = address(op_v128Load64Splat_indexedR)
  }

  private static func fill_v128Load32Zero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load32Zero_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Zero.self, DirectAddress<Slot>.self, place, values) }
    table[1672] = address(op_v128Load32Zero_s)
    func op_v128Load32Zero_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Zero.self, DirectAddress<Accumulator>.self, place, values) }
    table[1673] = address(op_v128Load32Zero_r)
    func op_v128Load32Zero_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Zero.self, LinkedAddress.self, place, values) }
    table[1674] = address(op_v128Load32Zero_linked)
    func op_v128Load32Zero_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Zero.self, IndexedAddress<Slot>.self, place, values) }
    table[1675] = address(op_v128Load32Zero_indexedS)
    func op_v128Load32Zero_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Zero.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1676] = address(op_v128Load32Zero_indexedR)
  }

  private static func fill_v128Load64Zero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load64Zero_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Zero.self, DirectAddress<Slot>.self, place, values) }
    table[1677] = address(op_v128Load64Zero_s)
    func op_v128Load64Zero_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Zero.self, DirectAddress<Accumulator>.self, place, values) }
    table[1678] = address(op_v128Load64Zero_r)
    func op_v128Load64Zero_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Zero.self, LinkedAddress.self, place, values) }
    table[1679] = address(op_v128Load64Zero_linked)
    func op_v128Load64Zero_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Zero.self, IndexedAddress<Slot>.self, place, values) }
    table[1680] = address(op_v128Load64Zero_indexedS)
    func op_v128Load64Zero_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Zero.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1681] = address(op_v128Load64Zero_indexedR)
  }

  private static func fill_v128Store(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Store_s(_ place: Place, _ values: Values) -> Int { runVectorStore(V128Store.self, DirectAddress<Slot>.self, place, values) }
    table[1682] = address(op_v128Store_s)
    func op_v128Store_r(_ place: Place, _ values: Values) -> Int { runVectorStore(V128Store.self, DirectAddress<Accumulator>.self, place, values) }
    table[1683] = address(op_v128Store_r)
    func op_v128Store_linked(_ place: Place, _ values: Values) -> Int { runVectorStore(V128Store.self, LinkedAddress.self, place, values) }
    table[1684] = address(op_v128Store_linked)
    func op_v128Store_indexedS(_ place: Place, _ values: Values) -> Int { runVectorStore(V128Store.self, IndexedAddress<Slot>.self, place, values) }
    table[1685] = address(op_v128Store_indexedS)
    func op_v128Store_indexedR(_ place: Place, _ values: Values) -> Int { runVectorStore(V128Store.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1686] = address(op_v128Store_indexedR)
  }

  private static func fill_v128Load8Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load8Lane_s(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load8Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1687] = address(op_v128Load8Lane_s)
    func op_v128Load8Lane_r(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load8Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1688] = address(op_v128Load8Lane_r)
    func op_v128Load8Lane_linked(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load8Lane.self, LinkedAddress.self, place, values) }
    table[1689] = address(op_v128Load8Lane_linked)
  }

  private static func fill_v128Load16Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load16Lane_s(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load16Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1690] = address(op_v128Load16Lane_s)
    func op_v128Load16Lane_r(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load16Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1691] = address(op_v128Load16Lane_r)
    func op_v128Load16Lane_linked(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load16Lane.self, LinkedAddress.self, place, values) }
    table[1692] = address(op_v128Load16Lane_linked)
  }

  private static func fill_v128Load32Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load32Lane_s(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load32Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1693] = address(op_v128Load32Lane_s)
    func op_v128Load32Lane_r(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load32Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1694] = address(op_v128Load32Lane_r)
    func op_v128Load32Lane_linked(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load32Lane.self, LinkedAddress.self, place, values) }
    table[1695] = address(op_v128Load32Lane_linked)
  }

  private static func fill_v128Load64Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load64Lane_s(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load64Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1696] = address(op_v128Load64Lane_s)
    func op_v128Load64Lane_r(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load64Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1697] = address(op_v128Load64Lane_r)
    func op_v128Load64Lane_linked(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load64Lane.self, LinkedAddress.self, place, values) }
    table[1698] = address(op_v128Load64Lane_linked)
  }

  private static func fill_v128Store8Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Store8Lane_s(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store8Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1699] = address(op_v128Store8Lane_s)
    func op_v128Store8Lane_r(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store8Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1700] = address(op_v128Store8Lane_r)
    func op_v128Store8Lane_linked(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store8Lane.self, LinkedAddress.self, place, values) }
    table[1701] = address(op_v128Store8Lane_linked)
  }

  private static func fill_v128Store16Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Store16Lane_s(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store16Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1702] = address(op_v128Store16Lane_s)
    func op_v128Store16Lane_r(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store16Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1703] = address(op_v128Store16Lane_r)
    func op_v128Store16Lane_linked(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store16Lane.self, LinkedAddress.self, place, values) }
    table[1704] = address(op_v128Store16Lane_linked)
  }

  private static func fill_v128Store32Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Store32Lane_s(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store32Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1705] = address(op_v128Store32Lane_s)
    func op_v128Store32Lane_r(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store32Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1706] = address(op_v128Store32Lane_r)
    func op_v128Store32Lane_linked(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store32Lane.self, LinkedAddress.self, place, values) }
    table[1707] = address(op_v128Store32Lane_linked)
  }

  private static func fill_v128Store64Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Store64Lane_s(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store64Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1708] = address(op_v128Store64Lane_s)
    func op_v128Store64Lane_r(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store64Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1709] = address(op_v128Store64Lane_r)
    func op_v128Store64Lane_linked(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store64Lane.self, LinkedAddress.self, place, values) }
    table[1710] = address(op_v128Store64Lane_linked)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_constantVector(_ place: Place, _ values: Values) -> Int { handleConstantVector(place, values) }
    table[1792] = address(op_constantVector)
    func op_copyVector(_ place: Place, _ values: Values) -> Int { handleCopyVector(place, values) }
    table[1793] = address(op_copyVector)
    func op_selectVector_s(_ place: Place, _ values: Values) -> Int { handleSelectVector_s(place, values) }
    table[1794] = address(op_selectVector_s)
    func op_selectVector_r(_ place: Place, _ values: Values) -> Int { handleSelectVector_r(place, values) }
    table[1795] = address(op_selectVector_r)
    func op_globalGetVector(_ place: Place, _ values: Values) -> Int { handleGlobalGetVector(place, values) }
    table[1796] = address(op_globalGetVector)
    func op_globalSetVector(_ place: Place, _ values: Values) -> Int { handleGlobalSetVector(place, values) }
    table[1797] = address(op_globalSetVector)
  }
}
