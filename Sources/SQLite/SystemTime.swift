import Glibc

/// Milliseconds since the epoch.
package typealias WallClock = @Sendable () -> Int64

/// The system's clock, which survives a restart and which what is stored is therefore dated by.
package func systemClock() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}
