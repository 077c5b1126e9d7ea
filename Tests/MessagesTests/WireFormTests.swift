import MessagePack
import Messages
import Testing

/// Every message of every contract as it goes over the wire: a map with the contract's own keys, in their order, in the
/// second generation, positions with bytes as numbers in the first.
@Suite("The wire forms of every message")
struct WireFormTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let message: any Message
    let g2: MessagePackValue
    let g1: MessagePackValue

    init(_ message: any Message, _ g2: MessagePackValue, _ g1: MessagePackValue) {
      (self.message, self.g2, self.g1) = (message, g2, g1)
    }

    var name: String { type(of: message).name }
    var testDescription: String { "\(message)" }
  }

  @Test("are written as the contracts say, key by key and place by place", arguments: rows)
  func writing(row: Row) throws {
    #expect(try MessagePackValue(parsing: row.message.encoded(.g2)) == row.g2)
    #expect(try MessagePackValue(parsing: row.message.encoded(.g1)) == row.g1)
  }

  @Test("are read in both generations, and with the older spelling of their keys", arguments: rows)
  func reading(row: Row) throws { try check(row.message, row) }

  private func check<M: Message>(_ message: M, _ row: Row) throws {
    for form in [row.g2, row.g1, row.g2.inOlderSpelling] {
      #expect(try M(messagePack: form.encoded(), trailing: .refused) == message, "\(form)")
    }
  }

  @Test("have a context only since the second generation, which stands before the bytes")
  func context() throws {
    let chunk = FileChunk(
      sequenceNo: 1, container: "c", id: "b", totalBytes: 10, chunkSize: 5, context: "x", chunkBytes: [200])
    let request = StreamRequest(id: "b", container: "c", chunkSize: 7, context: "x")
    #expect(
      try MessagePackValue(parsing: chunk.encoded(.g2)) == [
        "sequenceNo": 1, "container": "c", "id": "b", "totalBytes": 10, "chunkSize": 5, "context": "x",
        "chunkBytes": .binary([200]),
      ])
    #expect(try MessagePackValue(parsing: chunk.encoded(.g1)) == [1, "c", "b", 10, 5, [200]])
    #expect(
      try MessagePackValue(parsing: request.encoded(.g2))
        == ["id": "b", "container": "c", "chunkSize": 7, "context": "x"])
    #expect(try MessagePackValue(parsing: request.encoded(.g1)) == ["b", "c", 7])
  }

  @Test("have a row each, so none is forgotten")
  func completeness() {
    let names = Set(rows.map(\.name))
    for sample in samples { #expect(names.contains(type(of: sample).name), "\(type(of: sample).name) has no row") }
    for contract in OperationContract.all {
      for type in [contract.request, contract.response].compactMap({ $0 }) {
        #expect(names.contains(type.name), "\(contract.operation): \(type.name) has no row")
      }
    }
  }
}

extension MessagePackValue {
  /// The keys as before they were renamed, and bytes as numbers.
  fileprivate var inOlderSpelling: MessagePackValue {
    switch self {
    case .map(let pairs):
      .map(
        pairs.map { pair in
          guard case .string(let key) = pair.key else { return Pair(pair.key, pair.value.inOlderSpelling) }
          let older = key.reduce("") { $1.isUppercase ? $0 + "_" + $1.lowercased() : $0 + String($1) }
          return Pair(.string(older), pair.value.inOlderSpelling)
        })
    case .array(let elements): .array(elements.map(\.inOlderSpelling))
    case .binary(let bytes): .array(bytes.map { .integer(Int64($0)) })
    default: self
    }
  }
}

private typealias Row = WireFormTests.Row

private let rows: [WireFormTests.Row] = core + http + keyValue + messaging + blobs + events + others

private let http = [
  Row(
    HTTPRequest(method: "PUT", path: "/a", queryString: "b=c", header: ["x": "y"], body: [1, 200]),
    ["method": "PUT", "path": "/a", "queryString": "b=c", "header": ["x": "y"], "body": .binary([1, 200])],
    ["PUT", "/a", "b=c", ["x": "y"], [1, 200]]),
  Row(
    HTTPResponse(statusCode: 404, status: "Not Found", header: ["x": "y"], body: [1, 200]),
    ["statusCode": 404, "status": "Not Found", "header": ["x": "y"], "body": .binary([1, 200])],
    [404, "Not Found", ["x": "y"], [1, 200]]),
]

private let keyValue = [
  Row(AddRequest(key: "k", value: -300), ["key": "k", "value": -300], ["k", -300]),
  Row(AddResponse(value: 128), ["value": 128], [128]),
  Row(GetRequest(key: "k"), ["key": "k"], ["k"]),
  Row(GetResponse(value: "v", exists: true), ["value": "v", "exists": true], ["v", true]),
  Row(SetRequest(key: "k", value: "v", expires: 7), ["key": "k", "value": "v", "expires": 7], ["k", "v", 7]),
  Row(SetResponse(value: "v"), ["value": "v"], ["v"]),
  Row(DelRequest(key: "k"), ["key": "k"], ["k"]), Row(DelResponse(key: "k"), ["key": "k"], ["k"]),
  Row(KeyExistsQuery(key: "k"), ["key": "k"], ["k"]), Row(ListClearRequest(key: "k"), ["key": "k"], ["k"]),
  Row(ListRangeRequest(key: "k", start: 0, stop: -1), ["key": "k", "start": 0, "stop": -1], ["k", 0, -1]),
  Row(ListRangeResponse(values: ["a", "b"]), ["values": ["a", "b"]], [["a", "b"]]),
  Row(ListPushRequest(key: "k", value: "v"), ["key": "k", "value": "v"], ["k", "v"]),
  Row(ListDelItemRequest(key: "k", value: "v"), ["key": "k", "value": "v"], ["k", "v"]),
  Row(ListResponse(newCount: 200), ["newCount": 200], [200]),
  Row(SetAddRequest(key: "k", value: "v"), ["key": "k", "value": "v"], ["k", "v"]),
  Row(SetRemoveRequest(key: "k", value: "v"), ["key": "k", "value": "v"], ["k", "v"]),
  Row(SetUnionRequest(keys: ["a"]), ["keys": ["a"]], [["a"]]),
  Row(SetIntersectionRequest(keys: ["a"]), ["keys": ["a"]], [["a"]]),
  Row(SetQueryRequest(key: "k"), ["key": "k"], ["k"]),
  Row(SetQueryResponse(values: ["a"]), ["values": ["a"]], [["a"]]),
  Row(SetOperationResponse(newCount: 1), ["newCount": 1], [1]),
]

private let messaging = [
  Row(
    BrokerMessage(subject: "s", replyTo: "r", body: [200]), ["subject": "s", "replyTo": "r", "body": .binary([200])],
    [["s", "r", [200]]]),
  Row(
    RequestMessage(subject: "s", body: [200], timeout: 5_000),
    ["subject": "s", "body": .binary([200]), "timeout": 5_000], ["s", [200], 5_000]),
  Row(PublishResponse(published: true), ["published": true], [true]),
]

private let blobs = [
  Row(Container(id: "c"), ["id": "c"], ["c"]),
  Row(ContainerList(containers: [Container(id: "c")]), ["containers": [["id": "c"]]], [[["c"]]]),
  Row(
    Blob(id: "b", container: "c", byteSize: 1 << 40), ["id": "b", "container": "c", "byteSize": 1_099_511_627_776],
    ["b", "c", 1_099_511_627_776]),
  Row(
    BlobList(blobs: [Blob(id: "b", container: "c")]), ["blobs": [["id": "b", "container": "c", "byteSize": 0]]],
    [[["b", "c", 0]]]),
  Row(
    FileChunk(sequenceNo: 1, container: "c", id: "b", totalBytes: 10, chunkSize: 5, chunkBytes: [200]),
    [
      "sequenceNo": 1, "container": "c", "id": "b", "totalBytes": 10, "chunkSize": 5, "chunkBytes": .binary([200]),
    ],
    [1, "c", "b", 10, 5, [200]]),
  Row(
    StreamRequest(id: "b", container: "c", chunkSize: 7), ["id": "b", "container": "c", "chunkSize": 7], ["b", "c", 7]),
  Row(
    Transfer(blobId: "b", container: "c", chunkSize: 1, totalSize: 2, totalChunks: 2, context: "x"),
    ["blobId": "b", "container": "c", "chunkSize": 1, "totalSize": 2, "totalChunks": 2, "context": "x"],
    ["b", "c", 1, 2, 2, "x"]),
]

private let events = [
  Row(
    Event(eventId: "1-0", stream: "s", values: ["a": "b"]), ["eventId": "1-0", "stream": "s", "values": ["a": "b"]],
    ["1-0", "s", ["a": "b"]]),
  Row(WriteResponse(eventId: "1-0"), ["eventId": "1-0"], ["1-0"]),
  Row(
    StreamQuery(streamId: "s", range: TimeRange(minTime: 1, maxTime: 300), count: 2),
    ["streamId": "s", "range": ["minTime": 1, "maxTime": 300], "count": 2], ["s", [1, 300], 2]),
  Row(StreamQuery(streamId: "s", count: 0), ["streamId": "s", "range": nil, "count": 0], ["s", nil, 0]),
  Row(
    StreamResults(events: [Event(eventId: "1-0", stream: "s", values: ["a": "b"])]),
    ["events": [["eventId": "1-0", "stream": "s", "values": ["a": "b"]]]], [[["1-0", "s", ["a": "b"]]]]),
]

private let others = [
  Row(WriteLogRequest(level: 3, body: "line"), ["level": 3, "body": "line"], [3, "line"]),
  Row(
    GeneratorRequest(guid: true), ["guid": true, "sequence": false, "random": false, "min": 0, "max": 0], [[0: nil]]),
  Row(
    GeneratorRequest(sequence: true), ["guid": false, "sequence": true, "random": false, "min": 0, "max": 0], [[1: nil]]
  ),
  Row(
    GeneratorRequest(random: true, min: 1, max: 9),
    ["guid": false, "sequence": false, "random": true, "min": 1, "max": 9], [[2: [1, 9]]]),
  Row(GeneratorResult.guid("g"), ["guid": "g", "sequenceNumber": 0, "randomNumber": 0], [[0: "g"]]),
  Row(GeneratorResult.sequence(300), ["guid": nil, "sequenceNumber": 300, "randomNumber": 0], [[1: 300]]),
  Row(GeneratorResult.random(9), ["guid": nil, "sequenceNumber": 0, "randomNumber": 9], [[2: 9]]),
]

private let core = [
  Row(HealthRequest(placeholder: true), ["placeholder": true], [true]),
  Row(HealthCheckResponse(healthy: true, message: "well"), ["healthy": true, "message": "well"], [true, "well"]),
  Row(
    CapabilityConfiguration(module: "M", values: ["k": "v"]), ["module": "M", "values": ["k": "v"]],
    ["M", ["k": "v"]]),
  Row(LiveUpdate(newModule: [0, 200]), ["newModule": [0, 200]], [[0, 200]]),
  Row(
    CapabilityDescriptor(
      id: "a:b", name: "n", version: "1.2.3", revision: 4, longDescription: "d",
      supportedOperations: [OperationDescriptor(name: "x", direction: .toProvider, doctext: "t")]),
    [
      "id": "a:b", "name": "n", "version": "1.2.3", "revision": 4, "long_description": "d",
      "supported_operations": [["name": "x", "direction": [1: nil], "doctext": "t"]],
    ],
    ["a:b", "n", "1.2.3", 4, "d", [["x", [1: nil], "t"]]]),
  Row(
    BusInvocation(
      origin: .actor("M"), target: .capability(id: "a:b", binding: "default"), operation: "o", payload: [1, 200],
      id: "i", encodedClaims: "c", hostID: "N"),
    [
      "origin": [0: "M"], "target": [1: ["capid": "a:b", "binding": "default"]], "operation": "o", "msg": [1, 200],
      "id": "i", "encoded_claims": "c", "host_id": "N",
    ],
    [[0: "M"], [1: ["a:b", "default"]], "o", [1, 200], "i", "c", "N"]),
  Row(
    BusInvocationResponse(payload: [1], error: "e", invocationID: "i"),
    ["msg": [1], "error": "e", "invocation_id": "i"], [[1], "e", "i"]),
]
