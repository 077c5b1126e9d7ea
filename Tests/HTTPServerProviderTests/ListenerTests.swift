import CProvider
import Messages
import ProviderTestHost
import Testing

@Suite("HTTP listeners")
struct ListenerTests {
  @Test("the descriptor says what it provides")
  func descriptor() throws {
    let server = try Server { _ in .ok("") }
    let descriptor = try CapabilityDescriptor(messagePack: try server.host.descriptor())
    #expect(descriptor.id == "wascc:http_server")
    #expect(descriptor.supportedOperations.map(\.name) == ["HandleRequest"])
  }

  @Test("a port that is in use is an error which says so")
  func portInUse() throws {
    let server = try Server { _ in .ok("") }
    let other = try Server { _ in .ok("") }
    let failure = #expect(throws: TestFailure.self) { try server.bind(["PORT": "\(other.port)"], actor: "MOTHER") }
    #expect(failure?.message.contains("127.0.0.1:\(other.port): the port is in use") == true)
  }

  @Test(
    "values that say nothing are refused by name",
    arguments: [
      ["PORT": "http"], ["PORT": "65536"], ["PORT": "-1"], ["PORT": ""], ["HOST": ""], ["HOST": "no such host"],
      ["MAX_BODY": "1e6"], ["IDLE_TIMEOUT": "0"],
    ])
  func badValues(values: [String: String]) throws {
    let server = try Server { _ in .ok("") }
    let failure = #expect(throws: TestFailure.self) { try server.bind(values, actor: "MOTHER") }
    #expect(
      values.contains { failure?.message.contains($0.key) == true || failure?.message.contains($0.value) == true })
  }

  @Test("removing a binding frees its port at once")
  func unbind() throws {
    let server = try Server { _ in .ok("") }
    #expect(try server.get().status == 200)
    try server.host.unbind(Server.actor)
    #expect(throws: ClientError.self) { try server.client() }
    try server.bind(["PORT": "\(server.port)"], actor: "MOTHER")
    #expect(try server.get().status == 200)
    try server.host.unbind("MNOBODY")
  }

  @Test("binding again changes the limits in place, or moves to the new port")
  func rebind() throws {
    let server = try Server { _ in .ok("") }
    let post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"
    try server.bind(["MAX_BODY": "2"])
    let client = try server.client()
    client.send(post)
    #expect(try client.response().status == 413)
    let other = try Server { _ in .ok("") }
    try other.host.unbind(Server.actor)
    try server.bind(["PORT": "\(other.port)"])
    let moved = try RawClient(port: other.port)
    moved.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try moved.response().status == 200)
    #expect(throws: ClientError.self) { try server.client() }
  }

  @Test("several actors have a port each")
  func severalActors() throws {
    let server = try Server { _ in .ok("") }
    try server.bind([:], actor: "MOTHER")
    let second = try #require(server.readyPort)
    #expect(second != server.port)
    try server.host.unbind(Server.actor)
    let client = try RawClient(port: second)
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.response().status == 200)
  }

  @Test("a slow call holds up nobody else")
  func concurrency() async throws {
    let held = HeldCalls()
    let server = try Server { operation, payload, deadline, reply in
      guard let request = try? HTTPRequest(messagePack: payload), request.path == "/slow" else {
        return reply(.success(HTTPResponse.ok("fast").encoded()))
      }
      held.actor(operation, payload, deadline, reply)
    }
    let slow = try (0..<32).map { _ in try server.client() }
    for client in slow { client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n") }
    try await held.wait(for: 32)
    for _ in 0..<10 { #expect(try server.get().body == "fast") }
    held.answerAll(.ok("slow"))
    for client in slow { #expect(try client.response().body == "slow") }
  }

  @Test("stopping lets a request in work end and takes no other")
  func gracefulStop() async throws {
    let held = HeldCalls()
    let server = try Server(actor: held.actor)
    let busy = try server.client()
    let idle = try server.client()
    busy.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /second HTTP/1.1\r\nHost: a\r\n\r\n")
    try await held.wait(for: 1)
    let host = server.host
    let stopping = Task.detached { host.stop(inSeconds: 10) }
    #expect(idle.isClosed())
    #expect(throws: ClientError.self) { try server.client() }
    held.answerAll(.ok("last"))
    let response = try busy.response()
    #expect(response.body == "last")
    #expect(response.headers["connection"] == "close")
    #expect(busy.isClosed())
    await stopping.value
    #expect(host.dispatchCount == 1)
  }

  @Test("stopping ends at its deadline, whatever the actor does")
  func stopAtDeadline() async throws {
    let held = HeldCalls()
    let server = try Server(actor: held.actor)
    let client = try server.client()
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    try await held.wait(for: 1)
    let begin = monotonicNow()
    server.host.stop(inSeconds: 0.3)
    #expect(monotonicNow() - begin < 2_000_000_000)
    #expect(client.isClosed())
    held.answerAll(.ok("nobody"))
  }
}
