import ActorHost
import Foundation
import IsolatedProviders
import Locks
import Messages
import Synchronization
import TestMeasures
import TestServers
import Testing

/// What a server may say that is none, or means ill. The first connection meets that; every later one a server that
/// behaves, so that the end of the first shows.
private final class HostileNATS: Sendable {
  let server: FakeServer

  /// - Parameter say: what the first connection hears for the subscription of that number, nil to be closed.
  init(_ say: @escaping @Sendable (Int) -> String?) throws {
    let isFirst = Atomic(true)
    let later = Atomic(0)
    server = try FakeServer(greeting: Self.greeting) { text in
      let pong = text.contains("PING\r\n") ? "PONG\r\n" : ""
      if let number = Self.subscription(text) {
        if isFirst.exchange(false, ordering: .relaxed) { return say(number).map { pong + $0 } }
        later.store(number, ordering: .relaxed)
      }
      // A message before the binding is done may be lost, so there is one whenever the server is asked for a sign.
      let number = later.load(ordering: .relaxed)
      return number > 0 && !pong.isEmpty ? pong + "MSG loop \(number) 4\r\nsafe\r\n" : pong
    }
  }

  deinit { server.stop() }

  static let greeting =
    #"INFO {"server_id":"x","version":"2.9.0","max_payload":1048576,"headers":true,"proto":1}"# + "\r\n"

  /// The number of the subscription to `loop`, if the text has one.
  private static func subscription(_ text: String) -> Int? {
    for line in text.split(separator: "\r\n") where line.hasPrefix("SUB loop ") {
      return line.split(separator: " ").last.flatMap { Int($0) }
    }
    return nil
  }
}

@Suite("A NATS server that means ill")
struct NATSHostilityTests {
  private func session(_ port: Int) throws -> MessagingSession {
    try MessagingSession(.nats, values: ["URL": "nats://127.0.0.1:\(port)"])
  }

  private struct Speech: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let say: @Sendable (Int) -> String?

    static let all = [
      Speech(testDescription: "a message of 2^31 bytes") { "MSG loop \($0) 2147483648\r\nabc" },
      Speech(testDescription: "a message of 2^30 bytes, and then the end") {
        "MSG loop \($0) 1073741824\r\nabc" + FakeServer.end
      },
      Speech(testDescription: "a message of 2^63 bytes") { "MSG loop \($0) 9223372036854775808\r\nabc" },
      Speech(testDescription: "a message of less than nothing") { "MSG loop \($0) -1\r\n\r\n" },
      Speech(testDescription: "headers longer than their message") { "HMSG loop \($0) 100 10\r\n0123456789\r\n" },
      Speech(testDescription: "garbage") { _ in "\u{1}\u{2}no word of NATS\r\n\u{0}\r\n" },
      Speech(testDescription: "a line without end") { _ in "MSG " + String(repeating: "x", count: 1 << 20) },
      Speech(testDescription: "an error and the end") { _ in "-ERR 'go away'\r\n" + FakeServer.end },
      Speech(testDescription: "the end in the middle of a message") { "MSG loop \($0) 100\r\nabc" + FakeServer.end },
      Speech(testDescription: "the end") { _ in nil },
    ]
  }

  @Test("what is no message ends the connection, costs no memory, and the next one is served", arguments: Speech.all)
  private func speech(speech: Speech) throws {
    let isHeard = Atomic(false)
    let hostile = try HostileNATS { number in
      isHeard.store(true, ordering: .relaxed)
      return speech.say(number)
    }
    let before = ProcessStatus.residentBytes()
    let session = try session(hostile.server.port)
    // The flush that ends a binding may meet the end of the connection; then it is bound again.
    for _ in 0..<20 where providerFailure({ try session.bind("MLOOP", "loop") }) != nil {}
    #expect(session.listeners.bodies(of: "MLOOP", count: 1).first == "safe")
    let wasHeard = isHeard.load(ordering: .relaxed)
    #expect(wasHeard)
    #expect(hostile.server.count >= 2)
    #expect(ProcessStatus.residentBytes() - before < 512 << 20)
  }

  /// libnats 3.4 adds to that length and reads outside of its buffer.
  @Test("one byte less than 2^31 costs a provider in a process of its own that process, and the host nothing")
  func isolated() throws {
    let hostile = try HostileNATS { "MSG loop \($0) 2147483647\r\nabc" + FakeServer.end }
    let listeners = Listeners()
    var options = IsolationOptions(runner: try BuiltProduct.path(of: "wascc"))
    options.restarts.firstPause = 1_000_000
    let provider = try IsolatedProvider(
      path: try BuiltProduct.path(of: "libwascc_messaging_nats.so"), options: options)
    try provider.start(dispatcher: WaitingListeners(listeners: listeners))
    defer { provider.stop(deadline: 0) }
    let values = ["URL": "nats://127.0.0.1:\(hostile.server.port)", "SUBSCRIPTION": "loop"]
    for _ in 0..<20 {
      let failure = providerFailure { try provider.bind(actor: "MLOOP", binding: "default", values: values) }
      guard failure != nil else { break }
    }
    #expect(listeners.bodies(of: "MLOOP", count: 1).first == "safe")
    #expect(listeners.logged({ $0.contains("serves again") }, seconds: 60))
    #expect(hostile.server.count >= 2)
  }

  @Test("a server that stops answering is left for a new connection")
  func silence() throws {
    let pongs = Atomic(0)
    let fake = try FakeServer(greeting: HostileNATS.greeting) { text in
      // Two answers are what a binding needs: for the connection and for its subscriptions.
      guard text.contains("PING\r\n") else { return "" }
      let isNew = text.contains("CONNECT ")
      let count = pongs.wrappingAdd(1, ordering: .relaxed).newValue
      return count <= 2 || isNew ? "PONG\r\n" : ""
    }
    defer { fake.stop() }
    let session = try session(fake.port)
    try session.bind("MLOOP", "loop")
    #expect(fake.count == 1)
    #expect(session.listeners.logged({ $0.hasPrefix("MLOOP has lost the NATS server") }, seconds: 60))
    #expect(session.listeners.logged({ $0.hasPrefix("MLOOP has reached the NATS server") }, seconds: 60))
    #expect(fake.count >= 2)
  }

  @Test(
    "who is no NATS server is refused when an actor is bound, in time",
    arguments: [
      "", "HTTP/1.1 400 Bad Request\r\n\r\n", "INFO {\r\n", "INFO\r\n", "INFO {\"max_payload\":-1}\r\nPONG\r\n+OK",
    ])
  func noServer(greeting: String) throws {
    let fake = try FakeServer(greeting: greeting) { _ in "" }
    defer { fake.stop() }
    let session = try session(fake.port)
    let start = Date.now
    let failure = providerFailure { try session.bind("MLOOP", "loop") }
    #expect(failure?.code == .unavailable)
    #expect(failure?.message.contains("127.0.0.1:\(fake.port)") == true, "\(failure?.message ?? "")")
    #expect(Date.now.timeIntervalSince(start) < 30)
    #expect(fake.isLeft(within: 20), "nobody goes on waiting for it")
  }
}

/// The same actors for a host that waits for each on a thread of its own.
private struct WaitingListeners: ActorDispatcher {
  let listeners: Listeners

  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] {
    let answer = Monitor<Result<[UInt8], ProviderError>?>(nil)
    dispatchAsync(call) { result in
      answer.withLock { $0 = result }
      answer.signalAll()
    }
    guard let result = answer.wait(until: .max, for: { $0 }) else { throw ProviderError(.deadline, "no answer") }
    return try result.get()
  }

  func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void) {
    listeners.dispatchAsync(call, completion: completion)
  }

  func bindingValues(actor: String) -> [String: String]? { nil }
  func log(_ level: LogLevel, _ message: String) { listeners.log(level, message) }
}
