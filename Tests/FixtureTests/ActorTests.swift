import Messages
import Testing
import WaPC

/// What the demo actors do, on our own engine; with them the guest SDK is tested.
@Suite("The demo actors at work")
struct ActorTests {
  @Test("counter counts each path, from one")
  func counter() throws {
    let counter = try Guest("counter")
    for count in 1...300 {
      let response = try counter.get("/")
      #expect(response.body == Array("{\"counter\": \(count)}".utf8))
      #expect(response.header == ["Content-Type": "application/json"])
      #expect(response.statusCode == 200)
    }
    #expect(try counter.get("/a//b/").body == Array("{\"counter\": 1}".utf8))
    #expect(
      try counter.host.calls.map { try AddRequest(messagePack: $0.payload).key }.suffix(2) == [
        "counter", "counter:a:b",
      ])
    #expect(counter.host.calls.first?.binding == "default")
  }

  @Test("a Swift actor reads positional requests too")
  func positional() throws {
    #expect(try Guest("counter").get("/", .g1).body == Array("{\"counter\": 1}".utf8))
  }

  @Test("echo answers with what it was asked, at any size", arguments: [0, 1, 65_535, 65_536, 5 << 20])
  func echo(count: Int) throws {
    let payload = [UInt8](repeating: 0x5a, count: count)
    #expect(try Guest("echo").call("Echo", payload) == payload)
  }

  @Test("echo describes a request as JSON, with escapes")
  func describe() throws {
    let request = HTTPRequest(method: "PUT", path: "/\"é\"", queryString: "a=1", body: Array("1\n\\".utf8))
    let response = try HTTPResponse(messagePack: Guest("echo").call("HandleRequest", request.encoded()))
    let json = #"{"method": "PUT", "path": "/\"é\"", "query": "a=1", "body": "1\u000a\\"}"#
    #expect(String(decoding: response.body, as: UTF8.self) == json)
  }

  static let transcripts = [
    ("Values", "5 -995 é true none false"), ("Lists", "1 2 3 a,b,a 2 b 0"), ("Sets", "1 0 1 a,b 0 1 b"),
    ("Extras", "a-guid 1099511627776 5"),
  ]

  @Test("the SDK makes every call of a capability and reads its answer", arguments: transcripts)
  func sdk(operation: String, transcript: String) throws {
    #expect(try Guest("sampler").call(operation) == transcript)
  }

  @Test("the SDK logs by the capability, on the console and through print")
  func log() throws {
    let sampler = try Guest("sampler")
    _ = try sampler.call("Log", "a line, é")
    let entries = try sampler.host.calls.map { try WriteLogRequest(messagePack: $0.payload) }
    #expect(entries == [WriteLogRequest(level: 1, body: "a line, é"), WriteLogRequest(level: 5, body: "a line, é")])
    #expect(sampler.host.lines == ["a line, é", "a line, é"])
  }

  @Test("the SDK fetches pages and calls other actors")
  func calls() throws {
    let sampler = try Guest("sampler")
    #expect(try sampler.call("Fetch", "http://x/") == "page at http://x/")
    #expect(try sampler.call("Relay", "MOTHER hello") == "hello")
    #expect(sampler.host.calls.last == HostCall(namespace: "MOTHER", operation: "Echo", payload: Array("hello".utf8)))
  }

  static let failures: [(String, String, [UInt8], String)] = [
    ("counter", "Nothing", [], "no handler for the operation Nothing"),
    ("counter", "HandleRequest", [0xdf, 0xff, 0xff, 0xff, 0xff], "cannot read the payload: the bytes end early"),
    ("sampler", "Relay", Array("x".utf8), "no target in the payload"),
    ("sampler", "Relay", Array("other:thing x".utf8), "refused: other:thing"),
    ("upper", "Call", Array("bad".utf8), "no: é"), ("upper", "Nothing", [], "this actor knows Upper and Call"),
  ]

  @Test("what fails is told in the words of who failed", arguments: failures)
  func failure(actor: String, operation: String, payload: [UInt8], words: String) throws {
    let guest = try Guest(actor)
    do throws(GuestCallError) {
      _ = try guest.call(operation, payload) as [UInt8]
      Issue.record("answered")
    } catch {
      #expect(error.reported == words)
    }
  }

  @Test("a Swift actor says that it is well without a handler of its own")
  func health() throws {
    #expect(try Guest("counter").call("HealthRequest", HealthRequest().encoded()) == [UInt8]())
  }

  @Test("the actor in C works on its payload and calls the host, at any size")
  func upper() throws {
    let upper = try Guest("upper")
    #expect(try upper.call("Upper", "abc é z") == "ABC é Z")
    #expect(try upper.call("Upper") == "")
    #expect(try upper.call("Call", "hi") == "HI")
    let large = String(repeating: "x", count: 3 << 20)
    #expect(try upper.call("Upper", large) == large.uppercased())
  }

  @Test("the actor in the text format answers a request")
  func ping() throws {
    #expect(try Guest("ping").get("/") == HTTPResponse(statusCode: 200, status: "OK", body: Array("pong".utf8)))
  }

  @Test("a Swift actor refuses every broken request and lives on")
  func garbage() throws {
    let counter = try Guest("counter")
    let request = HTTPRequest(method: "GET", path: "/", header: ["a": "b"], body: [1]).encoded()
    for end in request.indices {
      check(counter, Array(request[..<end]))
      for byte in stride(from: UInt8.min, to: UInt8.max, by: 7) {
        var changed = request
        changed[end] = byte
        check(counter, changed)
      }
    }
    #expect(try counter.get("/never/seen").body == Array("{\"counter\": 1}".utf8))
  }

  private func check(_ guest: Guest, _ payload: [UInt8]) {
    do throws(GuestCallError) {
      _ = try guest.call("HandleRequest", payload) as [UInt8]
    } catch {
      #expect(error.cause == nil, "\(error)")
    }
  }
}
