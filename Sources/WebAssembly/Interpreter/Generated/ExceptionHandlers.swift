// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillException(_ table: UnsafeMutablePointer<UInt64>) {
    fill_others(table)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_throwTag(_ place: Place, _ values: Values) -> Int { handleThrowTag(place, values) }
    table[1981] = address(op_throwTag)
    func op_throwReference(_ place: Place, _ values: Values) -> Int { handleThrowReference(place, values) }
    table[1982] = address(op_throwReference)
  }
}
