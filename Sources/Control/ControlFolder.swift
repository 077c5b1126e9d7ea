package import Glibc

/// The folder where the hosts of one user have their control sockets unless they are told otherwise, each named after its
/// process: `$XDG_RUNTIME_DIR/wascc/PID.sock`, or `/tmp/wascc-UID/PID.sock` where there is no such variable.
///
/// Everybody can make a folder in /tmp; so it counts only if it is a folder, this user's, and closed to all others.
package struct ControlFolder: Sendable {
  package let path: String
  private let user: uid_t

  package init(runtimeFolder: String?, user: uid_t = geteuid()) {
    self.user = user
    if let runtimeFolder, runtimeFolder.utf8.first == UInt8(ascii: "/") {
      path = runtimeFolder + "/wascc"
    } else {
      path = "/tmp/wascc-\(user)"
    }
  }

  /// Where a host of this process listens; makes the folder if it is not there.
  package func ownSocket() throws(ControlError) -> String {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw ControlError(.unavailable, "\(path): \(systemError())") }
    try check()
    return "\(path)/\(getpid()).sock"
  }

  /// The sockets in it that somebody answers at.
  package func liveSockets() throws(ControlError) -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw ControlError(.unavailable, "\(path): \(systemError())")
    }
    defer { closedir(folder) }
    try check()
    var live: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      let socket = "\(path)/\(name)"
      guard name.hasSuffix(".sock") else { continue }
      switch connected(to: try SocketAddress(socket)) {
      case .success(let descriptor): close(descriptor)
      // Somebody is there, with many clients.
      case .failure(let error) where error.number == EAGAIN: break
      case .failure: continue
      }
      live.append(socket)
    }
    return live.sorted()
  }

  private func check() throws(ControlError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw ControlError(.unavailable, "\(path): \(systemError())") }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw ControlError(.refused, "\(path): this is no folder; control sockets are not kept there")
    }
    guard status.st_uid == user, status.st_mode & 0o077 == 0 else {
      throw ControlError(
        .refused,
        "\(path): this folder belongs to somebody else or is open to others; control sockets are not kept there")
    }
  }
}
