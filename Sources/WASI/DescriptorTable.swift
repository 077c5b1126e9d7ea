/// An entry of a guest's descriptor table.
struct Descriptor {
  var resource: Resource
  var rights: Rights
  var inheriting: Rights
  /// The name under which the guest was given this directory.
  var grantedName: [UInt8]?

  /// Rights are cut down to what the kind of thing allows; nothing can be inherited from what is no directory.
  init(_ resource: Resource, rights: Rights, inheriting: Rights, grantedName: [UInt8]? = nil) {
    self.resource = resource
    self.rights = rights.intersection(.meaningful(for: resource.type))
    self.inheriting = resource.type == .directory ? inheriting.intersection(.all) : []
    self.grantedName = grantedName
  }

  func require(_ wanted: Rights, or error: Errno = .notCapable) throws(Errno) {
    guard rights.isSuperset(of: wanted) else { throw error }
  }

  /// The file; a directory is a bad descriptor for what only files do.
  func file() throws(Errno) -> any OpenFile {
    guard case .file(let file) = resource else { throw .badDescriptor }
    return file
  }

  func directory() throws(Errno) -> any OpenDirectory {
    guard case .directory(let directory) = resource else { throw .notDirectory }
    return directory
  }
}

/// The numbers a guest knows its files by.
///
/// A number that was closed is not given out again at once: the search for a free one goes on from the last one given.
/// So a guest that uses a descriptor after closing it is told so, and does not read another file by mistake. The table is
/// bounded, and numbers stay below the bound.
struct DescriptorTable {
  private var entries: [Descriptor?] = []
  private var next = 0
  private var openCount = 0
  let limit: Int

  init(limit: Int) {
    self.limit = max(limit, 0)
  }

  subscript(number: UInt32) -> Descriptor {
    get throws(Errno) {
      guard number < entries.count, let entry = entries[Int(number)] else { throw .badDescriptor }
      return entry
    }
  }

  /// Gives a thing the next number.
  mutating func add(_ descriptor: Descriptor) throws(Errno) -> UInt32 {
    let number = try reserve()
    entries[number] = descriptor
    openCount += 1
    next = number + 1
    return UInt32(number)
  }

  /// Whether there is a free number, asked before something is opened.
  func checkRoom() throws(Errno) {
    guard openCount < limit else { throw .tooManyOpen }
  }

  private mutating func reserve() throws(Errno) -> Int {
    try checkRoom()
    if next < entries.count, let free = entries[next...].firstIndex(where: { $0 == nil }) { return free }
    if entries.count < limit {
      entries.append(nil)
      return entries.count - 1
    }
    guard let free = entries.firstIndex(where: { $0 == nil }) else { throw .tooManyOpen }
    return free
  }

  mutating func close(_ number: UInt32) throws(Errno) {
    _ = try self[number]
    entries[Int(number)] = nil
    openCount -= 1
  }

  /// Moves an entry to another number that is in use, whose own entry goes.
  mutating func renumber(_ from: UInt32, to: UInt32) throws(Errno) {
    let entry = try self[from]
    _ = try self[to]
    guard from != to else { return }
    entries[Int(from)] = nil
    entries[Int(to)] = entry
    openCount -= 1
  }

  /// Leaves an entry no more rights than these; more than it has are refused.
  mutating func setRights(_ number: UInt32, _ rights: Rights, inheriting: Rights) throws(Errno) {
    var entry = try self[number]
    guard entry.rights.isSuperset(of: rights), entry.inheriting.isSuperset(of: inheriting) else { throw .notCapable }
    entry.rights = rights
    entry.inheriting = inheriting
    entries[Int(number)] = entry
  }
}
