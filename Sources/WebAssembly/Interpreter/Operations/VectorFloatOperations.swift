// Float lanes. What holds for scalar floats holds for each lane; without branches, both outcomes are computed and the
// mask of a comparison chooses. https://webassembly.github.io/spec/core/exec/numerics.html#floating-point-operations

enum FloatEqual<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> Bits { F.equal(a, b) }
}

enum FloatNotEqual<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> Bits { ~F.equal(a, b) }
}

enum FloatLess<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> Bits { F.less(a, b) }
}

enum FloatGreater<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> Bits { F.less(b, a) }
}

enum FloatLessOrEqual<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> Bits { F.lessOrEqual(a, b) }
}

enum FloatGreaterOrEqual<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> Bits { F.lessOrEqual(b, a) }
}

// MARK: Arithmetic

enum FloatAdd<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> F.Vector { a + b }
}

enum FloatSubtract<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> F.Vector { a - b }
}

enum FloatMultiply<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> F.Vector { a * b }
}

enum FloatDivide<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> F.Vector { a / b }
}

enum FloatSquareRoot<F: FloatLane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: F.Vector) -> F.Vector { F.squareRoot(a) }
}

enum FloatAbsolute<F: FloatLane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: F.Vector) -> F.Vector { magnitude(F.self, a) }
}

enum FloatNegate<F: FloatLane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: F.Vector) -> F.Vector { reinterpreted(bits(a) ^ F.signBits) }
}

/// Equal operands are the same bits, or zeroes, of which -0 is the smaller; a sum makes what is no number quiet.
enum FloatMinimum<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> F.Vector {
    let unequal = select(F.less(a, b), a, b)
    let number: F.Vector = select(F.equal(a, b), reinterpreted(bits(a) | bits(b)), unequal)
    return select(areNumbers(F.self, a, b), number, a + b)
  }
}

enum FloatMaximum<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> F.Vector {
    let unequal = select(F.less(a, b), b, a)
    let number: F.Vector = select(F.equal(a, b), reinterpreted(bits(a) & bits(b)), unequal)
    return select(areNumbers(F.self, a, b), number, a + b)
  }
}

enum FloatPseudoMinimum<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> F.Vector { select(F.less(b, a), b, a) }
}

enum FloatPseudoMaximum<F: FloatLane>: VectorBinaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector) -> F.Vector { select(F.less(a, b), b, a) }
}

/// Rounded twice, as the deterministic profile has it.
enum FloatMultiplyAdd<F: FloatLane>: VectorTernaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector, _ c: F.Vector) -> F.Vector { a * b + c }
}

enum FloatNegatedMultiplyAdd<F: FloatLane>: VectorTernaryOperation {
  @inline(__always) static func apply(_ a: F.Vector, _ b: F.Vector, _ c: F.Vector) -> F.Vector {
    FloatNegate<F>.apply(a) * b + c
  }
}

@inline(__always) private func magnitude<F: FloatLane>(_: F.Type, _ a: F.Vector) -> F.Vector {
  reinterpreted(bits(a) & ~F.signBits)
}

@inline(__always) private func areNumbers<F: FloatLane>(_: F.Type, _ a: F.Vector, _ b: F.Vector) -> Bits {
  F.equal(a, a) & F.equal(b, b)
}

// MARK: Rounding

// As for scalars: adding a number without room for a fraction rounds to nearest, comparing tells which way it went.

enum FloatNearest<F: FloatLane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: F.Vector) -> F.Vector {
    rounded(F.self, a, nearest(F.self, a))
  }
}

enum FloatFloor<F: FloatLane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: F.Vector) -> F.Vector {
    let near = nearest(F.self, a)
    return rounded(F.self, a, near - one(F.self, where: F.less(a, near)))
  }
}

enum FloatCeiling<F: FloatLane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: F.Vector) -> F.Vector {
    let near = nearest(F.self, a)
    return rounded(F.self, a, near + one(F.self, where: F.less(near, a)))
  }
}

enum FloatTruncate<F: FloatLane>: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: F.Vector) -> F.Vector {
    let absolute = magnitude(F.self, a)
    let near = nearest(F.self, absolute)
    return rounded(F.self, a, near - one(F.self, where: F.less(absolute, near)))
  }
}

@inline(__always) private func nearest<F: FloatLane>(_: F.Type, _ a: F.Vector) -> F.Vector {
  let whole = F.Vector(repeating: F.whole)
  return withSign(F.self, of: a, magnitude(F.self, a) + whole - whole)
}

@inline(__always) private func one<F: FloatLane>(_: F.Type, where mask: Bits) -> F.Vector {
  reinterpreted(bits(F.Vector(repeating: 1)) & mask)
}

@inline(__always) private func withSign<F: FloatLane>(_: F.Type, of sign: F.Vector, _ a: F.Vector) -> F.Vector {
  reinterpreted(bits(sign) & F.signBits | bits(a) & ~F.signBits)
}

/// The rounded number with the sign of `a`, which -0 has too; `a` itself where it has no fraction, quiet if no number.
@inline(__always) private func rounded<F: FloatLane>(_: F.Type, _ a: F.Vector, _ result: F.Vector) -> F.Vector {
  let hasFraction = F.less(magnitude(F.self, a), F.Vector(repeating: F.whole))
  return select(hasFraction, withSign(F.self, of: a, result), a + F.Vector())
}

// MARK: Conversions

enum F32x4ConvertSigned: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD4<Int32>) -> SIMD4<Float> { SIMD4<Float>(a) }
}

enum F32x4ConvertUnsigned: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD4<UInt32>) -> SIMD4<Float> { SIMD4<Float>(a) }
}

enum F64x2ConvertLowSigned: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD4<Int32>) -> SIMD2<Double> { SIMD2<Double>(a.lowHalf) }
}

enum F64x2ConvertLowUnsigned: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD4<UInt32>) -> SIMD2<Double> { SIMD2<Double>(a.lowHalf) }
}

enum F64x2PromoteLow: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD4<Float>) -> SIMD2<Double> { SIMD2<Double>(a.lowHalf) }
}

enum F32x4DemoteZero: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD2<Double>) -> SIMD4<Float> {
    SIMD4(lowHalf: SIMD2<Float>(a), highHalf: SIMD2())
  }
}

/// Twice two lanes go through f64, which holds every integer of 32 bits.
enum I32x4SaturateF32Signed: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD4<Float>) -> SIMD4<UInt32> {
    UInt32.evenLanes(
      saturated(SIMD2<Double>(a.lowHalf), -0x1p31, 0x1p31 - 1),
      saturated(SIMD2<Double>(a.highHalf), -0x1p31, 0x1p31 - 1))
  }
}

enum I32x4SaturateF32Unsigned: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD4<Float>) -> SIMD4<UInt32> {
    UInt32.evenLanes(
      saturated(SIMD2<Double>(a.lowHalf), 0, 0x1p32 - 1), saturated(SIMD2<Double>(a.highHalf), 0, 0x1p32 - 1))
  }
}

enum I32x4SaturateF64SignedZero: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD2<Double>) -> SIMD4<UInt32> {
    UInt32.evenLanes(saturated(a, -0x1p31, 0x1p31 - 1), SIMD4())
  }
}

enum I32x4SaturateF64UnsignedZero: VectorUnaryOperation {
  @inline(__always) static func apply(_ a: SIMD2<Double>) -> SIMD4<UInt32> {
    UInt32.evenLanes(saturated(a, 0, 0x1p32 - 1), SIMD4())
  }
}

/// The nearest integers toward zero within bounds, in the even lanes; zero for what is no number.
///
/// A sum with 1.5 · 2^52 has the integer in its lower half, in two's complement.
@inline(__always) private func saturated(_ a: SIMD2<Double>, _ least: Double, _ greatest: Double) -> SIMD4<UInt32> {
  let number: SIMD2<Double> = reinterpreted(bits(a) & Double.equal(a, a))
  let least = SIMD2(repeating: least)
  let greatest = SIMD2(repeating: greatest)
  let raised = select(Double.less(number, least), least, number)
  let clamped = select(Double.less(greatest, raised), greatest, raised)
  return reinterpreted(FloatTruncate<Double>.apply(clamped) + SIMD2(repeating: 0x1.8p52))
}

// MARK: What instructions are

typealias F32x4Equal = FloatEqual<Float>
typealias F32x4NotEqual = FloatNotEqual<Float>
typealias F32x4Less = FloatLess<Float>
typealias F32x4Greater = FloatGreater<Float>
typealias F32x4LessOrEqual = FloatLessOrEqual<Float>
typealias F32x4GreaterOrEqual = FloatGreaterOrEqual<Float>
typealias F32x4Absolute = FloatAbsolute<Float>
typealias F32x4Negate = FloatNegate<Float>
typealias F32x4SquareRoot = FloatSquareRoot<Float>
typealias F32x4Ceiling = FloatCeiling<Float>
typealias F32x4Floor = FloatFloor<Float>
typealias F32x4Truncate = FloatTruncate<Float>
typealias F32x4Nearest = FloatNearest<Float>
typealias F32x4Add = FloatAdd<Float>
typealias F32x4Subtract = FloatSubtract<Float>
typealias F32x4Multiply = FloatMultiply<Float>
typealias F32x4Divide = FloatDivide<Float>
typealias F32x4Minimum = FloatMinimum<Float>
typealias F32x4Maximum = FloatMaximum<Float>
typealias F32x4PseudoMinimum = FloatPseudoMinimum<Float>
typealias F32x4PseudoMaximum = FloatPseudoMaximum<Float>
typealias F32x4MultiplyAdd = FloatMultiplyAdd<Float>
typealias F32x4NegatedMultiplyAdd = FloatNegatedMultiplyAdd<Float>
typealias F64x2Equal = FloatEqual<Double>
typealias F64x2NotEqual = FloatNotEqual<Double>
typealias F64x2Less = FloatLess<Double>
typealias F64x2Greater = FloatGreater<Double>
typealias F64x2LessOrEqual = FloatLessOrEqual<Double>
typealias F64x2GreaterOrEqual = FloatGreaterOrEqual<Double>
typealias F64x2Absolute = FloatAbsolute<Double>
typealias F64x2Negate = FloatNegate<Double>
typealias F64x2SquareRoot = FloatSquareRoot<Double>
typealias F64x2Ceiling = FloatCeiling<Double>
typealias F64x2Floor = FloatFloor<Double>
typealias F64x2Truncate = FloatTruncate<Double>
typealias F64x2Nearest = FloatNearest<Double>
typealias F64x2Add = FloatAdd<Double>
typealias F64x2Subtract = FloatSubtract<Double>
typealias F64x2Multiply = FloatMultiply<Double>
typealias F64x2Divide = FloatDivide<Double>
typealias F64x2Minimum = FloatMinimum<Double>
typealias F64x2Maximum = FloatMaximum<Double>
typealias F64x2PseudoMinimum = FloatPseudoMinimum<Double>
typealias F64x2PseudoMaximum = FloatPseudoMaximum<Double>
typealias F64x2MultiplyAdd = FloatMultiplyAdd<Double>
typealias F64x2NegatedMultiplyAdd = FloatNegatedMultiplyAdd<Double>
