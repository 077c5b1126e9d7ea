// Integers of 128 bits as two halves. https://github.com/WebAssembly/wide-arithmetic

enum I64Add128: WideOperation {
  @inline(__always) static func apply(
    _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64
  ) -> (low: UInt64, high: UInt64) {
    let (low, carry) = a.addingReportingOverflow(c)
    return (low, b &+ d &+ (carry ? 1 : 0))
  }
}

enum I64Subtract128: WideOperation {
  @inline(__always) static func apply(
    _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64
  ) -> (low: UInt64, high: UInt64) {
    let (low, borrow) = a.subtractingReportingOverflow(c)
    return (low, b &- d &- (borrow ? 1 : 0))
  }
}

enum I64MultiplyWideSigned: WideOperation {
  @inline(__always) static func apply(
    _ a: UInt64, _ b: UInt64, _: UInt64, _: UInt64
  ) -> (low: UInt64, high: UInt64) {
    let product = Int64(bitPattern: a).multipliedFullWidth(by: Int64(bitPattern: b))
    return (product.low, UInt64(bitPattern: product.high))
  }
}

enum I64MultiplyWideUnsigned: WideOperation {
  @inline(__always) static func apply(
    _ a: UInt64, _ b: UInt64, _: UInt64, _: UInt64
  ) -> (low: UInt64, high: UInt64) {
    let product = a.multipliedFullWidth(by: b)
    return (product.low, product.high)
  }
}
