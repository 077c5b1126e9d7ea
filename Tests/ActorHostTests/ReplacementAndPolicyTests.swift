import ActorHost
import Claims
import Glibc
import Messages
import Synchronization
import Testing
import TestGuests
import WebAssembly

/// Live replacement, trap policies, the authoriser, probes and extras.
@Suite struct ReplacementAndPolicyTests {
  private let signer: TestSigner

  init() throws { signer = try TestSigner() }

  private func host(_ change: (inout HostConfiguration) -> Void = { _ in }) throws -> Host {
    var configuration = HostConfiguration()
    change(&configuration)
    return try Host(configuration)
  }

  /// A guest whose every answer is one byte.
  private func constant(_ byte: Int) -> [UInt8] {
    ProbeGuest.compiled(
      """
      (module (import "wapc" "__guest_response" (func $respond (param i32 i32)))
        (memory (export "memory") 1)
        (func (export "__guest_call") (param i32 i32) (result i32)
          (i32.store8 (i32.const 0) (i32.const \(byte)))
          (call $respond (i32.const 0) (i32.const 1)) (i32.const 1)))
      """)
  }

  // MARK: Replacement

  @Test func aNewModuleTakesThePlaceOfTheOldOne() throws {  // defects 2, 11, 19
    let host = try host()
    try host.addActor(try signer.sign(constant(1)))
    try host.replaceActor(try signer.sign(constant(2), name: "new"))
    #expect(try host.call(signer.key, "any") == [2])
    #expect(host.claims(for: signer.key)?.name == "new")
    #expect(try host.call(signer.key, "PerformLiveUpdate", try signer.sign(constant(3))) == [])
    #expect(try host.call(signer.key, "any") == [3])
  }

  @Test func aReplacementThatDoesNotStartLeavesTheOldOneRunning() throws {
    let events = EventList()
    let host = try host { $0.onEvent = { events.append($0) } }
    try host.addActor(try signer.sign(constant(1)))
    let broken = ProbeGuest.compiled("(module (memory (export \"memory\") 1))")
    #expect(throws: HostError.self) { try host.replaceActor(try signer.sign(broken)) }
    #expect(try host.call(signer.key, "any") == [1])
    #expect(events.all.suffix(2) == [.actorUpdating(signer.key), .actorUpdateComplete(signer.key, success: false)])
  }

  @Test func aReplacementPassesTheChecksOfLoading() throws {
    let host = try host { $0.replacement.allowsDowngrade = false }
    try host.addActor(try signer.sign(constant(1)) { $0.revision = 2 })
    #expect(throws: HostError.self) { try host.replaceActor(constant(2)) }
    #expect(throws: HostError.self) { try host.replaceActor(try signer.sign(constant(2)) { $0.expires = 1 }) }
    #expect(throws: HostError.self) { try host.replaceActor(try signer.sign(constant(2)) { $0.revision = 2 }) }
    #expect(try host.call(signer.key, "any") == [1])
    try host.replaceActor(try signer.sign(constant(2)) { $0.revision = 3 })
    #expect(try host.call(signer.key, "any") == [2])
  }

  @Test func aReplacementThatCameTooLateDoesNotComeLater() throws {
    let host = try host {
      $0.limits.callTime = 300_000_000
      $0.limits.budget = nil
    }
    let provider = TestProvider()
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    try host.setBinding(Binding(actor: signer.key, capability: "test:echo"))
    let gate = Gate()
    provider.onCall { _ in
      gate.wait()
      return []
    }
    let slow = started { [signer] in
      _ = try? host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", "Op"))
    }
    #expect(waits { gate.isWaitedFor })
    let error = #expect(throws: HostError.self) { try host.replaceActor(try signer.sign(constant(2), name: "new")) }
    #expect(error?.description == "Failed to perform hot swap: the running call did not end in time")
    gate.open()
    join(slow)
    #expect(try host.call(signer.key, "e", [5]) == [5], "the old code")
    #expect(host.claims(for: signer.key)?.name == "probe")
  }

  @Test func aReplacementCanBeTakenBackWithTheMemoryOfTheOldOne() throws {
    let host = try host()
    try host.addActor(try signer.sign())
    _ = try host.call(signer.key, "c")
    let (_, exchange) = try host.exchangeActor(try signer.sign(constant(2), name: "new"))
    #expect(try host.call(signer.key, "any") == [2])
    try exchange.revert()
    #expect(try host.call(signer.key, "c") == [2, 0, 0, 0])
    #expect(host.claims(for: signer.key)?.name == "probe")
  }

  @Test func aReplacementMayComeWithOtherOptions() throws {
    let host = try host()
    try host.addActor(try signer.sign())
    var options = ActorOptions()
    options.trapPolicy = .stop
    try host.replaceActor(try signer.sign(), options: options)
    _ = failure { try host.call(signer.key, "t") }
    #expect(failure { try host.call(signer.key, "e") }?.message == "the actor trapped and was stopped")
  }

  @Test func aReplacementWithMoreClaimsIsBoundWhereTheOldOneWaited() throws {
    let host = try host()
    try host.addProvider(TestProvider())
    let binding = Binding(actor: signer.key, capability: "test:echo")
    try host.setBinding(binding)
    try host.addActor(try signer.sign())
    #expect(host.bindings().map(\.state) != [.live])
    try host.replaceActor(try signer.sign(capabilities: ["test:echo"]))
    #expect(host.bindings().map(\.state) == [.live])
  }

  @Test func everyCallIsAnsweredOnceWhileTheActorIsReplaced() throws {  // H6
    let host = try host { $0.limits.callTime = 60_000_000_000 }
    let good = try [1, 2].map { try signer.sign(constant($0)) }
    let broken = try signer.sign(ProbeGuest.compiled("(module (memory (export \"memory\") 1))"))
    try host.addActor(good[0])
    let answers = Atomic<Int>(0)
    let isDone = Atomic<Bool>(false)
    let swaps = Atomic<Int>(0)
    let faults = Atomic<Int>(0)
    onThreads(9) { thread in
      if thread == 8 {
        while !isDone.load(ordering: .relaxed) {
          let count = swaps.add(1, ordering: .relaxed).newValue
          let isBroken = count % 10 == 0
          let isAccepted = (try? host.replaceActor(isBroken ? broken : good[count % 2])) != nil
          if isAccepted == isBroken { faults.add(1, ordering: .relaxed) }
          usleep(5_000)
        }
        return
      }
      for _ in 0..<12_500 {
        guard let answer = try? host.call(signer.key, "any"), answer == [1] || answer == [2] else { continue }
        answers.add(1, ordering: .relaxed)
      }
      if thread == 0 { isDone.store(true, ordering: .relaxed) }
    }
    #expect(answers.load(ordering: .relaxed) == 100_000)
    #expect(faults.load(ordering: .relaxed) == 0)
    #expect(swaps.load(ordering: .relaxed) >= 10)
  }

  @Test func whatIsAppliedTwiceIsThereOnceAndABadReloadChangesNothing() throws {  // M9
    let host = try host()
    let provider = TestProvider()
    let actor = try signer.sign(constant(1), capabilities: ["test:echo"])
    let binding = Binding(actor: signer.key, capability: "test:echo", values: ["A": "1"])
    for _ in 0..<2 {
      _ = try? host.addActor(actor)
      _ = try? host.addProvider(provider)
      #expect(try host.setBinding(binding) == .live)
    }
    let before = running(host)
    #expect(before == ["actor \(signer.key)", "test:echo", "wascc:extras", "live"])
    let broken = try signer.sign(ProbeGuest.compiled("(module)"), capabilities: ["test:echo"])
    #expect(throws: HostError.self) { try host.replaceActor(broken) }
    #expect(throws: HostError.self) { try host.addProvider(TestProvider(startError: "no")) }
    provider.onBind { $0["A"] == "1" ? nil : "no" }
    let other = Binding(actor: signer.key, capability: "test:echo", values: ["A": "2"])
    #expect(throws: HostError.self) { try host.setBinding(other) }
    #expect(provider.state.withLock { $0.values["A"] } == "1")
    #expect(running(host) == before)
    #expect(try host.call(signer.key, "any") == [1])
  }

  private func running(_ host: Host) -> [String] {
    host.actors().map { "actor \($0.key)" } + host.capabilities().map(\.route.capability)
      + host.bindings().map { $0.state == .live ? "live" : "waiting" }
  }

  // MARK: Traps

  @Test func keepServesOnWithTheSameInstance() throws {
    let host = try host()
    try host.addActor(try signer.sign())
    _ = try host.call(signer.key, "c")
    let error = failure { try host.call(signer.key, "t") }
    #expect(error?.message == "Invocation failure: failed to invoke actor: Guest call failure: unreachable")
    #expect(try host.call(signer.key, "c") == [2, 0, 0, 0])
  }

  @Test func restartServesOnWithAFreshInstance() throws {
    let host = try host { $0.trapPolicy = .restart }
    try host.addActor(try signer.sign())
    _ = try host.call(signer.key, "c")
    _ = failure { try host.call(signer.key, "t") }
    #expect(try host.call(signer.key, "c") == [1, 0, 0, 0])
    _ = failure { try host.call(signer.key, "t") }
    _ = failure { try host.call(signer.key, "t") }
    #expect(
      failure { try host.call(signer.key, "c") }?.message == "the actor trapped repeatedly and is restarted later",
      "not in a tight loop")
  }

  @Test func stopServesNoMore() throws {
    let host = try host()
    var options = ActorOptions()
    options.trapPolicy = .stop
    try host.addActor(try signer.sign(), options: options)
    _ = failure { try host.call(signer.key, "t") }
    #expect(failure { try host.call(signer.key, "e") }?.message == "the actor trapped and was stopped")
  }

  @Test func anActorsStateAndTheLogSayWhatBecomesOfTraps() throws {
    let log = LineList()
    let host = try host {
      $0.trapPolicy = .restart
      $0.log = { log.append($0, $1) }
    }
    try host.addActor(try signer.sign())
    #expect(host.actors()[0].state == .serving)
    _ = failure { try host.call(signer.key, "t") }
    guard case .restarting(let moment, "unreachable") = host.actors()[0].state else {
      Issue.record("\(host.actors()[0].state)"); return
    }
    #expect(moment <= MonotonicClock.now)
    _ = failure { try host.call(signer.key, "t") }
    guard case .restarting = host.actors()[0].state else { Issue.record("\(host.actors()[0].state)"); return }
    #expect(
      log.lines(.warning) == [
        "probe (\(signer.key)): unreachable; a fresh instance serves the next call",
        "probe (\(signer.key)): unreachable; a fresh instance serves calls in 10 ms",
      ])
    let other = try TestSigner()
    var options = ActorOptions()
    options.trapPolicy = .stop
    try host.addActor(try other.sign(), options: options)
    _ = failure { try host.call(other.key, "t") }
    #expect(host.actors().first { $0.key == other.key }?.state == .stopped(because: "unreachable"))
    #expect(log.lines(.error) == ["probe (\(other.key)): unreachable; it is stopped"])
  }

  @Test func anActorThatTrapsAllTheTimeDoesNotFillTheLog() throws {
    let log = LineList()
    let host = try host { $0.log = { log.append($0, $1) } }
    try host.addActor(try signer.sign())
    let first = MonotonicClock.now / 1_000_000_000
    for _ in 0..<500 { _ = failure { try host.call(signer.key, "t") } }
    let seconds = Int(MonotonicClock.now / 1_000_000_000 - first) + 1
    let lines = log.lines(.warning)
    #expect(lines[0] == "probe (\(signer.key)): unreachable; the same instance serves the next call")
    #expect(lines.count <= seconds * 6, "five a second, and a remark on those left out")
    #expect(host.actors()[0].state == .serving)
  }

  @Test func theBudgetEndsALoopAndSaysSo() throws {
    let host = try host { $0.limits.budget = 1_000_000 }
    try host.addActor(try signer.sign())
    let error = failure { try host.call(signer.key, "l") }
    #expect(error?.message.hasSuffix("instruction budget exhausted") == true)
    #expect(try host.call(signer.key, "e", [1]) == [1])
  }

  // MARK: The authoriser

  private struct Rule: Authorizer {
    var loads = true
    var refused: String?
    func canLoad(_ claims: ModuleClaims) throws -> Bool { loads }
    func canInvoke(_ claims: ModuleClaims, target: InvocationTarget, operation: String) throws -> Bool {
      if operation == "throw" { throw ProviderError(.failed, "broken rule") }
      return operation != refused
    }
  }

  @Test func theAuthoriserDecidesAboutLoading() throws {
    let host = try host { $0.authorizer = Rule(loads: false) }
    let error = #expect(throws: HostError.self) { try host.addActor(try signer.sign()) }
    #expect(
      error?.description.hasSuffix(
        "Authorization hook denied access to module (rule: authoriser. It decides in code. No line of a manifest grants "
          + "it.)") == true)
  }

  @Test(arguments: ["RequestGuid", "throw"])
  func theAuthoriserOnlyTightensAndItsErrorsRefuse(operation: String) throws {  // H10
    let host = try host { $0.authorizer = Rule(refused: "RequestGuid") }
    try host.addActor(try signer.sign(capabilities: ["wascc:extras"]))
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", "wascc:extras", operation)) }
    #expect(error?.message.contains("attempted to call wascc:extras - Authorizer denied access (rule: auth") == true)
    #expect(error?.message.contains(operation == "throw" ? "It failed, which counts as no" : "in code") == true)
    let other = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", "other:thing", operation)) }
    #expect(other?.message.contains("- PERMISSION DENIED. (rule: claims.") == true)
  }

  // MARK: Extras and probes

  private func extras(_ host: Host, _ operation: String, _ request: GeneratorRequest) throws -> GeneratorResult {
    let payload = ProbeGuest.hostCall("default", "wascc:extras", operation, request.encoded(.g2))
    return try GeneratorResult(messagePack: try host.call(signer.key, "h", payload))
  }

  @Test func extrasAreBoundWithoutBeingAsked() throws {
    let host = try host()
    try host.addActor(try signer.sign(capabilities: ["wascc:extras"]))
    #expect(try extras(host, "RequestSequence", GeneratorRequest(sequence: true)).sequenceNumber == 0)
    #expect(try extras(host, "RequestSequence", GeneratorRequest(sequence: true)).sequenceNumber == 1)
    let random = try extras(host, "RequestRandom", GeneratorRequest(random: true, min: 5, max: 7)).randomNumber
    #expect((5..<7).contains(random))
    let none = try extras(host, "RequestRandom", GeneratorRequest(min: 5, max: 7))
    #expect(none == GeneratorResult())
    let guid = try #require(try extras(host, "RequestGuid", GeneratorRequest(guid: true)).guid)
    #expect(guid.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    #expect(
      failure {
        _ = try extras(host, "RequestRandom", GeneratorRequest(random: true, min: 7, max: 7)); return []
      } != nil)
    let unknown = failure {
      _ = try extras(host, "Other", GeneratorRequest()); return []
    }
    #expect(unknown?.message.hasSuffix("bad dispatch") == true)
    try host.removeBinding(actor: signer.key, capability: "wascc:extras")  // defect 7
  }

  @Test func aFirstGenerationModuleIsAnsweredInKind() throws {
    let host = try host()
    try host.addActor(try signer.sign(capabilities: ["wascc:extras"]))
    let request = GeneratorRequest(sequence: true).encoded(.g1)
    let answer = try host.call(signer.key, "h", ProbeGuest.hostCall("", "wascc:extras", "RequestSequence", request))
    #expect(answer == GeneratorResult.sequence(0).encoded(.g1))
  }

  @Test func onlyATrapOrASilenceIsUnhealthy() throws {
    let events = EventList()
    let host = try host { $0.onEvent = { events.append($0) } }
    try host.addActor(try signer.sign())
    #expect(try host.probe(signer.key) == .healthy, "a guest that does not know the question is well")
    let trapping = try TestSigner()
    try host.addActor(
      try trapping.sign(
        ProbeGuest.compiled(
          """
          (module (memory (export "memory") 1)
            (func (export "__guest_call") (param i32 i32) (result i32) (unreachable)))
          """)))
    guard case .unhealthy = try host.probe(trapping.key) else { Issue.record("it is healthy"); return }
    #expect(events.all.suffix(1) == [.actorBecameUnhealthy(trapping.key)])
  }

  @Test func labelsOfTheHostCannotBeOverridden() throws {
    let host = try host { $0.labels = ["zone": "a", "hostcore.os": "mine", "hostcore.more": "x"] }
    #expect(host.labels["zone"] == "a")
    #expect(host.labels["hostcore.os"] == "linux")
    #expect(host.labels["hostcore.more"] == nil)
    #expect(host.labels["hostcore.osfamily"] == "unix")
  }
}
