import ActorHost
import Messages
import Synchronization
import Testing
import TestGuests
import WebAssembly

/// How long a call of an actor may take: of the caller's, the host's and the actor's own times the shortest.
@Suite struct CallTimeTests {
  private static let short: UInt64 = 300_000_000
  private static let long: UInt64 = 600_000_000_000
  /// Between the two, for tests of which of them held.
  private static let patience: UInt64 = 60_000_000_000

  private let signer: TestSigner
  private let host: Host
  private let provider = TestProvider()

  init() throws {
    signer = try TestSigner()
    var configuration = HostConfiguration()
    configuration.limits.callTime = Self.long
    configuration.limits.budget = nil
    host = try Host(configuration)
  }

  private func options(callTime: UInt64) -> ActorOptions {
    var limits = HostLimits()
    limits.callTime = callTime
    limits.budget = nil
    var options = ActorOptions()
    options.limits = limits
    return options
  }

  @Test func anActorThatLoopsEndsAtItsOwnTime() throws {
    try host.addActor(try signer.sign(), options: options(callTime: Self.short))
    let begin = MonotonicClock.now
    let error = try #require(failure { try host.call(signer.key, "l") })
    let time = MonotonicClock.now - begin
    #expect(error.isOutOfTime)
    #expect(time >= Self.short && time < Self.patience)
    #expect(try host.call(signer.key, "e", [1]) == [1], "the next call has a time of its own")
  }

  @Test func aQueuedCallEndsLikewise() async throws {
    try host.addActor(try signer.sign(), options: options(callTime: Self.short))
    let begin = MonotonicClock.now
    await #expect(throws: InvocationError.self) { try await host.call(signer.key, "l") }
    #expect(MonotonicClock.now - begin < Self.patience)
  }

  @Test func theTimeInTheMailboxCounts() throws {
    let gate = Gate()
    try bindProvider(Self.short) { _ in
      gate.wait()
      return []
    }
    let first = started { [host, signer] in
      _ = try? host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", "Get"))
    }
    #expect(waits { gate.isWaitedFor })
    let error = failure { try host.call(signer.key, "e") }
    gate.open()
    join(first)
    guard case .deadlineExceeded? = error?.reason else {
      Issue.record("the call that waited ended with \(String(describing: error))")
      return
    }
  }

  @Test func whatTheActorCallsInheritsItsDeadline() throws {
    let deadline = Mutex<UInt64>(.max)
    try bindProvider(Self.patience) { call in
      deadline.withLock { $0 = call.deadline ?? .max }
      return []
    }
    _ = try host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", "Get"))
    #expect(deadline.withLock { $0 } <= MonotonicClock.after(Self.patience))
  }

  @Test func anActorCalledByAnotherHasItsOwnTimeToo() throws {
    let caller = try TestSigner()
    try host.addActor(try signer.sign(), options: options(callTime: Self.short))
    try host.addActor(try caller.sign(capabilities: [signer.key]))
    let begin = MonotonicClock.now
    let error = try #require(
      failure { try host.call(caller.key, "h", ProbeGuest.hostCall("", signer.key, "l")) })
    #expect(MonotonicClock.now - begin < Self.patience)
    guard case .actorFailed(let failure) = error.reason else {
      Issue.record("\(error)")
      return
    }
    #expect(failure.reported?.contains("deadline") == true, "the caller itself has time left: \(error)")
  }

  @Test func aCallerWithLessTimeKeepsIt() throws {
    try host.addActor(try signer.sign(), options: options(callTime: Self.patience))
    let begin = MonotonicClock.now
    let error = failure { try host.call(signer.key, "l", deadline: MonotonicClock.after(Self.short)) }
    #expect(error?.isOutOfTime == true)
    #expect(MonotonicClock.now - begin < Self.patience)
  }

  @Test func moreTimeThanTheHostsIsNotGiven() throws {
    var configuration = HostConfiguration()
    configuration.limits.callTime = Self.short
    configuration.limits.budget = nil
    let host = try Host(configuration)
    try host.addActor(try signer.sign(), options: options(callTime: Self.long))
    let begin = MonotonicClock.now
    #expect(failure { try host.call(signer.key, "l") }?.isOutOfTime == true)
    #expect(MonotonicClock.now - begin < Self.patience)
  }

  @Test func aReplacementBringsItsOwnTime() throws {
    try host.addActor(try signer.sign())
    try host.replaceActor(try signer.sign { $0.revision = 2 }, options: options(callTime: Self.short))
    let begin = MonotonicClock.now
    #expect(failure { try host.call(signer.key, "l") }?.isOutOfTime == true)
    #expect(MonotonicClock.now - begin < Self.patience)
  }

  private func bindProvider(
    _ callTime: UInt64, _ handler: @escaping @Sendable (CapabilityCall) throws -> [UInt8]
  ) throws {
    provider.onCall(handler)
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]), options: options(callTime: callTime))
    try host.setBinding(Binding(actor: signer.key, capability: "test:echo"))
  }
}
