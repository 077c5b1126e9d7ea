// Structures, arrays and unboxed integers in constant expressions.
//
// What an expression makes is held for the host until the instance is complete, so that a collection in between finds
// it: it may be on its way to a global, or an item of a segment that is not yet written anywhere.

extension ConstantEvaluator {
  /// Carries out an instruction of the aggregates' page.
  func evaluateAggregate(_ reader: inout CodeReader, _ stack: inout [GlobalCell]) throws(Trap) {
    let code = reader.u32()
    switch code {
    case 0x00, 0x01: try makeStructure(type(reader.u32()), hasOperands: code == 0x00, &stack)
    case 0x06, 0x07: try makeArray(type(reader.u32()), hasValue: code == 0x06, &stack)
    case 0x08: try makeFixedArray(type(reader.u32()), Int(reader.u32()), &stack)
    // Conversions between `any` and `extern`, which leave the word as it is.
    case 0x1a, 0x1b: break
    case 0x1c: stack.append(GlobalCell(low: I31.bits(UInt32(truncatingIfNeeded: stack.removeLast().low))))
    default: preconditionFailure("the validator admits no other")
    }
  }

  private func type(_ index: UInt32) -> RuntimeTypePointer {
    guard let module = instance.module else { preconditionFailure("only modules have expressions") }
    return store.engine.types.runtimeType(module.contents.types.identifiers[Int(index)])
  }

  private var stackEnd: UnsafeRawPointer {
    UnsafeRawPointer(instance.record.pointee.machine.pointee.top)
  }

  private func makeStructure(
    _ type: RuntimeTypePointer, hasOperands: Bool, _ stack: inout [GlobalCell]
  ) throws(Trap) {
    var slots: [UInt64]?
    if hasOperands {
      let operands = pop(Int(type.pointee.fieldCount), &stack)
      var list: [UInt64] = []
      for (n, operand) in operands.enumerated() {
        list.append(operand.low)
        if slotCount(n, of: type) == 2 { list.append(operand.high) }
      }
      slots = list
    }
    let reference =
      slots?.withUnsafeBytes { store.heap.makeStructure(type, from: $0.baseAddress, stackEnd: stackEnd) }
      ?? store.heap.makeStructure(type, from: nil, stackEnd: stackEnd)
    try push(reference, &stack)
  }

  /// How many slots a field takes: what lies between it and the next, or the end.
  private func slotCount(_ n: Int, of type: RuntimeTypePointer) -> UInt32 {
    let isLast = n + 1 == Int(type.pointee.fieldCount)
    return ((isLast ? type.pointee.byteCount : type.pointee.fields[n + 1]) - type.pointee.fields[n]) / 8
  }

  private func makeArray(_ type: RuntimeTypePointer, hasValue: Bool, _ stack: inout [GlobalCell]) throws(Trap) {
    let count = UInt32(truncatingIfNeeded: stack.removeLast().low)
    var value = hasValue ? stack.removeLast() : GlobalCell()
    let reference = store.heap.makeArray(type, count, stackEnd: stackEnd)
    if let array = ObjectHeader.object(reference) { ArrayElements(array).fill(0, Int(count), with: &value) }
    try push(reference, &stack)
  }

  private func makeFixedArray(
    _ type: RuntimeTypePointer, _ count: Int, _ stack: inout [GlobalCell]
  ) throws(Trap) {
    let operands = pop(count, &stack)
    let reference = store.heap.makeArray(type, UInt32(count), stackEnd: stackEnd)
    if let array = ObjectHeader.object(reference) {
      let elements = ArrayElements(array)
      for (n, operand) in operands.enumerated() {
        var operand = operand
        elements.fill(n, 1, with: &operand)
      }
    }
    try push(reference, &stack)
  }

  private func pop(_ count: Int, _ stack: inout [GlobalCell]) -> [GlobalCell] {
    let operands = Array(stack.suffix(count))
    stack.removeLast(count)
    return operands
  }

  /// Pushes what was made, and holds it.
  private func push(_ reference: UInt64, _ stack: inout [GlobalCell]) throws(Trap) {
    guard reference != 0 else { throw Trap(.heapExhausted) }
    made.places.append(store.heap.hold(reference))
    stack.append(GlobalCell(low: reference))
  }
}

/// What constant expressions have made, held until this goes.
final class MadeObjects {
  private let heap: ObjectHeap
  var places: [Int] = []

  init(_ heap: ObjectHeap) {
    self.heap = heap
  }

  deinit {
    for place in places { heap.drop(place) }
  }
}
