import Glibc

/// What the present thread is doing inside a provider: the chain of the call that it serves.
///
/// A provider that calls an actor from inside `handle` may not know on whose behalf; the thread does.
enum ServingThread {
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    // Fails only when the process has used up its keys; then chains are simply not found.
    pthread_key_create(&key, nil)
    return key
  }()

  static func serving<Result, Failure: Error>(
    _ chain: CallChain, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outer = pthread_getspecific(key)
    defer { pthread_setspecific(key, outer) }
    // The pointer is dead when this returns, and so is what the key holds.
    return try withUnsafePointer(to: chain) { pointer throws(Failure) in
      pthread_setspecific(key, pointer)
      return try body()
    }
  }

  static var chain: CallChain? {
    pthread_getspecific(key)?.assumingMemoryBound(to: CallChain.self).pointee
  }
}
