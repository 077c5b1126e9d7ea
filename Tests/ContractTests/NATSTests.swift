import ActorHost
import Foundation
import Messages
import NativeProviders
import TestServers
import Testing

/// What is special about a broker that is another process.
@Suite("wascc:messaging over NATS")
struct NATSTests {
  private func session(_ server: NATSServer, _ more: [String: String] = [:]) throws -> MessagingSession {
    try MessagingSession(.nats, values: ["URL": server.url].merging(more) { $1 })
  }

  @Test("a server that goes away and comes back is found again; what waited is delivered")
  func restart() throws {
    let server = try NATSServer()
    let session = try session(server)
    try session.bind("MLOOP", "loop")
    try session.bind("MECHO", "echo")
    session.reply("MECHO") { $0 + "!" }
    #expect(try session.request("before", on: "echo", from: "MLOOP") == "before!")
    server.stop()
    for name in ["MLOOP", "MECHO"] {
      #expect(session.listeners.logged { $0.hasPrefix("\(name) has lost the NATS server") })
    }
    // Who waits for a reply hears at once that there is no server; a message may wait for it.
    #expect(providerFailure { _ = try session.request(on: "echo", from: "MLOOP") }?.code == .unavailable)
    #expect(throws: ProviderError.self) { try session.provider.health() }
    try session.publish("meanwhile", on: "loop", from: "MLOOP")
    try server.start()
    for name in ["MLOOP", "MECHO"] {
      #expect(session.listeners.logged { $0.hasPrefix("\(name) has reached the NATS server") })
    }
    #expect(session.listeners.bodies(of: "MLOOP", count: 1) == ["meanwhile"])
    #expect(try session.request("after", on: "echo", from: "MLOOP") == "after!")
    try session.provider.health()
  }

  @Test("what waits for a server that is away is bounded, and the publisher is told")
  func reconnectBuffer() throws {
    let server = try NATSServer()
    let session = try session(server)
    try session.bind("MPUBLISHER", nil, ["RECONNECT_BUFFER": "20000"])
    server.stop()
    #expect(session.listeners.logged { $0.contains("has lost the NATS server") })
    let text = String(repeating: "x", count: 1000)
    var accepted = 0
    var failure: ProviderError?
    while failure == nil, accepted < 1000 {
      failure = providerFailure { try session.publish(text, on: "a") }
      if failure == nil { accepted += 1 }
    }
    #expect(failure?.code == .unavailable && failure?.message.contains("RECONNECT_BUFFER") == true)
    #expect(1...20 ~= accepted)
    // The end does not wait for the server either.
    try session.provider.unbind(actor: "MPUBLISHER", binding: "default")
  }

  @Test("a request under way ends when the server goes")
  func requestDuringLoss() throws {
    let server = try NATSServer()
    let session = try session(server)
    try session.bind("MASKER")
    try session.bind("MSILENT", "silence")
    let ended = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let failure = providerFailure { _ = try session.request(on: "silence", from: "MASKER") }
      if failure?.code == .unavailable { ended.signal() }
    }
    #expect(session.listeners.messages(of: "MSILENT", count: 1).count == 1)
    server.stop()
    #expect(ended.wait(timeout: .now() + 10) == .success)
  }

  @Test("without a server the binding is refused, and says where it looked")
  func noServer() throws {
    let port = try LoopbackPort.free()
    let session = try MessagingSession(.nats, values: ["URL": "nats://user:hush@127.0.0.1:\(port)"])
    let failure = providerFailure { try session.bind("MPUBLISHER") }
    #expect(failure?.code == .unavailable)
    #expect(failure?.message == "no NATS server answers at 127.0.0.1:\(port)")
  }

  @Test("one of several servers is enough")
  func severalServers() throws {
    let server = try NATSServer()
    let url = "nats://127.0.0.1:\(try LoopbackPort.free()),\(server.url)"
    let session = try MessagingSession(.nats, values: ["URL": url])
    try session.bind("MLOOP", "loop")
    try session.publish("here", on: "loop", from: "MLOOP")
    #expect(session.listeners.bodies(of: "MLOOP", count: 1) == ["here"])
  }

  @Test("without libnats the binding is refused with the name of the package, and all else works")
  func noLibrary() throws {
    let provider = try NativeProvider(
      path: try BuiltProduct.path(of: "libwascc_messaging_nats.so"), configuration: ["LIBRARY": "/nowhere/libnats.so"])
    #expect(try provider.descriptor.id == "wascc:messaging")
    try provider.start(dispatcher: Listeners())
    defer { provider.stop(deadline: DispatchTime.now().uptimeNanoseconds + 5_000_000_000) }
    let failure = providerFailure { try provider.bind(actor: "MACTOR", binding: "default", values: [:]) }
    #expect(failure?.code == .unavailable)
    #expect(failure?.message.contains("/nowhere/libnats.so") == true)
    #expect(failure?.message.contains("apt-get install libnats-dev") == true)
    let other = try NativeProvider(
      path: try BuiltProduct.path(of: "libwascc_messaging_nats.so"),
      configuration: ["LIBRARY": "/lib/x86_64-linux-gnu/libc.so.6"])
    try other.start(dispatcher: Listeners())
    defer { other.stop(deadline: DispatchTime.now().uptimeNanoseconds + 5_000_000_000) }
    let strange = providerFailure { try other.bind(actor: "MACTOR", binding: "default", values: [:]) }
    #expect(strange?.message.contains("has no function natsOptions_Create") == true)
  }

  @Test("the server's limit on messages is ours")
  func serverLimit() throws {
    let server = try NATSServer("max_payload: 1000\n")
    let session = try session(server)
    try session.bind("MLOOP", "loop")
    let text = String(repeating: "x", count: 1001)
    #expect(providerFailure { try session.publish(text, on: "loop", from: "MLOOP") }?.code == .tooLarge)
    try session.publish(String(text.dropLast()), on: "loop", from: "MLOOP")
    #expect(session.listeners.messages(of: "MLOOP", count: 1).map(\.body.count) == [1000])
  }

  // MARK: Credentials

  @Test("a user's token and seed, in values or in a file, let an actor in; without them it stays out")
  func credentials() throws {
    let credentials = try NATSCredentials()
    let server = try NATSServer(try credentials.configuration())
    let session = try session(server)
    let user = try credentials.user(mayPublish: "loop")
    try session.bind("MLOOP", "loop,other", ["CLIENT_JWT": user.jwt, "CLIENT_SEED": user.seed])
    try session.publish("in", on: "loop", from: "MLOOP")
    #expect(session.listeners.bodies(of: "MLOOP", count: 1) == ["in"])
    let file = try server.file("user.creds", NATSCredentials.file(user))
    try session.bind("MFILE", "loop", ["CREDSFILE": file])
    try session.publish("by file", on: "loop", from: "MFILE")
    #expect(session.listeners.bodies(of: "MFILE", count: 1) == ["by file"])
    // What the server does not let this user say is in the log.
    try session.publish("not allowed", on: "other", from: "MLOOP")
    #expect(session.listeners.logged { $0.contains("MLOOP") && $0.contains("reports") })

    let stranger = try NATSCredentials().user()
    for values in [
      [:], ["CLIENT_JWT": stranger.jwt, "CLIENT_SEED": stranger.seed],
      ["CLIENT_JWT": user.jwt, "CLIENT_SEED": stranger.seed],
    ] {
      let failure = providerFailure { try session.bind("MSTRANGER", "loop", values) }
      #expect(failure?.code == .denied, "\(failure?.message ?? "")")
      for secret in values.values { #expect(failure?.message.contains(secret) == false) }
    }
    let log = session.listeners.log.joined()
    for secret in [user.jwt, user.seed, stranger.jwt, stranger.seed] { #expect(!log.contains(secret)) }
    // Found again after a restart, with the credentials that were given once.
    server.stop()
    try server.start()
    #expect(session.listeners.logged { $0.hasPrefix("MLOOP has reached") })
    #expect(session.listeners.logged { $0.hasPrefix("MFILE has reached") })
    try session.publish("again", on: "loop", from: "MLOOP")
    #expect(session.listeners.bodies(of: "MFILE", count: 2).last == "again")
  }

  @Test("user and password in the URL are used and never shown")
  func password() throws {
    let server = try NATSServer("authorization: { user: someone, password: sesame }\n")
    let session = try session(server)
    let url = { (password: String) in "nats://someone:\(password)@127.0.0.1:\(server.port)" }
    try session.bind("MLOOP", "loop", ["URL": url("sesame")])
    try session.publish("in", on: "loop", from: "MLOOP")
    #expect(session.listeners.bodies(of: "MLOOP", count: 1) == ["in"])
    let failure = providerFailure { try session.bind("MOTHER", "loop", ["URL": url("guessed")]) }
    #expect(failure?.code == .denied && failure?.message.contains("guessed") == false)
    server.stop()
    #expect(session.listeners.logged { $0.contains("has lost") })
    #expect(!session.listeners.log.joined().contains("sesame"))
  }

  @Test(
    "values that say nothing are refused before any connection, without being repeated",
    arguments: [
      (["URL": "http://secret.example"], "URL, entry 1"), (["URL": "nats://"], "URL, entry 1"),
      (["URL": ""], "URL, entry 1"), (["URL": "nats://a:1,,nats://b:1"], "URL, entry 2"),
      (["URL": "nats://secret@a:b"], "URL, entry 1"), (["URL": "nats://a:99999"], "URL, entry 1"),
      (["URL": "nats://a:1 secret"], "URL, entry 1"), (["CLIENT_JWT": "a.b.secret"], "CLIENT_JWT needs CLIENT_SEED"),
      (["CLIENT_SEED": "SUsecret"], "CLIENT_SEED needs CLIENT_JWT"),
      (["CLIENT_JWT": "secret", "CLIENT_SEED": "SU"], "CLIENT_JWT is no token"),
      (["CLIENT_JWT": "a.b.c", "CLIENT_SEED": "secret"], "CLIENT_SEED is no seed"),
      (["CREDSFILE": "/nowhere/user.creds"], "CREDSFILE /nowhere/user.creds: No such file"),
      (["CREDSFILE": "/etc/hostname", "CLIENT_JWT": "a.b.secret"], "CREDSFILE holds"),
      (["CA_FILE": ""], "CA_FILE"), (["RECONNECT_BUFFER": "0"], "RECONNECT_BUFFER"),
    ] as [([String: String], String)])
  func values(values: [String: String], sentence: String) throws {
    let session = try MessagingSession(.nats, values: values)
    let failure = providerFailure { try session.bind("MACTOR") }
    #expect(failure?.message.contains(sentence) == true, "\(failure?.message ?? "")")
    #expect(failure?.message.contains("secret") == false)
  }
}
