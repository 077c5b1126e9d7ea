/// What may be done through a descriptor: its own rights, and those that what it opens may have at most.
public struct Rights: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  public static let dataSync = Rights(rawValue: 1 << 0)
  public static let read = Rights(rawValue: 1 << 1)
  /// Includes `tell`.
  public static let seek = Rights(rawValue: 1 << 2)
  public static let setFlags = Rights(rawValue: 1 << 3)
  public static let sync = Rights(rawValue: 1 << 4)
  public static let tell = Rights(rawValue: 1 << 5)
  public static let write = Rights(rawValue: 1 << 6)
  public static let advise = Rights(rawValue: 1 << 7)
  public static let allocate = Rights(rawValue: 1 << 8)
  public static let createDirectory = Rights(rawValue: 1 << 9)
  public static let createFile = Rights(rawValue: 1 << 10)
  public static let linkSource = Rights(rawValue: 1 << 11)
  public static let linkTarget = Rights(rawValue: 1 << 12)
  public static let open = Rights(rawValue: 1 << 13)
  public static let readDirectory = Rights(rawValue: 1 << 14)
  public static let readLink = Rights(rawValue: 1 << 15)
  public static let renameSource = Rights(rawValue: 1 << 16)
  public static let renameTarget = Rights(rawValue: 1 << 17)
  public static let pathStatus = Rights(rawValue: 1 << 18)
  public static let pathSetSize = Rights(rawValue: 1 << 19)
  public static let pathSetTimes = Rights(rawValue: 1 << 20)
  public static let status = Rights(rawValue: 1 << 21)
  public static let setSize = Rights(rawValue: 1 << 22)
  public static let setTimes = Rights(rawValue: 1 << 23)
  public static let symbolicLink = Rights(rawValue: 1 << 24)
  public static let removeDirectory = Rights(rawValue: 1 << 25)
  public static let unlinkFile = Rights(rawValue: 1 << 26)
  public static let poll = Rights(rawValue: 1 << 27)
  public static let shutDown = Rights(rawValue: 1 << 28)
  public static let accept = Rights(rawValue: 1 << 29)

  /// Every right that is defined.
  public static let all = Rights(rawValue: 0x3fff_ffff)
}

extension Rights {
  /// Opening for writing is what these ask for.
  static let writing: Rights = [.write, .allocate, .setSize]
  /// Through these the contents of a granted directory can change.
  static let changing: Rights = [
    .write, .allocate, .createDirectory, .createFile, .linkSource, .linkTarget, .renameSource, .renameTarget,
    .pathSetSize, .pathSetTimes, .setSize, .setTimes, .symbolicLink, .removeDirectory, .unlinkFile,
  ]

  /// What makes sense for a directory itself. Seeking, reading and writing do not, whoever asks.
  static let directory: Rights = [
    .dataSync, .sync, .createDirectory, .createFile, .linkSource, .linkTarget, .open, .readDirectory, .readLink,
    .renameSource, .renameTarget, .pathStatus, .pathSetSize, .pathSetTimes, .status, .setTimes, .symbolicLink,
    .removeDirectory, .unlinkFile,
  ]
  static let file: Rights = [
    .dataSync, .read, .seek, .setFlags, .sync, .tell, .write, .advise, .allocate, .status, .setSize, .setTimes, .poll,
  ]
  /// Terminals, pipes and what a host gives in place of them; without seek and tell a guest can see that they are no
  /// files.
  static let stream: Rights = [.read, .setFlags, .write, .status, .poll]
  static let socket: Rights = [.read, .setFlags, .write, .status, .poll, .shutDown, .accept]
  /// What a granted directory lets the things below it have.
  static let inheritedFromDirectory: Rights = directory.union(file).union(socket)

  /// The rights that can mean anything for a thing of this type.
  static func meaningful(for type: FileType) -> Rights {
    switch type {
    case .directory: directory
    case .regularFile, .blockDevice: file
    case .datagramSocket, .streamSocket: socket
    case .characterDevice, .unknown: stream
    case .symbolicLink: []
    }
  }
}
