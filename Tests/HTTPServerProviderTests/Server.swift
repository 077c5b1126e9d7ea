import CProvider
import HTTPServerProvider
import Messages
import ProviderKit
import ProviderTestHost
import Synchronization
import Testing

/// The provider behind its C table, with one actor bound to a port that the system chose.
final class Server {
  static let actor = "MACTOR"

  let host: TestHost
  private(set) var port = 0

  /// - Parameter values: values of the binding besides address and port.
  init(_ values: [String: String] = [:], actor: @escaping TestHost.Actor) throws {
    host = TestHost(actor: actor)
    try host.create(configuration: [("THREADS", "2")]) { Export.create(HTTPServerProvider.self, $0, $1, $2) }
    try host.start()
    try bind(values)
    port = try #require(readyPort)
  }

  /// A server whose actor answers each request with what `respond` returns.
  convenience init(
    _ values: [String: String] = [:], respond: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws {
    try self.init(values) { _, payload, _, reply in
      let request = try? HTTPRequest(messagePack: payload)
      reply(.success(respond(request ?? HTTPRequest()).encoded()))
    }
  }

  deinit { host.stop() }

  func bind(_ values: [String: String], actor: String = Server.actor) throws {
    let all = ["HOST": "127.0.0.1", "PORT": "0", "__wascc_name": "counter"].merging(values) { $1 }
    try host.bind(actor, all.map { ($0.key, $0.value) })
  }

  /// The port of the newest line that says where an actor answers.
  var readyPort: Int? {
    let line = host.log.last { $0.contains(" answers at http") }
    return line?.split(separator: ":").last.flatMap { Int($0.dropLast()) }
  }

  func client() throws -> RawClient { try RawClient(port: port) }

  /// Sends one request on a connection of its own.
  func get(_ target: String = "/", _ headers: String = "") throws -> Response {
    let client = try client()
    client.send("GET \(target) HTTP/1.1\r\nHost: here\r\n\(headers)\r\n")
    return try client.response()
  }
}

/// Remembers the requests that an actor saw.
final class Seen: Sendable {
  private let requests = Mutex<[HTTPRequest]>([])

  var all: [HTTPRequest] { requests.withLock { $0 } }

  func note(_ request: HTTPRequest) { requests.withLock { $0.append(request) } }
}

/// Calls that wait until the test answers them.
final class HeldCalls: Sendable {
  private let replies = Mutex<[TestHost.Reply]>([])

  var actor: TestHost.Actor {
    { [self] _, _, _, reply in replies.withLock { $0.append(reply) } }
  }

  var count: Int { replies.withLock { $0.count } }

  func answerAll(_ response: HTTPResponse) {
    let waiting = replies.withLock { replies in
      defer { replies = [] }
      return replies
    }
    for reply in waiting { reply(.success(response.encoded())) }
  }

  /// Waits until so many calls are held.
  func wait(for count: Int) async throws {
    let limit = monotonicNow() + 10_000_000_000
    while self.count < count, monotonicNow() < limit { try await Task.sleep(for: .milliseconds(1)) }
    #expect(self.count >= count)
  }
}

extension HTTPResponse {
  static func ok(_ text: String, _ header: [String: String] = [:]) -> HTTPResponse {
    HTTPResponse(statusCode: 200, status: "OK", header: header, body: Array(text.utf8))
  }
}
