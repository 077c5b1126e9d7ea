import Glibc

/// The two files of an upload, by the names that they have while it is under way. Hidden names are nobody's objects.
struct UploadFiles: Sendable {
  private static let partSuffix = ".part"
  private static let recordSuffix = ".chunks"

  let container: Descriptor
  let object: BlobName

  private var partName: String { ".\(object.text)\(Self.partSuffix)" }
  private var recordName: String { ".\(object.text)\(Self.recordSuffix)" }

  /// The bytes; nil if there are none and none are to be made.
  func openPart(creating: Bool) throws(BlobStoreError) -> Descriptor? { try open(partName, creating) }

  /// The record of what has come, taken from all other processes; nil if there is none and none is to be made.
  func openRecord(creating: Bool) throws(BlobStoreError) -> Descriptor? {
    guard let record = try open(recordName, creating) else { return nil }
    guard record.lock() else { throw .uploadElsewhere(object) }
    return record
  }

  private func open(_ name: String, _ creating: Bool) throws(BlobStoreError) -> Descriptor? {
    let action = "open the upload of \"\(object.text)\""
    guard let file = try container.open(name, O_RDWR | (creating ? O_CREAT : 0), toDo: action) else { return nil }
    guard try file.status().isFile else { throw .notAFile(name) }
    return file
  }

  /// Gives the bytes the object's name, for good, and forgets how they came.
  func finish() throws(BlobStoreError) {
    try container.rename(partName, to: object.text)
    try container.synchronizeNames()
    try container.remove(recordName)
  }

  func discard() throws(BlobStoreError) {
    try container.remove(recordName)
    try container.remove(partName)
  }

  /// Whether a name is that of an upload's file.
  static func isOne(_ name: String) -> Bool {
    name.hasPrefix(".") && (name.hasSuffix(partSuffix) || name.hasSuffix(recordSuffix))
  }
}

/// What the record of an upload begins with; the bits of the chunks follow.
struct UploadHeader: Equatable {
  static let size: UInt64 = 32
  /// The format and its version.
  private static let mark: UInt64 = 0x3130_4c42_4343_4157

  let totalBytes: UInt64
  let chunkSize: UInt64
  private let context: UInt64

  init(_ plan: UploadPlan, context: String?) {
    totalBytes = plan.totalBytes
    chunkSize = plan.chunkSize
    self.context = context.map(Self.digest) ?? 0
  }

  /// Nil if the file does not begin with a whole header, as one does whose writer was ended at once.
  init?(in record: Descriptor) throws(BlobStoreError) {
    let bytes = try record.read(Int(Self.size), at: 0)
    guard bytes.count == Int(Self.size) else { return nil }
    let words = (0..<4).map { word in
      bytes[word * 8..<word * 8 + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    guard words[0] == Self.mark else { return nil }
    (totalBytes, chunkSize, context) = (words[1], words[2], words[3])
  }

  func hasSizes(of other: UploadHeader) -> Bool {
    totalBytes == other.totalBytes && chunkSize == other.chunkSize
  }

  var sizes: String { "\(totalBytes) bytes in chunks of \(chunkSize)" }

  var bytes: [UInt8] {
    [Self.mark, totalBytes, chunkSize, context].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
    }
  }

  /// FNV-1a, so that a context of any length has one size. It only has to tell one transfer from the next.
  private static func digest(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
