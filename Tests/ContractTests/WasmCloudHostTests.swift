import ActorHost
import Claims
import Foundation
import Locks
import Logging
import LoggingProvider
import MessagePack
import Messages
import NativeProviders
import TestGuests
import TestServers
import Testing

/// An actor that has only ever heard of wasmCloud 0.15 to 0.18, with the providers that come with the host. What it sends
/// and reads is written here as `wasmcloud:` contracts have it, not by our own types.
@Suite("An actor of wasmCloud and the bundled providers")
struct WasmCloudHostTests {
  private typealias Value = MessagePackValue

  private let host: ActorHost.Host
  private let account: KeyPair
  private let deliveries = Deliveries()
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    account = try KeyPair(generating: .account)
    var configuration = HostConfiguration()
    configuration.middleware = [deliveries]
    host = try ActorHost.Host(configuration)
  }

  /// An actor with these claims, bound to the provider that a library makes.
  private func actor(_ capability: String, _ library: String?, _ values: [String: String] = [:]) throws -> String {
    if let library { try host.addProvider(try NativeProvider(path: try BuiltProduct.path(of: library))) }
    return try bound(capability, values)
  }

  private func bound(_ capability: String, _ values: [String: String]) throws -> String {
    var statement = ModuleStatement(name: "cloud")
    statement.capabilities = [capability]
    let key = try KeyPair(generating: .module).publicKey
    let actor = try host.addActor(try ModuleSigner(account: account).sign(GatewayGuest.bytes, as: key, statement))
    #expect(try host.setBinding(Binding(actor: actor, capability: capability, values: values)) == .live)
    return actor
  }

  /// What the actor reads as the answer.
  private func ask(
    _ actor: String, _ capability: String, _ operation: String, _ fields: KeyValuePairs<String, Value> = [:]
  ) throws -> Value {
    let answer = try host.call(actor, "h", ProbeGuest.hostCall("", capability, operation, Value(fields).encoded()))
    return answer.isEmpty ? .null : try Value(parsing: answer)
  }

  // MARK: Capabilities

  @Test("keys: counters, values, lists and sets, whose counts have wasmCloud's key") func keyValue() throws {
    let id = "wasmcloud:keyvalue"
    let actor = try actor(id, "libwascc_keyvalue.so", ["FILE": folder.path + "/keys.sqlite"])
    #expect(try ask(actor, id, "Add", ["key": "n", "value": 200]) == ["value": 200])
    #expect(try ask(actor, id, "Set", ["key": "k", "value": "v", "expires": 0]) == ["value": "v"])
    #expect(try ask(actor, id, "Get", ["key": "k"]) == ["value": "v", "exists": true])
    #expect(try ask(actor, id, "Push", ["key": "l", "value": "a"]) == ["newCount": 1])
    #expect(try ask(actor, id, "Range", ["key": "l", "start": 0, "stop": -1]) == ["values": ["a"]])
    #expect(try ask(actor, id, "SetAdd", ["key": "s", "value": "a"]) == ["new_count": 1])
    #expect(try ask(actor, id, "SetRemove", ["key": "s", "value": "a"]) == ["new_count": 1])
    #expect(try ask(actor, id, "KeyExists", ["key": "k"]) == ["value": "", "exists": true])
    #expect(try ask(actor, id, "Del", ["key": "k"]) == ["key": "k"])
  }

  @Test("messages: published, handled under wasmCloud's name, asked and answered as messages") func messaging() throws {
    let id = "wasmcloud:messaging"
    let asker = try actor(id, "libwascc_messaging.so", ["BROKER": "cloud"])
    let replier = try bound(id, ["BROKER": "cloud", "SUBSCRIPTION": "greetings"])
    let published = try ask(asker, id, "Publish", ["subject": "greetings", "replyTo": "", "body": .binary([1, 2])])
    #expect(published == ["published": true])
    let first = try #require(deliveries.wait(for: 1).first)
    #expect(first.operation == "HandleMessage")
    #expect(try Value(parsing: first.payload) == ["subject": "greetings", "replyTo": "", "body": .binary([1, 2])])

    let answer = Monitor<Result<Value, any Error>?>(nil)
    Thread.detachNewThread { [self] in
      let fields: KeyValuePairs<String, Value> = ["subject": "greetings", "body": .binary([3]), "timeout": 20_000]
      let found = Result { try ask(asker, id, "Request", fields) }
      answer.withLock { $0 = found }
      answer.signalAll()
    }
    let question = try Value(parsing: try #require(deliveries.wait(for: 2).last).payload)
    guard case .string(let reply)? = question["replyTo"] else {
      Issue.record("\(question) has nowhere to reply to")
      return
    }
    _ = try ask(replier, id, "Publish", ["subject": .string(reply), "replyTo": "", "body": .binary([4])])
    let heard = try answer.wait(until: monotonicDeadline(after: 30_000_000_000)) { $0 }?.get()
    #expect(heard?["body"] == .binary([4]) && heard?["subject"] != nil)
  }

  @Test("blobs: containers are nested, results say success, chunks come wrapped") func blobs() throws {
    let id = "wasmcloud:blobstore"
    let actor = try actor(id, "libwascc_blobstore.so", ["ROOT": folder.path])
    let success: Value = ["success": true, "error": .null]
    #expect(try ask(actor, id, "CreateContainer", ["id": "photos"]) == ["id": "photos"])
    let chunk: (UInt64, [UInt8]) -> Value = { number, bytes in
      [
        "sequenceNo": .integer(Int64(number)), "container": ["id": "photos"], "id": "cat", "totalBytes": 5,
        "chunkSize": 3, "context": .null, "chunkBytes": .binary(bytes),
      ]
    }
    #expect(try ask(actor, id, "StartUpload", ["chunk": chunk(0, [])]) == success)
    #expect(try ask(actor, id, "UploadChunk", ["chunk": chunk(0, [1, 2, 3])]) == success)
    #expect(try ask(actor, id, "UploadChunk", ["chunk": chunk(1, [4, 5])]) == success)
    let cat: Value = ["id": "cat", "container": ["id": "photos"], "byteSize": 5]
    #expect(try ask(actor, id, "GetObjectInfo", ["blob_id": "cat", "container_id": "photos"]) == cat)
    #expect(try ask(actor, id, "ListObjects", ["container_id": "photos"]) == ["blobs": .array([cat])])
    let download: KeyValuePairs<String, Value> = [
      "blob_id": "cat", "container_id": "photos", "chunk_size": 3, "context": "again",
    ]
    #expect(try ask(actor, id, "StartDownload", download) == success)
    let chunks = deliveries.wait(for: 2)
    #expect(chunks.map(\.operation) == ["ReceiveChunk", "ReceiveChunk"])
    let last = try Value(parsing: try #require(chunks.last).payload)["chunk"] ?? .null
    #expect(last["container"] == ["id": "photos"] && last["chunkBytes"] == .binary([4, 5]))
    #expect(last["context"] == "again" && last["sequenceNo"] == 1)
    #expect(try ask(actor, id, "RemoveObject", ["id": "cat", "container_id": "photos"]) == success)
    #expect(try ask(actor, id, "RemoveContainer", ["id": "photos"]) == success)
  }

  @Test("events: a stream is an id, a written event is acknowledged") func events() throws {
    let id = "wasmcloud:eventstreams"
    let actor = try actor(id, "libwascc_eventstreams.so", ["FILE": ":memory:"])
    let written = try ask(actor, id, "WriteEvent", ["streamId": "s", "values": ["k": "v"]])
    let event = try #require(written["eventId"])
    #expect(written == ["eventId": event, "error": .null])
    let found = try ask(actor, id, "QueryStream", ["streamId": "s", "range": .null, "count": 0])
    #expect(found == ["events": .array([["eventId": event, "streamId": "s", "values": ["k": "v"]]])])
  }

  @Test(
    "a line of the log has its level as a word, under either id",
    arguments: ["wasmcloud:logging", "wasmcloud:builtin:logging"])
  func logging(id: String) throws {
    let lines = Locked<[String]>([])
    let logger = Logger(label: "cloud") { _ in LineHandler(lines: lines) }
    try host.addProvider(LoggingProvider(logger: logger))
    let actor = try bound(id, [:])
    _ = try ask(actor, id, "WriteLog", ["target": "t", "level": "warn", "text": "careful"])
    #expect(lines.withLock { $0 } == ["warning careful"])
  }

  @Test("ids and numbers come bare, under either id", arguments: ["wasmcloud:extras", "wasmcloud:builtin:numbergen"])
  func extras(id: String) throws {
    let actor = try bound(id, [:])
    guard case .string(let guid) = try ask(actor, id, "RequestGuid") else {
      Issue.record("no text")
      return
    }
    #expect(UUID(uuidString: guid) != nil)
    #expect(try ask(actor, id, "RequestRandom", ["min": 7, "max": 8]) == 7)
    #expect(try ask(actor, id, "RequestSequence") == 0)
    #expect(try ask(actor, id, "RequestSequence") == 1)
  }

  // MARK: HTTP

  @Test("a real request reaches the actor, and through it a server elsewhere") func http() throws {
    let elsewhere = try RawHTTPServer { _, connection in connection.respond("201 Created", Array("made".utf8)) }
    let port = try LoopbackPort.free()
    let actor = try actor("wasmcloud:httpserver", "libwascc_http_server.so", ["PORT": "\(port)", "HOST": "127.0.0.1"])
    // One module speaks of both, so it is signed again with both.
    try host.removeActor(actor)
    var statement = ModuleStatement(name: "gateway")
    statement.capabilities = ["wasmcloud:httpserver", "wasmcloud:httpclient"]
    let key = try KeyPair(generating: .module).publicKey
    let gateway = try host.addActor(try ModuleSigner(account: account).sign(GatewayGuest.bytes, as: key, statement))
    try host.addProvider(try NativeProvider(path: try BuiltProduct.path(of: "libwascc_http_client.so")))
    let values = ["PORT": "\(port)", "HOST": "127.0.0.1"]
    try host.setBinding(Binding(actor: gateway, capability: "wasmcloud:httpserver", values: values))
    try host.setBinding(Binding(actor: gateway, capability: "wasmcloud:httpclient", values: ["ALLOW": "127.0.0.1"]))

    let request: Value = [
      "method": "PUT", "url": .string("\(elsewhere.url)/a?b=c"), "headers": ["x-own": "1"], "body": .binary([7, 8]),
    ]
    let answer = try post(ProbeGuest.hostCall("", "wasmcloud:httpclient", "Request", request.encoded()), port)
    let response = try Value(parsing: answer)
    #expect(response["statusCode"] == 201 && response["body"] == .binary(Array("made".utf8)))
    let seen = try #require(elsewhere.requests.first)
    #expect(seen.line == "PUT /a?b=c HTTP/1.1" && seen.headers["x-own"] == "1" && seen.body == [7, 8])
  }

  /// The body of the response to a POST on a connection of its own.
  private func post(_ body: [UInt8], _ port: Int) throws -> [UInt8] {
    let connection = FileHandle(fileDescriptor: try LoopbackPort.connected(port), closeOnDealloc: true)
    let head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n"
    try connection.write(contentsOf: Data(head.utf8) + Data(body))
    let response = try connection.readToEnd() ?? Data()
    try #require(
      response.starts(with: Data("HTTP/1.1 200 OK\r\n".utf8)), "\(String(decoding: response, as: UTF8.self))")
    let end = try #require(response.firstRange(of: Data("\r\n\r\n".utf8)))
    return [UInt8](response[end.upperBound...])
  }
}

/// Keeps what actors were brought.
private final class Deliveries: Middleware {
  private let all = Monitor<[Invocation]>([])

  func actorPostInvoke(_ response: InvocationResponse) throws -> InvocationResponse {
    if ["HandleMessage", "ReceiveChunk"].contains(response.invocation.operation) {
      all.withLock { $0.append(response.invocation) }
      all.signalAll()
    }
    return response
  }

  /// So many, once they are there; fewer if they did not come in time.
  func wait(for count: Int) -> [Invocation] {
    let limit = monotonicDeadline(after: 30_000_000_000)
    return all.wait(until: limit) { $0.count >= count ? $0 : nil } ?? all.withLock { $0 }
  }
}

private struct LineHandler: LogHandler {
  let lines: Locked<[String]>
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { lines.withLock { $0.append("\(event.level) \(event.message)") } }
}

extension MessagePackValue {
  fileprivate init(_ fields: KeyValuePairs<String, MessagePackValue>) {
    self = .map(fields.map { Pair(.string($0.key), $0.value) })
  }
}
