// Records as they lie in the guest's memory, little endian. Padding is written as zero. The two generations differ in
// the width of a file's link count, in the numbers of `whence`, and in the place of a subscription's parts.

/// What is known about a file.
struct FileStatus: Equatable {
  var device: UInt64 = 0
  var inode: UInt64 = 0
  var type: FileType
  var links: UInt64 = 1
  var size: UInt64 = 0
  /// Nanoseconds since 1970.
  var accessTime: UInt64 = 0
  var modificationTime: UInt64 = 0
  var changeTime: UInt64 = 0
}

/// A time to be set.
enum NewTime: Equatable {
  case keep, now
  case at(UInt64)
}

struct NewTimes: Equatable {
  var access: NewTime
  var modification: NewTime

  init(_ access: UInt64, _ modification: UInt64, _ bits: UInt32) throws(Errno) {
    let flags = try TimeFlags.parse(bits)
    guard !flags.isSuperset(of: [.access, .accessNow]), !flags.isSuperset(of: [.modification, .modificationNow]) else {
      throw .invalid
    }
    self.access = flags.contains(.access) ? .at(access) : flags.contains(.accessNow) ? .now : .keep
    self.modification =
      flags.contains(.modification) ? .at(modification) : flags.contains(.modificationNow) ? .now : .keep
  }
}

extension Generation {
  public var moduleName: String {
    switch self {
    case .unstable: "wasi_unstable"
    case .preview1: "wasi_snapshot_preview1"
    }
  }

  func whence(_ number: UInt32) throws(Errno) -> Whence {
    let order: [Whence] = self == .preview1 ? [.start, .current, .end] : [.current, .end, .start]
    guard number < 3 else { throw .invalid }
    return order[Int(number)]
  }

  var statusSize: UInt32 { self == .preview1 ? 64 : 56 }
  var subscriptionSize: UInt32 { self == .preview1 ? 48 : 56 }
}

extension GuestBytes {
  func store(_ status: FileStatus, at pointer: UInt32, _ generation: Generation) throws(Errno) {
    let record = try part(pointer, generation.statusSize)
    record.clear()
    record.put(status.device, at: 0)
    record.put(status.inode, at: 8)
    record.put(status.type.rawValue, at: 16)
    switch generation {
    case .preview1: record.put(status.links, at: 24)
    case .unstable: record.put(UInt32(clamping: status.links), at: 20)
    }
    let rest = Int(generation.statusSize) - 32
    record.put(status.size, at: rest)
    record.put(status.accessTime, at: rest + 8)
    record.put(status.modificationTime, at: rest + 16)
    record.put(status.changeTime, at: rest + 24)
  }

  func store(_ descriptor: Descriptor, flags: DescriptorFlags, at pointer: UInt32) throws(Errno) {
    let record = try part(pointer, 24)
    record.clear()
    record.put(descriptor.resource.type.rawValue, at: 0)
    record.put(flags.rawValue, at: 2)
    record.put(descriptor.rights.rawValue, at: 8)
    record.put(descriptor.inheriting.rawValue, at: 16)
  }
}

/// An entry of a directory, as `fd_readdir` gives it.
struct DirectoryEntry: Equatable {
  var name: [UInt8]
  var inode: UInt64
  var type: FileType

  static let headSize = 24
}

/// What a guest waits for.
struct Subscription {
  enum Kind {
    case clock(UInt32, timeout: UInt64, isAbsolute: Bool)
    case read(UInt32)
    case write(UInt32)
  }

  let userData: UInt64
  let kind: Kind

  /// Reads one; an unknown tag or flag is invalid.
  init(_ bytes: GuestPart, _ generation: Generation) throws(Errno) {
    userData = bytes.get(at: 0)
    guard let type = EventType(rawValue: bytes.get(at: 8)) else { throw .invalid }
    switch (type, generation) {
    case (.clock, .preview1):
      kind = try Self.clock(bytes.get(at: 16), bytes.get(at: 24), bytes.get(at: 40))
    case (.clock, .unstable):
      // An identifier of the clock's own stands before it.
      kind = try Self.clock(bytes.get(at: 24), bytes.get(at: 32), bytes.get(at: 48))
    case (.read, _): kind = .read(bytes.get(at: 16))
    case (.write, _): kind = .write(bytes.get(at: 16))
    }
  }

  private static func clock(_ clock: UInt32, _ timeout: UInt64, _ flags: UInt16) throws(Errno) -> Kind {
    guard flags & ~1 == 0 else { throw .invalid }
    return .clock(clock, timeout: timeout, isAbsolute: flags == 1)
  }
}

/// What a guest learns about something it waited for.
struct Event {
  static let size: UInt32 = 32

  let userData: UInt64
  let error: Errno
  let type: EventType
  var available: UInt64 = 0
  var isHungUp = false

  func write(to part: GuestPart) {
    part.clear()
    part.put(userData, at: 0)
    part.put(error.rawValue, at: 8)
    part.put(type.rawValue, at: 10)
    part.put(available, at: 16)
    part.put(UInt16(isHungUp ? 1 : 0), at: 24)
  }
}
