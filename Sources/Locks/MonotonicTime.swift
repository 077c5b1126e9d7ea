import Glibc

/// The monotonic clock in nanoseconds, the one that deadlines are measured on.
package func monotonicNow() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
}

/// A deadline this far from now; never wraps.
package func monotonicDeadline(after nanoseconds: UInt64) -> UInt64 {
  let (sum, overflow) = monotonicNow().addingReportingOverflow(nanoseconds)
  return overflow ? .max : sum
}
