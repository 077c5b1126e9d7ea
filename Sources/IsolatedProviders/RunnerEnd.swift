internal import ActorHost
import Glibc
internal import Locks
internal import MessagePack
internal import Messages
internal import NativeProviders

// The process's end of the connection. The library is loaded by the same room that loads it into a host, so it finds the
// same table, the same rules and the same checks; only the dispatcher is another: it asks through the socket.
//
// The limits of time are the host's business, which can kill the process and knows when. Here everything is trusted to
// return, so that a call runs on the very thread that has read it.

/// Carries out what the host asks for.
final class RunnerEnd: FrameReceiver {
  private let path: String
  private let socket: FrameSocket
  private let dispatcher: RemoteDispatcher
  private let state = Locked(State())

  private struct State {
    var provider: NativeProvider?
    var isGreeted = false
  }

  /// More than any host asks for at a time.
  static let maximumThreads = 4_096

  init(_ path: String, _ socket: FrameSocket) {
    self.path = path
    self.socket = socket
    dispatcher = RemoteDispatcher(socket)
  }

  func receive(_ body: [UInt8]) throws(FrameError) -> FrameWork? {
    let message = try NumberedFrame(body)
    let id = message.id
    switch message.frame {
    case .result(let outcome): dispatcher.requests.answer(id, outcome)
    case .cancel: provider?.cancel(id)
    case .hello(let settings): return work(id) { [self] in try load(settings) }
    case .start:
      return work(id) { [self] in
        try loaded().start(dispatcher: dispatcher)
        return []
      }
    case .call(let call): return work(id) { [self] in try loaded().handle(call.numbered(id)) }
    case .bind(let actor, let binding, let values):
      return work(id) { [self] in
        try loaded().bind(actor: actor, binding: binding, values: values)
        return []
      }
    case .unbind(let actor, let binding):
      return work(id) { [self] in
        try loaded().unbind(actor: actor, binding: binding)
        return []
      }
    case .health:
      return work(id) { [self] in
        try loaded().health()
        return []
      }
    case .stop(let deadline):
      return work(id) { [self] in
        try loaded().stop(deadline: deadline)
        return []
      }
    case .dispatch, .bindingValues, .log: throw .outOfPlace("a request that only a provider makes")
    }
    return nil
  }

  func ended(_ reason: FrameError) { ProviderProcess.leave() }

  private var provider: NativeProvider? { state.withLock { $0.provider } }

  private func loaded() throws(ProviderError) -> NativeProvider {
    guard let provider else { throw ProviderError(.unavailable, "\(path) is not loaded") }
    return provider
  }

  private func work(_ id: UInt64, _ body: @escaping @Sendable () throws -> [UInt8]) -> FrameWork {
    FrameWork(
      run: { [self] in
        do { reply(id, .success(try body())) } catch {
          reply(id, .failure(error as? ProviderError ?? ProviderError(.failed, "\(error)")))
        }
      },
      refuse: { [self] in
        reply(id, .failure(ProviderError(.unavailable, "no thread is left in the process of \(path)")))
      })
  }

  private func reply(_ id: UInt64, _ outcome: Outcome) {
    if !dispatcher.send(NumberedFrame(id: id, frame: .result(outcome))) { ProviderProcess.leave() }
  }

  // MARK: Loading

  /// Loads the library within the limits that the host has set, and says what it is.
  private func load(_ settings: RunnerSettings) throws -> [UInt8] {
    guard settings.version == RunnerSettings.protocolVersion else {
      throw ProviderError(
        .unavailable,
        "the host speaks version \(settings.version) of the protocol between processes, \(RunnerSettings.protocolVersion) is spoken here"
      )
    }
    guard !state.withLock({ swap(&$0.isGreeted, with: true) }) else { throw ProviderError(.failed, "loaded twice") }
    limitMemory(settings.memoryBytes)
    dispatcher.limitLines(settings.linesPerSecond)
    var options = NativeProviderOptions()
    options.trustsCallsToReturn = true
    options.guardsPayloads = settings.guardsPayloads
    options.maximumPayload = settings.maximumPayload
    options.controlTime = .max
    let provider = try NativeProvider(path: path, configuration: settings.configuration, options: options) {
      [dispatcher] level, text in dispatcher.log(level, text)
    }
    let descriptor = try provider.descriptor.encoded(.g2)
    state.withLock { $0.provider = provider }
    return descriptor
  }

  /// Bounds what the process may allocate. Not the address space: threads and allocators reserve much more than they use.
  private func limitMemory(_ bytes: Int) {
    guard bytes > 0 else { return }
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
  }
}

/// Sets a flag and says what it was.
private func swap(_ flag: inout Bool, with new: Bool) -> Bool {
  defer { flag = new }
  return flag
}

extension CapabilityCall {
  /// The same call under the number by which the host may cancel it.
  fileprivate func numbered(_ id: UInt64) -> CapabilityCall {
    CapabilityCall(
      id: id, origin: origin, binding: binding, operation: operation, payload: payload, deadline: deadline,
      chain: chain)
  }
}
