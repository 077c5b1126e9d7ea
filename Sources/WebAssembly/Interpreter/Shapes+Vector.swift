// Shapes of vector operations. Operands and results are in slots, two for a vector; there is no accumulator for vectors,
// since scalar code would carry it along through every call. A handler reads all operands before it writes, so that a
// result may take the place of an operand.

/// `[v128] -> [v128]`
protocol VectorUnaryOperation {
  associatedtype Operand: BitwiseCopyable
  associatedtype Result: BitwiseCopyable
  static func apply(_ a: Operand) -> Result
}

/// `[v128 v128] -> [v128]`
protocol VectorBinaryOperation {
  associatedtype Operand: BitwiseCopyable
  associatedtype Result: BitwiseCopyable
  static func apply(_ a: Operand, _ b: Operand) -> Result
}

/// `[v128 v128 v128] -> [v128]`
protocol VectorTernaryOperation {
  associatedtype Operand: BitwiseCopyable
  associatedtype Third: BitwiseCopyable
  static func apply(_ a: Operand, _ b: Operand, _ c: Third) -> Third
}

/// `[v128 i32] -> [v128]`
protocol VectorShiftOperation {
  associatedtype Operand: BitwiseCopyable
  static func apply(_ a: Operand, by count: UInt32) -> Operand
}

/// `[v128] -> [i32]`
protocol VectorTestOperation {
  associatedtype Operand: BitwiseCopyable
  static func apply(_ a: Operand) -> UInt32
}

/// `[t] -> [v128]`
protocol SplatOperation {
  /// The low bytes of the slot.
  associatedtype Scalar: BitwiseCopyable
  associatedtype Result: BitwiseCopyable
  static func apply(_ scalar: Scalar) -> Result
}

/// `[v128] -> [t]`, with the number of a lane: a load from the frame.
protocol ExtractLaneOperation {
  associatedtype Stored: BitwiseCopyable
  associatedtype Output: Word
  static func extend(_ lane: Stored) -> Output
}

/// `[v128 t] -> [v128]`, with the number of a lane.
protocol ReplaceLaneOperation {
  associatedtype Scalar: BitwiseCopyable
  associatedtype Operand: BitwiseCopyable
  static func apply(_ a: Operand, _ scalar: Scalar, lane: Int) -> Operand
}

/// `[v128 v128] -> [v128]`, with the numbers of the lanes taken: loads from the frame.
protocol ShuffleOperation {}

/// The same with numbers that a vector holds.
protocol SwizzleOperation {}

/// `[address] -> [v128]`
protocol VectorLoadOperation {
  associatedtype Stored: BitwiseCopyable
  associatedtype Result: BitwiseCopyable
  static func extend(_ stored: Stored) -> Result
}

/// `[address v128] -> []`
protocol VectorStoreOperation {
  associatedtype Stored: BitwiseCopyable
}

/// `[address v128] -> [v128]`, with the number of the lane that is loaded.
protocol LoadLaneOperation {
  associatedtype Replacement: ReplaceLaneOperation
}

/// `[address v128] -> []`, with the number of the lane that is stored.
protocol StoreLaneOperation {
  associatedtype Stored: BitwiseCopyable
}

extension Place {
  /// The vector in the two slots from the one that a lane of the second word names.
  @inline(__always) func vector<V: BitwiseCopyable>(_ n: Int) -> V {
    sp.loadUnaligned(fromByteOffset: lane(n) &* 8, as: V.self)
  }

  /// Writes 128 bits to the slots that lane 0 names, in one piece: they are read so.
  @inline(__always) func setVector<V: BitwiseCopyable>(_ value: V) {
    sp.storeBytes(of: value, toByteOffset: lane(0) &* 8, as: V.self)
  }
}

// d = op(a)
@inline(__always) func runVectorUnary<O: VectorUnaryOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  place.setVector(O.apply(place.vector(1)))
  return next(place, values, words: 2)
}

// d = op(a, b)
@inline(__always) func runVectorBinary<O: VectorBinaryOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  place.setVector(O.apply(place.vector(1), place.vector(2)))
  return next(place, values, words: 2)
}

// d = op(a, b, c)
@inline(__always) func runVectorTernary<O: VectorTernaryOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  place.setVector(O.apply(place.vector(1), place.vector(2), place.vector(3)))
  return next(place, values, words: 2)
}

// d = op(a, count)
@inline(__always) func runVectorShift<O: VectorShiftOperation, B: Operand>(
  _: O.Type, _: B.Type, _ place: Place, _ values: Values
) -> Int {
  let count: UInt32 = B.read(place, values, lane: 2)
  place.setVector(O.apply(place.vector(1), by: count))
  return next(place, values, words: 2)
}

// d = op(a)
@inline(__always) func runVectorTest<O: VectorTestOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  let result = O.apply(place.vector(1))
  return produce(result, true, place, values, words: 2)
}

// d = op(a)
@inline(__always) func runSplat<O: SplatOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  place.setVector(O.apply(place.slot(place.lane(1), as: O.Scalar.self)))
  return next(place, values, words: 2)
}

// d = a[n]. [d, a, unused, n]
@inline(__always) func runExtractLane<O: ExtractLaneOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  let stored = place.loadLane(3, of: 1, as: O.Stored.self)
  return produce(O.extend(stored), true, place, values, words: 2)
}

// d = a, but d[n] = b. [d, a, b, n]
@inline(__always) func runReplaceLane<O: ReplaceLaneOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  let scalar = place.slot(place.lane(2), as: O.Scalar.self)
  place.setVector(O.apply(place.vector(1), scalar, lane: place.lane(3)))
  return next(place, values, words: 2)
}

// d = units of the frame at as many byte distances as make 128 bits. [d] [distances of 32 bits …]
@inline(__always) func runShuffle<O: ShuffleOperation, Unit: FixedWidthInteger & BitwiseCopyable>(
  _: O.Type, _: Unit.Type, _ place: Place, _ values: Values
) -> Int {
  let perWord = 8 / MemoryLayout<Unit>.size
  place.setVector(Bits(place.units(Unit.self, at: 16), place.units(Unit.self, at: 16 &+ 4 &* perWord)))
  return next(place, values, words: 2 &+ perWord)
}

// d[k] = a[b[k]], or 0 where b[k] is no lane
@inline(__always) func runSwizzle<O: SwizzleOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  let numbers: SIMD16<UInt8> = place.vector(2)
  let chosen = Bits(place.chosenLanes(0), place.chosenLanes(8))
  place.setVector(chosen & UInt8.less(numbers, SIMD16(repeating: 16)))
  return next(place, values, words: 2)
}

extension Place {
  /// The lane of a vector in slots whose number a lane of the second word is.
  @inline(__always) fileprivate func loadLane<T: BitwiseCopyable>(_ number: Int, of vector: Int, as type: T.Type) -> T {
    sp.loadUnaligned(fromByteOffset: lane(vector) &* 8 &+ lane(number) &* MemoryLayout<T>.size, as: T.self)
  }

  /// As many units of the frame as make 64 bits, at distances that begin so many bytes into the instruction.
  @inline(__always) fileprivate func units<Unit: FixedWidthInteger & BitwiseCopyable>(
    _: Unit.Type, at offset: Int
  ) -> UInt64 {
    var word: UInt64 = 0
    for n in 0..<8 / MemoryLayout<Unit>.size {
      let distance = Int(Int32(bitPattern: word32(offset &+ 4 &* n)))
      let unit = sp.loadUnaligned(fromByteOffset: distance, as: Unit.self)
      word |= UInt64(truncatingIfNeeded: unit) &<< UInt64(truncatingIfNeeded: n &* Unit.bitWidth)
    }
    return word
  }

  /// Eight lanes of the first operand, chosen by as many of the second from `first` on.
  @inline(__always) fileprivate func chosenLanes(_ first: Int) -> UInt64 {
    let (source, numbers) = (address(lane(1)), address(lane(2)))
    var word: UInt64 = 0
    for n in 0..<8 {
      let number = Int(numbers.load(fromByteOffset: first &+ n, as: UInt8.self) & 15)
      word |= UInt64(source.load(fromByteOffset: number, as: UInt8.self)) &<< UInt64(truncatingIfNeeded: 8 &* n)
    }
    return word
  }
}

// MARK: Memory

/// How an access finds its bytes. The second word is [d, a, v, lane or b]; the third begins with the offset.
protocol AddressForm {
  /// The length of the instruction.
  static var words: Int { get }
  /// Where `size` bytes lie; nil when they are not all in the memory.
  static func resolve(_ size: Int, _ place: Place, _ values: Values) -> UnsafeMutableRawPointer?
}

/// Memory 0 at a 32-bit address.
enum DirectAddress<A: Operand>: AddressForm {
  @inline(__always) static var words: Int { 3 }
  @inline(__always) static func resolve(_ size: Int, _ place: Place, _ values: Values) -> UnsafeMutableRawPointer? {
    let a: UInt32 = A.read(place, values, lane: 1)
    return place.bytes(at: a, size)
  }
}

/// Memory 0 at the wrapped sum of two slots.
enum IndexedAddress<A: Operand>: AddressForm {
  @inline(__always) static var words: Int { 3 }
  @inline(__always) static func resolve(_ size: Int, _ place: Place, _ values: Values) -> UnsafeMutableRawPointer? {
    let index: UInt32 = A.read(place, values, lane: 1)
    return place.bytes(at: index &+ place.slot(place.lane(3), as: UInt32.self), size)
  }
}

/// Any memory, through its link in the fourth word, at an address of 32 or 64 bits: a slot holds either in full.
enum LinkedAddress: AddressForm {
  @inline(__always) static var words: Int { 4 }
  @inline(__always) static func resolve(_ size: Int, _ place: Place, _ values: Values) -> UnsafeMutableRawPointer? {
    let memory = values.link(place.word32(24), as: MemoryRecord.self)
    let byteCount = memory.pointee.byteCount
    let sum = place.slot(place.lane(1), as: UInt64.self).addingReportingOverflow(place.word64(16))
    guard !sum.overflow, sum.partialValue <= byteCount, byteCount &- sum.partialValue >= UInt64(size) else {
      return nil
    }
    return memory.pointee.base + Int(truncatingIfNeeded: sum.partialValue)
  }
}

extension Place {
  @inline(__always) fileprivate func bytes(at address: UInt32, _ size: Int) -> UnsafeMutableRawPointer? {
    // No overflow: both parts have 32 bits.
    let address = UInt64(address) &+ UInt64(word32(16))
    if _slowPath(address &+ UInt64(size) > memorySize) { return nil }
    return memory + Int(truncatingIfNeeded: address)
  }
}

// d = memory[address]
@inline(__always) func runVectorLoad<O: VectorLoadOperation, M: AddressForm>(
  _: O.Type, _: M.Type, _ place: Place, _ values: Values
) -> Int {
  guard let bytes = M.resolve(MemoryLayout<O.Stored>.size, place, values) else {
    return trap(.memoryOutOfBounds, place, values)
  }
  place.setVector(O.extend(bytes.loadUnaligned(as: O.Stored.self)))
  return next(place, values, words: M.words)
}

// memory[address] = v
@inline(__always) func runVectorStore<O: VectorStoreOperation, M: AddressForm>(
  _: O.Type, _: M.Type, _ place: Place, _ values: Values
) -> Int {
  guard let bytes = M.resolve(MemoryLayout<O.Stored>.size, place, values) else {
    return trap(.memoryOutOfBounds, place, values)
  }
  let vector: O.Stored = place.vector(2)
  bytes.storeBytes(of: vector, as: O.Stored.self)
  return next(place, values, words: M.words)
}

// d = v, but d[n] = memory[address]
@inline(__always) func runLoadLane<O: LoadLaneOperation, M: AddressForm>(
  _: O.Type, _: M.Type, _ place: Place, _ values: Values
) -> Int {
  typealias Scalar = O.Replacement.Scalar
  guard let bytes = M.resolve(MemoryLayout<Scalar>.size, place, values) else {
    return trap(.memoryOutOfBounds, place, values)
  }
  let scalar = bytes.loadUnaligned(as: Scalar.self)
  place.setVector(O.Replacement.apply(place.vector(2), scalar, lane: place.lane(3)))
  return next(place, values, words: M.words)
}

// memory[address] = v[n]
@inline(__always) func runStoreLane<O: StoreLaneOperation, M: AddressForm>(
  _: O.Type, _: M.Type, _ place: Place, _ values: Values
) -> Int {
  guard let bytes = M.resolve(MemoryLayout<O.Stored>.size, place, values) else {
    return trap(.memoryOutOfBounds, place, values)
  }
  bytes.storeBytes(of: place.loadLane(3, of: 2, as: O.Stored.self), as: O.Stored.self)
  return next(place, values, words: M.words)
}
