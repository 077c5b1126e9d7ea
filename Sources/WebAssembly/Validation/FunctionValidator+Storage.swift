// Tables and memories as wholes.

extension FunctionValidator {
  mutating func validateTable(_ special: SpecialInstruction) throws(Rejection) {
    switch special {
    case .tableGet:
      let table = try table()
      try pop(table.addressType.valueType)
      try push(table.element)
    case .tableSet:
      let table = try table()
      try pop(table.element)
      try pop(table.addressType.valueType)
    case .tableSize: try push(try table().addressType.valueType)
    case .tableGrow:
      let table = try table()
      try pop(table.addressType.valueType)
      try pop(table.element)
      try push(table.addressType.valueType)
    case .tableFill:
      let table = try table()
      try pop(table.addressType.valueType)
      try pop(table.element)
      try pop(table.addressType.valueType)
    case .tableCopy: try validateTableCopy()
    case .tableInit: try validateTableInit()
    default: _ = try elementType(try reader.u32())
    }
  }

  private mutating func validateTableCopy() throws(Rejection) {
    let destination = try table()
    let source = try table()
    guard types.matches(source.element, destination.element) else {
      throw failure("type mismatch: cannot copy \(source.element) into a table of \(destination.element)")
    }
    let isSmall = destination.addressType == .i32 || source.addressType == .i32
    try pop(isSmall ? .i32 : .i64)
    try pop(source.addressType.valueType)
    try pop(destination.addressType.valueType)
  }

  private mutating func validateTableInit() throws(Rejection) {
    let segment = try reader.u32()
    let table = try table()
    let elementType = try elementType(segment)
    guard types.matches(elementType, table.element) else {
      throw failure("type mismatch: cannot copy \(elementType) into a table of \(table.element)")
    }
    try pop(.i32)
    try pop(.i32)
    try pop(table.addressType.valueType)
  }

  mutating func table() throws(Rejection) -> TableType {
    let index = try reader.u32()
    guard index < contents.tables.count else { throw failure("unknown table \(index)") }
    return contents.tables[Int(index)].type
  }

  func elementType(_ index: UInt32) throws(Rejection) -> ValueType {
    guard index < contents.elements.count else { throw failure("unknown elem segment \(index)") }
    return contents.elements[Int(index)].type
  }

  mutating func validateMemory(_ special: SpecialInstruction) throws(Rejection) {
    switch special {
    case .memorySize: try push(try memoryAddressType())
    case .memoryGrow:
      let address = try memoryAddressType()
      try pop(address)
      try push(address)
    case .memoryFill:
      let address = try memoryAddressType()
      try pop(address)
      try pop(.i32)
      try pop(address)
    case .memoryCopy:
      let destination = try memoryAddressType()
      let source = try memoryAddressType()
      try pop(destination == .i32 || source == .i32 ? .i32 : .i64)
      try pop(source)
      try pop(destination)
    case .memoryInit:
      let segment = try reader.u32()
      let address = try memoryAddressType()
      try checkData(segment)
      try pop(.i32)
      try pop(.i32)
      try pop(address)
    default: try checkData(try reader.u32())
    }
  }

  private mutating func memoryAddressType() throws(Rejection) -> ValueType {
    try addressType(ofMemory: try reader.u32())
  }

  /// The data section comes after the code, so its size must have been announced.
  func checkData(_ index: UInt32) throws(Rejection) {
    guard contents.dataCount != nil else { throw .malformed("data count section required", at: startOffset) }
    guard index < contents.data.count else { throw failure("unknown data segment \(index)") }
  }
}
