internal import Logging
internal import enum Messages.LogLevel

/// Writes what actors log to standard error, since standard output is for data, and keeps it for those who follow the
/// host's log.
struct RingLogHandler: LogHandler {
  private var handler: StreamLogHandler
  private let logs: LogRing?
  private let hide: @Sendable (String) -> String

  init(label: String, _ context: CommandContext) {
    handler = StreamLogHandler.standardError(label: label)
    logs = context.logs
    hide = context.hide
  }

  func log(event: LogEvent) {
    var event = event
    event.message = "\(hide(event.message.description))"
    event.metadata = event.metadata?.mapValues { "\(hide("\($0)"))" }
    handler.log(event: event)
    let actor = event.metadata?["name"].map { "\($0): " } ?? ""
    logs?.append(Self.level(event.level), hide(actor) + event.message.description)
  }

  private static func level(_ level: Logger.Level) -> LogLevel {
    switch level {
    case .trace: .trace
    case .debug: .debug
    case .info, .notice: .info
    case .warning: .warning
    case .error, .critical: .error
    }
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { handler[metadataKey: key] }
    set { handler[metadataKey: key] = newValue }
  }

  var metadata: Logger.Metadata {
    get { handler.metadata }
    set { handler.metadata = newValue }
  }

  var logLevel: Logger.Level {
    get { handler.logLevel }
    set { handler.logLevel = newValue }
  }
}
