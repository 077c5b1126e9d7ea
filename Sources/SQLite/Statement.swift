import CSQLite

/// A prepared statement. Parameters count from 1 and columns from 0, as SQLite has it.
///
/// It is reset when its rows have been read: a statement that stands on a row keeps its transaction open for reading, and
/// the next one could then be refused where it should wait.
package final class Statement {
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

  package func reset() { sqlite3_reset(handle) }

  @discardableResult
  package func bind(_ index: Int32, _ value: Int64?) -> Statement {
    if let value { sqlite3_bind_int64(handle, index, value) } else { sqlite3_bind_null(handle, index) }
    return self
  }

  /// Binds the text's bytes: data is compared byte by byte and may contain anything, NUL too.
  @discardableResult
  package func bind(_ index: Int32, _ text: String) -> Statement {
    var text = text
    text.withUTF8 { bind(index, UnsafeRawBufferPointer($0)) }
    return self
  }

  @discardableResult
  package func bind(_ index: Int32, _ bytes: [UInt8]) -> Statement {
    bytes.withUnsafeBytes { bind(index, $0) }
    return self
  }

  private func bind(_ index: Int32, _ bytes: UnsafeRawBufferPointer) {
    // A null pointer would bind NULL, and nothing at all is not NULL.
    if let base = bytes.baseAddress, !bytes.isEmpty {
      sqlite3_bind_blob64(handle, index, base, UInt64(bytes.count), Self.transient)
    } else {
      sqlite3_bind_zeroblob(handle, index, 0)
    }
  }

  /// What `read` makes of the first row; nil if there is none.
  package func first<Value>(_ read: (Statement) -> Value) throws(DatabaseError) -> Value? {
    defer { reset() }
    return try step() ? read(self) : nil
  }

  /// Calls `read` on every row.
  package func forEach(_ read: (Statement) throws -> Void) throws {
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
  package func run() throws(DatabaseError) {
    defer { reset() }
    while try step() {}
  }

  package func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  package func optionalInteger(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : integer(column)
  }

  package func byteCount(_ column: Int32) -> Int { Int(sqlite3_column_bytes(handle, column)) }

  package func text(_ column: Int32) -> String {
    let bytes = sqlite3_column_blob(handle, column)
    return String(decoding: UnsafeRawBufferPointer(start: bytes, count: byteCount(column)), as: UTF8.self)
  }

  package func bytes(_ column: Int32) -> [UInt8] {
    let bytes = sqlite3_column_blob(handle, column)
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: byteCount(column)))
  }

  /// SQLite's SQLITE_TRANSIENT, a macro that Swift does not see: copy the bytes before the call returns.
  nonisolated(unsafe) private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
