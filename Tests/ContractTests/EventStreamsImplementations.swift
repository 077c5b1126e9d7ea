import ActorHost
import Dispatch
import Messages
import NativeProviders
import Testing

/// A provider of `wascc:eventstreams` that has to keep the contract. Another one is another element of `all`.
struct EventStreamsImplementation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Makes a provider that is not started yet.
  let make: @Sendable () throws -> any CapabilityProvider
  /// Values of a binding that begins with no streams and leaves none to the next that is asked for.
  let emptyBinding: @Sendable () throws -> [String: String]

  static let all = [
    EventStreamsImplementation(
      testDescription: "SQLite, as a native library",
      make: { try NativeProvider(path: try BuiltProduct.path(of: "libwascc_eventstreams.so")) },
      emptyBinding: { ["FILE": ":memory:"] }),
    EventStreamsImplementation(
      testDescription: "Redis, as a native library",
      make: { try NativeProvider(path: try BuiltProduct.path(of: "libwascc_eventstreams_redis.so")) },
      emptyBinding: { ["URL": try RedisDatabase.next()] }),
  ]
}

/// A started provider with the actor `MACTOR` bound to it.
final class EventStreamsSession {
  let provider: any CapabilityProvider
  /// The values that the actor is bound with.
  let values: [String: String]
  static let actor = "MACTOR"

  init(_ implementation: EventStreamsImplementation) throws {
    values = try implementation.emptyBinding()
    provider = try implementation.make()
    _ = try provider.descriptor
    try provider.start(dispatcher: NoActors())
    try bind(values)
  }

  deinit { provider.stop(deadline: DispatchTime.now().uptimeNanoseconds + 5_000_000_000) }

  func bind(_ values: [String: String], actor: String = actor, as name: String = "default") throws {
    try provider.bind(actor: actor, binding: name, values: values)
  }

  func call(
    _ operation: String, _ payload: [UInt8], from origin: CallOrigin = .actor(actor), as name: String = "default"
  ) throws -> [UInt8] {
    try provider.handle(CapabilityCall(origin: origin, binding: name, operation: operation, payload: payload))
  }

  func call<Answer: Message>(
    _ operation: EventStreamsOperation, _ request: some Message, from actor: String = actor, as name: String = "default"
  ) throws -> Answer {
    try Answer(messagePack: try call(operation.rawValue, request.encoded(), from: .actor(actor), as: name))
  }

  /// The failure that an operation must end with.
  func failure(_ operation: String, _ payload: [UInt8], from origin: CallOrigin = .actor(actor)) -> ProviderError? {
    do {
      _ = try call(operation, payload, from: origin)
      return nil
    } catch {
      return error as? ProviderError
    }
  }

  /// Writes an event and returns its id.
  func write(_ stream: String, _ values: [String: String]) throws -> String {
    let answer: WriteResponse = try call(.writeEvent, Event(eventId: "", stream: stream, values: values))
    return answer.eventId
  }

  func query(
    _ stream: String, _ range: TimeRange? = nil, count: UInt64 = 0, from actor: String = actor,
    as name: String = "default"
  ) throws -> [Event] {
    let query = StreamQuery(streamId: stream, range: range, count: count)
    let answer: StreamResults = try call(.queryStream, query, from: actor, as: name)
    return answer.events
  }
}
