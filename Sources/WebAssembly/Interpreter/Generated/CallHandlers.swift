// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillCall(_ table: UnsafeMutablePointer<UInt64>) {
    fill_others(table)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_call(_ place: Place, _ values: Values) -> Int { handleCall(place, values) }
    table[1275] = address(op_call)
    func op_callImport(_ place: Place, _ values: Values) -> Int { handleCallImport(place, values) }
    table[1276] = address(op_callImport)
    func op_callIndirect_s(_ place: Place, _ values: Values) -> Int { handleCallIndirect_s(place, values) }
    table[1277] = address(op_callIndirect_s)
    func op_callIndirect_r(_ place: Place, _ values: Values) -> Int { handleCallIndirect_r(place, values) }
    table[1278] = address(op_callIndirect_r)
    func op_returnCall(_ place: Place, _ values: Values) -> Int { handleReturnCall(place, values) }
    table[1279] = address(op_returnCall)
    func op_returnCallImport(_ place: Place, _ values: Values) -> Int { handleReturnCallImport(place, values) }
    table[1280] = address(op_returnCallImport)
    func op_returnCallIndirect(_ place: Place, _ values: Values) -> Int { handleReturnCallIndirect(place, values) }
    table[1281] = address(op_returnCallIndirect)
    func op_returnVoid(_ place: Place, _ values: Values) -> Int { handleReturnVoid(place, values) }
    table[1282] = address(op_returnVoid)
    func op_return64_s(_ place: Place, _ values: Values) -> Int { handleReturn64_s(place, values) }
    table[1283] = address(op_return64_s)
    func op_return64_r(_ place: Place, _ values: Values) -> Int { handleReturn64_r(place, values) }
    table[1284] = address(op_return64_r)
    func op_returnF32_s(_ place: Place, _ values: Values) -> Int { handleReturnF32_s(place, values) }
    table[1285] = address(op_returnF32_s)
    func op_returnF32_r(_ place: Place, _ values: Values) -> Int { handleReturnF32_r(place, values) }
    table[1286] = address(op_returnF32_r)
    func op_returnF64_s(_ place: Place, _ values: Values) -> Int { handleReturnF64_s(place, values) }
    table[1287] = address(op_returnF64_s)
    func op_returnF64_r(_ place: Place, _ values: Values) -> Int { handleReturnF64_r(place, values) }
    table[1288] = address(op_returnF64_r)
    func op_exit(_ place: Place, _ values: Values) -> Int { handleExit(place, values) }
    table[1289] = address(op_exit)
    func op_hostFunction(_ place: Place, _ values: Values) -> Int { handleHostFunction(place, values) }
    table[1290] = address(op_hostFunction)
    func op_returnToInstance(_ place: Place, _ values: Values) -> Int { handleReturnToInstance(place, values) }
    table[1291] = address(op_returnToInstance)
    func op_translate(_ place: Place, _ values: Values) -> Int { handleTranslate(place, values) }
    table[1292] = address(op_translate)
    func op_charge(_ place: Place, _ values: Values) -> Int { handleCharge(place, values) }
    table[1293] = address(op_charge)
    func op_chargeLength(_ place: Place, _ values: Values) -> Int { handleChargeLength(place, values) }
    table[1294] = address(op_chargeLength)
  }
}
