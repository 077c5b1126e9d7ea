import Glibc

// Which call a thread is carrying out, so that an actor which the library calls from inside an operation is known to be
// called on behalf of that operation, although the library says nothing about it.

enum CurrentCall {
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let status = pthread_key_create(&key, nil)
    precondition(status == 0, "the process has no thread-specific key left")
    return key
  }()

  static func with<Value>(_ call: OpenCall, _ body: () -> Value) -> Value {
    let outer = pthread_getspecific(key)
    pthread_setspecific(key, Unmanaged.passUnretained(call).toOpaque())
    defer { pthread_setspecific(key, outer) }
    return withExtendedLifetime(call) { body() }
  }

  static var value: OpenCall? {
    // Set only within `with`, which keeps the call alive.
    pthread_getspecific(key).map { Unmanaged<OpenCall>.fromOpaque($0).takeUnretainedValue() }
  }
}
