import ActorHost
import Messages
import TestServers
import Testing

/// A real nats-server that speaks TLS, and one that does not.
@Suite("wascc:messaging over NATS with TLS")
struct NATSSecurityTests {
  private let certificates: Certificates

  init() throws { certificates = try Certificates() }

  private func session(_ server: NATSServer, _ credentials: String = "", _ more: [String: String] = [:]) throws
    -> MessagingSession
  {
    let url = "tls://\(credentials)localhost:\(server.port)"
    let values = ["URL": url, "CA_FILE": certificates.authority]
    return try MessagingSession(.nats, values: values.merging(more) { $1 })
  }

  private func expectDelivery(_ session: MessagingSession, _ more: [String: String] = [:]) throws {
    try session.bind("MLOOP", "loop", more)
    try session.publish("safe", on: "loop", from: "MLOOP")
    #expect(session.listeners.bodies(of: "MLOOP", count: 1) == ["safe"])
  }

  @Test("with the authority's certificate messages go both ways, and again after the server's restart")
  func trusted() throws {
    let server = try NATSServer(tls: certificates)
    let session = try session(server)
    try expectDelivery(session)
    server.stop()
    #expect(session.listeners.logged { $0.hasPrefix("MLOOP has lost the NATS server at localhost") })
    try server.start()
    #expect(session.listeners.logged({ $0.hasPrefix("MLOOP has reached") }, seconds: 60))
    try session.publish("again", on: "loop", from: "MLOOP")
    #expect(session.listeners.bodies(of: "MLOOP", count: 2) == ["safe", "again"])
  }

  @Test("a certificate of another authority, of nobody the system knows, or for another name is refused")
  func untrusted() throws {
    let server = try NATSServer(tls: certificates)
    let stranger = try Certificates()
    let other = try session(server, "", ["CA_FILE": stranger.authority])
    let system = try MessagingSession(.nats, values: ["URL": "tls://localhost:\(server.port)"])
    let elsewhere = try Certificates(names: "DNS:elsewhere.example")
    let misnamed = try NATSServer(tls: elsewhere)
    let wrongName = try session(misnamed, "", ["CA_FILE": elsewhere.authority])
    for session in [other, system, wrongName] {
      let failure = providerFailure { try session.bind("MLOOP", "loop") }
      #expect(failure?.code == .denied)
      let sentence = failure?.message ?? ""
      #expect(sentence.hasPrefix("there is no safe connection to the NATS server at localhost:"), "\(sentence)")
      #expect(sentence.contains("CA_FILE"), "\(sentence)")
    }
  }

  @Test(
    "a server that does not speak TLS is refused where TLS is asked for; one that insists on it is given it, and checked"
  )
  func mismatch() throws {
    let plain = try NATSServer()
    let wanted = providerFailure { try session(plain).bind("MLOOP", "loop") }
    #expect(wanted?.code == .denied)
    #expect(wanted?.message.contains("does not speak TLS") == true, "\(wanted?.message ?? "")")
    let secure = try NATSServer(tls: certificates)
    let url = "nats://localhost:\(secure.port)"
    let unchecked = providerFailure { try MessagingSession(.nats, values: ["URL": url]).bind("MLOOP", "loop") }
    #expect(unchecked?.code == .denied && unchecked?.message.contains("CA_FILE") == true)
    try expectDelivery(try MessagingSession(.nats, values: ["URL": url, "CA_FILE": certificates.authority]))
  }

  @Test("a file that holds no certificates is refused by name")
  func noCertificates() throws {
    let server = try NATSServer(tls: certificates)
    let file = try server.file("text.pem", "no PEM")
    let failure = providerFailure { try session(server, "", ["CA_FILE": file]).bind("MLOOP", "loop") }
    #expect(failure?.message.contains("CA_FILE \(file)") == true, "\(failure?.message ?? "")")
  }

  @Test("user and password, and a token, are let in over TLS as the URL has them; wrong ones are refused, unshown")
  func words() throws {
    for (configuration, right, wrong) in [
      ("authorization: { user: someone, password: sesame }", "someone:sesame@", "someone:guessed@"),
      ("authorization: { token: sesame }", "sesame@", "guessed@"),
    ] {
      let server = try NATSServer(configuration + "\n", tls: certificates)
      try expectDelivery(try session(server, right))
      let failure = providerFailure { try session(server, wrong).bind("MOTHER", "loop") }
      #expect(failure?.code == .denied && failure?.message.contains("refuses the credentials") == true)
      #expect(failure?.message.contains("guessed") == false)
    }
  }

  @Test("a user's token and seed are let in over TLS, in values and in a file")
  func tokens() throws {
    let credentials = try NATSCredentials()
    let server = try NATSServer(try credentials.configuration() + "\n", tls: certificates)
    let user = try credentials.user()
    try expectDelivery(try session(server), ["CLIENT_JWT": user.jwt, "CLIENT_SEED": user.seed])
    let file = try server.file("user.creds", NATSCredentials.file(user))
    try expectDelivery(try session(server), ["CREDSFILE": file])
    #expect(providerFailure { try session(server).bind("MNOBODY", "loop") }?.code == .denied)
  }
}
