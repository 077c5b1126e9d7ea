package import Glibc
package import JSON
import Locks

// The host's end of the control socket. Each client has a thread for as long as it is connected, and there is a bound on
// how many; each request is one JSON object on one line, and its handler answers with one line or more. A client that is
// not this user's, sends garbage, says nothing, or does not read is told so where that is possible, and cut off. When all
// places are taken, whoever has kept the host waiting longest makes room for the next: a crowd of clients that say nothing,
// or do not read, keeps nobody out who has something to say.

/// Answers requests at a control socket until it is stopped.
package final class ControlServer: Sendable {
  package typealias Handler = @Sendable (JSONObject, ControlReply) -> Void

  private let socket: ListeningSocket
  private let limits: LineLimits
  private let budget: LineBudget
  private let maximumClients: Int
  private let user: uid_t
  private let handler: Handler
  private let state = Monitor(State())

  private struct State {
    var clients: [Int32: LineConnection] = [:]
    var isStopped = false
    var isAccepting = true
  }

  /// - Parameter user: whose clients are served.
  package init(
    path: String, limits: LineLimits = LineLimits(), maximumClients: Int = 32, user: uid_t = geteuid(),
    handler: @escaping Handler
  ) throws(ControlError) {
    socket = try ListeningSocket(path: path)
    self.limits = limits
    budget = LineBudget(limits.totalBytes)
    self.maximumClients = maximumClients
    self.user = user
    self.handler = handler
    guard SystemThread.detach({ [self] in acceptClients() }) else {
      socket.removeFile()
      throw ControlError(.unavailable, "\(path): no thread can be had")
    }
  }

  package var path: String { socket.path }

  /// Lets nobody in any more, cuts off who is connected, and takes the socket's file away.
  package func stop() {
    socket.removeFile()
    let clients = state.withLock { state in
      state.isStopped = true
      return Array(state.clients.values)
    }
    shutdown(socket.descriptor, Int32(SHUT_RDWR))
    for client in clients { client.cutOff() }
    _ = state.wait(until: monotonicDeadline(after: 1_000_000_000)) { state in
      state.clients.isEmpty && !state.isAccepting ? true : nil
    }
  }

  // MARK: Clients

  private func acceptClients() {
    while let descriptor = nextClient() { admit(LineConnection(descriptor, limits, budget)) }
    state.withLock { $0.isAccepting = false }
    state.signalAll()
  }

  private func nextClient() -> Int32? {
    while !state.withLock({ $0.isStopped }) {
      var entry = pollfd(fd: socket.descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&entry, 1, 1000)
      let descriptor = accept(socket.descriptor, nil, nil)
      if descriptor >= 0 {
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
      }
      // Without descriptors or memory the next try comes too soon.
      if ![EAGAIN, EINTR, ECONNABORTED].contains(errno) { usleep(10_000) }
    }
    return nil
  }

  private func admit(_ client: LineConnection) {
    guard peer(of: client.descriptor) == user else {
      return turnAway(client, "only the user who runs the host may control it")
    }
    guard takePlace(client) else { return turnAway(client, "\(maximumClients) clients are connected already") }
    if !SystemThread.detach({ [self] in serve(client) }) {
      turnAway(client, "no thread can be had")
      forget(client)
    }
  }

  private func takePlace(_ client: LineConnection) -> Bool {
    if place(client) { return true }
    guard let slowest = slowestClient() else { return false }
    slowest.cutOff()
    // Its thread wakes, notices that, and gives the place up.
    let deadline = monotonicDeadline(after: Self.departureTime)
    _ = state.wait(until: deadline) { $0.clients.count < maximumClients || $0.isStopped ? true : nil }
    return place(client)
  }

  private func place(_ client: LineConnection) -> Bool {
    state.withLock { state in
      guard !state.isStopped, state.clients.count < maximumClients else { return false }
      state.clients[client.descriptor] = client
      return true
    }
  }

  /// Who has kept this side waiting longest, if that is long enough to count.
  private func slowestClient() -> LineConnection? {
    let since = state.withLock { $0.clients.values.compactMap { client in client.waitingSince.map { ($0, client) } } }
    guard let slowest = since.min(by: { $0.0 < $1.0 }), monotonicNow() - slowest.0 > Self.grace else { return nil }
    return slowest.1
  }

  /// A client may take so long to begin its line.
  private static let grace: UInt64 = 100_000_000
  private static let departureTime: UInt64 = 500_000_000

  private func turnAway(_ client: LineConnection, _ sentence: String) {
    ControlReply(client).fail(sentence)
  }

  private func forget(_ client: LineConnection) {
    state.withLock { _ = $0.clients.removeValue(forKey: client.descriptor) }
    state.signalAll()
  }

  private func serve(_ client: LineConnection) {
    defer { forget(client) }
    let reply = ControlReply(client)
    do throws(ControlError) {
      while let line = try client.readLine() {
        guard let request = object(line, reply) else { return }
        handler(request, reply)
        guard !reply.isOver else { return }
      }
    } catch {
      reply.fail(error.description)
    }
  }

  /// No request has more; a line full of them would take twenty times its own memory.
  private static let maximumValues = 10_000

  /// Nil, and the client told, when the line is no request; what follows such a line cannot be trusted either.
  private func object(_ line: [UInt8], _ reply: ControlReply) -> JSONObject? {
    do throws(JSONError) {
      if let object = try JSONValue(parsing: line, maximumValues: Self.maximumValues).object { return object }
      reply.fail("a request is one JSON object on one line")
    } catch {
      reply.fail("the request is not JSON: \(error.message)")
    }
    return nil
  }
}

/// Where a handler sends the lines that answer one client.
package struct ControlReply: Sendable {
  private let client: LineConnection

  init(_ client: LineConnection) { self.client = client }

  /// Sends a line. False when the client is gone or does not read; with `patiently` it may take its time.
  @discardableResult
  package func send(_ value: JSONValue, patiently: Bool = false) -> Bool {
    client.writeLine(value.encoded(), patiently: patiently)
  }

  /// Sends what went wrong.
  package func fail(_ sentence: String, advice: String? = nil, status: Int32? = nil) {
    var error = JSONObject()
    error["sentence"] = .string(sentence)
    error["advice"] = advice.map(JSONValue.string)
    error["status"] = status.map { JSONValue($0) }
    send(["error": .object(error)])
  }

  /// Whether the client has left.
  package var isOver: Bool { client.isOver }
}
