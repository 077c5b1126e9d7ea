public import ActorHost
public import Logging
public import Messages
import Synchronization

/// `wascc:logging`: what actors log goes to a logger of the host, with the actor's key and name.
public final class LoggingProvider: CapabilityProvider {
  private let logger: Logger
  /// The names of the bound actors.
  private let names = Mutex<[String: String]>([:])

  public init(logger: Logger = Logger(label: CapabilityID.logging)) { self.logger = logger }

  public var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.logging, name: "swift-wascc logging", version: HostVersion.text, revision: HostVersion.revision,
      longDescription: "Writes what actors log to the log of the host",
      supportedOperations: OperationContract.descriptors(of: CapabilityID.logging))
  }

  public func start(dispatcher: any ActorDispatcher) {}

  public func bind(actor: String, binding: String, values: [String: String]) {
    names.withLock { $0[actor] = values[BindingKey.name] ?? actor }
  }

  public func unbind(actor: String, binding: String) { names.withLock { $0[actor] = nil } }

  public func stop(deadline: UInt64) {}

  public func handle(_ call: CapabilityCall) throws -> [UInt8] {
    guard LoggingOperation(name: call.operation) != nil else {
      throw ProviderError(.unsupportedOperation, "the logging provider has no operation \"\(call.operation)\"")
    }
    let request: WriteLogRequest
    do { request = try WriteLogRequest(messagePack: call.payload) } catch {
      throw ProviderError(.badPayload, error.description)
    }
    write(request, actor: call.origin.description)
    return []
  }

  private func write(_ request: WriteLogRequest, actor: String) {
    guard let severity = LogLevel(rawValue: request.level) else {
      logger.error("Unknown log level", metadata: metadata(request, actor))
      return
    }
    guard let level = Logger.Level(severity) else { return }
    // A line stays a line, whatever the guest puts into it.
    logger.log(level: level, "\(ConsoleText.escaped(request.body))", metadata: metadata(request, actor))
  }

  private func metadata(_ request: WriteLogRequest, _ actor: String) -> Logger.Metadata {
    var result: Logger.Metadata = ["actor": "\(actor)"]
    result["name"] = names.withLock { $0[actor] }.map { "\(ConsoleText.escaped($0))" }
    result["target"] = request.target.map { "\(ConsoleText.escaped($0))" }
    result["file"] = request.file.map { "\(ConsoleText.escaped($0))" }
    result["line"] = request.line.map { "\($0)" }
    return result
  }
}

extension Logger.Level {
  /// Nil when the line is not to be written.
  fileprivate init?(_ level: LogLevel) {
    switch level {
    case .off: return nil
    case .error: self = .error
    case .warning: self = .warning
    case .info: self = .info
    case .debug: self = .debug
    case .trace: self = .trace
    }
  }
}
