// Integer arithmetic. Values are unsigned words; signed operations reinterpret them. Every operator wraps, since Swift's
// others would end the process. https://webassembly.github.io/spec/core/exec/numerics.html#integer-operations

// MARK: i32

enum I32Add: CommutativeOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { a &+ b }
}

enum I32Multiply: CommutativeOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { a &* b }
}

enum I32And: CommutativeOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { a & b }
}

enum I32Or: CommutativeOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { a | b }
}

enum I32Xor: CommutativeOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { a ^ b }
}

enum I32Subtract: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { a &- b }
}

enum I32ShiftLeft: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { a &<< b }
}

enum I32ShiftRightUnsigned: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { a &>> b }
}

enum I32ShiftRightSigned: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 {
    UInt32(bitPattern: Int32(bitPattern: a) &>> Int32(bitPattern: b))
  }
}

enum I32RotateLeft: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { (a &<< b) | (a &>> (0 &- b)) }
}

enum I32RotateRight: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { (a &>> b) | (a &<< (0 &- b)) }
}

enum I32DivideUnsigned: TrappingOperation {
  @inline(__always) static func fault(_ a: UInt32, _ b: UInt32) -> Int {
    b == 0 ? RunResult.integerDivideByZero.rawValue : 0
  }
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { a / b }
}

enum I32RemainderUnsigned: TrappingOperation {
  @inline(__always) static func fault(_ a: UInt32, _ b: UInt32) -> Int {
    b == 0 ? RunResult.integerDivideByZero.rawValue : 0
  }
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 { a % b }
}

enum I32DivideSigned: TrappingOperation {
  @inline(__always) static func fault(_ a: UInt32, _ b: UInt32) -> Int {
    if b == 0 { return RunResult.integerDivideByZero.rawValue }
    return b == .max && a == UInt32(bitPattern: Int32.min) ? RunResult.integerOverflow.rawValue : 0
  }
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 {
    UInt32(bitPattern: Int32(bitPattern: a) / Int32(bitPattern: b))
  }
}

enum I32RemainderSigned: TrappingOperation {
  @inline(__always) static func fault(_ a: UInt32, _ b: UInt32) -> Int {
    b == 0 ? RunResult.integerDivideByZero.rawValue : 0
  }
  // The remainder by -1 is 0, also where the quotient would overflow.
  @inline(__always) static func apply(_ a: UInt32, _ b: UInt32) -> UInt32 {
    b == .max ? 0 : UInt32(bitPattern: Int32(bitPattern: a) % Int32(bitPattern: b))
  }
}

enum I32CountLeadingZeros: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: a.leadingZeroBitCount) }
}

enum I32CountTrailingZeros: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: a.trailingZeroBitCount) }
}

enum I32PopulationCount: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: a.nonzeroBitCount) }
}

enum I32Extend8: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: Int8(truncatingIfNeeded: a)) }
}

enum I32Extend16: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: Int16(truncatingIfNeeded: a))
  }
}

// MARK: i64

enum I64Add: CommutativeOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { a &+ b }
}

enum I64Multiply: CommutativeOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { a &* b }
}

enum I64And: CommutativeOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { a & b }
}

enum I64Or: CommutativeOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { a | b }
}

enum I64Xor: CommutativeOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { a ^ b }
}

enum I64Subtract: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { a &- b }
}

enum I64ShiftLeft: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { a &<< b }
}

enum I64ShiftRightUnsigned: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { a &>> b }
}

enum I64ShiftRightSigned: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 {
    UInt64(bitPattern: Int64(bitPattern: a) &>> Int64(bitPattern: b))
  }
}

enum I64RotateLeft: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { (a &<< b) | (a &>> (0 &- b)) }
}

enum I64RotateRight: BinaryOperation {
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { (a &>> b) | (a &<< (0 &- b)) }
}

enum I64DivideUnsigned: TrappingOperation {
  @inline(__always) static func fault(_ a: UInt64, _ b: UInt64) -> Int {
    b == 0 ? RunResult.integerDivideByZero.rawValue : 0
  }
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { a / b }
}

enum I64RemainderUnsigned: TrappingOperation {
  @inline(__always) static func fault(_ a: UInt64, _ b: UInt64) -> Int {
    b == 0 ? RunResult.integerDivideByZero.rawValue : 0
  }
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 { a % b }
}

enum I64DivideSigned: TrappingOperation {
  @inline(__always) static func fault(_ a: UInt64, _ b: UInt64) -> Int {
    if b == 0 { return RunResult.integerDivideByZero.rawValue }
    return b == .max && a == UInt64(bitPattern: Int64.min) ? RunResult.integerOverflow.rawValue : 0
  }
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 {
    UInt64(bitPattern: Int64(bitPattern: a) / Int64(bitPattern: b))
  }
}

enum I64RemainderSigned: TrappingOperation {
  @inline(__always) static func fault(_ a: UInt64, _ b: UInt64) -> Int {
    b == 0 ? RunResult.integerDivideByZero.rawValue : 0
  }
  // The remainder by -1 is 0, also where the quotient would overflow.
  @inline(__always) static func apply(_ a: UInt64, _ b: UInt64) -> UInt64 {
    b == .max ? 0 : UInt64(bitPattern: Int64(bitPattern: a) % Int64(bitPattern: b))
  }
}

enum I64CountLeadingZeros: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: a.leadingZeroBitCount) }
}

enum I64CountTrailingZeros: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: a.trailingZeroBitCount) }
}

enum I64PopulationCount: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: a.nonzeroBitCount) }
}

enum I64Extend8: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: a)) }
}

enum I64Extend16: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> UInt64 {
    UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: a))
  }
}

enum I64Extend32: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> UInt64 {
    UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: a))
  }
}
