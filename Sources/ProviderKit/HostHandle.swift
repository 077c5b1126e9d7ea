import CProvider
import MessagePack
public import Messages

/// A call from the provider to an actor that is bound to it.
public struct ActorRequest: Sendable {
  public var actor: String
  public var operation: String
  public var payload: [UInt8]
  /// Nanoseconds of the monotonic clock; zero leaves the limit to the host.
  public var deadline: UInt64
  /// Token of the call that made this one necessary, or zero; with it the host can refuse a cycle.
  public var cause: UInt64
  public var traceparent: String

  public init(
    actor: String, operation: String, payload: [UInt8], deadline: UInt64 = 0, cause: UInt64 = 0,
    traceparent: String = ""
  ) {
    self.actor = actor
    self.operation = operation
    self.payload = payload
    self.deadline = deadline
    self.cause = cause
    self.traceparent = traceparent
  }

  func withRequest<Result>(_ body: (UnsafePointer<wascc_request>) -> Result) -> Result {
    actor.withView { actor in
      operation.withView { operation in
        payload.withView { payload in
          traceparent.withView { traceparent in
            var request = wascc_request(
              struct_size: UInt32(MemoryLayout<wascc_request>.size), flags: 0, actor: actor, operation: operation,
              payload: payload, deadline_ns: deadline, cause: cause, traceparent: traceparent)
            return body(&request)
          }
        }
      }
    }
  }
}

/// The host, as the provider sees it. Usable on any thread from `init` until `stop` has returned.
public struct HostHandle: Sendable {
  public typealias Completion = @Sendable (Result<[UInt8], ProviderError>) -> Void

  // Safe: the contract keeps the table in place and unchanged for the life of the process.
  nonisolated(unsafe) private let table: UnsafePointer<wascc_host>
  private let handle: UInt64

  init(_ table: UnsafePointer<wascc_host>) {
    self.table = table
    handle = table.pointee.handle
  }

  /// Calls an actor and blocks until it has answered.
  public func dispatch(_ request: ActorRequest) throws(ProviderError) -> [UInt8] {
    var result = wascc_result.empty
    request.withRequest { table.pointee.dispatch(handle, $0, &result) }
    return try result.takeAnswer().get()
  }

  /// Calls an actor and returns at once. `completion` runs exactly once: on a thread of the host, perhaps before this
  /// returns, or here and now if the host does not accept the call. It must not block for long.
  public func dispatchAsync(_ request: ActorRequest, completion: @escaping Completion) {
    let context = Unmanaged.passRetained(CompletionBox(completion))
    let status = request.withRequest { table.pointee.dispatch_async(handle, $0, completeDispatch, context.toOpaque()) }
    guard status != WASCC_OK else { return }
    context.release()
    completion(.failure(ProviderError(.init(status: status), "the host did not accept the call (\(status))")))
  }

  public func log(_ level: LogLevel, _ message: String) {
    message.withView { table.pointee.log(handle, Int32(level.rawValue), $0) }
  }

  /// The configuration values of an actor's binding to this provider.
  public func bindingValues(actor: String) throws -> [String: String] {
    var result = wascc_result.empty
    actor.withView { table.pointee.binding_values(handle, $0, &result) }
    return try [String: String](messagePack: try result.takeAnswer().get())
  }

  /// True if nobody waits any more for the call with this token.
  public func isCancelled(token: UInt64) -> Bool { table.pointee.cancelled(handle, token) != 0 }

  /// The clock that deadlines are measured on, in nanoseconds.
  public func now() -> UInt64 { table.pointee.now_ns(handle) }

  /// Bytes from the system's generator of random numbers.
  public func random(count: Int) throws(ProviderError) -> [UInt8] {
    var status = WASCC_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      status = table.pointee.random(handle, buffer.baseAddress, UInt64(buffer.count))
      initialized = status == WASCC_OK ? count : 0
    }
    guard status == WASCC_OK else { throw ProviderError(.init(status: status), "no random numbers") }
    return bytes
  }

  func complete(token: UInt64, _ answer: Result<[UInt8], ProviderError>) {
    var result = wascc_result.empty
    result.set(answer)
    _ = table.pointee.complete(handle, token, &result)
  }
}

private final class CompletionBox: Sendable {
  let completion: HostHandle.Completion
  init(_ completion: @escaping HostHandle.Completion) { self.completion = completion }
}

/// Takes over the box that `dispatchAsync` retained.
private func completeDispatch(_ context: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<wascc_result>?) {
  guard let context, let result else { return }
  let box = Unmanaged<CompletionBox>.fromOpaque(context).takeRetainedValue()
  box.completion(result.pointee.takeAnswer())
}

extension Dictionary where Key == String, Value == String {
  /// Reads a map of strings; no bytes at all are the empty map.
  init(messagePack bytes: [UInt8]) throws(MessagePackError) {
    self.init()
    guard !bytes.isEmpty else { return }
    var reader = MessagePackReader(bytes)
    for _ in 0..<(try reader.readMapHeader()) {
      let key = try reader.readString()
      self[key] = try reader.readString()
    }
  }
}
