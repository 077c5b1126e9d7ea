internal import ActorHost
internal import Locks
internal import Messages
internal import NativeProviders

/// The host as the library in this process sees it: what it asks for goes through the socket.
final class RemoteDispatcher: ActorDispatcher {
  /// More than any host lets through at a time.
  let requests = OpenRequests(maximum: 4_096)
  private let socket: FrameSocket
  private let rate = Locked(ConsoleRate(linesPerSecond: 500))

  init(_ socket: FrameSocket) { self.socket = socket }

  func limitLines(_ count: Int) { rate.withLock { $0 = ConsoleRate(linesPerSecond: count) } }

  /// False when there is no host any more.
  func send(_ frame: NumberedFrame) -> Bool {
    do throws(FrameError) { return try socket.write(frame.encoded(), until: .max) } catch { return false }
  }

  private static let gone = ProviderError(.unavailable, "the host no longer serves this provider")

  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] {
    try ask(.dispatch(call)).get()
  }

  /// The host bounds how long anything takes that it does for a provider, so nothing is waited for in vain.
  private func ask(_ frame: Frame) throws(ProviderError) -> Outcome {
    let (id, slot) = try requests.open()
    guard send(NumberedFrame(id: id, frame: frame)) else {
      requests.forget(id)
      throw Self.gone
    }
    return slot.wait(until: .max) ?? .failure(Self.gone)
  }

  func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void) {
    // The completion is the library's code: it must not hold up the thread that reads.
    let elsewhere: @Sendable (Outcome) -> Void = { outcome in
      if !WorkerThreads.shared.run({ completion(outcome) }) { completion(outcome) }
    }
    do throws(ProviderError) {
      let id = try requests.open(elsewhere)
      if !send(NumberedFrame(id: id, frame: .dispatch(call))) { requests.answer(id, .failure(Self.gone)) }
    } catch {
      elsewhere(.failure(error))
    }
  }

  func bindingValues(actor: String) -> [String: String]? {
    do {
      var reader = FrameReader(try ask(.bindingValues(actor: actor)).get())
      return try reader.values()
    } catch {
      // No such binding, or no host: the library is told the same.
      return nil
    }
  }

  func log(_ level: LogLevel, _ message: String) {
    let verdict = rate.withLock { $0.admit(at: monotonicNow() / 1_000_000_000) }
    guard case .show(let dropped) = verdict else { return }
    if dropped > 0 { _ = send(NumberedFrame(id: 0, frame: .log(.warning, "\(dropped) lines were dropped"))) }
    _ = send(NumberedFrame(id: 0, frame: .log(level, message)))
  }
}
