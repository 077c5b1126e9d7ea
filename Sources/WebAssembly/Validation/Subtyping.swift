/// Matching of types, within one module. References are normalised, so equal types are equal words and only a
/// mismatch of words needs a closer look.
///
/// https://webassembly.github.io/spec/core/valid/matching.html
extension TypeSection: DefinedTypes {
  /// Whether a value of `type` may stand where `expected` is wanted. `unknown` matches everything.
  @inline(__always) func matches(_ type: ValueType, _ expected: ValueType) -> Bool {
    type == expected || matchesReference(type, expected)
  }

  @inline(never) private func matchesReference(_ type: ValueType, _ expected: ValueType) -> Bool {
    if type == .unknown || expected == .unknown { return true }
    guard type.isReference, expected.isReference, expected.isNullable || !type.isNullable else { return false }
    return matches(type.heapType, expected.heapType)
  }

  func kind(_ type: UInt32) -> Kind { definitions[Int(type)].kind }

  /// Both normalised.
  func isSubtype(_ index: UInt32, of other: UInt32) -> Bool {
    var index = index
    let depth = definitions[Int(other)].depth
    while definitions[Int(index)].depth > depth, let supertype = definitions[Int(index)].supertype {
      index = supertype
    }
    return index == other
  }

  // MARK: Declared subtypes

  /// Whether definition `index` may be declared a subtype of `supertype`: that one is not final and says the same or
  /// less.
  func mayExtend(_ index: UInt32, _ supertype: UInt32) -> Bool {
    let (sub, sup) = (definitions[Int(index)], definitions[Int(supertype)])
    guard !sup.isFinal, sub.kind == sup.kind else { return false }
    switch sub.kind {
    case .function:
      return sub.parameterCount == sup.parameterCount && sub.resultCount == sup.resultCount
        && (0..<Int(sub.parameterCount)).allSatisfy {
          matches(parameter($0, of: supertype), parameter($0, of: index))
        }
        && (0..<Int(sub.resultCount)).allSatisfy { matches(result($0, of: index), result($0, of: supertype)) }
    case .structure, .array:
      return sub.parameterCount >= sup.parameterCount
        && (0..<Int(sup.parameterCount)).allSatisfy { matches(field($0, of: index), field($0, of: supertype)) }
    }
  }

  /// Mutable fields are written as well as read, so they match only themselves.
  private func matches(_ field: FieldType, _ expected: FieldType) -> Bool {
    guard field.isMutable == expected.isMutable else { return false }
    return field.isMutable ? field.storage == expected.storage : matches(field.storage, expected.storage)
  }

  func matches(_ storage: StorageType, _ expected: StorageType) -> Bool {
    if storage.isPacked || expected.isPacked { return storage == expected }
    return matches(storage.unpacked, expected.unpacked)
  }
}
