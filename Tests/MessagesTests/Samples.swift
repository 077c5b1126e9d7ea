import Messages

/// One message of every type, no field blank where it can be helped.
let samples: [any Message] = [
  HTTPRequest(
    method: "POST", path: "/é", queryString: "a=1", header: ["accept": "*/*", "host": "h"], body: [0, 127, 128, 255]),
  HTTPResponse(statusCode: 200, status: "OK", header: ["content-type": "text/plain"], body: Array("hello".utf8)),
  AddRequest(key: "k", value: -300), AddResponse(value: 128), GetRequest(key: "k"),
  GetResponse(value: "v", exists: true), SetRequest(key: "k", value: "v", expires: 70_000), SetResponse(value: "v"),
  DelRequest(key: "k"), DelResponse(key: "k"), KeyExistsQuery(key: "k"), ListClearRequest(key: "k"),
  ListRangeRequest(key: "k", start: 0, stop: -1), ListRangeResponse(values: ["a", "b"]),
  ListPushRequest(key: "k", value: "v"), ListDelItemRequest(key: "k", value: "v"), ListResponse(newCount: 200),
  SetAddRequest(key: "k", value: "v"), SetRemoveRequest(key: "k", value: "v"), SetUnionRequest(keys: ["a", "b"]),
  SetIntersectionRequest(keys: ["a"]), SetQueryRequest(key: "k"), SetQueryResponse(values: ["a"]),
  SetOperationResponse(newCount: 1), BrokerMessage(subject: "s", replyTo: "r", body: [1]),
  RequestMessage(subject: "s", body: [1], timeout: 5_000_000_000), PublishResponse(published: true),
  WriteLogRequest(level: 3, body: "line"), GeneratorRequest(guid: true), GeneratorRequest(sequence: true),
  GeneratorRequest(random: true, min: 1, max: 1000), GeneratorResult.guid("g"), GeneratorResult.sequence(300),
  GeneratorResult.random(70_000), GeneratorResult.random(0), Container(id: "c"),
  ContainerList(containers: [Container(id: "c")]), Blob(id: "b", container: "c", byteSize: 1 << 40),
  BlobList(blobs: [Blob(id: "b", container: "c"), Blob(id: "d", container: "c")]),
  FileChunk(sequenceNo: 1, container: "c", id: "b", totalBytes: 10, chunkSize: 5, chunkBytes: [1, 2, 3, 4, 255]),
  StreamRequest(id: "b", container: "c", chunkSize: 0),
  Transfer(blobId: "b", container: "c", chunkSize: 1, totalSize: 2, totalChunks: 2, context: "x"),
  Event(eventId: "1-0", stream: "s", values: ["a": "b"]), WriteResponse(eventId: "1-0"),
  StreamQuery(streamId: "s", range: TimeRange(minTime: 1, maxTime: 300), count: 2),
  StreamResults(events: [Event(eventId: "1-0", stream: "s", values: ["a": "b"])]), HealthRequest(placeholder: true),
  HealthCheckResponse(healthy: true, message: "well"), CapabilityConfiguration(module: "M", values: ["URL": "x"]),
  LiveUpdate(newModule: [0, 200]),
  CapabilityDescriptor(
    id: "a:b", name: "n", version: "1.2.3", revision: 4, longDescription: "d",
    supportedOperations: [
      OperationDescriptor(name: "x", direction: .toActor, doctext: "t"),
      OperationDescriptor(name: "y", direction: .both),
    ]),
  BusInvocation(
    origin: .actor("M"), target: .capability(id: "a:b", binding: "default"), operation: "o", payload: [1, 200],
    id: "i", encodedClaims: "c", hostID: "N"),
  BusInvocationResponse(payload: [1], error: "e", invocationID: "i"),
  BusInvocationResponse(payload: [1], invocationID: "i"),
]
