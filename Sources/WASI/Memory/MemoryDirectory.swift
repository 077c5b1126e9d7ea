/// A directory in memory, for a walk.
final class MemoryFolder: WalkableDirectory {
  let system: MemoryFileSystem
  let node: MemoryNode

  init(_ system: MemoryFileSystem, _ node: MemoryNode) {
    self.system = system
    self.node = node
  }

  func step(to name: [UInt8]) throws(Errno) -> WalkStep<MemoryFolder> {
    guard let next = system.lookUp(name, in: node) else { return .missing }
    switch next.type {
    case .directory: return .directory(MemoryFolder(system, next))
    case .symbolicLink: return .link(next.bytes.all)
    default: return .other
    }
  }
}

/// An open directory in memory.
final class MemoryDirectory: OpenDirectory {
  private let folder: MemoryFolder
  private let depth: Int

  private var system: MemoryFileSystem { folder.system }

  init(_ folder: MemoryFolder, depth: Int = 0) {
    self.folder = folder
    self.depth = depth
  }

  var type: FileType { .directory }
  func status() throws(Errno) -> FileStatus { folder.node.status(device: system.device) }
  func setTimes(_ times: NewTimes) throws(Errno) { folder.node.set(times, now: system.now) }
  func synchronize(dataOnly: Bool) throws(Errno) {}

  /// Cookies count the names that the directory ever had, so they stay good whatever comes and goes. The first two are
  /// the directory's own.
  func entries(from index: UInt64, _ take: (DirectoryEntry, UInt64) -> Bool) throws(Errno) {
    let own: [[UInt8]] = [[dot], [dot, dot]]
    for number in own.indices.dropFirst(Int(clamping: index)) {
      let entry = DirectoryEntry(name: own[number], inode: folder.node.inode, type: .directory)
      guard take(entry, UInt64(number) + 1) else { return }
    }
    let seen = index.subtractingReportingOverflow(2)
    folder.node.names.forEach(after: seen.overflow ? 0 : seen.partialValue) { name, entry in
      guard let there = system.node(entry.inode) else { return true }
      return take(DirectoryEntry(name: name, inode: there.inode, type: there.type), entry.sequence + 2)
    }
  }

  // MARK: Opening

  func open(_ path: GuestPath, _ request: OpenRequest) throws(Errno) -> Resource {
    if request.flags.isSuperset(of: [.create, .directory]) { throw .invalid }
    if request.flags.contains(.directory), request.writes { throw .isDirectory }
    if path.hasTrailingSlash, request.flags.contains(.create) { throw .isDirectory }
    let isExclusive = request.flags.isSuperset(of: [.create, .exclusive])
    let place = try walk(path, from: folder, follows: !isExclusive && (request.follows || path.hasTrailingSlash))
    guard let node = place.node else { return try create(place, request) }
    if isExclusive { throw .exists }
    return try open(node, place, request, depth: depth + max(0, path.depth))
  }

  private func create(_ place: PathPlace<MemoryFolder>, _ request: OpenRequest) throws(Errno) -> Resource {
    guard request.flags.contains(.create), let name = place.name else { throw .noEntry }
    let node = try make(.regularFile, name, in: place.directory.node)
    return .file(MemoryFile(system, node, request.descriptorFlags))
  }

  /// A node with its first name; without the name it would be lost, so it goes again when there is no room for one.
  private func make(_ type: FileType, _ name: [UInt8], in folder: MemoryNode) throws(Errno) -> MemoryNode {
    let node = try system.makeNode(type)
    do throws(Errno) { try system.add(name, node, to: folder) } catch {
      system.discard(node)
      throw error
    }
    return node
  }

  private func open(
    _ node: MemoryNode, _ place: PathPlace<MemoryFolder>, _ request: OpenRequest, depth: Int
  ) throws(Errno) -> Resource {
    switch node.type {
    case .directory:
      if request.writes || request.flags.contains(.truncate) || request.flags.contains(.create) { throw .isDirectory }
      return .directory(MemoryDirectory(MemoryFolder(system, node), depth: depth))
    case .symbolicLink: throw request.flags.contains(.directory) ? .notDirectory : .loop
    default:
      if request.flags.contains(.directory) || place.mustBeDirectory { throw .notDirectory }
      if request.flags.contains(.truncate) {
        try node.bytes.resize(0)
        node.changed(system.now)
      }
      return .file(MemoryFile(system, node, request.descriptorFlags))
    }
  }

  // MARK: Names

  func status(of path: GuestPath, follows: Bool) throws(Errno) -> FileStatus {
    try existing(path, follows: follows).status(device: system.device)
  }

  func setTimes(of path: GuestPath, follows: Bool, _ times: NewTimes) throws(Errno) {
    try existing(path, follows: follows).set(times, now: system.now)
  }

  private func existing(_ path: GuestPath, follows: Bool) throws(Errno) -> MemoryNode {
    let place = try walk(path, from: folder, follows: follows || path.hasTrailingSlash)
    guard let node = place.node else { throw .noEntry }
    if place.mustBeDirectory, node.type != .directory { throw .notDirectory }
    return node
  }

  func makeDirectory(_ path: GuestPath) throws(Errno) {
    let place = try walk(path, from: folder, follows: false)
    guard let name = place.name, place.node == nil else { throw .exists }
    _ = try make(.directory, name, in: place.directory.node)
  }

  func removeDirectory(_ path: GuestPath) throws(Errno) {
    let place = try walk(path, from: folder, follows: false)
    guard let name = place.name else { throw .invalid }
    guard let node = place.node else { throw .noEntry }
    guard node.type == .directory else { throw .notDirectory }
    guard node.names.isEmpty else { throw .notEmpty }
    system.remove(name, from: place.directory.node)
  }

  func removeFile(_ path: GuestPath) throws(Errno) {
    let place = try walk(path, from: folder, follows: false)
    guard let name = place.name else { throw .isDirectory }
    guard let node = place.node else { throw .noEntry }
    guard node.type != .directory else { throw .isDirectory }
    if place.mustBeDirectory { throw .notDirectory }
    system.remove(name, from: place.directory.node)
  }

  func linkContent(_ path: GuestPath) throws(Errno) -> [UInt8] {
    let place = try walk(path, from: folder, follows: path.hasTrailingSlash)
    guard let node = place.node else { throw .noEntry }
    if place.mustBeDirectory, node.type != .directory { throw .notDirectory }
    guard node.type == .symbolicLink else { throw .invalid }
    return node.bytes.all
  }

  func makeLink(_ path: GuestPath, content: LinkContent) throws(Errno) {
    let place = try walk(path, from: folder, follows: false)
    try content.checkStaysBeneath(depth: depth + max(0, path.parentDepth))
    if place.mustBeDirectory {
      guard let node = place.node else { throw .noEntry }
      throw node.type == .directory ? .exists : .notDirectory
    }
    guard let name = place.name, place.node == nil else { throw .exists }
    let node = try make(.symbolicLink, name, in: place.directory.node)
    do throws(Errno) { try node.bytes.set(content.bytes) } catch {
      system.remove(name, from: place.directory.node)
      throw error
    }
  }

  func rename(_ path: GuestPath, to target: any OpenDirectory, _ targetPath: GuestPath) throws(Errno) {
    let (from, to) = try places(path, target, targetPath)
    guard let name = from.name, let newName = to.name else { throw .busy }
    guard let node = from.node else { throw .noEntry }
    if from.mustBeDirectory || to.mustBeDirectory, node.type != .directory { throw .notDirectory }
    try system.move(name, from: from.directory.node, to: to.directory.node, as: newName)
  }

  func addName(_ path: GuestPath, in target: any OpenDirectory, _ targetPath: GuestPath) throws(Errno) {
    let (from, to) = try places(path, target, targetPath)
    guard let node = from.node else { throw .noEntry }
    if from.mustBeDirectory, node.type != .directory { throw .notDirectory }
    if node.type == .directory { throw .notPermitted }
    guard let name = to.name, to.node == nil else { throw .exists }
    if to.mustBeDirectory { throw .noEntry }
    try system.add(name, node, to: to.directory.node)
  }

  private func places(
    _ path: GuestPath, _ target: any OpenDirectory, _ targetPath: GuestPath
  ) throws(Errno) -> (PathPlace<MemoryFolder>, PathPlace<MemoryFolder>) {
    guard let target = target as? MemoryDirectory, target.system === system else { throw .crossDevice }
    return (try walk(path, from: folder, follows: false), try walk(targetPath, from: target.folder, follows: false))
  }
}

extension PathPlace<MemoryFolder> {
  /// What is there; nil when nothing is.
  var node: MemoryNode? {
    guard let name else { return directory.node }
    return directory.system.lookUp(name, in: directory.node)
  }
}
