public import ActorHost
import Glibc
import WebAssembly

// Where `LineRecorder` keeps what one guest saw, so that it can be run again, this keeps what went through the host, so
// that somebody can read who called whom, with what, and how long it took. It belongs outside of other middleware: there
// it sees what callers send and get, and layers that measure do not pay for the writing.

/// Writes a line for every call to an actor or a capability that was let in, when it has ended.
///
/// Calls that the host turned away before, for want of a claim or from a full mailbox, are not among them. A line costs
/// its caller the time of writing it, and memory for a few times `maximumBytes`.
public struct RecordingMiddleware: KeepingMiddleware {
  private let write: LineSink
  private let maximumBytes: Int
  private let clock: @Sendable () -> Int64
  private var secrets: @Sendable () -> SecretTexts = { SecretTexts() }

  /// - Parameters:
  ///   - maximumBytes: so many bytes of a payload or response are written at most.
  ///   - clock: microseconds since 1970.
  ///   - write: takes a line without its end; called by one thread at a time.
  public init(
    maximumBytes: Int = 64 << 10, clock: @escaping @Sendable () -> Int64 = Self.systemTime,
    write: @escaping @Sendable (String) -> Void
  ) {
    self.write = LineSink(write)
    self.maximumBytes = maximumBytes
    self.clock = clock
  }

  public func hiding(_ secrets: @escaping @Sendable () -> SecretTexts) -> any Middleware {
    var layer = self
    layer.secrets = secrets
    return layer
  }

  public func actorInvoke(_ invocation: Invocation, _ next: InvocationHandler) throws -> MiddlewareResult {
    recorded(invocation, next)
  }

  public func capabilityInvoke(_ invocation: Invocation, _ next: InvocationHandler) throws -> MiddlewareResult {
    recorded(invocation, next)
  }

  private func recorded(_ invocation: Invocation, _ next: InvocationHandler) -> MiddlewareResult {
    let (time, start) = (clock(), MonotonicClock.now)
    let response = next(invocation)
    let record = InvocationRecord(
      invocation: invocation, result: response.result, time: time, nanoseconds: MonotonicClock.now &- start)
    write(record.line(hiding: secrets(), maximumBytes: maximumBytes))
    return .continue(response)
  }

  /// The system's clock, in microseconds since 1970.
  public static let systemTime: @Sendable () -> Int64 = {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1_000
  }
}
