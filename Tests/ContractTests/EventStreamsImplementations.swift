import ActorHost
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
    EventStreamsImplementation(
      testDescription: "Redis over TLS, as a native library",
      make: { try NativeProvider(path: try BuiltProduct.path(of: "libwascc_eventstreams_redis.so")) },
      emptyBinding: { try RedisDatabase.nextSecure() }),
  ]
}

/// A started provider with the actor `MACTOR` bound to it, and the operations in short.
final class EventStreamsSession: StoreSession<EventStreamsOperation> {
  init(_ implementation: EventStreamsImplementation) throws {
    try super.init(implementation.make(), try implementation.emptyBinding())
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
