internal import MessagePack

// wasmCloud 0.15 to 0.18 renamed waSCC's capabilities and changed some of their messages; what they do stayed the same.
// An actor of that time speaks through this table to providers of today, which never learn of it. An operation that is
// not in the table goes as it is.

/// The contracts of wasmCloud 0.15 to 0.18, in terms of waSCC's.
public enum WasmCloud {
  /// The capability that answers for one of wasmCloud's; nil for any other id.
  public static func original(of capability: String) -> String? { originals[capability] }

  /// wasmCloud's names of a capability.
  public static func aliases(of capability: String) -> [String] {
    originals.filter { $0.value == capability }.keys.sorted()
  }

  private static let originals = [
    "wasmcloud:httpserver": CapabilityID.httpServer, "wasmcloud:httpclient": CapabilityID.httpClient,
    "wasmcloud:keyvalue": CapabilityID.keyValue, "wasmcloud:messaging": CapabilityID.messaging,
    "wasmcloud:blobstore": CapabilityID.blobStore, "wasmcloud:eventstreams": CapabilityID.eventStreams,
    "wasmcloud:logging": CapabilityID.logging, "wasmcloud:builtin:logging": CapabilityID.logging,
    "wasmcloud:extras": CapabilityID.extras, "wasmcloud:builtin:numbergen": CapabilityID.extras,
    "wasmcloud:graphdb": "wascc:graphdb", "wasmcloud:telnet": "wascc:telnet",
  ]

  /// A call and how its answer goes back.
  public struct Translated: Sendable {
    public let operation: String
    public let payload: [UInt8]
    /// The answer as the caller expects it.
    public let answer: @Sendable ([UInt8]) throws(MessageError) -> [UInt8]
  }

  /// What an actor of wasmCloud asks of a capability, named as the original.
  public static func request(
    _ operation: String, _ payload: [UInt8], of capability: String
  ) throws(MessageError) -> Translated {
    switch capability {
    case CapabilityID.httpClient: try httpClient(operation, payload)
    case CapabilityID.keyValue: keyValue(operation, payload)
    case CapabilityID.messaging: try messaging(operation, payload)
    case CapabilityID.blobStore: try blobs(operation, payload)
    case CapabilityID.eventStreams: try events(operation, payload)
    case CapabilityID.logging: try log(operation, payload)
    case CapabilityID.extras: try extras(operation, payload)
    default: unchanged(operation, payload)
    }
  }

  /// What a provider asks of an actor of wasmCloud. The answers are the same for both.
  public static func delivery(
    _ operation: String, _ payload: [UInt8], of capability: String
  ) throws(MessageError) -> (operation: String, payload: [UInt8]) {
    switch (capability, operation) {
    case (CapabilityID.messaging, MessagingOperation.deliverMessage.rawValue):
      return ("HandleMessage", payload)
    case (CapabilityID.blobStore, BlobStoreOperation.receiveChunk.rawValue):
      let chunk = try FileChunk(messagePack: payload)
      return (operation, CloudChunkTransfer(chunk: CloudFileChunk(chunk)).encoded())
    case (CapabilityID.eventStreams, EventStreamsOperation.deliverEvent.rawValue):
      return (operation, CloudEvent(try Event(messagePack: payload)).encoded())
    default: return (operation, payload)
    }
  }

  private static func unchanged(_ operation: String, _ payload: [UInt8]) -> Translated {
    Translated(operation: operation, payload: payload) { answer throws(MessageError) in answer }
  }

  // MARK: By capability

  private static func httpClient(_ operation: String, _ payload: [UInt8]) throws(MessageError) -> Translated {
    guard operation == "Request" else { return unchanged(operation, payload) }
    let request = try CloudHTTPRequest(messagePack: payload)
    let original = HTTPRequest(
      method: request.method, path: request.url, header: request.headers, body: request.body)
    return unchanged(HTTPClientOperation.performRequest.rawValue, original.encoded())
  }

  private static func keyValue(_ operation: String, _ payload: [UInt8]) -> Translated {
    guard [KeyValueOperation.setAdd, .setRemove].map(\.rawValue).contains(operation) else {
      return unchanged(operation, payload)
    }
    return Translated(operation: operation, payload: payload) { answer throws(MessageError) in
      CloudSetOperationResponse(newCount: try SetOperationResponse(messagePack: answer).newCount).encoded()
    }
  }

  private static func messaging(_ operation: String, _ payload: [UInt8]) throws(MessageError) -> Translated {
    switch MessagingOperation(rawValue: operation) {
    case .publish:
      return Translated(operation: operation, payload: payload) { _ throws(MessageError) in
        PublishResponse(published: true).encoded()
      }
    case .request:
      let subject = try RequestMessage(messagePack: payload).subject
      return Translated(operation: operation, payload: payload) { answer throws(MessageError) in
        BrokerMessage(subject: subject, body: answer).encoded()
      }
    case .deliverMessage, nil: return unchanged(operation, payload)
    }
  }

  private static func blobs(_ operation: String, _ payload: [UInt8]) throws(MessageError) -> Translated {
    guard let known = BlobStoreOperation(rawValue: operation) else { return unchanged(operation, payload) }
    let success: @Sendable ([UInt8]) throws(MessageError) -> [UInt8] = { _ throws(MessageError) in
      CloudBlobResult().encoded()
    }
    switch known {
    case .createContainer:
      let container = try Container(messagePack: payload)
      return Translated(operation: operation, payload: payload) { _ throws(MessageError) in container.encoded() }
    case .removeContainer: return Translated(operation: operation, payload: payload, answer: success)
    case .startUpload, .uploadChunk:
      let chunk = try CloudChunkTransfer(messagePack: payload).chunk
      return Translated(operation: operation, payload: chunk.original.encoded(), answer: success)
    case .removeObject:
      let request = try CloudBlobRequest(messagePack: payload)
      let blob = Blob(id: request.id, container: request.containerID)
      return Translated(operation: operation, payload: blob.encoded(), answer: success)
    case .startDownload:
      let request = try CloudBlobRequest(messagePack: payload)
      let stream = StreamRequest(
        id: request.blobID, container: request.containerID, chunkSize: request.chunkSize, context: request.context)
      return Translated(operation: operation, payload: stream.encoded(), answer: success)
    case .listObjects:
      let request = try CloudBlobRequest(messagePack: payload)
      return Translated(operation: operation, payload: Container(id: request.containerID).encoded()) {
        answer throws(MessageError) in
        CloudBlobList(blobs: try BlobList(messagePack: answer).blobs.map(CloudBlob.init)).encoded()
      }
    case .getObjectInfo:
      let request = try CloudBlobRequest(messagePack: payload)
      let blob = Blob(id: request.blobID, container: request.containerID)
      return Translated(operation: operation, payload: blob.encoded()) { answer throws(MessageError) in
        CloudBlob(try Blob(messagePack: answer)).encoded()
      }
    case .receiveChunk: return unchanged(operation, payload)
    }
  }

  private static func events(_ operation: String, _ payload: [UInt8]) throws(MessageError) -> Translated {
    switch EventStreamsOperation(rawValue: operation) {
    case .writeEvent:
      let event = try CloudEvent(messagePack: payload)
      let original = Event(eventId: "", stream: event.streamId, values: event.values)
      return Translated(operation: operation, payload: original.encoded()) { answer throws(MessageError) in
        CloudEventAck(eventId: try WriteResponse(messagePack: answer).eventId).encoded()
      }
    case .queryStream:
      return Translated(operation: operation, payload: payload) { answer throws(MessageError) in
        CloudEventList(events: try StreamResults(messagePack: answer).events.map(CloudEvent.init)).encoded()
      }
    case .deliverEvent, nil: return unchanged(operation, payload)
    }
  }

  private static func log(_ operation: String, _ payload: [UInt8]) throws(MessageError) -> Translated {
    guard operation == LoggingOperation.writeLog.rawValue else { return unchanged(operation, payload) }
    let request = try CloudLogRequest(messagePack: payload)
    // A level nobody knows is written as the provider writes such levels: as an error that says so.
    let level = LogLevel.allCases.first { "\($0)" == (request.level == "warn" ? "warning" : request.level) }
    var original = WriteLogRequest(level: level?.rawValue ?? .max, body: request.text)
    original.target = request.target
    return unchanged(operation, original.encoded())
  }

  private static func extras(_ operation: String, _ payload: [UInt8]) throws(MessageError) -> Translated {
    var request = GeneratorRequest()
    switch ExtrasOperation(rawValue: operation) {
    case .requestGuid: request.guid = true
    case .requestSequence: request.sequence = true
    case .requestRandom:
      let bounds = try CloudRandomRequest(messagePack: payload)
      (request.random, request.min, request.max) = (true, bounds.min, bounds.max)
    case nil: return unchanged(operation, payload)
    }
    return Translated(operation: operation, payload: request.encoded()) { [request] answer throws(MessageError) in
      let result = try GeneratorResult(messagePack: answer)
      var writer = MessagePackWriter()
      if request.guid {
        writer.write(result.guid ?? "")
      } else if request.sequence {
        writer.write(unsigned: result.sequenceNumber)
      } else {
        writer.write(unsigned: result.randomNumber)
      }
      return writer.bytes
    }
  }
}

extension CloudBlob {
  init(_ blob: Blob) { self.init(id: blob.id, container: Container(id: blob.container), byteSize: blob.byteSize) }
}

extension CloudFileChunk {
  init(_ chunk: FileChunk) {
    self.init(
      sequenceNo: chunk.sequenceNo, container: Container(id: chunk.container), id: chunk.id,
      totalBytes: chunk.totalBytes, chunkSize: chunk.chunkSize, context: chunk.context, chunkBytes: chunk.chunkBytes)
  }

  var original: FileChunk {
    FileChunk(
      sequenceNo: sequenceNo, container: container.id, id: id, totalBytes: totalBytes, chunkSize: chunkSize,
      context: context, chunkBytes: chunkBytes)
  }
}

extension CloudEvent {
  init(_ event: Event) { self.init(eventId: event.eventId, streamId: event.stream, values: event.values) }
}
