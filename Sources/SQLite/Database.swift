import CSQLite
import Locks

/// One connection to an SQLite file, with the statements that were prepared on it. Not for two threads at once: whoever
/// shares it brings the lock.
package final class Database {
  private let handle: OpaquePointer
  /// By their numbers, so a connection is used with one kind of queries only.
  private var prepared: [Statement?] = []
  private var transactions: [Statement?] = []
  private let busyTimeout: Int32
  /// What the progress handler looks at, which gets an address and no object.
  private let end = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)

  /// The moment on the monotonic clock at which everything under way is to end: waiting for another process, and a
  /// statement that has much to do.
  package var deadline: UInt64 {
    get { end.pointee }
    set {
      end.pointee = newValue
      sqlite3_busy_timeout(
        handle, newValue == .max ? busyTimeout : min(busyTimeout, Self.milliseconds(until: newValue)))
    }
  }

  private static func milliseconds(until moment: UInt64) -> Int32 {
    let now = monotonicNow()
    return now >= moment ? 0 : Int32(clamping: (moment - now) / 1_000_000)
  }

  /// Steps of SQLite's machine between two looks at the clock, some tens of microseconds.
  private static let stepsBetweenLooks: Int32 = 1000

  /// Opens the file, or makes it. `":memory:"` is a database of its own that ends with this object.
  package init(path: String, busyTimeout milliseconds: Int32) throws(DatabaseError) {
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
    transactions.removeAll()
    sqlite3_close_v2(handle)
    end.deallocate()
  }

  /// Runs statements that have no parameters and whose rows nobody needs.
  package func execute(_ sql: String) throws(DatabaseError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw Self.error(code, handle) }
  }

  /// Switches to a write-ahead log. The lock for that is one SQLite does not wait for by itself, and two processes that
  /// open a new file at once meet there.
  package func useWriteAheadLog(waiting milliseconds: Int32) throws(DatabaseError) {
    var waited: Int32 = 0
    while true {
      let code = sqlite3_exec(handle, "PRAGMA journal_mode = WAL", nil, nil, nil)
      if code == SQLITE_OK { return }
      guard code & 0xff == SQLITE_BUSY, waited < milliseconds else { throw Self.error(code, handle) }
      waited += max(1, sqlite3_sleep(5))
    }
  }

  /// The first column of the first row of a query without parameters.
  package func integer(_ sql: String) throws(DatabaseError) -> Int64 {
    try Statement(sql, on: handle).first { $0.integer(0) } ?? 0
  }

  /// A statement, prepared at its first use and from then on only reset.
  package func statement(_ query: some PreparedQuery) throws(DatabaseError) -> Statement {
    try statement(query.rawValue, query.sql, in: &prepared)
  }

  private func statement(_ number: Int, _ sql: String, in cache: inout [Statement?]) throws(DatabaseError) -> Statement
  {
    while cache.count <= number { cache.append(nil) }
    if let statement = cache[number] {
      statement.reset()
      return statement
    }
    let statement = try Statement(sql, on: handle)
    cache[number] = statement
    return statement
  }

  /// How many rows the last statement inserted, changed or deleted.
  package var changes: Int { Int(sqlite3_changes64(handle)) }

  package var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Runs `body` in a transaction; what it did is undone if it throws.
  package func transaction<Result>(_ kind: TransactionKind, _ body: () throws -> Result) throws -> Result {
    try transactionStatement(kind == .write ? .beginWriting : .beginReading).run()
    do {
      let result = try body()
      try transactionStatement(.commit).run()
      return result
    } catch {
      resetAll()
      // When the roll-back itself fails SQLite has already rolled back, which is what is wanted.
      _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
      throw error
    }
  }

  private func transactionStatement(_ query: TransactionQuery) throws(DatabaseError) -> Statement {
    try statement(query.rawValue, query.sql, in: &transactions)
  }

  /// Statements that stopped half-way would keep the transaction open.
  private func resetAll() {
    for statement in prepared { statement?.reset() }
  }

  static func error(_ code: Int32, _ handle: OpaquePointer?) -> DatabaseError {
    let text = handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
    return DatabaseError(code: code, message: text)
  }
}

/// The statements of one kind of database, numbered from 0.
package protocol PreparedQuery: RawRepresentable<Int> {
  var sql: String { get }
}

package enum TransactionKind {
  /// Takes the right to write at once, so that it cannot be refused after something was read.
  case write
  case read
}

private enum TransactionQuery: Int, PreparedQuery {
  case beginWriting, beginReading, commit

  var sql: String {
    switch self {
    case .beginWriting: "BEGIN IMMEDIATE"
    case .beginReading: "BEGIN"
    case .commit: "COMMIT"
    }
  }
}
