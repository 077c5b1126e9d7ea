// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillWideArithmetic(_ table: UnsafeMutablePointer<UInt64>) {
    fill_i64Add128(table)
    fill_i64Subtract128(table)
    fill_i64MultiplyWideSigned(table)
    fill_i64MultiplyWideUnsigned(table)
  }

  private static func fill_i64Add128(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Add128_s(_ place: Place, _ values: Values) -> Int { runWide(I64Add128.self, place, values) }
    table[1891] = address(op_i64Add128_s)
  }

  private static func fill_i64Subtract128(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Subtract128_s(_ place: Place, _ values: Values) -> Int { runWide(I64Subtract128.self, place, values) }
    table[1892] = address(op_i64Subtract128_s)
  }

  private static func fill_i64MultiplyWideSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64MultiplyWideSigned_s(_ place: Place, _ values: Values) -> Int { runWide(I64MultiplyWideSigned.self, place, values) }
    table[1893] = address(op_i64MultiplyWideSigned_s)
  }

  private static func fill_i64MultiplyWideUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64MultiplyWideUnsigned_s(_ place: Place, _ values: Values) -> Int { runWide(I64MultiplyWideUnsigned.self, place, values) }
    table[1894] = address(op_i64MultiplyWideUnsigned_s)
  }
}
