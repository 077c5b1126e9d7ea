// Shapes: what all operations of a kind have in common, written once. An operation is a type that says what it computes;
// operand kinds are types too; the generated handlers name one combination each. `store` tells the two forms of a
// producer apart: W writes its slot and the accumulator, A the accumulator alone.

/// `[t] -> [u]`
protocol UnaryOperation {
  associatedtype Input: Word
  associatedtype Output: Word
  static func apply(_ a: Input) -> Output
}

/// The same, where some operands trap. `fault` is zero for the others.
protocol TrappingUnaryOperation: UnaryOperation {
  static func fault(_ a: Input) -> Int
}

/// The low bits of a float in its accumulator. Those of a slot are another operation's: what is one machine code is one
/// operation, since the compiler would make one function of both, reached by a further jump.
protocol BitsOperation: UnaryOperation {}

/// `[t t] -> [t]` on integers
protocol BinaryOperation {
  associatedtype Value: Word
  static func apply(_ a: Value, _ b: Value) -> Value
}

/// An integer operation whose operands may be swapped.
protocol CommutativeOperation: BinaryOperation {}

/// An integer operation that some operands make trap. `fault` is zero for the others.
protocol TrappingOperation: BinaryOperation {
  static func fault(_ a: Value, _ b: Value) -> Int
}

/// `[t t] -> [t]` on floats
protocol FloatOperation: BinaryOperation {}

/// `[t t] -> [i32]`
protocol Comparison {
  associatedtype Value: Word
  static func holds(_ a: Value, _ b: Value) -> Bool
}

protocol FloatComparison: Comparison {}

/// Inequality of floats. It has no branches of its own: they would be those of equality turned round.
protocol FloatInequality: Comparison {}

/// A load: the type in memory, and what becomes of it.
protocol LoadOperation {
  associatedtype Stored: BitwiseCopyable
  associatedtype Output: Word
  static func extend(_ stored: Stored) -> Output
}

/// A store: the type in the register, and what of it goes to memory.
protocol StoreOperation {
  associatedtype Stored: BitwiseCopyable
  associatedtype Input: Word
  static func narrow(_ value: Input) -> Stored
}

/// `[i64 i64] -> [i64 i64]` or `[i64 i64 i64 i64] -> [i64 i64]`: halves of 128-bit integers, the low one first. With two
/// operands the others mean nothing.
protocol WideOperation {
  static func apply(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> (low: UInt64, high: UInt64)
}

/// A store of a float's bits from its own accumulator; from slots they are an integer store's.
protocol FloatStoreOperation: StoreOperation {}

// d = op(a)
@inline(__always) func runUnary<O: UnaryOperation, A: Operand>(
  _: O.Type, _: A.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  produce(O.apply(A.read(place, values, lane: 1)), store, place, values, words: 2)
}

@inline(__always) func runTrappingUnary<O: TrappingUnaryOperation, A: Operand>(
  _: O.Type, _: A.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  let a: O.Input = A.read(place, values, lane: 1)
  let fault = O.fault(a)
  if _slowPath(fault != 0) { return trap(fault, place, values) }
  return produce(O.apply(a), store, place, values, words: 2)
}

// d = op(a, b)
@inline(__always) func runBinary<O: BinaryOperation, A: Operand, B: Operand>(
  _: O.Type, _: A.Type, _: B.Type, store: Bool, words: Int = 2, _ place: Place, _ values: Values
) -> Int {
  let a: O.Value = A.read(place, values, lane: 1)
  let b: O.Value = B.read(place, values, lane: 2)
  return produce(O.apply(a, b), store, place, values, words: words)
}

@inline(__always) func runTrapping<O: TrappingOperation, A: Operand, B: Operand>(
  _: O.Type, _: A.Type, _: B.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  let a: O.Value = A.read(place, values, lane: 1)
  let b: O.Value = B.read(place, values, lane: 2)
  let fault = O.fault(a, b)
  if _slowPath(fault != 0) { return trap(fault, place, values) }
  return produce(O.apply(a, b), store, place, values, words: 2)
}

// d = a ? b
@inline(__always) func runCompare<O: Comparison, A: Operand, B: Operand>(
  _: O.Type, _: A.Type, _: B.Type, store: Bool, words: Int = 2, _ place: Place, _ values: Values
) -> Int {
  let a: O.Value = A.read(place, values, lane: 1)
  let b: O.Value = B.read(place, values, lane: 2)
  let result: UInt32 = O.holds(a, b) ? 1 : 0
  return produce(result, store, place, values, words: words)
}

// if a ? b: pc = target
@inline(__always) func runCompareBranch<O: Comparison, A: Operand, B: Operand>(
  _: O.Type, _: A.Type, _: B.Type, words: Int = 2, _ place: Place, _ values: Values
) -> Int {
  let a: O.Value = A.read(place, values, lane: 0)
  let b: O.Value = B.read(place, values, lane: 1)
  if O.holds(a, b) { return jump(place, values, to: place.target(12)) }
  return next(place, values, words: words)
}

// if !(a ? b): pc = target, for comparisons whose opposite is none, such as those of floats
@inline(__always) func runCompareBranchUnless<O: Comparison, A: Operand, B: Operand>(
  _: O.Type, _: A.Type, _: B.Type, words: Int = 2, _ place: Place, _ values: Values
) -> Int {
  let a: O.Value = A.read(place, values, lane: 0)
  let b: O.Value = B.read(place, values, lane: 1)
  if O.holds(a, b) { return next(place, values, words: words) }
  return jump(place, values, to: place.target(12))
}

// d = a + i; if d ? b: pc = target
@inline(__always) func runAddCompareBranch<O: Comparison, B: Operand>(
  _: O.Type, _: B.Type, _ place: Place, _ values: Values
) -> Int where O.Value == UInt32 {
  let sum = place.slot(place.lane(1), as: UInt32.self) &+ place.word32(12)
  let b: UInt32 = B.read(place, values, lane: 4)
  var values = values
  sum.keep(in: &values)
  place.setSlot(place.lane(0), sum.slotBits)
  if O.holds(sum, b) { return jump(place, values, to: place.target(20)) }
  return next(place, values, words: 3)
}

// d = memory[a + offset]
@inline(__always) func runLoad<O: LoadOperation, A: Operand>(
  _: O.Type, _: A.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  let a: UInt32 = A.read(place, values, lane: 1)
  return load(O.self, at: UInt64(a) &+ UInt64(place.word32(12)), store, place, values)
}

// d = memory[(a + b) + offset], the sum wrapping
@inline(__always) func runIndexedLoad<O: LoadOperation, A: Operand>(
  _: O.Type, _: A.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  let index: UInt32 = A.read(place, values, lane: 1)
  let a = index &+ place.slot(place.lane(2), as: UInt32.self)
  return load(O.self, at: UInt64(a) &+ UInt64(place.word16(14)), store, place, values)
}

// d = memory[(a * size + b) + offset], the sum wrapping: an element of an array
@inline(__always) func runScaledLoad<O: LoadOperation, A: Operand>(
  _: O.Type, _: A.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  let index: UInt32 = A.read(place, values, lane: 1)
  let a = index &* UInt32(MemoryLayout<O.Stored>.size) &+ place.slot(place.lane(2), as: UInt32.self)
  return load(O.self, at: UInt64(a) &+ UInt64(place.word16(14)), store, place, values)
}

// d = memory[i]
@inline(__always) func runAbsoluteLoad<O: LoadOperation>(
  _: O.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  load(O.self, at: UInt64(place.word32(12)), store, place, values)
}

// d = memory[(a + i) + offset], the sum wrapping
@inline(__always) func runDisplacedLoad<O: LoadOperation, A: Operand>(
  _: O.Type, _: A.Type, store: Bool, _ place: Place, _ values: Values
) -> Int {
  let base: UInt32 = A.read(place, values, lane: 1)
  let a = base &+ UInt32(truncatingIfNeeded: place.lane(2))
  return load(O.self, at: UInt64(a) &+ UInt64(place.word16(14)), store, place, values)
}

@inline(__always) private func load<O: LoadOperation>(
  _: O.Type, at address: UInt64, _ store: Bool, _ place: Place, _ values: Values
) -> Int {
  let size = UInt64(MemoryLayout<O.Stored>.size)
  // No overflow: both parts have 32 bits.
  if _slowPath(address &+ size > place.memorySize) { return trap(.memoryOutOfBounds, place, values) }
  let stored = place.memory.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: address), as: O.Stored.self)
  return produce(O.extend(stored), store, place, values, words: 2)
}

// memory[a + offset] = v
@inline(__always) func runStore<O: StoreOperation, A: Operand, V: Operand>(
  _: O.Type, _: A.Type, _: V.Type, _ place: Place, _ values: Values
) -> Int {
  let a: UInt32 = A.read(place, values, lane: 0)
  let address = UInt64(a) &+ UInt64(place.word32(12))
  let size = UInt64(MemoryLayout<O.Stored>.size)
  if _slowPath(address &+ size > place.memorySize) { return trap(.memoryOutOfBounds, place, values) }
  let value: O.Input = V.read(place, values, lane: 1)
  (place.memory + Int(truncatingIfNeeded: address)).storeBytes(of: O.narrow(value), as: O.Stored.self)
  return next(place, values, words: 2)
}

// memory[(a + b) + offset] = v, the sum wrapping
@inline(__always) func runIndexedStore<O: StoreOperation, V: Operand>(
  _: O.Type, _: V.Type, _ place: Place, _ values: Values
) -> Int {
  let a = place.slot(place.lane(0), as: UInt32.self) &+ place.slot(place.lane(2), as: UInt32.self)
  let address = UInt64(a) &+ UInt64(place.word16(14))
  let size = UInt64(MemoryLayout<O.Stored>.size)
  if _slowPath(address &+ size > place.memorySize) { return trap(.memoryOutOfBounds, place, values) }
  let value: O.Input = V.read(place, values, lane: 1)
  (place.memory + Int(truncatingIfNeeded: address)).storeBytes(of: O.narrow(value), as: O.Stored.self)
  return next(place, values, words: 2)
}

// memory[i] = v
@inline(__always) func runAbsoluteStore<O: StoreOperation, V: Operand>(
  _: O.Type, _: V.Type, _ place: Place, _ values: Values
) -> Int {
  let address = UInt64(place.word32(12))
  let size = UInt64(MemoryLayout<O.Stored>.size)
  if _slowPath(address &+ size > place.memorySize) { return trap(.memoryOutOfBounds, place, values) }
  let value: O.Input = V.read(place, values, lane: 1)
  (place.memory + Int(truncatingIfNeeded: address)).storeBytes(of: O.narrow(value), as: O.Stored.self)
  return next(place, values, words: 2)
}

// d = memory n[a + offset]: another memory than the one in registers, through its link in the third word
@inline(__always) func runLinkedLoad<O: LoadOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  let memory = values.link(place.word32(16), as: MemoryRecord.self)
  let address = UInt64(place.slot(place.lane(1), as: UInt32.self)) &+ UInt64(place.word32(12))
  let size = UInt64(MemoryLayout<O.Stored>.size)
  if _slowPath(address &+ size > memory.pointee.byteCount) { return trap(.memoryOutOfBounds, place, values) }
  let stored = memory.pointee.base.loadUnaligned(
    fromByteOffset: Int(truncatingIfNeeded: address), as: O.Stored.self)
  return produce(O.extend(stored), true, place, values, words: 3)
}

// memory n[a + offset] = v
@inline(__always) func runLinkedStore<O: StoreOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  let memory = values.link(place.word32(16), as: MemoryRecord.self)
  let address = UInt64(place.slot(place.lane(0), as: UInt32.self)) &+ UInt64(place.word32(12))
  let size = UInt64(MemoryLayout<O.Stored>.size)
  if _slowPath(address &+ size > memory.pointee.byteCount) { return trap(.memoryOutOfBounds, place, values) }
  let value = place.slot(place.lane(1), as: O.Input.self)
  (memory.pointee.base + Int(truncatingIfNeeded: address)).storeBytes(of: O.narrow(value), as: O.Stored.self)
  return next(place, values, words: 3)
}

// d = memory n[a + offset], the address having 64 bits. [d, a, link] [offset]
@inline(__always) func runWideLoad<O: LoadOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  let memory = values.link(place.word32(12), as: MemoryRecord.self)
  guard let address = memory.address(place.wideAddress(lane: 1), MemoryLayout<O.Stored>.size) else {
    return trap(.memoryOutOfBounds, place, values)
  }
  return produce(O.extend(address.loadUnaligned(as: O.Stored.self)), true, place, values, words: 3)
}

// memory n[a + offset] = v, the address having 64 bits. [a, v, link] [offset]
@inline(__always) func runWideStore<O: StoreOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  let memory = values.link(place.word32(12), as: MemoryRecord.self)
  guard let address = memory.address(place.wideAddress(lane: 0), MemoryLayout<O.Stored>.size) else {
    return trap(.memoryOutOfBounds, place, values)
  }
  address.storeBytes(of: O.narrow(place.slot(place.lane(1), as: O.Input.self)), as: O.Stored.self)
  return next(place, values, words: 3)
}

// d, d + 1 = op(a, b, c, e): integers of 128 bits, low half first. [a, b, c, e] [d]
@inline(__always) func runWide<O: WideOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  let result = O.apply(
    place.slot(place.lane(0), as: UInt64.self), place.slot(place.lane(1), as: UInt64.self),
    place.slot(place.lane(2), as: UInt64.self), place.slot(place.lane(3), as: UInt64.self))
  place.setSlot(place.lane(4), result.low)
  place.setSlot(place.lane(4) &+ 1, result.high)
  return next(place, values, words: 3)
}

extension Place {
  /// A 64-bit address in a slot plus the offset in the third word; nil beyond 64 bits.
  @inline(__always) func wideAddress(lane n: Int) -> UInt64? {
    let (sum, overflow) = slot(lane(n), as: UInt64.self).addingReportingOverflow(word64(16))
    return overflow ? nil : sum
  }
}

extension UnsafeMutablePointer where Pointee == MemoryRecord {
  /// Where `size` bytes at an address lie; nil when not all of them are in the memory.
  @inline(__always) func address(_ address: UInt64?, _ size: Int) -> UnsafeMutableRawPointer? {
    let byteCount = pointee.byteCount
    guard let address, address <= byteCount, byteCount &- address >= UInt64(truncatingIfNeeded: size) else {
      return nil
    }
    return pointee.base + Int(truncatingIfNeeded: address)
  }
}

/// Leaves a result in its accumulator, in the W form in slot d as well, and goes on.
@inline(__always) func produce<T: Word>(
  _ result: T, _ store: Bool, _ place: Place, _ values: Values, words: Int
) -> Int {
  var values = values
  result.keep(in: &values)
  if store { place.setSlot(place.lane(0), result.slotBits) }
  return next(place, values, words: words)
}
