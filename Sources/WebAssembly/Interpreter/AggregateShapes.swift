// Shapes of what reads and writes structures and arrays, and of what asks for a reference's type.

/// Reads a field of a structure: what a load makes of it.
protocol FieldOperation {
  associatedtype Load: LoadOperation
}

/// Reads an element of an array.
protocol ElementOperation {
  associatedtype Load: LoadOperation
}

/// Writes an element of an array.
protocol ElementStoreOperation {
  associatedtype Store: StoreOperation
}

/// Asks whether a reference that is not null is of a type. The third word tells more about the type.
protocol ReferenceTestOperation {
  static func holds(_ reference: UInt64, _ place: Place) -> Bool
}

// d = a.field. [d, a | distance]
@inline(__always) func runFieldGet<O: FieldOperation, A: Operand>(
  _: O.Type, _: A.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  let reference: UInt64 = A.read(place, values, lane: 1)
  guard let object = UnsafeRawPointer(bitPattern: UInt(reference)) else {
    return trap(.nullStructureReference, place, values)
  }
  let stored = object.load(fromByteOffset: Int(place.word32(12)), as: O.Load.Stored.self)
  return produce(O.Load.extend(stored), store, place, values, words: 2)
}

// d = a[b]. [d, a, b]
@inline(__always) func runElementGet<O: ElementOperation, A: Operand, B: Operand>(
  _: O.Type, _: A.Type, _: B.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  let reference: UInt64 = A.read(place, values, lane: 1)
  let index: UInt32 = B.read(place, values, lane: 2)
  guard let array = UnsafeRawPointer(bitPattern: UInt(reference)) else {
    return trap(.nullArrayReference, place, values)
  }
  if _slowPath(index >= ObjectHeader.arrayLength(array)) { return trap(.arrayOutOfBounds, place, values) }
  let distance = RuntimeType.arrayElements &+ Int(index) &* MemoryLayout<O.Load.Stored>.stride
  return produce(
    O.Load.extend(array.load(fromByteOffset: distance, as: O.Load.Stored.self)), store, place, values, words: 2)
}

// a[b] = v. [a, b, v]
@inline(__always) func runElementSet<O: ElementStoreOperation, V: Operand>(
  _: O.Type, _: V.Type, _ place: Place, _ values: Values
) -> Int {
  guard let array = UnsafeMutableRawPointer(bitPattern: UInt(place.slot(place.lane(0), as: UInt64.self))) else {
    return trap(.nullArrayReference, place, values)
  }
  let index = place.slot(place.lane(1), as: UInt32.self)
  if _slowPath(index >= ObjectHeader.arrayLength(array)) { return trap(.arrayOutOfBounds, place, values) }
  let value: O.Store.Input = V.read(place, values, lane: 2)
  let distance = RuntimeType.arrayElements &+ Int(index) &* MemoryLayout<O.Store.Stored>.stride
  array.storeBytes(of: O.Store.narrow(value), toByteOffset: distance, as: O.Store.Stored.self)
  return next(place, values, words: 2)
}

// MARK: Types of references

/// Whether a reference is of the type; null is if the lane says so.
@inline(__always) private func holds<O: ReferenceTestOperation>(
  _: O.Type, _ reference: UInt64, nullLane: Int, _ place: Place
) -> Bool {
  reference == 0 ? place.lane(nullLane) != 0 : O.holds(reference, place)
}

// d = a is of the type. [d, a, null counts] [type]
@inline(__always) func runReferenceTest<O: ReferenceTestOperation, A: Operand>(
  _: O.Type, _: A.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  let reference: UInt64 = A.read(place, values, lane: 1)
  let result: UInt32 = holds(O.self, reference, nullLane: 2, place) ? 1 : 0
  return produce(result, store, place, values, words: 3)
}

// a must be of the type. [-, a, null counts] [type]
@inline(__always) func runReferenceCast<O: ReferenceTestOperation, A: Operand>(
  _: O.Type, _: A.Type, _ place: Place, _ values: Values
) -> Int {
  let reference: UInt64 = A.read(place, values, lane: 1)
  if holds(O.self, reference, nullLane: 2, place) { return next(place, values, words: 3) }
  return trap(.castFailure, place, values)
}

// if a is of the type: pc = target. [a, null counts | distance] [type]
@inline(__always) func runReferenceBranch<O: ReferenceTestOperation, A: Operand>(
  _: O.Type, _: A.Type, _ place: Place, _ values: Values
) -> Int {
  let reference: UInt64 = A.read(place, values, lane: 0)
  if holds(O.self, reference, nullLane: 1, place) { return jump(place, values, to: place.target(12)) }
  return next(place, values, words: 3)
}

// if a is not of the type: pc = target
@inline(__always) func runReferenceBranchUnless<O: ReferenceTestOperation, A: Operand>(
  _: O.Type, _: A.Type, _ place: Place, _ values: Values
) -> Int {
  let reference: UInt64 = A.read(place, values, lane: 0)
  if holds(O.self, reference, nullLane: 1, place) { return next(place, values, words: 3) }
  return jump(place, values, to: place.target(12))
}
