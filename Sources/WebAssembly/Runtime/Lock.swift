/// A mutex of the C library. Not recursive; held for short, never across a call out of the engine.
final class Lock: @unchecked Sendable {
  // A pthread_mutex_t has 40 to 64 bytes on the systems we run on, and must not move.
  private let storage = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)

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
