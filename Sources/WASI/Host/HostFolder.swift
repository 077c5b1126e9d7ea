internal import Glibc

/// The descriptor of a directory of the host, and the two ways to get from it to what lies beneath.
final class HostFolder: WalkableDirectory {
  let descriptor: Int32

  init(owning descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  func status(of name: [UInt8]) throws(Errno) -> FileStatus {
    var status = stat()
    _ = try check { withCString(name) { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) } }
    return FileStatus(status)
  }

  /// The text of a link; nil for anything else.
  func linkContent(_ name: [UInt8]) throws(Errno) -> [UInt8]? {
    var length = 0
    let content = withCString(name) { name in
      [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
        length = buffer.withMemoryRebound(to: CChar.self) { text in
          text.baseAddress.map { readlinkat(descriptor, name, $0, text.count) } ?? -1
        }
        count = max(0, length)
      }
    }
    if length >= 0 { return content }
    guard errno == EINVAL else { throw .last }
    return nil
  }

  func step(to name: [UInt8]) throws(Errno) -> WalkStep<HostFolder> {
    let next = withCString(name) { openat(descriptor, $0, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    if next >= 0 { return .directory(HostFolder(owning: next)) }
    switch errno {
    case ENOENT: return .missing
    case ENOTDIR, ELOOP: break
    default: throw .last
    }
    guard let content = try linkContent(name) else { return .other }
    return .link(content)
  }

  // MARK: Opening

  /// Opens a path beneath this directory.
  func open(_ path: GuestPath, _ flags: Int32, follows: Bool, _ resolution: PathResolution) throws(Errno) -> Int32 {
    if resolution == .automatic, kernelResolvesPaths {
      if let descriptor = try openByKernel(path.bytes, follows ? flags : flags | O_NOFOLLOW) { return descriptor }
    }
    if path.hasTrailingSlash, flags & O_CREAT != 0 { throw .isDirectory }
    // To create a file exclusively is not to follow a link that is in its place.
    let follows = flags & O_EXCL == 0 && (follows || path.hasTrailingSlash)
    let place = try walk(path, from: self, follows: follows)
    let ending = place.mustBeDirectory ? O_DIRECTORY : 0
    return try check {
      withCString(place.name ?? [dot]) { openat(place.directory.descriptor, $0, flags | O_NOFOLLOW | ending, 0o666) }
    }
  }

  /// Nil when names changed so fast that the kernel could not be sure of `..`.
  private func openByKernel(_ path: [UInt8], _ flags: Int32) throws(Errno) -> Int32? {
    for _ in 0..<64 {
      let descriptor = withCString(path) { openBeneath(self.descriptor, $0, flags, 0o666) }
      if descriptor >= 0 { return descriptor }
      switch errno {
      case EAGAIN, EINTR: continue
      case EXDEV: throw .notPermitted
      default: throw .last
      }
    }
    return nil
  }

  // MARK: Places

  /// Where a path leads, up to its last part.
  func place(
    of path: GuestPath, follows: Bool, _ resolution: PathResolution
  ) throws(Errno) -> PathPlace<HostFolder> {
    if resolution == .automatic, kernelResolvesPaths, let place = try placeByKernel(path, follows) { return place }
    return try walk(path, from: self, follows: follows)
  }

  private func placeByKernel(_ path: GuestPath, _ follows: Bool) throws(Errno) -> PathPlace<HostFolder>? {
    var text = path.bytes
    var links = 0
    while true {
      let mustBeDirectory = text.last == slash
      let parts = SplitPath(text)
      guard let name = parts.name else {
        guard let folder = try folder(at: text) else { return nil }
        return PathPlace(directory: folder, name: nil, mustBeDirectory: true)
      }
      guard let folder = try parts.parent.isEmpty ? self : folder(at: parts.parent) else { return nil }
      guard follows, let content = try? folder.linkContent(name) else {
        return PathPlace(directory: folder, name: name, mustBeDirectory: mustBeDirectory)
      }
      links += 1
      guard links <= mostLinks else { throw .loop }
      guard let first = content.first else { throw .noEntry }
      guard first != slash else { throw .notPermitted }
      // The kernel goes the same way to the link's directory again, so its text can be put in the link's place.
      text = parts.parent + content + (mustBeDirectory ? [slash] : [])
      guard text.count < Int(PATH_MAX) else { throw .nameTooLong }
    }
  }

  private func folder(at path: [UInt8]) throws(Errno) -> HostFolder? {
    try openByKernel(path, O_PATH | O_DIRECTORY | O_CLOEXEC).map { HostFolder(owning: $0) }
  }
}

/// A path as the directory it leads through, slash included, and its last part.
struct SplitPath {
  let parent: [UInt8]
  /// Nil when the last part is `.` or `..`, which are no names.
  let name: [UInt8]?

  init(_ text: [UInt8]) {
    let end = text.lastIndex { $0 != slash }.map { $0 + 1 } ?? 0
    let start = text[..<end].lastIndex(of: slash).map { $0 + 1 } ?? 0
    let last = Array(text[start..<end])
    parent = Array(text[..<start])
    name = last.isEmpty || isDot(last) || isDotDot(last) ? nil : last
  }
}
