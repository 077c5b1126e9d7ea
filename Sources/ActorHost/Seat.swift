import Locks
import Messages
import WaPC
import WebAssembly

/// The guest of a running actor, with everything that only the owner of the actor's mailbox may touch.
///
/// Unchecked: a seat passes between threads, but the mailbox, behind its lock, gives it to one at a time, so whatever one
/// owner did has happened before the next begins.
final class Seat: @unchecked Sendable {
  let identity: ActorIdentity
  private let guest: WaPCGuest
  private let bridge: GuestBridge
  /// The present instance's, which others than the owner reach for.
  private let interruptHandle: Locked<InterruptHandle>
  private var ledger: TrapLedger
  private var report: TrapReport
  private let bus: Bus
  private var condition = ActorState.serving { didSet { shownCondition.withLock { [condition] in $0 = condition } } }
  /// The same, for those who look from outside.
  private let shownCondition = Locked(ActorState.serving)

  init(_ module: Module, _ identity: ActorIdentity, _ bus: Bus, _ options: ActorOptions) throws {
    self.identity = identity
    bridge = GuestBridge(identity, bus, options)
    guest = try WaPCGuest(module, host: bridge, configuration: bus.guestConfiguration(identity, options))
    interruptHandle = Locked(guest.interruptHandle)
    ledger = TrapLedger(policy: options.trapPolicy ?? bus.configuration.trapPolicy)
    report = TrapReport(identity)
    self.bus = bus
  }

  /// From any thread, as `interrupt`.
  var state: ActorState { shownCondition.withLock { $0 } }

  /// Ends what the guest is doing; from any thread, whoever owns the mailbox.
  func interrupt() { interruptHandle.withLock { $0 }.interrupt() }

  func call(_ invocation: Invocation) throws(InvocationError) -> [UInt8] {
    try prepare(invocation)
    let outer = bridge.serving
    bridge.serving = invocation
    defer { bridge.serving = outer }
    do throws(GuestCallError) { return try inDialect(invocation) } catch {
      throw InvocationError(.actorFailed(error), invocation)
    }
  }

  /// Calls the guest in the generation it speaks; until that is known, a complaint about the message is followed by one
  /// try in the other.
  private func inDialect(_ invocation: Invocation) throws(GuestCallError) -> [UInt8] {
    let operation = invocation.operation
    let request = bridge.dialect.request(operation, invocation.payload)
    let answer: [UInt8]
    bridge.madeHostCalls = false
    do throws(GuestCallError) {
      answer = try settled(request, invocation.deadline)
      bridge.dialect.learn(Generation(of: request.payload))
    } catch {
      guard
        let other = bridge.dialect.retry(
          operation, invocation.payload, complaint: error.reported, madeHostCalls: bridge.madeHostCalls)
      else { throw error }
      // If that fails too, the first complaint is the one that makes sense to the caller.
      do throws(GuestCallError) { answer = try settled(other, invocation.deadline) } catch let second {
        throw second.cause == nil ? error : second
      }
      bridge.dialect.learn(.g1)
    }
    return bridge.dialect.answer(operation, answer)
  }

  /// Calls the guest, and draws the consequences if it traps.
  private func settled(_ request: Dialect.Request, _ deadline: UInt64) throws(GuestCallError) -> [UInt8] {
    do throws(GuestCallError) {
      let answer = try guest.call(request.operation, request.payload, deadline: deadline)
      ledger.afterSuccess()
      return answer
    } catch {
      if error.cause == nil { ledger.afterSuccess() } else { settle(error.detail) }
      throw error
    }
  }

  private func prepare(_ invocation: Invocation) throws(InvocationError) {
    switch condition {
    case .serving: return
    case .stopped: throw InvocationError(.unavailable(ActorState.stoppedSentence), invocation)
    case .restarting(let moment, _):
      guard MonotonicClock.now >= moment else {
        throw InvocationError(.unavailable("the actor trapped repeatedly and is restarted later"), invocation)
      }
    }
    do {
      try guest.restart()
      interruptHandle.withLock { [guest] in $0 = guest.interruptHandle }
      condition = .serving
    } catch {
      settle("could not be restarted: \(error)")
      throw InvocationError(.unavailable("the actor could not be restarted: \(error)"), invocation)
    }
  }

  /// Draws the consequence of a trap, and says so.
  private func settle(_ cause: String) {
    let (cause, step, now) = (ConsoleText.escaped(cause), ledger.afterTrap(), MonotonicClock.now)
    report.lines(cause, step, at: now).forEach { bus.log(step == .giveUp ? .error : .warning, $0) }
    switch step {
    case .goOn: break
    case .restart(let pause): condition = .restarting(at: MonotonicClock.after(pause), because: cause)
    case .giveUp: condition = .stopped(because: cause)
    }
  }
}
