// Integer lanes. One operation stands for all types of lanes; the table at the end names those that instructions are.
// Signedness is the lane's type; where it makes no difference the unsigned type is taken.
// https://webassembly.github.io/spec/core/exec/numerics.html#integer-operations

enum LaneEqual<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> Bits { L.equal(a, b) }
}

enum LaneNotEqual<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> Bits { ~L.equal(a, b) }
}

enum LaneLess<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> Bits { L.less(a, b) }
}

enum LaneGreater<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> Bits { L.less(b, a) }
}

enum LaneLessOrEqual<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> Bits { ~L.less(b, a) }
}

enum LaneGreaterOrEqual<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> Bits { ~L.less(a, b) }
}

// MARK: Arithmetic

enum LaneAdd<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> L.Vector { a &+ b }
}

enum LaneSubtract<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> L.Vector { a &- b }
}

enum LaneMultiply<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> L.Vector { a &* b }
}

enum LaneNegate<L: Lane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: L.Vector) -> L.Vector { L.Vector() &- a }
}

enum LaneAbsolute<L: Lane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: L.Vector) -> L.Vector { maximum(L.self, a, L.Vector() &- a) }
}

enum LaneAddSaturating<L: SaturatingLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> L.Vector { L.addSaturating(a, b) }
}

enum LaneSubtractSaturating<L: SaturatingLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> L.Vector { L.subtractSaturating(a, b) }
}

enum LaneMinimum<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> L.Vector { minimum(L.self, a, b) }
}

enum LaneMaximum<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> L.Vector { maximum(L.self, a, b) }
}

@inline(__always) private func minimum<L: Lane>(_: L.Type, _ a: L.Vector, _ b: L.Vector) -> L.Vector {
  select(L.less(a, b), a, b)
}

@inline(__always) private func maximum<L: Lane>(_: L.Type, _ a: L.Vector, _ b: L.Vector) -> L.Vector {
  select(L.less(a, b), b, a)
}

/// Half of `a + b + 1`, without the bit that the sum would need: what both have or one has, less half of the latter.
enum LaneAverage<L: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> L.Vector {
    // With the operators of lanes, not of `Bits`, the compiler sees what the processor has one instruction for.
    let halfDifference = (a ^ b) &>> L.Vector(repeating: 1)
    return (a | b) &- halfDifference
  }
}

enum LaneShiftLeft<L: Lane>: VectorShiftOperation {
  @inline(__always) static func apply(_ a: L.Vector, by count: UInt32) -> L.Vector {
    a &<< L.Vector(repeating: L(truncatingIfNeeded: count))
  }
}

enum LaneShiftRight<L: Lane>: VectorShiftOperation {
  @inline(__always) static func apply(_ a: L.Vector, by count: UInt32) -> L.Vector {
    a &>> L.Vector(repeating: L(truncatingIfNeeded: count))
  }
}

enum I8x16CountOnes: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD16<UInt8>) -> SIMD16<UInt8> { countOnes(a) }
}

// MARK: Tests

enum LaneAllTrue<L: Lane>: VectorTestOperation {
  @inline(__always) static func apply(_ a: L.Vector) -> UInt32 { isZero(L.equal(a, L.Vector())) ? 1 : 0 }
}

/// The sign of each lane, as a number.
///
/// In a word of 64 bits each sign is first moved down to bit 0 of its lane; one multiplication then brings them side by
/// side into the topmost lane, since no two products meet below.
enum LaneBitmask<L: Lane>: VectorTestOperation {
  @inline(__always) static func apply(_ a: L.Vector) -> UInt32 {
    let halves = bits(a)
    return gathered(halves[0]) | gathered(halves[1]) &<< UInt32(lanesPerWord)
  }

  @inline(__always) private static var width: UInt64 { UInt64(truncatingIfNeeded: L.bitWidth) }
  @inline(__always) private static var lanesPerWord: UInt64 { 64 / width }

  @inline(__always) private static func gathered(_ word: UInt64) -> UInt32 {
    var lowBits: UInt64 = 0
    var factor: UInt64 = 0
    for n in 0..<lanesPerWord {
      lowBits |= 1 &<< (n &* width)
      factor |= 1 &<< (64 &- width &+ n &- n &* width)
    }
    let signs = word &>> (width &- 1) & lowBits
    let mask: UInt64 = 1 &<< lanesPerWord &- 1
    return UInt32(truncatingIfNeeded: (signs &* factor) &>> (64 &- width) & mask)
  }
}

// MARK: Wider and narrower lanes

/// Moves a lane that stands in both halves of a wider one down to where it is a number: with its sign, if it has one.
@inline(__always) private func upperHalves<L: NarrowLane>(_: L.Type, _ a: L.Vector) -> L.Wider.Vector {
  let wide: L.Wider.Vector = reinterpreted(a)
  return wide &>> L.Wider.Vector(repeating: L.Wider(truncatingIfNeeded: L.bitWidth))
}

@inline(__always) private func lowerHalves<L: NarrowLane>(_: L.Type, _ a: L.Vector) -> L.Wider.Vector {
  let wide: L.Wider.Vector = reinterpreted(a)
  let width = L.Wider.Vector(repeating: L.Wider(truncatingIfNeeded: L.bitWidth))
  return (wide &<< width) &>> width
}

enum LaneExtendLow<L: NarrowLane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: L.Vector) -> L.Wider.Vector { upperHalves(L.self, L.doubleLow(a)) }
}

enum LaneExtendHigh<L: NarrowLane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: L.Vector) -> L.Wider.Vector { upperHalves(L.self, L.doubleHigh(a)) }
}

enum LaneExtendAddPairwise<L: NarrowLane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: L.Vector) -> L.Wider.Vector {
    lowerHalves(L.self, a) &+ upperHalves(L.self, a)
  }
}

enum LaneExtendMultiplyLow<L: NarrowLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> L.Wider.Vector {
    LaneExtendLow<L>.apply(a) &* LaneExtendLow<L>.apply(b)
  }
}

enum LaneExtendMultiplyHigh<L: NarrowLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: L.Vector, _ b: L.Vector) -> L.Wider.Vector {
    LaneExtendHigh<L>.apply(a) &* LaneExtendHigh<L>.apply(b)
  }
}

/// The lanes of both operands, signed, each as the nearest number that the narrow lane has.
enum LaneNarrow<L: NarrowLane, W: Lane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: W.Vector, _ b: W.Vector) -> L.Vector {
    L.evenLanes(reinterpreted(clamped(a)), reinterpreted(clamped(b)))
  }

  @inline(__always) private static func clamped(_ a: W.Vector) -> W.Vector {
    let least = W.Vector(repeating: W(truncatingIfNeeded: L.min))
    let greatest = W.Vector(repeating: W(truncatingIfNeeded: L.max))
    return minimum(W.self, maximum(W.self, a, least), greatest)
  }
}

enum I32x4Dot: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD4<Int32> {
    lowerHalves(Int16.self, a) &* lowerHalves(Int16.self, b) &+ upperHalves(Int16.self, a) &* upperHalves(Int16.self, b)
  }
}

/// Products of fractions of 15 bits, rounded; only the square of -1 does not fit.
enum I16x8MultiplyQ15: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD8<Int16> {
    LaneNarrow<Int16, Int32>.apply(
      rounded(LaneExtendMultiplyLow<Int16>.apply(a, b)), rounded(LaneExtendMultiplyHigh<Int16>.apply(a, b)))
  }

  @inline(__always) private static func rounded(_ product: SIMD4<Int32>) -> SIMD4<Int32> {
    (product &+ SIMD4(repeating: 1 << 14)) &>> SIMD4(repeating: 15)
  }
}

// Of the choices that relaxed instructions leave, the first each time: the deterministic profile. Most of them are then
// other instructions. https://webassembly.github.io/spec/core/exec/numerics.html#relaxed-operations

enum I16x8RelaxedDot: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>) -> SIMD8<Int16> {
    Int16.addSaturating(
      lowerHalves(Int8.self, a) &* lowerHalves(Int8.self, b), upperHalves(Int8.self, a) &* upperHalves(Int8.self, b))
  }
}

enum I32x4RelaxedDotAdd: VectorTernaryOperation {
  @inline(__always) static func apply(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>, _ c: SIMD4<Int32>) -> SIMD4<Int32> {
    LaneExtendAddPairwise<Int16>.apply(I16x8RelaxedDot.apply(a, b)) &+ c
  }
}

// MARK: What instructions are

typealias I8x16Equal = LaneEqual<UInt8>
typealias I16x8Equal = LaneEqual<UInt16>
typealias I32x4Equal = LaneEqual<UInt32>
typealias I64x2Equal = LaneEqual<UInt64>
typealias I8x16NotEqual = LaneNotEqual<UInt8>
typealias I16x8NotEqual = LaneNotEqual<UInt16>
typealias I32x4NotEqual = LaneNotEqual<UInt32>
typealias I64x2NotEqual = LaneNotEqual<UInt64>
typealias I8x16LessSigned = LaneLess<Int8>
typealias I8x16LessUnsigned = LaneLess<UInt8>
typealias I16x8LessSigned = LaneLess<Int16>
typealias I16x8LessUnsigned = LaneLess<UInt16>
typealias I32x4LessSigned = LaneLess<Int32>
typealias I32x4LessUnsigned = LaneLess<UInt32>
typealias I64x2LessSigned = LaneLess<Int64>
typealias I8x16GreaterSigned = LaneGreater<Int8>
typealias I8x16GreaterUnsigned = LaneGreater<UInt8>
typealias I16x8GreaterSigned = LaneGreater<Int16>
typealias I16x8GreaterUnsigned = LaneGreater<UInt16>
typealias I32x4GreaterSigned = LaneGreater<Int32>
typealias I32x4GreaterUnsigned = LaneGreater<UInt32>
typealias I64x2GreaterSigned = LaneGreater<Int64>
typealias I8x16LessOrEqualSigned = LaneLessOrEqual<Int8>
typealias I8x16LessOrEqualUnsigned = LaneLessOrEqual<UInt8>
typealias I16x8LessOrEqualSigned = LaneLessOrEqual<Int16>
typealias I16x8LessOrEqualUnsigned = LaneLessOrEqual<UInt16>
typealias I32x4LessOrEqualSigned = LaneLessOrEqual<Int32>
typealias I32x4LessOrEqualUnsigned = LaneLessOrEqual<UInt32>
typealias I64x2LessOrEqualSigned = LaneLessOrEqual<Int64>
typealias I8x16GreaterOrEqualSigned = LaneGreaterOrEqual<Int8>
typealias I8x16GreaterOrEqualUnsigned = LaneGreaterOrEqual<UInt8>
typealias I16x8GreaterOrEqualSigned = LaneGreaterOrEqual<Int16>
typealias I16x8GreaterOrEqualUnsigned = LaneGreaterOrEqual<UInt16>
typealias I32x4GreaterOrEqualSigned = LaneGreaterOrEqual<Int32>
typealias I32x4GreaterOrEqualUnsigned = LaneGreaterOrEqual<UInt32>
typealias I64x2GreaterOrEqualSigned = LaneGreaterOrEqual<Int64>
typealias I8x16Absolute = LaneAbsolute<Int8>
typealias I16x8Absolute = LaneAbsolute<Int16>
typealias I32x4Absolute = LaneAbsolute<Int32>
typealias I64x2Absolute = LaneAbsolute<Int64>
typealias I8x16Negate = LaneNegate<UInt8>
typealias I16x8Negate = LaneNegate<UInt16>
typealias I32x4Negate = LaneNegate<UInt32>
typealias I64x2Negate = LaneNegate<UInt64>
typealias I8x16Add = LaneAdd<UInt8>
typealias I16x8Add = LaneAdd<UInt16>
typealias I32x4Add = LaneAdd<UInt32>
typealias I64x2Add = LaneAdd<UInt64>
typealias I8x16Subtract = LaneSubtract<UInt8>
typealias I16x8Subtract = LaneSubtract<UInt16>
typealias I32x4Subtract = LaneSubtract<UInt32>
typealias I64x2Subtract = LaneSubtract<UInt64>
typealias I16x8Multiply = LaneMultiply<UInt16>
typealias I32x4Multiply = LaneMultiply<UInt32>
typealias I64x2Multiply = LaneMultiply<UInt64>
typealias I8x16AddSaturatingSigned = LaneAddSaturating<Int8>
typealias I8x16AddSaturatingUnsigned = LaneAddSaturating<UInt8>
typealias I16x8AddSaturatingSigned = LaneAddSaturating<Int16>
typealias I16x8AddSaturatingUnsigned = LaneAddSaturating<UInt16>
typealias I8x16SubtractSaturatingSigned = LaneSubtractSaturating<Int8>
typealias I8x16SubtractSaturatingUnsigned = LaneSubtractSaturating<UInt8>
typealias I16x8SubtractSaturatingSigned = LaneSubtractSaturating<Int16>
typealias I16x8SubtractSaturatingUnsigned = LaneSubtractSaturating<UInt16>
typealias I8x16MinimumSigned = LaneMinimum<Int8>
typealias I8x16MinimumUnsigned = LaneMinimum<UInt8>
typealias I16x8MinimumSigned = LaneMinimum<Int16>
typealias I16x8MinimumUnsigned = LaneMinimum<UInt16>
typealias I32x4MinimumSigned = LaneMinimum<Int32>
typealias I32x4MinimumUnsigned = LaneMinimum<UInt32>
typealias I8x16MaximumSigned = LaneMaximum<Int8>
typealias I8x16MaximumUnsigned = LaneMaximum<UInt8>
typealias I16x8MaximumSigned = LaneMaximum<Int16>
typealias I16x8MaximumUnsigned = LaneMaximum<UInt16>
typealias I32x4MaximumSigned = LaneMaximum<Int32>
typealias I32x4MaximumUnsigned = LaneMaximum<UInt32>
typealias I8x16AverageUnsigned = LaneAverage<UInt8>
typealias I16x8AverageUnsigned = LaneAverage<UInt16>
typealias I8x16ShiftLeft = LaneShiftLeft<UInt8>
typealias I16x8ShiftLeft = LaneShiftLeft<UInt16>
typealias I32x4ShiftLeft = LaneShiftLeft<UInt32>
typealias I64x2ShiftLeft = LaneShiftLeft<UInt64>
typealias I8x16ShiftRightSigned = LaneShiftRight<Int8>
typealias I8x16ShiftRightUnsigned = LaneShiftRight<UInt8>
typealias I16x8ShiftRightSigned = LaneShiftRight<Int16>
typealias I16x8ShiftRightUnsigned = LaneShiftRight<UInt16>
typealias I32x4ShiftRightSigned = LaneShiftRight<Int32>
typealias I32x4ShiftRightUnsigned = LaneShiftRight<UInt32>
typealias I64x2ShiftRightSigned = LaneShiftRight<Int64>
typealias I64x2ShiftRightUnsigned = LaneShiftRight<UInt64>
typealias I8x16AllTrue = LaneAllTrue<UInt8>
typealias I16x8AllTrue = LaneAllTrue<UInt16>
typealias I32x4AllTrue = LaneAllTrue<UInt32>
typealias I64x2AllTrue = LaneAllTrue<UInt64>
typealias I8x16Bitmask = LaneBitmask<UInt8>
typealias I16x8Bitmask = LaneBitmask<UInt16>
typealias I32x4Bitmask = LaneBitmask<UInt32>
typealias I64x2Bitmask = LaneBitmask<UInt64>
typealias I16x8ExtendLowSigned = LaneExtendLow<Int8>
typealias I16x8ExtendLowUnsigned = LaneExtendLow<UInt8>
typealias I16x8ExtendHighSigned = LaneExtendHigh<Int8>
typealias I16x8ExtendHighUnsigned = LaneExtendHigh<UInt8>
typealias I16x8ExtendMultiplyLowSigned = LaneExtendMultiplyLow<Int8>
typealias I16x8ExtendMultiplyLowUnsigned = LaneExtendMultiplyLow<UInt8>
typealias I16x8ExtendMultiplyHighSigned = LaneExtendMultiplyHigh<Int8>
typealias I16x8ExtendMultiplyHighUnsigned = LaneExtendMultiplyHigh<UInt8>
typealias I16x8ExtendAddPairwiseSigned = LaneExtendAddPairwise<Int8>
typealias I16x8ExtendAddPairwiseUnsigned = LaneExtendAddPairwise<UInt8>
typealias I32x4ExtendLowSigned = LaneExtendLow<Int16>
typealias I32x4ExtendLowUnsigned = LaneExtendLow<UInt16>
typealias I32x4ExtendHighSigned = LaneExtendHigh<Int16>
typealias I32x4ExtendHighUnsigned = LaneExtendHigh<UInt16>
typealias I32x4ExtendMultiplyLowSigned = LaneExtendMultiplyLow<Int16>
typealias I32x4ExtendMultiplyLowUnsigned = LaneExtendMultiplyLow<UInt16>
typealias I32x4ExtendMultiplyHighSigned = LaneExtendMultiplyHigh<Int16>
typealias I32x4ExtendMultiplyHighUnsigned = LaneExtendMultiplyHigh<UInt16>
typealias I32x4ExtendAddPairwiseSigned = LaneExtendAddPairwise<Int16>
typealias I32x4ExtendAddPairwiseUnsigned = LaneExtendAddPairwise<UInt16>
typealias I64x2ExtendLowSigned = LaneExtendLow<Int32>
typealias I64x2ExtendLowUnsigned = LaneExtendLow<UInt32>
typealias I64x2ExtendHighSigned = LaneExtendHigh<Int32>
typealias I64x2ExtendHighUnsigned = LaneExtendHigh<UInt32>
typealias I64x2ExtendMultiplyLowSigned = LaneExtendMultiplyLow<Int32>
typealias I64x2ExtendMultiplyLowUnsigned = LaneExtendMultiplyLow<UInt32>
typealias I64x2ExtendMultiplyHighSigned = LaneExtendMultiplyHigh<Int32>
typealias I64x2ExtendMultiplyHighUnsigned = LaneExtendMultiplyHigh<UInt32>
typealias I8x16NarrowSigned = LaneNarrow<Int8, Int16>
typealias I8x16NarrowUnsigned = LaneNarrow<UInt8, Int16>
typealias I16x8NarrowSigned = LaneNarrow<Int16, Int32>
typealias I16x8NarrowUnsigned = LaneNarrow<UInt16, Int32>
