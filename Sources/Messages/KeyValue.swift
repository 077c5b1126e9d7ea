/// The operations of a key-value store, all from actor to provider.
public enum KeyValueOperation: String, CaseIterable, Sendable {
  case add = "Add"
  case get = "Get"
  case set = "Set"
  case delete = "Del"
  case clear = "Clear"
  case range = "Range"
  case push = "Push"
  case listItemDelete = "ListItemDelete"
  case setAdd = "SetAdd"
  case setRemove = "SetRemove"
  case setUnion = "SetUnion"
  case setIntersection = "SetIntersection"
  case setQuery = "SetQuery"
  case keyExists = "KeyExists"
}

/// Adds to a number, which begins at zero.
public struct AddRequest: Message {
  public static let name = "AddRequest"

  public var key: String = ""
  public var value: Int32 = 0

  public init() {}

  public init(key: String, value: Int32) {
    self.key = key
    self.value = value
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
    try fields.field("value", &value)
  }
}

/// The new total.
public struct AddResponse: Message {
  public static let name = "AddResponse"

  public var value: Int32 = 0

  public init() {}

  public init(value: Int32) {
    self.value = value
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("value", &value)
  }
}

/// Asks for a value.
public struct GetRequest: Message {
  public static let name = "GetRequest"

  public var key: String = ""

  public init() {}

  public init(key: String) {
    self.key = key
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
  }
}

/// A value, or that there is none.
public struct GetResponse: Message {
  public static let name = "GetResponse"

  public var value: String = ""
  public var exists: Bool = false

  public init() {}

  public init(value: String, exists: Bool) {
    self.value = value
    self.exists = exists
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("value", &value)
    try fields.field("exists", &exists)
  }
}

/// Stores a value.
public struct SetRequest: Message {
  public static let name = "SetRequest"

  public var key: String = ""
  public var value: String = ""
  /// Seconds until the value expires; 0 for never.
  public var expires: Int32 = 0

  public init() {}

  public init(key: String, value: String, expires: Int32 = 0) {
    self.key = key
    self.value = value
    self.expires = expires
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
    try fields.field("value", &value)
    try fields.field("expires", &expires, .required, alias: "expires_s")
  }
}

/// The value as stored.
public struct SetResponse: Message {
  public static let name = "SetResponse"

  public var value: String = ""

  public init() {}

  public init(value: String) {
    self.value = value
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("value", &value)
  }
}

/// Removes a key.
public struct DelRequest: Message {
  public static let name = "DelRequest"

  public var key: String = ""

  public init() {}

  public init(key: String) {
    self.key = key
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
  }
}

/// The key that is gone.
public struct DelResponse: Message {
  public static let name = "DelResponse"

  public var key: String = ""

  public init() {}

  public init(key: String) {
    self.key = key
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
  }
}

/// Asks whether a key exists.
public struct KeyExistsQuery: Message {
  public static let name = "KeyExistsQuery"

  public var key: String = ""

  public init() {}

  public init(key: String) {
    self.key = key
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
  }
}
