/// How an object is cut into chunks, numbered from 0: all have the same size but the last, which has the rest.
struct UploadPlan: Equatable, Sendable {
  /// What `chunkSize` 0 means.
  static let usualChunkSize: UInt64 = 512 << 10
  /// Which chunks have come is kept in memory and in a file, a bit for each.
  static let countLimit: UInt64 = 1 << 20

  let totalBytes: UInt64
  let chunkSize: UInt64
  let chunkCount: Int

  init(totalBytes: UInt64, chunkSize: UInt64, limits: TransferLimits) throws(BlobStoreError) {
    let chunkSize = chunkSize == 0 ? min(Self.usualChunkSize, limits.chunkBytes) : chunkSize
    guard totalBytes <= limits.objectBytes else {
      throw .tooLarge("the object has \(totalBytes) bytes, more than MAX_OBJECT allows (\(limits.objectBytes))")
    }
    guard chunkSize <= limits.chunkBytes else {
      throw .tooLarge("chunks have \(chunkSize) bytes, more than MAX_CHUNK allows (\(limits.chunkBytes))")
    }
    let count = totalBytes / chunkSize + (totalBytes % chunkSize == 0 ? 0 : 1)
    guard count <= Self.countLimit else {
      throw .tooLarge("\(totalBytes) bytes in chunks of \(chunkSize) are more than \(Self.countLimit) chunks")
    }
    self.totalBytes = totalBytes
    self.chunkSize = chunkSize
    chunkCount = Int(count)
  }

  func offset(of chunk: Int) -> UInt64 { UInt64(chunk) * chunkSize }

  func size(of chunk: Int) -> Int { Int(min(chunkSize, totalBytes - offset(of: chunk))) }

  /// The number of a chunk that may come, with as many bytes as it must have.
  func index(of number: UInt64, bytes: Int) throws(BlobStoreError) -> Int {
    guard number < UInt64(chunkCount) else {
      throw .badChunk(number, "\(totalBytes) bytes in chunks of \(chunkSize) are \(chunkCount) chunks, numbered from 0")
    }
    let index = Int(number)
    guard bytes == size(of: index) else {
      throw .badChunk(number, "it has \(bytes) bytes instead of \(size(of: index))")
    }
    return index
  }
}

/// The sizes a binding allows.
struct TransferLimits: Equatable, Sendable {
  var objectBytes: UInt64 = 64 << 30
  var chunkBytes: UInt64 = 8 << 20
}
