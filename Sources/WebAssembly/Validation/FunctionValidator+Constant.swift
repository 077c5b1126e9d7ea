// Constant expressions: a body of few instructions, with one result.
//
// https://webassembly.github.io/spec/core/valid/instructions.html#constant-expressions

extension FunctionValidator {
  /// Validates an expression that may read the first `visibleGlobals` globals.
  mutating func validateConstant(
    _ expression: ConstantExpression, gives type: ValueType, visibleGlobals: Int
  ) throws(Rejection) {
    function = nil
    reset(expression)
    try pushFrame(.function, BlockSignature(result: type))
    while true {
      start = reader.position
      guard !reader.isAtEnd else { throw missingEnd() }
      row = try reader.instruction(instructions)
      guard isConstant else { throw failure("constant expression required: \(row.pointee.name) is not constant") }
      switch row.pointee.special {
      case .end:
        if try validateEnd() { return }
      case .globalGet: try validateConstantGlobal(visibleGlobals)
      default: try validateInstruction()
      }
    }
  }

  private var isConstant: Bool {
    switch row.pointee.constness {
    case .never: false
    case .always: true
    case .extended: context.features.contains(.extendedConstants)
    case .aggregates: context.features.contains(.garbageCollection)
    }
  }

  private mutating func validateConstantGlobal(_ visible: Int) throws(Rejection) {
    let index = try reader.u32()
    guard index < visible else { throw failure("unknown global \(index)") }
    let type = contents.globals[Int(index)].type
    guard !type.isMutable else { throw failure("constant expression required: global \(index) is mutable") }
    try push(type.valueType)
  }
}

extension FunctionValidator {
  /// Validates the items of an element segment, which thereby are declared functions.
  mutating func validateItems(_ segment: ElementSegment, visibleGlobals: Int) throws(Rejection) {
    var items = reader
    items.position = items.base + Int(segment.items.start)
    items.end = items.base + Int(segment.items.end)
    for _ in 0..<segment.count {
      switch segment.encoding {
      case .functionIndices:
        let start = items.offset
        let index = try items.u32()
        guard index < contents.functions.count else { throw .invalid("unknown function \(index)", at: start) }
        declaredFunctions[Int(index)] = true
      case .expressions:
        try validateConstant(
          ByteRange(items.offset, Int(segment.items.end)), gives: segment.type, visibleGlobals: visibleGlobals)
        items.position = reader.position
      }
    }
  }
}
