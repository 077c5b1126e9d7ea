// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillStructure(_ table: UnsafeMutablePointer<UInt64>) {
    fill_structGet64(table)
    fill_structGetF32(table)
    fill_structGetF64(table)
    fill_structGet8Signed(table)
    fill_structGet8Unsigned(table)
    fill_structGet16Signed(table)
    fill_structGet16Unsigned(table)
    fill_others(table)
  }

  private static func fill_structGet64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_structGet64_s_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet64.self, Slot.self, store: true, place, values) }
    table[1539] = address(op_structGet64_s_W)
    func op_structGet64_s_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet64.self, Slot.self, store: false, place, values) }
    table[1540] = address(op_structGet64_s_A)
    func op_structGet64_r_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet64.self, Accumulator.self, store: true, place, values) }
    table[1541] = address(op_structGet64_r_W)
    func op_structGet64_r_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet64.self, Accumulator.self, store: false, place, values) }
    table[1542] = address(op_structGet64_r_A)
  }

  private static func fill_structGetF32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_structGetF32_s_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGetF32.self, Slot.self, store: true, place, values) }
    table[1543] = address(op_structGetF32_s_W)
    func op_structGetF32_s_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGetF32.self, Slot.self, store: false, place, values) }
    table[1544] = address(op_structGetF32_s_A)
    func op_structGetF32_r_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGetF32.self, Accumulator.self, store: true, place, values) }
    table[1545] = address(op_structGetF32_r_W)
    func op_structGetF32_r_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGetF32.self, Accumulator.self, store: false, place, values) }
    table[1546] = address(op_structGetF32_r_A)
  }

  private static func fill_structGetF64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_structGetF64_s_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGetF64.self, Slot.self, store: true, place, values) }
    table[1547] = address(op_structGetF64_s_W)
    func op_structGetF64_s_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGetF64.self, Slot.self, store: false, place, values) }
    table[1548] = address(op_structGetF64_s_A)
    func op_structGetF64_r_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGetF64.self, Accumulator.self, store: true, place, values) }
    table[1549] = address(op_structGetF64_r_W)
    func op_structGetF64_r_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGetF64.self, Accumulator.self, store: false, place, values) }
    table[1550] = address(op_structGetF64_r_A)
  }

  private static func fill_structGet8Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_structGet8Signed_s_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet8Signed.self, Slot.self, store: true, place, values) }
    table[1551] = address(op_structGet8Signed_s_W)
    func op_structGet8Signed_s_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet8Signed.self, Slot.self, store: false, place, values) }
    table[1552] = address(op_structGet8Signed_s_A)
    func op_structGet8Signed_r_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet8Signed.self, Accumulator.self, store: true, place, values) }
    table[1553] = address(op_structGet8Signed_r_W)
    func op_structGet8Signed_r_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet8Signed.self, Accumulator.self, store: false, place, values) }
    table[1554] = address(op_structGet8Signed_r_A)
  }

  private static func fill_structGet8Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_structGet8Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet8Unsigned.self, Slot.self, store: true, place, values) }
    table[1555] = address(op_structGet8Unsigned_s_W)
    func op_structGet8Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet8Unsigned.self, Slot.self, store: false, place, values) }
    table[1556] = address(op_structGet8Unsigned_s_A)
    func op_structGet8Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet8Unsigned.self, Accumulator.self, store: true, place, values) }
    table[1557] = address(op_structGet8Unsigned_r_W)
    func op_structGet8Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet8Unsigned.self, Accumulator.self, store: false, place, values) }
    table[1558] = address(op_structGet8Unsigned_r_A)
  }

  private static func fill_structGet16Signed(_ table: UnsafeMutablePointer<UInt64>) {
    func op_structGet16Signed_s_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet16Signed.self, Slot.self, store: true, place, values) }
    table[1559] = address(op_structGet16Signed_s_W)
    func op_structGet16Signed_s_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet16Signed.self, Slot.self, store: false, place, values) }
    table[1560] = address(op_structGet16Signed_s_A)
    func op_structGet16Signed_r_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet16Signed.self, Accumulator.self, store: true, place, values) }
    table[1561] = address(op_structGet16Signed_r_W)
    func op_structGet16Signed_r_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet16Signed.self, Accumulator.self, store: false, place, values) }
    table[1562] = address(op_structGet16Signed_r_A)
  }

  private static func fill_structGet16Unsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_structGet16Unsigned_s_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet16Unsigned.self, Slot.self, store: true, place, values) }
    table[1563] = address(op_structGet16Unsigned_s_W)
    func op_structGet16Unsigned_s_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet16Unsigned.self, Slot.self, store: false, place, values) }
    table[1564] = address(op_structGet16Unsigned_s_A)
    func op_structGet16Unsigned_r_W(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet16Unsigned.self, Accumulator.self, store: true, place, values) }
    table[1565] = address(op_structGet16Unsigned_r_W)
    func op_structGet16Unsigned_r_A(_ place: Place, _ values: Values) -> Int { runFieldGet(StructGet16Unsigned.self, Accumulator.self, store: false, place, values) }
    table[1566] = address(op_structGet16Unsigned_r_A)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_structGetVector(_ place: Place, _ values: Values) -> Int { handleStructGetVector(place, values) }
    table[1983] = address(op_structGetVector)
    func op_structSet_ss(_ place: Place, _ values: Values) -> Int { handleStructSet_ss(place, values) }
    table[1984] = address(op_structSet_ss)
    func op_structSet_rs(_ place: Place, _ values: Values) -> Int { handleStructSet_rs(place, values) }
    table[1985] = address(op_structSet_rs)
    func op_structSet_sr(_ place: Place, _ values: Values) -> Int { handleStructSet_sr(place, values) }
    table[1986] = address(op_structSet_sr)
    func op_structSetVector(_ place: Place, _ values: Values) -> Int { handleStructSetVector(place, values) }
    table[1987] = address(op_structSetVector)
    func op_structNewMany(_ place: Place, _ values: Values) -> Int { handleStructNewMany(place, values) }
    table[1988] = address(op_structNewMany)
    func op_structNew1(_ place: Place, _ values: Values) -> Int { handleStructNew1(place, values) }
    table[1989] = address(op_structNew1)
    func op_structNew2(_ place: Place, _ values: Values) -> Int { handleStructNew2(place, values) }
    table[1990] = address(op_structNew2)
    func op_structNew3(_ place: Place, _ values: Values) -> Int { handleStructNew3(place, values) }
    table[1991] = address(op_structNew3)
    func op_structNew4(_ place: Place, _ values: Values) -> Int { handleStructNew4(place, values) }
    table[1992] = address(op_structNew4)
    func op_structNewDefault(_ place: Place, _ values: Values) -> Int { handleStructNewDefault(place, values) }
    table[1993] = address(op_structNewDefault)
    func op_structNewLarge(_ place: Place, _ values: Values) -> Int { handleStructNewLarge(place, values) }
    table[1994] = address(op_structNewLarge)
  }
}
