/// The operations of a blob store.
public enum BlobStoreOperation: String, CaseIterable, Sendable {
  case createContainer = "CreateContainer"
  case removeContainer = "RemoveContainer"
  case removeObject = "RemoveObject"
  case listObjects = "ListObjects"
  case startUpload = "StartUpload"
  case uploadChunk = "UploadChunk"
  case startDownload = "StartDownload"
  /// From provider to actor.
  case receiveChunk = "ReceiveChunk"
  case getObjectInfo = "GetObjectInfo"
}

/// A named set of blobs.
public struct Container: Message, FieldElement {
  public static let name = "Container"

  public var id: String = ""

  public init() {}

  public init(id: String) {
    self.id = id
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("id", &id)
  }
}

/// Containers.
public struct ContainerList: Message {
  public static let name = "ContainerList"

  public var containers: [Container] = []

  public init() {}

  public init(containers: [Container]) {
    self.containers = containers
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("containers", &containers, .defaulted)
  }
}

/// A blob's name, place and size.
public struct Blob: Message, FieldElement {
  public static let name = "Blob"

  public var id: String = ""
  public var container: String = ""
  public var byteSize: UInt64 = 0

  public init() {}

  public init(id: String, container: String, byteSize: UInt64 = 0) {
    self.id = id
    self.container = container
    self.byteSize = byteSize
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("id", &id)
    try fields.field("container", &container)
    try fields.field("byteSize", &byteSize)
  }
}

/// Blobs of a container.
public struct BlobList: Message {
  public static let name = "BlobList"

  public var blobs: [Blob] = []

  public init() {}

  public init(blobs: [Blob]) {
    self.blobs = blobs
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("blobs", &blobs, .defaulted)
  }
}

/// A piece of a blob on its way.
public struct FileChunk: Message {
  public static let name = "FileChunk"

  public var sequenceNo: UInt64 = 0
  public var container: String = ""
  public var id: String = ""
  public var totalBytes: UInt64 = 0
  public var chunkSize: UInt64 = 0
  /// Chosen by who began the transfer, echoed on every chunk.
  public var context: String? = nil
  public var chunkBytes: [UInt8] = []

  public init() {}

  public init(
    sequenceNo: UInt64, container: String, id: String, totalBytes: UInt64, chunkSize: UInt64, context: String? = nil,
    chunkBytes: [UInt8] = []
  ) {
    self.sequenceNo = sequenceNo
    self.container = container
    self.id = id
    self.totalBytes = totalBytes
    self.chunkSize = chunkSize
    self.context = context
    self.chunkBytes = chunkBytes
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("sequenceNo", &sequenceNo)
    try fields.field("container", &container)
    try fields.field("id", &id)
    try fields.field("totalBytes", &totalBytes)
    try fields.field("chunkSize", &chunkSize)
    try fields.field("context", &context, .omitted)
    try fields.field("chunkBytes", &chunkBytes, .defaulted)
  }
}

/// Begins a download.
public struct StreamRequest: Message {
  public static let name = "StreamRequest"

  public var id: String = ""
  public var container: String = ""
  /// 0 for the provider's default.
  public var chunkSize: UInt64 = 0
  public var context: String? = nil

  public init() {}

  public init(id: String, container: String, chunkSize: UInt64, context: String? = nil) {
    self.id = id
    self.container = container
    self.chunkSize = chunkSize
    self.context = context
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("id", &id)
    try fields.field("container", &container)
    try fields.field("chunkSize", &chunkSize)
    try fields.field("context", &context, .omitted)
  }
}

/// The state of a transfer, kept by a guest and never sent.
public struct Transfer: Message {
  public static let name = "Transfer"

  public var blobId: String = ""
  public var container: String = ""
  public var chunkSize: UInt64 = 0
  public var totalSize: UInt64 = 0
  public var totalChunks: UInt64 = 0
  public var context: String? = nil

  public init() {}

  public init(
    blobId: String, container: String, chunkSize: UInt64, totalSize: UInt64, totalChunks: UInt64, context: String? = nil
  ) {
    self.blobId = blobId
    self.container = container
    self.chunkSize = chunkSize
    self.totalSize = totalSize
    self.totalChunks = totalChunks
    self.context = context
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("blobId", &blobId)
    try fields.field("container", &container)
    try fields.field("chunkSize", &chunkSize)
    try fields.field("totalSize", &totalSize)
    try fields.field("totalChunks", &totalChunks)
    try fields.field("context", &context, .defaulted)
  }
}
