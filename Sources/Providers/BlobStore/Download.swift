import Messages

/// An object on its way to an actor: the open file and which chunk comes next.
struct Download: Sendable {
  let file: Descriptor
  let actor: String
  let binding: String
  let object: BlobName
  let container: BlobName
  let plan: UploadPlan
  let context: String?
  let generation: Generation
  /// Nanoseconds that the actor has for each chunk.
  let chunkTime: UInt64
  private(set) var next = 0

  init(
    _ opened: (file: Descriptor, size: UInt64), of object: BlobName, in container: BlobName, to actor: String,
    as binding: String, _ request: StreamRequest, _ generation: Generation, _ settings: BlobStoreSettings
  ) throws(BlobStoreError) {
    var limits = settings.limits
    // What is there may be read, however it came there.
    limits.objectBytes = .max
    plan = try UploadPlan(totalBytes: opened.size, chunkSize: request.chunkSize, limits: limits)
    file = opened.file
    self.actor = actor
    self.binding = binding
    self.object = object
    self.container = container
    context = request.context
    self.generation = generation
    chunkTime = settings.chunkTimeout * 1_000_000
  }

  /// The next chunk as the actor gets it. An empty object is one empty chunk, so that the actor hears of it.
  func chunk() throws(BlobStoreError) -> [UInt8] {
    let size = plan.chunkCount == 0 ? 0 : plan.size(of: next)
    let bytes = try file.read(size, at: plan.offset(of: next))
    guard bytes.count == size else { throw .badChunk(UInt64(next), "the file became shorter while it was read") }
    let chunk = FileChunk(
      sequenceNo: UInt64(next), container: container.text, id: object.text, totalBytes: plan.totalBytes,
      chunkSize: plan.chunkSize, context: context, chunkBytes: bytes)
    return chunk.encoded(generation)
  }

  /// Moves on to the chunk after this one; false if there is none.
  mutating func advance() -> Bool {
    next += 1
    return next < plan.chunkCount
  }
}
