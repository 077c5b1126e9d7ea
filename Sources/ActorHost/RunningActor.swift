import Locks
import WaPC
import WebAssembly

/// One live actor: a mailbox, and a seat with a guest that serves one call at a time, first come first served.
///
/// Between calls an actor has no thread. A caller that finds the mailbox idle and is going to wait anyway runs the guest on
/// its own thread; everybody else leaves a job, which a worker of the pool comes to fetch and then goes on until the mailbox
/// is empty.
final class RunningActor: Sendable {
  let key: String
  private let bus: Bus
  private let desk: Monitor<Desk>

  private struct Desk {
    var mailbox: Mailbox<Job>
    /// Touched by the mailbox's owner only; here to be found.
    var seat: Seat
    /// How many wait for the mailbox to become idle.
    var watchers = 0
  }

  typealias Answer = Result<[UInt8], InvocationError>

  private enum Job: Sendable {
    case call(Invocation, @Sendable (Answer) -> Void)
    case replaceSeat(Seat, @Sendable () -> Void)
  }

  init(_ seat: Seat, bus: Bus, limits: HostLimits) {
    key = seat.identity.key
    self.bus = bus
    desk = Monitor(
      Desk(mailbox: Mailbox(capacity: limits.queueCalls, byteCapacity: limits.queueBytes), seat: seat))
  }

  /// Waiting calls now, and how many were turned away so far.
  var load: (waiting: Int, refused: Int) { desk.withLock { ($0.mailbox.count, $0.mailbox.refusedCount) } }

  var state: ActorState { desk.withLock { $0.seat }.state }

  // MARK: Calls

  /// Serves a call and waits for the answer.
  func call(_ invocation: Invocation) throws(InvocationError) -> [UInt8] {
    let seat = desk.withLock { $0.mailbox.tryOwn() ? $0.seat : nil }
    if let seat {
      defer { passOn() }
      return try serve(invocation, seat)
    }
    let slot = ReplySlot<Answer>()
    try post(.call(invocation, slot.fulfil), invocation)
    guard let answer = slot.wait(until: invocation.deadline) else {
      throw InvocationError(.deadlineExceeded, invocation)
    }
    return try answer.get()
  }

  /// Queues a call; `completion` runs once, on a thread of the pool, or at once when the call is refused.
  func enqueue(_ invocation: Invocation, completion: @escaping @Sendable (Answer) -> Void) {
    do throws(InvocationError) { try post(.call(invocation, completion), invocation) } catch {
      completion(.failure(error))
    }
  }

  private func post(_ job: Job, _ invocation: Invocation) throws(InvocationError) {
    let admission = desk.withLock { desk in
      (desk.mailbox.admit(job, bytes: invocation.payload.count), desk.mailbox.count)
    }
    switch admission.0 {
    case .queued: break
    case .own: passOn()
    case .refused(.full): throw InvocationError(.busy(waiting: admission.1), invocation)
    case .refused(.closed): throw InvocationError(.unavailable(Self.gone), invocation)
    }
  }

  private static let gone = "the actor was removed"

  private func serve(_ invocation: Invocation, _ seat: Seat) throws(InvocationError) -> [UInt8] {
    guard !invocation.isOverdue else { throw InvocationError(.deadlineExceeded, invocation) }
    return try bus.middleware.run(invocation) { invocation throws(InvocationError) in try seat.call(invocation) }
  }

  // MARK: Ownership

  /// Gives the guest back: to the next job, on a thread of the pool, or to nobody.
  private func passOn() {
    guard let (job, seat) = next() else { return }
    if bus.pool.submit({ self.drain(job, seat) }) { return }
    // No thread is to be had. Whoever is here serves one job's failure after the other.
    var left: Job? = job
    while let job = left {
      fail(job, "no thread is left to run the actor")
      left = next()?.0
    }
  }

  private func next() -> (Job, Seat)? {
    let (found, isWatched) = desk.withLock { desk in (desk.mailbox.next().map { ($0, desk.seat) }, desk.watchers > 0) }
    if found == nil, isWatched { desk.signalAll() }
    return found
  }

  private func drain(_ first: Job, _ seat: Seat) {
    var (job, seat) = (first, seat)
    while true {
      switch job {
      case .call(let invocation, let completion):
        do throws(InvocationError) { completion(.success(try serve(invocation, seat))) } catch {
          completion(.failure(error))
        }
      case .replaceSeat(let new, let done):
        desk.withLock { $0.seat = new }
        done()
      }
      guard let following = next() else { return }
      (job, seat) = following
    }
  }

  private func fail(_ job: Job, _ sentence: String) {
    switch job {
    case .call(let invocation, let completion):
      completion(.failure(InvocationError(.unavailable(sentence), invocation)))
    case .replaceSeat(_, let done): done()
    }
  }

  // MARK: Administration

  /// Puts a new guest in the seat, after the calls that wait now. False when the actor left before it came to that, or
  /// the deadline did.
  func replaceSeat(_ seat: Seat, deadline: UInt64) -> Bool {
    let slot = ReplySlot<Void>()
    let admission = desk.withLock {
      $0.mailbox.admit(.replaceSeat(seat, { slot.fulfil(()) }), bytes: 0, isErrand: true)
    }
    switch admission {
    case .refused: return false
    case .own: passOn()
    case .queued: break
    }
    return slot.wait(until: deadline) != nil && desk.withLock { $0.seat === seat }
  }

  /// Takes no more calls, ends those that wait with an error, and lets the present one finish: until the deadline, then it
  /// is interrupted. False when even that was of no use.
  func retire(_ sentence: String = gone, deadline: UInt64) -> Bool {
    for job in desk.withLock({ $0.mailbox.close() }) { fail(job, sentence) }
    if isIdle(by: deadline) { return true }
    interrupt()
    return isIdle(by: MonotonicClock.after(Self.interruptionTime))
  }

  private static let interruptionTime: UInt64 = 500_000_000

  /// Waits until no call is served and none waits; false when the deadline comes first.
  func isIdle(by deadline: UInt64) -> Bool {
    desk.withLock { $0.watchers += 1 }
    defer { desk.withLock { $0.watchers -= 1 } }
    return desk.wait(until: deadline) { $0.mailbox.isIdle ? true : nil } != nil
  }

  func interrupt() { desk.withLock { $0.seat }.interrupt() }
}
