import Glibc

/// An open file or directory, closed with its last reference. The few system calls that the store is made of.
///
/// Every name that is opened here is one part of a path (`BlobName`, or one of those with something appended), it is
/// looked for in an open directory, and a link is never followed. So nothing here can lead out of the root.
final class Descriptor: Sendable {
  let number: Int32

  private init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens the root itself, whose path is the operator's and may lead anywhere; makes its last part if it is not there.
  static func root(_ path: String) throws(BlobStoreError) -> Descriptor {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw .last("make the directory \(path)") }
    let number = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw .last("open the directory \(path)") }
    return Descriptor(owning: number)
  }

  /// Opens a name in this directory; nil if it is not there.
  func open(_ name: String, _ flags: Int32, toDo action: @autoclosure () -> String) throws(BlobStoreError)
    -> Descriptor?
  {
    let number = openat(self.number, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600 as mode_t)
    if number >= 0 { return Descriptor(owning: number) }
    if errno == ENOENT { return nil }
    throw .last(action())
  }

  /// What a name in this directory is, a link itself included; nil if it is not there.
  func status(of name: String) throws(BlobStoreError) -> FileStatus? {
    var status = stat()
    if fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
    if errno == ENOENT { return nil }
    throw .last("look at \"\(name)\"")
  }

  func status() throws(BlobStoreError) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last("look at an open file") }
    return FileStatus(status)
  }

  /// Removes a name; false if it was not there.
  @discardableResult
  func remove(_ name: String, flags: Int32 = 0) throws(BlobStoreError) -> Bool {
    if unlinkat(number, name, flags) == 0 { return true }
    if errno == ENOENT { return false }
    throw .last("remove \"\(name)\"")
  }

  func makeDirectory(_ name: String) throws(BlobStoreError) {
    if mkdirat(number, name, 0o700) != 0, errno != EEXIST { throw .last("make the directory \"\(name)\"") }
  }

  func rename(_ name: String, to new: String) throws(BlobStoreError) {
    guard renameat(number, name, number, new) == 0 else { throw .last("put \"\(new)\" in its place") }
  }

  /// Waits until the disk has what was written to this file.
  func synchronizeData() throws(BlobStoreError) {
    guard fdatasync(number) == 0 else { throw .last("write to the disk") }
  }

  /// Waits until the disk has the names of this directory.
  func synchronizeNames() throws(BlobStoreError) {
    guard fsync(number) == 0 else { throw .last("write to the disk") }
  }

  /// Takes the right to change this file away from all other processes; false if one of them has it.
  func lock() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 }

  func truncate() throws(BlobStoreError) {
    guard ftruncate(number, 0) == 0 else { throw .last("empty an unfinished upload") }
  }

  func write(_ bytes: ArraySlice<UInt8>, at offset: UInt64) throws(BlobStoreError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        pwrite(number, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(clamping: offset) + off_t(done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last("write") }
      done += count
    }
  }

  /// As many bytes as there are from `offset` on, at most `count`.
  func read(_ count: Int, at offset: UInt64) throws(BlobStoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { bytes in
        pread(number, bytes.baseAddress.map { $0 + done }, count - done, off_t(clamping: offset) + off_t(done))
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .last("read") }
      if got == 0 { break }
      done += got
    }
    bytes.removeLast(count - done)
    return bytes
  }

  /// Calls `body` with each name in this directory, until it returns false.
  func forEachName(_ body: (String) throws(BlobStoreError) -> Bool) throws(BlobStoreError) {
    let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .last("read a directory") }
    guard let stream = fdopendir(copy) else {
      let error = BlobStoreError.last("read a directory")
      close(copy)
      throw error
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .last("read a directory") }
        return
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(validating: $0.prefix { $0 != 0 }, as: UTF8.self) }
      // A name that is no text cannot be asked for in a message, so it is nobody's.
      if let name, try !body(name) { return }
    }
  }
}

/// What is known of a file without opening it.
struct FileStatus: Equatable {
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  let identity: Identity
  let isFile: Bool
  let isDirectory: Bool
  let size: UInt64
  /// Seconds since the epoch.
  let modified: Int

  init(_ status: stat) {
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    isFile = status.st_mode & S_IFMT == S_IFREG
    isDirectory = status.st_mode & S_IFMT == S_IFDIR
    size = UInt64(clamping: status.st_size)
    modified = status.st_mtim.tv_sec
  }
}
