import Messages

// Each operation that is answered by what it does: its message in, one call on the root, its message out.

extension BlobStoreOperation {
  /// What an absent object and its container are called in the answer to `GetObjectInfo`.
  private static let absent = "none"

  func perform(_ payload: [UInt8], on root: BlobRoot, _ limits: TransferLimits) throws -> (any Message)? {
    switch self {
    case .createContainer:
      let container = try Container(messagePack: payload)
      try root.create(BlobName(container.id, of: .container))
      return container
    case .removeContainer:
      try root.remove(BlobName(try Container(messagePack: payload).id, of: .container))
      return nil
    case .listObjects:
      let container = try BlobName(try Container(messagePack: payload).id, of: .container)
      let objects = try root.list(container)
      return BlobList(blobs: objects.map { Blob(id: $0.name.text, container: container.text, byteSize: $0.size) })
    case .removeObject:
      let blob = try Blob(messagePack: payload)
      try root.remove(BlobName(blob.id, of: .object), from: BlobName(blob.container, of: .container))
      return nil
    case .getObjectInfo:
      let blob = try Blob(messagePack: payload)
      let object = try BlobName(blob.id, of: .object)
      let container = try BlobName(blob.container, of: .container)
      guard let size = try root.size(of: object, in: container) else {
        return Blob(id: Self.absent, container: Self.absent)
      }
      return Blob(id: blob.id, container: blob.container, byteSize: size)
    case .startUpload:
      try root.startUpload(UploadChunk(payload, limits))
      return nil
    case .uploadChunk:
      try root.uploadChunk(UploadChunk(payload, limits))
      return nil
    case .startDownload, .receiveChunk:
      preconditionFailure("a download is begun by the provider, and a chunk is received by an actor")
    }
  }
}
