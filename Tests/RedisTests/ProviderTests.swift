import CProvider
import Messages
import ProviderKit
import ProviderTestHost
import RedisKeyValueProvider
import TestServers
import Testing

@Suite("The Redis key-value provider")
struct ProviderTests {
  private func url(_ server: RedisServer, _ credentials: String = "", database: Int = 0) -> String {
    "redis://\(credentials)127.0.0.1:\(server.port)/\(database)"
  }

  @Test("keys are each binding's own, or shared by name, or plain")
  func prefixes() throws {
    let server = try RedisServer()
    let url = url(server)
    let provider = try LoadedProvider()
    try provider.bind(["URL": url])
    try provider.bind(["URL": url], as: "second")
    try provider.bind(["URL": url, "NAMESPACE": "a:b%"], actor: "MONE")
    try provider.bind(["URL": url, "NAMESPACE": "a:b%"], actor: "MTWO")
    try provider.bind(["URL": url, "PREFIX": ""], actor: "MPLAIN")
    #expect(try provider.add() == 1)
    #expect(try provider.add(as: "second") == 1)
    #expect(try provider.add(from: "MONE") == 1)
    #expect(try provider.add(from: "MTWO") == 2)
    for key in [
      "n", "wascc:keyvalue/actor/MACTOR/default:n", "wascc:keyvalue/actor/MACTOR/second:n",
      "wascc:keyvalue/shared/a%3Ab%25:n",
    ] {
      #expect(try provider.add(key, 0, from: "MPLAIN") == ["n": 0, "wascc:keyvalue/shared/a%3Ab%25:n": 2][key] ?? 1)
    }
  }

  @Test("a password that is wrong is an error when the actor is bound; none is ever shown")
  func passwords() throws {
    let server = try RedisServer(["--requirepass", "s3cret"])
    let provider = try LoadedProvider()
    let refused = try #require(provider.failure { try provider.bind(["URL": url(server, ":wr0ng@")]) })
    #expect(refused.status == WASCC_DENIED)
    #expect(refused.message.contains("WRONGPASS") && refused.message.contains("127.0.0.1"))
    #expect(provider.failure { try provider.bind(["URL": url(server)]) }?.status == WASCC_DENIED)
    #expect(provider.failure { try provider.bind(["URL": "redis://:wr0ng@h:x"]) } != nil)
    #expect(provider.failure { _ = try provider.add() }?.status == WASCC_NOT_BOUND)
    try provider.bind(["URL": url(server, ":s3cret@", database: 3)])
    #expect(try provider.add() == 1)
    try provider.bind(["URL": url(server, ":s3cret@", database: 4)])
    #expect(try provider.add() == 1)
    let shown = provider.host.log.joined() + refused.message
    #expect(!shown.contains("s3cret") && !shown.contains("wr0ng"))
  }

  @Test("values that say nothing are refused")
  func values() throws {
    let server = try RedisServer.shared.get()
    let provider = try LoadedProvider()
    for values in [
      ["URL": "http://h"], ["URL": url(server), "TIMEOUT": "0"], ["URL": url(server), "TIMEOUT": "soon"],
      ["URL": url(server), "NAMESPACE": "a", "PREFIX": "b"], ["URL": url(server, database: 10_000)],
    ] {
      #expect(provider.failure { try provider.bind(values) } != nil, "\(values)")
    }
  }

  @Test("while the server is away calls fail in time, and after its restart they are answered")
  func restart() throws {
    let server = try RedisServer()
    let provider = try LoadedProvider()
    try provider.bind(["URL": url(server)])
    #expect(try provider.add() == 1)
    try provider.host.health()
    server.kill()
    // The first may meet the old connection.
    _ = provider.failure { _ = try provider.add() }
    #expect(provider.failure { _ = try provider.add() }?.status == WASCC_UNAVAILABLE)
    #expect(provider.failure { try provider.host.health() }?.status == WASCC_UNAVAILABLE)
    // Bound while it is away, an actor is served when it comes.
    try provider.bind(["URL": url(server)], actor: "MLATE")
    let again = try RedisServer(port: server.port)
    #expect(provider.eventuallyAdds() == 1)
    #expect(provider.eventuallyAdds(from: "MLATE") == 1)
    try provider.host.health()
    again.kill()
  }

  @Test("what other programs put under a key is a string, or an error")
  func foreignValues() throws {
    let fake = try FakeServer { text in
      if text.contains("PING") { return "+PONG\r\n" }
      if text.contains("EXISTS") { return "*1\r\n:1\r\n" }
      return text.contains("large") ? "$16777217\r\n" + String(repeating: "x", count: 16_777_217) + "\r\n" : "$-1\r\n"
    }
    let provider = try LoadedProvider()
    try provider.bind(["URL": "redis://127.0.0.1:\(fake.port)"])
    let large = provider.failure { _ = try provider.host.call("Get", GetRequest(key: "large").encoded()) }
    #expect(large?.status == WASCC_TOO_LARGE)
    let odd = provider.failure { _ = try provider.host.call("KeyExists", KeyExistsQuery(key: "k").encoded()) }
    #expect(odd?.message.contains("a list instead of a number") == true)
    let none = try GetResponse(messagePack: try provider.host.call("Get", GetRequest(key: "none").encoded()))
    #expect(!none.exists)
    fake.stop()
  }
}
