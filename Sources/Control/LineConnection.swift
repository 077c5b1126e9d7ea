import Glibc
import Locks
import Synchronization

// Lines over a socket, with a bound on everything: how long a line may be, how long it may take to arrive once its first
// byte has, how long nothing may happen, and how long the other side may refuse to read. One thread uses a connection;
// another may cut it off.

/// What a connection puts up with.
package struct LineLimits: Sendable {
  package var lineBytes = 16 << 20
  /// Nanoseconds for one line, from its first byte on.
  package var lineTime: UInt64 = 10_000_000_000
  /// Nanoseconds until a line begins.
  package var idleTime: UInt64 = 60_000_000_000
  /// Nanoseconds in which the other side takes nothing of what is written.
  package var writeTime: UInt64 = 10_000_000_000
  /// Bytes of lines that are being received or answered, of all connections together.
  package var totalBytes = 64 << 20

  package init() {}
}

/// What the connections of one server hold of lines that are being received or answered.
final class LineBudget: Sendable {
  private let maximum: Int
  private let taken = Atomic<Int>(0)

  init(_ maximum: Int) { self.maximum = maximum }

  /// False, and nothing taken, when that is more than there is.
  func take(_ bytes: Int) -> Bool {
    if taken.add(bytes, ordering: .relaxed).newValue <= maximum { return true }
    giveBack(bytes)
    return false
  }

  func giveBack(_ bytes: Int) { taken.subtract(bytes, ordering: .relaxed) }
}

/// One end of a connection; closes its descriptor when it goes.
///
/// `@unchecked`: `pending` is touched by the one thread that reads; everything else is constant or atomic.
final class LineConnection: @unchecked Sendable {
  let descriptor: Int32
  private let limits: LineLimits
  private let budget: LineBudget
  /// Since when the other side has been waited for; 0 while it is not its turn.
  private let waiting = Atomic<UInt64>(0)
  private var pending: [UInt8] = []
  /// Bytes of the line that was read last, which is being answered until the next is asked for.
  private var answered = 0
  /// Bytes of `pending` that are known to hold no line end.
  private var searched = 0

  init(_ descriptor: Int32, _ limits: LineLimits, _ budget: LineBudget? = nil) {
    self.descriptor = descriptor
    self.limits = limits
    self.budget = budget ?? LineBudget(limits.totalBytes)
  }

  deinit {
    budget.giveBack(pending.count + answered)
    close(descriptor)
  }

  /// The moment since which the other side has neither completed a line nor taken any of what is written to it; nil when
  /// it is this side's turn. From any thread.
  var waitingSince: UInt64? {
    let moment = waiting.load(ordering: .relaxed)
    return moment == 0 ? nil : moment
  }

  /// Ends all reading and writing, from any thread.
  func cutOff() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// The next line without its end; nil when the other side has closed, or when nothing came in the idle time.
  func readLine() throws(ControlError) -> [UInt8]? {
    var deadline = pending.isEmpty ? nil : monotonicDeadline(after: limits.lineTime)
    budget.giveBack(answered)
    answered = 0
    waiting.store(monotonicNow(), ordering: .relaxed)
    defer { waiting.store(0, ordering: .relaxed) }
    while true {
      if let line = takeLine() { return line }
      guard pending.count <= limits.lineBytes else {
        throw ControlError(.protocolBroken, "a line is longer than the \(limits.lineBytes) bytes allowed")
      }
      let until = deadline ?? monotonicDeadline(after: limits.idleTime)
      guard isReady(POLLIN, until: until) else {
        guard deadline != nil else { return nil }
        throw ControlError(.timeout, "a line was not complete in time")
      }
      guard try readMore() else {
        guard pending.isEmpty else { throw ControlError(.protocolBroken, "the connection ended within a line") }
        return nil
      }
      if deadline == nil { deadline = monotonicDeadline(after: limits.lineTime) }
    }
  }

  private func takeLine() -> [UInt8]? {
    guard let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = pending.count
      return nil
    }
    let line = Array(pending[..<end])
    pending.removeFirst(end + 1)
    answered = end + 1
    searched = 0
    return line.count <= limits.lineBytes ? line : nil
  }

  /// False at the end.
  private func readMore() throws(ControlError) -> Bool {
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, initialized in
      count = recv(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
      initialized = max(0, count)
    }
    if count > 0 {
      guard budget.take(count) else {
        throw ControlError(.unavailable, "all clients together send more than the \(limits.totalBytes) bytes allowed")
      }
      pending += piece
    }
    if count == 0 { return false }
    if count < 0, ![EAGAIN, EINTR].contains(errno) { throw ControlError(.unavailable, systemError()) }
    return true
  }

  /// Writes a line. False when the other side is gone, or takes nothing for too long; with `patiently` it may take as
  /// long as it likes.
  func writeLine(_ bytes: [UInt8], patiently: Bool = false) -> Bool {
    var rest = (bytes + [UInt8(ascii: "\n")])[...]
    while !rest.isEmpty {
      let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, flags) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      guard count < 0, [EAGAIN, EINTR].contains(errno) else { return false }
      waiting.store(monotonicNow(), ordering: .relaxed)
      defer { waiting.store(0, ordering: .relaxed) }
      guard isReady(POLLOUT, until: patiently ? .max : monotonicDeadline(after: limits.writeTime)) else { return false }
    }
    return true
  }

  /// Whether the other side has hung up, or this one was cut off.
  var isOver: Bool {
    var entry = pollfd(fd: descriptor, events: Self.peerHasClosed, revents: 0)
    return poll(&entry, 1, 0) > 0
  }

  /// `POLLRDHUP` of Linux, which the C library shows only on demand.
  private static let peerHasClosed: Int16 = 0x2000

  /// Sleeps until the descriptor can be used; false when the moment comes first.
  private func isReady(_ event: Int32, until deadline: UInt64) -> Bool {
    while true {
      var entry = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      let now = monotonicNow()
      let milliseconds = deadline > now ? min((deadline - now) / 1_000_000 + 1, 3_600_000) : 0
      let count = poll(&entry, 1, Int32(milliseconds))
      if count > 0 { return true }
      if count < 0, errno != EINTR { return false }
      if monotonicNow() >= deadline { return false }
    }
  }
}

/// The user at the other end of a local socket; nil when the system does not tell.
func peer(of descriptor: Int32) -> uid_t? {
  // The system's `struct ucred`, which the C library shows only on demand: process, user, group.
  var credentials: (pid_t, uid_t, gid_t) = (0, 0, 0)
  var size = socklen_t(MemoryLayout.size(ofValue: credentials))
  guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0 else { return nil }
  return credentials.1
}
