import SQLite

/// Every statement of the store, and the tables they work on.
///
/// A `stream` is a name within a space, with the id of its newest event. An `event` has its stream's number, the two
/// halves of its id and its values, as a message. Names are blobs, so SQLite compares bytes and never looks inside.
enum Query: Int, PreparedQuery {
  case findStream, insertStream, updateStream
  case insertEvent, events

  var sql: String {
    switch self {
    case .findStream: "SELECT id, milliseconds, number FROM stream WHERE space = ?1 AND name = ?2"
    case .insertStream: "INSERT INTO stream (space, name, milliseconds, number) VALUES (?1, ?2, -1, 0)"
    case .updateStream: "UPDATE stream SET milliseconds = ?2, number = ?3 WHERE id = ?1"
    case .insertEvent: "INSERT INTO event (stream, milliseconds, number, content) VALUES (?1, ?2, ?3, ?4)"
    case .events:
      """
      SELECT milliseconds, number, content FROM event WHERE stream = ?1 AND milliseconds BETWEEN ?2 AND ?3
      ORDER BY milliseconds, number LIMIT ?4
      """
    }
  }

  /// "wsce" in a file's header says that it is ours.
  static let format = DatabaseFormat(
    applicationID: 0x7773_6365, version: 1,
    tables: """
      CREATE TABLE stream (
        id INTEGER PRIMARY KEY, space BLOB NOT NULL, name BLOB NOT NULL, milliseconds INTEGER NOT NULL,
        number INTEGER NOT NULL, UNIQUE (space, name));
      CREATE TABLE event (
        stream INTEGER NOT NULL, milliseconds INTEGER NOT NULL, number INTEGER NOT NULL, content BLOB NOT NULL,
        PRIMARY KEY (stream, milliseconds, number)
      ) WITHOUT ROWID;
      """)
}
