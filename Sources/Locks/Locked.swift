package import Glibc

// A value under a lock that many threads want at once. `Synchronization.Mutex` is a priority-inheriting futex on Linux:
// fine while nobody waits, but each contended unlock hands the lock to a sleeper, and sixteen threads that dispatch
// through one border took 48 microseconds per dispatch that way. The C library's mutex lets a running thread have it.
//
// Everything is inlinable: a lock around a few instructions must not cost a call through generic code.

/// A value that is only seen under its lock.
///
/// `@unchecked`: the value is touched under the mutex alone, whose address never changes.
package final class Locked<Value>: @unchecked Sendable {
  @usableFromInline let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  // Behind a pointer, because the mutex already excludes what the language would check for at each access.
  @usableFromInline let value = UnsafeMutablePointer<Value>.allocate(capacity: 1)

  @inlinable
  package init(_ value: sending Value) {
    self.value.initialize(to: value)
    pthread_mutex_init(mutex, nil)
  }

  @inlinable
  deinit {
    pthread_mutex_destroy(mutex)
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
}
