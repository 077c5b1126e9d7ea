import Glibc
import Locks

// The file that a local socket is reached by. It may be left over from a host that was killed, and two hosts may start at
// once with one path; so whoever makes one locks its folder first, tries whether somebody answers, and only then takes a
// dead socket away. Nothing but a dead socket is ever removed.

/// The address of a local socket.
struct SocketAddress {
  private var address = sockaddr_un()

  init(_ path: String) throws(ControlError) {
    let bytes = Array(path.utf8)
    // One byte is for the end.
    let room = MemoryLayout.size(ofValue: address.sun_path) - 1
    guard !bytes.isEmpty, bytes.count <= room, !bytes.contains(0) else {
      throw ControlError(
        .unavailable, "\(path): a socket's path has 1 to \(room) bytes, this one has \(bytes.count)")
    }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
  }

  func use(_ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    withUnsafePointer(to: address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
  }
}

/// A connection to a local socket, or the error's number.
func connected(to address: SocketAddress) -> Result<Int32, SystemError> {
  let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
  let descriptor = socket(AF_UNIX, kind, 0)
  guard descriptor >= 0 else { return .failure(SystemError(number: errno)) }
  guard address.use({ connect(descriptor, $0, $1) }) == 0 else {
    let error = SystemError(number: errno)
    close(descriptor)
    return .failure(error)
  }
  return .success(descriptor)
}

/// The same, but waits a while for a host with so many clients at its door that the next one finds no room.
func connectedPatiently(to address: SocketAddress) -> Result<Int32, SystemError> {
  let deadline = monotonicDeadline(after: 5_000_000_000)
  while true {
    let result = connected(to: address)
    guard case .failure(let error) = result, error.number == EAGAIN, monotonicNow() < deadline else { return result }
    usleep(5_000)
  }
}

struct SystemError: Error { let number: Int32 }

/// A socket that listens, and the file it is reached by, which goes with it.
final class ListeningSocket: Sendable {
  let descriptor: Int32
  let path: String
  private let file: FileIdentity

  init(path: String) throws(ControlError) {
    let address = try SocketAddress(path)
    let folder = try FolderLock(folderOf: path)
    defer { folder.release() }
    try Self.removeDead(path, address)
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw ControlError(.unavailable, "\(path): \(systemError())") }
    // The file gets the mode that the socket has before it is bound.
    guard fchmod(descriptor, 0o600) == 0, address.use({ bind(descriptor, $0, $1) }) == 0,
      let file = FileIdentity(path), listen(descriptor, 64) == 0
    else {
      let error = systemError()
      close(descriptor)
      throw ControlError(.unavailable, "\(path): \(error)")
    }
    self.descriptor = descriptor
    self.path = path
    self.file = file
  }

  deinit { close(descriptor) }

  /// Takes the file away, unless another has been put in its place.
  func removeFile() { if FileIdentity(path) == file { unlink(path) } }

  private static func removeDead(_ path: String, _ address: SocketAddress) throws(ControlError) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw ControlError(.unavailable, "\(path): \(systemError())")
    }
    guard status.st_mode & S_IFMT == S_IFSOCK else {
      throw ControlError(.unavailable, "\(path): this is no socket; it is left as it is")
    }
    switch connected(to: address) {
    case .success(let descriptor):
      close(descriptor)
      throw ControlError(.unavailable, "\(path): a host listens there already")
    case .failure(let error) where error.number == ECONNREFUSED:
      guard unlink(path) == 0 else { throw ControlError(.unavailable, "\(path): \(systemError())") }
    case .failure(let error) where error.number == EAGAIN:
      throw ControlError(.unavailable, "\(path): a host listens there already, and is busy")
    case .failure(let error): throw ControlError(.unavailable, "\(path): \(systemError(error.number))")
    }
  }
}

/// Which file a path leads to.
private struct FileIdentity: Equatable {
  let device: dev_t
  let number: ino_t

  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    device = status.st_dev
    number = status.st_ino
  }
}

/// A lock on a folder, so that one host at a time looks at the sockets in it.
private struct FolderLock {
  private let descriptor: Int32

  init(folderOf path: String) throws(ControlError) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ControlError(.unavailable, "\(folder): \(systemError())") }
    let deadline = monotonicDeadline(after: 2_000_000_000)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, monotonicNow() < deadline else {
        let error = systemError()
        close(descriptor)
        throw ControlError(.unavailable, "\(folder): the folder stays locked: \(error)")
      }
      usleep(10_000)
    }
  }

  func release() { close(descriptor) }
}
