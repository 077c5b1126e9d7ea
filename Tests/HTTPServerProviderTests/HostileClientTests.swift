import Messages
import ProviderTestHost
import Testing

@Suite("Hostile HTTP clients")
struct HostileClientTests {
  /// Sends one request, expects a refusal, the end of the connection, and that the actor saw nothing.
  private func refusal(_ request: String, _ values: [String: String] = [:]) throws -> Int {
    let server = try Server(values) { _ in .ok("") }
    let client = try server.client()
    client.send(request)
    let response = try client.response()
    #expect(client.isClosed())
    #expect(server.host.dispatchCount == 0)
    return response.status
  }

  @Test(
    "what two servers could read differently is refused",
    arguments: [
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\nabcd",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4, 4\r\n\r\nabcd",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +4\r\n\r\nabcd",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x4\r\n\r\nabcd",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length : 4\r\n\r\nabcd",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nx\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
      "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\n folded: x\r\nBad Name: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n: empty\r\n\r\n",
      "GET a HTTP/1.1\r\nHost: a\r\n\r\n", "GET http:/// HTTP/1.1\r\nHost: a\r\n\r\n",
      "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", "GET /\r\n\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nExpect: cake\r\n\r\n",
      "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}\u{FC}\u{3}\u{3}\r\n\r\n",
    ])
  func smuggling(request: String) throws {
    #expect([400, 413, 417, 501, 505].contains(try refusal(request)))
  }

  @Test("a body over the limit is refused before it is sent")
  func announcedBody() throws {
    #expect(try refusal("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1073741824\r\n\r\n") == 413)
    let digits = String(repeating: "9", count: 30)
    #expect([400, 413].contains(try refusal("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(digits)\r\n\r\n")))
  }

  @Test("a chunked body without end is refused at the limit")
  func endlessChunks() throws {
    let server = try Server(["MAX_BODY": "100000"]) { _ in .ok("") }
    let client = try server.client()
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in 0..<200 { client.send("400\r\n" + String(repeating: "x", count: 1024) + "\r\n") }
    #expect(try client.response().status == 413)
    #expect(server.host.dispatchCount == 0)
  }

  @Test("headers over the limits are refused")
  func headers() throws {
    let many = (0..<10_000).map { "h\($0): x\r\n" }.joined()
    #expect(try refusal("GET / HTTP/1.1\r\nHost: a\r\n\(many)\r\n") == 431)
    let long = String(repeating: "x", count: 40_000)
    #expect(try refusal("GET / HTTP/1.1\r\nHost: a\r\nlong: \(long)\r\n\r\n") == 431)
    #expect(try refusal("GET /\(long) HTTP/1.1\r\nHost: a\r\n\r\n") == 431)
    let three = "a: \(String(repeating: "x", count: 100))\r\n"
    #expect(try refusal("GET / HTTP/1.1\r\nHost: a\r\n\(three)\(three)\(three)\r\n", ["MAX_HEADER": "256"]) == 431)
  }

  @Test("slow headers and slow bodies end with 408, silence with the end of the connection")
  func slowness() throws {
    let patient = try Server(["HEADER_TIMEOUT": "100", "BODY_TIMEOUT": "100"]) { _ in .ok("") }
    let slowHead = try patient.client()
    slowHead.send("GET / HTTP/1.1\r\nHo")
    #expect(try slowHead.response().status == 408)
    let slowBody = try patient.client()
    slowBody.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc")
    #expect(try slowBody.response().status == 408)
    #expect(slowBody.isClosed())
    #expect(try patient.client().isClosed())
    #expect(patient.host.dispatchCount == 0)
    let server = try Server(["IDLE_TIMEOUT": "150"]) { _ in .ok("") }
    let idle = try server.client()
    idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try idle.response().status == 200)
    #expect(idle.isClosed())
    #expect(server.host.dispatchCount == 1)
  }

  @Test("more connections than allowed are closed, and the others served")
  func tooManyConnections() throws {
    let server = try Server(["MAX_CONNECTIONS": "2"]) { _ in .ok("") }
    let clients = [try server.client(), try server.client()]
    for client in clients {
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try client.response().status == 200)
    }
    #expect(try server.client().isClosed())
    clients[0].send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try clients[0].response().status == 200)
  }

  @Test("clients that leave in the middle harm nobody")
  func disconnects() async throws {
    let held = HeldCalls()
    let server = try Server(actor: held.actor)
    for _ in 0..<10 {
      try server.client().send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      try server.client().send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc")
    }
    try await held.wait(for: 10)
    held.answerAll(.ok("nobody"))
    let client = try server.client()
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    try await held.wait(for: 1)
    held.answerAll(.ok("somebody"))
    #expect(try client.response().body == "somebody")
  }
}
