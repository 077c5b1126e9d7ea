import Locks
import NIOCore
import NIOPosix

// The connection itself, on its event loop, where everything in this file runs.
//
//     idle -> connecting -> greeting -> ready
//                ^             |          |        any loss leads to pausing; finish() from any state to closed
//                +-- pausing <-+----------+
//
// Replies belong to commands by their order alone. So a command whose caller was told that it is overdue keeps its place
// in `sent` until its reply has come, and a connection on which nothing comes for as long as a command may take is given
// up. `sweep` sees to both, and to commands that wait for a connection. It runs at the nearest of their times, not at
// each: deadlines lie far ahead and most commands are answered before any comes near.

/// The state of one client on its event loop.
final class RedisLink {
  struct Parts {
    let configuration: RedisConfiguration
    let loop: any EventLoop
    let inbox: RedisInbox
    let status: RedisStatus
    let log: @Sendable (RedisEvent) -> Void
  }

  private enum State {
    case idle
    case connecting
    /// Connected; the server has not let us in yet.
    case greeting(any Channel)
    case ready(any Channel)
    /// Until the next attempt.
    case pausing(Scheduled<Void>)
    case closed
  }

  private let parts: Parts
  private var state = State.idle
  private var unsent = CircularBuffer<RedisRequest>()
  private var sent = CircularBuffer<RedisRequest>()
  /// Attempts since the server last let us in.
  private var failures = 0
  private var lastRead: UInt64 = 0
  /// Why the channel is being closed, if that is known before it is.
  private var closeReason: RedisFault?
  private var wasAway = false
  private var sweepTask: (time: UInt64, task: Scheduled<Void>)?
  private var finishing: EventLoopPromise<Void>?

  init(_ parts: Parts) { self.parts = parts }

  private var address: RedisAddress { parts.configuration.url.address }

  // MARK: Requests

  func takeRequests() {
    for request in parts.inbox.takeAll() {
      unsent.append(request)
      scheduleSweep(at: request.deadline)
    }
    if case .closed = state { return failAll(.stopped) }
    guard case .ready(let channel) = state else { return }
    sendAll(to: channel)
  }

  private func sendAll(to channel: any Channel) {
    guard !unsent.isEmpty else { return }
    let now = monotonicNow()
    while let request = unsent.popFirst() { write(request, to: channel, now) }
    channel.flush()
  }

  private func write(_ request: RedisRequest, to channel: any Channel, _ now: UInt64) {
    var request = request
    request.sentAt = now
    channel.write(request.command.bytes, promise: nil)
    if sent.isEmpty { scheduleSweep(at: now &+ patience) }
    sent.append(request)
  }

  private func end(_ request: RedisRequest, _ result: Result<RESPValue, RedisError>) {
    var request = request
    parts.inbox.release(request)
    request.answer(result)
  }

  private func failAll(_ error: RedisError) {
    while let request = unsent.popFirst() { end(request, .failure(error)) }
  }

  // MARK: Connecting

  func start() {
    if case .idle = state { connect() }
  }

  private func connect() {
    state = .connecting
    let bound = NIOLoopBound(self, eventLoop: parts.loop)
    let attempt = ClientBootstrap(group: parts.loop)
      .channelOption(.socketOption(.tcp_nodelay), value: 1)
      .channelOption(.socketOption(.so_keepalive), value: 1)
      .connectTimeout(parts.configuration.connectTimeout)
      .channelInitializer { [security = parts.configuration.security, address] channel in
        channel.eventLoop.makeCompletedFuture {
          if let security { try channel.pipeline.syncOperations.addHandler(security.handler(for: address.host)) }
          try channel.pipeline.syncOperations.addHandler(RedisChannelHandler(bound.value))
        }
      }
      .connect(host: address.host, port: address.port)
    attempt.whenComplete { result in
      switch result {
      case .success(let channel): bound.value.connected(channel)
      case .failure(let error): bound.value.attemptFailed(RedisFault(error).error(at: bound.value.address))
      }
    }
  }

  private func connected(_ channel: any Channel) {
    guard case .connecting = state else { return channel.close(promise: nil) }
    state = .greeting(channel)
    lastRead = monotonicNow()
    greet(channel)
    // Its end may have come before anyone was told of its beginning; this is told of it all the same.
    let bound = NIOLoopBound(self, eventLoop: parts.loop)
    channel.closeFuture.whenComplete { _ in bound.value.channelClosed(channel) }
  }

  /// Says who we are and which database is meant. The last command only shows that the server answers.
  private func greet(_ channel: any Channel) {
    let url = parts.configuration.url
    do throws(RedisError) {
      var commands: [RedisCommand] = []
      if let password = url.password {
        commands.append(try RedisCommand("AUTH", (url.user.map { [$0] } ?? []) + [password]))
      }
      if url.database != 0 { commands.append(try RedisCommand("SELECT", ["\(url.database)"])) }
      for command in commands {
        greet(channel, command) { (reply) throws(RedisError) in try reply.done() }
      }
      greet(channel, try RedisCommand("PING"), isLast: true) { (reply) throws(RedisError) in
        // A user who may not PING, and a server that is still loading, are no reason to turn back.
        guard case .error(let sentence) = reply, RedisError.refused(sentence).code == .denied else { return }
        if !sentence.hasPrefix("NOPERM") { throw .refused(sentence) }
      }
      channel.flush()
    } catch {
      giveUp(channel, error)
    }
  }

  private func greet(
    _ channel: any Channel, _ command: RedisCommand, isLast: Bool = false,
    check: @escaping @Sendable (RESPValue) throws(RedisError) -> Void
  ) {
    let bound = NIOLoopBound(self, eventLoop: parts.loop)
    let request = RedisRequest(command: command, deadline: .max) { result in
      bound.value.greeted(result, isLast: isLast, check)
    }
    parts.inbox.include(request)
    write(request, to: channel, monotonicNow())
  }

  private func greeted(
    _ result: Result<RESPValue, RedisError>, isLast: Bool, _ check: (RESPValue) throws(RedisError) -> Void
  ) {
    guard case .greeting(let channel) = state else { return }
    // The loss of the connection, which is the only other failure, has its own way.
    guard case .success(let reply) = result else { return }
    do throws(RedisError) {
      try check(reply)
      if isLast { becomeReady(channel) }
    } catch {
      giveUp(channel, error)
    }
  }

  private func becomeReady(_ channel: any Channel) {
    state = .ready(channel)
    failures = 0
    parts.status.set(.ready)
    if wasAway { parts.log(.connected) }
    wasAway = false
    sendAll(to: channel)
    finishIfIdle()
  }

  /// The server is there and does not let us in.
  private func giveUp(_ channel: any Channel, _ error: RedisError) {
    attemptFailed(error)
    channel.close(promise: nil)
  }

  /// The commands that waited for this attempt fail with it.
  private func attemptFailed(_ error: RedisError) {
    if case .closed = state { return }
    pause()
    // Whoever waits for the status finds the line in the log.
    if !wasAway { parts.log(.failed(error)) }
    parts.status.set(.away(error))
    wasAway = true
    dropSent(because: "\(error)")
    failAll(error)
    finishIfIdle()
  }

  private func pause() {
    let configuration = parts.configuration
    let doubled = configuration.shortestPause.nanoseconds << min(failures, 20)
    failures += 1
    let pause = min(doubled, configuration.longestPause.nanoseconds)
    // Clients that lost one server do not come back in step.
    let jitter = Int64.random(in: 0...max(0, pause / 4))
    let bound = NIOLoopBound(self, eventLoop: parts.loop)
    state = .pausing(parts.loop.scheduleTask(in: .nanoseconds(pause + jitter)) { bound.value.connect() })
  }

  // MARK: What the channel tells

  func received(_ reply: RESPValue) {
    guard let request = sent.popFirst() else { return fault(.network("a reply to no command")) }
    end(request, .success(reply))
    finishIfIdle()
  }

  func read() { lastRead = monotonicNow() }

  /// What came makes no sense, or did not come.
  func fault(_ reason: RedisFault) {
    closeReason = closeReason ?? reason
    switch state {
    case .greeting(let channel), .ready(let channel): channel.close(promise: nil)
    case .idle, .connecting, .pausing, .closed: break
    }
  }

  private func channelClosed(_ channel: any Channel) {
    let fault = closeReason.take() ?? .network("the server closed it")
    let error = fault.error(at: address)
    switch state {
    case .greeting(let current) where current === channel:
      attemptFailed(error)
    case .ready(let current) where current === channel:
      pause()
      parts.status.set(.away(error))
      parts.log(.failed(error))
      wasAway = true
      dropSent(because: fault.sentence)
      finishIfIdle()
    default: break
    }
  }

  private func dropSent(because reason: String) {
    while let request = sent.popFirst() {
      end(request, .failure(.lost(address, command: request.command.name, reason)))
    }
  }

  // MARK: Time

  /// How long nothing may come while something is due.
  private var patience: UInt64 {
    let configuration = parts.configuration
    let limit = isShakingHands ? min(configuration.timeout, configuration.connectTimeout) : configuration.timeout
    return UInt64(clamping: limit.nanoseconds)
  }

  /// Whether the server may be one that waits for what comes after a handshake it does not know.
  private var isShakingHands: Bool {
    if case .greeting = state { parts.configuration.security != nil } else { false }
  }

  private func scheduleSweep(at time: UInt64) {
    if let sweepTask, sweepTask.time <= time { return }
    sweepTask?.task.cancel()
    let now = monotonicNow()
    // Not more often than each millisecond, and a little late rather than a little early.
    let wait = TimeAmount.nanoseconds(Int64(clamping: (time > now ? time - now : 0) &+ 1_000_000))
    let bound = NIOLoopBound(self, eventLoop: parts.loop)
    sweepTask = (time, parts.loop.scheduleTask(in: wait) { bound.value.sweep() })
  }

  private func sweep() {
    sweepTask = nil
    let now = monotonicNow()
    var next = UInt64.max
    sweepUnsent(now, &next)
    for index in sent.indices where sent[index].completion != nil {
      guard sent[index].deadline <= now else {
        next = min(next, sent[index].deadline)
        continue
      }
      sent[index].answer(.failure(.overdue(address, command: sent[index].command.name)))
    }
    if let oldest = sent.first {
      let end = max(oldest.sentAt, lastRead) &+ patience
      if end <= now { fault(.network(silence)) } else { next = min(next, end) }
    }
    if next != .max { scheduleSweep(at: next) }
    finishIfIdle()
  }

  private var silence: String {
    "nothing came for \(patience / 1_000_000) ms" + (isShakingHands ? "; perhaps it does not speak TLS there" : "")
  }

  private func sweepUnsent(_ now: UInt64, _ next: inout UInt64) {
    guard unsent.contains(where: { $0.deadline <= now }) else {
      next = unsent.reduce(next) { min($0, $1.deadline) }
      return
    }
    var kept = CircularBuffer<RedisRequest>()
    while let request = unsent.popFirst() {
      guard request.deadline <= now else {
        next = min(next, request.deadline)
        kept.append(request)
        continue
      }
      end(request, .failure(.overdue(address, command: request.command.name)))
    }
    unsent = kept
  }

  // MARK: End

  /// Ends when the commands that are there have ended, or at the deadline.
  func finish(by deadline: UInt64, _ promise: EventLoopPromise<Void>) {
    takeRequests()
    if case .closed = state { return promise.succeed() }
    if let finishing { return finishing.futureResult.cascade(to: promise) }
    finishing = promise
    finishIfIdle()
    guard finishing != nil else { return }
    let now = monotonicNow()
    let wait = TimeAmount.nanoseconds(Int64(clamping: deadline > now ? deadline - now : 0))
    let bound = NIOLoopBound(self, eventLoop: parts.loop)
    let cutOff = parts.loop.scheduleTask(in: wait) { bound.value.close() }
    promise.futureResult.whenComplete { _ in cutOff.cancel() }
  }

  private func finishIfIdle() {
    // A command whose caller was answered is nobody's business any more.
    guard finishing != nil, unsent.isEmpty, sent.allSatisfy({ $0.completion == nil }) else { return }
    close()
  }

  private func close() {
    let old = state
    state = .closed
    sweepTask?.task.cancel()
    sweepTask = nil
    failAll(.stopped)
    dropSent(because: "it was closed here")
    let promise = finishing.take()
    switch old {
    case .pausing(let attempt): attempt.cancel()
    case .greeting(let channel), .ready(let channel):
      channel.closeFuture.whenComplete { _ in promise?.succeed() }
      return channel.close(promise: nil)
    case .idle, .connecting, .closed: break
    }
    promise?.succeed()
  }
}
