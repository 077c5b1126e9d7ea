import WebAssembly

/// The section of branch hints: by function, offsets from the start of its body (spec: Appendix › Custom Sections ›
/// Branch Hints).
enum BranchHintSection {
  static let name = "metadata.code.branch_hint"

  struct Function {
    var function: UInt32
    var hints: [(offset: Int, value: [UInt8])]
  }

  /// The contents of the custom section, its name included.
  static func write(_ functions: [Function]) -> [UInt8] {
    var writer = BinaryWriter()
    writer.sized(name.utf8)
    writer.count(functions.count)
    for function in functions {
      writer.unsigned(function.function)
      writer.count(function.hints.count)
      for hint in function.hints {
        writer.count(hint.offset)
        writer.sized(hint.value)
      }
    }
    return writer.bytes
  }

  /// What a section without its name says; nil unless it is written exactly as `write` writes it, in order.
  static func read(_ contents: ArraySlice<UInt8>) -> [Function]? {
    var rest = contents
    guard let count = number(&rest), count <= rest.count else { return nil }
    var functions: [Function] = []
    for _ in 0..<count {
      guard let index = number(&rest), let hintCount = number(&rest), hintCount <= rest.count else { return nil }
      var function = Function(function: index, hints: [])
      for _ in 0..<hintCount {
        guard let offset = number(&rest), let length = number(&rest), length <= rest.count else { return nil }
        function.hints.append((Int(offset), Array(rest.prefix(Int(length)))))
        rest = rest.dropFirst(Int(length))
      }
      functions.append(function)
    }
    return rest.isEmpty && isOrdered(functions) && write(functions).dropFirst(name.utf8.count + 1) == contents
      ? functions : nil
  }

  private static func isOrdered(_ functions: [Function]) -> Bool {
    zip(functions, functions.dropFirst()).allSatisfy { $0.function < $1.function }
      && functions.allSatisfy { function in
        !function.hints.isEmpty && zip(function.hints, function.hints.dropFirst()).allSatisfy { $0.offset < $1.offset }
      }
  }

  /// An unsigned LEB128 number of 32 bits; nil when there is none.
  private static func number(_ bytes: inout ArraySlice<UInt8>) -> UInt32? {
    var value: UInt64 = 0
    for shift: UInt64 in [0, 7, 14, 21, 28] {
      guard let byte = bytes.popFirst() else { return nil }
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return UInt32(exactly: value) }
    }
    return nil
  }
}
