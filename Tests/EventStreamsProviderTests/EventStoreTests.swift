import CSQLite
import EventStreamsProvider
import Foundation
import Locks
import Messages
import Synchronization
import Testing

/// A clock that the test moves.
private final class TestClock: Sendable {
  private let milliseconds = Atomic<Int64>(1_600_000_000_000)

  var now: Int64 {
    get { milliseconds.load(ordering: .relaxed) }
    set { milliseconds.store(newValue, ordering: .relaxed) }
  }
}

/// A folder that goes with the test.
private final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/wascc-events-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }
}

@Suite("The SQLite event store")
struct EventStoreTests {
  private let time = TestClock()
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func space(_ name: String = "a", file: String = "events") throws -> EventSpace {
    let time = time
    return try EventStore(path: folder.file(file), clock: { time.now }).space(named: name)
  }

  private func event(_ stream: String = "s") -> Event { Event(eventId: "", stream: stream, values: ["k": "v"]) }

  @Test("ids rise when the clock stands, goes back, and after a restart; each stream has its own")
  func ids() throws {
    #expect(try space().write(event()) == "1600000000000-0")
    #expect(try space().write(event()) == "1600000000000-1")
    time.now += 1
    #expect(try space().write(event()) == "1600000000001-0")
    time.now -= 1000
    #expect(try space().write(event()) == "1600000000001-1")
    #expect(try space().write(event("t")) == "1599999999001-0")
    time.now = -5
    #expect(try space().write(event()) == "1600000000001-2")
    #expect(try space().write(event("u")) == "0-0")
    time.now = .max
    #expect(try space().write(event()) == "\(Int64.max)-0")
    #expect(try space().write(event()) == "\(Int64.max)-1")
    let ids = try space().query(StreamQuery(streamId: "s")).map(\.eventId)
    #expect(ids.count == 7 && ids.last == "\(Int64.max)-1")
  }

  @Test("events outlive the process that wrote them, in the space they were written in")
  func durability() throws {
    _ = try space("a").write(event())
    #expect(try space("a").query(StreamQuery(streamId: "s")).map(\.values) == [["k": "v"]])
    #expect(try space("b").query(StreamQuery(streamId: "s")) == [])
  }

  @Test("an event that is refused leaves nothing behind")
  func refused() throws {
    let space = try space()
    #expect(throws: ProviderError.self) { try space.write(Event(eventId: "", stream: "s")) }
    #expect(try space.query(StreamQuery(streamId: "s")) == [])
    #expect(try space.write(event()) == "1600000000000-0")
  }

  @Test("a call waits for another process no longer than until its deadline")
  func deadline() throws {
    let space = try space()
    var other: OpaquePointer?
    try #require(sqlite3_open(folder.file("events"), &other) == SQLITE_OK)
    defer { sqlite3_close(other) }
    try #require(sqlite3_exec(other, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK)
    let end = monotonicDeadline(after: 50_000_000)
    #expect(throws: (any Error).self) { try space.until(end).write(event()) }
    // Without the deadline it would be five seconds; a busy machine may make more of fifty milliseconds.
    #expect(monotonicNow() < end + 2_000_000_000)
    try #require(sqlite3_exec(other, "COMMIT", nil, nil, nil) == SQLITE_OK)
    #expect(try space.write(event()) == "1600000000000-0")
  }

  @Test("a file that is no event store is refused and stays as it is")
  func foreignFiles() throws {
    var other: OpaquePointer?
    try #require(sqlite3_open(folder.file("other"), &other) == SQLITE_OK)
    try #require(sqlite3_exec(other, "CREATE TABLE mine (x)", nil, nil, nil) == SQLITE_OK)
    sqlite3_close(other)
    let before = try Data(contentsOf: URL(filePath: folder.file("other")))
    let error = #expect(throws: (any Error).self) { try space(file: "other") }
    #expect("\(error!)".contains("a database of another kind"))
    #expect(try Data(contentsOf: URL(filePath: folder.file("other"))) == before)
  }

  @Test("a damaged event is an error and not a crash")
  func damage() throws {
    let space = try space()
    _ = try space.write(event())
    var other: OpaquePointer?
    try #require(sqlite3_open(folder.file("events"), &other) == SQLITE_OK)
    defer { sqlite3_close(other) }
    try #require(sqlite3_exec(other, "UPDATE event SET content = x'c1'", nil, nil, nil) == SQLITE_OK)
    #expect(throws: MessageError.self) { try space.query(StreamQuery(streamId: "s")) }
  }
}
