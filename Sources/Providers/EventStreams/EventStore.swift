import Locks
package import Messages
import ProviderKit
package import SQLite

// A file of streams, each a list of events in the order they were written. An id is `<milliseconds>-<number>`, as in
// Redis: the time of writing, and a number for events of the same millisecond. When the clock stands still or goes back
// the newest id's time is kept and its number grows, so ids of a stream always rise.

/// A file of event streams that several actors share, each in its own space.
package final class EventStore: Sendable {
  fileprivate final class File: DatabaseOwner {
    let database: Database
    let clock: WallClock

    init(path: String, _ durability: Durability, busyTimeout: Int32, clock: @escaping WallClock) throws {
      database = try Database(path: path, Query.format, durability, busyTimeout: busyTimeout)
      self.clock = clock
    }
  }

  fileprivate let file: Turns<File>

  package init(
    path: String, durability: Durability = .process, busyTimeout milliseconds: Int32 = 5000,
    clock: @escaping WallClock = systemClock
  ) throws {
    file = Turns(try File(path: path, durability, busyTimeout: milliseconds, clock: clock))
  }

  /// The space of this name. Streams in two spaces never meet.
  package func space(named name: String) -> EventSpace { EventSpace(store: self, name: name) }
}

/// The streams of one binding.
package struct EventSpace: Sendable {
  fileprivate let store: EventStore
  fileprivate let name: String
  /// Nanoseconds of the monotonic clock after which an operation fails.
  private var deadline = UInt64.max

  fileprivate init(store: EventStore, name: String) {
    self.store = store
    self.name = name
  }

  /// The space for one call; a deadline of zero is none.
  package func until(_ deadline: UInt64) -> EventSpace {
    var space = self
    space.deadline = deadline == 0 ? .max : deadline
    return space
  }

  /// Appends an event, whatever id it comes with, and returns the id it has.
  package func write(_ event: Event) throws -> String {
    try event.checkForWriting()
    let content = Event(eventId: "", stream: "", values: event.values).encoded()
    return try store.file.use(until: deadline, .write) { file in
      let stream = try stream(event.stream, file.database)
      let id = stream.newest.next(at: max(0, file.clock()))
      let insert = try file.database.statement(Query.insertEvent)
      try insert.bind(1, stream.number).bind(2, id.milliseconds).bind(3, id.number).bind(4, content).run()
      let update = try file.database.statement(Query.updateStream)
      try update.bind(1, stream.number).bind(2, id.milliseconds).bind(3, id.number).run()
      return "\(id)"
    }
  }

  /// Events of a stream in the order they were written; none if there is no such stream.
  package func query(_ query: StreamQuery) throws -> [Event] {
    try store.file.use(until: deadline, .read) { file in
      guard let stream = try find(query.streamId, file.database) else { return [] }
      let first = query.range.map { Int64(clamping: $0.minTime) } ?? 0
      let last = query.range.map { Int64(clamping: $0.maxTime) } ?? .max
      // A negative limit is none.
      let limit = query.count == 0 ? -1 : Int64(clamping: query.count)
      let rows = try file.database.statement(Query.events)
      rows.bind(1, stream.number).bind(2, first).bind(3, last).bind(4, limit)
      return try events(of: rows, query.streamId)
    }
  }

  private func events(of rows: Statement, _ stream: String) throws -> [Event] {
    var events: [Event] = []
    var (bytes, elements) = (0, 0)
    try rows.forEach { row in
      bytes += row.byteCount(2)
      try StoreLimits.check(replyBytes: bytes)
      var event = try Event(messagePack: row.bytes(2))
      // An event with its id and its values counts as much as it does in a reply of Redis.
      elements += 3 + 2 * event.values.count
      try StoreLimits.check(replyElements: elements)
      event.eventId = "\(EventID(milliseconds: row.integer(0), number: row.integer(1)))"
      event.stream = stream
      events.append(event)
    }
    return events
  }

  // MARK: Streams

  private struct Stream {
    let number: Int64
    let newest: EventID
  }

  private func find(_ stream: String, _ database: Database) throws -> Stream? {
    try database.statement(Query.findStream).bind(1, name).bind(2, stream).first { row in
      Stream(number: row.integer(0), newest: EventID(milliseconds: row.integer(1), number: row.integer(2)))
    }
  }

  private func stream(_ stream: String, _ database: Database) throws -> Stream {
    if let found = try find(stream, database) { return found }
    try database.statement(Query.insertStream).bind(1, name).bind(2, stream).run()
    return Stream(number: database.lastInsertedRow, newest: .beforeAll)
  }
}

/// When an event was written, and which of its millisecond it is.
struct EventID: Equatable, CustomStringConvertible {
  let milliseconds: Int64
  let number: Int64

  static let beforeAll = EventID(milliseconds: -1, number: 0)

  /// The id of an event that is written now, after this one.
  func next(at now: Int64) -> EventID {
    // A number would need 2^63 events at one time to reach its end.
    now > milliseconds
      ? EventID(milliseconds: now, number: 0) : EventID(milliseconds: milliseconds, number: number &+ 1)
  }

  var description: String { "\(milliseconds)-\(number)" }
}
