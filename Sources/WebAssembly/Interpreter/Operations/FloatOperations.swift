// Floating point arithmetic. A result that is not a number may have any payload with the quiet bit; `abs`, `neg` and
// `copysign` work on bits, so that they change nothing else.
// https://webassembly.github.io/spec/core/exec/numerics.html#floating-point-operations

// MARK: f32

enum F32Add: FloatOperation {
  @inline(__always) static func apply(_ a: Float, _ b: Float) -> Float { a + b }
}

enum F32Subtract: FloatOperation {
  @inline(__always) static func apply(_ a: Float, _ b: Float) -> Float { a - b }
}

enum F32Multiply: FloatOperation {
  @inline(__always) static func apply(_ a: Float, _ b: Float) -> Float { a * b }
}

enum F32Divide: FloatOperation {
  @inline(__always) static func apply(_ a: Float, _ b: Float) -> Float { a / b }
}

enum F32Minimum: FloatOperation {
  @inline(__always) static func apply(_ a: Float, _ b: Float) -> Float { wasmMinimum(a, b) }
}

enum F32Maximum: FloatOperation {
  @inline(__always) static func apply(_ a: Float, _ b: Float) -> Float { wasmMaximum(a, b) }
}

enum F32CopySign: FloatOperation {
  @inline(__always) static func apply(_ a: Float, _ b: Float) -> Float {
    Float(bitPattern: a.bitPattern & ~signBit | b.bitPattern & signBit)
  }
  private static var signBit: UInt32 { 1 << 31 }
}

enum F32Absolute: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> Float { Float(bitPattern: a.bitPattern & 0x7fff_ffff) }
}

enum F32Negate: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> Float { Float(bitPattern: a.bitPattern ^ 0x8000_0000) }
}

enum F32SquareRoot: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> Float { squareRoot32(a) }
}

enum F32Ceiling: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> Float { roundUp(a, 0x1p23) }
}

enum F32Floor: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> Float { roundDown(a, 0x1p23) }
}

enum F32Truncate: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> Float { roundTowardZero(a, 0x1p23) }
}

enum F32Nearest: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> Float { roundToNearest(a, 0x1p23) }
}

enum F32Equal: FloatComparison {
  @inline(__always) static func holds(_ a: Float, _ b: Float) -> Bool { a == b }
}

enum F32NotEqual: FloatInequality {
  @inline(__always) static func holds(_ a: Float, _ b: Float) -> Bool { a != b }
}

enum F32Less: FloatComparison {
  @inline(__always) static func holds(_ a: Float, _ b: Float) -> Bool { a < b }
}

enum F32Greater: FloatComparison {
  @inline(__always) static func holds(_ a: Float, _ b: Float) -> Bool { a > b }
}

enum F32LessOrEqual: FloatComparison {
  @inline(__always) static func holds(_ a: Float, _ b: Float) -> Bool { a <= b }
}

enum F32GreaterOrEqual: FloatComparison {
  @inline(__always) static func holds(_ a: Float, _ b: Float) -> Bool { a >= b }
}

// MARK: f64

enum F64Add: FloatOperation {
  @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { a + b }
}

enum F64Subtract: FloatOperation {
  @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { a - b }
}

enum F64Multiply: FloatOperation {
  @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { a * b }
}

enum F64Divide: FloatOperation {
  @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { a / b }
}

enum F64Minimum: FloatOperation {
  @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { wasmMinimum(a, b) }
}

enum F64Maximum: FloatOperation {
  @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { wasmMaximum(a, b) }
}

enum F64CopySign: FloatOperation {
  @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double {
    Double(bitPattern: a.bitPattern & ~signBit | b.bitPattern & signBit)
  }
  private static var signBit: UInt64 { 1 << 63 }
}

enum F64Absolute: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> Double {
    Double(bitPattern: a.bitPattern & 0x7fff_ffff_ffff_ffff)
  }
}

enum F64Negate: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> Double {
    Double(bitPattern: a.bitPattern ^ 0x8000_0000_0000_0000)
  }
}

enum F64SquareRoot: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> Double { squareRoot64(a) }
}

enum F64Ceiling: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> Double { roundUp(a, 0x1p52) }
}

enum F64Floor: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> Double { roundDown(a, 0x1p52) }
}

enum F64Truncate: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> Double { roundTowardZero(a, 0x1p52) }
}

enum F64Nearest: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> Double { roundToNearest(a, 0x1p52) }
}

enum F64Equal: FloatComparison {
  @inline(__always) static func holds(_ a: Double, _ b: Double) -> Bool { a == b }
}

enum F64NotEqual: FloatInequality {
  @inline(__always) static func holds(_ a: Double, _ b: Double) -> Bool { a != b }
}

enum F64Less: FloatComparison {
  @inline(__always) static func holds(_ a: Double, _ b: Double) -> Bool { a < b }
}

enum F64Greater: FloatComparison {
  @inline(__always) static func holds(_ a: Double, _ b: Double) -> Bool { a > b }
}

enum F64LessOrEqual: FloatComparison {
  @inline(__always) static func holds(_ a: Double, _ b: Double) -> Bool { a <= b }
}

enum F64GreaterOrEqual: FloatComparison {
  @inline(__always) static func holds(_ a: Double, _ b: Double) -> Bool { a >= b }
}

/// The smaller operand; -0 is below 0, and not-a-number beats every number.
@inline(__always) private func wasmMinimum<F: BinaryFloatingPoint>(_ a: F, _ b: F) -> F {
  if a < b { return a }
  if b < a { return b }
  // Equal, or one is not a number, which a sum makes quiet.
  guard a == b else { return a + b }
  return a.sign == .minus ? a : b
}

/// The larger operand; 0 is above -0, and not-a-number beats every number.
@inline(__always) private func wasmMaximum<F: BinaryFloatingPoint>(_ a: F, _ b: F) -> F {
  if a > b { return a }
  if b > a { return b }
  guard a == b else { return a + b }
  return a.sign == .minus ? b : a
}

// Rounding without the processor's instruction, which is not in the baseline, and without a call, which would make the
// handler save registers. Adding 2^52 (2^23 for f32) leaves no room for a fraction: what is lost is rounded to nearest.
// Floats from there on have no fraction. The sign is put back at the end, since results include -0.

@inline(__always) private func roundToNearest<F: BinaryFloatingPoint>(_ a: F, _ whole: F) -> F {
  guard a.magnitude < whole else { return unrounded(a) }
  return copySign(of: a, to: (a.magnitude + whole) - whole)
}

@inline(__always) private func roundDown<F: BinaryFloatingPoint>(_ a: F, _ whole: F) -> F {
  guard a.magnitude < whole else { return unrounded(a) }
  let nearest = copySign(of: a, to: (a.magnitude + whole) - whole)
  return copySign(of: a, to: nearest > a ? nearest - 1 : nearest)
}

@inline(__always) private func roundUp<F: BinaryFloatingPoint>(_ a: F, _ whole: F) -> F {
  guard a.magnitude < whole else { return unrounded(a) }
  let nearest = copySign(of: a, to: (a.magnitude + whole) - whole)
  return copySign(of: a, to: nearest < a ? nearest + 1 : nearest)
}

@inline(__always) private func roundTowardZero<F: BinaryFloatingPoint>(_ a: F, _ whole: F) -> F {
  guard a.magnitude < whole else { return unrounded(a) }
  let nearest = (a.magnitude + whole) - whole
  return copySign(of: a, to: nearest > a.magnitude ? nearest - 1 : nearest)
}

@inline(__always) private func copySign<F: BinaryFloatingPoint>(of sign: F, to magnitude: F) -> F {
  F(signOf: sign, magnitudeOf: magnitude)
}

/// A float without a fraction, or not a number, which becomes quiet.
@inline(__always) private func unrounded<F: BinaryFloatingPoint>(_ a: F) -> F {
  a == a ? a : a + a
}

// The processor's instruction, by the name of the compiler's intrinsic. Swift's `squareRoot` calls the C library for
// negative operands, to set its error number.

@_extern(c, "llvm.sqrt.f32")
private func squareRoot32(_ a: Float) -> Float

@_extern(c, "llvm.sqrt.f64")
private func squareRoot64(_ a: Double) -> Double
