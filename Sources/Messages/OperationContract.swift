// The contracts as a table, for tools that meet an operation by its name: which message its payload is, which message
// answers it, and who calls whom.

/// One operation of a contract.
public struct OperationContract: Sendable {
  /// The capability, or nil for an operation that belongs to none.
  public let capability: String?
  public let operation: String
  public let direction: OperationDirection
  public let request: any Message.Type
  /// Nil when the answer is empty, ignored or not a message.
  public let response: (any Message.Type)?
  public let summary: String

  init(
    _ capability: String?, _ operation: some RawRepresentable<String>, _ direction: OperationDirection,
    _ request: any Message.Type, _ response: (any Message.Type)?, _ summary: String
  ) {
    self.capability = capability
    self.operation = operation.rawValue
    self.direction = direction
    self.request = request
    self.response = response
    self.summary = summary
  }

  /// The operation of that name, of that capability when one is given.
  public static func named(_ operation: String, of capability: String? = nil) -> OperationContract? {
    all.first { $0.operation == operation && (capability == nil || $0.capability == capability) }
  }

  /// The operations of a capability as its descriptor lists them.
  public static func descriptors(of capability: String) -> [OperationDescriptor] {
    all.filter { $0.capability == capability }.map {
      OperationDescriptor(name: $0.operation, direction: $0.direction, doctext: $0.summary)
    }
  }

  public static let all = core + http + keyValue + messaging + blobStore + eventStreams + loggingAndExtras
}

extension OperationContract {
  private typealias Core = CoreOperation
  private typealias Store = KeyValueOperation
  private typealias Blobs = BlobStoreOperation
  private typealias Events = EventStreamsOperation

  private static let core: [OperationContract] = [
    .init(nil, Core.healthRequest, .both, HealthRequest.self, nil, "Asks whether the other side is well"),
    .init(
      nil, Core.getCapabilityDescriptor, .toProvider, HealthRequest.self, CapabilityDescriptor.self,
      "Asks a provider what it provides"),
    .init(nil, Core.bindActor, .toProvider, CapabilityConfiguration.self, nil, "Binds an actor to a provider"),
    .init(nil, Core.removeActor, .toProvider, CapabilityConfiguration.self, nil, "Removes an actor from a provider"),
  ]

  private static let http: [OperationContract] = [
    .init(
      CapabilityID.httpServer, HTTPServerOperation.handleRequest, .toActor, HTTPRequest.self, HTTPResponse.self,
      "Delivers an HTTP request to an actor and expects its response"),
    .init(
      CapabilityID.httpClient, HTTPClientOperation.performRequest, .toProvider, HTTPRequest.self, HTTPResponse.self,
      "Performs an HTTP request to the URL in path"),
  ]

  private static func store(
    _ operation: Store, _ request: any Message.Type, _ response: any Message.Type, _ summary: String
  ) -> OperationContract {
    .init(CapabilityID.keyValue, operation, .toProvider, request, response, summary)
  }

  private static let keyValue: [OperationContract] = [
    store(.add, AddRequest.self, AddResponse.self, "Adds to a number and returns the total"),
    store(.get, GetRequest.self, GetResponse.self, "Gets a value"),
    store(.set, SetRequest.self, SetResponse.self, "Sets a value, which may expire"),
    store(.delete, DelRequest.self, DelResponse.self, "Deletes a key"),
    store(.clear, ListClearRequest.self, DelResponse.self, "Deletes a list"),
    store(.range, ListRangeRequest.self, ListRangeResponse.self, "Gets a part of a list, both ends included"),
    store(.push, ListPushRequest.self, ListResponse.self, "Puts a value before a list"),
    store(.listItemDelete, ListDelItemRequest.self, ListResponse.self, "Removes a value from a list"),
    store(.setAdd, SetAddRequest.self, SetOperationResponse.self, "Adds a value to a set"),
    store(.setRemove, SetRemoveRequest.self, SetOperationResponse.self, "Removes a value from a set"),
    store(.setUnion, SetUnionRequest.self, SetQueryResponse.self, "Gets the values that are in any of the sets"),
    store(.setIntersection, SetIntersectionRequest.self, SetQueryResponse.self, "Gets the values that are in all sets"),
    store(.setQuery, SetQueryRequest.self, SetQueryResponse.self, "Gets the values of a set"),
    store(.keyExists, KeyExistsQuery.self, GetResponse.self, "Tells whether a key exists"),
  ]

  private static let messaging: [OperationContract] = [
    .init(
      CapabilityID.messaging, MessagingOperation.publish, .toProvider, BrokerMessage.self, nil, "Publishes a message"),
    .init(
      CapabilityID.messaging, MessagingOperation.request, .toProvider, RequestMessage.self, nil,
      "Publishes a message and returns the bytes of its reply"),
    .init(
      CapabilityID.messaging, MessagingOperation.deliverMessage, .toActor, BrokerMessage.self, nil,
      "Delivers a message to an actor"),
  ]

  private static func blobs(
    _ operation: Blobs, _ request: any Message.Type, _ response: (any Message.Type)?, _ summary: String,
    _ direction: OperationDirection = .toProvider
  ) -> OperationContract {
    .init(CapabilityID.blobStore, operation, direction, request, response, summary)
  }

  private static let blobStore: [OperationContract] = [
    blobs(.createContainer, Container.self, Container.self, "Creates a container"),
    blobs(.removeContainer, Container.self, nil, "Removes a container"),
    blobs(.removeObject, Blob.self, nil, "Removes a blob"),
    blobs(.listObjects, Container.self, BlobList.self, "Lists the blobs of a container"),
    blobs(.startUpload, FileChunk.self, nil, "Begins an upload"),
    blobs(.uploadChunk, FileChunk.self, nil, "Uploads a piece of a blob"),
    blobs(.startDownload, StreamRequest.self, nil, "Begins a download, whose pieces are delivered one by one"),
    blobs(.receiveChunk, FileChunk.self, nil, "Delivers a piece of a blob to an actor", .toActor),
    blobs(.getObjectInfo, Blob.self, Blob.self, "Gets the size of a blob"),
  ]

  private static let eventStreams: [OperationContract] = [
    .init(
      CapabilityID.eventStreams, Events.writeEvent, .toProvider, Event.self, WriteResponse.self,
      "Appends an event to a stream"),
    .init(
      CapabilityID.eventStreams, Events.queryStream, .toProvider, StreamQuery.self, StreamResults.self,
      "Gets events of a stream, oldest first"),
    .init(
      CapabilityID.eventStreams, Events.deliverEvent, .toActor, Event.self, nil, "Delivers an event to an actor"),
  ]

  private static func extras(_ operation: ExtrasOperation, _ summary: String) -> OperationContract {
    .init(CapabilityID.extras, operation, .toProvider, GeneratorRequest.self, GeneratorResult.self, summary)
  }

  private static let loggingAndExtras: [OperationContract] = [
    .init(
      CapabilityID.logging, LoggingOperation.writeLog, .toProvider, WriteLogRequest.self, nil,
      "Writes a line to the log"),
    extras(.requestGuid, "Generates a unique id"),
    extras(.requestRandom, "Generates a random number from min up to but not including max"),
    extras(.requestSequence, "Returns the next number of the actor's own sequence, which begins at 0"),
  ]
}
