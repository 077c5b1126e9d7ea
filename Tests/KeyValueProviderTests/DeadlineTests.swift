import CSQLite
import Glibc
import KeyValueProvider
import Locks
import Testing

/// The store keeps the deadlines of calls by itself, so that no other thread has to watch it.
@Suite("The SQLite store and time")
struct DeadlineTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a call waits for another process no longer than until its deadline")
  func otherProcess() throws {
    let space = try KeyValueStore(path: folder.file("keys"), clock: { 0 }).space(named: "a")
    let other = try Other(folder.file("keys"))
    try other.run("BEGIN IMMEDIATE")
    // Ten milliseconds are the promise. The best of twenty, since a busy machine may make more of them.
    var overtime = UInt64.max
    for _ in 0..<20 where overtime >= 10_000_000 {
      let end = monotonicDeadline(after: 50_000_000)
      #expect(throws: (any Error).self) { try space.until(end).add("n", 1) }
      overtime = min(overtime, max(monotonicNow(), end) - end)
    }
    #expect(overtime < 10_000_000)
    try other.run("COMMIT")
    #expect(try space.add("n", 1) == 1)
  }

  @Test("a call waits for another call no longer than until its deadline")
  func otherCall() throws {
    let store = try KeyValueStore(path: folder.file("keys"), clock: { 0 })
    let (first, second) = (try store.space(named: "a"), try store.space(named: "b"))
    let other = try Other(folder.file("keys"))
    try other.run("BEGIN IMMEDIATE")
    let call = Adding(first)
    var hasWaited = false
    // Until the first call has the connection, the second one is answered.
    while !hasWaited {
      do { _ = try second.until(monotonicDeadline(after: 5_000_000)).get("k") } catch { hasWaited = true }
    }
    try other.run("COMMIT")
    call.join()
    #expect(try first.add("n", 1) == 2)
    #expect(try second.get("k") == nil)
  }
}

/// A call on a thread of its own.
private final class Adding {
  private var thread = pthread_t()

  init(_ space: KeyValueSpace) {
    pthread_create(
      &thread, nil,
      { box in
        _ = try? Unmanaged<Box>.fromOpaque(box!).takeRetainedValue().space.add("n", 1)
        return nil
      }, Unmanaged.passRetained(Box(space)).toOpaque())
  }

  func join() { pthread_join(thread, nil) }

  private final class Box {
    let space: KeyValueSpace
    init(_ space: KeyValueSpace) { self.space = space }
  }
}

/// Another user of a file.
private final class Other {
  private var handle: OpaquePointer?

  init(_ path: String) throws { try #require(sqlite3_open(path, &handle) == SQLITE_OK) }

  deinit { sqlite3_close(handle) }

  func run(_ sql: String) throws { try #require(sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK) }
}
