// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillCall(_ table: UnsafeMutablePointer<UInt64>) {
    fill_others(table)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_call(_ place: Place, _ values: Values) -> Int { handleCall(place, values) }
    table[1921] = address(op_call)
    func op_callImport(_ place: Place, _ values: Values) -> Int { handleCallImport(place, values) }
    table[1922] = address(op_callImport)
    func op_callIndirect_s(_ place: Place, _ values: Values) -> Int { handleCallIndirect_s(place, values) }
    table[1923] = address(op_callIndirect_s)
    func op_callIndirect_r(_ place: Place, _ values: Values) -> Int { handleCallIndirect_r(place, values) }
    table[1924] = address(op_callIndirect_r)
    func op_callIndirectWide(_ place: Place, _ values: Values) -> Int { handleCallIndirectWide(place, values) }
    table[1925] = address(op_callIndirectWide)
    func op_callRef(_ place: Place, _ values: Values) -> Int { handleCallRef(place, values) }
    table[1926] = address(op_callRef)
    func op_returnCall(_ place: Place, _ values: Values) -> Int { handleReturnCall(place, values) }
    table[1927] = address(op_returnCall)
    func op_returnCallImport(_ place: Place, _ values: Values) -> Int { handleReturnCallImport(place, values) }
    table[1928] = address(op_returnCallImport)
    func op_returnCallIndirect(_ place: Place, _ values: Values) -> Int { handleReturnCallIndirect(place, values) }
    table[1929] = address(op_returnCallIndirect)
    func op_returnCallIndirectWide(_ place: Place, _ values: Values) -> Int { handleReturnCallIndirectWide(place, values) }
    table[1930] = address(op_returnCallIndirectWide)
    func op_returnCallRef(_ place: Place, _ values: Values) -> Int { handleReturnCallRef(place, values) }
    table[1931] = address(op_returnCallRef)
    func op_returnVoid(_ place: Place, _ values: Values) -> Int { handleReturnVoid(place, values) }
    table[1932] = address(op_returnVoid)
    func op_return64_s(_ place: Place, _ values: Values) -> Int { handleReturn64_s(place, values) }
    table[1933] = address(op_return64_s)
    func op_return64_r(_ place: Place, _ values: Values) -> Int { handleReturn64_r(place, values) }
    table[1934] = address(op_return64_r)
    func op_returnF32_s(_ place: Place, _ values: Values) -> Int { handleReturnF32_s(place, values) }
    table[1935] = address(op_returnF32_s)
    func op_returnF32_r(_ place: Place, _ values: Values) -> Int { handleReturnF32_r(place, values) }
    table[1936] = address(op_returnF32_r)
    func op_returnF64_s(_ place: Place, _ values: Values) -> Int { handleReturnF64_s(place, values) }
    table[1937] = address(op_returnF64_s)
    func op_returnF64_r(_ place: Place, _ values: Values) -> Int { handleReturnF64_r(place, values) }
    table[1938] = address(op_returnF64_r)
    func op_exit(_ place: Place, _ values: Values) -> Int { handleExit(place, values) }
    table[1939] = address(op_exit)
    func op_hostFunction(_ place: Place, _ values: Values) -> Int { handleHostFunction(place, values) }
    table[1940] = address(op_hostFunction)
    func op_returnToInstance(_ place: Place, _ values: Values) -> Int { handleReturnToInstance(place, values) }
    table[1941] = address(op_returnToInstance)
    func op_translate(_ place: Place, _ values: Values) -> Int { handleTranslate(place, values) }
    table[1942] = address(op_translate)
    func op_charge(_ place: Place, _ values: Values) -> Int { handleCharge(place, values) }
    table[1943] = address(op_charge)
    func op_chargeLength(_ place: Place, _ values: Values) -> Int { handleChargeLength(place, values) }
    table[1944] = address(op_chargeLength)
    func op_chargeWideLength(_ place: Place, _ values: Values) -> Int { handleChargeWideLength(place, values) }
    table[1945] = address(op_chargeWideLength)
  }
}
