import Messages
import ProviderTestHost
import Testing

@Suite("HTTP responses")
struct ResponseTests {
  @Test("status, headers and body are the actor's; framing and date are the server's")
  func wholeResponse() throws {
    let server = try Server { _ in
      HTTPResponse(
        statusCode: 201, status: "Whatever",
        header: ["Content-Type": "text/plain", "content-length": "99", "Connection": "close"], body: Array("made".utf8))
    }
    let response = try server.get()
    #expect(response.status == 201)
    #expect(response.body == "made")
    #expect(response.headers["content-type"] == "text/plain")
    #expect(response.headers["content-length"] == "4")
    #expect(response.headers["connection"] == nil)
    #expect(response.headers["date"]?.hasSuffix(" GMT") == true)
  }

  @Test("HEAD is answered as GET without the body")
  func head() throws {
    let announcing = HTTPResponse(statusCode: 200, header: ["content-length": "7"])
    let server = try Server { $0.path == "/empty" ? announcing : .ok("body") }
    let client = try server.client()
    for line in ["HEAD /", "HEAD /empty", "GET /"] { client.send("\(line) HTTP/1.1\r\nHost: a\r\n\r\n") }
    #expect(try client.response(toHead: true).headers["content-length"] == "4")
    #expect(try client.response(toHead: true).headers["content-length"] == "7")
    #expect(try client.response().body == "body")
  }

  @Test("a status without a body has none on the wire", arguments: [204, 304] as [UInt32])
  func noBody(status: UInt32) throws {
    let server = try Server { _ in HTTPResponse(statusCode: status, body: [1, 2, 3]) }
    let client = try server.client()
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
    for _ in 0..<2 {
      let response = try client.response()
      #expect(response.status == Int(status))
      #expect(response.headers["content-length"] == nil)
    }
  }

  @Test("an actor that asks for chunks gets them, unless the client is too old")
  func chunkedOut() throws {
    let text = String(repeating: "0123456789", count: 20_000)
    let server = try Server { _ in .ok(text, ["Transfer-Encoding": "chunked"]) }
    let new = try server.get()
    #expect(new.headers["transfer-encoding"] == "chunked")
    #expect(new.headers["content-length"] == nil)
    #expect(new.body == text)
    let old = try server.client()
    old.send("GET / HTTP/1.0\r\n\r\n")
    let response = try old.response()
    #expect(response.headers["transfer-encoding"] == nil)
    #expect(response.body == text)
  }

  @Test("a large response arrives whole at a client that reads late")
  func largeBody() throws {
    let text = String(repeating: "x", count: 8 << 20)
    let server = try Server { _ in .ok(text) }
    let client = try server.client()
    for _ in 0..<2 { client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
    #expect(try client.response().body == text)
    #expect(try client.response().body == text)
  }

  @Test(
    "what would forge headers never reaches the wire",
    arguments: [
      ["x-a": "1\r\nset-cookie: evil=1"], ["x-a": "1\nx-b: 2"], ["x-a": "1\r"], ["x-a": "\0"], ["x-a": "\u{7f}"],
      ["x-a\r\nx-b": "1"], ["x a": "1"], ["": "1"], ["x:": "1"], ["é": "1"],
    ])
  func headerInjection(header: [String: String]) throws {
    let server = try Server { _ in .ok("x", header) }
    let response = try server.get()
    #expect(response.status == 500)
    #expect(Set(response.headers.keys) == ["date", "content-type", "content-length"])
    #expect(response.body == "Failed to handle request")
  }

  @Test("a status that is none becomes 500", arguments: [0, 99, 100, 101, 199, 600, 99_999, UInt32.max])
  func badStatus(status: UInt32) throws {
    let server = try Server { _ in HTTPResponse(statusCode: status) }
    #expect(try server.get().status == 500)
    #expect(server.host.log.last?.contains("\(status)") == true)
  }

  @Test(
    "a reply that is no response becomes 500",
    arguments: [[], [0xc0], [0x80], [0xc1], Array("hello".utf8)] as [[UInt8]])
  func garbage(reply bytes: [UInt8]) throws {
    let server = try Server { _, _, _, reply in reply(.success(bytes)) }
    let response = try server.get()
    #expect(response.status == 500)
    #expect(response.body == "Failed to handle request")
  }

  @Test(
    "a failed call becomes the status that says why, and its own words stay in the log",
    arguments: [
      (-1, 500), (-2, 500), (-3, 500), (-4, 404), (-5, 500), (-6, 504), (-7, 503), (-8, 503), (-9, 413), (-10, 500),
      (-11, 429), (-99, 500),
    ] as [(Int32, Int)])
  func failures(status: Int32, expected: Int) throws {
    let server = try Server { _, _, _, reply in reply(.failure(TestFailure(status, "secret reason"))) }
    let client = try server.client()
    for _ in 0..<2 {
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      let response = try client.response()
      #expect(response.status == expected)
      #expect(response.body.contains("secret") == false)
      #expect((response.headers["retry-after"] != nil) == (expected == 503))
    }
    #expect(server.host.log.contains { $0.contains("secret reason") })
  }

  @Test("an actor that never answers is given up, and its late answer ignored")
  func noAnswer() throws {
    let held = HeldCalls()
    let server = try Server(["ACTOR_TIMEOUT": "10"]) { operation, payload, deadline, reply in
      guard let request = try? HTTPRequest(messagePack: payload), request.path == "/held" else {
        return reply(.success(HTTPResponse.ok("in time").encoded()))
      }
      held.actor(operation, payload, deadline, reply)
    }
    let client = try server.client()
    client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.response().status == 504)
    held.answerAll(.ok("late"))
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.response().body == "in time")
  }
}
