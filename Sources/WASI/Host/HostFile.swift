internal import Glibc

/// An open file, stream or socket of the host.
final class HostFile: OpenFile {
  let descriptor: Int32
  let type: FileType
  private let isOwned: Bool
  /// Whether reading or writing can take as long as somebody else likes.
  private let canBlock: Bool
  /// A stream that the guest's descriptor alone stands for never blocks; it is waited for instead, so that the wait can
  /// be ended. What the guest believes is kept here.
  private var guestWantsNonBlocking = false
  /// The descriptor is set to answer at once.
  private let answersAtOnce: Bool
  /// The descriptor is set to append. Kept here, so that writing does not have to ask the system.
  private var appends: Bool

  /// Takes over a descriptor that nobody else uses.
  init(owning descriptor: Int32, _ type: FileType, flags: DescriptorFlags = []) {
    self.descriptor = descriptor
    self.type = type
    isOwned = true
    canBlock = type != .regularFile && type != .blockDevice
    answersAtOnce = canBlock
    guestWantsNonBlocking = flags.contains(.nonBlocking)
    appends = fcntl(descriptor, F_GETFL) & O_APPEND != 0
    if canBlock { setSystemFlags(adding: O_NONBLOCK) }
  }

  /// Uses a descriptor that others share, as a stream, and changes nothing about it.
  ///
  /// A file behind it is not shown as one: who was given a place to write to, or something to read, was not given the
  /// rest of the file to move about in or to cut off. Of the devices only a terminal is shown as one, because that is
  /// how a guest tells whether it talks to a person.
  init(sharing descriptor: Int32, _ type: FileType) {
    self.descriptor = descriptor
    isOwned = false
    canBlock = type != .regularFile && type != .blockDevice
    let isShown = type == .characterDevice ? isatty(descriptor) == 1 : canBlock
    self.type = isShown ? type : .unknown
    answersAtOnce = false
    appends = fcntl(descriptor, F_GETFL) & O_APPEND != 0
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  private func setSystemFlags(adding added: Int32) {
    let flags = fcntl(descriptor, F_GETFL)
    if flags >= 0 { _ = fcntl(descriptor, F_SETFL, flags | added) }
  }

  /// Of what others share no more is shown than its type: neither size nor times, nor which of the host's files it is.
  func status() throws(Errno) -> FileStatus {
    guard isOwned else { return FileStatus(type: type) }
    var status = try FileStatus(descriptor: descriptor)
    status.type = type
    return status
  }

  func setTimes(_ times: NewTimes) throws(Errno) {
    _ = try check { times.withTimes { futimens(descriptor, $0) } }
  }

  func synchronize(dataOnly: Bool) throws(Errno) {
    _ = try check { dataOnly ? fdatasync(descriptor) : fsync(descriptor) }
  }

  // MARK: Flags

  func flags() throws(Errno) -> DescriptorFlags {
    let system = try check { fcntl(descriptor, F_GETFL) }
    var flags: DescriptorFlags = []
    if system & O_APPEND != 0 { flags.insert(.append) }
    if system & O_DSYNC != 0 { flags.insert(.dataSync) }
    // The system's full synchronisation has the bit of the smaller one in it.
    if system & O_SYNC == O_SYNC { flags.formUnion([.sync, .readSync]) }
    if answersAtOnce ? guestWantsNonBlocking : system & O_NONBLOCK != 0 { flags.insert(.nonBlocking) }
    return flags
  }

  func setFlags(_ flags: DescriptorFlags) throws(Errno) {
    let synchronizing: DescriptorFlags = [.dataSync, .readSync, .sync]
    let now = try self.flags()
    // The system ignores a change of these, so it is refused; leaving them as they are is none.
    guard flags.intersection(synchronizing).isSubset(of: now) else { throw .notSupported }
    guard isOwned else {
      guard flags.subtracting(.nonBlocking) == now.subtracting(.nonBlocking) else { throw .notSupported }
      guestWantsNonBlocking = flags.contains(.nonBlocking)
      return
    }
    guestWantsNonBlocking = flags.contains(.nonBlocking)
    var system = try check { fcntl(descriptor, F_GETFL) } & ~(O_APPEND | O_NONBLOCK)
    if flags.contains(.append) { system |= O_APPEND }
    if answersAtOnce || flags.contains(.nonBlocking) { system |= O_NONBLOCK }
    _ = try check { fcntl(descriptor, F_SETFL, system) }
    appends = flags.contains(.append)
  }

  // MARK: Reading and writing

  func read(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int {
    try moving(list, POLLIN, patience) { readv(descriptor, list.vectors, Int32(list.count)) }
  }

  func write(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int {
    // A stream that others share is not set to answer at once: what a pipe has room for when it is ready goes through.
    if canBlock, !answersAtOnce { list.shorten(to: Int(PIPE_BUF)) }
    return try moving(list, POLLOUT, patience) { writev(descriptor, list.vectors, Int32(list.count)) }
  }

  private func moving(
    _ list: VectorList, _ events: Int32, _ patience: Patience, _ call: () -> Int
  ) throws(Errno) -> Int {
    guard canBlock else { return try check(call) }
    while true {
      if !answersAtOnce || list.count == 0 {
        if guestWantsNonBlocking { try checkReady(events) } else { try patience.wait(descriptor, events) }
      }
      let result = call()
      if result >= 0 { return result }
      switch errno {
      case EINTR: continue
      case EAGAIN where !guestWantsNonBlocking: try patience.wait(descriptor, events)
      default: throw .last
      }
    }
  }

  private func checkReady(_ events: Int32) throws(Errno) {
    var poll = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
    guard try check({ Glibc.poll(&poll, 1, 0) }) > 0 else { throw .again }
  }

  func read(_ list: VectorList, at offset: UInt64) throws(Errno) -> Int {
    let place = try position(offset)
    return try check {
      // The usual list has one piece, and the call for one piece costs less.
      if let piece = list.only { return pread(descriptor, piece.iov_base, piece.iov_len, place) }
      return preadv(descriptor, list.vectors, Int32(list.count), place)
    }
  }

  func write(_ list: VectorList, at offset: UInt64) throws(Errno) -> Int {
    let place = try position(offset)
    return try withoutAppending {
      if let piece = list.only { return pwrite(descriptor, piece.iov_base, piece.iov_len, place) }
      return pwritev(descriptor, list.vectors, Int32(list.count), place)
    }
  }

  /// A place that is named counts for more than the flag, as POSIX has it; Linux alone would append all the same. So the
  /// flag is off for the call. Nobody sees that: the descriptor is this guest's own, and it makes one call at a time.
  private func withoutAppending(_ call: () -> Int) throws(Errno) -> Int {
    guard appends else { return try check(call) }
    let flags = try check { fcntl(descriptor, F_GETFL) }
    _ = try check { fcntl(descriptor, F_SETFL, flags & ~O_APPEND) }
    defer { _ = fcntl(descriptor, F_SETFL, flags) }
    return try check(call)
  }

  private func position(_ offset: UInt64) throws(Errno) -> off_t {
    guard let place = off_t(exactly: offset) else { throw .invalid }
    return place
  }

  // MARK: Files

  func seek(_ delta: Int64, from whence: Whence) throws(Errno) -> UInt64 {
    let from =
      switch whence {
      case .start: SEEK_SET
      case .current: SEEK_CUR
      case .end: SEEK_END
      }
    return UInt64(try check { lseek(descriptor, off_t(delta), from) })
  }

  func setSize(_ size: UInt64) throws(Errno) {
    guard let size = off_t(exactly: size) else { throw .fileTooBig }
    _ = try check { ftruncate(descriptor, size) }
  }

  func allocate(_ offset: UInt64, _ length: UInt64) throws(Errno) {
    guard let start = off_t(exactly: offset), let count = off_t(exactly: length), count > 0 else { throw .invalid }
    guard !start.addingReportingOverflow(count).overflow else { throw .fileTooBig }
    _ = try check { system_fallocate(descriptor, 0, start, count) }
  }

  func advise(_ offset: UInt64, _ length: UInt64, _ advice: Advice) throws(Errno) {
    guard let start = off_t(exactly: offset), let count = off_t(exactly: length) else { throw .invalid }
    let number =
      switch advice {
      case .normal: POSIX_FADV_NORMAL
      case .sequential: POSIX_FADV_SEQUENTIAL
      case .random: POSIX_FADV_RANDOM
      case .willNeed: POSIX_FADV_WILLNEED
      case .dontNeed: POSIX_FADV_DONTNEED
      case .noReuse: POSIX_FADV_NOREUSE
      }
    // Answers the error instead of setting it.
    let error = posix_fadvise(descriptor, start, count, number)
    guard error == 0 else { throw Errno(system: error) }
  }

  var readiness: Readiness { canBlock ? .descriptor(descriptor) : .always(1) }

  var socket: HostSocket? {
    type == .streamSocket || type == .datagramSocket ? HostSocket(file: self) : nil
  }

  /// What the guest asked for, in calls that wait by themselves.
  var waits: Bool { !guestWantsNonBlocking }
}
