extension WASISystem {
  /// The directory a path begins at, if the descriptor may be used for this.
  private func directory(_ number: UInt32, _ right: Rights) throws(Errno) -> any OpenDirectory {
    let descriptor = try table[number]
    let directory = try descriptor.directory()
    try descriptor.require(right)
    return directory
  }

  private func path(_ call: GuestCall, _ pointer: Int) throws(Errno) -> GuestPath {
    try GuestPath(call.memory, call[pointer], call[pointer + 1])
  }

  private func follows(_ bits: UInt32) throws(Errno) -> Bool {
    try LookupFlags.parse(bits).contains(.follow)
  }

  // MARK: Opening

  func open(_ call: GuestCall) throws(Errno) {
    let parent = try table[call[0]]
    let directory = try parent.directory()
    let flags = try OpenFlags.parse(call[4])
    let descriptorFlags = try DescriptorFlags.parse(call[7])
    try parent.require(Self.needed(flags))
    // POSIX has a name for this one.
    if flags.contains(.truncate) { try parent.require(.pathSetSize, or: .notPermitted) }
    guard parent.inheriting.isSuperset(of: Self.needed(descriptorFlags)) else { throw .notCapable }
    let wanted = Rights(rawValue: call.wide(5))
    let rights = wanted.intersection(parent.inheriting)
    let request = OpenRequest(
      follows: try follows(call[1]), flags: flags, descriptorFlags: descriptorFlags,
      reads: !rights.isDisjoint(with: [.read, .readDirectory]),
      writes: !rights.isDisjoint(with: .writing))
    let path = try path(call, 2)
    try call.memory.check(call[8], 4)
    try table.checkRoom()
    let resource = try directory.open(path, request)
    let descriptor = Descriptor(
      resource, rights: rights, inheriting: Rights(rawValue: call.wide(6)).intersection(parent.inheriting))
    try call.memory.store(try table.add(descriptor), at: call[8])
  }

  private static func needed(_ flags: OpenFlags) -> Rights {
    flags.contains(.create) ? [.open, .createFile] : .open
  }

  private static func needed(_ flags: DescriptorFlags) -> Rights {
    var rights: Rights = []
    if flags.contains(.dataSync) { rights.insert(.dataSync) }
    if !flags.isDisjoint(with: [.sync, .readSync]) { rights.insert(.sync) }
    return rights
  }

  // MARK: What is known about a path

  func getPathStatus(_ call: GuestCall) throws(Errno) {
    let directory = try directory(call[0], .pathStatus)
    let status = try directory.status(of: try path(call, 2), follows: try follows(call[1]))
    try call.memory.store(status, at: call[4], call.generation)
  }

  func setPathTimes(_ call: GuestCall) throws(Errno) {
    let directory = try directory(call[0], .pathSetTimes)
    let times = try NewTimes(call.wide(4), call.wide(5), call[6])
    try directory.setTimes(of: try path(call, 2), follows: try follows(call[1]), times)
  }

  func readLink(_ call: GuestCall) throws(Errno) {
    let directory = try directory(call[0], .readLink)
    let target = try call.memory.part(call[3], call[4])
    try call.memory.check(call[5], 4)
    let content = try directory.linkContent(try path(call, 1)).prefix(target.count)
    target.put(Array(content), at: 0)
    try call.memory.store(UInt32(content.count), at: call[5])
  }

  // MARK: Making and removing names

  func createDirectory(_ call: GuestCall) throws(Errno) {
    let directory = try directory(call[0], .createDirectory)
    try directory.makeDirectory(try path(call, 1))
  }

  func removeDirectory(_ call: GuestCall) throws(Errno) {
    let directory = try directory(call[0], .removeDirectory)
    try directory.removeDirectory(try path(call, 1))
  }

  func unlinkFile(_ call: GuestCall) throws(Errno) {
    let directory = try directory(call[0], .unlinkFile)
    try directory.removeFile(try path(call, 1))
  }

  func makeSymbolicLink(_ call: GuestCall) throws(Errno) {
    let directory = try directory(call[2], .symbolicLink)
    let content = try LinkContent(call.memory, call[0], call[1])
    try directory.makeLink(try path(call, 3), content: content)
  }

  func link(_ call: GuestCall) throws(Errno) {
    let source = try directory(call[0], .linkSource)
    let target = try directory(call[4], .linkTarget)
    guard try !follows(call[1]) else { throw .invalid }
    try source.addName(try path(call, 2), in: target, try path(call, 5))
  }

  func rename(_ call: GuestCall) throws(Errno) {
    let source = try directory(call[0], .renameSource)
    let target = try directory(call[3], .renameTarget)
    try source.rename(try path(call, 1), to: target, try path(call, 4))
  }
}
