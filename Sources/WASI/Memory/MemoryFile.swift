/// An open file in memory.
final class MemoryFile: OpenFile {
  private let system: MemoryFileSystem
  private let node: MemoryNode
  private var position: UInt64 = 0
  private var currentFlags: DescriptorFlags

  init(_ system: MemoryFileSystem, _ node: MemoryNode, _ flags: DescriptorFlags) {
    self.system = system
    self.node = node
    currentFlags = flags
  }

  var type: FileType { .regularFile }
  func status() throws(Errno) -> FileStatus { node.status(device: system.device) }
  func setTimes(_ times: NewTimes) throws(Errno) { node.set(times, now: system.now) }
  func synchronize(dataOnly: Bool) throws(Errno) {}
  func flags() throws(Errno) -> DescriptorFlags { currentFlags }
  func setFlags(_ flags: DescriptorFlags) throws(Errno) { currentFlags = flags }
  func advise(_ offset: UInt64, _ length: UInt64, _ advice: Advice) throws(Errno) {
    guard offset <= UInt64(Int64.max), length <= UInt64(Int64.max) else { throw .invalid }
  }
  var readiness: Readiness { .always(1) }

  func read(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int {
    let count = try read(list, at: position)
    position += UInt64(count)
    return count
  }

  func write(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int {
    if currentFlags.contains(.append) { position = UInt64(node.bytes.count) }
    let count = try write(list, from: position)
    position += UInt64(count)
    return count
  }

  func read(_ list: VectorList, at offset: UInt64) throws(Errno) -> Int {
    guard offset <= UInt64(Int64.max) else { throw .invalid }
    var place = offset
    node.accessTime = system.now
    return try list.forEach { (target) throws(Errno) in
      let count = node.bytes.read(target, at: place)
      place += UInt64(count)
      return count
    }
  }

  func write(_ list: VectorList, at offset: UInt64) throws(Errno) -> Int {
    guard offset <= UInt64(Int64.max) else { throw .invalid }
    return try write(list, from: offset)
  }

  private func write(_ list: VectorList, from offset: UInt64) throws(Errno) -> Int {
    var place = offset
    var isFirst = true
    let count = try list.forEach { (source) throws(Errno) in
      do throws(Errno) { try node.bytes.write(UnsafeRawBufferPointer(source), at: place) } catch {
        // What went in before the room ran out is a short write.
        if isFirst { throw error }
        return 0
      }
      isFirst = false
      place += UInt64(source.count)
      return source.count
    }
    if count > 0 { node.changed(system.now) }
    return count
  }

  func seek(_ delta: Int64, from whence: Whence) throws(Errno) -> UInt64 {
    let base: UInt64 =
      switch whence {
      case .start: 0
      case .current: position
      case .end: UInt64(node.bytes.count)
      }
    let sum = Int64(clamping: base).addingReportingOverflow(delta)
    guard !sum.overflow else { throw delta < 0 ? .invalid : .overflow }
    guard sum.partialValue >= 0 else { throw .invalid }
    position = UInt64(sum.partialValue)
    return position
  }

  func setSize(_ size: UInt64) throws(Errno) {
    guard size <= UInt64(Int64.max) else { throw .fileTooBig }
    try node.bytes.resize(size)
    node.changed(system.now)
  }

  func allocate(_ offset: UInt64, _ length: UInt64) throws(Errno) {
    guard length > 0, offset <= UInt64(Int64.max), length <= UInt64(Int64.max) else { throw .invalid }
    // Two such numbers have a sum.
    if offset + length > UInt64(node.bytes.count) { try setSize(offset + length) }
  }
}
