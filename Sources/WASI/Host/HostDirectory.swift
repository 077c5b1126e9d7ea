internal import Glibc

/// An open directory of the host.
///
/// Every path is resolved by the kernel beneath this directory's descriptor, or by our own walk where it cannot be. The
/// calls that change something resolve the parent alone and then name the last part in it, which is one name without
/// slashes and neither `.` nor `..`, and is never followed: the system is not asked to walk anywhere by itself.
final class HostDirectory: OpenDirectory {
  let folder: HostFolder
  let resolution: PathResolution
  /// How far below a granted directory it was when it was opened.
  let depth: Int
  private var listing: HostListing?

  init(_ folder: HostFolder, _ resolution: PathResolution, depth: Int = 0) {
    self.folder = folder
    self.resolution = resolution
    self.depth = depth
  }

  /// Opens a directory that is being granted; its path is the host's own and goes wherever it goes.
  convenience init(granting path: String, _ resolution: PathResolution) throws(Errno) {
    let descriptor = try check { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    self.init(HostFolder(owning: descriptor), resolution)
  }

  var type: FileType { .directory }

  func status() throws(Errno) -> FileStatus { try FileStatus(descriptor: folder.descriptor) }

  func setTimes(_ times: NewTimes) throws(Errno) {
    _ = try check { times.withTimes { futimens(folder.descriptor, $0) } }
  }

  func synchronize(dataOnly: Bool) throws(Errno) {
    _ = try check { dataOnly ? fdatasync(folder.descriptor) : fsync(folder.descriptor) }
  }

  func entries(from index: UInt64, _ take: (DirectoryEntry, UInt64) -> Bool) throws(Errno) {
    let listing = self.listing ?? HostListing(folder)
    self.listing = listing
    try listing.entries(from: index, take)
  }
}

// MARK: Opening

extension HostDirectory {
  func open(_ path: GuestPath, _ request: OpenRequest) throws(Errno) -> Resource {
    let descriptor = try openFile(path, request)
    let status: FileStatus
    do throws(Errno) { status = try FileStatus(descriptor: descriptor) } catch {
      close(descriptor)
      throw error
    }
    guard status.type == .directory else {
      let file = HostFile(owning: descriptor, status.type, flags: request.descriptorFlags)
      // It was opened so that nothing could block; a file that cannot block needs the flag only if the guest wants it.
      if status.type == .regularFile, !request.descriptorFlags.contains(.nonBlocking) { file.clearNonBlocking() }
      return .file(file)
    }
    let opened = HostFolder(owning: descriptor)
    return .directory(HostDirectory(opened, resolution, depth: depth + max(0, path.depth)))
  }

  private func openFile(_ path: GuestPath, _ request: OpenRequest) throws(Errno) -> Int32 {
    if request.flags.isSuperset(of: [.create, .directory]) { throw .invalid }
    if request.flags.contains(.directory), request.writes { throw .isDirectory }
    var flags = O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    flags |= request.writes ? (request.reads ? O_RDWR : O_WRONLY) : O_RDONLY
    if request.flags.contains(.create) { flags |= O_CREAT }
    if request.flags.contains(.directory) { flags |= O_DIRECTORY }
    if request.flags.contains(.exclusive) { flags |= O_EXCL }
    if request.flags.contains(.truncate) { flags |= O_TRUNC }
    if request.descriptorFlags.contains(.append) { flags |= O_APPEND }
    if request.descriptorFlags.contains(.dataSync) { flags |= O_DSYNC }
    if !request.descriptorFlags.isDisjoint(with: [.sync, .readSync]) { flags |= O_SYNC }
    return try folder.open(path, flags, follows: request.follows, resolution)
  }
}

// MARK: Names

extension HostDirectory {
  private func place(_ path: GuestPath, follows: Bool) throws(Errno) -> PathPlace<HostFolder> {
    try folder.place(of: path, follows: follows, resolution)
  }

  func status(of path: GuestPath, follows: Bool) throws(Errno) -> FileStatus {
    let place = try place(path, follows: follows || path.hasTrailingSlash)
    let status = try place.status()
    if place.mustBeDirectory, status.type != .directory { throw .notDirectory }
    return status
  }

  func setTimes(of path: GuestPath, follows: Bool, _ times: NewTimes) throws(Errno) {
    let place = try place(path, follows: follows || path.hasTrailingSlash)
    if place.mustBeDirectory { try place.checkIsDirectory() }
    _ = try check {
      withCString(place.name ?? [dot]) { name in
        times.withTimes { utimensat(place.directory.descriptor, name, $0, AT_SYMLINK_NOFOLLOW) }
      }
    }
  }

  func makeDirectory(_ path: GuestPath) throws(Errno) {
    let place = try place(path, follows: false)
    guard let name = place.name else { throw .exists }
    _ = try check { withCString(name) { mkdirat(place.directory.descriptor, $0, 0o777) } }
  }

  func removeDirectory(_ path: GuestPath) throws(Errno) {
    let place = try place(path, follows: false)
    guard let name = place.name else { throw .invalid }
    _ = try check { withCString(name) { unlinkat(place.directory.descriptor, $0, AT_REMOVEDIR) } }
  }

  func removeFile(_ path: GuestPath) throws(Errno) {
    let place = try place(path, follows: false)
    guard let name = place.name else { throw .isDirectory }
    if place.mustBeDirectory {
      throw try place.status().type == .directory ? .isDirectory : .notDirectory
    }
    _ = try check { withCString(name) { unlinkat(place.directory.descriptor, $0, 0) } }
  }

  func linkContent(_ path: GuestPath) throws(Errno) -> [UInt8] {
    let place = try place(path, follows: path.hasTrailingSlash)
    guard let name = place.name else { throw .invalid }
    if place.mustBeDirectory { try place.checkIsDirectory() }
    guard let content = try place.directory.linkContent(name) else { throw .invalid }
    return content
  }

  func makeLink(_ path: GuestPath, content: LinkContent) throws(Errno) {
    let place = try place(path, follows: false)
    guard let name = place.name else { throw .exists }
    try content.checkStaysBeneath(depth: depth + max(0, path.parentDepth))
    if place.mustBeDirectory {
      throw try place.status().type == .directory ? .exists : .notDirectory
    }
    _ = try check {
      withCString(content.bytes) { content in
        withCString(name) { symlinkat(content, place.directory.descriptor, $0) }
      }
    }
  }

  func rename(_ path: GuestPath, to target: any OpenDirectory, _ targetPath: GuestPath) throws(Errno) {
    let (from, to) = try places(path, target, targetPath)
    guard let name = from.name, let newName = to.name else { throw .busy }
    if from.mustBeDirectory || to.mustBeDirectory { try from.checkIsDirectory() }
    _ = try check {
      withCString(name) { name in
        withCString(newName) { renameat(from.directory.descriptor, name, to.directory.descriptor, $0) }
      }
    }
  }

  func addName(_ path: GuestPath, in target: any OpenDirectory, _ targetPath: GuestPath) throws(Errno) {
    let (from, to) = try places(path, target, targetPath)
    guard let name = from.name else { throw .notPermitted }
    guard let newName = to.name else { throw .exists }
    if from.mustBeDirectory {
      try from.checkIsDirectory()
      throw .notPermitted
    }
    if to.mustBeDirectory {
      _ = try to.status()
      throw .exists
    }
    _ = try check {
      withCString(name) { name in
        withCString(newName) { linkat(from.directory.descriptor, name, to.directory.descriptor, $0, 0) }
      }
    }
  }

  private func places(
    _ path: GuestPath, _ target: any OpenDirectory, _ targetPath: GuestPath
  ) throws(Errno) -> (PathPlace<HostFolder>, PathPlace<HostFolder>) {
    guard let target = target as? HostDirectory else { throw .crossDevice }
    return (try place(path, follows: false), try target.place(targetPath, follows: false))
  }
}

extension PathPlace<HostFolder> {
  /// Of the last part itself, never of what a link leads to.
  func status() throws(Errno) -> FileStatus {
    guard let name else { return try FileStatus(descriptor: directory.descriptor) }
    return try directory.status(of: name)
  }

  func checkIsDirectory() throws(Errno) {
    guard try status().type == .directory else { throw .notDirectory }
  }
}

extension HostFile {
  func clearNonBlocking() {
    let flags = fcntl(descriptor, F_GETFL)
    if flags >= 0 { _ = fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK) }
  }
}
