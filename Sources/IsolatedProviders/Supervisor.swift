internal import ActorHost
import Glibc
internal import Locks
internal import Messages

// Keeps one provider's process alive: starts it, notices its end, starts another when the time has come, and brings that
// to where the last one was (started, all live bindings bound) before it lets a call in. All of that happens on one
// thread, which lives as long as the provider, so nothing here runs beside itself.
//
//     launching -> up -> down -> launching -> …        after too many losses in a row: failed
//        |________|______|__________|____________ stop: stopped

final class Supervisor: Sendable {
  enum Phase: Sendable {
    /// A process is being brought up. With a sentence: in place of one that was lost.
    case launching(String?)
    case up(Connection, since: UInt64)
    case down(String, until: UInt64)
    case failed(String)
    case stopped
  }

  struct State: Sendable {
    var phase = Phase.launching(nil)
    var descriptor: CapabilityDescriptor?
    /// There once the provider is started.
    var dispatcher: (any ActorDispatcher)?
    var bindings = BindingLedger()
    var restarts: RestartLedger
    /// When bindings that were refused are tried again, and how long after that the next time.
    var retry: (at: UInt64, pause: UInt64)?
  }

  let path: String
  let options: IsolationOptions
  let state: Monitor<State>
  private let configuration: [String: String]
  private let fallbackLog: @Sendable (LogLevel, String) -> Void

  init(
    path: String, configuration: [String: String], options: IsolationOptions,
    log: @escaping @Sendable (LogLevel, String) -> Void
  ) {
    self.path = path
    self.configuration = configuration
    self.options = options
    state = Monitor(State(restarts: RestartLedger(options.restarts)))
    fallbackLog = log
  }

  func log(_ level: LogLevel, _ message: String) {
    if let dispatcher = state.withLock({ $0.dispatcher }) {
      dispatcher.log(level, message)
    } else {
      fallbackLog(level, message)
    }
  }

  // MARK: For callers

  /// The process, once it serves. A call waits for one that is being restarted, if that is due soon.
  func connection(until deadline: UInt64) throws(ProviderError) -> Connection {
    if case .up(let connection, _) = state.withLock({ $0.phase }), !connection.hasEnded { return connection }
    let patience = min(deadline, monotonicDeadline(after: options.restartPatience))
    let found = state.wait(until: patience) { state -> Result<Connection, ProviderError>? in
      switch state.phase {
      case .up(let connection, _): connection.hasEnded ? nil : .success(connection)
      case .launching: nil
      case .down(let sentence, let moment):
        moment < patience ? nil : .failure(ProviderError(.unavailable, "provider gone: \(sentence)"))
      case .failed(let sentence): .failure(ProviderError(.unavailable, "provider gone: \(sentence)"))
      case .stopped: .failure(ProviderError(.unavailable, "\(path) was stopped"))
      }
    }
    guard let found else {
      throw ProviderError(.unavailable, "provider gone: the process of \(path) is being restarted")
    }
    return try found.get()
  }

  /// Keeps what `change` does only if the process that it was said to is still the one that serves.
  func settle(_ connection: Connection, _ change: (inout State) -> Void) throws(ProviderError) {
    let isSame = state.withLock { state in
      guard case .up(let present, _) = state.phase, present === connection, !connection.hasEnded else { return false }
      change(&state)
      return true
    }
    guard isSame else { throw ProviderError(.unavailable, "provider gone: the process of \(path) ended") }
  }

  // MARK: The thread

  /// Starts the thread; false when there is none.
  func begin() -> Bool { SystemThread.detach(stackSize: 512 << 10) { [self] in supervise() } }

  private func supervise() {
    launchFirst()
    var share = options.limits.cpuPercent.map {
      ProcessorShare(percent: $0, processors: sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }
    var last: Connection?
    while true {
      switch state.withLock({ $0.phase }) {
      case .stopped, .failed:
        // The kernel kills the process when this thread ends; it may still be stopping.
        _ = last?.process.ending(by: .max)
        return
      case .launching(let sentence): relaunch(sentence)
      case .down(let sentence, let moment): wait(until: moment, sentence)
      case .up(let connection, let since):
        last = connection
        if connection.hasEnded { lost(connection, since: since) } else { attend(connection, &share) }
      }
    }
  }

  private func wait(until moment: UInt64, _ sentence: String) {
    _ = state.wait(until: moment) { state -> Bool? in if case .stopped = state.phase { true } else { nil } }
    advance(to: .launching(sentence))
  }

  /// Goes on to another phase, unless the provider was stopped meanwhile.
  private func advance(to phase: Phase, _ change: (inout State) -> Void = { _ in }) {
    state.withLock { state in
      if case .stopped = state.phase { return }
      change(&state)
      state.phase = phase
    }
    state.signalAll()
  }

  // MARK: Bringing one up

  private func launchFirst() {
    do throws(ProviderError) {
      let (connection, descriptor) = try launch()
      settleUp(connection) { $0.descriptor = descriptor }
    } catch {
      advance(to: .failed(error.message))
    }
  }

  private func relaunch(_ sentence: String?) {
    do throws(ProviderError) {
      let (connection, descriptor) = try launch()
      let (known, dispatcher) = state.withLock { ($0.descriptor, $0.dispatcher) }
      do throws(ProviderError) {
        guard descriptor.id == known?.id else {
          throw ProviderError(.failed, "\(path) provides \(descriptor.id) now and not \(known?.id ?? "that") any more")
        }
        if let dispatcher { try start(connection, dispatcher) }
      } catch {
        discard(connection, "it was killed because it could not be started again")
        throw error
      }
      let bound = dispatcher == nil ? 0 : bindAgain(connection, state.withLock { $0.bindings.entries })
      guard !connection.hasEnded else { return lost(connection, since: monotonicNow()) }
      settleUp(connection) { _ in }
      log(.info, "\(path) serves again as process \(connection.process.identifier); actors bound again: \(bound)")
    } catch {
      fail("it could not be started again: \(error)", uptime: 0)
    }
  }

  private func settleUp(_ connection: Connection, _ change: (inout State) -> Void) {
    advance(to: .up(connection, since: monotonicNow())) { state in
      change(&state)
      state.retry = state.bindings.refusals.isEmpty ? nil : (monotonicDeadline(after: Self.firstRetry), Self.firstRetry)
    }
    // Stopped while it came up: nobody else knows of it.
    if case .stopped = state.withLock({ $0.phase }) { discard(connection, "it was not needed any more") }
  }

  private func launch() throws(ProviderError) -> (Connection, CapabilityDescriptor) {
    let connection = try Connection(
      path, options, log: { [weak self] in self?.log($0, $1) }, notify: { [weak self] in self?.wake() })
    do throws(ProviderError) {
      var settings = RunnerSettings(configuration: configuration)
      settings.maximumPayload = options.maximumPayload
      settings.guardsPayloads = options.guardsPayloads
      settings.memoryBytes = options.limits.memoryBytes ?? 0
      settings.linesPerSecond = options.linesPerSecond
      let answer = try connection.request(
        .hello(settings), until: monotonicDeadline(after: options.controlTime), named: "the request to load it")
      return (connection, try checkedDescriptor(answer, path: path))
    } catch {
      let gone = connection.hasEnded
      let ending = discard(connection, "it was killed because it did not load")
      throw gone ? ProviderError(.unavailable, "the process of \(path) ended at once: \(ending)") : error
    }
  }

  private func start(_ connection: Connection, _ dispatcher: any ActorDispatcher) throws(ProviderError) {
    connection.serve(dispatcher)
    _ = try connection.request(.start, until: monotonicDeadline(after: options.controlTime), named: "start")
  }

  /// The first start, asked for by the host.
  func start(_ dispatcher: any ActorDispatcher) throws(ProviderError) {
    let connection = try connection(until: monotonicDeadline(after: options.controlTime))
    do throws(ProviderError) {
      try start(connection, dispatcher)
      try settle(connection) { $0.dispatcher = dispatcher }
    } catch {
      connection.serve(nil)
      if error.code == .deadline { connection.process.kill("it was killed because it did not return from start") }
      throw error
    }
  }

  @discardableResult
  private func discard(_ connection: Connection, _ verdict: String) -> String {
    connection.process.kill(verdict)
    return connection.process.ending(by: monotonicDeadline(after: Self.burialTime)) ?? verdict
  }

  private static let burialTime: UInt64 = 5_000_000_000

  // MARK: Bindings

  /// Binds actors to a process that knows none of them, and gives how many took. One that cannot be bound again is served
  /// an error instead, and tried again later; one at whose binding the process ends is not, or it would end again.
  private func bindAgain(_ connection: Connection, _ entries: [BindingLedger.Entry]) -> Int {
    var count = 0
    for entry in entries {
      do throws(ProviderError) {
        _ = try connection.request(
          .bind(actor: entry.key.actor, binding: entry.key.binding, values: entry.values),
          until: monotonicDeadline(after: options.controlTime), named: "bind")
        state.withLock { $0.bindings.accept(entry.key) }
        count += 1
      } catch {
        guard !connection.hasEnded else {
          state.withLock { $0.bindings.unbind(entry.key) }
          log(.error, "\(path) ended while \(entry.key.actor) was bound again; that binding is given up")
          return count
        }
        let sentence = "the binding could not be made again after a restart: \(error)"
        state.withLock { $0.bindings.refuse(entry.key, sentence) }
        log(.error, "\(path): \(entry.key.actor): \(sentence)")
      }
    }
    return count
  }

  private static let firstRetry: UInt64 = 1_000_000_000
  private static let longestRetry: UInt64 = 30_000_000_000

  private func retryBindings(_ connection: Connection) {
    let (refused, last) = state.withLock { state in
      (state.bindings.entries.filter { state.bindings.refusals[$0.key] != nil }, state.retry?.pause)
    }
    let pause = min(2 * (last ?? Self.firstRetry), Self.longestRetry)
    _ = bindAgain(connection, refused)
    state.withLock { state in
      state.retry = state.bindings.refusals.isEmpty ? nil : (monotonicDeadline(after: pause), pause)
    }
  }

  // MARK: While it is up

  /// Sleeps until there is something to do for a process that serves, and does it.
  private func attend(_ connection: Connection, _ share: inout ProcessorShare?) {
    let now = monotonicNow()
    connection.killIfOverdue(at: now)
    let retry = state.withLock { $0.retry?.at }
    if let retry, retry <= now { return retryBindings(connection) }
    var moment = min(connection.overdueLimit ?? .max, retry ?? .max)
    switch share?.step(at: now, used: connection.process.processorTime) {
    case .goOn(let next)?:
      connection.process.pause(false)
      moment = min(moment, next)
    case .pause(let end)?:
      connection.process.pause(true)
      moment = min(moment, end)
    case nil: break
    }
    let known = connection.overdueLimit
    _ = state.wait(until: moment) { state -> Bool? in
      guard case .up = state.phase, !connection.hasEnded, connection.overdueLimit == known else { return true }
      return nil
    }
  }

  private func wake() {
    // Under the lock, so that it cannot come between a look and the sleep that follows.
    state.withLock { _ in }
    state.signalAll()
  }

  // MARK: Loss

  private func lost(_ connection: Connection, since: UInt64) {
    let uptime = monotonicNow() - min(since, monotonicNow())
    let ending = connection.process.ending(by: monotonicDeadline(after: Self.leaveTime))
    fail(ending ?? discard(connection, "it ended"), uptime: uptime)
  }

  private func fail(_ how: String, uptime: UInt64) {
    let (step, count) = state.withLock { state in (state.restarts.afterLoss(uptime: uptime), state.restarts.inARow) }
    let times = count == 1 ? "" : ", \(count) times in a row"
    let sentence = "\(path): its process is gone: \(how)\(times)"
    switch step {
    case .restart(let pause):
      log(.error, "\(sentence); \(pause == 0 ? "restarting" : "restarting in \(pause / 1_000_000) ms")")
      advance(to: .down("\(how)\(times)", until: monotonicDeadline(after: pause)))
    case .giveUp:
      log(.error, "\(sentence); it is given up")
      advance(to: .failed("\(how)\(times)"))
    }
  }

  // MARK: The end

  /// Lets the library stop, and ends its process.
  func stop(deadline: UInt64) {
    let before = state.withLock { state in
      defer { state.phase = .stopped }
      return state.phase
    }
    state.signalAll()
    guard case .up(let connection, _) = before else { return }
    connection.process.release()
    if !connection.hasEnded { askToStop(connection, deadline) }
    connection.process.socket.end()
    if connection.process.ending(by: monotonicDeadline(after: Self.leaveTime)) == nil {
      discard(connection, "it was killed because it did not leave")
    }
  }

  private static let leaveTime: UInt64 = 500_000_000

  private func askToStop(_ connection: Connection, _ deadline: UInt64) {
    do throws(ProviderError) {
      // An answer that says it was just too late is worth a moment.
      let (limit, overflow) = deadline.addingReportingOverflow(Self.leaveTime / 2)
      _ = try connection.request(.stop(deadline: deadline), until: overflow ? .max : limit, named: "stop")
    } catch {
      log(.error, "\(path) is killed: \(error)")
    }
  }
}

/// No descriptor is longer than this.
private let maximumDescriptor = 1 << 20

/// What the process says its library is, unless that is absurd.
private func checkedDescriptor(_ bytes: [UInt8], path: String) throws(ProviderError) -> CapabilityDescriptor {
  guard bytes.count <= maximumDescriptor else {
    throw ProviderError(.badPayload, "the descriptor of \(path) has \(bytes.count) bytes")
  }
  let descriptor: CapabilityDescriptor
  do { descriptor = try CapabilityDescriptor(messagePack: bytes) } catch {
    throw ProviderError(.badPayload, "the descriptor of \(path) cannot be read: \(error)")
  }
  guard !descriptor.id.isEmpty, descriptor.id.utf8.count <= 256 else {
    throw ProviderError(.badPayload, "the descriptor of \(path) has an id of \(descriptor.id.utf8.count) bytes")
  }
  return descriptor
}
