import Locks
import NIOCore

/// A command and who waits for its reply.
struct RedisRequest {
  typealias Completion = @Sendable (Result<RESPValue, RedisError>) -> Void

  let command: RedisCommand
  /// Nanoseconds of the monotonic clock.
  let deadline: UInt64
  /// Nil once the caller has been answered; the reply still has to be read.
  var completion: Completion?
  var sentAt: UInt64 = 0

  var size: Int { command.bytes.readableBytes }

  mutating func answer(_ result: Result<RESPValue, RedisError>) {
    completion.take()?(result)
  }
}

/// The way from any thread to the event loop. What lies here, waits for a connection or is under way is bounded, so a
/// server that hangs costs its callers an answer and the process no memory. While the loop has not come, further
/// requests cause no further task, so that many calls become one write.
final class RedisInbox: Sendable {
  enum Admission {
    /// The loop has to be told.
    case first
    case queued
    case busy
    case closed
  }

  private struct State {
    var queue: [RedisRequest] = []
    var count = 0
    var bytes = 0
    var isClosed = false
  }

  private static let maximumCount = 16_384
  private static let maximumBytes = 128 << 20

  private let state = Locked(State())

  /// Takes a request in, and runs `wake` under the lock if it is the first one: once `close` has returned, no `wake`
  /// runs any more.
  func add(_ request: RedisRequest, wake: () -> Void) -> Admission {
    state.withLock { state in
      guard !state.isClosed else { return .closed }
      // One large command must always be possible.
      guard state.count < Self.maximumCount, state.count == 0 || state.bytes + request.size <= Self.maximumBytes else {
        return .busy
      }
      state.count += 1
      state.bytes += request.size
      state.queue.append(request)
      guard state.queue.count == 1 else { return .queued }
      wake()
      return .first
    }
  }

  func takeAll() -> [RedisRequest] {
    state.withLock { state in
      defer { state.queue = [] }
      return state.queue
    }
  }

  /// Counts a request that did not come this way.
  func include(_ request: RedisRequest) {
    state.withLock { state in
      state.count += 1
      state.bytes += request.size
    }
  }

  /// A request has come to its end, and so has the memory it took.
  func release(_ request: RedisRequest) {
    state.withLock { state in
      state.count -= 1
      state.bytes -= request.size
    }
  }

  func close() { state.withLock { $0.isClosed = true } }
}
