import ActorHost
import Messages
import Testing
import TestGuests
import WebAssembly

/// Dispatch and authorisation.
@Suite struct HostCallTests {
  private let signer: TestSigner
  private let host: Host
  private let provider = TestProvider()

  init() throws {
    signer = try TestSigner()
    host = try Host()
  }

  private func start(_ capabilities: [String] = ["test:echo"], binding: String = "default") throws {
    try host.addProvider(provider, binding: binding)
    try host.addActor(try signer.sign(capabilities: capabilities))
    if capabilities.contains("test:echo") {
      try host.setBinding(Binding(actor: signer.key, capability: "test:echo", name: binding))
    }
  }

  @Test func theHostCallsAnActor() throws {
    try start()
    #expect(try host.call(signer.key, "e", [1, 2, 3]) == [1, 2, 3])
  }

  @Test func anActorReachesAProviderAndTheAnswerComesBack() throws {
    try start()
    provider.onCall { call in
      #expect(call.origin == .actor(signer.key))
      #expect(call.binding == "default" && call.operation == "Op" && call.deadline != nil)
      #expect(call.chain == CallChain([signer.key]))
      return call.payload.reversed()
    }
    let payload = ProbeGuest.hostCall("default", "test:echo", "Op", [1, 2])
    #expect(try host.call(signer.key, "h", payload) == [2, 1])
  }

  @Test(arguments: ["", "  ", "default"])
  func aBlankBindingMeansTheDefaultOne(binding: String) throws {
    try start()
    #expect(try host.call(signer.key, "h", ProbeGuest.hostCall(binding, "test:echo", "Op", [5])) == [5])
  }

  @Test func namedBindingsAreKeptApart() throws {
    try start(binding: "second")
    #expect(try host.call(signer.key, "h", ProbeGuest.hostCall("second", "test:echo", "Op", [5])) == [5])
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", "Op")) }
    #expect(
      guestText(error) == "Error occurred during host call: waSCC Host Error: Attempted bus call for "
        + "wasmbus.provider.test.echo.default.\(signer.key) with no subscribers "
        + "(rule: binding. Add to the bindings: {actor: probe, capability: test:echo}.)")
  }

  @Test func aCallWithoutAClaimIsDenied() throws {
    try start([])
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("b", "test:echo", "Op")) }
    #expect(
      guestText(error) == "WebAssembly module authorization failure: Actor \(signer.key) attempted to call Op on "
        + "test:echo,b - PERMISSION DENIED. "
        + "(rule: claims. Sign \"probe\" again with --cap test:echo beside its other capabilities.)")
  }

  @Test func claimsAreComparedByteForByte() throws {
    try start(["cafe\u{301}:x"])
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", "caf\u{e9}:x", "Op")) }
    #expect(guestText(error)?.contains("- PERMISSION DENIED. (rule: claims.") == true)
  }

  @Test(arguments: ["BindActor", "RemoveActor", "PerformLiveUpdate", "Initialize", "GetCapabilityDescriptor", "__halt"])
  func aGuestCannotSendTheHostsOwnOperations(operation: String) throws {
    try start()
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", operation)) }
    #expect(guestText(error)?.contains("only the host sends \(operation). (rule: operations of the host.") == true)
  }

  @Test func aProvidersErrorReachesTheGuestInItsWords() throws {
    try start()
    provider.onCall { _ in throw ProviderError(.failed, "disk full") }
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", "Op")) }
    #expect(
      guestText(error)
        == "Invocation failure: failed to invoke capability: Error occurred during host call: disk full")
  }

  @Test func anActorCallsAnotherThatItsClaimsName() throws {
    let other = try TestSigner()
    try host.addActor(try other.sign(name: "other"))
    try host.addActor(try signer.sign(capabilities: [other.key]))
    #expect(try host.call(signer.key, "h", ProbeGuest.hostCall("any", other.key, "e", [4])) == [4])
    let failed = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", other.key, "f", Array("no".utf8))) }
    #expect(guestText(failed) == "Invocation failure: failed to invoke actor: Guest call failure: no")
    let back = failure { try host.call(other.key, "h", ProbeGuest.hostCall("", signer.key, "e")) }
    #expect(guestText(back)?.contains("- PERMISSION DENIED. (rule: claims.") == true)
  }

  @Test func unknownActorsAreNamedAsSuch() throws {
    #expect(failure { try host.call(signer.key, "e") }?.message == "No such actor")
  }

  @Test func aCycleIsRefusedWithItsChain() throws {  // H2, defect 10
    let other = try TestSigner()
    try host.addActor(try other.sign(capabilities: [signer.key]))
    try host.addActor(try signer.sign(capabilities: [other.key, "test:echo"]))
    let inner = ProbeGuest.hostCall("", signer.key, "e")
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", other.key, "h", inner)) }
    #expect(error?.message.contains("cyclic call: \(signer.key) -> \(other.key) -> \(signer.key)") == true)
    let own = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", signer.key, "e")) }
    #expect(own?.message.contains("cyclic call: \(signer.key) -> \(signer.key)") == true)
  }

  @Test func aProviderThatCallsBackTheWaitingActorIsRefused() throws {
    try start()
    provider.onCall { [signer, provider] _ in
      try provider.dispatcher.dispatch(ActorCall(actor: signer.key, operation: "e", payload: [1]))
    }
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", "Op")) }
    #expect(error?.message.contains("cyclic call") == true)
  }

  @Test func aProviderReachesOnlyActorsThatAreBoundToIt() throws {  // P11, defect 9
    try start()
    #expect(try provider.dispatcher.dispatch(ActorCall(actor: signer.key, operation: "e", payload: [3])) == [3])
    let other = try TestSigner()
    try host.addActor(try other.sign(capabilities: ["test:echo"]))
    let unbound = #expect(throws: ProviderError.self) {
      try provider.dispatcher.dispatch(ActorCall(actor: other.key, operation: "e"))
    }
    #expect(unbound?.code == .notBound)
    #expect(unbound?.message.hasPrefix("\(other.key) is not bound to test:echo (rule: binding. Add") == true)
    #expect(throws: ProviderError.self) {
      try provider.dispatcher.dispatch(ActorCall(actor: "nobody", operation: "e"))
    }
    #expect(throws: ProviderError(.denied, "only the host sends PerformLiveUpdate")) {
      try provider.dispatcher.dispatch(ActorCall(actor: signer.key, operation: "PerformLiveUpdate"))
    }
  }

  @Test func aProviderThatStoppedReachesNobody() throws {
    try start()
    let dispatcher = provider.dispatcher
    try host.removeProvider("test:echo")
    let error = #expect(throws: ProviderError.self) {
      try dispatcher.dispatch(ActorCall(actor: signer.key, operation: "e"))
    }
    #expect(error?.code == .unavailable)
  }

  @Test func aLoopEndsAtTheDeadlineOfTheCall() throws {  // H5
    try start()
    // The best of twenty, since a busy machine takes the processor away for longer than that now and then.
    var overtime = UInt64.max
    for _ in 0..<20 where overtime >= 10_000_000 {
      let deadline = MonotonicClock.now + 30_000_000
      let error = failure { try host.call(signer.key, "l", deadline: deadline) }
      #expect(error?.isOutOfTime == true)
      overtime = min(overtime, MonotonicClock.now - deadline)
    }
    #expect(overtime < 10_000_000)
    #expect(try host.call(signer.key, "e", [1]) == [1])
  }

  @Test func theDeadlineReachesIntoWhatTheActorCalls() throws {  // H5
    let other = try TestSigner()
    try host.addActor(try other.sign())
    try start(["test:echo", other.key])
    let deadline = MonotonicClock.now + 60_000_000
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", other.key, "l"), deadline: deadline) }
    #expect(error != nil)
    #expect(MonotonicClock.now - deadline < 2_000_000_000, "the bound of a call is five seconds")
    let later = MonotonicClock.now + 1_000_000_000
    provider.onCall { call in
      #expect(call.deadline == later)
      return []
    }
    _ = try host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", "Op"), deadline: later)
  }

  @Test func noWorkBeginsAfterTheDeadline() throws {  // H5
    try start()
    let error = failure { try host.call(signer.key, "c", deadline: MonotonicClock.now - 1) }
    #expect(error?.isOutOfTime == true)
    #expect(try host.call(signer.key, "c") == [1, 0, 0, 0])
  }

  @Test func aPayloadOverTheBoundIsRefused() throws {
    var configuration = HostConfiguration()
    configuration.limits.payloadBytes = 10
    let host = try Host(configuration)
    try host.addActor(try signer.sign())
    let error = failure { try host.call(signer.key, "e", Array(repeating: 0, count: 11)) }
    #expect(error?.message == "the payload has 11 bytes, more than the 10 allowed")
  }

  /// What the guest read as the error of its host call, which it makes its own.
  private func guestText(_ error: InvocationError?) -> String? {
    guard case .actorFailed(let failure)? = error?.reason else { return nil }
    return failure.reported
  }
}
