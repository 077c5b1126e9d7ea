import Control
import Glibc
import JSON
import TestServers
import Testing

/// What a control socket does with its clients, good ones and others.
@Suite struct ControlServerTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Answers each request with itself.
  private func echo(
    _ limits: LineLimits = LineLimits(), clients: Int = 32, user: uid_t = geteuid()
  ) throws -> ControlServer {
    try ControlServer(path: folder.socket, limits: limits, maximumClients: clients, user: user) { request, reply in
      reply.send(["ok": .object(request)])
    }
  }

  @Test func requestsAreAnsweredLineByLine() throws {
    let server = try echo()
    defer { server.stop() }
    let client = try ControlClient(path: server.path)
    for number in 1...3 {
      try client.send(["number": JSONValue(number)])
      #expect(try client.receive()?["ok"]?["number"] == JSONValue(number))
    }
  }

  @Test func severalClientsAreServedAtOnce() throws {
    let server = try echo()
    defer { server.stop() }
    let clients = try (0..<5).map { _ in try ControlClient(path: server.path) }
    for (number, client) in clients.enumerated() { try client.send(["number": JSONValue(number)]) }
    for (number, client) in clients.enumerated().reversed() {
      #expect(try client.receive()?["ok"]?["number"] == JSONValue(number))
    }
  }

  @Test(
    arguments: [
      ("hello\n", "the request is not JSON"), ("[1]\n", "a request is one JSON object on one line"),
      ("\n", "the request is not JSON"), ("{\"a\":1,\"a\":2}\n", "the request is not JSON"),
      (String(repeating: "[", count: 5_000) + "\n", "the request is not JSON"),
      ("\u{0}\u{1}\n", "the request is not JSON"), ("{\"do\":", "the connection ended within a line"),
    ])
  func garbageIsAnsweredWithAnErrorAndTheEnd(text: String, sentence: String) throws {
    let server = try echo()
    defer { server.stop() }
    let client = try LocalClient(server.path)
    client.send(text)
    client.endOfSending()
    let answer = client.readToEnd()
    #expect(answer.hasPrefix(#"{"error":{"sentence":""# + sentence), "\(answer)")
    let good = try ControlClient(path: server.path)
    try good.send(["a": 1])
    #expect(try good.receive() != nil, "others are served on")
  }

  @Test func aLineHasABound() throws {
    var limits = LineLimits()
    limits.lineBytes = 1_000
    let server = try echo(limits)
    defer { server.stop() }
    let client = try LocalClient(server.path)
    client.send(String(repeating: "a", count: 200_000))
    #expect(client.readToEnd().contains("a line is longer than the 1000 bytes allowed"))
  }

  @Test func aLineThatDoesNotEndAndAClientThatSaysNothingAreCutOff() throws {
    var limits = LineLimits()
    limits.lineTime = 50_000_000
    limits.idleTime = 50_000_000
    let server = try echo(limits)
    defer { server.stop() }
    let slow = try LocalClient(server.path)
    slow.send("{")
    #expect(slow.readToEnd().contains("a line was not complete in time"))
    #expect(try LocalClient(server.path).readToEnd().isEmpty)
  }

  @Test func aClientThatDoesNotReadIsCutOff() throws {
    var limits = LineLimits()
    limits.writeTime = 50_000_000
    let server = try ControlServer(path: folder.socket, limits: limits) { _, reply in
      let line = JSONValue.string(String(repeating: "x", count: 100_000))
      while reply.send(["ok": line]) {}
    }
    defer { server.stop() }
    let client = try LocalClient(server.path)
    client.send("{}\n")
    let other = try ControlClient(path: server.path)
    try other.send([:])
    #expect(try other.receive() != nil)
  }

  @Test func moreClientsThanAllowedAreToldSo() throws {
    let server = try echo(clients: 2)
    defer { server.stop() }
    let clients = try (0..<2).map { _ in try ControlClient(path: server.path) }
    for client in clients {
      try client.send([:])
      _ = try client.receive()
    }
    #expect(try LocalClient(server.path).readToEnd().contains("2 clients are connected already"))
    try clients[0].send([:])
    #expect(try clients[0].receive() != nil)
  }

  @Test func onlyTheSameUserIsServed() throws {
    let server = try echo(user: geteuid() + 1)
    defer { server.stop() }
    #expect(try LocalClient(server.path).readToEnd().contains("only the user who runs the host may control it"))
  }

  @Test func theEndCutsOffWhoIsConnected() throws {
    let server = try echo()
    let client = try ControlClient(path: server.path)
    try client.send([:])
    _ = try client.receive()
    server.stop()
    #expect(try client.receive() == nil)
    #expect(mode(of: folder.socket) == 0)
  }
}
