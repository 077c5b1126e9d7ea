// Matching between modules. Each module counts its types from zero, so before two of them are compared their references
// to defined types are replaced by the engine's numbers.
//
// https://webassembly.github.io/spec/core/valid/matching.html#external-types

extension TypeSection {
  /// The same type with the engine's number in place of the module's index.
  func engineType(_ type: ValueType) -> ValueType {
    guard type.isReference, let index = type.heapType.index else { return type }
    return .reference(.concrete(identifiers[Int(index)]), nullable: type.isNullable)
  }

  func engineType(_ type: GlobalType) -> GlobalType {
    GlobalType(engineType(type.valueType), isMutable: type.isMutable)
  }

  func engineType(_ type: TableType) -> TableType {
    TableType(engineType(type.element), type.size, addressType: type.addressType)
  }
}

extension TypeRegistry: DefinedTypes {
  func matches(_ type: ValueType, _ expected: ValueType) -> Bool {
    if type == expected { return true }
    guard type.isReference, expected.isReference, expected.isNullable || !type.isNullable else { return false }
    return matches(type.heapType, expected.heapType)
  }

  /// A global that may be written is shared with whoever else writes it, so its type must be the same both ways.
  func matches(_ type: GlobalType, _ expected: GlobalType) -> Bool {
    guard type.isMutable == expected.isMutable else { return false }
    return type.isMutable ? type == expected : matches(type.valueType, expected.valueType)
  }

  func matches(_ type: TableType, _ expected: TableType) -> Bool {
    type.element == expected.element && type.addressType == expected.addressType && type.size.matches(expected.size)
  }

  func matches(_ type: MemoryType, _ expected: MemoryType) -> Bool {
    type.addressType == expected.addressType && type.isShared == expected.isShared
      && type.pageSizeLog2 == expected.pageSizeLog2 && type.size.matches(expected.size)
  }
}

// MARK: Slots

extension ValueType {
  /// Slots of the machine's stack that a value takes.
  @inline(__always) var slotCount: Int { isVector ? 2 : 1 }
}

extension FunctionType {
  /// Slots that arguments and results share: as many as the larger of both needs.
  var sharedSlots: Int {
    max(parameters.reduce(0) { $0 + $1.slotCount }, results.reduce(0) { $0 + $1.slotCount })
  }
}

extension TypeSection {
  /// The same for a function type of the module, without making it.
  func sharedSlots(_ index: UInt32) -> Int {
    var parameters = 0
    for n in 0..<parameterCount(index) { parameters += parameter(n, of: index).slotCount }
    var results = 0
    for n in 0..<resultCount(index) { results += result(n, of: index).slotCount }
    return max(parameters, results)
  }
}
