import ActorHost
import Messages
import TestGuests
import Testing

/// Actors whose claims name capabilities as wasmCloud 0.15 to 0.18 did.
@Suite struct WasmCloudActorTests {
  private let signer: TestSigner
  private let host: Host
  private let provider = TestProvider("wascc:messaging")

  init() throws {
    signer = try TestSigner()
    host = try Host()
    try host.addActor(try signer.sign(capabilities: ["wasmcloud:messaging", "wasmcloud:extras", "wascc:messaging"]))
  }

  private func bind(as capability: String = "wasmcloud:messaging") throws -> BindingState {
    try host.setBinding(Binding(actor: signer.key, capability: capability, values: ["K": "v"]))
  }

  @Test func theSameProviderAnswersInTheWordsOfBoth() throws {
    try host.addProvider(provider)
    #expect(try bind() == .live)
    #expect(provider.notes == ["start", "bind default"])
    let payload = ProbeGuest.hostCall("", "wasmcloud:messaging", "Publish", BrokerMessage(subject: "a").encoded())
    let answer = try PublishResponse(messagePack: try host.call(signer.key, "h", payload))
    #expect(answer.published)
  }

  @Test func aProviderReachesTheActorInItsOwnWords() throws {
    try host.addProvider(provider)
    _ = try bind()
    #expect(provider.dispatcher.bindingValues(actor: signer.key) == ["K": "v"])
    let message = BrokerMessage(subject: "a").encoded()
    let answer = try provider.dispatcher.dispatch(
      ActorCall(actor: signer.key, operation: "DeliverMessage", payload: message))
    #expect(answer == Array("HandleMessage".utf8), "the guest answers with what it was asked")
  }

  @Test func aBindingMayComeBeforeItsProvider() throws {
    #expect(try bind() == .desired(waitingFor: "no provider serves wasmcloud:messaging yet"))
    try host.addProvider(provider)
    #expect(host.bindings().allSatisfy { $0.state == .live })
    try host.removeProvider("wascc:messaging")
    #expect(provider.notes == ["start", "bind default", "unbind default", "stop"])
    #expect(host.bindings().map(\.id.route.capability) == ["wasmcloud:extras"])
  }

  @Test func oneActorHasAProviderUnderOneName() throws {
    try host.addProvider(provider)
    #expect(try bind() == .live)
    let failure = #expect(throws: HostError.self) { try bind(as: "wascc:messaging") }
    #expect(failure?.description.contains("bound to this provider already, as wasmcloud:messaging") == true)
  }

  @Test func aClaimToOneNameIsNoneToTheOther() throws {
    try host.addProvider(TestProvider("wascc:keyvalue"))
    #expect(throws: HostError.self) {
      try host.setBinding(Binding(actor: signer.key, capability: "wasmcloud:keyvalue"))
    }
  }

  @Test func aProviderOfThatNameComesBeforeATranslatedOne() throws {
    let cloud = TestProvider("wasmcloud:messaging")
    cloud.onCall { _ in [42] }
    try host.addProvider(provider)
    try host.addProvider(cloud)
    _ = try bind()
    #expect(try host.call(signer.key, "h", ProbeGuest.hostCall("", "wasmcloud:messaging", "Publish", [])) == [42])
  }

  @Test func theExtrasAreThereUnderTheirLaterName() throws {
    let payload = ProbeGuest.hostCall("", "wasmcloud:extras", "RequestSequence", [0x80])
    #expect(try host.call(signer.key, "h", payload) == [0])
    #expect(try host.call(signer.key, "h", payload) == [1])
  }
}
