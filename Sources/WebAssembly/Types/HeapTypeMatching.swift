/// Who knows defined types by number: a module its own, the engine those of all modules.
protocol DefinedTypes {
  func kind(_ type: UInt32) -> TypeSection.Kind
  /// Whether the first type is the second, or declared below it.
  func isSubtype(_ type: UInt32, of other: UInt32) -> Bool
}

/// Matching of heap types, whoever counts them.
///
/// https://webassembly.github.io/spec/core/valid/matching.html#heap-types
extension DefinedTypes {
  /// Whether a value that refers to `type` may stand where one that refers to `expected` is wanted.
  func matches(_ type: HeapType, _ expected: HeapType) -> Bool {
    if type == expected || type == .bottom { return true }
    if let number = type.index {
      if let wanted = expected.index { return isSubtype(number, of: wanted) }
      switch kind(number) {
      case .function: return expected == .function
      case .structure: return [.structure, .eq, .any].contains(expected)
      case .array: return [.array, .eq, .any].contains(expected)
      }
    }
    switch type {
    case .none: return top(of: expected) == .any
    case .noFunction: return top(of: expected) == .function
    case .noExtern: return expected == .extern
    case .noException: return expected == .exception
    case .i31, .structure, .array: return expected == .eq || expected == .any
    case .eq: return expected == .any
    default: return false
    }
  }

  /// The greatest type of the hierarchy a heap type is in.
  func top(of type: HeapType) -> HeapType {
    if let number = type.index { return kind(number) == .function ? .function : .any }
    switch type {
    case .function, .noFunction: return .function
    case .extern, .noExtern: return .extern
    case .exception, .noException: return .exception
    default: return .any
    }
  }
}
