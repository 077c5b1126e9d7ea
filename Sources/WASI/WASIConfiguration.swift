/// Everything a guest is given of the world. What is not in here does not exist for it: by default there are no
/// arguments, no environment, no directories, empty input, and output that goes nowhere.
///
/// It is a value: each guest made from it has descriptors, files in memory and generators of its own.
public struct WASIConfiguration: Sendable {
  /// The first is the program's name.
  public var arguments: [String] = []
  public var environment: [(name: String, value: String)] = []
  /// Descriptors 3, 4, 5 … in this order.
  public var directories: [GrantedDirectory] = []
  /// Open sockets of the host, numbered after the directories. The guest works on duplicates.
  public var sockets: [Int32] = []
  public var input = InputSource.none
  public var output = OutputTarget.none
  public var errors = OutputTarget.none
  public var clock = ClockSource.system(resolution: 1)
  public var random = RandomSource.system
  /// Descriptors open at a time.
  public var descriptors = 1024
  /// Bytes that one call moves; a read or write of more is cut short, anything else is refused.
  public var transferBytes = 128 << 20
  /// How paths are kept inside a directory of the host.
  public var resolution = PathResolution.automatic

  public init() {}
}

/// A directory that a guest may use, and the name it finds it under.
public struct GrantedDirectory: Sendable {
  public enum Source: Sendable {
    /// A directory of the host, opened when the guest is made and not looked for again.
    case host(String)
    /// An empty file system in memory, of at most so many bytes.
    case memory(bytes: Int)
  }

  public var source: Source
  public var guestName: String
  /// Nothing below it can be changed.
  public var isReadOnly: Bool

  public init(_ source: Source, as guestName: String, isReadOnly: Bool = false) {
    self.source = source
    self.guestName = guestName
    self.isReadOnly = isReadOnly
  }
}

/// Where a guest's standard input comes from. Descriptors of the host stay open and are not changed.
public enum InputSource: Sendable {
  /// At its end from the beginning.
  case none
  case descriptor(Int32)
  case bytes([UInt8])
}

/// Where a guest's output goes.
public enum OutputTarget: Sendable {
  case none
  case descriptor(Int32)
  /// The same for a terminal: control characters other than line breaks and tabs are made visible instead of obeyed.
  case inertTerminal(Int32)
  case function(@Sendable (UnsafeRawBufferPointer) -> Void)
}

/// What time a guest sees.
public enum ClockSource: Sendable {
  /// The system's clocks, in steps of this many nanoseconds.
  case system(resolution: UInt64)
  /// Time that passes only when the guest looks at it or sleeps; all clocks begin here.
  case virtual(start: UInt64)
  case custom(@Sendable () -> any GuestClock)
}

/// Where random bytes come from.
public enum RandomSource: Sendable {
  case system
  /// The same bytes for the same seed. Not for secrets.
  case seeded(UInt64)
  case custom(@Sendable () -> any GuestRandom)
}

/// How paths stay beneath a granted directory of the host.
public enum PathResolution: Sendable {
  /// By the kernel where it can, else by a walk of our own.
  case automatic
  /// By our own walk, one component at a time.
  case walk
}

/// What was granted cannot be given.
public struct GrantError: Error, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
