/// Computes constant expressions: initial values of globals and tables, offsets and items of segments.
///
/// The validator has seen them, so the stack never runs dry and every index is good. A value is two words, of which all
/// but vectors use the first.
///
/// https://webassembly.github.io/spec/core/valid/instructions.html#constant-expressions
struct ConstantEvaluator {
  let instance: InstanceStorage
  let store: Store
  let made: MadeObjects
  private let bytes: UnsafePointer<UInt8>

  /// `bytes` are the module's, from `Module.withBytes`.
  init(_ instance: InstanceStorage, _ store: Store, _ bytes: UnsafePointer<UInt8>) {
    self.instance = instance
    self.store = store
    made = MadeObjects(store.heap)
    self.bytes = bytes
  }

  func value(_ expression: ConstantExpression) throws(Trap) -> GlobalCell {
    var reader = CodeReader(bytes + Int(expression.start))
    return try value(&reader)
  }

  /// The value of an offset, of either address type.
  func offset(_ expression: ConstantExpression) throws(Trap) -> UInt64 {
    try value(expression).low
  }

  /// The references of an element segment.
  func references(_ segment: ElementSegment) throws(Trap) -> [UInt64] {
    var reader = CodeReader(bytes + Int(segment.items.start))
    var references: [UInt64] = []
    references.reserveCapacity(segment.items.count)
    for _ in 0..<segment.count {
      switch segment.encoding {
      case .functionIndices: references.append(reference(reader.u32()))
      case .expressions: references.append(try value(&reader).low)
      }
    }
    return references
  }

  private func reference(_ function: UInt32) -> UInt64 {
    UInt64(UInt(bitPattern: instance.function(function, in: store)))
  }

  private func value(_ reader: inout CodeReader) throws(Trap) -> GlobalCell {
    var stack: [GlobalCell] = []
    while true {
      let opcode = reader.byte()
      switch opcode {
      case 0x0b:
        guard let result = stack.last else { preconditionFailure("a constant expression has a value") }
        return result
      case 0x41: stack.append(GlobalCell(low: UInt64(UInt32(bitPattern: reader.s32()))))
      case 0x42: stack.append(GlobalCell(low: UInt64(bitPattern: reader.s64())))
      case 0x43: stack.append(GlobalCell(low: UInt64(reader.f32())))
      case 0x44: stack.append(GlobalCell(low: reader.f64()))
      case 0x23: stack.append(instance.global(reader.u32()).pointee)
      case 0xd0:
        _ = reader.s64()
        stack.append(GlobalCell())
      case 0xd2: stack.append(GlobalCell(low: reference(reader.u32())))
      case 0x6a: combine(&stack) { UInt64(UInt32(truncatingIfNeeded: $0 &+ $1)) }
      case 0x6b: combine(&stack) { UInt64(UInt32(truncatingIfNeeded: $0 &- $1)) }
      case 0x6c: combine(&stack) { UInt64(UInt32(truncatingIfNeeded: $0 &* $1)) }
      case 0x7c: combine(&stack, &+)
      case 0x7d: combine(&stack, &-)
      case 0x7e: combine(&stack, &*)
      case 0xfb: try evaluateAggregate(&reader, &stack)
      case 0xfd:
        // v128.const is the only constant vector instruction.
        _ = reader.u32()
        let low = reader.f64()
        stack.append(GlobalCell(low: low, high: reader.f64()))
      default: preconditionFailure("the validator admits no other")
      }
    }
  }

  private func combine(_ stack: inout [GlobalCell], _ operation: (UInt64, UInt64) -> UInt64) {
    let right = stack.removeLast()
    stack[stack.count - 1].low = operation(stack[stack.count - 1].low, right.low)
  }
}

extension Module {
  /// The module's bytes. The array is never changed and belongs to the module, so its address is good as long as the
  /// module lives; data segments and code readers rely on that.
  var bytesInPlace: UnsafePointer<UInt8> {
    contents.bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a module has bytes") }
      return base
    }
  }
}
