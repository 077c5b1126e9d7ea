// Comparisons of integers and tests for zero.
// https://webassembly.github.io/spec/core/exec/numerics.html#integer-operations

enum I32EqualZero: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> UInt32 { a == 0 ? 1 : 0 }
}

enum I32Equal: Comparison {
  @inline(__always) static func holds(_ a: UInt32, _ b: UInt32) -> Bool { a == b }
}

enum I32NotEqual: Comparison {
  @inline(__always) static func holds(_ a: UInt32, _ b: UInt32) -> Bool { a != b }
}

enum I32LessSigned: Comparison {
  @inline(__always) static func holds(_ a: UInt32, _ b: UInt32) -> Bool { Int32(bitPattern: a) < Int32(bitPattern: b) }
}

enum I32LessUnsigned: Comparison {
  @inline(__always) static func holds(_ a: UInt32, _ b: UInt32) -> Bool { a < b }
}

enum I32GreaterSigned: Comparison {
  @inline(__always) static func holds(_ a: UInt32, _ b: UInt32) -> Bool { Int32(bitPattern: a) > Int32(bitPattern: b) }
}

enum I32GreaterUnsigned: Comparison {
  @inline(__always) static func holds(_ a: UInt32, _ b: UInt32) -> Bool { a > b }
}

enum I32LessOrEqualSigned: Comparison {
  @inline(__always) static func holds(_ a: UInt32, _ b: UInt32) -> Bool { Int32(bitPattern: a) <= Int32(bitPattern: b) }
}

enum I32LessOrEqualUnsigned: Comparison {
  @inline(__always) static func holds(_ a: UInt32, _ b: UInt32) -> Bool { a <= b }
}

enum I32GreaterOrEqualSigned: Comparison {
  @inline(__always) static func holds(_ a: UInt32, _ b: UInt32) -> Bool { Int32(bitPattern: a) >= Int32(bitPattern: b) }
}

enum I32GreaterOrEqualUnsigned: Comparison {
  @inline(__always) static func holds(_ a: UInt32, _ b: UInt32) -> Bool { a >= b }
}

enum I64EqualZero: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt64) -> UInt32 { a == 0 ? 1 : 0 }
}

enum I64Equal: Comparison {
  @inline(__always) static func holds(_ a: UInt64, _ b: UInt64) -> Bool { a == b }
}

enum I64NotEqual: Comparison {
  @inline(__always) static func holds(_ a: UInt64, _ b: UInt64) -> Bool { a != b }
}

enum I64LessSigned: Comparison {
  @inline(__always) static func holds(_ a: UInt64, _ b: UInt64) -> Bool { Int64(bitPattern: a) < Int64(bitPattern: b) }
}

enum I64LessUnsigned: Comparison {
  @inline(__always) static func holds(_ a: UInt64, _ b: UInt64) -> Bool { a < b }
}

enum I64GreaterSigned: Comparison {
  @inline(__always) static func holds(_ a: UInt64, _ b: UInt64) -> Bool { Int64(bitPattern: a) > Int64(bitPattern: b) }
}

enum I64GreaterUnsigned: Comparison {
  @inline(__always) static func holds(_ a: UInt64, _ b: UInt64) -> Bool { a > b }
}

enum I64LessOrEqualSigned: Comparison {
  @inline(__always) static func holds(_ a: UInt64, _ b: UInt64) -> Bool { Int64(bitPattern: a) <= Int64(bitPattern: b) }
}

enum I64LessOrEqualUnsigned: Comparison {
  @inline(__always) static func holds(_ a: UInt64, _ b: UInt64) -> Bool { a <= b }
}

enum I64GreaterOrEqualSigned: Comparison {
  @inline(__always) static func holds(_ a: UInt64, _ b: UInt64) -> Bool { Int64(bitPattern: a) >= Int64(bitPattern: b) }
}

enum I64GreaterOrEqualUnsigned: Comparison {
  @inline(__always) static func holds(_ a: UInt64, _ b: UInt64) -> Bool { a >= b }
}
