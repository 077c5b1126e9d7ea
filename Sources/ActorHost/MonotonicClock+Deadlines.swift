public import WebAssembly

extension MonotonicClock {
  /// The moment `nanoseconds` from now; the end of time rather than an overflow.
  public static func after(_ nanoseconds: UInt64) -> UInt64 {
    let (sum, overflow) = now.addingReportingOverflow(nanoseconds)
    return overflow ? .max : sum
  }
}
