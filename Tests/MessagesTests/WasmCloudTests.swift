import MessagePack
import Messages
import Testing

/// What actors of wasmCloud 0.15 to 0.18 say, in waSCC's words and back.
@Suite("The contracts of wasmCloud")
struct WasmCloudTests {
  private func bytes(_ value: MessagePackValue) -> [UInt8] { value.encoded() }

  private func value(_ bytes: [UInt8]) throws -> MessagePackValue { try MessagePackValue(parsing: bytes) }

  @Test(
    "every id stands for one of waSCC's",
    arguments: [
      ("wasmcloud:httpserver", "wascc:http_server"), ("wasmcloud:httpclient", "wascc:http_client"),
      ("wasmcloud:keyvalue", "wascc:keyvalue"), ("wasmcloud:messaging", "wascc:messaging"),
      ("wasmcloud:blobstore", "wascc:blobstore"), ("wasmcloud:eventstreams", "wascc:eventstreams"),
      ("wasmcloud:logging", "wascc:logging"), ("wasmcloud:builtin:logging", "wascc:logging"),
      ("wasmcloud:extras", "wascc:extras"), ("wasmcloud:builtin:numbergen", "wascc:extras"),
      ("wasmcloud:graphdb", "wascc:graphdb"), ("wasmcloud:telnet", "wascc:telnet"),
    ])
  func ids(alias: String, original: String) {
    #expect(WasmCloud.original(of: alias) == original)
    #expect(WasmCloud.aliases(of: original).contains(alias))
    #expect(WasmCloud.original(of: original) == nil)
  }

  @Test("an HTTP request has its URL in a field of its own") func httpClient() throws {
    let payload = bytes([
      "method": "PUT", "url": "http://a/b?c", "headers": ["x": "1"], "body": .binary([7]),
    ])
    let call = try WasmCloud.request("Request", payload, of: CapabilityID.httpClient)
    #expect(call.operation == "PerformRequest")
    let request = try HTTPRequest(messagePack: call.payload)
    #expect((request.method, request.path, request.header, request.body) == ("PUT", "http://a/b?c", ["x": "1"], [7]))
    let answer = HTTPResponse(statusCode: 204).encoded()
    #expect(try call.answer(answer) == answer)
  }

  @Test("counts of sets come back under another key, all else of key-value as it is") func keyValue() throws {
    let add = try WasmCloud.request("SetAdd", [1], of: CapabilityID.keyValue)
    #expect(add.payload == [1])
    #expect(try add.answer(SetOperationResponse(newCount: 3).encoded()) == bytes(["new_count": 3]))
    let get = try WasmCloud.request("Get", [2], of: CapabilityID.keyValue)
    #expect(try get.answer([9]) == [9])
  }

  @Test("publishing answers that it was done, a request answers a message, a delivery has another name")
  func messaging() throws {
    let publish = try WasmCloud.request("Publish", [1], of: CapabilityID.messaging)
    #expect(try publish.answer([]) == bytes(["published": true]))
    let request = try WasmCloud.request(
      "Request", RequestMessage(subject: "a.b", timeout: 5).encoded(), of: CapabilityID.messaging)
    let reply = try BrokerMessage(messagePack: try request.answer([1, 2]))
    #expect((reply.subject, reply.body) == ("a.b", [1, 2]))
    let delivery = try WasmCloud.delivery("DeliverMessage", [4], of: CapabilityID.messaging)
    #expect(delivery == ("HandleMessage", [4]))
  }

  @Test("containers of blobs are nested, in requests, answers and deliveries") func blobs() throws {
    let chunk = bytes([
      "chunk": [
        "sequenceNo": 4, "container": ["id": "photos"], "id": "cat", "totalBytes": 10, "chunkSize": 5,
        "context": .null, "chunkBytes": .binary([1, 2]),
      ]
    ])
    for operation in ["StartUpload", "UploadChunk"] {
      let upload = try WasmCloud.request(operation, chunk, of: CapabilityID.blobStore)
      #expect(
        try FileChunk(messagePack: upload.payload)
          == FileChunk(
            sequenceNo: 4, container: "photos", id: "cat", totalBytes: 10, chunkSize: 5, chunkBytes: [1, 2]))
      #expect(try upload.answer([]) == bytes(["success": true, "error": .null]))
    }
    let original = FileChunk(
      sequenceNo: 4, container: "photos", id: "cat", totalBytes: 10, chunkSize: 5, chunkBytes: [1, 2])
    #expect(
      try value(try WasmCloud.delivery("ReceiveChunk", original.encoded(), of: CapabilityID.blobStore).payload)
        == value(chunk))

    let remove = try WasmCloud.request(
      "RemoveObject", bytes(["id": "cat", "container_id": "photos"]), of: CapabilityID.blobStore)
    #expect(try Blob(messagePack: remove.payload) == Blob(id: "cat", container: "photos"))
    let info = try WasmCloud.request(
      "GetObjectInfo", bytes(["blobId": "cat", "containerId": "photos"]), of: CapabilityID.blobStore)
    #expect(try Blob(messagePack: info.payload) == Blob(id: "cat", container: "photos"))
    let found = try info.answer(Blob(id: "cat", container: "photos", byteSize: 200).encoded())
    #expect(
      found == bytes(["id": "cat", "container": ["id": "photos"], "byteSize": 200]))
    let list = try WasmCloud.request("ListObjects", bytes(["container_id": "photos"]), of: CapabilityID.blobStore)
    #expect(try Container(messagePack: list.payload).id == "photos")
    let blobs = try list.answer(BlobList(blobs: [Blob(id: "cat", container: "photos", byteSize: 1)]).encoded())
    #expect(
      try value(blobs)
        == ["blobs": .array([["id": "cat", "container": ["id": "photos"], "byteSize": 1]])])
    let download = try WasmCloud.request(
      "StartDownload",
      bytes(["blob_id": "cat", "container_id": "photos", "chunk_size": 5, "context": "c"]), of: CapabilityID.blobStore)
    let stream = try StreamRequest(messagePack: download.payload)
    #expect((stream.id, stream.container, stream.chunkSize, stream.context) == ("cat", "photos", 5, "c"))
    let create = try WasmCloud.request("CreateContainer", bytes(["id": "photos"]), of: CapabilityID.blobStore)
    #expect(try create.answer([]) == bytes(["id": "photos"]), "also from stores that answer nothing")
  }

  @Test("events name their stream by an id") func events() throws {
    let write = try WasmCloud.request(
      "WriteEvent", bytes(["streamId": "s", "values": ["k": "v"]]), of: CapabilityID.eventStreams)
    #expect(try Event(messagePack: write.payload) == Event(eventId: "", stream: "s", values: ["k": "v"]))
    #expect(try write.answer(WriteResponse(eventId: "1-0").encoded()) == bytes(["eventId": "1-0", "error": .null]))
    let query = try WasmCloud.request("QueryStream", [5], of: CapabilityID.eventStreams)
    let results = StreamResults(events: [Event(eventId: "1-0", stream: "s")]).encoded()
    #expect(
      try value(try query.answer(results))
        == ["events": .array([["eventId": "1-0", "streamId": "s", "values": [:]]])])
  }

  @Test(
    "levels of the log are words",
    arguments: [("error", 1), ("warn", 2), ("info", 3), ("debug", 4), ("trace", 5), ("loud", UInt32.max)])
  func log(word: String, level: UInt32) throws {
    let call = try WasmCloud.request(
      "WriteLog", bytes(["target": "t", "level": .string(word), "text": "hello"]), of: CapabilityID.logging)
    let request = try WriteLogRequest(messagePack: call.payload)
    #expect((request.level, request.body, request.target) == (level, "hello", "t"))
  }

  @Test("numbers and ids come back bare") func extras() throws {
    let guid = try WasmCloud.request("RequestGuid", [0x80], of: CapabilityID.extras)
    #expect(try GeneratorRequest(messagePack: guid.payload).guid)
    #expect(try value(try guid.answer(GeneratorResult.guid("x").encoded())) == "x")
    let random = try WasmCloud.request("RequestRandom", bytes(["min": 3, "max": 9]), of: CapabilityID.extras)
    let request = try GeneratorRequest(messagePack: random.payload)
    #expect((request.random, request.min, request.max) == (true, 3, 9))
    #expect(try value(try random.answer(GeneratorResult.random(7).encoded())) == 7)
    let sequence = try WasmCloud.request("RequestSequence", [0x80], of: CapabilityID.extras)
    #expect(try value(try sequence.answer(GeneratorResult.sequence(300).encoded())) == 300)
  }

  @Test("a payload that is none is refused, an operation that nobody knows goes as it is") func others() throws {
    #expect(throws: MessageError.self) { try WasmCloud.request("WriteLog", [0xc1], of: CapabilityID.logging) }
    let unknown = try WasmCloud.request("Surprise", [0xc1], of: CapabilityID.blobStore)
    #expect((unknown.operation, unknown.payload) == ("Surprise", [0xc1]))
  }
}
