// Small numbers of the interface. Undefined bits and values are refused where they come in, by the failable initialisers.

/// Of what kind a file is, as file and directory records say it.
public enum FileType: UInt8, Hashable, Sendable {
  case unknown, blockDevice, characterDevice, directory, regularFile, datagramSocket, streamSocket, symbolicLink
}

/// A set of flags of which some bits are defined.
protocol FlagSet: OptionSet where RawValue: FixedWidthInteger {
  static var defined: Self { get }
}

extension FlagSet {
  /// Undefined bits are invalid.
  static func parse(_ bits: UInt32) throws(Errno) -> Self {
    guard let raw = RawValue(exactly: bits), raw & ~defined.rawValue == 0 else { throw .invalid }
    return Self(rawValue: raw)
  }
}

struct DescriptorFlags: FlagSet {
  let rawValue: UInt16
  static let append = DescriptorFlags(rawValue: 1)
  static let dataSync = DescriptorFlags(rawValue: 2)
  static let nonBlocking = DescriptorFlags(rawValue: 4)
  static let readSync = DescriptorFlags(rawValue: 8)
  static let sync = DescriptorFlags(rawValue: 16)
  static let defined: DescriptorFlags = [.append, .dataSync, .nonBlocking, .readSync, .sync]
}

struct OpenFlags: FlagSet {
  let rawValue: UInt16
  static let create = OpenFlags(rawValue: 1)
  static let directory = OpenFlags(rawValue: 2)
  static let exclusive = OpenFlags(rawValue: 4)
  static let truncate = OpenFlags(rawValue: 8)
  static let defined: OpenFlags = [.create, .directory, .exclusive, .truncate]
}

struct LookupFlags: FlagSet {
  let rawValue: UInt32
  /// A symbolic link in the last place is followed.
  static let follow = LookupFlags(rawValue: 1)
  static let defined: LookupFlags = [.follow]
}

struct TimeFlags: FlagSet {
  let rawValue: UInt16
  static let access = TimeFlags(rawValue: 1)
  static let accessNow = TimeFlags(rawValue: 2)
  static let modification = TimeFlags(rawValue: 4)
  static let modificationNow = TimeFlags(rawValue: 8)
  static let defined: TimeFlags = [.access, .accessNow, .modification, .modificationNow]
}

struct ReceiveFlags: FlagSet {
  let rawValue: UInt16
  static let peek = ReceiveFlags(rawValue: 1)
  static let waitAll = ReceiveFlags(rawValue: 2)
  static let defined: ReceiveFlags = [.peek, .waitAll]
}

struct ShutdownFlags: FlagSet {
  let rawValue: UInt8
  static let receive = ShutdownFlags(rawValue: 1)
  static let send = ShutdownFlags(rawValue: 2)
  static let defined: ShutdownFlags = [.receive, .send]
}

/// From where a position is counted.
enum Whence {
  case start, current, end
}

enum Advice: UInt8 {
  case normal, sequential, random, willNeed, dontNeed, noReuse
}

enum EventType: UInt8 {
  case clock, read, write
}

enum ClockID: UInt32 {
  case realtime, monotonic, processTime, threadTime
}

/// The two namespaces, which agree in all but a few layouts.
public enum Generation: CaseIterable, Sendable {
  /// `wasi_unstable`, what modules from before 2020 import.
  case unstable
  /// `wasi_snapshot_preview1`.
  case preview1
}
