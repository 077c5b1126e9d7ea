import CProvider
import Foundation
import Messages
import TestServers
import Testing

/// A real redis-server that speaks TLS, and others that do not.
@Suite("Redis over TLS")
struct SecurityTests {
  private let certificates: Certificates

  init() throws { certificates = try Certificates() }

  private func url(_ server: RedisServer, _ credentials: String = "", host: String = "localhost") -> String {
    "rediss://\(credentials)\(host):\(server.port)"
  }

  @Test("with the authority's certificate operations are carried out, by name and by address, also after a restart")
  func trusted() throws {
    let server = try RedisServer(tls: certificates)
    let provider = try LoadedProvider()
    let values = { host in ["URL": url(server, host: host), "CA_FILE": certificates.authority, "PREFIX": ""] }
    try provider.bind(values("localhost"))
    try provider.bind(values("127.0.0.1"), actor: "MADDRESS")
    #expect(try provider.add() == 1)
    #expect(try provider.add(from: "MADDRESS") == 2)
    #expect(provider.host.log.contains { $0.contains("rediss://localhost:\(server.port)/0") })
    server.kill()
    _ = provider.failure { _ = try provider.add() }
    let again = try RedisServer(port: server.port, tls: certificates)
    #expect(provider.eventuallyAdds() == 1)
    again.kill()
  }

  @Test("a certificate of another authority, of nobody the system knows, or for another name is refused")
  func untrusted() throws {
    let server = try RedisServer(tls: certificates)
    let elsewhere = try Certificates(names: "DNS:elsewhere.example")
    let misnamed = try RedisServer(tls: elsewhere)
    let provider = try LoadedProvider()
    for (values, reason) in [
      (["URL": url(server), "CA_FILE": elsewhere.authority], "not signed by whom CA_FILE"),
      (["URL": url(server)], "not signed by whom CA_FILE"),
      (["URL": url(misnamed), "CA_FILE": elsewhere.authority], "is for another host"),
      (["URL": url(misnamed, host: "127.0.0.1"), "CA_FILE": elsewhere.authority], "is for another host"),
    ] {
      let failure = provider.failure { try provider.bind(values) }
      #expect(failure?.status == WASCC_DENIED, "\(failure?.message ?? "")")
      #expect(failure?.message.contains("no safe connection to Redis at ") == true)
      #expect(failure?.message.contains(reason) == true, "\(failure?.message ?? "")")
    }
  }

  @Test("files are read again when an actor is bound again, although their names are the same")
  func renewed() throws {
    let server = try RedisServer(tls: certificates)
    let provider = try LoadedProvider()
    let authority = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pem").path
    defer { try? FileManager.default.removeItem(atPath: authority) }
    func put(_ file: String) throws {
      if FileManager.default.fileExists(atPath: authority) { try FileManager.default.removeItem(atPath: authority) }
      try FileManager.default.copyItem(atPath: file, toPath: authority)
    }
    let values = ["URL": url(server), "CA_FILE": authority, "PREFIX": ""]
    try put(certificates.authority)
    try provider.bind(values)
    let strangers = try Certificates()
    try put(strangers.authority)
    #expect(provider.failure { try provider.bind(values) }?.status == WASCC_DENIED)
    #expect(try provider.add() == 1, "what worked goes on")
    try put(certificates.authority)
    try provider.bind(values)
    #expect(try provider.add() == 2)
  }

  @Test("a server that answers without TLS is refused, and one that waits for more is left with that guess")
  func noTLS() throws {
    let provider = try LoadedProvider()
    let plain = try FakeServer { _ in "-ERR unknown command\r\n" }
    let refused = provider.failure { try provider.bind(["URL": "rediss://127.0.0.1:\(plain.port)"]) }
    #expect(refused?.status == WASCC_DENIED)
    #expect(refused?.message.contains("does not speak TLS") == true, "\(refused?.message ?? "")")
    let silent = try FakeServer { _ in "" }
    try provider.bind(["URL": "rediss://127.0.0.1:\(silent.port)", "TIMEOUT": "300"])
    let said = provider.host.log
    #expect(said.contains { $0.contains("perhaps it does not speak TLS there") }, "\(said)")
    // A real one does either, as the bytes of the handshake will have it.
    let server = try RedisServer.shared.get()
    let real = provider.failure { try provider.bind(["URL": url(server), "TIMEOUT": "1000"], actor: "MREAL") }
    let log = provider.host.log.joined(separator: "\n")
    #expect(real?.message.contains("does not speak TLS") ?? log.contains("perhaps it does not speak TLS"))
    plain.stop()
    silent.stop()
  }

  @Test("a server that speaks TLS says so to whoever does not")
  func unexpectedTLS() throws {
    let server = try RedisServer(tls: certificates)
    let provider = try LoadedProvider()
    try provider.bind(["URL": "redis://127.0.0.1:\(server.port)"])
    #expect(provider.failure { _ = try provider.add() }?.status == WASCC_UNAVAILABLE)
    // Not every server explains itself before it hangs up; what those that do send is known.
    let alert = try FakeServer { _ in "\u{15}\u{3}\u{3}\u{0}\u{2}\u{2}\u{46}" }
    try provider.bind(["URL": "redis://127.0.0.1:\(alert.port)"], actor: "MOTHER")
    let failure = provider.failure { _ = try provider.add(from: "MOTHER") }
    #expect(failure?.message.contains("begins with rediss://") == true, "\(failure?.message ?? "")")
    alert.stop()
  }

  @Test("users with passwords are let in over TLS as far as their rules go; a wrong password is refused, unshown")
  func users() throws {
    let rules = ["--user", "ann", "on", ">s3cret", "~mine:*", "+@all", "--user", "default", "off"]
    let server = try RedisServer(rules, tls: certificates)
    let provider = try LoadedProvider()
    let values = { (credentials: String, prefix: String) in
      ["URL": url(server, credentials), "CA_FILE": certificates.authority, "PREFIX": prefix]
    }
    try provider.bind(values("ann:s3cret@", "mine:"))
    #expect(try provider.add() == 1)
    try provider.bind(values("ann:s3cret@", "yours:"))
    #expect(provider.failure { _ = try provider.add() }?.status == WASCC_DENIED)
    for credentials in ["ann:wr0ng@", ""] {
      let failure = provider.failure { try provider.bind(values(credentials, "")) }
      #expect(failure?.status == WASCC_DENIED)
      #expect(failure?.message.contains("does not let us in") == true)
      #expect(failure?.message.contains("wr0ng") == false)
    }
    #expect(!provider.host.log.joined().contains("s3cret"))
  }

  @Test("a certificate of our own is shown to a server that asks for one")
  func clientCertificate() throws {
    let server = try RedisServer(["--tls-auth-clients", "yes"], tls: certificates)
    let provider = try LoadedProvider()
    let values = ["URL": url(server), "CA_FILE": certificates.authority]
    try provider.bind(
      values.merging(["TLS_CERTIFICATE": certificates.certificate, "TLS_KEY": certificates.key]) { $1 })
    #expect(try provider.add() == 1)
    // In TLS 1.3 the server refuses after the handshake, when the client is already talking.
    let refused = provider.failure { try provider.bind(values, actor: "MOTHER") }
    let failure = refused ?? provider.failure { _ = try provider.add(from: "MOTHER") }
    #expect(failure != nil)
  }

  @Test("files that are missing, no PEM, alone, or named without TLS are refused by name")
  func files() throws {
    let server = try RedisServer(tls: certificates)
    let provider = try LoadedProvider()
    let (certificate, key) = (certificates.certificate, certificates.key)
    let other = try Certificates()
    for (values, sentence) in [
      (["CA_FILE": "/nowhere/ca.pem"], "CA_FILE /nowhere/ca.pem"),
      (["CA_FILE": "/etc/hostname"], "CA_FILE /etc/hostname"),
      (["TLS_CERTIFICATE": certificate], "TLS_CERTIFICATE needs TLS_KEY"), (["TLS_KEY": key], "TLS_KEY needs"),
      (["TLS_CERTIFICATE": certificate, "TLS_KEY": "/etc/hostname"], "TLS_KEY /etc/hostname"),
      (["TLS_CERTIFICATE": certificate, "TLS_KEY": other.key], "do not go together"),
      (["CA_FILE": certificate, "URL": "redis://127.0.0.1"], "CA_FILE says nothing without"),
    ] as [([String: String], String)] {
      let failure = provider.failure { try provider.bind(["URL": url(server)].merging(values) { $1 }) }
      #expect(failure?.message.contains(sentence) == true, "\(failure?.message ?? "")")
    }
  }
}

/// A server of a cluster, which sends its clients on.
@Suite("A Redis cluster")
struct ClusterTests {
  @Test(
    "is refused with a sentence that says what would help",
    arguments: [
      "MOVED 3999 127.0.0.1:6381", "ASK 3999 127.0.0.1:6381", "CROSSSLOT Keys in request don't hash to the same slot",
    ])
  func sentOn(reply: String) throws {
    let fake = try FakeServer { $0.contains("PING") ? "+PONG\r\n" : "-\(reply)\r\n" }
    let provider = try LoadedProvider()
    try provider.bind(["URL": "redis://127.0.0.1:\(fake.port)"])
    let failure = provider.failure { _ = try provider.add() }
    #expect(failure?.status == WASCC_FAILED)
    #expect(failure?.message.contains("one of a cluster") == true, "\(failure?.message ?? "")")
    #expect(failure?.message.contains(reply) == true)
    fake.stop()
  }

  @Test("a server that waits for its cluster is not available")
  func down() throws {
    let server = try RedisServer(["--cluster-enabled", "yes"])
    let provider = try LoadedProvider()
    try provider.bind(["URL": "redis://127.0.0.1:\(server.port)"])
    let failure = provider.failure { _ = try provider.add() }
    #expect(failure?.status == WASCC_UNAVAILABLE)
    #expect(failure?.message.hasPrefix("CLUSTERDOWN") == true, "\(failure?.message ?? "")")
    let database = provider.failure {
      try provider.bind(["URL": "redis://127.0.0.1:\(server.port)/1"])
    }
    #expect(database?.message.contains("SELECT is not allowed in cluster mode") == true)
  }
}
