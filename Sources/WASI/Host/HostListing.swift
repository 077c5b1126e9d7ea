internal import Glibc

/// The entries of a directory of the host, read as far as somebody asked.
///
/// A cookie is the number of an entry in the order in which the system gave them. What has been read is kept, so a cookie
/// stays good while entries come and go; going back to the beginning reads anew. Entries lie in one block, forty bytes
/// for a usual one.
final class HostListing {
  private let folder: HostFolder
  private var names: [UInt8] = []
  private var records: [Record] = []
  /// The largest cookie that was ever given out, which bounds how far a guest can make us read.
  private var furthest: UInt64 = 0
  private var isComplete = false
  private var buffer = [UInt8](repeating: 0, count: 32 << 10)

  private struct Record {
    let start: Int
    let length: UInt16
    let type: FileType
    let inode: UInt64
  }

  init(_ folder: HostFolder) {
    self.folder = folder
  }

  func entries(from index: UInt64, _ take: (DirectoryEntry, UInt64) -> Bool) throws(Errno) {
    if index == 0 { try rewind() }
    guard index <= furthest else { return }
    var index = Int(index)
    while try hasEntry(index) {
      furthest = max(furthest, UInt64(index) + 1)
      guard take(entry(index), UInt64(index) + 1) else { return }
      index += 1
    }
  }

  private func rewind() throws(Errno) {
    _ = try check { lseek(folder.descriptor, 0, SEEK_SET) }
    names.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    isComplete = false
    // The system's own two are not always first, and the second would say what lies above.
    let own = try FileStatus(descriptor: folder.descriptor).inode
    add([dot], own, .directory)
    add([dot, dot], own, .directory)
  }

  private func hasEntry(_ index: Int) throws(Errno) -> Bool {
    while index >= records.count, !isComplete { try readMore() }
    return index < records.count
  }

  private func entry(_ index: Int) -> DirectoryEntry {
    let record = records[index]
    let name = Array(names[record.start..<(record.start + Int(record.length))])
    return DirectoryEntry(name: name, inode: record.inode, type: record.type)
  }

  private func add(_ name: [UInt8], _ inode: UInt64, _ type: FileType) {
    records.append(Record(start: names.count, length: UInt16(clamping: name.count), type: type, inode: inode))
    names += name
  }

  // The system's record: inode u64, position u64, length u16, type u8, name with a zero byte.
  private func readMore() throws(Errno) {
    let count = try check {
      buffer.withUnsafeMutableBytes { system_getdents64(folder.descriptor, $0.baseAddress, $0.count) }
    }
    isComplete = count == 0
    var offset = 0
    while offset < count {
      let (inode, length, kind) = buffer.withUnsafeBytes { bytes in
        (
          bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
          Int(bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt16.self)), bytes[offset + 18]
        )
      }
      addSystemEntry(Array(buffer[(offset + 19)..<(offset + length)].prefix { $0 != 0 }), inode, kind)
      offset += length
    }
  }

  private func addSystemEntry(_ name: [UInt8], _ inode: UInt64, _ kind: UInt8) {
    // A guest could not open a name that is not UTF-8.
    guard !isDot(name), !isDotDot(name), isUTF8(name) else { return }
    if let type = FileType(record: kind) { return add(name, inode, type) }
    // Directories may be mount points, whose inode the record does not know; some file systems do not tell the type.
    guard let status = try? folder.status(of: name) else { return }
    add(name, status.inode, status.type)
  }
}
