public import Messages

/// What an actor may keep in a store under one name, and read in one call: the same in every provider of a contract.
public enum StoreLimits {
  public static let keyBytes = 1 << 20
  public static let valueBytes = 16 << 20
  public static let replyBytes = 16 << 20
  public static let replyElements = 1 << 20

  /// Refuses a name that is too long to keep.
  public static func check(key: String) throws(ProviderError) {
    let count = key.utf8.count
    guard count <= keyBytes else { throw ProviderError(.tooLarge, "the key has \(count) bytes, more than \(keyBytes)") }
  }

  /// Refuses a value that is too long to keep.
  public static func check(value: String) throws(ProviderError) { try check(valueBytes: value.utf8.count) }

  public static func check(valueBytes count: Int) throws(ProviderError) {
    guard count <= valueBytes else {
      throw ProviderError(.tooLarge, "the value has \(count) bytes, more than \(valueBytes)")
    }
  }

  /// Refuses values that are too long together to be answered at once.
  public static func check(replyBytes count: Int) throws(ProviderError) {
    guard count <= replyBytes else {
      throw ProviderError(.tooLarge, "the values have more than \(replyBytes) bytes together; ask for fewer")
    }
  }

  public static func check(replyElements count: Int) throws(ProviderError) {
    guard count <= replyElements else {
      throw ProviderError(.tooLarge, "the answer has more than \(replyElements) parts; ask for fewer")
    }
  }
}
