/// A mutex of the C library. Not recursive; held for short, never across a call out of the engine.
final class Lock: @unchecked Sendable {
  // A pthread_mutex_t has 40 to 64 bytes on the systems we run on, and must not move.
  fileprivate let storage = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)

  init() {
    let status = pthread_mutex_init(storage, nil)
    precondition(status == 0, "a default mutex can always be made")
  }

  deinit {
    _ = pthread_mutex_destroy(storage)
    storage.deallocate()
  }

  @inline(__always)
  func withLock<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    _ = pthread_mutex_lock(storage)
    defer { _ = pthread_mutex_unlock(storage) }
    return try body()
  }
}

/// What a thread waits for that holds a lock.
final class Condition: @unchecked Sendable {
  // A pthread_cond_t has 48 bytes on the systems we run on, and must not move.
  private let storage = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)

  init() {
    let status = pthread_cond_init(storage, nil)
    precondition(status == 0, "a default condition can always be made")
  }

  deinit {
    _ = pthread_cond_destroy(storage)
    storage.deallocate()
  }

  /// Gives the lock back until somebody signals or the time is over, or for no reason at all.
  func wait(_ lock: Lock, nanoseconds: UInt64) {
    var time = TimeSpecification()
    // The clock that conditions go by. When it is set, one wait is shorter or longer than it should be.
    _ = clock_gettime(0, &time)
    let sum = UInt64(truncatingIfNeeded: time.nanoseconds) &+ nanoseconds
    time.seconds &+= Int(truncatingIfNeeded: sum / 1_000_000_000)
    time.nanoseconds = Int(truncatingIfNeeded: sum % 1_000_000_000)
    _ = pthread_cond_timedwait(storage, lock.storage, &time)
  }

  func signal() {
    _ = pthread_cond_signal(storage)
  }
}
