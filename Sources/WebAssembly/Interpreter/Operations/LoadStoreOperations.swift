// Loads and stores. Instructions that mean the same machine code are one operation: an unsigned load of 32 bits is the
// same for i32 and i64. https://webassembly.github.io/spec/core/exec/instructions.html#memory-instructions

enum Load8: LoadOperation {
  @inline(__always) static func extend(_ stored: UInt8) -> UInt32 { UInt32(stored) }
}

enum Load16: LoadOperation {
  @inline(__always) static func extend(_ stored: UInt16) -> UInt32 { UInt32(stored) }
}

enum Load32: LoadOperation {
  @inline(__always) static func extend(_ stored: UInt32) -> UInt32 { stored }
}

enum Load64: LoadOperation {
  @inline(__always) static func extend(_ stored: UInt64) -> UInt64 { stored }
}

enum I32Load8Signed: LoadOperation {
  @inline(__always) static func extend(_ stored: Int8) -> UInt32 { UInt32(truncatingIfNeeded: stored) }
}

enum I32Load16Signed: LoadOperation {
  @inline(__always) static func extend(_ stored: Int16) -> UInt32 { UInt32(truncatingIfNeeded: stored) }
}

enum I64Load8Signed: LoadOperation {
  @inline(__always) static func extend(_ stored: Int8) -> UInt64 { UInt64(truncatingIfNeeded: stored) }
}

enum I64Load16Signed: LoadOperation {
  @inline(__always) static func extend(_ stored: Int16) -> UInt64 { UInt64(truncatingIfNeeded: stored) }
}

enum I64Load32Signed: LoadOperation {
  @inline(__always) static func extend(_ stored: Int32) -> UInt64 { UInt64(truncatingIfNeeded: stored) }
}

enum F32Load: LoadOperation {
  @inline(__always) static func extend(_ stored: Float) -> Float { stored }
}

enum F64Load: LoadOperation {
  @inline(__always) static func extend(_ stored: Double) -> Double { stored }
}

enum Store8: StoreOperation {
  @inline(__always) static func narrow(_ value: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value) }
}

enum Store16: StoreOperation {
  @inline(__always) static func narrow(_ value: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: value) }
}

enum Store32: StoreOperation {
  @inline(__always) static func narrow(_ value: UInt32) -> UInt32 { value }
}

enum Store64: StoreOperation {
  @inline(__always) static func narrow(_ value: UInt64) -> UInt64 { value }
}

enum F32Store: FloatStoreOperation {
  @inline(__always) static func narrow(_ value: Float) -> Float { value }
}

enum F64Store: FloatStoreOperation {
  @inline(__always) static func narrow(_ value: Double) -> Double { value }
}
