// The messages of wasmCloud 0.15 to 0.18 that differ from waSCC's, as their actors write and read them. All are of the
// second generation. Those that only actors send are read in either spelling of their keys, as all messages are.

struct CloudHTTPRequest: Message {
  static let name = "Request"

  var method = ""
  var url = ""
  var headers: [String: String] = [:]
  var body: [UInt8] = []

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("method", &method)
    try fields.field("url", &url)
    try fields.field("headers", &headers, .defaulted)
    try fields.field("body", &body, .defaulted)
  }
}

struct CloudSetOperationResponse: Message {
  static let name = "SetOperationResponse"

  var newCount: Int32 = 0

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("new_count", &newCount)
  }
}

// MARK: Blobs

struct CloudBlob: Message, FieldElement {
  static let name = "Blob"

  var id = ""
  var container = Container()
  var byteSize: UInt64 = 0

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("id", &id)
    try fields.field("container", &container)
    try fields.field("byteSize", &byteSize)
  }
}

struct CloudBlobList: Message {
  static let name = "BlobList"

  var blobs: [CloudBlob] = []

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("blobs", &blobs, .defaulted)
  }
}

struct CloudFileChunk: Message {
  static let name = "FileChunk"

  var sequenceNo: UInt64 = 0
  var container = Container()
  var id = ""
  var totalBytes: UInt64 = 0
  var chunkSize: UInt64 = 0
  var context: String?
  var chunkBytes: [UInt8] = []

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("sequenceNo", &sequenceNo)
    try fields.field("container", &container)
    try fields.field("id", &id)
    try fields.field("totalBytes", &totalBytes)
    try fields.field("chunkSize", &chunkSize)
    try fields.field("context", &context, .defaulted)
    try fields.field("chunkBytes", &chunkBytes, .defaulted)
  }
}

/// `StartUpload`, `UploadChunk` and `ReceiveChunk`.
struct CloudChunkTransfer: Message {
  static let name = "ChunkTransfer"

  var chunk = CloudFileChunk()

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("chunk", &chunk)
  }
}

/// `RemoveObject`, `ListObjects`, `GetObjectInfo` and `StartDownload`, each with some of the fields.
struct CloudBlobRequest: Message {
  static let name = "BlobRequest"

  var id = ""
  var blobID = ""
  var containerID = ""
  var chunkSize: UInt64 = 0
  var context: String?

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("id", &id, .defaulted)
    try fields.field("blobId", &blobID, .defaulted)
    try fields.field("containerId", &containerID)
    try fields.field("chunkSize", &chunkSize, .defaulted)
    try fields.field("context", &context, .defaulted)
  }
}

struct CloudBlobResult: Message {
  static let name = "BlobstoreResult"

  var success = true
  var error: String?

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("success", &success)
    try fields.field("error", &error, .defaulted)
  }
}

// MARK: Events

struct CloudEvent: Message, FieldElement {
  static let name = "Event"

  var eventId = ""
  var streamId = ""
  var values: [String: String] = [:]

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("eventId", &eventId, .defaulted)
    try fields.field("streamId", &streamId)
    try fields.field("values", &values, .defaulted)
  }
}

struct CloudEventList: Message {
  static let name = "EventList"

  var events: [CloudEvent] = []

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("events", &events, .defaulted)
  }
}

struct CloudEventAck: Message {
  static let name = "EventAck"

  var eventId: String?
  var error: String?

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("eventId", &eventId, .defaulted)
    try fields.field("error", &error, .defaulted)
  }
}

// MARK: Log, numbers

struct CloudLogRequest: Message {
  static let name = "WriteLog"

  var target = ""
  /// `error` to `trace`.
  var level = ""
  var text = ""

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("target", &target, .defaulted)
    try fields.field("level", &level)
    try fields.field("text", &text)
  }
}

struct CloudRandomRequest: Message {
  static let name = "RequestRandom"

  var min: UInt32 = 0
  var max: UInt32 = 0

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("min", &min)
    try fields.field("max", &max)
  }
}
