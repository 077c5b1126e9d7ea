internal import Glibc

/// A file system that exists in memory, for one guest.
///
/// Nodes lie in one table and refer to each other by number, as on a disk: however deep a guest nests its directories,
/// nothing recurses when they go. Every name, node and byte counts against one quota.
final class MemoryFileSystem {
  let quota: MemoryQuota
  private let clock: any GuestClock
  private var nodes: [UInt64: MemoryNode] = [:]
  private var lastInode: UInt64 = 0
  let device: UInt64

  /// What a node or a name costs besides its bytes.
  private static let overhead = 256

  init(bytes: Int, device: UInt64, clock: any GuestClock) {
    quota = MemoryQuota(bytes)
    self.device = device
    self.clock = clock
  }

  var now: UInt64 { clock.now(ClockID.realtime.rawValue) ?? 0 }

  func node(_ inode: UInt64) -> MemoryNode? { nodes[inode] }

  /// An empty directory that is its own parent.
  func makeRoot() throws(Errno) -> MemoryNode {
    let root = try makeNode(.directory)
    root.parent = root.inode
    root.links = 1
    return root
  }

  func makeNode(_ type: FileType) throws(Errno) -> MemoryNode {
    try quota.take(Self.overhead)
    lastInode += 1
    let node = MemoryNode(lastInode, type, now, MemoryBytes(quota))
    nodes[lastInode] = node
    return node
  }

  // MARK: Names

  func lookUp(_ name: [UInt8], in folder: MemoryNode) -> MemoryNode? {
    folder.names[name].flatMap { nodes[$0.inode] }
  }

  func add(_ name: [UInt8], _ node: MemoryNode, to folder: MemoryNode) throws(Errno) {
    guard folder.links > 0 else { throw .noEntry }
    guard name.count <= Int(NAME_MAX) else { throw .nameTooLong }
    try quota.take(Self.overhead + name.count)
    put(name, node, in: folder)
  }

  private func put(_ name: [UInt8], _ node: MemoryNode, in folder: MemoryNode) {
    folder.names.add(name, node.inode)
    node.links += 1
    if node.type == .directory { node.parent = folder.inode }
    folder.changed(now)
    node.changeTime = now
  }

  /// Takes a name away, and the node when it was its last.
  func remove(_ name: [UInt8], from folder: MemoryNode) {
    guard let entry = folder.names.remove(name) else { return }
    quota.giveBack(Self.overhead + name.count)
    folder.changed(now)
    guard let node = nodes[entry.inode] else { return }
    node.links -= 1
    node.changeTime = now
    if node.links == 0 { discard(node) }
  }

  /// Forgets a node that has no name; who has it open keeps it.
  func discard(_ node: MemoryNode) {
    nodes[node.inode] = nil
    quota.giveBack(Self.overhead)
  }

  func move(_ name: [UInt8], from folder: MemoryNode, to target: MemoryNode, as newName: [UInt8]) throws(Errno) {
    guard let node = lookUp(name, in: folder) else { throw .noEntry }
    try checkReplacing(newName, in: target, by: node)
    if let there = lookUp(newName, in: target) {
      if there === node { return }
      remove(newName, from: target)
    }
    try add(newName, node, to: target)
    remove(name, from: folder)
  }

  /// The rules of `rename`: what may take whose place, and that nothing is moved into itself.
  private func checkReplacing(_ name: [UInt8], in target: MemoryNode, by node: MemoryNode) throws(Errno) {
    guard target.links > 0 else { throw .noEntry }
    if node.type == .directory, isWithin(target, node) { throw .invalid }
    guard let there = lookUp(name, in: target), there !== node else { return }
    switch (node.type == .directory, there.type == .directory) {
    case (true, false): throw .notDirectory
    case (false, true): throw .isDirectory
    case (true, true) where !there.names.isEmpty: throw .notEmpty
    case (true, true), (false, false): return
    }
  }

  private func isWithin(_ folder: MemoryNode, _ ancestor: MemoryNode) -> Bool {
    var current = folder
    while current !== ancestor {
      guard current.parent != current.inode, let above = nodes[current.parent] else { return false }
      current = above
    }
    return true
  }
}

/// A file, directory or link in memory.
final class MemoryNode {
  let inode: UInt64
  let type: FileType
  var links: UInt64 = 0
  /// A file's contents, a link's text.
  let bytes: MemoryBytes
  var names = MemoryNames()
  var parent: UInt64 = 0
  var accessTime: UInt64
  var modificationTime: UInt64
  var changeTime: UInt64

  init(_ inode: UInt64, _ type: FileType, _ now: UInt64, _ bytes: MemoryBytes) {
    self.inode = inode
    self.type = type
    self.bytes = bytes
    accessTime = now
    modificationTime = now
    changeTime = now
  }

  func changed(_ now: UInt64) {
    modificationTime = now
    changeTime = now
  }

  func status(device: UInt64) -> FileStatus {
    FileStatus(
      device: device, inode: inode, type: type, links: links, size: UInt64(bytes.count), accessTime: accessTime,
      modificationTime: modificationTime, changeTime: changeTime)
  }

  func set(_ times: NewTimes, now: UInt64) {
    accessTime = Self.time(times.access, before: accessTime, now)
    modificationTime = Self.time(times.modification, before: modificationTime, now)
    changeTime = now
  }

  private static func time(_ new: NewTime, before: UInt64, _ now: UInt64) -> UInt64 {
    switch new {
    case .keep: before
    case .now: now
    case .at(let time): time
    }
  }
}

/// Bytes that a file system may still use.
final class MemoryQuota {
  private var left: Int

  init(_ bytes: Int) { left = max(0, bytes) }

  func take(_ bytes: Int) throws(Errno) {
    guard bytes <= left else { throw .noSpace }
    left -= bytes
  }

  func giveBack(_ bytes: Int) { left += bytes }
}

/// Bytes that grow. Memory comes from the C library, which can say no.
final class MemoryBytes {
  private var start: UnsafeMutableRawPointer?
  private var capacity = 0
  private(set) var count = 0
  private let quota: MemoryQuota

  init(_ quota: MemoryQuota) { self.quota = quota }

  deinit {
    free(start)
    quota.giveBack(capacity)
  }

  /// Makes it this long; what is new is zero.
  func resize(_ size: UInt64) throws(Errno) {
    guard let size = Int(exactly: size) else { throw .fileTooBig }
    if size > capacity { try reserve(size) }
    if size > count, let start { memset(start + count, 0, size - count) }
    count = size
    if size == 0 { release() }
  }

  private func reserve(_ size: Int) throws(Errno) {
    // Twice as much as before, so that appending stays linear; exactly as much when the quota does not allow for it.
    let comfortable = max(size, capacity &* 2, 64)
    for wanted in [comfortable, size] where wanted >= size {
      do { try quota.take(wanted - capacity) } catch { continue }
      guard let moved = realloc(start, wanted) else {
        quota.giveBack(wanted - capacity)
        continue
      }
      start = moved
      capacity = wanted
      return
    }
    throw .noSpace
  }

  private func release() {
    free(start)
    start = nil
    quota.giveBack(capacity)
    capacity = 0
  }

  func read(_ target: UnsafeMutableRawBufferPointer, at offset: UInt64) -> Int {
    guard offset < UInt64(count), let start else { return 0 }
    let taken = min(target.count, count - Int(offset))
    target.copyMemory(from: UnsafeRawBufferPointer(start: start + Int(offset), count: taken))
    return taken
  }

  func write(_ source: UnsafeRawBufferPointer, at offset: UInt64) throws(Errno) {
    let end = offset.addingReportingOverflow(UInt64(source.count))
    guard !end.overflow else { throw .fileTooBig }
    if end.partialValue > UInt64(count) { try resize(end.partialValue) }
    guard let start, let from = source.baseAddress else { return }
    (start + Int(offset)).copyMemory(from: from, byteCount: source.count)
  }

  func set(_ text: [UInt8]) throws(Errno) {
    try resize(UInt64(text.count))
    text.withUnsafeBytes { text in
      if let start, let from = text.baseAddress { start.copyMemory(from: from, byteCount: text.count) }
    }
  }

  var all: [UInt8] { [UInt8](UnsafeRawBufferPointer(start: start, count: count)) }
}
