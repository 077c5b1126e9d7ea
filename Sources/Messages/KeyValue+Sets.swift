/// Adds a value to a set.
public struct SetAddRequest: Message {
  public static let name = "SetAddRequest"

  public var key: String = ""
  public var value: String = ""

  public init() {}

  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
    try fields.field("value", &value, .required, alias: "item")
  }
}

/// Removes a value from a set.
public struct SetRemoveRequest: Message {
  public static let name = "SetRemoveRequest"

  public var key: String = ""
  public var value: String = ""

  public init() {}

  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
    try fields.field("value", &value, .required, alias: "item")
  }
}

/// Asks for what is in any of the sets.
public struct SetUnionRequest: Message {
  public static let name = "SetUnionRequest"

  public var keys: [String] = []

  public init() {}

  public init(keys: [String]) {
    self.keys = keys
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("keys", &keys, .defaulted)
  }
}

/// Asks for what is in all of the sets.
public struct SetIntersectionRequest: Message {
  public static let name = "SetIntersectionRequest"

  public var keys: [String] = []

  public init() {}

  public init(keys: [String]) {
    self.keys = keys
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("keys", &keys, .defaulted)
  }
}

/// Asks for what is in a set.
public struct SetQueryRequest: Message {
  public static let name = "SetQueryRequest"

  public var key: String = ""

  public init() {}

  public init(key: String) {
    self.key = key
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
  }
}

/// Members of a set.
public struct SetQueryResponse: Message {
  public static let name = "SetQueryResponse"

  public var values: [String] = []

  public init() {}

  public init(values: [String]) {
    self.values = values
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("values", &values)
  }
}

/// How many members a change affected.
public struct SetOperationResponse: Message {
  public static let name = "SetOperationResponse"

  public var newCount: Int32 = 0

  public init() {}

  public init(newCount: Int32) {
    self.newCount = newCount
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("newCount", &newCount)
  }
}
