package import Messages
package import ProviderKit
package import Redis

/// `wascc:eventstreams` on the streams of a Redis server.
package final class RedisEventStreamsProvider: RedisProvider {
  package let bindings: RedisBindings

  /// There is no configuration but that of the bindings.
  package init(host: HostHandle, configuration: [String: String]) throws {
    bindings = RedisBindings(host: host, capability: CapabilityID.eventStreams)
  }

  package var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.eventStreams, name: "Event streams (Redis)", version: "1.0.0", revision: 1,
      longDescription: "Streams of events in the order they were written, on a Redis server.",
      supportedOperations: OperationContract.descriptors(of: CapabilityID.eventStreams).filter {
        $0.direction == .toProvider
      })
  }

  package func step(_ call: Call, in space: RedisSpace) throws -> RedisStep {
    switch EventStreamsOperation(rawValue: call.operation) {
    case .writeEvent: try Self.write(try Event(messagePack: call.payload), space)
    case .queryStream: try Self.query(try StreamQuery(messagePack: call.payload), space)
    case .deliverEvent, nil: throw ProviderError.unsupported(call.operation)
    }
  }

  // MARK: Operations

  /// XADD with the server's own time and number
  private static func write(_ event: Event, _ space: RedisSpace) throws -> RedisStep {
    try event.checkForWriting()
    let values = event.values.flatMap { [$0.key, $0.value] }
    return .ask(try RedisCommand("XADD", [space.key(event.stream), "*"] + values)) { reply in
      WriteResponse(eventId: try reply.text())
    }
  }

  /// XRANGE, where a time without a number means all numbers, and a COUNT of 0 would mean none
  private static func query(_ query: StreamQuery, _ space: RedisSpace) throws -> RedisStep {
    let ends = query.range.map { ["\($0.minTime)", "\($0.maxTime)"] } ?? ["-", "+"]
    let count = query.count == 0 ? [] : ["COUNT", "\(Int64(clamping: query.count))"]
    return .ask(try RedisCommand("XRANGE", [space.key(query.streamId)] + ends + count)) { reply in
      StreamResults(events: try reply.elements().map { try event($0, of: query.streamId) })
    }
  }

  /// An entry is its id and a list of names and values in turn.
  private static func event(_ entry: RESPValue, of stream: String) throws -> Event {
    let parts = try entry.elements()
    guard parts.count == 2 else { throw RedisError.malformed("an entry of a stream has \(parts.count) parts") }
    let words = try parts[1].texts()
    guard words.count.isMultiple(of: 2) else {
      throw RedisError.malformed("an entry of a stream has a name without value")
    }
    var values: [String: String] = [:]
    for index in stride(from: 0, to: words.count, by: 2) { values[words[index]] = words[index + 1] }
    return Event(eventId: try parts[0].text(), stream: stream, values: values)
  }
}
