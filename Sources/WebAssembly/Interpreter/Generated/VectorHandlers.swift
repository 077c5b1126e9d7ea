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
    table[1769] = address(op_v128Not_s)
  }

  private static func fill_v128And(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128And_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(V128And.self, place, values) }
    table[1770] = address(op_v128And_ss)
  }

  private static func fill_v128AndNot(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128AndNot_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(V128AndNot.self, place, values) }
    table[1771] = address(op_v128AndNot_ss)
  }

  private static func fill_v128Or(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Or_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(V128Or.self, place, values) }
    table[1772] = address(op_v128Or_ss)
  }

  private static func fill_v128ExclusiveOr(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128ExclusiveOr_ss(_ place: Place, _ values: Values) -> Int { runVectorBinary(V128ExclusiveOr.self, place, values) }
    table[1773] = address(op_v128ExclusiveOr_ss)
  }

  private static func fill_v128BitSelect(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128BitSelect_sss(_ place: Place, _ values: Values) -> Int { runVectorTernary(V128BitSelect.self, place, values) }
    table[1774] = address(op_v128BitSelect_sss)
  }

  private static func fill_v128AnyTrue(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128AnyTrue_s(_ place: Place, _ values: Values) -> Int { runVectorTest(V128AnyTrue.self, place, values) }
    table[1775] = address(op_v128AnyTrue_s)
  }

  private static func fill_v128Splat8(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Splat8_s(_ place: Place, _ values: Values) -> Int { runSplat(V128Splat8.self, place, values) }
    table[1776] = address(op_v128Splat8_s)
  }

  private static func fill_v128Splat16(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Splat16_s(_ place: Place, _ values: Values) -> Int { runSplat(V128Splat16.self, place, values) }
    table[1777] = address(op_v128Splat16_s)
  }

  private static func fill_v128Splat32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Splat32_s(_ place: Place, _ values: Values) -> Int { runSplat(V128Splat32.self, place, values) }
    table[1778] = address(op_v128Splat32_s)
  }

  private static func fill_v128Splat64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Splat64_s(_ place: Place, _ values: Values) -> Int { runSplat(V128Splat64.self, place, values) }
    table[1779] = address(op_v128Splat64_s)
  }

  private static func fill_i8x16ExtractSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16ExtractSigned_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I8x16ExtractSigned.self, place, values) }
    table[1780] = address(op_i8x16ExtractSigned_s)
  }

  private static func fill_i8x16ExtractUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16ExtractUnsigned_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I8x16ExtractUnsigned.self, place, values) }
    table[1781] = address(op_i8x16ExtractUnsigned_s)
  }

  private static func fill_i16x8ExtractSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtractSigned_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I16x8ExtractSigned.self, place, values) }
    table[1782] = address(op_i16x8ExtractSigned_s)
  }

  private static func fill_i16x8ExtractUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i16x8ExtractUnsigned_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I16x8ExtractUnsigned.self, place, values) }
    table[1783] = address(op_i16x8ExtractUnsigned_s)
  }

  private static func fill_i32x4Extract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32x4Extract_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I32x4Extract.self, place, values) }
    table[1784] = address(op_i32x4Extract_s)
  }

  private static func fill_i64x2Extract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64x2Extract_s(_ place: Place, _ values: Values) -> Int { runExtractLane(I64x2Extract.self, place, values) }
    table[1785] = address(op_i64x2Extract_s)
  }

  private static func fill_f32x4Extract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f32x4Extract_s(_ place: Place, _ values: Values) -> Int { runExtractLane(F32x4Extract.self, place, values) }
    table[1786] = address(op_f32x4Extract_s)
  }

  private static func fill_f64x2Extract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_f64x2Extract_s(_ place: Place, _ values: Values) -> Int { runExtractLane(F64x2Extract.self, place, values) }
    table[1787] = address(op_f64x2Extract_s)
  }

  private static func fill_v128Replace8(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Replace8_ss(_ place: Place, _ values: Values) -> Int { runReplaceLane(V128Replace8.self, place, values) }
    table[1788] = address(op_v128Replace8_ss)
  }

  private static func fill_v128Replace16(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Replace16_ss(_ place: Place, _ values: Values) -> Int { runReplaceLane(V128Replace16.self, place, values) }
    table[1789] = address(op_v128Replace16_ss)
  }

  private static func fill_v128Replace32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Replace32_ss(_ place: Place, _ values: Values) -> Int { runReplaceLane(V128Replace32.self, place, values) }
    table[1790] = address(op_v128Replace32_ss)
  }

  private static func fill_v128Replace64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Replace64_ss(_ place: Place, _ values: Values) -> Int { runReplaceLane(V128Replace64.self, place, values) }
    table[1791] = address(op_v128Replace64_ss)
  }

  private static func fill_i8x16Shuffle(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Shuffle_units8(_ place: Place, _ values: Values) -> Int { runShuffle(I8x16Shuffle.self, UInt8.self, place, values) }
    table[1792] = address(op_i8x16Shuffle_units8)
    func op_i8x16Shuffle_units16(_ place: Place, _ values: Values) -> Int { runShuffle(I8x16Shuffle.self, UInt16.self, place, values) }
    table[1793] = address(op_i8x16Shuffle_units16)
    func op_i8x16Shuffle_units32(_ place: Place, _ values: Values) -> Int { runShuffle(I8x16Shuffle.self, UInt32.self, place, values) }
    table[1794] = address(op_i8x16Shuffle_units32)
    func op_i8x16Shuffle_units64(_ place: Place, _ values: Values) -> Int { runShuffle(I8x16Shuffle.self, UInt64.self, place, values) }
    table[1795] = address(op_i8x16Shuffle_units64)
  }

  private static func fill_i8x16Swizzle(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i8x16Swizzle_ss(_ place: Place, _ values: Values) -> Int { runSwizzle(I8x16Swizzle.self, place, values) }
    table[1796] = address(op_i8x16Swizzle_ss)
  }

  private static func fill_v128Load(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load.self, DirectAddress<Slot>.self, place, values) }
    table[1797] = address(op_v128Load_s)
    func op_v128Load_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load.self, DirectAddress<Accumulator>.self, place, values) }
    table[1798] = address(op_v128Load_r)
    func op_v128Load_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load.self, LinkedAddress.self, place, values) }
    table[1799] = address(op_v128Load_linked)
    func op_v128Load_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load.self, IndexedAddress<Slot>.self, place, values) }
    table[1800] = address(op_v128Load_indexedS)
    func op_v128Load_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1801] = address(op_v128Load_indexedR)
  }

  private static func fill_v128Load8x8Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load8x8Signed_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Signed.self, DirectAddress<Slot>.self, place, values) }
    table[1802] = address(op_v128Load8x8Signed_s)
    func op_v128Load8x8Signed_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Signed.self, DirectAddress<Accumulator>.self, place, values) }
    table[1803] = address(op_v128Load8x8Signed_r)
    func op_v128Load8x8Signed_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Signed.self, LinkedAddress.self, place, values) }
    table[1804] = address(op_v128Load8x8Signed_linked)
    func op_v128Load8x8Signed_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Signed.self, IndexedAddress<Slot>.self, place, values) }
    table[1805] = address(op_v128Load8x8Signed_indexedS)
    func op_v128Load8x8Signed_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Signed.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1806] = address(op_v128Load8x8Signed_indexedR)
  }

  private static func fill_v128Load8x8Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load8x8Unsigned_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Unsigned.self, DirectAddress<Slot>.self, place, values) }
    table[1807] = address(op_v128Load8x8Unsigned_s)
    func op_v128Load8x8Unsigned_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Unsigned.self, DirectAddress<Accumulator>.self, place, values) }
    table[1808] = address(op_v128Load8x8Unsigned_r)
    func op_v128Load8x8Unsigned_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Unsigned.self, LinkedAddress.self, place, values) }
    table[1809] = address(op_v128Load8x8Unsigned_linked)
    func op_v128Load8x8Unsigned_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Unsigned.self, IndexedAddress<Slot>.self, place, values) }
    table[1810] = address(op_v128Load8x8Unsigned_indexedS)
    func op_v128Load8x8Unsigned_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8x8Unsigned.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1811] = address(op_v128Load8x8Unsigned_indexedR)
  }

  private static func fill_v128Load16x4Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load16x4Signed_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Signed.self, DirectAddress<Slot>.self, place, values) }
    table[1812] = address(op_v128Load16x4Signed_s)
    func op_v128Load16x4Signed_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Signed.self, DirectAddress<Accumulator>.self, place, values) }
    table[1813] = address(op_v128Load16x4Signed_r)
    func op_v128Load16x4Signed_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Signed.self, LinkedAddress.self, place, values) }
    table[1814] = address(op_v128Load16x4Signed_linked)
    func op_v128Load16x4Signed_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Signed.self, IndexedAddress<Slot>.self, place, values) }
    table[1815] = address(op_v128Load16x4Signed_indexedS)
    func op_v128Load16x4Signed_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Signed.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1816] = address(op_v128Load16x4Signed_indexedR)
  }

  private static func fill_v128Load16x4Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load16x4Unsigned_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Unsigned.self, DirectAddress<Slot>.self, place, values) }
    table[1817] = address(op_v128Load16x4Unsigned_s)
    func op_v128Load16x4Unsigned_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Unsigned.self, DirectAddress<Accumulator>.self, place, values) }
    table[1818] = address(op_v128Load16x4Unsigned_r)
    func op_v128Load16x4Unsigned_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Unsigned.self, LinkedAddress.self, place, values) }
    table[1819] = address(op_v128Load16x4Unsigned_linked)
    func op_v128Load16x4Unsigned_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Unsigned.self, IndexedAddress<Slot>.self, place, values) }
    table[1820] = address(op_v128Load16x4Unsigned_indexedS)
    func op_v128Load16x4Unsigned_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16x4Unsigned.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1821] = address(op_v128Load16x4Unsigned_indexedR)
  }

  private static func fill_v128Load32x2Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load32x2Signed_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Signed.self, DirectAddress<Slot>.self, place, values) }
    table[1822] = address(op_v128Load32x2Signed_s)
    func op_v128Load32x2Signed_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Signed.self, DirectAddress<Accumulator>.self, place, values) }
    table[1823] = address(op_v128Load32x2Signed_r)
    func op_v128Load32x2Signed_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Signed.self, LinkedAddress.self, place, values) }
    table[1824] = address(op_v128Load32x2Signed_linked)
    func op_v128Load32x2Signed_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Signed.self, IndexedAddress<Slot>.self, place, values) }
    table[1825] = address(op_v128Load32x2Signed_indexedS)
    func op_v128Load32x2Signed_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Signed.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1826] = address(op_v128Load32x2Signed_indexedR)
  }

  private static func fill_v128Load32x2Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load32x2Unsigned_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Unsigned.self, DirectAddress<Slot>.self, place, values) }
    table[1827] = address(op_v128Load32x2Unsigned_s)
    func op_v128Load32x2Unsigned_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Unsigned.self, DirectAddress<Accumulator>.self, place, values) }
    table[1828] = address(op_v128Load32x2Unsigned_r)
    func op_v128Load32x2Unsigned_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Unsigned.self, LinkedAddress.self, place, values) }
    table[1829] = address(op_v128Load32x2Unsigned_linked)
    func op_v128Load32x2Unsigned_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Unsigned.self, IndexedAddress<Slot>.self, place, values) }
    table[1830] = address(op_v128Load32x2Unsigned_indexedS)
    func op_v128Load32x2Unsigned_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32x2Unsigned.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1831] = address(op_v128Load32x2Unsigned_indexedR)
  }

  private static func fill_v128Load8Splat(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load8Splat_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8Splat.self, DirectAddress<Slot>.self, place, values) }
    table[1832] = address(op_v128Load8Splat_s)
    func op_v128Load8Splat_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8Splat.self, DirectAddress<Accumulator>.self, place, values) }
    table[1833] = address(op_v128Load8Splat_r)
    func op_v128Load8Splat_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8Splat.self, LinkedAddress.self, place, values) }
    table[1834] = address(op_v128Load8Splat_linked)
    func op_v128Load8Splat_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8Splat.self, IndexedAddress<Slot>.self, place, values) }
    table[1835] = address(op_v128Load8Splat_indexedS)
    func op_v128Load8Splat_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load8Splat.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1836] = address(op_v128Load8Splat_indexedR)
  }

  private static func fill_v128Load16Splat(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load16Splat_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16Splat.self, DirectAddress<Slot>.self, place, values) }
    table[1837] = address(op_v128Load16Splat_s)
    func op_v128Load16Splat_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16Splat.self, DirectAddress<Accumulator>.self, place, values) }
    table[1838] = address(op_v128Load16Splat_r)
    func op_v128Load16Splat_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16Splat.self, LinkedAddress.self, place, values) }
    table[1839] = address(op_v128Load16Splat_linked)
    func op_v128Load16Splat_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16Splat.self, IndexedAddress<Slot>.self, place, values) }
    table[1840] = address(op_v128Load16Splat_indexedS)
    func op_v128Load16Splat_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load16Splat.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1841] = address(op_v128Load16Splat_indexedR)
  }

  private static func fill_v128Load32Splat(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load32Splat_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Splat.self, DirectAddress<Slot>.self, place, values) }
    table[1842] = address(op_v128Load32Splat_s)
    func op_v128Load32Splat_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Splat.self, DirectAddress<Accumulator>.self, place, values) }
    table[1843] = address(op_v128Load32Splat_r)
    func op_v128Load32Splat_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Splat.self, LinkedAddress.self, place, values) }
    table[1844] = address(op_v128Load32Splat_linked)
    func op_v128Load32Splat_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Splat.self, IndexedAddress<Slot>.self, place, values) }
    table[1845] = address(op_v128Load32Splat_indexedS)
    func op_v128Load32Splat_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Splat.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1846] = address(op_v128Load32Splat_indexedR)
  }

  private static func fill_v128Load64Splat(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load64Splat_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Splat.self, DirectAddress<Slot>.self, place, values) }
    table[1847] = address(op_v128Load64Splat_s)
    func op_v128Load64Splat_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Splat.self, DirectAddress<Accumulator>.self, place, values) }
    table[1848] = address(op_v128Load64Splat_r)
    func op_v128Load64Splat_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Splat.self, LinkedAddress.self, place, values) }
    table[1849] = address(op_v128Load64Splat_linked)
    func op_v128Load64Splat_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Splat.self, IndexedAddress<Slot>.self, place, values) }
    table[1850] = address(op_v128Load64Splat_indexedS)
    func op_v128Load64Splat_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Splat.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1851] = address(op_v128Load64Splat_indexedR)
  }

  private static func fill_v128Load32Zero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load32Zero_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Zero.self, DirectAddress<Slot>.self, place, values) }
    table[1852] = address(op_v128Load32Zero_s)
    func op_v128Load32Zero_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Zero.self, DirectAddress<Accumulator>.self, place, values) }
    table[1853] = address(op_v128Load32Zero_r)
    func op_v128Load32Zero_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Zero.self, LinkedAddress.self, place, values) }
    table[1854] = address(op_v128Load32Zero_linked)
    func op_v128Load32Zero_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Zero.self, IndexedAddress<Slot>.self, place, values) }
    table[1855] = address(op_v128Load32Zero_indexedS)
    func op_v128Load32Zero_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load32Zero.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1856] = address(op_v128Load32Zero_indexedR)
  }

  private static func fill_v128Load64Zero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load64Zero_s(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Zero.self, DirectAddress<Slot>.self, place, values) }
    table[1857] = address(op_v128Load64Zero_s)
    func op_v128Load64Zero_r(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Zero.self, DirectAddress<Accumulator>.self, place, values) }
    table[1858] = address(op_v128Load64Zero_r)
    func op_v128Load64Zero_linked(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Zero.self, LinkedAddress.self, place, values) }
    table[1859] = address(op_v128Load64Zero_linked)
    func op_v128Load64Zero_indexedS(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Zero.self, IndexedAddress<Slot>.self, place, values) }
    table[1860] = address(op_v128Load64Zero_indexedS)
    func op_v128Load64Zero_indexedR(_ place: Place, _ values: Values) -> Int { runVectorLoad(V128Load64Zero.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1861] = address(op_v128Load64Zero_indexedR)
  }

  private static func fill_v128Store(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Store_s(_ place: Place, _ values: Values) -> Int { runVectorStore(V128Store.self, DirectAddress<Slot>.self, place, values) }
    table[1862] = address(op_v128Store_s)
    func op_v128Store_r(_ place: Place, _ values: Values) -> Int { runVectorStore(V128Store.self, DirectAddress<Accumulator>.self, place, values) }
    table[1863] = address(op_v128Store_r)
    func op_v128Store_linked(_ place: Place, _ values: Values) -> Int { runVectorStore(V128Store.self, LinkedAddress.self, place, values) }
    table[1864] = address(op_v128Store_linked)
    func op_v128Store_indexedS(_ place: Place, _ values: Values) -> Int { runVectorStore(V128Store.self, IndexedAddress<Slot>.self, place, values) }
    table[1865] = address(op_v128Store_indexedS)
    func op_v128Store_indexedR(_ place: Place, _ values: Values) -> Int { runVectorStore(V128Store.self, IndexedAddress<Accumulator>.self, place, values) }
    table[1866] = address(op_v128Store_indexedR)
  }

  private static func fill_v128Load8Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load8Lane_s(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load8Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1867] = address(op_v128Load8Lane_s)
    func op_v128Load8Lane_r(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load8Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1868] = address(op_v128Load8Lane_r)
    func op_v128Load8Lane_linked(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load8Lane.self, LinkedAddress.self, place, values) }
    table[1869] = address(op_v128Load8Lane_linked)
  }

  private static func fill_v128Load16Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load16Lane_s(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load16Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1870] = address(op_v128Load16Lane_s)
    func op_v128Load16Lane_r(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load16Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1871] = address(op_v128Load16Lane_r)
    func op_v128Load16Lane_linked(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load16Lane.self, LinkedAddress.self, place, values) }
    table[1872] = address(op_v128Load16Lane_linked)
  }

  private static func fill_v128Load32Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load32Lane_s(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load32Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1873] = address(op_v128Load32Lane_s)
    func op_v128Load32Lane_r(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load32Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1874] = address(op_v128Load32Lane_r)
    func op_v128Load32Lane_linked(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load32Lane.self, LinkedAddress.self, place, values) }
    table[1875] = address(op_v128Load32Lane_linked)
  }

  private static func fill_v128Load64Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Load64Lane_s(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load64Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1876] = address(op_v128Load64Lane_s)
    func op_v128Load64Lane_r(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load64Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1877] = address(op_v128Load64Lane_r)
    func op_v128Load64Lane_linked(_ place: Place, _ values: Values) -> Int { runLoadLane(V128Load64Lane.self, LinkedAddress.self, place, values) }
    table[1878] = address(op_v128Load64Lane_linked)
  }

  private static func fill_v128Store8Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Store8Lane_s(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store8Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1879] = address(op_v128Store8Lane_s)
    func op_v128Store8Lane_r(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store8Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1880] = address(op_v128Store8Lane_r)
    func op_v128Store8Lane_linked(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store8Lane.self, LinkedAddress.self, place, values) }
    table[1881] = address(op_v128Store8Lane_linked)
  }

  private static func fill_v128Store16Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Store16Lane_s(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store16Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1882] = address(op_v128Store16Lane_s)
    func op_v128Store16Lane_r(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store16Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1883] = address(op_v128Store16Lane_r)
    func op_v128Store16Lane_linked(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store16Lane.self, LinkedAddress.self, place, values) }
    table[1884] = address(op_v128Store16Lane_linked)
  }

  private static func fill_v128Store32Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Store32Lane_s(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store32Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1885] = address(op_v128Store32Lane_s)
    func op_v128Store32Lane_r(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store32Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1886] = address(op_v128Store32Lane_r)
    func op_v128Store32Lane_linked(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store32Lane.self, LinkedAddress.self, place, values) }
    table[1887] = address(op_v128Store32Lane_linked)
  }

  private static func fill_v128Store64Lane(_ table: UnsafeMutablePointer<UInt64>) {
    func op_v128Store64Lane_s(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store64Lane.self, DirectAddress<Slot>.self, place, values) }
    table[1888] = address(op_v128Store64Lane_s)
    func op_v128Store64Lane_r(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store64Lane.self, DirectAddress<Accumulator>.self, place, values) }
    table[1889] = address(op_v128Store64Lane_r)
    func op_v128Store64Lane_linked(_ place: Place, _ values: Values) -> Int { runStoreLane(V128Store64Lane.self, LinkedAddress.self, place, values) }
    table[1890] = address(op_v128Store64Lane_linked)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_constantVector(_ place: Place, _ values: Values) -> Int { handleConstantVector(place, values) }
    table[1995] = address(op_constantVector)
    func op_copyVector(_ place: Place, _ values: Values) -> Int { handleCopyVector(place, values) }
    table[1996] = address(op_copyVector)
    func op_selectVector_s(_ place: Place, _ values: Values) -> Int { handleSelectVector_s(place, values) }
    table[1997] = address(op_selectVector_s)
    func op_selectVector_r(_ place: Place, _ values: Values) -> Int { handleSelectVector_r(place, values) }
    table[1998] = address(op_selectVector_r)
    func op_globalGetVector(_ place: Place, _ values: Values) -> Int { handleGlobalGetVector(place, values) }
    table[1999] = address(op_globalGetVector)
    func op_globalSetVector(_ place: Place, _ values: Values) -> Int { handleGlobalSetVector(place, values) }
    table[2000] = address(op_globalSetVector)
  }
}
