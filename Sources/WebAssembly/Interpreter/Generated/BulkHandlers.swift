// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillBulk(_ table: UnsafeMutablePointer<UInt64>) {
    fill_others(table)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_memorySize(_ place: Place, _ values: Values) -> Int { handleMemorySize(place, values) }
    table[1907] = address(op_memorySize)
    func op_memoryGrow(_ place: Place, _ values: Values) -> Int { handleMemoryGrow(place, values) }
    table[1908] = address(op_memoryGrow)
    func op_memoryFill(_ place: Place, _ values: Values) -> Int { handleMemoryFill(place, values) }
    table[1909] = address(op_memoryFill)
    func op_memoryCopy(_ place: Place, _ values: Values) -> Int { handleMemoryCopy(place, values) }
    table[1910] = address(op_memoryCopy)
    func op_memoryInit(_ place: Place, _ values: Values) -> Int { handleMemoryInit(place, values) }
    table[1911] = address(op_memoryInit)
    func op_dataDrop(_ place: Place, _ values: Values) -> Int { handleDataDrop(place, values) }
    table[1912] = address(op_dataDrop)
    func op_elemDrop(_ place: Place, _ values: Values) -> Int { handleElemDrop(place, values) }
    table[1913] = address(op_elemDrop)
    func op_tableGet(_ place: Place, _ values: Values) -> Int { handleTableGet(place, values) }
    table[1914] = address(op_tableGet)
    func op_tableSet(_ place: Place, _ values: Values) -> Int { handleTableSet(place, values) }
    table[1915] = address(op_tableSet)
    func op_tableSize(_ place: Place, _ values: Values) -> Int { handleTableSize(place, values) }
    table[1916] = address(op_tableSize)
    func op_tableGrow(_ place: Place, _ values: Values) -> Int { handleTableGrow(place, values) }
    table[1917] = address(op_tableGrow)
    func op_tableFill(_ place: Place, _ values: Values) -> Int { handleTableFill(place, values) }
    table[1918] = address(op_tableFill)
    func op_tableCopy(_ place: Place, _ values: Values) -> Int { handleTableCopy(place, values) }
    table[1919] = address(op_tableCopy)
    func op_tableInit(_ place: Place, _ values: Values) -> Int { handleTableInit(place, values) }
    table[1920] = address(op_tableInit)
  }
}
