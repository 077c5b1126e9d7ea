import CSQLite
import Locks

/// What SQLite did not want to do.
struct DatabaseError: Error, Equatable, CustomStringConvertible {
  let code: Int32
  let message: String

  /// The call's deadline passed while another call had the connection.
  static let overdue = DatabaseError(code: SQLITE_BUSY, message: "another call has not ended")

  var description: String {
    switch code & 0xff {
    case SQLITE_INTERRUPT: "the work was too much for the time"
    case SQLITE_BUSY, SQLITE_LOCKED: "the database is in use by another process: \(message)"
    case SQLITE_NOTADB: "the file is not an SQLite database"
    case SQLITE_FULL: "the disk is full"
    default: "\(message) (SQLite code \(code))"
    }
  }
}

/// One connection to an SQLite file, with the statements that were prepared on it. Not for two threads at once: whoever
/// shares it brings the lock.
final class Database {
  private let handle: OpaquePointer
  private var prepared: [Query: Statement] = [:]
  private let busyTimeout: Int32
  /// What the progress handler looks at, which gets an address and no object.
  private let end = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)

  /// The moment on the monotonic clock at which everything under way is to end: waiting for another process, and a
  /// statement that has much to do.
  var deadline: UInt64 {
    get { end.pointee }
    set {
      end.pointee = newValue
      sqlite3_busy_timeout(handle, newValue == .max ? busyTimeout : min(busyTimeout, Self.milliseconds(until: newValue)))
    }
  }

  private static func milliseconds(until moment: UInt64) -> Int32 {
    let now = monotonicNow()
    return now >= moment ? 0 : Int32(clamping: (moment - now) / 1_000_000)
  }

  /// Steps of SQLite's machine between two looks at the clock, some tens of microseconds.
  private static let stepsBetweenLooks: Int32 = 1000

  /// Opens the file, or makes it. `":memory:"` is a database of its own that ends with this object.
  init(path: String, busyTimeout milliseconds: Int32) throws(DatabaseError) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let error = Self.error(code, opened)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    busyTimeout = milliseconds
    end.initialize(to: .max)
    sqlite3_busy_timeout(handle, milliseconds)
    sqlite3_progress_handler(
      handle, Self.stepsBetweenLooks,
      { end in
        let end = end!.assumingMemoryBound(to: UInt64.self).pointee
        return end != .max && monotonicNow() >= end ? 1 : 0
      }, end)
  }

  deinit {
    prepared.removeAll()
    sqlite3_close_v2(handle)
    end.deallocate()
  }

  /// Runs statements that have no parameters and whose rows nobody needs.
  func execute(_ sql: String) throws(DatabaseError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw Self.error(code, handle) }
  }

  /// Switches to a write-ahead log. The lock for that is one SQLite does not wait for by itself, and two processes that
  /// open a new file at once meet there.
  func useWriteAheadLog(waiting milliseconds: Int32) throws(DatabaseError) {
    var waited: Int32 = 0
    while true {
      let code = sqlite3_exec(handle, "PRAGMA journal_mode = WAL", nil, nil, nil)
      if code == SQLITE_OK { return }
      guard code & 0xff == SQLITE_BUSY, waited < milliseconds else { throw Self.error(code, handle) }
      waited += max(1, sqlite3_sleep(5))
    }
  }

  /// The first column of the first row of a query without parameters.
  func integer(_ sql: String) throws(DatabaseError) -> Int64 {
    try Statement(sql, on: handle).first { $0.integer(0) } ?? 0
  }

  /// A statement, prepared at its first use and from then on only reset.
  func statement(_ query: Query) throws(DatabaseError) -> Statement {
    if let statement = prepared[query] {
      statement.reset()
      return statement
    }
    let statement = try Statement(query.sql, on: handle)
    prepared[query] = statement
    return statement
  }

  /// How many rows the last statement inserted, changed or deleted.
  var changes: Int { Int(sqlite3_changes64(handle)) }

  var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Runs `body` in a transaction; what it did is undone if it throws.
  func transaction<Result>(_ kind: TransactionKind, _ body: () throws -> Result) throws -> Result {
    try statement(kind == .write ? .beginWriting : .beginReading).run()
    do {
      let result = try body()
      try statement(.commit).run()
      return result
    } catch {
      resetAll()
      // When the roll-back itself fails SQLite has already rolled back, which is what is wanted.
      _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
      throw error
    }
  }

  /// Statements that stopped half-way would keep the transaction open.
  private func resetAll() {
    for statement in prepared.values { statement.reset() }
  }

  static func error(_ code: Int32, _ handle: OpaquePointer?) -> DatabaseError {
    let text = handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
    return DatabaseError(code: code, message: text)
  }
}

enum TransactionKind {
  /// Takes the right to write at once, so that it cannot be refused after something was read.
  case write
  case read
}

/// A prepared statement. Parameters count from 1 and columns from 0, as SQLite has it.
///
/// It is reset when its rows have been read: a statement that stands on a row keeps its transaction open for reading, and
/// the next one could then be refused where it should wait.
final class Statement {
  private let handle: OpaquePointer
  private let database: OpaquePointer

  init(_ sql: String, on database: OpaquePointer) throws(DatabaseError) {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw Database.error(code, database) }
    handle = prepared
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  func reset() { sqlite3_reset(handle) }

  @discardableResult
  func bind(_ index: Int32, _ value: Int64?) -> Statement {
    if let value { sqlite3_bind_int64(handle, index, value) } else { sqlite3_bind_null(handle, index) }
    return self
  }

  /// Binds the text's bytes: data is compared byte by byte and may contain anything, NUL too.
  @discardableResult
  func bind(_ index: Int32, _ text: String) -> Statement {
    var text = text
    _ = text.withUTF8 { bytes in
      // A null pointer would bind NULL, and an empty string is not NULL.
      if let base = bytes.baseAddress, !bytes.isEmpty {
        sqlite3_bind_blob64(handle, index, base, UInt64(bytes.count), Self.transient)
      } else {
        sqlite3_bind_zeroblob(handle, index, 0)
      }
    }
    return self
  }

  /// What `read` makes of the first row; nil if there is none.
  func first<Value>(_ read: (Statement) -> Value) throws(DatabaseError) -> Value? {
    defer { reset() }
    return try step() ? read(self) : nil
  }

  /// Calls `read` on every row.
  func forEach(_ read: (Statement) throws -> Void) throws {
    defer { reset() }
    while try step() { try read(self) }
  }

  /// Moves to the next row; false when there is none.
  private func step() throws(DatabaseError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let error = Database.error(code, database)
      reset()
      throw error
    }
  }

  /// Runs a statement to its end.
  func run() throws(DatabaseError) {
    defer { reset() }
    while try step() {}
  }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func optionalInteger(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : integer(column)
  }

  func byteCount(_ column: Int32) -> Int { Int(sqlite3_column_bytes(handle, column)) }

  func text(_ column: Int32) -> String {
    let bytes = sqlite3_column_blob(handle, column)
    return String(decoding: UnsafeRawBufferPointer(start: bytes, count: byteCount(column)), as: UTF8.self)
  }

  /// SQLite's SQLITE_TRANSIENT, a macro that Swift does not see: copy the bytes before the call returns.
  nonisolated(unsafe) private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
