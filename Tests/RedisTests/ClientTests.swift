import Locks
import NIOCore
import NIOPosix
import Redis
import TestServers
import Synchronization
import Testing

/// A client on a loop of its own.
final class TestClient {
  let client: RedisClient
  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)

  init(_ url: String, timeout: TimeAmount = .seconds(5)) throws {
    var configuration = RedisConfiguration(url: try RedisURL(url), timeout: timeout)
    configuration.shortestPause = .milliseconds(1)
    configuration.longestPause = .milliseconds(50)
    client = RedisClient(configuration, on: group.next())
  }

  convenience init(port: Int, timeout: TimeAmount = .seconds(5)) throws {
    try self.init("redis://127.0.0.1:\(port)", timeout: timeout)
  }

  deinit {
    client.close(by: 0)
    try? group.syncShutdownGracefully()
  }

  /// Sends a command and waits for its outcome; fails when there is none in half a minute.
  func ask(_ name: String, _ arguments: String..., deadline: UInt64 = 0) -> Result<RESPValue, RedisError>? {
    guard let command = try? RedisCommand(name, arguments) else { return nil }
    let answer = Monitor<Result<RESPValue, RedisError>?>(nil)
    client.send(command, deadline: deadline) { result in
      answer.withLock { $0 = result }
      answer.signalAll()
    }
    return answer.wait(until: monotonicDeadline(after: 30_000_000_000)) { $0 }
  }

  /// Asks until the answer is this one.
  func eventually(_ expected: RESPValue, _ name: String) -> Bool {
    let limit = monotonicDeadline(after: 20_000_000_000)
    while monotonicNow() < limit {
      if ask(name) == .success(expected) { return true }
    }
    return false
  }
}

@Suite("The Redis client")
struct ClientTests {
  @Test("many threads share a connection, and each gets its own replies")
  func pipelining() throws {
    let server = try RedisServer.shared.get()
    let connected = try TestClient(port: server.port)
    let client = connected.client
    let count = Signal()
    let wrong = Atomic(0)
    let missing = Atomic(8 * 2000)
    let threads = (0..<8).map { thread in
      Worker {
        for number in 0..<2000 {
          let text = "\(thread)-\(number)"
          guard let command = try? RedisCommand("ECHO", [text]) else { return }
          client.send(command) { reply in
            if reply != .success(.bulk(Array(text.utf8))) { wrong.wrappingAdd(1, ordering: .relaxed) }
            if missing.wrappingSubtract(1, ordering: .relaxed).newValue == 0 { count.set() }
          }
        }
      }
    }
    for thread in threads { thread.join() }
    #expect(count.wait(until: monotonicDeadline(after: 30_000_000_000)))
    #expect(wrong.load(ordering: .relaxed) == 0)
  }

  @Test("user, password and database are those of the address")
  func greeting() throws {
    let server = try RedisServer(["--requirepass", "s3cret", "--user", "ann", "on", ">p@ss", "~*", "+@all"])
    let inThree = try TestClient("redis://:s3cret@127.0.0.1:\(server.port)/3")
    #expect(inThree.client.firstFailure(until: .max) == nil)
    #expect(inThree.ask("SET", "where", "three") == .success(.simple("OK")))
    let asAnn = try TestClient("redis://ann:p%40ss@127.0.0.1:\(server.port)/3")
    #expect(asAnn.ask("GET", "where") == .success(.bulk(Array("three".utf8))))
    #expect(asAnn.ask("ACL", "WHOAMI") == .success(.bulk(Array("ann".utf8))))
    let inNone = try TestClient("redis://:s3cret@127.0.0.1:\(server.port)")
    #expect(inNone.ask("GET", "where") == .success(.null))
  }

  @Test(
    "a server that does not let us in says why, and no error holds the password",
    arguments: [
      (":wr0ng@", "/0", "WRONGPASS"), ("bob:wr0ng@", "/0", "WRONGPASS"), ("", "/0", "NOAUTH"), ("", "/3", "NOAUTH"),
      (":s3cret@", "/99999", "ERR DB index is out of range"),
    ])
  func refusedGreeting(credentials: String, database: String, words: String) throws {
    let server = try RedisServer(["--requirepass", "s3cret"])
    let client = try TestClient("redis://\(credentials)127.0.0.1:\(server.port)\(database)")
    let failure = try #require(client.client.firstFailure(until: .max))
    #expect("\(failure)".hasPrefix(words))
    guard case .failure(let error)? = client.ask("PING") else {
      Issue.record("the command was answered")
      return
    }
    #expect("\(error)".contains(words))
    #expect(!"\(error)".contains("wr0ng") && !"\(error)".contains("s3cret"))
    #expect(error.code == (words.hasPrefix("ERR") ? .failed : .denied))
  }

  @Test("while the server is away commands fail at once, and when it is back they are answered")
  func restart() throws {
    let server = try RedisServer()
    let client = try TestClient(port: server.port)
    #expect(client.ask("PING") == .success(.simple("PONG")))
    server.kill()
    // The first may meet the old connection; then every attempt to connect is refused.
    _ = client.ask("PING")
    guard case .failure(.away(let address, let reason))? = client.ask("PING") else {
      Issue.record("the command was answered")
      return
    }
    #expect(address.port == server.port)
    #expect(reason == "Connection refused")
    #expect(client.client.failure != nil)
    let again = try RedisServer(port: server.port)
    #expect(client.eventually(.simple("PONG"), "PING"))
    #expect(client.client.failure == nil)
    again.kill()
  }

  @Test("a command that was sent when the connection ended is not sent again")
  func noRepetition() throws {
    let seen = Atomic(0)
    let fake = try FakeServer { text in
      if text.contains("PING") { return "+PONG\r\n" }
      seen.wrappingAdd(1, ordering: .relaxed)
      return nil
    }
    let client = try TestClient(port: fake.port)
    guard case .failure(.lost(_, let command, _))? = client.ask("INCR", "n") else {
      Issue.record("the command did not end as lost")
      return
    }
    #expect(command == "INCR")
    // The next command shows that there is a new connection.
    #expect(client.eventually(.simple("PONG"), "PING"))
    #expect(seen.load(ordering: .relaxed) == 1)
    fake.stop()
  }

  @Test("a server that closes connections as soon as they are made is asked again, until it does not")
  func closedAtOnce() throws {
    let fake = try FakeServer(refusing: 40) { _ in "+PONG\r\n" }
    let client = try TestClient(port: fake.port, timeout: .seconds(20))
    #expect(client.eventually(.simple("PONG"), "PING"))
    #expect(fake.count > 40)
    fake.stop()
  }

  @Test("a server that stays silent costs a command its time, and is given up")
  func silence() throws {
    let fake = try FakeServer { text in text.contains("PING") ? "+PONG\r\n" : "" }
    let client = try TestClient(port: fake.port, timeout: .milliseconds(200))
    #expect(client.client.firstFailure(until: .max) == nil)
    guard case .failure(.overdue)? = client.ask("GET", "k") else {
      Issue.record("the command did not end as overdue")
      return
    }
    let limit = monotonicDeadline(after: 20_000_000_000)
    while fake.count < 2, monotonicNow() < limit {}
    #expect(fake.count >= 2)
    fake.stop()
  }

  @Test("a deadline ends a command before its time, and the replies stay in step")
  func deadline() throws {
    let server = try RedisServer.shared.get()
    let client = try TestClient(port: server.port)
    // Blocks this connection alone, for three tenths of a second.
    let late = client.ask("BLPOP", "a list that is not there", "0.3", deadline: monotonicDeadline(after: 20_000_000))
    guard case .failure(.overdue)? = late else {
      Issue.record("the command did not end as overdue")
      return
    }
    #expect(client.ask("ECHO", "next") == .success(.bulk(Array("next".utf8))))
  }

  @Test("a server that never lets us in costs a command its time")
  func silentGreeting() throws {
    let fake = try FakeServer { _ in "" }
    let client = try TestClient(port: fake.port, timeout: .milliseconds(100))
    guard case .failure? = client.ask("GET", "k") else {
      Issue.record("the command was answered")
      return
    }
    fake.stop()
  }

  @Test(
    "what is no reply, or a reply to nothing, ends the connection and not the process",
    arguments: ["HTTP/1.1 400 Bad Request\r\n\r\n", "$99999999999\r\n", "+OK\r\n+OK\r\n+OK\r\n", "\0\0\0\0"])
  func nonsense(reply: String) throws {
    let fake = try FakeServer { text in text.contains("PING") ? "+PONG\r\n" : reply }
    let client = try TestClient(port: fake.port)
    #expect(client.ask("PING") == .success(.simple("PONG")))
    #expect(client.ask("GET", "k") != nil)
    #expect(client.eventually(.simple("PONG"), "PING"))
    fake.stop()
  }

  @Test("closing lets what is under way end, and refuses what comes after")
  func closing() throws {
    let server = try RedisServer.shared.get()
    let client = try TestClient(port: server.port)
    #expect(client.ask("PING") == .success(.simple("PONG")))
    let slow = Monitor<Result<RESPValue, RedisError>?>(nil)
    client.client.send(try RedisCommand("BLPOP", ["another list that is not there", "0.1"])) { result in
      slow.withLock { $0 = result }
    }
    client.client.close(by: monotonicDeadline(after: 20_000_000_000))
    #expect(slow.withLock { $0 } == .success(.null))
    #expect(client.ask("PING") == .failure(.stopped))
  }

  @Test("more commands than may wait are turned away at once")
  func busy() throws {
    let fake = try FakeServer { _ in "" }
    let client = try TestClient(port: fake.port, timeout: .seconds(60))
    let command = try RedisCommand("GET", ["k"])
    let busy = Atomic(0)
    for _ in 0..<17_000 {
      client.client.send(command) { result in
        if case .failure(.busy) = result { busy.wrappingAdd(1, ordering: .relaxed) }
      }
    }
    #expect(busy.load(ordering: .relaxed) >= 17_000 - 16_384)
    client.client.close(by: 0)
    fake.stop()
  }
}
