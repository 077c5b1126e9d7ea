/// The operations of a message broker.
public enum MessagingOperation: String, CaseIterable, Sendable {
  case publish = "Publish"
  /// Answered with the reply's bare bytes.
  case request = "Request"
  /// From provider to actor.
  case deliverMessage = "DeliverMessage"
}

/// A message on a subject.
public struct BrokerMessage: Message {
  public static let name = "BrokerMessage"
  public static let wrapper: StaticString? = "message"

  public var subject: String = ""
  /// Empty when no reply is expected.
  public var replyTo: String = ""
  public var body: [UInt8] = []

  public init() {}

  public init(subject: String, replyTo: String = "", body: [UInt8] = []) {
    self.subject = subject
    self.replyTo = replyTo
    self.body = body
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("subject", &subject)
    try fields.field("replyTo", &replyTo, .nullable)
    try fields.field("body", &body, .defaulted)
  }
}

/// A message that waits for its reply.
public struct RequestMessage: Message {
  public static let name = "RequestMessage"

  public var subject: String = ""
  public var body: [UInt8] = []
  /// Milliseconds.
  public var timeout: Int64 = 0

  public init() {}

  public init(subject: String, body: [UInt8] = [], timeout: Int64) {
    self.subject = subject
    self.body = body
    self.timeout = timeout
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("subject", &subject)
    try fields.field("body", &body, .defaulted)
    try fields.field("timeout", &timeout, .required, alias: "timeout_ms")
  }
}

/// Whether a message was published; older providers answer nothing.
public struct PublishResponse: Message {
  public static let name = "PublishResponse"

  public var published: Bool = false

  public init() {}

  public init(published: Bool) {
    self.published = published
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("published", &published)
  }
}
