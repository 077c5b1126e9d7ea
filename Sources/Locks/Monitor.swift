package import Glibc

/// A lock over a value, and a way to wait until the value has changed.
///
/// Guests, native providers and the threads that serve them are synchronous: somebody has to be able to sleep until an
/// answer is there, with a deadline on the monotonic clock, which an operator cannot set.
///
/// `@unchecked`: the value is touched under the mutex alone; the two C objects stay at one address for the life of the
/// monitor and are destroyed with it, when no other reference, hence no waiter, is left.
package final class Monitor<Value>: @unchecked Sendable {
  @usableFromInline let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  @usableFromInline let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  @usableFromInline let value = UnsafeMutablePointer<Value>.allocate(capacity: 1)

  @inlinable
  package init(_ value: sending Value) {
    self.value.initialize(to: value)
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  @inlinable
  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
    value.deinitialize(count: 1)
    value.deallocate()
  }

  /// Runs `body` with the lock held; `body` calls nothing that could come back here.
  @inlinable
  package func withLock<Result, Failure: Error>(_ body: (inout Value) throws(Failure) -> Result) throws(Failure)
    -> Result
  {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&value.pointee)
  }

  /// Sleeps until `body` has a result, trying again after each `signal`, or until the deadline has passed: then nil.
  @inlinable
  package func wait<Result>(until deadline: UInt64 = .max, for body: (inout Value) -> Result?) -> Result? {
    // Quotients by a billion fit the signed fields whatever the moment is.
    var moment = timespec(tv_sec: Int(deadline / 1_000_000_000), tv_nsec: Int(deadline % 1_000_000_000))
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&value.pointee) { return result }
      guard deadline != .max else {
        pthread_cond_wait(condition, mutex)
        continue
      }
      if pthread_cond_timedwait(condition, mutex, &moment) == ETIMEDOUT { return body(&value.pointee) }
    }
  }

  /// Wakes one waiter.
  package func signal() { pthread_cond_signal(condition) }

  /// Wakes all waiters.
  package func signalAll() { pthread_cond_broadcast(condition) }
}
