// What stands behind a descriptor's number. Files and directories are different things here: an operation on the wrong
// one is refused in one place, where the descriptor is looked up, and the rights decide before either is asked.

/// An open file or directory.
protocol OpenNode: AnyObject {
  var type: FileType { get }
  func status() throws(Errno) -> FileStatus
  func setTimes(_ times: NewTimes) throws(Errno)
  func synchronize(dataOnly: Bool) throws(Errno)
}

/// Something to read from or write to: a file, a stream, a socket.
protocol OpenFile: OpenNode {
  func flags() throws(Errno) -> DescriptorFlags
  func setFlags(_ flags: DescriptorFlags) throws(Errno)
  func read(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int
  func write(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int
  func read(_ list: VectorList, at offset: UInt64) throws(Errno) -> Int
  func write(_ list: VectorList, at offset: UInt64) throws(Errno) -> Int
  func seek(_ delta: Int64, from whence: Whence) throws(Errno) -> UInt64
  func setSize(_ size: UInt64) throws(Errno)
  func allocate(_ offset: UInt64, _ length: UInt64) throws(Errno)
  func advise(_ offset: UInt64, _ length: UInt64, _ advice: Advice) throws(Errno)
  /// How one learns whether it can be read or written without waiting.
  var readiness: Readiness { get }
  var socket: HostSocket? { get }
}

/// How to find out whether something is ready.
enum Readiness {
  /// It is, always; so many bytes can be read.
  case always(UInt64)
  /// The system knows about this descriptor.
  case descriptor(Int32)
}

extension OpenFile {
  func flags() throws(Errno) -> DescriptorFlags { [] }
  func setFlags(_ flags: DescriptorFlags) throws(Errno) {
    guard flags.isSubset(of: .nonBlocking) else { throw .notSupported }
  }
  func setTimes(_ times: NewTimes) throws(Errno) { throw .invalid }
  func synchronize(dataOnly: Bool) throws(Errno) { throw .invalid }
  func read(_ list: VectorList, at offset: UInt64) throws(Errno) -> Int { throw .notSeekable }
  func write(_ list: VectorList, at offset: UInt64) throws(Errno) -> Int { throw .notSeekable }
  func seek(_ delta: Int64, from whence: Whence) throws(Errno) -> UInt64 { throw .notSeekable }
  func setSize(_ size: UInt64) throws(Errno) { throw .invalid }
  func allocate(_ offset: UInt64, _ length: UInt64) throws(Errno) { throw .notSeekable }
  func advise(_ offset: UInt64, _ length: UInt64, _ advice: Advice) throws(Errno) { throw .notSeekable }
  var readiness: Readiness { .always(0) }
  var socket: HostSocket? { nil }
}

/// A directory: paths lead from it, and never out of it.
protocol OpenDirectory: OpenNode {
  func open(_ path: GuestPath, _ request: OpenRequest) throws(Errno) -> Resource
  func status(of path: GuestPath, follows: Bool) throws(Errno) -> FileStatus
  func setTimes(of path: GuestPath, follows: Bool, _ times: NewTimes) throws(Errno)
  func makeDirectory(_ path: GuestPath) throws(Errno)
  func removeDirectory(_ path: GuestPath) throws(Errno)
  func removeFile(_ path: GuestPath) throws(Errno)
  func linkContent(_ path: GuestPath) throws(Errno) -> [UInt8]
  func makeLink(_ path: GuestPath, content: LinkContent) throws(Errno)
  func rename(_ path: GuestPath, to target: any OpenDirectory, _ targetPath: GuestPath) throws(Errno)
  func addName(_ path: GuestPath, in target: any OpenDirectory, _ targetPath: GuestPath) throws(Errno)
  /// The entries from a place on, as many as are wanted; `index` 0 begins anew.
  func entries(from index: UInt64, _ take: (DirectoryEntry, UInt64) -> Bool) throws(Errno)
}

/// How a guest wants something opened.
struct OpenRequest {
  var follows: Bool
  var flags: OpenFlags
  var descriptorFlags: DescriptorFlags
  var reads: Bool
  var writes: Bool
}

/// What a descriptor stands for.
enum Resource {
  case file(any OpenFile)
  case directory(any OpenDirectory)

  var node: any OpenNode {
    switch self {
    case .file(let file): file
    case .directory(let directory): directory
    }
  }

  var type: FileType { node.type }
}
