import ActorHost
import Foundation
import Messages
import NativeProviders
import TestServers
import Testing

/// What every provider of `wascc:http_client` has to do.
@Suite("The contract of wascc:http_client")
struct HTTPClientContract {
  typealias Implementation = HTTPClientImplementation

  // MARK: Requests

  @Test(
    "each method reaches the server as it is, with its body", arguments: Implementation.all,
    [
      ("GET", ""), ("GET", "asked"), ("POST", ""), ("POST", "posted"), ("HEAD", ""), ("PUT", ""), ("PUT", "put"),
      ("DELETE", ""), ("DELETE", "why"), ("PATCH", "changed"), ("OPTIONS", ""), ("TRACE", ""),
    ])
  func methods(implementation: Implementation, row: (method: String, body: String)) throws {
    let server = try RawHTTPServer { request, connection in
      request.method == "HEAD" ? connection.send("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n") : connection.respond()
    }
    let session = try HTTPClientSession(implementation)
    let response = try session.send(row.method, server.url + "/a/b", [:], row.body)
    #expect(response.statusCode == 200 && response.status == "OK" && response.body == [])
    let request = try #require(server.requests.first)
    #expect(request.line == "\(row.method) /a/b HTTP/1.1")
    #expect(request.body == Array(row.body.utf8))
    let announces = ["POST", "PUT", "PATCH"].contains(row.method) || !row.body.isEmpty
    #expect(request.headers["content-length"] == (announces ? "\(row.body.utf8.count)" : nil))
    #expect(request.headers["content-type"] == nil && request.headers["expect"] == nil)
  }

  @Test(
    "the query is appended with a question mark, to one that is there with an ampersand", arguments: Implementation.all)
  func queries(implementation: Implementation) throws {
    let server = try RawHTTPServer()
    let session = try HTTPClientSession(implementation)
    for (url, query) in [
      ("/a", "x=1&y=2"), ("/a?z=3", "x=1"), ("", "x"), ("/a#part", "x=1"), ("/a?z=3", ""), ("/a b/é", "c d&e#f"),
    ] { _ = try session.send("GET", server.url + url, query: query) }
    #expect(
      server.requests.map(\.target) == [
        "/a?x=1&y=2", "/a?z=3&x=1", "/?x", "/a?x=1", "/a?z=3", "/a%20b/%C3%A9?c%20d&e%23f",
      ])
  }

  @Test("headers go to the server, but for those that are the client's own", arguments: Implementation.all)
  func requestHeaders(implementation: Implementation) throws {
    let server = try RawHTTPServer()
    let session = try HTTPClientSession(implementation)
    let headers = [
      "X-One": "1", "authorization": "Bearer t", "empty": "", "content-type": "text/plain", "Host": "elsewhere",
      "Content-Length": "999", "Transfer-Encoding": "chunked", "Connection": "close", "tab": "a\tb",
    ]
    _ = try session.send("POST", server.url, headers, "body")
    let seen = try #require(server.requests.first)
    #expect(seen.headers["x-one"] == "1" && seen.headers["authorization"] == "Bearer t")
    #expect(
      seen.headers["empty"] == "" && seen.headers["content-type"] == "text/plain" && seen.headers["tab"] == "a\tb")
    #expect(seen.headers["host"] == "127.0.0.1:\(server.port)")
    #expect(seen.headers["content-length"] == "4" && seen.headers["transfer-encoding"] == nil)
    #expect(seen.headers["connection"] == nil && seen.body == Array("body".utf8))
  }

  @Test("a request in the first generation is answered in the first generation", arguments: Implementation.all)
  func generations(implementation: Implementation) throws {
    let server = try RawHTTPServer { _, connection in connection.respond("201 Created", [1, 2]) }
    let session = try HTTPClientSession(implementation)
    let request = HTTPRequest(method: "POST", path: server.url, body: [9])
    let answer = try session.call("PerformRequest", request.encoded(.g1))
    let header = ["content-length": "2"]
    let expected = HTTPResponse(statusCode: 201, status: "Created", header: header, body: [1, 2])
    #expect(answer == expected.encoded(.g1))
  }

  // MARK: Responses

  @Test("status, headers and body come back as the contract has them", arguments: Implementation.all)
  func responses(implementation: Implementation) throws {
    let server = try RawHTTPServer { _, connection in
      connection.send("HTTP/1.1 100 Continue\r\nx-interim: yes\r\n\r\n")
      connection.send(Array("HTTP/1.1 404 Gone Fishing\r\nX-A: one\r\nx-a: two\r\nSet-Cookie: a=b\r\n".utf8))
      connection.send(Array("x-bytes: ".utf8) + [0xff, 0xfe, 0x41] + Array("\r\nx-utf8: é\r\nx-none:\r\n".utf8))
      return connection.send(
        Array("transfer-encoding: chunked\r\n\r\n3\r\n".utf8) + [0, 255, 10] + Array("\r\n0\r\n\r\n".utf8))
    }
    let session = try HTTPClientSession(implementation)
    let response = try session.send("GET", server.url)
    #expect(response.statusCode == 404 && response.status == "Not Found")
    #expect(response.body == [0, 255, 10])
    #expect(response.header["x-a"] == "one,two")
    #expect(response.header["x-bytes"] == "//5B" && response.header["x-utf8"] == "w6k=")
    #expect(response.header["x-none"] == "" && response.header["x-interim"] == nil)
    // A cookie is a header like any other: kept by the actor, not by the client.
    #expect(response.header["set-cookie"] == "a=b")
    _ = try session.send("GET", server.url)
    #expect(server.requests.last?.headers["cookie"] == nil)
  }

  @Test("an unusual status has no phrase", arguments: Implementation.all)
  func statuses(implementation: Implementation) throws {
    let server = try RawHTTPServer { _, connection in connection.respond("299 Made Up") }
    let response = try HTTPClientSession(implementation).send("GET", server.url)
    #expect(response.statusCode == 299 && response.status == "")
  }

  @Test("connections are used again", arguments: Implementation.all)
  func reuse(implementation: Implementation) throws {
    let server = try RawHTTPServer { _, connection in connection.respond("200 OK", [1]) }
    let session = try HTTPClientSession(implementation)
    for _ in 0..<20 { _ = try session.send("GET", server.url) }
    #expect(server.requests.count == 20 && server.connectionCount == 1)
  }

  @Test("many requests at once each get their own response", arguments: Implementation.all)
  func concurrency(implementation: Implementation) throws {
    let server = try RawHTTPServer { request, connection in connection.respond("200 OK", Array(request.target.utf8)) }
    let session = try HTTPClientSession(implementation)
    onThreads(8) { index in
      for number in 0..<25 {
        let response = Result { try session.send("GET", server.url + "/\(index)/\(number)") }
        #expect((try? response.get().body) == Array("/\(index)/\(number)".utf8), "\(response)")
      }
    }
  }

  // MARK: Redirects

  @Test(
    "redirects are followed as the standard says", arguments: Implementation.all,
    [
      ("POST", 301, "GET", ""), ("POST", 302, "GET", ""), ("POST", 303, "GET", ""), ("POST", 307, "POST", "body"),
      ("POST", 308, "POST", "body"), ("PUT", 301, "PUT", "body"), ("PUT", 303, "GET", ""), ("GET", 302, "GET", ""),
      ("HEAD", 303, "HEAD", ""), ("DELETE", 307, "DELETE", ""),
    ])
  func redirects(
    implementation: Implementation, row: (method: String, status: Int, then: String, body: String)
  ) throws {
    let server = try RawHTTPServer { request, connection in
      request.target == "/a/old"
        ? connection.send("HTTP/1.1 \(row.status) Moved\r\nlocation: ../new?x=1\r\ncontent-length: 0\r\n\r\n")
        : connection.respond("200 OK")
    }
    let session = try HTTPClientSession(implementation)
    let sent = ["POST", "PUT"].contains(row.method) ? "body" : ""
    let response = try session.send(row.method, server.url + "/a/old", ["content-type": "text/plain", "x": "y"], sent)
    #expect(response.statusCode == 200)
    let last = try #require(server.requests.last)
    #expect(last.line == "\(row.then) /new?x=1 HTTP/1.1" && last.body == Array(row.body.utf8))
    #expect(last.headers["x"] == "y")
    #expect((last.headers["content-type"] == nil) == (row.then == "GET" && row.method != "GET"))
  }

  @Test("a redirect loop ends; with no redirects allowed the actor gets the response", arguments: Implementation.all)
  func redirectLoops(implementation: Implementation) throws {
    let server = try RawHTTPServer { _, connection in
      connection.send("HTTP/1.1 302 Found\r\nlocation: /again?secret\r\ncontent-length: 0\r\n\r\n")
    }
    let session = try HTTPClientSession(implementation)
    let failure = session.failure("GET", server.url)
    #expect(failure?.code == .failed && failure?.message == "GET 127.0.0.1: more than 10 redirects")
    #expect(server.requests.count == 11)
    try session.bind(["ALLOW": "127.0.0.1", "MAX_REDIRECTS": "0"])
    let response = try session.send("GET", server.url)
    #expect(response.statusCode == 302 && response.header["location"] == "/again?secret")
  }

  @Test("a redirect leads only where the first request might have gone", arguments: Implementation.all)
  func redirectTargets(implementation: Implementation) throws {
    let target = try RawHTTPServer()
    let session = try HTTPClientSession(implementation)
    for (location, code) in [
      ("http://localhost:\(target.port)/", ProviderError.Code.denied), ("file:///etc/passwd", .failed),
      ("gopher://127.0.0.1/", .failed), ("http://user:hush@127.0.0.1:\(target.port)/", .failed),
      ("http://127.0.0.1:\(target.port)@evil.example/", .failed), ("//localhost:\(target.port)/", .denied),
    ] {
      let server = try RawHTTPServer { _, connection in
        connection.send("HTTP/1.1 302 Found\r\nlocation: \(location)\r\ncontent-length: 0\r\n\r\n")
      }
      let failure = session.failure("GET", server.url)
      #expect(failure?.code == code, "\(location): \(failure?.message ?? "")")
      #expect(failure?.message.contains("hush") == false)
    }
    #expect(target.requests.isEmpty)
  }

  @Test("credentials are not taken along to another origin", arguments: Implementation.all)
  func redirectCredentials(implementation: Implementation) throws {
    let target = try RawHTTPServer()
    let port = target.port
    let server = try RawHTTPServer { request, connection in
      let location = request.target == "/here" ? "/there" : "http://127.0.0.1:\(port)/"
      return connection.send("HTTP/1.1 307 Moved\r\nlocation: \(location)\r\ncontent-length: 0\r\n\r\n")
    }
    let session = try HTTPClientSession(implementation)
    _ = try session.send("GET", server.url + "/here", ["Authorization": "Bearer t", "Cookie": "a=b", "x": "y"])
    #expect(server.requests.map { $0.headers["authorization"] } == ["Bearer t", "Bearer t"])
    let last = try #require(target.requests.first)
    #expect(last.headers["authorization"] == nil && last.headers["cookie"] == nil && last.headers["x"] == "y")
  }

  // MARK: Limits

  @Test("a server that never answers costs no more than the time allowed", arguments: Implementation.all)
  func timeouts(implementation: Implementation) throws {
    let server = try RawHTTPServer { request, connection in
      if request.target == "/slow" {
        connection.send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nx")
      }
      connection.waitForEnd()
      return false
    }
    let session = try HTTPClientSession(implementation, ["TIMEOUT": "150"])
    for path in ["/", "/slow"] {
      let failure = session.failure("GET", server.url + path + "?secret")
      #expect(failure?.code == .deadline && failure?.message == "GET 127.0.0.1: no response in time")
    }
    // Never past the call's own deadline, whatever the binding says.
    try session.bind(["ALLOW": "127.0.0.1", "TIMEOUT": "3600000"])
    let begin = Date.now
    #expect(session.failure("GET", server.url, seconds: 0.2)?.code == .deadline)
    #expect(Date.now.timeIntervalSince(begin) < 15)
  }

  @Test("a body without end is left at the limit, one at the limit is taken", arguments: Implementation.all)
  func responseLimits(implementation: Implementation) throws {
    let server = try RawHTTPServer { request, connection in
      switch request.target {
      case "/fits": return connection.respond("200 OK", [UInt8](repeating: 7, count: 100_000))
      case "/announced": return connection.respond("200 OK", [UInt8](repeating: 7, count: 100_001))
      case "/headers":
        connection.send("HTTP/1.1 200 OK\r\n")
        while connection.send("x-header: \(String(repeating: "x", count: 1000))\r\n") {}
      default:
        connection.send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
        while connection.send("1000\r\n\(String(repeating: "x", count: 4096))\r\n") {}
      }
      return false
    }
    let session = try HTTPClientSession(implementation, ["MAX_RESPONSE": "100000"])
    #expect(try session.send("GET", server.url + "/fits").body.count == 100_000)
    for path in ["/announced", "/headers", "/endless"] {
      #expect(session.failure("GET", server.url + path)?.code == .tooLarge, "\(path)")
    }
  }

  @Test(
    "what is no HTTP is an error", arguments: Implementation.all,
    ["", "hello\r\n\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nshort"])
  func brokenServers(implementation: Implementation, text: String) throws {
    let server = try RawHTTPServer { _, connection in
      connection.send(text)
      return false
    }
    let failure = try HTTPClientSession(implementation).failure("GET", server.url)
    #expect(failure?.message.hasPrefix("GET 127.0.0.1: ") == true)
  }

  @Test("a request that waits ends with its binding, and with the provider", arguments: Implementation.all)
  func ends(implementation: Implementation) throws {
    let server = try RawHTTPServer { _, connection in
      connection.waitForEnd()
      return false
    }
    let session = try HTTPClientSession(implementation)
    let ends: [() throws -> Void] = [
      { try session.provider.unbind(actor: "MACTOR", binding: "default") }, { session.stop() },
    ]
    for (index, end) in ends.enumerated() {
      try session.bind(["ALLOW": "127.0.0.1"])
      let ended = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        if session.failure("GET", server.url) != nil { ended.signal() }
      }
      let last = Date(timeIntervalSinceNow: 10)
      while server.requests.count <= index, Date.now < last { usleep(1_000) }
      try end()
      #expect(ended.wait(timeout: .now() + 10) == .success)
    }
  }

  // MARK: What an actor may not

  @Test(
    "what is no request is refused before any connection", arguments: Implementation.all,
    [
      ("GET", "", [:], ""), ("GET", "127.0.0.1/", [:], ""), ("GET", "/path", [:], ""),
      ("GET", "ftp://127.0.0.1/", [:], ""),
      ("GET", "file:///etc/passwd", [:], ""), ("GET", "http://user:hush@127.0.0.1/", [:], ""),
      ("GET", "http://127.0.0.1\r\nx: y/", [:], ""), ("GET", "http://127.0.0.1/\0", [:], ""),
      ("GET", "http:///", [:], ""),
      ("GET", "http://127.0.0.1:99999/", [:], ""), ("GET", "http://127.0.0.%31/", [:], ""), ("get", "URL", [:], ""),
      ("CONNECT", "URL", [:], ""), ("GET /", "URL", [:], ""), ("", "URL", [:], ""), ("HEAD", "URL", [:], "body"),
      ("TRACE", "URL", [:], "body"), ("GET", "URL", ["a b": "c"], ""), ("GET", "URL", ["": "c"], ""),
      ("GET", "URL", ["a:": "c"], ""), ("GET", "URL", ["a": "b\r\nc: d"], ""), ("GET", "URL", ["a": "b\nc: d"], ""),
      ("GET", "URL", ["a": "\0"], ""), ("GET", "URL", ["a": "\u{7f}"], ""),
    ] as [(String, String, [String: String], String)])
  func refusals(
    implementation: Implementation, row: (method: String, url: String, header: [String: String], body: String)
  ) throws {
    let server = try RawHTTPServer()
    let session = try HTTPClientSession(implementation)
    let url = row.url == "URL" ? server.url : row.url
    let failure = session.failure(row.method, url, row.header, row.body)
    #expect(failure?.code == .badPayload, "\(failure?.message ?? "no failure")")
    #expect(failure?.message.contains("hush") == false)
    #expect(server.connectionCount == 0)
  }

  @Test(
    "only hosts that the binding lists are reached; without a list, no private address", arguments: Implementation.all)
  func allowed(implementation: Implementation) throws {
    let server = try RawHTTPServer()
    let session = try HTTPClientSession(implementation, ["ALLOW": "*.example.com, 127.0.0.1:\(server.port)"])
    #expect(try session.send("GET", server.url).statusCode == 200)
    #expect(session.failure("GET", "http://127.0.0.1:1/")?.code == .denied)
    #expect(session.failure("GET", "http://localhost:\(server.port)/")?.code == .denied)
    let refusal = session.failure("GET", "http://elsewhere.example/path?secret")
    #expect(
      refusal?.message == "elsewhere.example:80 is not among the hosts that the binding's ALLOW lists")
    // The connection that this binding has made is not lent to one that could not have made it.
    try session.bind([:], actor: "MOTHER")
    for host in ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "0.0.0.0", "[::ffff:127.0.0.1]"] {
      let failure = session.failure("GET", "http://\(host):\(server.port)/", from: "MOTHER")
      #expect(failure?.code == .denied, "\(host): \(failure?.message ?? "")")
    }
    #expect(server.requests.count == 1 && server.connectionCount == 1)
  }

  @Test(
    "a binding that says nothing is refused", arguments: Implementation.all,
    [
      ["ALLOW": ""], ["ALLOW": "a,,b"], ["ALLOW": "http://a"], ["ALLOW": "a:0"], ["ALLOW": "a.*"], ["ALLOW": "*a"],
      ["TIMEOUT": "0"], ["TIMEOUT": "soon"], ["CONNECT_TIMEOUT": "-1"], ["MAX_RESPONSE": "999999999"],
      ["MAX_REDIRECTS": "51"], ["CA_FILE": "/nowhere/ca.pem"], ["CA_FILE": ""], ["PROXY": "hush"],
    ])
  func bindings(implementation: Implementation, values: [String: String]) throws {
    let session = try HTTPClientSession(implementation)
    let failure = providerFailure { try session.bind(values) }
    #expect(failure?.message.contains(values.keys.first ?? "") == true, "\(failure?.message ?? "")")
    #expect(failure?.message.contains("hush") == false)
    let server = try RawHTTPServer()
    #expect(try session.send("GET", server.url).statusCode == 200)
  }

  @Test("failures of the call itself have a status of their own", arguments: Implementation.all)
  func callFailures(implementation: Implementation) throws {
    let session = try HTTPClientSession(implementation)
    let request = HTTPRequest(method: "GET", path: "http://127.0.0.1/").encoded()
    let failure = { (operation: String, payload: [UInt8], origin: CallOrigin) in
      providerFailure { _ = try session.call(operation, payload, from: origin) }?.code
    }
    #expect(failure("PerformRequest", [0xc1], .actor("MACTOR")) == .badPayload)
    #expect(failure("PerformRequests", request, .actor("MACTOR")) == .unsupportedOperation)
    #expect(failure("PerformRequest", request, .actor("MSTRANGER")) == .notBound)
    #expect(failure("PerformRequest", request, .system) == .denied)
    #expect(failure("BindActor", request, .actor("MACTOR")) == .denied)
    let port = try LoopbackPort.free()
    let tunnel = session.failure("CONNECT", "http://127.0.0.1:\(port)/")
    #expect(tunnel?.message == "CONNECT opens a tunnel, which no response can carry")
    let nobody = session.failure("GET", "http://127.0.0.1:\(port)/?secret")
    #expect(nobody?.code == .unavailable && nobody?.message.hasPrefix("GET 127.0.0.1: ") == true)
    #expect(nobody?.message.contains("secret") == false)
    #expect(try session.provider.descriptor.id == "wascc:http_client")
  }

  // MARK: TLS and proxies

  @Test("a certificate is checked: authority and name", arguments: Implementation.all)
  func certificates(implementation: Implementation) throws {
    let certificates = try Certificates(names: "DNS:localhost")
    let server = try TLSServer(certificates)
    let session = try HTTPClientSession(implementation, ["ALLOW": "localhost,127.0.0.1"])
    let url = "https://localhost:\(server.port)/"
    let unknown = session.failure("GET", url)
    #expect(unknown?.code == .unavailable && unknown?.message.hasPrefix("GET localhost: ") == true)
    try session.bind(["ALLOW": "localhost,127.0.0.1", "CA_FILE": certificates.authority])
    #expect(try session.send("GET", url).statusCode == 200)
    let wrongName = session.failure("GET", "https://127.0.0.1:\(server.port)/")
    #expect(wrongName?.code == .unavailable, "\(wrongName?.message ?? "")")
  }

  @Test("the environment's proxy is not used, the binding's is", arguments: Implementation.all)
  func proxies(implementation: Implementation) throws {
    let server = try RawHTTPServer()
    let proxy = try RawHTTPServer { _, connection in connection.respond("203 By Proxy") }
    setenv("http_proxy", proxy.url, 1)
    setenv("all_proxy", proxy.url, 1)
    defer {
      unsetenv("http_proxy")
      unsetenv("all_proxy")
    }
    let session = try HTTPClientSession(implementation)
    #expect(try session.send("GET", server.url).statusCode == 200)
    #expect(proxy.requests.isEmpty)
    try session.bind(["PROXY": proxy.url, "ALLOW": "elsewhere.example"])
    #expect(try session.send("GET", "http://elsewhere.example/x").statusCode == 203)
    #expect(proxy.requests.map(\.line) == ["GET http://elsewhere.example/x HTTP/1.1"])
    #expect(session.failure("GET", "http://other.example/")?.code == .denied)
  }
}
