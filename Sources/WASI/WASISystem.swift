internal import Glibc

/// The system that one guest believes to run on: its arguments and environment, its open files, its clocks.
///
///     var configuration = WASIConfiguration()
///     configuration.arguments = ["hello"]
///     configuration.output = .descriptor(1)
///     let system = try WASISystem(configuration)
///     system.define(in: &imports)
///
/// Both namespaces are offered and share this state. It belongs to one guest and to the thread that runs it. Functions
/// are rows of a table (`Functions/FunctionTable.swift`); each row's method stands in the file of its family.
public final class WASISystem {
  let arguments: StringBlock
  let environment: StringBlock
  let clock: any GuestClock
  let random: any GuestRandom
  let transferBytes: Int
  var table: DescriptorTable
  /// Used by one call at a time.
  let vectors = VectorList()

  /// Opens everything that was granted.
  public init(_ configuration: WASIConfiguration) throws(GrantError) {
    // A reader that goes away, or a file that may grow no further, is an error of a write, not the end of the process.
    _ = ignoresSignalsOfWrites
    arguments = try StringBlock(configuration.arguments)
    environment = try StringBlock(
      configuration.environment.map { variable throws(GrantError) in
        guard !variable.name.utf8.contains(UInt8(ascii: "=")), !variable.name.isEmpty else {
          throw GrantError("\"\(variable.name)\" is no name of an environment variable")
        }
        return variable.name + "=" + variable.value
      })
    clock = configuration.clock.make()
    random = configuration.random.make()
    transferBytes = max(1, configuration.transferBytes)
    table = DescriptorTable(limit: configuration.descriptors)
    try openStreams(configuration)
    for (index, directory) in configuration.directories.enumerated() {
      try grant(directory, configuration.resolution, device: UInt64(index) + 1)
    }
    for socket in configuration.sockets { try grant(socket: socket) }
  }

  private func openStreams(_ configuration: WASIConfiguration) throws(GrantError) {
    let notReading = Rights.all.subtracting(.read)
    try grant("standard input", .all.subtracting(.write)) { () throws(Errno) in try configuration.input.open() }
    try grant("standard output", notReading) { () throws(Errno) in try configuration.output.open() }
    try grant("standard error", notReading) { () throws(Errno) in try configuration.errors.open() }
  }

  private func grant(
    _ name: String, _ rights: Rights, _ open: () throws(Errno) -> any OpenFile
  ) throws(GrantError) {
    do throws(Errno) {
      _ = try table.add(Descriptor(.file(try open()), rights: rights, inheriting: []))
    } catch {
      throw GrantError("\(name): \(error.words)")
    }
  }

  private func grant(
    _ directory: GrantedDirectory, _ resolution: PathResolution, device: UInt64
  ) throws(GrantError) {
    let kept = directory.isReadOnly ? Rights.all.subtracting(.changing) : .all
    do throws(Errno) {
      let opened: any OpenDirectory
      switch directory.source {
      case .host(let path): opened = try HostDirectory(granting: path, resolution)
      case .memory(let bytes):
        let files = MemoryFileSystem(bytes: bytes, device: device, clock: clock)
        opened = MemoryDirectory(MemoryFolder(files, try files.makeRoot()))
      }
      _ = try table.add(
        Descriptor(
          .directory(opened), rights: Rights.directory.intersection(kept),
          inheriting: Rights.inheritedFromDirectory.intersection(kept), grantedName: Array(directory.guestName.utf8)))
    } catch {
      throw GrantError("directory \"\(directory.guestName)\": \(error.words)")
    }
  }

  private func grant(socket: Int32) throws(GrantError) {
    do throws(Errno) {
      let copy = try check { fcntl(socket, F_DUPFD_CLOEXEC, 3) }
      let file = HostFile(owning: copy, try FileStatus(descriptor: copy).type)
      guard file.socket != nil else { throw .notSocket }
      _ = try table.add(Descriptor(.file(file), rights: .all, inheriting: .all))
    } catch {
      throw GrantError("socket \(socket): \(error.words)")
    }
  }
}

/// Evaluated once. A disposition that somebody chose stays.
private let ignoresSignalsOfWrites: Void = {
  for number in [SIGPIPE, SIGXFSZ] {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0, action.__sigaction_handler.sa_handler == nil else { continue }
    signal(number, SIG_IGN)
  }
}()

/// Strings as a guest reads them: one after the other, each with a zero byte.
struct StringBlock {
  let strings: [[UInt8]]
  let byteCount: UInt32

  init(_ texts: [String]) throws(GrantError) {
    var total: UInt32 = 0
    for text in texts {
      guard !text.utf8.contains(0) else { throw GrantError("a zero byte in an argument or variable") }
      let sum = total.addingReportingOverflow(UInt32(clamping: text.utf8.count + 1))
      guard !sum.overflow else { throw GrantError("arguments or environment are too large") }
      total = sum.partialValue
    }
    strings = texts.map { Array($0.utf8) }
    byteCount = total
  }
}

/// A guest ended itself with this code.
public struct WASIExit: Error, Hashable, Sendable, CustomStringConvertible {
  public let code: UInt32

  public init(code: UInt32) { self.code = code }

  public var description: String { "the guest ended itself with code \(code)" }
}
