internal import Glibc

/// The clocks a guest sees, by the interface's numbers: 0 real time, 1 monotonic, 2 the process's, 3 the thread's.
public protocol GuestClock: AnyObject {
  /// Nanoseconds; nil for a clock that does not exist.
  func now(_ clock: UInt32) -> UInt64?
  /// Nanoseconds, at least 1.
  func resolution(_ clock: UInt32) -> UInt64?
  /// Whether sleeping is done by moving the clock instead of waiting.
  var isVirtual: Bool { get }
  /// For a virtual clock: so many nanoseconds have been slept.
  func advance(by nanoseconds: UInt64)
}

final class SystemClock: GuestClock {
  private let step: UInt64

  init(resolution: UInt64) { step = max(resolution, 1) }

  var isVirtual: Bool { false }
  func advance(by nanoseconds: UInt64) {}

  private static func identifier(_ clock: UInt32) -> clockid_t? {
    switch ClockID(rawValue: clock) {
    case .realtime: CLOCK_REALTIME
    case .monotonic: CLOCK_MONOTONIC
    case .processTime: CLOCK_PROCESS_CPUTIME_ID
    case .threadTime: CLOCK_THREAD_CPUTIME_ID
    case nil: nil
    }
  }

  func now(_ clock: UInt32) -> UInt64? {
    guard let identifier = Self.identifier(clock) else { return nil }
    var time = timespec()
    guard clock_gettime(identifier, &time) == 0 else { return nil }
    let nanoseconds = time.nanoseconds
    return nanoseconds - nanoseconds % step
  }

  func resolution(_ clock: UInt32) -> UInt64? {
    guard let identifier = Self.identifier(clock) else { return nil }
    var time = timespec()
    guard clock_getres(identifier, &time) == 0 else { return nil }
    return max(time.nanoseconds, step)
  }
}

/// Time that is a function of what the guest does: each look costs a microsecond, and sleeping costs what it asks for.
final class VirtualClock: GuestClock {
  private var time: UInt64
  private static let look: UInt64 = 1_000

  init(start: UInt64) { time = start }

  var isVirtual: Bool { true }

  func now(_ clock: UInt32) -> UInt64? {
    guard ClockID(rawValue: clock) != nil else { return nil }
    advance(by: Self.look)
    return time
  }

  func resolution(_ clock: UInt32) -> UInt64? {
    ClockID(rawValue: clock).map { _ in Self.look }
  }

  func advance(by nanoseconds: UInt64) {
    let sum = time.addingReportingOverflow(nanoseconds)
    time = sum.overflow ? .max : sum.partialValue
  }
}

extension timespec {
  /// Since the clock's beginning; what lies before it is zero, what does not fit is the largest number.
  var nanoseconds: UInt64 {
    guard tv_sec >= 0, tv_nsec >= 0 else { return 0 }
    let product = UInt64(tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    let sum = product.partialValue.addingReportingOverflow(UInt64(tv_nsec))
    return product.overflow || sum.overflow ? .max : sum.partialValue
  }

  init(nanoseconds: UInt64) {
    self.init(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
  }

  /// For `utimensat`.
  init(_ time: NewTime) {
    switch time {
    case .keep: self.init(tv_sec: 0, tv_nsec: Int(UTIME_OMIT_VALUE))
    case .now: self.init(tv_sec: 0, tv_nsec: Int(UTIME_NOW_VALUE))
    case .at(let nanoseconds): self.init(nanoseconds: nanoseconds)
    }
  }
}

extension ClockSource {
  func make() -> any GuestClock {
    switch self {
    case .system(let resolution): SystemClock(resolution: resolution)
    case .virtual(let start): VirtualClock(start: start)
    case .custom(let make): make()
    }
  }
}
