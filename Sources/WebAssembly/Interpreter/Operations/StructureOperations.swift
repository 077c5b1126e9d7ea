// Structures: a header, then the fields as the slots they were made from.
// https://webassembly.github.io/spec/core/exec/instructions.html#aggregate-reference-instructions

/// Everything but packed integers and floats, which have accumulators of their own: i32, i64, references.
enum StructGet64: FieldOperation { typealias Load = Load64 }

enum StructGetF32: FieldOperation { typealias Load = F32Load }

enum StructGetF64: FieldOperation { typealias Load = F64Load }

enum StructGet8Signed: FieldOperation { typealias Load = I32Load8Signed }

enum StructGet8Unsigned: FieldOperation { typealias Load = Load8 }

enum StructGet16Signed: FieldOperation { typealias Load = I32Load16Signed }

enum StructGet16Unsigned: FieldOperation { typealias Load = Load16 }

// d = a.field, of 128 bits. [d, a | distance]
@inline(__always) func handleStructGetVector(_ place: Place, _ values: Values) -> Int {
  let reference = place.slot(place.lane(1), as: UInt64.self)
  guard let object = UnsafeRawPointer(bitPattern: UInt(reference)) else {
    return trap(.nullStructureReference, place, values)
  }
  place.address(place.lane(0)).copyMemory(from: object + Int(place.word32(12)), byteCount: 16)
  return next(place, values, words: 2)
}

// a.field = v. [a, v | distance]
@inline(__always) private func setField<A: Operand, V: Operand>(
  _: A.Type, _: V.Type, _ place: Place, _ values: Values
) -> Int {
  let reference: UInt64 = A.read(place, values, lane: 0)
  guard let object = UnsafeMutableRawPointer(bitPattern: UInt(reference)) else {
    return trap(.nullStructureReference, place, values)
  }
  let value: UInt64 = V.read(place, values, lane: 1)
  object.storeBytes(of: value, toByteOffset: Int(place.word32(12)), as: UInt64.self)
  return next(place, values, words: 2)
}

@inline(__always) func handleStructSet_ss(_ place: Place, _ values: Values) -> Int {
  setField(Slot.self, Slot.self, place, values)
}

@inline(__always) func handleStructSet_rs(_ place: Place, _ values: Values) -> Int {
  setField(Accumulator.self, Slot.self, place, values)
}

@inline(__always) func handleStructSet_sr(_ place: Place, _ values: Values) -> Int {
  setField(Slot.self, Accumulator.self, place, values)
}

// The same for 128 bits.
@inline(__always) func handleStructSetVector(_ place: Place, _ values: Values) -> Int {
  let reference = place.slot(place.lane(0), as: UInt64.self)
  guard let object = UnsafeMutableRawPointer(bitPattern: UInt(reference)) else {
    return trap(.nullStructureReference, place, values)
  }
  (object + Int(place.word32(12))).copyMemory(from: place.address(place.lane(1)), byteCount: 16)
  return next(place, values, words: 2)
}

// MARK: Making

// d = new type, with the fields in slots a ..< a + n. [d, a, n, size class] [type]
@inline(__always) private func makeStructure(_ count: Int, fromSlots: Bool, _ place: Place, _ values: Values) -> Int {
  let list = values.instance.pointee.machine.pointee.freeCells + place.lane(3)
  guard let cell = UnsafeMutableRawPointer(bitPattern: list.pointee) else { return refillAndRepeat(place, values) }
  list.pointee = cell.load(fromByteOffset: 8, as: UInt.self)
  cell.storeBytes(of: place.word64(16), as: UInt64.self)
  let source = place.address(place.lane(1))
  var n = 0
  while n != count {
    let value = fromSlots ? source.load(fromByteOffset: n &* 8, as: UInt64.self) : 0
    cell.storeBytes(of: value, toByteOffset: RuntimeType.headerSize &+ n &* 8, as: UInt64.self)
    n &+= 1
  }
  var values = values
  values.x = UInt64(UInt(bitPattern: cell))
  place.setSlot(place.lane(0), values.x)
  return next(place, values, words: 3)
}

@inline(__always) func handleStructNewMany(_ place: Place, _ values: Values) -> Int {
  makeStructure(place.lane(2), fromSlots: true, place, values)
}

@inline(__always) func handleStructNew1(_ place: Place, _ values: Values) -> Int {
  makeStructure(1, fromSlots: true, place, values)
}

@inline(__always) func handleStructNew2(_ place: Place, _ values: Values) -> Int {
  makeStructure(2, fromSlots: true, place, values)
}

@inline(__always) func handleStructNew3(_ place: Place, _ values: Values) -> Int {
  makeStructure(3, fromSlots: true, place, values)
}

@inline(__always) func handleStructNew4(_ place: Place, _ values: Values) -> Int {
  makeStructure(4, fromSlots: true, place, values)
}

// The same with all fields zero.
@inline(__always) func handleStructNewDefault(_ place: Place, _ values: Values) -> Int {
  makeStructure(place.lane(2), fromSlots: false, place, values)
}

/// Gets cells, by a collection if need be, and carries the instruction out again. What counts of the stack ends with the
/// operands.
@inline(never) private func refillAndRepeat(_ place: Place, _ values: Values) -> Int {
  let machine = values.instance.pointee.machine
  let stackEnd = place.address(place.lane(1) &+ place.lane(2))
  let isReady = machine.pointee.heap._withUnsafeGuaranteedRef { $0.refill(place.lane(3), stackEnd: stackEnd) }
  if !isReady { return trap(.heapExhausted, place, values) }
  return next(place, values)
}

// d = new type, too large for a cell. [d, a, n, has operands] [type]
@inline(__always) func handleStructNewLarge(_ place: Place, _ values: Values) -> Int {
  makeLargeStructure(place, values)
}

@inline(never) private func makeLargeStructure(_ place: Place, _ values: Values) -> Int {
  let type = RuntimeTypePointer(bitPattern: UInt(place.word64(16))).unsafelyUnwrapped
  let operands = UnsafeRawPointer(place.address(place.lane(1)))
  let hasOperands = place.lane(3) != 0
  let reference = values.instance.pointee.machine.pointee.heap._withUnsafeGuaranteedRef {
    $0.makeStructure(
      type, from: hasOperands ? operands : nil, stackEnd: hasOperands ? operands + 8 &* place.lane(2) : operands)
  }
  return finishAllocation(reference, place, values, words: 3)
}

/// d = what was made; a trap when nothing was.
@inline(__always) func finishAllocation(_ reference: UInt64, _ place: Place, _ values: Values, words: Int) -> Int {
  if reference == 0 { return trap(.heapExhausted, place, values) }
  var values = values
  values.x = reference
  place.setSlot(place.lane(0), reference)
  return next(place, values, words: words)
}
