import HTTPServerProvider
import Messages
import ProviderTestHost
import Testing

@Suite("Several actors on one port")
struct RouteTests {
  private let seen = Seen()
  private let server: Server

  /// The first actor, which answers whatever nobody else does, and its port.
  init() throws {
    let seen = seen
    server = try Server { request in
      seen.note(request)
      return .ok("")
    }
    // A port that bindings can name: the one that the system chose for the first.
    try server.bind(["PORT": "\(server.port)"])
  }

  private func add(_ actor: String, _ values: [String: String]) throws {
    try server.bind(["PORT": "\(server.port)"].merging(values) { $1 }, actor: actor)
  }

  /// Who answers a request, or nil if nobody does.
  private func answering(_ target: String, host: String = "here") throws -> String? {
    let count = server.host.dispatchCount
    let client = try server.client()
    client.send("GET \(target) HTTP/1.1\r\nHost: \(host)\r\n\r\n")
    let response = try client.response()
    guard server.host.dispatchCount > count else {
      #expect(response.status == 404)
      return nil
    }
    return server.host.dispatched.last
  }

  @Test("the longest beginning of a path counts, and it ends where a part of the path ends")
  func paths() throws {
    try add("MSHOP", ["PATH": "/shop"])
    try add("MCART", ["PATH": "/shop/cart/"])
    #expect(try answering("/") == Server.actor)
    #expect(try answering("/shop") == "MSHOP")
    #expect(try answering("/shop/1?x=/shop/cart") == "MSHOP")
    #expect(try answering("/shopping") == Server.actor)
    #expect(try answering("/shop/cart") == "MCART")
    #expect(try answering("/shop/cart/2") == "MCART")
  }

  @Test("the exact name of a host counts before a name with a star, and that before any; ports and case do not")
  func hosts() throws {
    try add("MSTAR", ["HOSTS": "*.example.org"])
    try add("MSHOP", ["HOSTS": "shop.example.org, www.shop.example"])
    #expect(try answering("/", host: "other.org") == Server.actor)
    #expect(try answering("/", host: "a.b.example.org") == "MSTAR")
    #expect(try answering("/", host: "example.org") == Server.actor, "a star stands for a part at least")
    #expect(try answering("/", host: "Shop.Example.ORG:8080") == "MSHOP")
    #expect(try answering("/", host: "www.shop.example") == "MSHOP")
    #expect(try answering("http://shop.example.org/x", host: "other.org") == "MSHOP", "an absolute target counts first")
    #expect(try answering("http://user@shop.example.org:80/x", host: "other.org") == "MSHOP")
  }

  @Test("a host with a path counts before the host alone, and both before other hosts")
  func both() throws {
    try add("MAPI", ["HOSTS": "example.org", "PATH": "/api"])
    try add("MSITE", ["HOSTS": "example.org"])
    try add("MANYAPI", ["PATH": "/api"])
    #expect(try answering("/api", host: "example.org") == "MAPI")
    #expect(try answering("/", host: "example.org") == "MSITE")
    #expect(try answering("/api/", host: "elsewhere") == "MANYAPI")
  }

  @Test("what nobody answers is 404, with its body read, and the connection goes on")
  func nobody() throws {
    try server.bind(["PORT": "\(server.port)", "PATH": "/only"])
    let client = try server.client()
    client.send("POST /other HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcGET /only HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.response().status == 404)
    #expect(try client.response().status == 200)
    #expect(server.host.dispatchCount == 1)
  }

  @Test("the actor sees the whole path unless the binding says otherwise")
  func strippedPath() throws {
    try add("MSHOP", ["PATH": "/shop"])
    try add("MAPI", ["PATH": "/api", "STRIP_PATH": "yes"])
    for target in ["/shop/1", "/api/2?q", "/api"] { _ = try answering(target) }
    #expect(seen.all.map(\.path) == ["/shop/1", "/2", "/"])
  }

  @Test("limits of one actor are not those of another")
  func limits() throws {
    try add("MSMALL", ["PATH": "/small", "MAX_BODY": "2"])
    for (target, status) in [("/small", 413), ("/large", 200)] {
      let client = try server.client()
      client.send("POST \(target) HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")
      #expect(try client.response().status == status)
    }
  }

  @Test("the same requests for two actors are refused, by name")
  func conflict() throws {
    let failure = #expect(throws: TestFailure.self) { try add("MOTHER", [:]) }
    #expect(failure?.message.contains("counter answers any host/ already") == true)
    try add("MSHOP", ["PATH": "/shop", "HOSTS": "a,b"])
    #expect(throws: TestFailure.self) { try add("MOTHER", ["PATH": "/shop", "HOSTS": "b"]) }
    try add("MOTHER", ["PATH": "/shop", "HOSTS": "c"])
  }

  @Test("bindings that share a port agree on what concerns all its connections")
  func agreement() throws {
    let failure = #expect(throws: TestFailure.self) { try add("MOTHER", ["PATH": "/o", "IDLE_TIMEOUT": "5"]) }
    #expect(failure?.message.contains("counter listens at this address with another IDLE_TIMEOUT") == true)
    #expect(try answering("/o") == Server.actor, "and nothing has changed")
  }

  @Test("the port is free when the last actor has left, not before")
  func leaving() throws {
    try add("MSHOP", ["PATH": "/shop"])
    try server.host.unbind(Server.actor)
    #expect(try answering("/shop") == "MSHOP")
    #expect(try answering("/") == nil)
    try server.host.unbind("MSHOP")
    #expect(throws: ClientError.self) { try server.client() }
  }

  @Test(
    "routes that say nothing are refused by name",
    arguments: [
      ["PATH": "shop"], ["PATH": "/a?b"], ["PATH": "//"], ["PATH": "/a b"], ["HOSTS": ""], ["HOSTS": "a,,b"],
      ["HOSTS": "*"], ["HOSTS": "*."], ["HOSTS": "a/b"], ["STRIP_PATH": "maybe"], ["TLS_CERTIFICATE": "a.pem"],
      ["TLS_KEY": "a.pem"],
    ])
  func badValues(values: [String: String]) throws {
    let failure = #expect(throws: TestFailure.self) { try add("MOTHER", values) }
    #expect(failure?.message.contains(try #require(values.keys.first)) == true)
  }
}
