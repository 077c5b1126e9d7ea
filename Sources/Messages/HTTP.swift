/// The operation of an HTTP server towards an actor.
public enum HTTPServerOperation: String, CaseIterable, Sendable {
  case handleRequest = "HandleRequest"
}

/// The operation of an HTTP client; its request's `path` is a whole URL.
public enum HTTPClientOperation: String, CaseIterable, Sendable {
  case performRequest = "PerformRequest"
}

/// An HTTP request, to an actor or from one.
public struct HTTPRequest: Message {
  public static let name = "Request"

  public var method: String = ""
  /// Without the query, beginning with a slash; for a client the whole URL.
  public var path: String = ""
  /// Without the question mark; empty if there is none.
  public var queryString: String = ""
  /// Names in lower case, one value per name.
  public var header: [String: String] = [:]
  public var body: [UInt8] = []

  public init() {}

  public init(
    method: String, path: String, queryString: String = "", header: [String: String] = [:], body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.queryString = queryString
    self.header = header
    self.body = body
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("method", &method)
    try fields.field("path", &path)
    try fields.field("queryString", &queryString)
    try fields.field("header", &header, .defaulted)
    try fields.field("body", &body, .defaulted)
  }
}

/// The answer to an HTTP request.
public struct HTTPResponse: Message {
  public static let name = "Response"

  public var statusCode: UInt32 = 0
  /// The reason phrase.
  public var status: String = ""
  public var header: [String: String] = [:]
  public var body: [UInt8] = []

  public init() {}

  public init(statusCode: UInt32, status: String = "", header: [String: String] = [:], body: [UInt8] = []) {
    self.statusCode = statusCode
    self.status = status
    self.header = header
    self.body = body
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("statusCode", &statusCode)
    try fields.field("status", &status)
    try fields.field("header", &header, .defaulted)
    try fields.field("body", &body, .defaulted)
  }
}
