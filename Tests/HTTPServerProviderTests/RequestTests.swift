import Messages
import ProviderTestHost
import Testing

@Suite("HTTP requests")
struct RequestTests {
  @Test("the actor gets method, path, query, lower-case headers and body")
  func wholeRequest() throws {
    let seen = Seen()
    let server = try Server { request in
      seen.note(request)
      return .ok("")
    }
    let client = try server.client()
    client.send("POST /a/b%20c?x=1&y=?z HTTP/1.1\r\nHost: here\r\nX-Twice: 1\r\nx-twice: 2\r\n")
    client.send("Content-Length: 3\r\n\r\nabc")
    #expect(try client.response().status == 200)
    let header = ["host": "here", "x-twice": "2", "content-length": "3"]
    let expected = HTTPRequest(
      method: "POST", path: "/a/b%20c", queryString: "x=1&y=?z", header: header, body: Array("abc".utf8))
    #expect(seen.all == [expected])
  }

  @Test(
    "a target is read in each of its forms",
    arguments: [
      ("GET http://other:81/p?q HTTP/1.1", "/p", "q"), ("GET http://other HTTP/1.1", "/", ""),
      ("GET HTTPS://other?q HTTP/1.1", "/", "q"), ("OPTIONS * HTTP/1.1", "*", ""), ("GET /? HTTP/1.1", "/", ""),
      ("GET //double/slash HTTP/1.1", "//double/slash", ""), ("GET /../up HTTP/1.1", "/../up", ""),
    ])
  func targets(line: String, path: String, query: String) throws {
    let server = try Server { .ok("\($0.path) \($0.queryString)") }
    let client = try server.client()
    client.send("\(line)\r\nHost: here\r\n\r\n")
    #expect(try client.response().body == "\(path) \(query)")
  }

  @Test("requests on one connection are served one after the other")
  func keepAlive() throws {
    let server = try Server { .ok($0.path) }
    let client = try server.client()
    for path in ["/1", "/2", "/3"] {
      client.send("GET \(path) HTTP/1.1\r\nHost: here\r\n\r\n")
      #expect(try client.response().body == path)
    }
  }

  @Test("pipelined requests are answered in order")
  func pipelining() throws {
    let server = try Server { .ok($0.path + String(decoding: $0.body, as: UTF8.self)) }
    let client = try server.client()
    let requests = (0..<100).map { "POST /\($0) HTTP/1.1\r\nHost: here\r\nContent-Length: 2\r\n\r\n:\($0 % 10)" }
    client.send(requests.joined())
    for number in 0..<100 { #expect(try client.response().body == "/\(number):\(number % 10)") }
  }

  @Test("a pipelined request that is not HTTP is refused after the answers to those before it")
  func pipelinedGarbage() async throws {
    let held = HeldCalls()
    let server = try Server(actor: held.actor)
    let client = try server.client()
    client.send("GET / HTTP/1.1\r\nHost: here\r\n\r\nGARBAGE\r\n\r\n")
    try await held.wait(for: 1)
    held.answerAll(.ok("first"))
    #expect(try client.response().body == "first")
    #expect([400, 501].contains(try client.response().status))
    #expect(client.isClosed())
  }

  @Test(
    "the end of the connection is the client's choice",
    arguments: [
      ("HTTP/1.1", "", false), ("HTTP/1.1", "Connection: close\r\n", true), ("HTTP/1.0", "", true),
      ("HTTP/1.0", "Connection: keep-alive\r\n", false), ("HTTP/1.1", "Connection: Upgrade\r\nUpgrade: h2c\r\n", true),
    ])
  func connectionHeader(version: String, header: String, closes: Bool) throws {
    let server = try Server { _ in .ok("x") }
    let client = try server.client()
    client.send("GET / \(version)\r\nHost: here\r\n\(header)\r\n")
    let response = try client.response()
    #expect((response.headers["connection"] == "close") == closes)
    if closes {
      #expect(client.isClosed())
    } else {
      client.send("GET / \(version)\r\nHost: here\r\n\r\n")
      #expect(try client.response().status == 200)
    }
  }

  @Test("a chunked body arrives whole, its trailers do not")
  func chunkedIn() throws {
    let seen = Seen()
    let server = try Server { request in
      seen.note(request)
      return .ok(String(decoding: request.body, as: UTF8.self))
    }
    let client = try server.client()
    client.send("POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
    client.send("2;ext=1\r\nde\r\n0\r\nX-Trailer: 1\r\n\r\n")
    #expect(try client.response().body == "abcde")
    #expect(seen.all.first?.header["x-trailer"] == nil)
    client.send("GET / HTTP/1.1\r\nHost: here\r\n\r\n")
    #expect(try client.response().status == 200)
  }

  @Test("a client that asks is told to continue, unless the body is too large")
  func expectContinue() throws {
    let server = try Server(["MAX_BODY": "4"]) { .ok(String(decoding: $0.body, as: UTF8.self)) }
    let client = try server.client()
    client.send("POST / HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n")
    #expect(try client.response().status == 100)
    client.send("abcd")
    #expect(try client.response().body == "abcd")
    client.send("POST / HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")
    #expect(try client.response().status == 413)
  }
}
