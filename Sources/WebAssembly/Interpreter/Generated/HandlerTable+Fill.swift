// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fill(_ table: UnsafeMutablePointer<UInt64>) {
    fillArray(table)
    fillAtomic(table)
    fillBulk(table)
    fillCall(table)
    fillComparison(table)
    fillControl(table)
    fillConversion(table)
    fillException(table)
    fillFloat(table)
    fillInteger(table)
    fillLoadStore(table)
    fillReference(table)
    fillStructure(table)
    fillVectorFloat(table)
    fillVectorInteger(table)
    fillVector(table)
    fillWideArithmetic(table)
  }
}
