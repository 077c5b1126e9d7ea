import Locks
import Synchronization
import WaPC
import WebAssembly

/// One live actor: a mailbox, and a seat with a guest that serves one call at a time, first come first served. An actor that
/// keeps no state may have several seats behind its one mailbox.
///
/// Between calls an actor has no thread. A caller that finds a seat free and is going to wait anyway runs the guest on its
/// own thread; everybody else leaves a job, which a worker of the pool comes to fetch and then goes on until the mailbox is
/// empty.
final class RunningActor: Sendable {
  let key: String
  private let bus: Bus
  private let isPool: Atomic<Bool>
  private let served = Atomic<Int>(0)
  /// Nanoseconds that a call may take by the actor's own limits, if that is less than the host allows everybody; else
  /// `.max`.
  private let ownTime: Atomic<UInt64>
  private let desk: Monitor<Desk>

  private struct Desk {
    var mailbox: Mailbox<Job>
    /// All present seats. A seat is touched by one owner of the mailbox only; here to be found.
    var seats: [Seat]
    /// Those that nobody has. When seats are replaced while some are in use, there are more than can be taken at once.
    var free: [Seat]
    /// How many wait for the mailbox to become idle.
    var watchers = 0

    init(_ seats: [Seat], limits: HostLimits) {
      mailbox = Mailbox(seats: seats.count, capacity: limits.queueCalls, byteCapacity: limits.queueBytes)
      self.seats = seats
      free = seats
    }

    /// The seat for an owner's next job: the one it has, while that is still one of the actor's.
    mutating func seat(after present: Seat?) -> Seat {
      if let present, isCurrent(present) { return present }
      guard let seat = free.popLast() else { preconditionFailure("there is a seat for each owner of the mailbox") }
      return seat
    }

    mutating func giveBack(_ seat: Seat?) {
      if let seat, isCurrent(seat) { free.append(seat) }
    }

    mutating func replace(_ seats: [Seat], _ limits: HostLimits) {
      self.seats = seats
      free = seats
      mailbox.seats = seats.count
      mailbox.capacity = limits.queueCalls
      mailbox.byteCapacity = limits.queueBytes
    }

    private func isCurrent(_ seat: Seat) -> Bool { seats.contains { $0 === seat } }
  }

  typealias Answer = Result<[UInt8], InvocationError>

  private enum Job: Sendable {
    case call(Invocation, @Sendable (Answer) -> Void)
    case replaceSeats(SeatExchange)
  }

  /// - Parameter seats: all of one module.
  init(_ seats: [Seat], _ identity: ActorIdentity, bus: Bus, limits: HostLimits) {
    key = identity.key
    isPool = Atomic(seats.count > 1)
    ownTime = Atomic(Self.ownTime(limits, bus))
    self.bus = bus
    desk = Monitor(Desk(seats, limits: limits))
  }

  /// Waiting calls now, and how many were turned away so far.
  var load: (waiting: Int, refused: Int) { desk.withLock { ($0.mailbox.count, $0.mailbox.refusedCount) } }

  /// How many calls have been begun so far.
  var servedCount: Int { served.load(ordering: .relaxed) }

  /// That of the seat which is worst off.
  var state: ActorState {
    desk.withLock { $0.seats }.map(\.state).max { $0.severity < $1.severity } ?? .serving
  }

  // MARK: Calls

  /// Serves a call and waits for the answer.
  func call(_ invocation: Invocation) throws(InvocationError) -> [UInt8] {
    let invocation = bounded(invocation)
    let seat = desk.withLock { $0.mailbox.tryOwn() ? $0.seat(after: nil) : nil }
    if let seat {
      defer { passOn(seat) }
      return try serve(invocation, seat)
    }
    let slot = ReplySlot<Answer>()
    try post(.call(invocation, { slot.fulfil($0) }), invocation)
    guard let answer = slot.wait(until: invocation.deadline) else {
      throw InvocationError(.deadlineExceeded, invocation)
    }
    return try answer.get()
  }

  /// Queues a call; `completion` runs once, on a thread of the pool, or at once when the call is refused.
  func enqueue(_ invocation: Invocation, completion: @escaping @Sendable (Answer) -> Void) {
    let invocation = bounded(invocation)
    do throws(InvocationError) { try post(.call(invocation, completion), invocation) } catch {
      completion(.failure(error))
    }
  }

  /// The call as the actor takes it: with its own deadline if that is sooner. The time in the mailbox counts, and what the
  /// guest calls in turn inherits the deadline.
  private func bounded(_ invocation: Invocation) -> Invocation {
    let time = ownTime.load(ordering: .relaxed)
    return time == .max ? invocation : invocation.ending(by: MonotonicClock.after(time))
  }

  private static func ownTime(_ limits: HostLimits, _ bus: Bus) -> UInt64 {
    limits.callTime < bus.limits.callTime ? limits.callTime : .max
  }

  private func post(_ job: Job, _ invocation: Invocation) throws(InvocationError) {
    let admission = desk.withLock { desk in
      (desk.mailbox.admit(job, bytes: invocation.payload.count), desk.mailbox.count)
    }
    switch admission.0 {
    case .queued: break
    case .own: passOn(nil)
    case .refused(.full): throw InvocationError(.busy(waiting: admission.1), invocation)
    case .refused(.closed): throw InvocationError(.unavailable(Self.gone), invocation)
    }
  }

  private static let gone = "the actor was removed"

  private func serve(_ invocation: Invocation, _ seat: Seat) throws(InvocationError) -> [UInt8] {
    guard !invocation.isOverdue else { throw InvocationError(.deadlineExceeded, invocation) }
    // Of several seats one may have stopped; then the actor has.
    if isPool.load(ordering: .relaxed), case .stopped = state {
      throw InvocationError(.unavailable(ActorState.stoppedSentence()), invocation)
    }
    served.add(1, ordering: .relaxed)
    return try bus.middleware.run(invocation) { invocation throws(InvocationError) in try seat.call(invocation) }
  }

  // MARK: Ownership

  /// Gives a guest back: to the next job, on a thread of the pool, or to nobody.
  private func passOn(_ present: Seat?) {
    guard let (job, seat) = next(after: present) else { return }
    if bus.pool.submit({ self.drain(job, seat) }) { return }
    // No thread is to be had. Whoever is here serves one job's failure after the other.
    var left: (Job, Seat)? = (job, seat)
    while let (job, seat) = left {
      fail(job, "no thread is left to run the actor")
      left = next(after: seat)
    }
  }

  /// An owner's next job and the seat to run it in; with nil the owner is none any more.
  private func next(after present: Seat?) -> (Job, Seat)? {
    let (found, isWatched): ((Job, Seat)?, Bool) = desk.withLock { desk in
      guard let job = desk.mailbox.next() else {
        desk.giveBack(present)
        return (nil, desk.watchers > 0)
      }
      return ((job, desk.seat(after: present)), false)
    }
    if isWatched { desk.signalAll() }
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
      case .replaceSeats(let exchange): carryOut(exchange)
      }
      guard let following = next(after: seat) else { return }
      (job, seat) = following
    }
  }

  private func fail(_ job: Job, _ sentence: String) {
    switch job {
    case .call(let invocation, let completion):
      completion(.failure(InvocationError(.unavailable(sentence), invocation)))
    case .replaceSeats(let exchange): exchange.answer.fulfil(())
    }
  }

  // MARK: Administration

  /// The guests that serve now.
  var seats: [Seat] { desk.withLock { $0.seats } }

  /// Puts new guests in the seats, after the calls that wait now. False when the actor left before it came to that, or
  /// the deadline did; then the old ones stay.
  func replaceSeats(_ seats: [Seat], limits: HostLimits, deadline: UInt64) -> Bool {
    let exchange = SeatExchange(seats, limits)
    switch desk.withLock({ $0.mailbox.admit(.replaceSeats(exchange), bytes: 0, isErrand: true) }) {
    case .refused: return false
    case .own: passOn(nil)
    case .queued: break
    }
    _ = exchange.answer.wait(until: deadline)
    return desk.withLock { _ in
      if exchange.state == .waiting { exchange.state = .withdrawn }
      return exchange.state == .done
    }
  }

  private func carryOut(_ exchange: SeatExchange) {
    desk.withLock { desk in
      guard exchange.state == .waiting else { return }
      desk.replace(exchange.seats, exchange.limits)
      isPool.store(exchange.seats.count > 1, ordering: .relaxed)
      ownTime.store(Self.ownTime(exchange.limits, bus), ordering: .relaxed)
      exchange.state = .done
    }
    exchange.answer.fulfil(())
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

  func interrupt() {
    for seat in desk.withLock({ $0.seats }) { seat.interrupt() }
  }
}

/// New seats on their way through the mailbox.
///
/// Unchecked: `state` is only touched with the desk's lock held.
private final class SeatExchange: @unchecked Sendable {
  enum State { case waiting, done, withdrawn }

  let seats: [Seat]
  let limits: HostLimits
  let answer = ReplySlot<Void>()
  var state = State.waiting

  init(_ seats: [Seat], _ limits: HostLimits) {
    self.seats = seats
    self.limits = limits
  }
}
