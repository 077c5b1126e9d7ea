import Locks

/// The uploads of one root that are open. What it forgets is on the disk and is opened again by the next chunk.
final class UploadDesk: Sendable {
  /// Open at a time: each has two files and up to 128 KiB of memory.
  private static let limit = 64

  struct Key: Hashable {
    let container: BlobName
    let object: BlobName

    init(container: BlobName, object: BlobName) {
      self.container = container
      self.object = object
    }

    init(_ chunk: UploadChunk) { self.init(container: chunk.container, object: chunk.object) }
  }

  private struct Entry {
    let upload: Upload
    var users: Int
    var lastUse: UInt64
  }

  private struct State {
    var entries: [Key: Entry] = [:]
    var uses: UInt64 = 0
  }

  private let state = Locked(State())

  /// Begins an upload or goes on with it.
  func begin(_ chunk: UploadChunk, _ files: UploadFiles) throws(BlobStoreError) {
    let key = Key(chunk)
    let upload = try enter(key) { old throws(BlobStoreError) in
      if let old, old.header == chunk.header { return old }
      try old?.discard()
      return try Upload.begin(files, chunk.plan, chunk.header)
    }
    guard let upload else { return }
    defer { leave(key, upload) }
    if try upload.finishIfComplete() { forget(key, upload) }
  }

  /// Takes a chunk; false when no such upload is under way.
  func take(_ chunk: UploadChunk, _ files: UploadFiles) throws(BlobStoreError) -> Bool {
    let key = Key(chunk)
    let upload = try enter(key) { old throws(BlobStoreError) in
      if let old { return old }
      return try Upload.goOn(files, chunk.limits)
    }
    guard let upload else { return false }
    defer { leave(key, upload) }
    guard upload.header.hasSizes(of: chunk.header) else {
      throw .badChunk(chunk.message.sequenceNo, "its sizes are not those of StartUpload: \(upload.header.sizes)")
    }
    if try upload.take(chunk.message.chunkBytes, number: chunk.message.sequenceNo) { forget(key, upload) }
    return true
  }

  /// Removes what was uploaded so far.
  func discard(_ key: Key, _ files: UploadFiles) throws(BlobStoreError) {
    try state.withLock { state throws(BlobStoreError) in
      guard let entry = state.entries.removeValue(forKey: key) else { return try files.discard() }
      try entry.upload.discard()
    }
  }

  /// Forgets the uploads of a container.
  func forgetContainer(_ container: BlobName) {
    state.withLock { state in state.entries = state.entries.filter { $0.key.container != container } }
  }

  // MARK: Entries

  /// What `find` makes of the open upload, if there is one, is open from now on.
  private func enter(
    _ key: Key, _ find: (Upload?) throws(BlobStoreError) -> Upload?
  ) throws(BlobStoreError) -> Upload? {
    try state.withLock { state throws(BlobStoreError) in
      let old = state.entries[key]
      guard let upload = try find(old?.upload) else { return nil }
      if old?.upload !== upload { try Self.makeRoom(&state) }
      state.uses += 1
      let users = old?.upload === upload ? old?.users ?? 0 : 0
      state.entries[key] = Entry(upload: upload, users: users + 1, lastUse: state.uses)
      return upload
    }
  }

  private static func makeRoom(_ state: inout State) throws(BlobStoreError) {
    guard state.entries.count >= limit else { return }
    let idle = state.entries.filter { $0.value.users == 0 }.min { $0.value.lastUse < $1.value.lastUse }
    guard let idle else { throw .tooManyTransfers("\(limit) uploads are under way at this moment; try again") }
    state.entries[idle.key] = nil
  }

  private func leave(_ key: Key, _ upload: Upload) {
    state.withLock { state in
      guard state.entries[key]?.upload === upload else { return }
      state.entries[key]?.users -= 1
    }
  }

  private func forget(_ key: Key, _ upload: Upload) {
    state.withLock { state in
      if state.entries[key]?.upload === upload { state.entries[key] = nil }
    }
  }
}
