import Locks

/// Whether the server can be reached, for those who are not on the event loop.
final class RedisStatus: Sendable {
  enum Value {
    /// Nobody knows yet.
    case connecting
    case ready
    case away(RedisError)
  }

  private let value = Monitor(Value.connecting)

  func set(_ newValue: Value) {
    value.withLock { $0 = newValue }
    value.signalAll()
  }

  /// Why the server cannot be reached at present; nil if it can, or if that is not known.
  var failure: RedisError? {
    value.withLock { value in
      if case .away(let error) = value { error } else { nil }
    }
  }

  /// Waits until the first attempt to connect has ended, and returns why it failed.
  func firstFailure(until deadline: UInt64) -> RedisError? {
    value.wait(until: deadline) { value -> RedisError?? in
      switch value {
      case .connecting: .none
      case .ready: .some(nil)
      case .away(let error): .some(error)
      }
    } ?? nil
  }
}
