package import Messages
package import WaPC
import WebAssembly

/// What a seat is told about its guest: who it is, how it is run, and who answers it.
package struct SeatPlan: Sendable {
  let identity: ActorIdentity
  /// What the module is in sentences for people.
  let noun: String
  let guest: GuestConfiguration
  let trapPolicy: TrapPolicy
  /// The generation of messages the module speaks, if that is known.
  let generation: Generation?
  let consoleLinesPerSecond: Int
  let log: (@Sendable (LogLevel, String) -> Void)?
  /// Answers what the guest asks for while it serves an invocation.
  let answer: @Sendable (HostCall, _ serving: Invocation) throws(GuestText) -> [UInt8]
  /// Brings a fresh instance to where the one before was; runs after a restart, before the call that made it necessary.
  var afterRestart: (@Sendable (Seat, _ serving: Invocation) throws(InvocationError) -> Void)?

  package init(
    _ identity: ActorIdentity, _ noun: String, _ guest: GuestConfiguration, trapPolicy: TrapPolicy,
    generation: Generation?, consoleLinesPerSecond: Int, log: (@Sendable (LogLevel, String) -> Void)?,
    answer: @escaping @Sendable (HostCall, _ serving: Invocation) throws(GuestText) -> [UInt8],
    afterRestart: (@Sendable (Seat, _ serving: Invocation) throws(InvocationError) -> Void)? = nil
  ) {
    self.identity = identity
    self.noun = noun
    self.guest = guest
    self.trapPolicy = trapPolicy
    self.generation = generation
    self.consoleLinesPerSecond = consoleLinesPerSecond
    self.log = log
    self.answer = answer
    self.afterRestart = afterRestart
  }
}

/// A guest's way out: its host calls go to whoever answers them, its console to the log.
final class GuestBridge: GuestHost {
  private let plan: SeatPlan
  private var rate: ConsoleRate
  /// The call that the guest is serving; nil during its start functions.
  var serving: Invocation?
  var dialect: Dialect
  /// Set by every host call.
  var madeHostCalls = false

  init(_ plan: SeatPlan) {
    self.plan = plan
    rate = ConsoleRate(linesPerSecond: plan.consoleLinesPerSecond)
    dialect = Dialect(plan.generation)
  }

  func answer(_ call: HostCall) throws -> [UInt8] {
    guard let serving else { throw GuestText(description: "host call outside of a guest call") }
    madeHostCalls = true
    let answer = try plan.answer(call, serving)
    return dialect.hostAnswer(answer, to: call.payload, call.operation, of: call.namespace)
  }

  func console(_ line: String) {
    guard let log = plan.log else { return }
    guard case .show(let dropped) = rate.admit(at: MonotonicClock.now / 1_000_000_000) else { return }
    let name = ConsoleText.escaped(plan.guest.name)
    if dropped > 0 { log(.warning, "\(name): \(dropped) console lines were dropped") }
    log(.info, "\(name): \(ConsoleText.escaped(line))")
  }
}

/// An error whose text is what the guest reads.
package struct GuestText: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) { self.description = description }
}
