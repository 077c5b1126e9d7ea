// What is said when a body is wrong. All of it is off the fast path.

extension FunctionValidator {
  var startOffset: Int { start - reader.base }

  @inline(never) func failure(_ reason: String) -> Rejection {
    .invalid(reason, at: startOffset, function: function, functionName: functionName)
  }

  @inline(never) func mismatch(_ expected: ValueType, _ found: ValueType) -> Rejection {
    failure("type mismatch: instruction requires [\(expected)] but stack has [\(found)]\(instructionName)")
  }

  @inline(never) func underflow(_ expected: ValueType?) -> Rejection {
    let wanted = expected.map(\.description) ?? "a value"
    return failure("type mismatch: instruction requires [\(wanted)] but stack has []\(instructionName)")
  }

  /// Values remain below the results of a block that ends.
  @inline(never) func leftOver(_ signature: BlockSignature) -> Rejection {
    let shown = 16
    let wanted = (0..<min(shown, Int(signature.resultCount))).map { signature.result($0, types) }
    let found = (floor..<min(operands.count, floor + shown)).map { operands.base[$0] } + wanted
    let lists = (wanted: FunctionType.list(wanted), found: FunctionType.list(found))
    return failure("type mismatch: block requires [\(lists.wanted)] but stack has [\(lists.found)]")
  }

  @inline(never) func operandStackExceeded() -> Rejection {
    .limit("operand stack of a function", operands.count + 1, maximum: limits.operandStack, at: startOffset)
  }

  /// The body's bytes are used up and blocks are open. As the reference interpreter would go on reading, what it would
  /// meet there decides what the suite expects to hear.
  @inline(never) func missingEnd() -> Rejection {
    let offset = reader.offset
    guard offset < contents.bytes.count else { return reader.unexpectedEnd() }
    if contents.bytes[offset] == 0x0b {
      return .malformed("section size mismatch: a body has no end", at: offset)
    }
    return .malformed("END opcode expected", at: offset)
  }

  private var instructionName: String { ": \(row.pointee.name)" }

  private var functionName: Name? { function.flatMap { ModuleNames(contents).functions[$0] } }
}
