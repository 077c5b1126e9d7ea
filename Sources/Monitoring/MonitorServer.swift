public import ActorHost
public import Messages

/// Serves the pages of a host over HTTP, by way of any provider of `wascc:http_server`.
///
/// The server already has the limits, deadlines and manners that a listener needs; for it the monitor is one more actor,
/// whose answers the host gives itself.
public final class MonitorServer: Sendable {
  private let server: any CapabilityProvider

  /// Starts the server and listens.
  ///
  /// - Parameters:
  ///   - server: a provider that is not started, and used for nothing else.
  ///   - values: its settings, `HOST` and `PORT` among them.
  ///   - status: the host as it is now; nil when it is gone.
  public init(
    _ server: any CapabilityProvider, values: [String: String], metrics: MetricsMiddleware,
    log: @escaping @Sendable (LogLevel, String) -> Void, status: @escaping @Sendable () -> HostStatus?
  ) throws {
    self.server = server
    let pages = MonitorPages(status: status, metrics: metrics)
    try server.start(dispatcher: PageDispatcher(pages: pages, values: values, log: log))
    do {
      try server.bind(
        actor: Self.name, binding: defaultBinding, values: values.merging([BindingKey.name: Self.name]) { $1 })
    } catch {
      server.stop(deadline: 0)
      throw error
    }
  }

  public func stop(deadline: UInt64) { server.stop(deadline: deadline) }

  /// What the server takes for an actor.
  static let name = "monitor"
}

/// Answers the server's calls with pages.
private struct PageDispatcher: ActorDispatcher {
  let pages: MonitorPages
  let values: [String: String]
  let log: @Sendable (LogLevel, String) -> Void

  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] {
    guard call.operation == HTTPServerOperation.handleRequest.rawValue else {
      throw ProviderError(.unsupportedOperation, "the monitor knows no \"\(call.operation)\"")
    }
    let request: HTTPRequest
    do { request = try HTTPRequest(messagePack: call.payload) } catch {
      throw ProviderError(.badPayload, "\(error)")
    }
    return pages.response(to: request).encoded()
  }

  func dispatchAsync(
    _ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void
  ) {
    completion(Result { () throws(ProviderError) in try dispatch(call) })
  }

  func bindingValues(actor: String) -> [String: String]? { actor == MonitorServer.name ? values : nil }

  func log(_ level: LogLevel, _ message: String) { log(level, message) }
}
