import Glibc

/// The directory of a binding: containers are its directories, objects their files.
///
/// Names that begin with a dot are not the actors': they are uploads under way, or something of the operator's. Links,
/// devices and whatever else is not a plain file or directory is not seen.
final class BlobRoot: Sendable {
  /// Bytes that a list may have as an answer.
  private static let listBytes = 16 << 20
  /// What is written about an object besides its names.
  private static let listEntryBytes = 48
  /// Seconds after which an upload that nobody went on with is removed.
  private static let uploadAge = 7 * 24 * 3600

  let identity: FileStatus.Identity
  private let directory: Descriptor
  private let uploads = UploadDesk()

  init(path: String) throws(BlobStoreError) {
    directory = try Descriptor.root(path)
    identity = try directory.status().identity
  }

  // MARK: Containers

  func create(_ container: BlobName) throws(BlobStoreError) {
    try directory.makeDirectory(container.text)
    try directory.synchronizeNames()
    _ = try open(container)
  }

  /// Removes a container without objects; the uploads that are under way in it go with it.
  func remove(_ container: BlobName) throws(BlobStoreError) {
    guard let folder = try find(container) else { return }
    var hidden: [String] = []
    try folder.forEachName { name throws(BlobStoreError) in
      if UploadFiles.isOne(name) { hidden.append(name) }
      guard try object(name, in: folder) == nil else { throw .containerHasObjects(container) }
      return true
    }
    uploads.forgetContainer(container)
    for name in hidden { try folder.remove(name) }
    if unlinkat(directory.number, container.text, AT_REMOVEDIR) != 0, errno != ENOENT {
      guard errno == ENOTEMPTY || errno == EEXIST else { throw .last("remove the container \"\(container.text)\"") }
      throw .containerHasObjects(container)
    }
    try directory.synchronizeNames()
  }

  /// The objects of a container with their sizes, in the order of their names' bytes.
  func list(_ container: BlobName) throws(BlobStoreError) -> [(name: BlobName, size: UInt64)] {
    let folder = try open(container)
    var found: [(name: BlobName, size: UInt64)] = []
    var bytes = 0
    try folder.forEachName { name throws(BlobStoreError) in
      guard let object = try object(name, in: folder) else { return true }
      bytes += name.utf8.count + container.text.utf8.count + Self.listEntryBytes
      guard bytes <= Self.listBytes else { throw .listTooLong(container) }
      found.append(object)
      return true
    }
    return found.sorted { $0.name.text.utf8.lexicographicallyPrecedes($1.name.text.utf8) }
  }

  private func object(_ name: String, in folder: Descriptor) throws(BlobStoreError) -> (name: BlobName, size: UInt64)? {
    // What an operator put there under a name that no message can have is not an object.
    guard let blob = BlobName(visible: name), let status = try folder.status(of: name), status.isFile else {
      return nil
    }
    return (blob, status.size)
  }

  private func find(_ container: BlobName) throws(BlobStoreError) -> Descriptor? {
    let name = container.text
    guard let status = try directory.status(of: name), status.isDirectory else { return nil }
    return try directory.open(name, O_RDONLY | O_DIRECTORY, toDo: "open the container \"\(name)\"")
  }

  private func open(_ container: BlobName) throws(BlobStoreError) -> Descriptor {
    guard let folder = try find(container) else { throw .noContainer(container) }
    return folder
  }

  // MARK: Objects

  /// The size of an object; nil if there is none.
  func size(of object: BlobName, in container: BlobName) throws(BlobStoreError) -> UInt64? {
    guard let status = try find(container)?.status(of: object.text), status.isFile else { return nil }
    return status.size
  }

  /// Removes an object and what was uploaded to become one of that name.
  func remove(_ object: BlobName, from container: BlobName) throws(BlobStoreError) {
    guard let folder = try find(container) else { return }
    try uploads.discard(.init(container: container, object: object), UploadFiles(container: folder, object: object))
    if let status = try folder.status(of: object.text), !status.isFile { throw .notAFile(object.text) }
    if try folder.remove(object.text) { try folder.synchronizeNames() }
  }

  /// An object as it is now: what replaces it later does not show.
  func openObject(_ object: BlobName, in container: BlobName) throws(BlobStoreError) -> (file: Descriptor, size: UInt64)
  {
    let folder = try open(container)
    // Asked first, since to open a device can do something.
    guard let named = try folder.status(of: object.text) else { throw .noObject(object, in: container) }
    guard named.isFile else { throw .notAFile(object.text) }
    guard let file = try folder.open(object.text, O_RDONLY, toDo: "open \"\(object.text)\"") else {
      throw .noObject(object, in: container)
    }
    let status = try file.status()
    guard status.isFile else { throw .notAFile(object.text) }
    return (file, status.size)
  }

  // MARK: Uploads

  /// Begins an upload, or goes on with one that has the same sizes and context.
  func startUpload(_ chunk: UploadChunk) throws(BlobStoreError) {
    try uploads.begin(chunk, UploadFiles(container: try open(chunk.container), object: chunk.object))
  }

  func uploadChunk(_ chunk: UploadChunk) throws(BlobStoreError) {
    let files = UploadFiles(container: try open(chunk.container), object: chunk.object)
    if try uploads.take(chunk, files) { return }
    // The answer to the last chunk may have been lost, and so the chunk comes again.
    guard try isPart(chunk) else { throw .noUpload(chunk.object, in: chunk.container) }
  }

  /// Whether the object that is there has the chunk's bytes where they belong.
  private func isPart(_ chunk: UploadChunk) throws(BlobStoreError) -> Bool {
    let bytes = chunk.message.chunkBytes
    guard try size(of: chunk.object, in: chunk.container) == chunk.plan.totalBytes else { return false }
    let offset = chunk.plan.offset(of: try chunk.plan.index(of: chunk.message.sequenceNo, bytes: bytes.count))
    return try openObject(chunk.object, in: chunk.container).file.read(bytes.count, at: offset) == bytes
  }

  /// Removes uploads that nobody has gone on with for a week. A file that cannot be looked at stays.
  func removeOldUploads(now: Int) throws(BlobStoreError) {
    try directory.forEachName { name throws(BlobStoreError) in
      guard let container = BlobName(visible: name), let folder = try find(container) else { return true }
      try folder.forEachName { file throws(BlobStoreError) in
        guard UploadFiles.isOne(file), let status = try folder.status(of: file), status.isFile else { return true }
        if now - status.modified > Self.uploadAge { try folder.remove(file) }
        return true
      }
      return true
    }
  }
}
