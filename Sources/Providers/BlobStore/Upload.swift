import Locks

// An upload lives in two files beside the object it will become: `.ID.part` has the bytes, each chunk in its place, and
// `.ID.chunks` says what is being uploaded and, by a bit for each, which chunks have come. A chunk's bit is set once the
// disk has its bytes, so whatever ends the process or the machine, a chunk that is marked is there; one that is not is
// sent again. When the last chunk has come the file is renamed to the object's name, and so nobody ever sees half of it.
//
// A lock on the second file keeps other processes away as long as this one has the upload open.

/// An object that is being put together.
final class Upload: Sendable {
  let header: UploadHeader
  private let plan: UploadPlan
  private let files: UploadFiles
  private let part: Descriptor
  private let record: Descriptor
  private let received: Locked<Received>

  private struct Received {
    var bits: [UInt8]
    var missing: Int
    var hasEnded = false
  }

  /// Begins an upload, or goes on with one that was left and has the same header.
  static func begin(_ files: UploadFiles, _ plan: UploadPlan, _ header: UploadHeader) throws(BlobStoreError) -> Upload {
    guard let record = try files.openRecord(creating: true) else { throw .uploadElsewhere(files.object) }
    let old = try UploadHeader(in: record)
    // A record without bytes is what is left when they became the object and then all ended.
    if old == header, let part = try files.openPart(creating: false) {
      return try Upload(files, plan, header, part, record)
    }
    // A record of nothing comes first: should this end half-way, no old chunks count as new ones.
    try record.truncate()
    if old != nil { try record.synchronizeData() }
    guard let part = try files.openPart(creating: true) else { throw .uploadElsewhere(files.object) }
    try part.truncate()
    try record.write(header.bytes[...], at: 0)
    return try Upload(files, plan, header, part, record)
  }

  /// Goes on with an upload that was left; nil if there is none.
  static func goOn(_ files: UploadFiles, _ limits: TransferLimits) throws(BlobStoreError) -> Upload? {
    guard let record = try files.openRecord(creating: false) else { return nil }
    guard let header = try UploadHeader(in: record), let part = try files.openPart(creating: false) else {
      // It was not begun, or has become an object, and the process ended in between.
      try files.discard()
      return nil
    }
    let plan = try UploadPlan(totalBytes: header.totalBytes, chunkSize: header.chunkSize, limits: limits)
    return try Upload(files, plan, header, part, record)
  }

  private init(
    _ files: UploadFiles, _ plan: UploadPlan, _ header: UploadHeader, _ part: Descriptor, _ record: Descriptor
  ) throws(BlobStoreError) {
    self.files = files
    self.plan = plan
    self.header = header
    self.part = part
    self.record = record
    let count = (plan.chunkCount + 7) / 8
    var bits = try record.read(count, at: UploadHeader.size)
    bits += [UInt8](repeating: 0, count: count - bits.count)
    // Bits beyond the last chunk, which only a damaged file has, are none.
    if plan.chunkCount % 8 != 0 { bits[count - 1] &= (1 << (plan.chunkCount % 8)) - 1 }
    let present = bits.reduce(0) { $0 + $1.nonzeroBitCount }
    received = Locked(Received(bits: bits, missing: plan.chunkCount - present))
  }

  /// Takes a chunk; true when it was the last one that was missing and the object is there.
  func take(_ bytes: [UInt8], number: UInt64) throws(BlobStoreError) -> Bool {
    let index = try plan.index(of: number, bytes: bytes.count)
    return try received.withLock { received throws(BlobStoreError) in
      guard !received.hasEnded else { throw .badChunk(number, "the upload has ended in the meantime") }
      let byte = index / 8
      let bit = UInt8(1) << (index % 8)
      if received.bits[byte] & bit != 0 {
        guard try part.read(bytes.count, at: plan.offset(of: index)) == bytes else {
          throw .badChunk(number, "it came before with other bytes; RemoveObject forgets what was uploaded")
        }
      } else {
        try part.write(bytes[...], at: plan.offset(of: index))
        try part.synchronizeData()
        try record.write([received.bits[byte] | bit], at: UploadHeader.size + UInt64(byte))
        received.bits[byte] |= bit
        received.missing -= 1
      }
      return try finish(&received)
    }
  }

  /// Ends an upload that has all its chunks; that of an empty object has them from the beginning.
  func finishIfComplete() throws(BlobStoreError) -> Bool {
    try received.withLock { received throws(BlobStoreError) in try finish(&received) }
  }

  private func finish(_ received: inout Received) throws(BlobStoreError) -> Bool {
    guard received.missing == 0 else { return false }
    try files.finish()
    received.hasEnded = true
    return true
  }

  /// Removes its files; a call that still has it changes nothing any more.
  func discard() throws(BlobStoreError) {
    try received.withLock { received throws(BlobStoreError) in
      received.hasEnded = true
      try files.discard()
    }
  }
}
