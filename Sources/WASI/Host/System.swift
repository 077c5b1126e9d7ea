internal import Glibc

// What the C library has and its module does not offer to Swift.

@_extern(c, "syscall")
private func system_call(_ number: Int, _ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Int

@_extern(c, "getrandom")
private func getrandom_bytes(_ buffer: UnsafeMutableRawPointer?, _ count: Int, _ flags: UInt32) -> Int

@_extern(c, "getdents64")
func system_getdents64(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int

@_extern(c, "fallocate")
func system_fallocate(_ descriptor: Int32, _ mode: Int32, _ offset: off_t, _ length: off_t) -> Int32

@_extern(c, "accept4")
func system_accept4(
  _ descriptor: Int32, _ address: UnsafeMutableRawPointer?, _ length: UnsafeMutableRawPointer?, _ flags: Int32
) -> Int32

@_extern(c, "ppoll")
func system_ppoll(
  _ polls: UnsafeMutablePointer<pollfd>?, _ count: nfds_t, _ timeout: UnsafePointer<timespec>?,
  _ signals: UnsafeRawPointer?
) -> Int32

let O_PATH: Int32 = 0o10000000
let UTIME_NOW_VALUE = (1 << 30) - 1
let UTIME_OMIT_VALUE = (1 << 30) - 2

/// The kernel's `struct open_how`.
private struct OpenHow {
  var flags: UInt64
  var mode: UInt64
  var resolve: UInt64
}

/// Opens a path that stays beneath a directory, as `openat2` does: no part of it leads above, no link is absolute, and
/// none of the links that the kernel makes up is followed.
func openBeneath(_ directory: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  let noMagicLinks: UInt64 = 0x02
  let beneath: UInt64 = 0x08
  var how = OpenHow(
    flags: UInt64(UInt32(bitPattern: flags)), mode: flags & O_CREAT != 0 ? UInt64(mode) : 0,
    resolve: beneath | noMagicLinks)
  let openat2 = 437
  let result = withUnsafePointer(to: &how) { how in
    system_call(
      openat2, Int(directory), Int(bitPattern: path), Int(bitPattern: how), MemoryLayout<OpenHow>.size)
  }
  return Int32(truncatingIfNeeded: result)
}

/// Whether the kernel has `openat2` and no filter forbids it; asked once.
let kernelResolvesPaths: Bool = {
  let descriptor = openBeneath(AT_FDCWD, ".", O_PATH | O_DIRECTORY | O_CLOEXEC, 0)
  guard descriptor >= 0 else { return errno != ENOSYS && errno != EPERM && errno != EINVAL }
  close(descriptor)
  return true
}()

/// Fills some of the buffer with random bytes; how many, or -1.
func systemRandom(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
  while true {
    let count = getrandom_bytes(buffer.baseAddress, buffer.count, 0)
    if count >= 0 { return count }
    guard errno == EINTR else { return -1 }
  }
}

/// Repeats a call that a signal interrupted, and turns a failure into the guest's error.
@inline(__always)
func check<T: SignedInteger>(_ call: () -> T) throws(Errno) -> T {
  while true {
    let result = call()
    if result >= 0 { return result }
    guard errno == EINTR else { throw .last }
  }
}

/// Calls with a text as C wants it. It holds no zero byte: whatever comes here was checked or came from the system.
func withCString<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
  var text = bytes
  text.append(0)
  return text.withUnsafeBytes { bytes in
    guard let start = bytes.baseAddress else { preconditionFailure("a terminated text is not empty") }
    return body(start.assumingMemoryBound(to: CChar.self))
  }
}

extension FileStatus {
  init(_ status: stat) {
    self.init(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), type: FileType(mode: status.st_mode),
      links: UInt64(status.st_nlink), size: UInt64(clamping: status.st_size),
      accessTime: status.st_atim.nanoseconds, modificationTime: status.st_mtim.nanoseconds,
      changeTime: status.st_ctim.nanoseconds)
  }

  init(descriptor: Int32) throws(Errno) {
    var status = stat()
    _ = try check { fstat(descriptor, &status) }
    self.init(status)
    if status.st_mode & S_IFMT == S_IFSOCK { type = socketType(descriptor) }
  }
}

extension FileType {
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFBLK: self = .blockDevice
    case S_IFCHR: self = .characterDevice
    case S_IFDIR: self = .directory
    case S_IFREG: self = .regularFile
    case S_IFLNK: self = .symbolicLink
    case S_IFSOCK: self = .streamSocket
    default: self = .unknown
    }
  }

  /// As a directory record of the system says it; nil when it does not say.
  init?(record: UInt8) {
    switch Int(record) {
    case Int(DT_BLK): self = .blockDevice
    case Int(DT_CHR): self = .characterDevice
    case Int(DT_REG): self = .regularFile
    case Int(DT_LNK): self = .symbolicLink
    case Int(DT_SOCK): self = .streamSocket
    case Int(DT_FIFO): self = .unknown
    default: return nil
    }
  }
}

private func socketType(_ descriptor: Int32) -> FileType {
  var kind: Int32 = 0
  var size = socklen_t(MemoryLayout<Int32>.size)
  guard getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 else { return .streamSocket }
  return kind == Int32(SOCK_DGRAM.rawValue) ? .datagramSocket : .streamSocket
}

extension NewTimes {
  func withTimes(_ body: (UnsafePointer<timespec>) -> Int32) -> Int32 {
    let times = [timespec(access), timespec(modification)]
    return times.withUnsafeBufferPointer { times in
      guard let start = times.baseAddress else { preconditionFailure("two times are not none") }
      return body(start)
    }
  }
}
