import CSQLite

/// What SQLite did not want to do.
package struct DatabaseError: Error, Equatable, CustomStringConvertible {
  package let code: Int32
  package let message: String

  /// The call's deadline passed while another call had the connection.
  package static let overdue = DatabaseError(code: SQLITE_BUSY, message: "another call has not ended")

  package var description: String {
    switch code & 0xff {
    case SQLITE_INTERRUPT: "the work was too much for the time"
    case SQLITE_BUSY, SQLITE_LOCKED: "the database is in use by another process: \(message)"
    case SQLITE_NOTADB: "the file is not an SQLite database"
    case SQLITE_FULL: "the disk is full"
    default: "\(message) (SQLite code \(code))"
    }
  }
}
