/// What the files of one kind of store look like, and how they say so.
package struct DatabaseFormat: Sendable {
  /// Stands in a file's header and says whose it is.
  let applicationID: Int64
  let version: Int64
  /// The tables of a new file.
  let tables: String

  package init(applicationID: Int64, version: Int64, tables: String) {
    self.applicationID = applicationID
    self.version = version
    self.tables = tables
  }
}

extension Database {
  /// Opens a store's file, or makes it. A file of another program or of a newer version is refused and stays as it is.
  package convenience init(
    path: String, _ format: DatabaseFormat, _ durability: Durability, busyTimeout milliseconds: Int32
  ) throws {
    try self.init(path: path, busyTimeout: milliseconds)
    // In one transaction: another process may be making the file, and its two answers have to be of one moment.
    _ = try transaction(.read) { try isNew(path, format) }
    try useWriteAheadLog(waiting: milliseconds)
    try execute("PRAGMA synchronous = \(durability.rawValue)")
    try transaction(.write) { try prepare(path, format) }
  }

  private func prepare(_ path: String, _ format: DatabaseFormat) throws {
    guard try isNew(path, format) else { return }
    try execute(
      """
      \(format.tables)
      PRAGMA application_id = \(format.applicationID);
      PRAGMA user_version = \(format.version);
      """)
  }

  /// Whether the file is empty; one that is neither that nor of the format is an error.
  private func isNew(_ path: String, _ format: DatabaseFormat) throws -> Bool {
    switch try integer("PRAGMA application_id") {
    case format.applicationID:
      let version = try integer("PRAGMA user_version")
      guard version <= format.version else { throw FormatError.newerFormat(path: path, version: version) }
      return false
    case 0 where try integer("SELECT count(*) FROM sqlite_schema") == 0: return true
    default: throw FormatError.notAStore(path: path)
    }
  }
}

/// Why a file is not opened.
package enum FormatError: Error, Equatable, CustomStringConvertible {
  case notAStore(path: String)
  case newerFormat(path: String, version: Int64)

  package var description: String {
    switch self {
    case .notAStore(let path): "\(path) is a database of another kind"
    case .newerFormat(let path, let version): "\(path) was written by a newer version (format \(version))"
    }
  }
}
