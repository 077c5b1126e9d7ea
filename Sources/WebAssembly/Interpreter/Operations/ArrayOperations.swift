// Arrays: a header, a length, and elements as dense as their type allows.
// https://webassembly.github.io/spec/core/exec/instructions.html#aggregate-reference-instructions

enum ArrayGet8Signed: ElementOperation { typealias Load = I32Load8Signed }

enum ArrayGet8Unsigned: ElementOperation { typealias Load = Load8 }

enum ArrayGet16Signed: ElementOperation { typealias Load = I32Load16Signed }

enum ArrayGet16Unsigned: ElementOperation { typealias Load = Load16 }

enum ArrayGet32: ElementOperation { typealias Load = Load32 }

enum ArrayGet64: ElementOperation { typealias Load = Load64 }

enum ArrayGetF32: ElementOperation { typealias Load = F32Load }

enum ArrayGetF64: ElementOperation { typealias Load = F64Load }

enum ArraySet8: ElementStoreOperation { typealias Store = Store8 }

enum ArraySet16: ElementStoreOperation { typealias Store = Store16 }

enum ArraySet32: ElementStoreOperation { typealias Store = Store32 }

enum ArraySet64: ElementStoreOperation { typealias Store = Store64 }

/// `array.len`
enum ArrayLength: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: UInt64) -> Int { a == 0 ? RunResult.nullArrayReference.rawValue : 0 }
  // The fault was looked at first: the array is there.
  @inline(__always) static func apply(_ a: UInt64) -> UInt32 {
    ObjectHeader.arrayLength(UnsafeRawPointer(bitPattern: UInt(a)).unsafelyUnwrapped)
  }
}

/// The array in a slot and the place of an element in it; nil for null.
@inline(__always) private func array(_ lane: Int, _ place: Place) -> UnsafeMutableRawPointer? {
  UnsafeMutableRawPointer(bitPattern: UInt(place.slot(place.lane(lane), as: UInt64.self)))
}

// d = a[b], of 128 bits. [d, a, b]
@inline(__always) func handleArrayGetVector(_ place: Place, _ values: Values) -> Int {
  guard let array = array(1, place) else { return trap(.nullArrayReference, place, values) }
  let index = place.slot(place.lane(2), as: UInt32.self)
  if _slowPath(index >= ObjectHeader.arrayLength(array)) { return trap(.arrayOutOfBounds, place, values) }
  place.address(place.lane(0)).copyMemory(
    from: array + (RuntimeType.arrayElements &+ 16 &* Int(index)), byteCount: 16)
  return next(place, values, words: 2)
}

// a[b] = v, of 128 bits. [a, b, v]
@inline(__always) func handleArraySetVector(_ place: Place, _ values: Values) -> Int {
  guard let array = array(0, place) else { return trap(.nullArrayReference, place, values) }
  let index = place.slot(place.lane(1), as: UInt32.self)
  if _slowPath(index >= ObjectHeader.arrayLength(array)) { return trap(.arrayOutOfBounds, place, values) }
  (array + (RuntimeType.arrayElements &+ 16 &* Int(index))).copyMemory(
    from: place.address(place.lane(2)), byteCount: 16)
  return next(place, values, words: 2)
}

// MARK: Making. These work out of line; what counts of the stack ends at slot `end`.

// d = new type: n times a. [d, a, n, end] [type]
@inline(__always) func handleArrayNew(_ place: Place, _ values: Values) -> Int {
  makeFilledArray(place, values)
}

@inline(never) private func makeFilledArray(_ place: Place, _ values: Values) -> Int {
  let reference = makeArray(place.slot(place.lane(2), as: UInt32.self), place, values)
  if let array = ObjectHeader.object(reference) {
    let elements = ArrayElements(array)
    elements.fill(0, Int(elements.count), with: place.address(place.lane(1)))
  }
  return finishAllocation(reference, place, values, words: 3)
}

// d = new type: n times zero. [d, -, n, end] [type]
@inline(__always) func handleArrayNewDefault(_ place: Place, _ values: Values) -> Int {
  makeDefaultArray(place, values)
}

@inline(never) private func makeDefaultArray(_ place: Place, _ values: Values) -> Int {
  let reference = makeArray(place.slot(place.lane(2), as: UInt32.self), place, values)
  if let array = ObjectHeader.object(reference) { ArrayElements(array).clear() }
  return finishAllocation(reference, place, values, words: 3)
}

// d = new type with the elements in slots from a on. [d, a, n, end] [type]
@inline(__always) func handleArrayNewFixed(_ place: Place, _ values: Values) -> Int {
  makeFixedArray(place, values)
}

@inline(never) private func makeFixedArray(_ place: Place, _ values: Values) -> Int {
  let reference = makeArray(UInt32(truncatingIfNeeded: place.lane(2)), place, values)
  if let array = ObjectHeader.object(reference) {
    ArrayElements(array).set(fromSlots: place.address(place.lane(1)))
  }
  return finishAllocation(reference, place, values, words: 3)
}

// d = new type from a segment's bytes: n elements from byte a. [d, a, n, end] [type] [segment]
@inline(__always) func handleArrayNewData(_ place: Place, _ values: Values) -> Int {
  makeArray(of: values.instance.pointee.data, fault: .memoryOutOfBounds, place, values)
}

// d = new type from a segment's references: n of them from number a. [d, a, n, end] [type] [segment]
@inline(__always) func handleArrayNewElem(_ place: Place, _ values: Values) -> Int {
  makeArray(of: values.instance.pointee.elements, fault: .tableOutOfBounds, place, values)
}

@inline(never) private func makeArray(
  of segments: UnsafeMutablePointer<SegmentRecord>, fault: RunResult, _ place: Place, _ values: Values
) -> Int {
  let segment = segments + Int(place.word64(24))
  let count = place.slot(place.lane(2), as: UInt32.self)
  let source = SegmentRange(
    segment, unit: fault == .memoryOutOfBounds ? 1 : 8, start: place.slot(place.lane(1), as: UInt32.self),
    byteCount: Int(count) &<< Int(arrayType(place).pointee.elementSizeLog2))
  guard let source else { return trap(fault, place, values) }
  let reference = makeArray(count, place, values)
  if let array = ObjectHeader.object(reference) { source.copy(to: array + RuntimeType.arrayElements) }
  return finishAllocation(reference, place, values, words: 4)
}

private func arrayType(_ place: Place) -> RuntimeTypePointer {
  RuntimeTypePointer(bitPattern: UInt(place.word64(16))).unsafelyUnwrapped
}

/// An array of the type in the third word, its elements not yet set.
private func makeArray(_ count: UInt32, _ place: Place, _ values: Values) -> UInt64 {
  values.instance.pointee.machine.pointee.heap._withUnsafeGuaranteedRef {
    $0.makeArray(arrayType(place), count, stackEnd: place.address(place.lane(3)))
  }
}

// MARK: Ranges

// a[b ..< b + n] = v. [a, b, v, n]
@inline(__always) func handleArrayFill(_ place: Place, _ values: Values) -> Int {
  guard let array = array(0, place) else { return trap(.nullArrayReference, place, values) }
  let start = place.slot(place.lane(1), as: UInt32.self)
  let count = place.slot(place.lane(3), as: UInt32.self)
  if _slowPath(UInt64(start) &+ UInt64(count) > UInt64(ObjectHeader.arrayLength(array))) {
    return trap(.arrayOutOfBounds, place, values)
  }
  fillArray(array, start, count, place.address(place.lane(2)))
  return next(place, values, words: 2)
}

@inline(never) private func fillArray(
  _ array: UnsafeMutableRawPointer, _ start: UInt32, _ count: UInt32, _ value: UnsafeRawPointer
) {
  ArrayElements(array).fill(Int(start), Int(count), with: value)
}

// a[b ..< b + n] = c[e ..< e + n]. [a, b, c, e] [n]
@inline(__always) func handleArrayCopy(_ place: Place, _ values: Values) -> Int {
  guard let target = array(0, place), let source = array(2, place) else {
    return trap(.nullArrayReference, place, values)
  }
  let count = UInt64(place.slot(place.lane(4), as: UInt32.self))
  let to = UInt64(place.slot(place.lane(1), as: UInt32.self))
  let from = UInt64(place.slot(place.lane(3), as: UInt32.self))
  if _slowPath(
    to &+ count > UInt64(ObjectHeader.arrayLength(target)) || from &+ count > UInt64(ObjectHeader.arrayLength(source)))
  {
    return trap(.arrayOutOfBounds, place, values)
  }
  copyElements(target, Int(to), source, Int(from), Int(count))
  return next(place, values, words: 3)
}

@inline(never) private func copyElements(
  _ target: UnsafeMutableRawPointer, _ to: Int, _ source: UnsafeMutableRawPointer, _ from: Int, _ count: Int
) {
  let target = ArrayElements(target)
  target.address(to).copyMemory(from: ArrayElements(source).address(from), byteCount: count &<< target.sizeLog2)
}

// a[b ..< b + n] = segment's bytes from c. [a, b, c, n] [segment]
@inline(__always) func handleArrayInitData(_ place: Place, _ values: Values) -> Int {
  initialize(from: values.instance.pointee.data, fault: .memoryOutOfBounds, place, values)
}

// a[b ..< b + n] = segment's references from number c. [a, b, c, n] [segment]
@inline(__always) func handleArrayInitElem(_ place: Place, _ values: Values) -> Int {
  initialize(from: values.instance.pointee.elements, fault: .tableOutOfBounds, place, values)
}

@inline(never) private func initialize(
  from segments: UnsafeMutablePointer<SegmentRecord>, fault: RunResult, _ place: Place, _ values: Values
) -> Int {
  guard let array = array(0, place) else { return trap(.nullArrayReference, place, values) }
  let elements = ArrayElements(array)
  let start = place.slot(place.lane(1), as: UInt32.self)
  let count = place.slot(place.lane(3), as: UInt32.self)
  if UInt64(start) &+ UInt64(count) > UInt64(elements.count) { return trap(.arrayOutOfBounds, place, values) }
  let source = SegmentRange(
    segments + Int(place.word64(16)), unit: fault == .memoryOutOfBounds ? 1 : 8,
    start: place.slot(place.lane(2), as: UInt32.self), byteCount: Int(count) &<< elements.sizeLog2)
  guard let source else { return trap(fault, place, values) }
  source.copy(to: elements.address(Int(start)))
  return next(place, values, words: 3)
}
