internal import ActorHost
internal import MessagePack
internal import Messages

// What the host and a provider's process say to each other: one MessagePack array per frame, behind its length as four
// bytes, the highest first.
//
//     host                                     process
//     hello [1, id, settings] ------------->   result: contract version and descriptor
//     start, bind, unbind, health, call --->   result
//     cancel [id of a call] --------------->   nothing
//     result  <----------------------------    dispatch, bindingValues
//     nothing <----------------------------    log
//     stop [deadline] --------------------->   result; then the host closes the socket
//
// An array begins with the kind and an id. Each side numbers its own requests, and a result carries the number of the
// request that it answers, so both sides ask as much at a time as they like. Points in time are those of the monotonic
// clock, which both processes share.
//
// Neither side believes the other. A length is compared with the maximum before memory is asked for, and the reader
// compares every count with the bytes that are left. A frame that cannot be read ends the connection, because what
// follows it cannot be trusted either.

/// One message between the host and a provider's process.
enum Frame: Sendable {
  case hello(RunnerSettings)
  case start
  case call(CapabilityCall)
  case bind(actor: String, binding: String, values: [String: String])
  case unbind(actor: String, binding: String)
  case health
  /// The host no longer waits for the call of this frame's number.
  case cancel
  case stop(deadline: UInt64)
  case dispatch(ActorCall)
  case bindingValues(actor: String)
  case log(LogLevel, String)
  case result(Outcome)
}

typealias Outcome = Result<[UInt8], ProviderError>

/// A frame and the number of the request that it is or answers.
struct NumberedFrame: Sendable {
  let id: UInt64
  let frame: Frame
}

/// What a process is told before it loads its library.
struct RunnerSettings: Sendable, Equatable {
  /// The version of what is described here.
  static let protocolVersion: UInt64 = 1

  var version = protocolVersion
  /// What the library is created with.
  var configuration: [String: String] = [:]
  var maximumPayload = 0
  var guardsPayloads = false
  /// Bytes of memory that the process may make its own; 0 sets no bound.
  var memoryBytes = 0
  var linesPerSecond = 0
}

/// Why bytes are no frame, or none came.
enum FrameError: Error, CustomStringConvertible {
  case ended
  case tooLong(UInt32, maximum: Int)
  case unreadable(MessagePackError)
  case unknownKind(UInt64)
  /// One that the other side has no business to send.
  case outOfPlace(String)
  /// The other side does not read.
  case stuck
  case system(String)

  var description: String {
    switch self {
    case .ended: "the connection was closed"
    case .tooLong(let count, let maximum): "a frame of \(count) bytes was announced, \(maximum) are allowed"
    case .unreadable(let error): "a frame cannot be read: \(error)"
    case .unknownKind(let kind): "a frame of the unknown kind \(kind) came"
    case .outOfPlace(let what): "an unexpected frame came: \(what)"
    case .stuck: "the other side does not read what it is sent"
    case .system(let text): text
    }
  }
}
