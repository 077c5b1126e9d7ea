import Glibc

// Blocking waits with a deadline on the monotonic clock. The standard semaphore counts on the wall clock, which an
// operator may set; a condition variable can be told which clock to use.

/// The monotonic clock in nanoseconds, the one that deadlines of the contract are measured on.
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

/// One event that happens at most once and that threads wait for.
///
/// `@unchecked`: all access to the flag happens under the mutex, whose address never changes.
package final class Signal: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var isSet = false

  package init() {
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  package func set() {
    pthread_mutex_lock(mutex)
    isSet = true
    pthread_cond_broadcast(condition)
    pthread_mutex_unlock(mutex)
  }

  /// Waits for the event and takes it back, so that the signal can be used again; false when the deadline came first.
  @discardableResult
  package func wait(until deadline: UInt64? = nil) -> Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !isSet {
      guard let deadline else {
        pthread_cond_wait(condition, mutex)
        continue
      }
      var time = timespec(
        tv_sec: Int(truncatingIfNeeded: deadline / 1_000_000_000), tv_nsec: Int(deadline % 1_000_000_000))
      if pthread_cond_timedwait(condition, mutex, &time) != 0 { break }
    }
    defer { isSet = false }
    return isSet
  }
}
