/// Why an operation on the store was refused. The sentences begin with the words of Redis, which actors look for.
enum StoreError: Error, Equatable, CustomStringConvertible {
  case wrongKind
  case notAnInteger
  case overflow
  case invalidExpiry(Int32)
  case keyTooLong(Int)
  case valueTooLong(Int)
  case replyTooLong
  case notAStore(path: String)
  case newerFormat(path: String, version: Int64)

  var description: String {
    switch self {
    case .wrongKind: "WRONGTYPE Operation against a key holding the wrong kind of value"
    case .notAnInteger: "ERR value is not an integer or out of range"
    case .overflow: "ERR increment or decrement would overflow"
    case .invalidExpiry(let seconds): "ERR invalid expire time: \(seconds) seconds"
    case .keyTooLong(let count): "the key has \(count) bytes, more than \(StoreLimits.keyBytes)"
    case .valueTooLong(let count): "the value has \(count) bytes, more than \(StoreLimits.valueBytes)"
    case .replyTooLong: "the values have more than \(StoreLimits.replyBytes) bytes together; ask for fewer"
    case .notAStore(let path): "\(path) is a database of another program"
    case .newerFormat(let path, let version): "\(path) was written by a newer version (format \(version))"
    }
  }

  /// True if the request is larger than the store allows.
  var isTooLarge: Bool {
    switch self {
    case .keyTooLong, .valueTooLong, .replyTooLong: true
    case .wrongKind, .notAnInteger, .overflow, .invalidExpiry, .notAStore, .newerFormat: false
    }
  }
}

/// What an actor may store under one key, and read in one call.
enum StoreLimits {
  static let keyBytes = 1 << 20
  static let valueBytes = 16 << 20
  static let replyBytes = 16 << 20
}
