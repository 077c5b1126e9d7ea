import Glibc
import WebAssembly

/// A lock over a value, and a way to wait until the value has changed.
///
/// Swift's `Mutex` has no condition to wait on, and guests, native providers and the threads that serve them are
/// synchronous: somebody has to be able to sleep until an answer is there, with a deadline on the monotonic clock.
///
/// Unchecked: `value` is only reached with the lock held; the two C objects stay at one address for the life of the
/// monitor and are destroyed with it, when no other reference, hence no waiter, is left.
final class Monitor<Value>: @unchecked Sendable {
  private var value: Value
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ value: sending Value) {
    self.value = value
    pthread_mutex_init(lock, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(lock)
    condition.deallocate()
    lock.deallocate()
  }

  /// Runs `body` with the lock held; `body` calls nothing that could come back here.
  func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body(&value)
  }

  /// Sleeps until `body` has a result, trying again after each `signal`, or until the deadline has passed: then nil.
  func wait<Result>(until deadline: UInt64 = .max, for body: (inout Value) -> Result?) -> Result? {
    var moment = MonotonicClock.timespec(of: deadline)
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if let result = body(&value) { return result }
      guard deadline != .max else {
        pthread_cond_wait(condition, lock)
        continue
      }
      if pthread_cond_timedwait(condition, lock, &moment) == ETIMEDOUT { return body(&value) }
    }
  }

  /// Wakes one waiter.
  func signal() { pthread_cond_signal(condition) }

  /// Wakes all waiters.
  func signalAll() { pthread_cond_broadcast(condition) }
}
