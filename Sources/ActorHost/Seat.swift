import Locks
import Messages
import WaPC
package import WebAssembly

/// A running guest, an actor's or a portable provider's, with everything that only the owner of its mailbox may touch.
///
/// Unchecked: a seat passes between threads, but the mailbox, behind its lock, gives it to one at a time, so whatever one
/// owner did has happened before the next begins.
package final class Seat: @unchecked Sendable {
  private let plan: SeatPlan
  private let guest: WaPCGuest
  private let bridge: GuestBridge
  /// What others than the owner reach for.
  private let outside: Locked<Outside>
  private var ledger: TrapLedger
  private var report: TrapReport
  private var condition = ActorState.serving
  /// Set while a fresh instance is brought to where the one before was; its successes there prove nothing.
  private var isReviving = false

  private struct Outside {
    /// The present instance's.
    var interruptHandle: InterruptHandle
    var condition = ActorState.serving
    var trapsInARow = 0
  }

  package init(_ module: Module, _ plan: SeatPlan) throws {
    self.plan = plan
    bridge = GuestBridge(plan)
    guest = try WaPCGuest(module, host: bridge, configuration: plan.guest)
    outside = Locked(Outside(interruptHandle: guest.interruptHandle))
    ledger = TrapLedger(policy: plan.trapPolicy)
    report = TrapReport(plan.identity)
  }

  /// How the guest is doing; from any thread.
  package var state: ActorState { outside.withLock { $0.condition } }

  /// Traps since the last success; from any thread.
  package var trapsInARow: Int { outside.withLock { $0.trapsInARow } }

  /// Ends what the guest is doing; from any thread, whoever owns the mailbox.
  package func interrupt() { outside.withLock { $0.interruptHandle }.interrupt() }

  /// Calls the guest; a failure of the guest itself is an `.actorFailed`.
  package func call(_ invocation: Invocation) throws(InvocationError) -> [UInt8] {
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
      noteSuccess()
      return answer
    } catch {
      if error.cause == nil { noteSuccess() } else { settle(error.detail) }
      throw error
    }
  }

  private func prepare(_ invocation: Invocation) throws(InvocationError) {
    switch condition {
    case .serving: return
    case .stopped: throw InvocationError(.unavailable(ActorState.stoppedSentence(of: plan.noun)), invocation)
    case .restarting(let moment, _):
      guard MonotonicClock.now >= moment else {
        throw InvocationError(.unavailable("the \(plan.noun) trapped repeatedly and is restarted later"), invocation)
      }
    }
    do { try guest.restart() } catch {
      settle("could not be restarted: \(error)")
      throw InvocationError(.unavailable("the \(plan.noun) could not be restarted: \(error)"), invocation)
    }
    outside.withLock { [guest] in $0.interruptHandle = guest.interruptHandle }
    show(.serving)
    guard let revive = plan.afterRestart else { return }
    isReviving = true
    defer { isReviving = false }
    try revive(self, invocation)
  }

  private func noteSuccess() { if !isReviving { ledger.afterSuccess() } }

  /// Draws the consequence of a trap, and says so.
  private func settle(_ cause: String) {
    let (cause, step, now) = (ConsoleText.escaped(cause), ledger.afterTrap(), MonotonicClock.now)
    report.lines(cause, step, at: now).forEach { plan.log?(step == .giveUp ? .error : .warning, $0) }
    switch step {
    case .goOn: break
    case .restart(let pause): show(.restarting(at: MonotonicClock.after(pause), because: cause))
    case .giveUp: show(.stopped(because: cause))
    }
  }

  private func show(_ new: ActorState) {
    condition = new
    outside.withLock { [ledger] in ($0.condition, $0.trapsInARow) = (new, ledger.inARow) }
  }
}

extension Seat {
  /// The seat of an actor, whose host calls go to the bus.
  convenience init(_ module: Module, _ identity: ActorIdentity, _ bus: Bus, _ options: ActorOptions) throws {
    try self.init(
      module,
      SeatPlan(
        identity, "actor", bus.guestConfiguration(identity, options),
        trapPolicy: options.trapPolicy ?? bus.configuration.trapPolicy, generation: options.generation,
        consoleLinesPerSecond: (options.limits ?? bus.limits).consoleLinesPerSecond, log: bus.configuration.log,
        answer: { call, serving throws(GuestText) in
          do throws(InvocationError) { return try bus.hostCall(call, from: identity, serving: serving) } catch {
            throw GuestText(description: error.guestText)
          }
        }))
  }
}
