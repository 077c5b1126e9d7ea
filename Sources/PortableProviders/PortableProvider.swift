public import ActorHost
public import Claims
import Locks
public import Messages
import WASI
import WaPC
import WebAssembly

// A provider that is a module: it speaks the protocol of actors from the other side. The host sends it
// `GetCapabilityDescriptor`, `BindActor`, `RemoveActor` and the operations of its contract; it calls actors with host
// calls whose namespace is the actor's key. Unlike an actor it is given something of the world, by way of WASI.
//
// There is one instance, and one call at a time. What goes for an actor's guest goes for this one: checks of the token,
// bounds of queue, time, instructions and memory, and the policy after a trap. An instance that is replaced has forgotten
// who was bound, so the bindings are made again before it serves its first call.

/// A capability provider that is a signed WebAssembly module.
public final class PortableProvider: CapabilityProvider {
  /// What the module's token says.
  public let claims: ModuleClaims
  /// What it goes by in the log.
  public let name: String
  private let key: String
  private let limits: HostLimits
  private let log: @Sendable (LogLevel, String) -> Void
  private let desk: ProviderDesk
  private let seat: Seat
  private let turns: GuestTurns
  private let described = Locked<CapabilityDescriptor?>(nil)

  /// Checks the module as one that is to be loaded, and starts an instance.
  ///
  /// - Parameter configuration: the host's that it is for: whom it trusts, its engine, its limits, its log.
  public init(
    _ bytes: [UInt8], options: PortableProviderOptions = PortableProviderOptions(),
    for configuration: HostConfiguration = HostConfiguration()
  ) throws(HostError) {
    claims = try configuration.admit(bytes)
    guard claims.isProvider else { throw HostError(.isActor) }
    let identity = ActorIdentity(claims)
    let name = options.name ?? identity.name
    let log: @Sendable (LogLevel, String) -> Void = { level, text in
      configuration.log?(level, "\(ConsoleText.escaped(name)): \(text)")
    }
    let desk = ProviderDesk(key: identity.key, log: log)
    limits = options.limits ?? configuration.limits
    turns = GuestTurns(limits, gone: "the provider was removed")
    var guest = configuration.guest(named: name, limits)
    guest.recorder = configuration.recorder.map(ProviderRecorder.init)
    guest.offers = configuration.offers + [.wasi(options.system)]
    let plan = SeatPlan(
      identity, "provider", guest, trapPolicy: options.trapPolicy ?? configuration.trapPolicy,
      generation: options.generation, consoleLinesPerSecond: limits.consoleLinesPerSecond, log: configuration.log,
      answer: desk.answer, afterRestart: desk.bindAgain)
    do { seat = try Seat(Module(bytes, engine: Engine(configuration.engineConfiguration)), plan) } catch {
      throw HostError(.module("\(error)"))
    }
    (self.name, key, self.log, self.desk) = (name, identity.key, log, desk)
  }

  public var descriptor: CapabilityDescriptor {
    get throws {
      if let known = described.withLock({ $0 }) { return known }
      let request = HealthRequest(placeholder: false).encoded(.g2)
      let bytes = try errand(.getCapabilityDescriptor, request)
      guard bytes.count <= Self.descriptorBytes else {
        throw ProviderError(
          .badPayload, "the descriptor has \(bytes.count) bytes, at most \(Self.descriptorBytes) allowed")
      }
      let found: CapabilityDescriptor
      do { found = try CapabilityDescriptor(messagePack: bytes) } catch {
        throw ProviderError(.badPayload, "the descriptor cannot be read: \(error)")
      }
      described.withLock { $0 = found }
      return found
    }
  }

  private static let descriptorBytes = 1 << 20

  public func start(dispatcher: any ActorDispatcher) {
    desk.open(dispatcher)
    desk.continuations.open { [weak self] payload in self?.goOn(payload) }
  }

  /// Makes a call that the guest asked for. It waits for its turn as long as that takes; its time begins then.
  private func goOn(_ payload: [UInt8]) {
    let operation = Continuations.operation
    do {
      try serve(own(operation, payload, deadline: .max), isErrand: true) { seat throws(InvocationError) in
        _ = try seat.call(own(operation, payload, deadline: latest))
      }
    } catch {
      log(.warning, "\(operation) failed: \(ConsoleText.escaped("\(error)"))")
    }
  }

  public func handle(_ call: CapabilityCall) throws -> [UInt8] {
    if case .actor(let actor) = call.origin { try desk.admit(actor, call.operation) }
    let invocation = Invocation(
      id: call.id, origin: call.origin, target: .capability(RouteKey(capability: capability, binding: call.binding)),
      operation: call.operation, payload: call.payload, deadline: min(call.deadline ?? .max, latest), chain: call.chain)
    return try serve(invocation) { seat throws(InvocationError) in
      // In the caller's turn, as a call before this one may have cost the instance; the next one is told of everybody again.
      if case .serving = seat.state { try desk.makeKnown(seat, invocation) }
      return try seat.call(invocation)
    }
  }

  public func bind(actor: String, binding: String, values: [String: String]) throws {
    let invocation = Invocation.binding(actor, values, like: own(.bindActor, []))
    try serve(invocation, isErrand: true) { seat throws(InvocationError) in
      _ = try seat.call(invocation)
      desk.keep(actor, values)
    }
  }

  /// A module that does not know how to let go of an actor is only reported: the host has decided.
  public func unbind(actor: String, binding: String) {
    let invocation = own(.removeActor, CapabilityConfiguration(module: actor).encoded(.g2))
    do {
      try serve(invocation, isErrand: true) { seat throws(InvocationError) in
        desk.drop(actor)
        _ = try seat.call(invocation)
      }
    } catch {
      desk.drop(actor)
      log(.warning, "RemoveActor of \(actor) failed: \(ConsoleText.escaped("\(error)"))")
    }
  }

  /// Only a trap or a missed deadline is bad news: many modules do not know the question.
  public func health() throws {
    let invocation = own(.healthRequest, HealthRequest(placeholder: false).encoded(.g2))
    try serve(invocation, isErrand: true) { seat throws(InvocationError) in
      do throws(InvocationError) { _ = try seat.call(invocation) } catch {
        if case .actorFailed(let failure) = error.reason, failure.cause == nil { return }
        throw error
      }
    }
  }

  public var state: ProviderState {
    switch seat.state {
    case .serving: .serving
    case .restarting(_, let cause): .restarting("\(cause); \(seat.trapsInARow) in a row")
    case .stopped(let cause): .failed("\(cause); \(seat.trapsInARow) in a row")
    }
  }

  /// How many calls wait for their turn now.
  package var waitingCalls: Int { turns.count }

  public func halt() {
    turns.close()
    seat.interrupt()
  }

  /// Ends the waiting of all callers; the call under way has until the deadline, then it is interrupted.
  public func stop(deadline: UInt64) {
    turns.close()
    if !turns.isIdle(by: deadline) {
      seat.interrupt()
      if !turns.isIdle(by: MonotonicClock.after(Self.interruptionTime)) {
        log(.error, "the provider does not end its call; it is left to itself")
      }
    }
    desk.close()
    desk.continuations.close()
  }

  private static let interruptionTime: UInt64 = 500_000_000

  // MARK: One call at a time

  private var latest: UInt64 { MonotonicClock.after(limits.callTime) }

  private var capability: String { described.withLock { $0?.id } ?? key }

  private func own(_ operation: CoreOperation, _ payload: [UInt8]) -> Invocation {
    own(operation.rawValue, payload, deadline: latest)
  }

  private func own(_ operation: String, _ payload: [UInt8], deadline: UInt64) -> Invocation {
    Invocation(
      id: 0, origin: .system, target: .capability(RouteKey(capability: capability, binding: defaultBinding)),
      operation: operation, payload: payload, deadline: deadline, chain: CallChain())
  }

  private func errand(_ operation: CoreOperation, _ payload: [UInt8]) throws(ProviderError) -> [UInt8] {
    let invocation = own(operation, payload)
    return try serve(invocation, isErrand: true) { seat throws(InvocationError) in try seat.call(invocation) }
  }

  private func serve<Result>(
    _ invocation: Invocation, isErrand: Bool = false, _ body: (Seat) throws(InvocationError) -> Result
  ) throws(ProviderError) -> Result {
    do throws(InvocationError) {
      try desk.checkWaitsForNobody(invocation)
      return try turns.take(invocation, isErrand: isErrand) { () throws(InvocationError) in try body(seat) }
    } catch {
      throw ProviderError(serving: error)
    }
  }
}

extension ProviderError {
  /// What the caller of a portable provider is told: the guest's own words where it has some.
  fileprivate init(serving error: InvocationError) {
    guard case .actorFailed(let failure) = error.reason else {
      self = error.providerError
      return
    }
    if case .refused = failure.reason {
      self.init(.tooLarge, failure.detail)
    } else if let trap = failure.cause as? Trap, trap.reason == .interrupted {
      self.init(.cancelled, failure.detail)
    } else {
      self.init(failure.isOutOfTime ? .deadline : .failed, failure.detail)
    }
  }
}
