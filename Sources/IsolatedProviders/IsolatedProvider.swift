public import ActorHost
internal import Locks
public import struct Messages.CapabilityDescriptor
public import enum Messages.LogLevel
public import struct Messages.ProviderError

// A provider's library in a process of its own, seen by the host as one more `CapabilityProvider`. Whatever the library
// does there, its callers get an answer or an error by their deadlines, and nobody else notices: it crashes alone, hangs
// alone, and is replaced.

/// A capability provider in a native library that runs in a process of its own.
public final class IsolatedProvider: CapabilityProvider {
  public let path: String
  public let options: IsolationOptions
  private let supervisor: Supervisor

  /// Starts a process that loads the library at `path` and creates its provider.
  ///
  /// Lines that it logs before it is started go to `log`, later ones to the dispatcher.
  public init(
    path: String, configuration: [String: String] = [:], options: IsolationOptions = IsolationOptions(),
    log: @escaping @Sendable (LogLevel, String) -> Void = { _, _ in }
  ) throws(ProviderError) {
    self.path = path
    self.options = options
    supervisor = Supervisor(path: path, configuration: configuration, options: options, log: log)
    guard supervisor.begin() else {
      throw ProviderError(.unavailable, "no thread is left to watch a process of \(path)")
    }
    let failure = supervisor.state.wait { state -> ProviderError?? in
      switch state.phase {
      case .launching: nil
      case .up, .down, .stopped: .some(nil)
      case .failed(let sentence): .some(ProviderError(.unavailable, sentence))
      }
    }
    if let error = failure ?? nil { throw error }
  }

  deinit { supervisor.stop(deadline: monotonicNow()) }

  /// The number of the process that serves now; nil while there is none.
  public var processIdentifier: Int32? {
    guard case .up(let connection, _) = supervisor.state.withLock({ $0.phase }) else { return nil }
    return connection.process.identifier
  }

  public var descriptor: CapabilityDescriptor {
    get throws {
      if let descriptor = supervisor.state.withLock({ $0.descriptor }) { return descriptor }
      throw ProviderError(.unavailable, "\(path) never said what it is")
    }
  }

  public var state: ProviderState {
    switch supervisor.state.withLock({ $0.phase }) {
    case .up(let connection, _): connection.hasEnded ? .restarting("its process has ended") : .serving
    case .launching(let sentence): .restarting(sentence ?? "it is being started")
    case .down(let sentence, _): .restarting(sentence)
    case .failed(let sentence): .failed(sentence)
    case .stopped: .failed("it was stopped")
    }
  }

  public func start(dispatcher: any ActorDispatcher) throws { try supervisor.start(dispatcher) }

  public func handle(_ call: CapabilityCall) throws -> [UInt8] {
    guard call.payload.count <= options.maximumPayload else {
      throw ProviderError(
        .tooLarge, "the payload of \(call.payload.count) bytes exceeds the limit of \(options.maximumPayload)")
    }
    let deadline = call.deadline ?? .max
    let connection = try supervisor.connection(until: deadline)
    let key = BindingLedger.Key(actor: call.origin.description, binding: call.binding)
    if let sentence = supervisor.state.withLock({ $0.bindings.refusals[key] }) {
      throw ProviderError(.unavailable, sentence)
    }
    return try connection.request(.call(call), until: deadline, named: "\"\(call.operation)\"")
  }

  public func bind(actor: String, binding: String, values: [String: String]) throws {
    let deadline = controlDeadline
    let connection = try supervisor.connection(until: deadline)
    _ = try connection.request(
      .bind(actor: actor, binding: binding, values: values), until: deadline, named: "bind")
    try supervisor.settle(connection) { $0.bindings.bind(.init(actor: actor, binding: binding), values) }
  }

  public func unbind(actor: String, binding: String) throws {
    supervisor.state.withLock { $0.bindings.unbind(.init(actor: actor, binding: binding)) }
    // What a process held that is gone is free.
    guard case .up(let connection, _) = supervisor.state.withLock({ $0.phase }), !connection.hasEnded else { return }
    do throws(ProviderError) {
      _ = try connection.request(.unbind(actor: actor, binding: binding), until: controlDeadline, named: "unbind")
    } catch {
      if !connection.hasEnded { throw error }
    }
  }

  public func health() throws {
    switch state {
    case .serving:
      let connection = try supervisor.connection(until: controlDeadline)
      _ = try connection.request(.health, until: controlDeadline, named: "health")
    case .restarting(let sentence): throw ProviderError(.unavailable, "restarting: \(sentence)")
    case .failed(let sentence): throw ProviderError(.unavailable, "failed: \(sentence)")
    }
  }

  public func stop(deadline: UInt64) { supervisor.stop(deadline: deadline) }

  private var controlDeadline: UInt64 { monotonicDeadline(after: options.controlTime) }
}
