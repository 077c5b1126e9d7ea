internal import ActorHost
internal import Locks
internal import MessagePack
internal import Messages

// The host's end of the connection to one process, from its birth to its death. A process that breaks a rule of the
// protocol is killed, since there is nobody left in it to talk to: only the program that serves there writes frames, and
// it keeps the rules.

/// One process as the host speaks to it.
final class Connection: FrameReceiver {
  let process: RunnerProcess
  private let path: String
  private let options: IsolationOptions
  private let requests: OpenRequests
  private let state: Locked<State>
  /// Told of whatever the supervisor may have to act upon.
  private let notify: @Sendable () -> Void
  private let log: @Sendable (LogLevel, String) -> Void

  private struct State {
    var dispatcher: (any ActorDispatcher)?
    var overdue: OverdueCalls
    var lines: ConsoleRate
    var droppedLines = 0
    /// Calls to actors that are under way.
    var dispatches = 0
    var hasEnded = false
  }

  /// Lines over the rate that the process itself should have dropped; after so many it is no slip.
  private static let maximumDroppedLines = 10_000

  init(
    _ path: String, _ options: IsolationOptions, log: @escaping @Sendable (LogLevel, String) -> Void,
    notify: @escaping @Sendable () -> Void
  ) throws(ProviderError) {
    self.path = path
    self.options = options
    self.log = log
    self.notify = notify
    process = try RunnerProcess(library: path, options) { log(.info, "\(path) \($0)") }
    requests = OpenRequests(maximum: options.maximumCalls)
    state = Locked(
      State(
        overdue: OverdueCalls(patience: options.overdueTime, maximumInARow: options.overdueCalls),
        lines: ConsoleRate(linesPerSecond: 2 * options.linesPerSecond)))
    guard FrameServer(process.socket, self, maximumThreads: options.maximumCalls + 2).begin() else {
      process.kill("no thread was left to read from it")
      throw ProviderError(.unavailable, "no thread is left to read from a process of \(path)")
    }
  }

  /// From here on the process reaches actors.
  func serve(_ dispatcher: (any ActorDispatcher)?) { state.withLock { $0.dispatcher = dispatcher } }

  var hasEnded: Bool { state.withLock { $0.hasEnded } }

  /// When a call that nobody waits for any more will have been inside too long.
  var overdueLimit: UInt64? { state.withLock { $0.overdue.limit } }

  // MARK: Requests

  /// Asks the process for something and waits for the answer.
  func request(_ frame: Frame, until deadline: UInt64, named name: @autoclosure () -> String) throws(ProviderError)
    -> [UInt8]
  {
    let (id, slot) = try requests.open()
    let isSent: Bool
    do throws(FrameError) {
      isSent = try process.socket.write(NumberedFrame(id: id, frame: frame).encoded(), until: deadline)
    } catch {
      requests.forget(id)
      throw gone
    }
    guard isSent else {
      requests.forget(id)
      throw ProviderError(.deadline, "\(path) did not take \(name()) in time")
    }
    guard let outcome = slot.wait(until: deadline) else {
      giveUp(id)
      throw ProviderError(.deadline, "\(path) did not answer \(name()) in time")
    }
    return try outcome.get()
  }

  private var gone: ProviderError {
    ProviderError(.unavailable, "provider gone: the process of \(path) ended")
  }

  /// Stops waiting for a request: the process is told, and watched.
  private func giveUp(_ id: UInt64) {
    // The number stays open, so that a late answer is known for what it is.
    let isTooMuch = state.withLock { $0.overdue.missed(id, at: monotonicNow()) }
    if isTooMuch { process.kill("it was killed because it missed \(options.overdueCalls) deadlines in a row") }
    // A process that does not even take this is watched all the same.
    _ = tell(id, .cancel, within: Self.noticeTime)
    notify()
  }

  private static let noticeTime: UInt64 = 10_000_000
  /// A process that is refused something waits for that, so it reads.
  private static let refusalTime: UInt64 = 1_000_000_000

  /// Kills the process if a call has been inside too long.
  func killIfOverdue(at moment: UInt64) {
    guard state.withLock({ $0.overdue.hasExpired(at: moment) }) else { return }
    process.kill("it was killed because a call did not end although nobody waited for it any more")
  }

  /// Sends what needs no answer; false when the process did not take it in time.
  private func tell(_ id: UInt64, _ frame: Frame, within time: UInt64) -> Bool {
    do throws(FrameError) {
      return try process.socket.write(
        NumberedFrame(id: id, frame: frame).encoded(), until: monotonicDeadline(after: time))
    } catch {
      // Whoever reads learns of the end too, and acts.
      process.socket.end()
      return true
    }
  }

  // MARK: Frames from the process

  func receive(_ body: [UInt8]) throws(FrameError) -> FrameWork? {
    let message = try NumberedFrame(body)
    switch message.frame {
    case .result(let outcome):
      state.withLock { $0.overdue.answered(message.id) }
      guard requests.answer(message.id, outcome) else {
        throw .outOfPlace("an answer to request \(message.id), which is not open")
      }
    case .dispatch(let call): return dispatch(message.id, call)
    case .bindingValues(let actor): return values(message.id, actor)
    case .log(let level, let text): try show(level, text)
    case .hello, .start, .call, .bind, .unbind, .health, .cancel, .stop:
      throw .outOfPlace("a request that only the host makes")
    }
    return nil
  }

  private func show(_ level: LogLevel, _ text: String) throws(FrameError) {
    let verdict = state.withLock { state in
      let verdict = state.lines.admit(at: monotonicNow() / 1_000_000_000)
      if verdict == .drop { state.droppedLines += 1 } else { state.droppedLines = 0 }
      return state.droppedLines > Self.maximumDroppedLines ? nil : verdict
    }
    guard let verdict else { throw .outOfPlace("more lines for the log than anyone could read") }
    if case .show = verdict { log(level, text) }
  }

  private func dispatch(_ id: UInt64, _ call: ActorCall) -> FrameWork? {
    let dispatcher: (any ActorDispatcher)? = state.withLock { state in
      guard state.dispatches < options.maximumCalls, let dispatcher = state.dispatcher else { return nil }
      state.dispatches += 1
      return dispatcher
    }
    guard let dispatcher else { return refusal(id, "no further call to an actor is taken from \(path) now") }
    return FrameWork(
      run: { [self] in
        let outcome = Result { () throws(ProviderError) in try dispatcher.dispatch(call.onBehalf) }
        state.withLock { $0.dispatches -= 1 }
        reply(id, outcome, within: options.controlTime)
      },
      refuse: { [self] in
        state.withLock { $0.dispatches -= 1 }
        refusal(id, "no thread is left for a call to an actor").refuse()
      })
  }

  private func values(_ id: UInt64, _ actor: String) -> FrameWork {
    let dispatcher = state.withLock { $0.dispatcher }
    let stranger = Outcome.failure(ProviderError(.notBound, "no such actor is bound to this provider"))
    return FrameWork(
      run: { [self] in
        let values = dispatcher?.bindingValues(actor: actor)
        reply(id, values.map { .success(mapBytes($0)) } ?? stranger, within: options.controlTime)
      }, refuse: refusal(id, "no thread is left for this").refuse)
  }

  private func refusal(_ id: UInt64, _ sentence: String) -> FrameWork {
    let outcome = Outcome.failure(ProviderError(.unavailable, sentence))
    return FrameWork(
      run: { [self] in reply(id, outcome, within: options.controlTime) },
      refuse: { [self] in reply(id, outcome, within: Self.refusalTime) })
  }

  private func reply(_ id: UInt64, _ outcome: Outcome, within time: UInt64) {
    if !tell(id, .result(outcome), within: time) { process.kill("it was killed because \(FrameError.stuck)") }
  }

  func ended(_ reason: FrameError) {
    // Killed before anyone hears of the end, so that the log gives the reason.
    var isClosed = false
    if case .ended = reason { isClosed = true } else { process.kill("it was killed because \(reason)") }
    state.withLock { $0.hasEnded = true }
    requests.end(gone)
    notify()
    // One that dies by itself closes its socket first; what it died of is the better sentence.
    guard isClosed, process.ending(by: monotonicDeadline(after: Self.dyingTime)) == nil else { return }
    process.kill("it closed its connection and was killed")
  }

  private static let dyingTime: UInt64 = 200_000_000
}

extension ActorCall {
  /// A call whose chain is known to be all there is: it does not come from a thread that serves another.
  fileprivate var onBehalf: ActorCall {
    var call = self
    call.chain = call.chain ?? CallChain()
    return call
  }
}

/// A MessagePack map of strings.
func mapBytes(_ values: [String: String]) -> [UInt8] {
  var writer = MessagePackWriter()
  writer.write(values)
  return writer.bytes
}
