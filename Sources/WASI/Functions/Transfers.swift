extension WASISystem {
  /// Checks the arguments of a read or write, all of them, before anything happens: descriptor, right, every piece of
  /// the array, and the place of the result.
  private func prepare(
    _ call: GuestCall, _ right: Rights, result: UInt32
  ) throws(Errno) -> (any OpenFile, Descriptor) {
    let descriptor = try table[call[0]]
    let file = try descriptor.file()
    // What POSIX says of a descriptor that is not open for it.
    try descriptor.require(right, or: .badDescriptor)
    try call.memory.check(result, 4)
    try vectors.read(call.memory, call[1], call[2], maximum: transferBytes)
    return (file, descriptor)
  }

  func read(_ call: GuestCall) throws(Errno) {
    let (file, _) = try prepare(call, .read, result: call[3])
    let count = try file.read(vectors, call.patience)
    try call.memory.store(UInt32(truncatingIfNeeded: count), at: call[3])
  }

  func write(_ call: GuestCall) throws(Errno) {
    let (file, _) = try prepare(call, .write, result: call[3])
    let count = try file.write(vectors, call.patience)
    try call.memory.store(UInt32(truncatingIfNeeded: count), at: call[3])
  }

  func readAtOffset(_ call: GuestCall) throws(Errno) {
    let (file, descriptor) = try prepare(call, .read, result: call[4])
    try requireSeeking(descriptor, .seek)
    let count = try file.read(vectors, at: call.wide(3))
    try call.memory.store(UInt32(truncatingIfNeeded: count), at: call[4])
  }

  func writeAtOffset(_ call: GuestCall) throws(Errno) {
    let (file, descriptor) = try prepare(call, .write, result: call[4])
    try requireSeeking(descriptor, .seek)
    let count = try file.write(vectors, at: call.wide(3))
    try call.memory.store(UInt32(truncatingIfNeeded: count), at: call[4])
  }

  /// What has no position says so, rather than that a right is missing.
  private func requireSeeking(_ descriptor: Descriptor, _ right: Rights) throws(Errno) {
    let type = descriptor.resource.type
    guard type == .regularFile || type == .blockDevice else { throw .notSeekable }
    try descriptor.require(right)
  }

  func seek(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    let file = try descriptor.file()
    let whence = try call.generation.whence(call[2])
    let delta = Int64(bitPattern: call.wide(1))
    let isLook = delta == 0 && whence == .current && descriptor.rights.contains(.tell)
    try requireSeeking(descriptor, isLook ? .tell : .seek)
    try call.memory.check(call[3], 8)
    try call.memory.store(try file.seek(delta, from: whence), at: call[3])
  }

  func tell(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    let file = try descriptor.file()
    try requireSeeking(descriptor, descriptor.rights.contains(.seek) ? .seek : .tell)
    try call.memory.store(try file.seek(0, from: .current), at: call[1])
  }

  /// Fills the buffer with records; the last is cut where the buffer ends, so a full buffer says that there may be more.
  func readDirectory(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    let directory = try descriptor.directory()
    try descriptor.require(.readDirectory)
    let target = try call.memory.part(call[1], call[2])
    try call.memory.check(call[4], 4)
    var used = 0
    if target.count > 0 {
      try directory.entries(from: call.wide(3)) { entry, next in
        var head = [UInt8](repeating: 0, count: DirectoryEntry.headSize)
        head.withUnsafeMutableBytes { head in
          head.storeBytes(of: next.littleEndian, toByteOffset: 0, as: UInt64.self)
          head.storeBytes(of: entry.inode.littleEndian, toByteOffset: 8, as: UInt64.self)
          head.storeBytes(of: UInt32(clamping: entry.name.count).littleEndian, toByteOffset: 16, as: UInt32.self)
          head[20] = entry.type.rawValue
        }
        for part in [head, entry.name] {
          let room = min(part.count, target.count - used)
          target.put(Array(part.prefix(room)), at: used)
          used += room
        }
        return used < target.count
      }
    }
    try call.memory.store(UInt32(truncatingIfNeeded: used), at: call[4])
  }
}
