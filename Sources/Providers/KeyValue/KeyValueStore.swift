import Locks
import ProviderKit
package import SQLite

// A file of keys with strings, lists and sets, after the semantics of Redis. Each operation is one transaction, so that
// several actors here and other processes there see all of it or nothing.
//
// Durability: the write-ahead log is handed to the operating system before an operation answers, so nothing that was
// answered is lost when the process is killed. What survives a power failure is decided by `Durability`.
//
// Expiry is lazy: a reader treats an expired key as absent, a writer removes it, and once a second some writer removes
// a few that nobody asks for.

/// A key-value file that several actors share, each in its own space.
package final class KeyValueStore: Sendable {
  private let connection: Turns<Connection>

  package init(
    path: String, durability: Durability = .process, busyTimeout milliseconds: Int32 = 5000, clock: @escaping WallClock
  ) throws {
    connection = Turns(try Connection(path: path, durability, busyTimeout: milliseconds, clock: clock))
  }

  /// The space of this name, made at its first use. Keys in two spaces never meet.
  package func space(named name: String) throws -> KeyValueSpace {
    KeyValueSpace(store: self, id: try connection.use(until: .max) { try $0.space(named: name) })
  }

  /// For reading one row.
  func look<Result>(until deadline: UInt64, _ body: (Connection) throws -> Result) throws -> Result {
    try connection.use(until: deadline, body)
  }

  func read<Result>(until deadline: UInt64, _ body: (Connection) throws -> Result) throws -> Result {
    try connection.use(until: deadline, .read, body)
  }

  func write<Result>(until deadline: UInt64, _ body: (Connection) throws -> Result) throws -> Result {
    try connection.use(until: deadline, .write) { connection in
      try connection.sweep()
      return try body(connection)
    }
  }
}

/// What a key holds. The numbers are in the file.
enum EntryKind: Int64 {
  case string, list, set
}

/// A row of the table `entry`.
struct Entry {
  let id: Int64
  let kind: EntryKind
  let value: String
  var count: Int64
  let expires: Int64?
}

/// The database and the steps that operations are made of. Used by one thread at a time, inside a transaction.
final class Connection: DatabaseOwner {
  let database: Database
  private let clock: WallClock
  private var lastSweep: Int64 = 0

  init(
    path: String, _ durability: Durability, busyTimeout: Int32, clock: @escaping WallClock
  ) throws {
    database = try Database(path: path, Query.format, durability, busyTimeout: busyTimeout)
    self.clock = clock
  }

  func space(named name: String) throws -> Int64 {
    try database.transaction(.write) {
      if let id = try database.statement(Query.findSpace).bind(1, name).first({ $0.integer(0) }) { return id }
      try database.statement(Query.insertSpace).bind(1, name).run()
      return database.lastInsertedRow
    }
  }

  // MARK: Entries

  /// The entry of a key, unless it has expired.
  func find(_ space: Int64, _ key: String) throws -> Entry? {
    guard let entry = try row(space, key), !isExpired(entry) else { return nil }
    return entry
  }

  /// The entry of a key; a wrong kind is an error.
  func find(_ space: Int64, _ key: String, _ kind: EntryKind) throws -> Entry? {
    guard let entry = try find(space, key) else { return nil }
    guard entry.kind == kind else { throw StoreError.wrongKind }
    return entry
  }

  /// The entry for writing: as `find`, and an expired one is removed so that its place is free.
  func findForWriting(_ space: Int64, _ key: String) throws -> Entry? {
    guard let entry = try row(space, key) else { return nil }
    guard isExpired(entry) else { return entry }
    try remove(entry.id, entry.kind)
    return nil
  }

  /// The collection under a key, made if there is none.
  func collection(_ space: Int64, _ key: String, _ kind: EntryKind) throws -> Entry {
    guard let entry = try findForWriting(space, key) else {
      let id = try insert(space, key, kind, value: "", expires: nil)
      return Entry(id: id, kind: kind, value: "", count: 0, expires: nil)
    }
    guard entry.kind == kind else { throw StoreError.wrongKind }
    return entry
  }

  func insert(_ space: Int64, _ key: String, _ kind: EntryKind, value: String, expires: Int64?) throws -> Int64 {
    try StoreLimits.check(key: key)
    let insert = try database.statement(Query.insert)
    try insert.bind(1, space).bind(2, key).bind(3, kind.rawValue).bind(4, value).bind(5, expires).run()
    return database.lastInsertedRow
  }

  /// Stores a collection's new size; an empty collection does not exist.
  func setCount(_ entry: Entry, to count: Int64) throws {
    guard count > 0 else { return try remove(entry.id, entry.kind) }
    try database.statement(Query.updateCount).bind(1, entry.id).bind(2, count).run()
  }

  func remove(_ id: Int64, _ kind: EntryKind) throws {
    try removeContent(id, kind)
    try database.statement(Query.removeEntry).bind(1, id).run()
  }

  func removeContent(_ id: Int64, _ kind: EntryKind) throws {
    switch kind {
    case .string: break
    case .list: try database.statement(Query.removeItems).bind(1, id).run()
    case .set: try database.statement(Query.removeMembers).bind(1, id).run()
    }
  }

  private func row(_ space: Int64, _ key: String) throws -> Entry? {
    try database.statement(Query.find).bind(1, space).bind(2, key).first { row in
      EntryKind(rawValue: row.integer(1)).map { kind in
        Entry(
          id: row.integer(0), kind: kind, value: row.text(2), count: row.integer(3), expires: row.optionalInteger(4))
      }
    } ?? nil
  }

  // MARK: Time

  /// The moment `seconds` from now; nil for 0, which means never.
  func expiry(inSeconds seconds: Int32) throws -> Int64? {
    guard seconds >= 0 else { throw StoreError.invalidExpiry(seconds) }
    // Both fit easily: milliseconds since the epoch and 2^31 seconds are far from 2^63.
    return seconds == 0 ? nil : clock() + Int64(seconds) * 1000
  }

  private func isExpired(_ entry: Entry) -> Bool {
    guard let expires = entry.expires else { return false }
    return expires <= clock()
  }

  /// Once a second, removes some keys that have expired and that nobody asks for.
  func sweep() throws {
    let now = clock()
    guard now < lastSweep || now - lastSweep >= 1000 else { return }
    lastSweep = now
    var found: [(Int64, EntryKind)] = []
    try database.statement(Query.expired).bind(1, now).forEach { row in
      if let kind = EntryKind(rawValue: row.integer(1)) { found.append((row.integer(0), kind)) }
    }
    for (id, kind) in found { try remove(id, kind) }
  }
}
