internal import Glibc
internal import WebAssembly

/// How long a call may keep its guest waiting.
///
/// The machine looks at its deadline and at interruptions only while guest code runs, so whoever waits on the guest's
/// behalf looks too, some times a second, and gives up with `interrupted`. The call then does not return to the guest.
struct Patience {
  private let caller: Caller

  init(_ caller: Caller) { self.caller = caller }

  private static let slice: UInt64 = 25_000_000

  /// Waits until one of the descriptors is ready, or for so long; nil is for ever. True when one is ready.
  func wait(_ polls: UnsafeMutableBufferPointer<pollfd>, nanoseconds: UInt64?) throws(Errno) -> Bool {
    let start = MonotonicClock.now
    while true {
      let allowed = caller.timeLeft
      if allowed == 0 { throw .interrupted }
      let passed = MonotonicClock.now &- start
      let wanted = nanoseconds.map { $0 > passed ? $0 - passed : 0 }
      var time = timespec(nanoseconds: min(Self.slice, min(allowed ?? .max, wanted ?? .max)))
      let ready = system_ppoll(polls.baseAddress, nfds_t(polls.count), &time, nil)
      if ready > 0 { return true }
      if ready < 0, Glibc.errno != EINTR { throw .last }
      if wanted == 0 { return false }
    }
  }

  /// Waits until a descriptor can be read from or written to.
  func wait(_ descriptor: Int32, _ events: Int32) throws(Errno) {
    var poll = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
    var result: Result<Bool, Errno> = .success(true)
    withUnsafeMutablePointer(to: &poll) { poll in
      let polls = UnsafeMutableBufferPointer(start: poll, count: 1)
      do throws(Errno) { result = .success(try wait(polls, nanoseconds: nil)) } catch { result = .failure(error) }
    }
    _ = try result.get()
  }
}
