import Messages

/// A message of an upload, with what its names and sizes mean.
struct UploadChunk {
  let message: FileChunk
  let object: BlobName
  let container: BlobName
  let plan: UploadPlan
  let limits: TransferLimits

  init(_ payload: [UInt8], _ limits: TransferLimits) throws {
    message = try FileChunk(messagePack: payload)
    object = try BlobName(message.id, of: .object)
    container = try BlobName(message.container, of: .container)
    plan = try UploadPlan(totalBytes: message.totalBytes, chunkSize: message.chunkSize, limits: limits)
    self.limits = limits
  }

  /// What an upload that begins with this message is known by.
  var header: UploadHeader { UploadHeader(plan, context: message.context) }
}
