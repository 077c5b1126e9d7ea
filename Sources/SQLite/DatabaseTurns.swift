package import Locks

/// Something that works on a database of its own, one caller at a time.
package protocol DatabaseOwner {
  var database: Database { get }
}

extension Turns where Value: DatabaseOwner {
  /// Runs `body`, waiting for the connection, for other processes and for SQLite's own work no longer than until the
  /// deadline. A single statement needs no transaction to be consistent.
  package func use<Result>(until deadline: UInt64, _ body: (Value) throws -> Result) throws -> Result {
    let result = try take(until: deadline) { owner in
      owner.database.deadline = deadline
      return try body(owner)
    }
    guard let result else { throw DatabaseError.overdue }
    return result
  }

  /// The same in a transaction.
  package func use<Result>(
    until deadline: UInt64, _ kind: TransactionKind, _ body: (Value) throws -> Result
  ) throws -> Result {
    try use(until: deadline) { owner in try owner.database.transaction(kind) { try body(owner) } }
  }
}
