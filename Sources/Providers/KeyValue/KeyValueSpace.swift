import ProviderKit
import SQLite

/// The keys of one binding, and the operations on them. The commands of Redis that they follow stand beside them.
package struct KeyValueSpace: Sendable {
  let store: KeyValueStore
  let id: Int64
  /// Nanoseconds of the monotonic clock after which an operation fails.
  private(set) var deadline = UInt64.max

  init(store: KeyValueStore, id: Int64) {
    self.store = store
    self.id = id
  }

  /// The space for one call; a deadline of zero is none.
  package func until(_ deadline: UInt64) -> KeyValueSpace {
    var space = self
    space.deadline = deadline == 0 ? .max : deadline
    return space
  }

  // MARK: Strings

  /// GET
  package func get(_ key: String) throws -> String? {
    try store.look(until: deadline) { try $0.find(id, key, .string)?.value }
  }

  /// SET with EX
  package func set(_ key: String, to value: String, expiresInSeconds seconds: Int32 = 0) throws {
    try StoreLimits.check(value: value)
    try store.write(until: deadline) { connection in
      let expires = try connection.expiry(inSeconds: seconds)
      guard let old = try connection.findForWriting(id, key) else {
        _ = try connection.insert(id, key, .string, value: value, expires: expires)
        return
      }
      try connection.removeContent(old.id, old.kind)
      let replace = try connection.database.statement(Query.replace)
      try replace.bind(1, old.id).bind(2, EntryKind.string.rawValue).bind(3, value).bind(4, expires).run()
    }
  }

  /// INCRBY, in 32 bits as the contract's messages have it
  package func add(_ key: String, _ amount: Int32) throws -> Int32 {
    try store.write(until: deadline) { connection in
      guard let old = try connection.findForWriting(id, key) else {
        _ = try connection.insert(id, key, .string, value: String(amount), expires: nil)
        return amount
      }
      guard old.kind == .string else { throw StoreError.wrongKind }
      // Written back it must be the same text: no sign, space or zero in front is a number to Redis either.
      guard let number = Int32(old.value), String(number) == old.value else { throw StoreError.notAnInteger }
      let (sum, overflow) = number.addingReportingOverflow(amount)
      guard !overflow else { throw StoreError.overflow }
      try connection.database.statement(Query.updateValue).bind(1, old.id).bind(2, String(sum)).run()
      return sum
    }
  }

  // MARK: Any kind

  /// DEL
  package func remove(_ key: String) throws {
    try store.write(until: deadline) { connection in
      guard let entry = try connection.findForWriting(id, key) else { return }
      try connection.remove(entry.id, entry.kind)
    }
  }

  /// EXISTS
  package func contains(_ key: String) throws -> Bool {
    try store.look(until: deadline) { try $0.find(id, key) != nil }
  }

  // MARK: Lists

  /// LPUSH: the new length
  package func push(_ value: String, onto key: String) throws -> Int64 {
    try StoreLimits.check(value: value)
    return try store.write(until: deadline) { connection in
      let list = try connection.collection(id, key, .list)
      // The minimum of no rows is null, which reads as 0. A list would need 2^63 pushes to reach the end of the range.
      let head = try connection.database.statement(Query.headPosition).bind(1, list.id).first { $0.integer(0) } ?? 0
      let position = head - 1
      try connection.database.statement(Query.insertItem).bind(1, list.id).bind(2, position).bind(3, value).run()
      try connection.setCount(list, to: list.count + 1)
      return list.count + 1
    }
  }

  /// LRANGE: both ends included, negative ones counted from the end
  package func range(_ key: String, from start: Int32, through stop: Int32) throws -> [String] {
    try store.read(until: deadline) { connection in
      guard let list = try connection.find(id, key, .list) else { return [] }
      let first = max(start < 0 ? Int64(start) + list.count : Int64(start), 0)
      let last = min(stop < 0 ? Int64(stop) + list.count : Int64(stop), list.count - 1)
      guard first <= last else { return [] }
      let items = try connection.database.statement(Query.items).bind(1, list.id).bind(2, first).bind(
        3, last - first + 1)
      return try values(of: items)
    }
  }

  /// LREM 0: how many were removed
  package func removeItems(equalTo value: String, from key: String) throws -> Int64 {
    try store.write(until: deadline) { connection in
      guard let list = try connection.find(id, key, .list) else { return 0 }
      try connection.database.statement(Query.removeItemsEqual).bind(1, list.id).bind(2, value).run()
      let removed = Int64(connection.database.changes)
      if removed > 0 { try connection.setCount(list, to: list.count - removed) }
      return removed
    }
  }

  // MARK: Sets

  /// SADD: how many were added
  package func insert(_ value: String, intoSet key: String) throws -> Int64 {
    try StoreLimits.check(value: value)
    return try store.write(until: deadline) { connection in
      let set = try connection.collection(id, key, .set)
      try connection.database.statement(Query.insertMember).bind(1, set.id).bind(2, value).run()
      let added = Int64(connection.database.changes)
      if added > 0 { try connection.setCount(set, to: set.count + added) }
      return added
    }
  }

  /// SREM: how many were removed
  package func remove(_ value: String, fromSet key: String) throws -> Int64 {
    try store.write(until: deadline) { connection in
      guard let set = try connection.find(id, key, .set) else { return 0 }
      try connection.database.statement(Query.removeMember).bind(1, set.id).bind(2, value).run()
      let removed = Int64(connection.database.changes)
      if removed > 0 { try connection.setCount(set, to: set.count - removed) }
      return removed
    }
  }

  /// SMEMBERS
  package func members(_ key: String) throws -> [String] { try union([key]) }

  /// SUNION, in the order of the bytes
  package func union(_ keys: [String]) throws -> [String] {
    try store.read(until: deadline) { connection in
      var seen: Set<[UInt8]> = []
      var result: [String] = []
      var bytes = 0
      for key in keys {
        guard let set = try connection.find(id, key, .set) else { continue }
        for member in try members(of: set, connection) where seen.insert(Array(member.utf8)).inserted {
          bytes += member.utf8.count
          try StoreLimits.check(replyBytes: bytes)
          result.append(member)
        }
      }
      return keys.count < 2 ? result : sorted(result)
    }
  }

  /// SINTER: nothing if one of the keys does not exist
  package func intersection(_ keys: [String]) throws -> [String] {
    try store.read(until: deadline) { connection in
      var sets: [Entry] = []
      var isAnyMissing = keys.isEmpty
      for key in keys {
        if let set = try connection.find(id, key, .set) { sets.append(set) } else { isAnyMissing = true }
      }
      guard !isAnyMissing, let smallest = sets.min(by: { $0.count < $1.count }) else { return [] }
      var result = try members(of: smallest, connection)
      for set in sets where set.id != smallest.id {
        result = try result.filter { try contains($0, in: set, connection) }
      }
      return result
    }
  }

  // MARK: Steps

  private func contains(_ value: String, in set: Entry, _ connection: Connection) throws -> Bool {
    try connection.database.statement(Query.containsMember).bind(1, set.id).bind(2, value).first { _ in true } ?? false
  }

  private func members(of set: Entry, _ connection: Connection) throws -> [String] {
    try values(of: try connection.database.statement(Query.members).bind(1, set.id))
  }

  /// The first column of all rows, as long as an answer can hold them.
  private func values(of statement: Statement) throws -> [String] {
    var values: [String] = []
    var bytes = 0
    try statement.forEach { row in
      bytes += row.byteCount(0)
      try StoreLimits.check(replyBytes: bytes)
      values.append(row.text(0))
    }
    return values
  }

  private func sorted(_ values: [String]) -> [String] {
    values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
