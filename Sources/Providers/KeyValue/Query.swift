import SQLite

/// Every statement of the store, and the tables they work on.
///
/// An `entry` is a key with its kind. A string's value lies in the entry itself; the items of a list and the members of
/// a set lie in tables of their own under the entry's number, and `count` says how many there are. Keys and values are
/// blobs, so SQLite compares bytes and never looks inside. `expires` is in milliseconds since the epoch, null for never.
enum Query: Int, PreparedQuery {
  case findSpace, insertSpace
  case find, insert, updateValue, replace, updateCount, removeEntry
  case expired
  case headPosition, insertItem, items, removeItemsEqual, removeItems
  case insertMember, members, containsMember, removeMember, removeMembers

  var sql: String {
    switch self {
    case .findSpace: "SELECT id FROM space WHERE name = ?1"
    case .insertSpace: "INSERT INTO space (name) VALUES (?1)"
    case .find: "SELECT id, kind, value, count, expires FROM entry WHERE space = ?1 AND key = ?2"
    case .insert: "INSERT INTO entry (space, key, kind, value, expires) VALUES (?1, ?2, ?3, ?4, ?5)"
    case .updateValue: "UPDATE entry SET value = ?2 WHERE id = ?1"
    case .replace: "UPDATE entry SET kind = ?2, value = ?3, expires = ?4, count = 0 WHERE id = ?1"
    case .updateCount: "UPDATE entry SET count = ?2 WHERE id = ?1"
    case .removeEntry: "DELETE FROM entry WHERE id = ?1"
    case .expired: "SELECT id, kind FROM entry WHERE expires <= ?1 LIMIT 64"
    case .headPosition: "SELECT min(position) FROM item WHERE entry = ?1"
    case .insertItem: "INSERT INTO item (entry, position, value) VALUES (?1, ?2, ?3)"
    case .items: "SELECT value FROM item WHERE entry = ?1 ORDER BY position LIMIT ?3 OFFSET ?2"
    case .removeItemsEqual: "DELETE FROM item WHERE entry = ?1 AND value = ?2"
    case .removeItems: "DELETE FROM item WHERE entry = ?1"
    case .insertMember: "INSERT OR IGNORE INTO member (entry, value) VALUES (?1, ?2)"
    case .members: "SELECT value FROM member WHERE entry = ?1 ORDER BY value"
    case .containsMember: "SELECT 1 FROM member WHERE entry = ?1 AND value = ?2"
    case .removeMember: "DELETE FROM member WHERE entry = ?1 AND value = ?2"
    case .removeMembers: "DELETE FROM member WHERE entry = ?1"
    }
  }

  /// "wscc" in a file's header says that it is ours.
  static let format = DatabaseFormat(
    applicationID: 0x7773_6363, version: 1,
    tables: """
      CREATE TABLE space (id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE);
      CREATE TABLE entry (
        id INTEGER PRIMARY KEY, space INTEGER NOT NULL, key BLOB NOT NULL, kind INTEGER NOT NULL, value BLOB,
        count INTEGER NOT NULL DEFAULT 0, expires INTEGER, UNIQUE (space, key));
      CREATE INDEX expiring ON entry (expires) WHERE expires IS NOT NULL;
      CREATE TABLE item (
        entry INTEGER NOT NULL, position INTEGER NOT NULL, value BLOB NOT NULL, PRIMARY KEY (entry, position)
      ) WITHOUT ROWID;
      CREATE TABLE member (
        entry INTEGER NOT NULL, value BLOB NOT NULL, PRIMARY KEY (entry, value)
      ) WITHOUT ROWID;
      """)
}
