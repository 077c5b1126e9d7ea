/// Removes a list; the answer is a `DelResponse`.
public struct ListClearRequest: Message {
  public static let name = "ListClearRequest"

  public var key: String = ""

  public init() {}

  public init(key: String) {
    self.key = key
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
  }
}

/// Asks for a part of a list.
public struct ListRangeRequest: Message {
  public static let name = "ListRangeRequest"

  public var key: String = ""
  /// Negative positions count from the end.
  public var start: Int32 = 0
  /// Included.
  public var stop: Int32 = 0

  public init() {}

  public init(key: String, start: Int32, stop: Int32) {
    self.key = key
    self.start = start
    self.stop = stop
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("key", &key)
    try fields.field("start", &start)
    try fields.field("stop", &stop)
  }
}

/// Values of a list, in order.
public struct ListRangeResponse: Message {
  public static let name = "ListRangeResponse"

  public var values: [String] = []

  public init() {}

  public init(values: [String]) {
    self.values = values
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("values", &values)
  }
}

/// Puts a value before a list.
public struct ListPushRequest: Message {
  public static let name = "ListPushRequest"

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

/// Removes a value from a list, wherever it occurs.
public struct ListDelItemRequest: Message {
  public static let name = "ListDelItemRequest"

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

/// The outcome of a change to a list.
public struct ListResponse: Message {
  public static let name = "ListResponse"

  public var newCount: Int32 = 0

  public init() {}

  public init(newCount: Int32) {
    self.newCount = newCount
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("newCount", &newCount)
  }
}
