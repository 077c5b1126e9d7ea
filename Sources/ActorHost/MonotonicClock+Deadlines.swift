import Glibc
public import WebAssembly

extension MonotonicClock {
  /// The moment `nanoseconds` from now; the end of time rather than an overflow.
  public static func after(_ nanoseconds: UInt64) -> UInt64 {
    let (sum, overflow) = now.addingReportingOverflow(nanoseconds)
    return overflow ? .max : sum
  }

  static func timespec(of moment: UInt64) -> timespec {
    // Quotients by a billion fit the signed fields whatever the moment is.
    Glibc.timespec(tv_sec: Int(moment / 1_000_000_000), tv_nsec: Int(moment % 1_000_000_000))
  }
}
