/// The operation of a log.
public enum LoggingOperation: String, CaseIterable, Sendable {
  case writeLog = "WriteLog"

  /// The operation of that name; one guest SDK calls it differently.
  public init?(name: String) {
    self.init(rawValue: name == "write" ? LoggingOperation.writeLog.rawValue : name)
  }
}

/// How urgent a line is, in the numbers of `WriteLogRequest` and of the C contract. No line has the level `off`; who asks
/// for it wants none written.
public enum LogLevel: UInt32, CaseIterable, Sendable, Comparable {
  case off = 0
  case error, warning, info, debug, trace

  public static func < (a: LogLevel, b: LogLevel) -> Bool { a.rawValue < b.rawValue }
}

/// One line for the log.
public struct WriteLogRequest: Message {
  public static let name = "WriteLogRequest"

  /// A `LogLevel`; other values occur.
  public var level: UInt32 = 0
  public var body: String = ""
  /// Where in the guest's source the line was written; only some guests say.
  public var line: UInt32? = nil
  public var file: String? = nil
  public var target: String? = nil

  public init() {}

  public init(level: UInt32, body: String, line: UInt32? = nil, file: String? = nil, target: String? = nil) {
    self.level = level
    self.body = body
    self.line = line
    self.file = file
    self.target = target
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("level", &level)
    try fields.field("body", &body)
    try fields.field("line", &line, .omitted)
    try fields.field("file", &file, .omitted)
    try fields.field("target", &target, .omitted)
  }
}
