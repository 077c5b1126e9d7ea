// Vectors as wholes: bits, lanes put in, taken out and moved about, loads and stores; and what every type of value has,
// constants, copies, selection, globals and returns.
// https://webassembly.github.io/spec/core/exec/instructions.html#vector-instructions

enum V128Not: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: Bits) -> Bits { ~a }
}

enum V128And: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: Bits, _ b: Bits) -> Bits { a & b }
}

enum V128AndNot: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: Bits, _ b: Bits) -> Bits { a & ~b }
}

enum V128Or: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: Bits, _ b: Bits) -> Bits { a | b }
}

enum V128ExclusiveOr: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: Bits, _ b: Bits) -> Bits { a ^ b }
}

enum V128BitSelect: VectorTernaryOperation {
  @inline(__always) static func apply(_ a: Bits, _ b: Bits, _ c: Bits) -> Bits { select(c, a, b) }
}

enum V128AnyTrue: VectorTestOperation {
  @inline(__always) static func apply(_ a: Bits) -> UInt32 { isZero(a) ? 0 : 1 }
}

// MARK: Lanes

// Lanes of floats are those of integers of the same width, but for where a lane goes.

enum LaneSplat<L: Lane>: SplatOperation {
  @inline(__always) static func apply(_ scalar: L) -> L.Vector { L.Vector(repeating: scalar) }
}

typealias V128Splat8 = LaneSplat<UInt8>
typealias V128Splat16 = LaneSplat<UInt16>
typealias V128Splat32 = LaneSplat<UInt32>
typealias V128Splat64 = LaneSplat<UInt64>

enum LaneExtract<O: LoadOperation>: ExtractLaneOperation {
  @inline(__always) static func extend(_ lane: O.Stored) -> O.Output { O.extend(lane) }
}

typealias I8x16ExtractSigned = LaneExtract<I32Load8Signed>
typealias I8x16ExtractUnsigned = LaneExtract<Load8>
typealias I16x8ExtractSigned = LaneExtract<I32Load16Signed>
typealias I16x8ExtractUnsigned = LaneExtract<Load16>
typealias I32x4Extract = LaneExtract<Load32>
typealias I64x2Extract = LaneExtract<Load64>
typealias F32x4Extract = LaneExtract<F32Load>
typealias F64x2Extract = LaneExtract<F64Load>

enum LaneReplace<L: Lane>: ReplaceLaneOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ scalar: L, lane: Int) -> L.Vector {
    var numbers = L.Vector()
    for n in 0..<numbers.scalarCount { numbers[n] = L(truncatingIfNeeded: n) }
    let isReplaced = L.equal(numbers, L.Vector(repeating: L(truncatingIfNeeded: lane)))
    return select(isReplaced, L.Vector(repeating: scalar), a)
  }
}

typealias V128Replace8 = LaneReplace<UInt8>
typealias V128Replace16 = LaneReplace<UInt16>
typealias V128Replace32 = LaneReplace<UInt32>
typealias V128Replace64 = LaneReplace<UInt64>

enum I8x16Shuffle: ShuffleOperation {}

enum I8x16Swizzle: SwizzleOperation {}

// MARK: Memory

enum V128Load: VectorLoadOperation {
  @inline(__always) static func extend(_ stored: Bits) -> Bits { stored }
}

/// Half a vector, each lane extended.
enum LoadExtend<L: NarrowLane>: VectorLoadOperation {
  @inline(__always) static func extend(_ stored: UInt64) -> L.Wider.Vector {
    LaneExtendLow<L>.apply(reinterpreted(Bits(stored, 0)))
  }
}

typealias V128Load8x8Signed = LoadExtend<Int8>
typealias V128Load8x8Unsigned = LoadExtend<UInt8>
typealias V128Load16x4Signed = LoadExtend<Int16>
typealias V128Load16x4Unsigned = LoadExtend<UInt16>
typealias V128Load32x2Signed = LoadExtend<Int32>
typealias V128Load32x2Unsigned = LoadExtend<UInt32>

enum LoadSplat<L: Lane>: VectorLoadOperation {
  @inline(__always) static func extend(_ stored: L) -> L.Vector { L.Vector(repeating: stored) }
}

typealias V128Load8Splat = LoadSplat<UInt8>
typealias V128Load16Splat = LoadSplat<UInt16>
typealias V128Load32Splat = LoadSplat<UInt32>
typealias V128Load64Splat = LoadSplat<UInt64>

/// One lane, the others zero.
enum LoadZero<L: Lane>: VectorLoadOperation {
  @inline(__always) static func extend(_ stored: L) -> Bits { Bits(UInt64(truncatingIfNeeded: stored), 0) }
}

typealias V128Load32Zero = LoadZero<UInt32>
typealias V128Load64Zero = LoadZero<UInt64>

enum V128Store: VectorStoreOperation {
  typealias Stored = Bits
}

enum LoadLane<L: Lane>: LoadLaneOperation {
  typealias Replacement = LaneReplace<L>
}

typealias V128Load8Lane = LoadLane<UInt8>
typealias V128Load16Lane = LoadLane<UInt16>
typealias V128Load32Lane = LoadLane<UInt32>
typealias V128Load64Lane = LoadLane<UInt64>

enum StoreLane<L: Lane>: StoreLaneOperation {
  typealias Stored = L
}

typealias V128Store8Lane = StoreLane<UInt8>
typealias V128Store16Lane = StoreLane<UInt16>
typealias V128Store32Lane = StoreLane<UInt32>
typealias V128Store64Lane = StoreLane<UInt64>

// MARK: What every type of value has

// d = i. [d] [low half] [high half]
@inline(__always) func handleConstantVector(_ place: Place, _ values: Values) -> Int {
  place.setVector(place.pc.loadUnaligned(fromByteOffset: 16, as: Bits.self))
  return next(place, values, words: 4)
}

// d = a
@inline(__always) func handleCopyVector(_ place: Place, _ values: Values) -> Int {
  place.setVector(place.vector(1) as Bits)
  return next(place, values, words: 2)
}

// d = c != 0 ? a : b
@inline(__always) private func select<C: Operand>(_: C.Type, _ place: Place, _ values: Values) -> Int {
  let condition: UInt32 = C.read(place, values, lane: 3)
  let a: Bits = place.vector(1)
  let b: Bits = place.vector(2)
  place.setVector(condition != 0 ? a : b)
  return next(place, values, words: 2)
}

@inline(__always) func handleSelectVector_s(_ place: Place, _ values: Values) -> Int {
  select(Slot.self, place, values)
}

@inline(__always) func handleSelectVector_r(_ place: Place, _ values: Values) -> Int {
  select(Accumulator.self, place, values)
}

// d = global
@inline(__always) func handleGlobalGetVector(_ place: Place, _ values: Values) -> Int {
  let global = UnsafeRawPointer(values.link(place.word32(12), as: UInt64.self))
  place.setVector(global.loadUnaligned(as: Bits.self))
  return next(place, values, words: 2)
}

// global = a. [unused, a]
@inline(__always) func handleGlobalSetVector(_ place: Place, _ values: Values) -> Int {
  let global = UnsafeMutableRawPointer(values.link(place.word32(12), as: UInt64.self))
  global.storeBytes(of: place.vector(1), as: Bits.self)
  return next(place, values, words: 2)
}
