// Conversions. Swift's own end the process when the value does not fit, so the range is tested first, against the floats
// next beyond the last that fits. https://webassembly.github.io/spec/core/exec/numerics.html#conversions

// Wrapping to 32 bits and extending from them without sign are one machine operation.
enum LowHalf: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> UInt32 { a }
}

enum I64ExtendSigned: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> UInt64 { UInt64(truncatingIfNeeded: Int32(bitPattern: a)) }
}

enum I32TruncateF32Signed: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: Float) -> Int { a >= -0x1p31 && a < 0x1p31 ? 0 : truncationFault(a) }
  @inline(__always) static func apply(_ a: Float) -> UInt32 { UInt32(bitPattern: Int32(a)) }
}

enum I32SaturateF32Signed: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> UInt32 {
    if a >= -0x1p31 && a < 0x1p31 { return UInt32(bitPattern: Int32(a)) }
    return a.isNaN ? 0 : a < 0 ? UInt32(bitPattern: .min) : UInt32(bitPattern: .max)
  }
}

enum I32TruncateF32Unsigned: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: Float) -> Int { a > -1 && a < 0x1p32 ? 0 : truncationFault(a) }
  @inline(__always) static func apply(_ a: Float) -> UInt32 { UInt32(a) }
}

enum I32SaturateF32Unsigned: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> UInt32 {
    if a > -1 && a < 0x1p32 { return UInt32(a) }
    return a.isNaN ? 0 : a < 0 ? 0 : .max
  }
}

enum I32TruncateF64Signed: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: Double) -> Int { a > -2147483649 && a < 0x1p31 ? 0 : truncationFault(a) }
  @inline(__always) static func apply(_ a: Double) -> UInt32 { UInt32(bitPattern: Int32(a)) }
}

enum I32SaturateF64Signed: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> UInt32 {
    if a > -2147483649 && a < 0x1p31 { return UInt32(bitPattern: Int32(a)) }
    return a.isNaN ? 0 : a < 0 ? UInt32(bitPattern: .min) : UInt32(bitPattern: .max)
  }
}

enum I32TruncateF64Unsigned: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: Double) -> Int { a > -1 && a < 0x1p32 ? 0 : truncationFault(a) }
  @inline(__always) static func apply(_ a: Double) -> UInt32 { UInt32(a) }
}

enum I32SaturateF64Unsigned: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> UInt32 {
    if a > -1 && a < 0x1p32 { return UInt32(a) }
    return a.isNaN ? 0 : a < 0 ? 0 : .max
  }
}

enum I64TruncateF32Signed: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: Float) -> Int { a >= -0x1p63 && a < 0x1p63 ? 0 : truncationFault(a) }
  @inline(__always) static func apply(_ a: Float) -> UInt64 { UInt64(bitPattern: Int64(a)) }
}

enum I64SaturateF32Signed: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> UInt64 {
    if a >= -0x1p63 && a < 0x1p63 { return UInt64(bitPattern: Int64(a)) }
    return a.isNaN ? 0 : a < 0 ? UInt64(bitPattern: .min) : UInt64(bitPattern: .max)
  }
}

enum I64TruncateF32Unsigned: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: Float) -> Int { a > -1 && a < 0x1p64 ? 0 : truncationFault(a) }
  @inline(__always) static func apply(_ a: Float) -> UInt64 { UInt64(a) }
}

enum I64SaturateF32Unsigned: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> UInt64 {
    if a > -1 && a < 0x1p64 { return UInt64(a) }
    return a.isNaN ? 0 : a < 0 ? 0 : .max
  }
}

enum I64TruncateF64Signed: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: Double) -> Int { a >= -0x1p63 && a < 0x1p63 ? 0 : truncationFault(a) }
  @inline(__always) static func apply(_ a: Double) -> UInt64 { UInt64(bitPattern: Int64(a)) }
}

enum I64SaturateF64Signed: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> UInt64 {
    if a >= -0x1p63 && a < 0x1p63 { return UInt64(bitPattern: Int64(a)) }
    return a.isNaN ? 0 : a < 0 ? UInt64(bitPattern: .min) : UInt64(bitPattern: .max)
  }
}

enum I64TruncateF64Unsigned: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: Double) -> Int { a > -1 && a < 0x1p64 ? 0 : truncationFault(a) }
  @inline(__always) static func apply(_ a: Double) -> UInt64 { UInt64(a) }
}

enum I64SaturateF64Unsigned: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> UInt64 {
    if a > -1 && a < 0x1p64 { return UInt64(a) }
    return a.isNaN ? 0 : a < 0 ? 0 : .max
  }
}

enum F32ConvertI32Signed: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> Float { Float(Int32(bitPattern: a)) }
}

enum F32ConvertI32Unsigned: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> Float { Float(a) }
}

enum F32ConvertI64Signed: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> Float { Float(Int64(bitPattern: a)) }
}

enum F32ConvertI64Unsigned: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> Float { Float(a) }
}

enum F64ConvertI32Signed: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> Double { Double(Int32(bitPattern: a)) }
}

enum F64ConvertI32Unsigned: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> Double { Double(a) }
}

enum F64ConvertI64Signed: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> Double { Double(Int64(bitPattern: a)) }
}

enum F64ConvertI64Unsigned: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> Double { Double(a) }
}

enum F32Demote: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> Float { Float(a) }
}

enum F64Promote: UnaryOperation {
  @inline(__always) static func apply(_ a: Float) -> Double { Double(a) }
}

enum I32Reinterpret: BitsOperation {
  @inline(__always) static func apply(_ a: Float) -> UInt32 { a.bitPattern }
}

enum I64Reinterpret: UnaryOperation {
  @inline(__always) static func apply(_ a: Double) -> UInt64 { a.bitPattern }
}

enum F32Reinterpret: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> Float { Float(bitPattern: a) }
}

enum F64Reinterpret: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> Double { Double(bitPattern: a) }
}

@inline(__always) private func truncationFault<F: BinaryFloatingPoint>(_ a: F) -> Int {
  a.isNaN ? RunResult.invalidConversionToInteger.rawValue : RunResult.integerOverflow.rawValue
}
