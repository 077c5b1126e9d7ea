import ActorHost
import Glibc
import Locks
import Messages
import PortableProviders
import TestGuests
import Testing
import WebAssembly

/// Traps, loops and crowds: a portable provider that fails costs its callers an error and nobody anything else.
@Suite struct FaultTests {
  @Test func anInstanceThatIsKeptServesOn() throws {
    let scene = try Scene()
    #expect(try scene.call("c") == [1, 0, 0, 0])
    #expect(scene.error("t") == providerText("unreachable"))
    #expect(try scene.call("c") == [2, 0, 0, 0])
    #expect(try scene.call("N") == [1, 0])
  }

  @Test func aFreshInstanceIsToldOfTheBindings() throws {
    let scene = try Scene { $0.trapPolicy = .restart }
    let provider = try restarting()
    #expect(try scene.call("c") == [1, 0, 0, 0])
    #expect(scene.error("t") == providerText("unreachable"))
    #expect(try scene.call("N") == [1, 0], "bound again, once, before the call")
    #expect(try scene.call("c") == [1, 0, 0, 0])

    #expect(throws: ProviderError.self) { try provider.handle(CapabilityCall(operation: "t")) }
    #expect(provider.state == .restarting("unreachable; 1 in a row"))
    #expect(try provider.handle(CapabilityCall(operation: "N")) == [2, 0])
    #expect(provider.state == .serving)
  }

  private func restarting(
    _ configuration: HostConfiguration = HostConfiguration(),
    _ change: (inout PortableProviderOptions) -> Void = { _ in }
  ) throws -> PortableProvider {
    var options = PortableProviderOptions()
    options.trapPolicy = .restart
    change(&options)
    let provider = try PortableProvider(try TestSigner().provider(), options: options, for: configuration)
    try provider.bind(actor: "A", binding: "default", values: [:])
    try provider.bind(actor: "B", binding: "default", values: [:])
    return provider
  }

  @Test func bindingsThatAreTakenBackAreNotMadeAgain() throws {
    let provider = try restarting()
    provider.unbind(actor: "A", binding: "default")
    #expect(throws: ProviderError.self) { try provider.handle(CapabilityCall(operation: "t")) }
    #expect(try provider.handle(CapabilityCall(operation: "N")) == [1, 0])
  }

  @Test func anActorThatIsNotBoundAgainIsToldSo() throws {
    let folder = try TemporaryFolder()
    let provider = try restarting { $0.directories = [.init(.host(folder.path), as: "/")] }
    folder.write("refuse")
    #expect(throws: ProviderError.self) { try provider.handle(CapabilityCall(operation: "t")) }
    let call = CapabilityCall(origin: .actor("A"), operation: "e", payload: [1])
    for _ in 0..<2 {
      let error = #expect(throws: ProviderError.self) { try provider.handle(call) }
      #expect(error?.message == "after a restart of the provider the actor could not be bound again: refuse")
    }
    #expect(try provider.handle(CapabilityCall(operation: "e", payload: [2])) == [2], "others are served")
    folder.remove("refuse")
    #expect(throws: ProviderError.self) { try provider.handle(CapabilityCall(operation: "t")) }
    #expect(try provider.handle(call) == [1])
    withExtendedLifetime(folder) {}
  }

  @Test func anActorThatWasNotBoundAgainIsTriedAgainByItsOwnCallsButNotByEachOfThem() throws {
    let folder = try TemporaryFolder()
    let log = LogLines()
    var configuration = HostConfiguration()
    configuration.log = { log.take($0, $1) }
    let provider = try restarting(configuration) { $0.directories = [.init(.host(folder.path), as: "/")] }
    folder.write("refuse")
    #expect(throws: ProviderError.self) { try provider.handle(CapabilityCall(operation: "t")) }
    let call = CapabilityCall(origin: .actor("A"), operation: "e", payload: [1])
    let begin = MonotonicClock.now
    for _ in 0..<5_000 { #expect(throws: ProviderError.self) { try provider.handle(call) } }
    // Tries come after 100, 200, 400 … milliseconds.
    var (tries, elapsed) = (1, (MonotonicClock.now - begin) / 100_000_000)
    while elapsed > 0 { (tries, elapsed) = (tries + 1, elapsed / 2) }
    let refusals = log.all.filter { $0.contains("A could not be bound again after a restart: refuse") }
    #expect((1...tries).contains(refusals.count), "\(refusals.count) tries")
    folder.remove("refuse")
    let deadline = MonotonicClock.after(60_000_000_000)
    while MonotonicClock.now < deadline, (try? provider.handle(call)) == nil { usleep(1_000) }
    #expect(try provider.handle(call) == [1], "without another restart")
    #expect(try provider.handle(CapabilityCall(operation: "N")) == [1, 0], "nobody calls for B")
    #expect(try provider.handle(CapabilityCall(origin: .actor("B"), operation: "e", payload: [2])) == [2])
    withExtendedLifetime(folder) {}
  }

  @Test func bindingAgainDoesNotMakeUpForTraps() throws {  // H7
    let provider = try restarting()
    // Pauses double, so whatever the machine is doing, a call comes too early in the end.
    var messages: [String] = []
    while !messages.contains("the provider trapped repeatedly and is restarted later"), messages.count < 20 {
      do { _ = try provider.handle(CapabilityCall(operation: "t")) } catch { messages.append("\(error)") }
    }
    #expect(messages.first == "unreachable" && messages.count >= 3)
    #expect(messages.last == "the provider trapped repeatedly and is restarted later")
  }

  @Test func oneThatIsStoppedAnswersNobody() throws {
    let scene = try Scene { $0.trapPolicy = .stop }
    #expect(scene.error("t") == providerText("unreachable"))
    #expect(scene.error("e") == providerText("the provider trapped and was stopped"))
  }

  @Test func endingItselfIsAFaultThatNamesTheCode() throws {  // F18
    let scene = try Scene()
    #expect(scene.error("X", [3]) == providerText("the guest ended itself with code 3"))
    #expect(try scene.call("e", [1]) == [1])
  }

  @Test func aLoopEndsAtTheDeadline() throws {  // P10
    let scene = try Scene()
    let loop = ProbeGuest.hostCall("", "test:portable", "l")
    let error = #expect(throws: InvocationError.self) {
      try scene.host.call(scene.actor.key, "h", loop, deadline: MonotonicClock.after(30_000_000))
    }
    #expect(error?.message.contains("deadline") == true)
    #expect(try scene.call("e", [1]) == [1])
  }

  @Test func ownLimitsHoldForIt() throws {
    var options = PortableProviderOptions()
    var limits = HostLimits()
    limits.budget = 100_000
    limits.payloadBytes = 1000
    options.limits = limits
    let scene = try Scene(options: options)
    #expect(scene.error("l")?.contains("budget") == true)
    let large = [UInt8](repeating: 1, count: 1001)
    #expect(scene.error("e", large) == providerText("the payload has 1001 bytes, at most 1000 allowed"))
  }

  // MARK: Several callers

  /// A host that lets no call through before the test says so.
  private final class Gate: ActorDispatcher {
    let arrived = Signal()
    let opened = Signal()

    func dispatch(_ call: ActorCall) -> [UInt8] {
      arrived.set()
      opened.wait(until: MonotonicClock.after(10_000_000_000))
      return []
    }

    func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void) {
      completion(.success([]))
    }

    func bindingValues(actor: String) -> [String: String]? { nil }
    func log(_ level: LogLevel, _ message: String) {}
  }

  private func crowded(_ provider: PortableProvider) throws -> (Gate, Outcome) {
    let gate = Gate()
    provider.start(dispatcher: gate)
    let inside = CapabilityCall(
      operation: "h", payload: ProbeGuest.hostCall("", try TestSigner().key, "wait"),
      deadline: MonotonicClock.after(30_000_000_000))
    let first = Outcome { try provider.handle(inside) }
    gate.arrived.wait(until: MonotonicClock.after(10_000_000_000))
    return (gate, first)
  }

  private func provider(queue: Int = 1) throws -> PortableProvider {
    var options = PortableProviderOptions()
    var limits = HostLimits()
    limits.queueCalls = queue
    limits.callTime = 30_000_000_000
    options.limits = limits
    return try PortableProvider(try TestSigner().provider(), options: options)
  }

  @Test func callsWaitTheirTurnAndAFullQueueTurnsThemAwayAtOnce() throws {  // H3
    let provider = try provider()
    let (gate, first) = try crowded(provider)
    let second = Outcome { try provider.handle(CapabilityCall(operation: "e", payload: [2])) }
    while provider.waitingCalls == 0 { sched_yield() }
    let error = #expect(throws: ProviderError.self) { try provider.handle(CapabilityCall(operation: "e")) }
    #expect(error == ProviderError(.unavailable, "overloaded: 1 calls are waiting already"))
    // The host's own business is not turned away; it waits with the others.
    let binding = Outcome {
      try provider.bind(actor: "A", binding: "default", values: [:])
      return [1]
    }
    while provider.waitingCalls < 2 { sched_yield() }
    gate.opened.set()
    #expect([first, second, binding].map(\.value) == ["[]", "[2]", "[1]"])
  }

  @Test func whoseTimeIsUpLeavesTheQueueAndTheNextComes() throws {
    let provider = try provider(queue: 2)
    let (gate, first) = try crowded(provider)
    let hasty = CapabilityCall(operation: "e", deadline: MonotonicClock.after(20_000_000))
    let error = #expect(throws: ProviderError.self) { try provider.handle(hasty) }
    #expect(error?.code == .deadline)
    let third = Outcome { try provider.handle(CapabilityCall(operation: "e", payload: [3])) }
    while provider.waitingCalls < 2 { sched_yield() }
    gate.opened.set()
    #expect(first.value == "[]")
    #expect(third.value == "[3]")
  }

  @Test func stopEndsThoseWhoWaitAndInterruptsTheCallUnderWay() throws {  // P10
    let isLooping = Signal()
    var configuration = HostConfiguration()
    configuration.log = { _, text in if text == "portable: Y" { isLooping.set() } }
    let provider = try PortableProvider(try TestSigner().provider(), for: configuration)
    let looping = Outcome { try provider.handle(CapabilityCall(operation: "Y")) }
    isLooping.wait(until: MonotonicClock.after(10_000_000_000))
    let behind = Outcome { try provider.handle(CapabilityCall(operation: "e")) }
    while provider.waitingCalls == 0 { sched_yield() }
    provider.stop(deadline: MonotonicClock.now)
    #expect(looping.value == "interrupted")
    #expect(behind.value == "the provider was removed")
    #expect(throws: ProviderError(.unavailable, "the provider was removed")) {
      try provider.handle(CapabilityCall(operation: "e"))
    }
  }

  @Test func shutdownInterruptsALoop() throws {
    let isLooping = Signal()
    let scene = try Scene { configuration in
      configuration.log = { _, text in if text == "portable: Y" { isLooping.set() } }
      configuration.limits.callTime = 30_000_000_000
      configuration.limits.budget = nil
    }
    let loop = Outcome { try scene.host.call(scene.actor.key, "h", ProbeGuest.hostCall("", "test:portable", "Y")) }
    isLooping.wait(until: MonotonicClock.after(10_000_000_000))
    scene.host.shutdown(deadline: MonotonicClock.now)
    #expect(loop.value.contains("interrupted"))
  }

  @Test func manyCallersAreServedOneAtATime() throws {
    let provider = try provider(queue: 1000)
    let outcomes = (0..<8).map { _ in
      Outcome {
        for _ in 0..<250 { _ = try provider.handle(CapabilityCall(operation: "c")) }
        return []
      }
    }
    #expect(outcomes.allSatisfy { $0.value == "[]" })
    #expect(try provider.handle(CapabilityCall(operation: "c")) == [0xd1, 0x07, 0, 0])
  }
}
