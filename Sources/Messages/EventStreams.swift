/// The operations of an event store.
public enum EventStreamsOperation: String, CaseIterable, Sendable {
  case writeEvent = "WriteEvent"
  case queryStream = "QueryStream"
  /// From provider to actor.
  case deliverEvent = "DeliverEvent"
}

/// An event of a stream.
public struct Event: Message, FieldElement {
  public static let name = "Event"

  /// `<milliseconds>-<number>`, given by the store; ignored when writing.
  public var eventId: String = ""
  public var stream: String = ""
  public var values: [String: String] = [:]

  public init() {}

  public init(eventId: String, stream: String, values: [String: String] = [:]) {
    self.eventId = eventId
    self.stream = stream
    self.values = values
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("eventId", &eventId)
    try fields.field("stream", &stream)
    try fields.field("values", &values, .defaulted)
  }
}

/// The id that the store gave to an event.
public struct WriteResponse: Message {
  public static let name = "WriteResponse"

  public var eventId: String = ""

  public init() {}

  public init(eventId: String) {
    self.eventId = eventId
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("eventId", &eventId)
  }
}

/// Asks for events of a stream.
public struct StreamQuery: Message {
  public static let name = "StreamQuery"

  public var streamId: String = ""
  public var range: TimeRange? = nil
  /// 0 for all.
  public var count: UInt64 = 0

  public init() {}

  public init(streamId: String, range: TimeRange? = nil, count: UInt64 = 0) {
    self.streamId = streamId
    self.range = range
    self.count = count
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("streamId", &streamId)
    try fields.field("range", &range, .defaulted)
    try fields.field("count", &count)
  }
}

/// A span of time in milliseconds, both ends included.
public struct TimeRange: Message {
  public static let name = "TimeRange"

  public var minTime: UInt64 = 0
  public var maxTime: UInt64 = 0

  public init() {}

  public init(minTime: UInt64, maxTime: UInt64) {
    self.minTime = minTime
    self.maxTime = maxTime
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("minTime", &minTime)
    try fields.field("maxTime", &maxTime)
  }
}

/// Events, oldest first.
public struct StreamResults: Message {
  public static let name = "StreamResults"

  public var events: [Event] = []

  public init() {}

  public init(events: [Event]) {
    self.events = events
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("events", &events, .defaulted)
  }
}
