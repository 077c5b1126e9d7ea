/// Time that never runs backwards.
public enum MonotonicClock {
  #if canImport(Darwin)
    private static let identifier: Int32 = 6
  #else
    private static let identifier: Int32 = 1
  #endif

  /// Nanoseconds since some moment in the past: what `Store.deadline` is compared with.
  public static var now: UInt64 {
    var time = TimeSpecification()
    // Fails only for clocks that do not exist.
    _ = clock_gettime(identifier, &time)
    return UInt64(truncatingIfNeeded: time.seconds) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.nanoseconds)
  }
}
