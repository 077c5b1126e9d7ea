import ActorHost
import Claims
import Testing
import TestGuests
import WebAssembly

/// Adding, removing and binding.
@Suite struct AdministrationTests {
  private let signer: TestSigner
  private let host: Host
  private let events = EventList()
  private let provider = TestProvider()

  init() throws {
    signer = try TestSigner()
    var configuration = HostConfiguration()
    configuration.onEvent = { [events] in events.append($0) }
    host = try Host(configuration)
  }

  private func description(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return "\(error)" }
  }

  private var route: RouteKey { RouteKey(capability: "test:echo", binding: "default") }
  private func binding(_ values: [String: String] = [:]) -> Binding {
    Binding(actor: signer.key, capability: "test:echo", values: values)
  }

  // MARK: Actors

  @Test func aHostHasAFreshKeyOfItsOwn() throws {
    #expect(host.id.hasPrefix("N") && host.id.utf8.count == 56)
    #expect(try Host().id != host.id)
  }

  @Test func theSameActorIsNotHostedTwice() throws {
    try host.addActor(try signer.sign())
    let text = description { try host.addActor(try signer.sign()) }
    #expect(
      text == "Actor \(signer.key) is already in this host. Cannot host multiple instances of the same actor in the "
        + "same host")
  }

  @Test func unsignedExpiredAndAlteredModulesAreRefused() throws {  // defects 1, 24
    #expect(description { try host.addActor(ProbeGuest.bytes) }?.contains("No embedded JWT in actor module") == true)
    let expired = try signer.sign { $0.expires = 1000 }
    #expect(description { try host.addActor(expired) }?.contains("Expired token") == true)
    var altered = try signer.sign()
    let unknown = Array("unknown operation".utf8)
    let place = try #require(altered.indices.first { altered[$0...].starts(with: unknown) })
    altered[place] ^= 1
    #expect(description { try host.addActor(altered) }?.contains("nvalid module hash") == true)
    #expect(host.actors().isEmpty)
  }

  @Test func aPortableProviderIsNotAnActor() throws {
    let text = description { try host.addActor(try signer.sign { $0.isProvider = true }) }
    #expect(text == "the module is a portable provider, not an actor: add it as a capability")
  }

  @Test func aFailedStartLeavesNothingBehind() throws {  // defect 14
    let broken = ProbeGuest.compiled(
      """
      (module (memory (export "memory") 1) (func (export "_start") (unreachable))
        (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1)))
      """)
    #expect(description { try host.addActor(try signer.sign(broken)) }?.contains("_start failed") == true)
    #expect(host.actors().isEmpty)
    try host.addActor(try signer.sign())
    #expect(try host.call(signer.key, "e", [1]) == [1])
  }

  @Test func aRemovedActorIsGoneAndMayComeBack() throws {
    try host.addActor(try signer.sign())
    try host.removeActor(signer.key)
    #expect(failure { try host.call(signer.key, "e") }?.message == "No such actor")
    try host.addActor(try signer.sign())
  }

  @Test func removingAnUnknownActorIsAnError() {  // defect 6
    #expect(description { try host.removeActor("M") } == "No such actor: M")
  }

  @Test func removingAnActorUnbindsIt() throws {
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    try host.setBinding(binding())
    try host.removeActor(signer.key)
    #expect(provider.notes == ["start", "bind default", "unbind default"])
    #expect(host.bindings().isEmpty)
    #expect(events.all.suffix(2) == [.bindingRemoved(actor: signer.key, route), .actorStopped(signer.key)])
  }

  @Test func actorsAreFoundByAllOfTheirTags() throws {
    try host.addActor(try signer.sign { $0.tags = ["a", "b"] })
    #expect(host.actors(tagged: ["a", "b"]).map(\.key) == [signer.key])
    #expect(host.actors(tagged: ["a", "c"]).isEmpty)
    #expect(host.claims(for: signer.key)?.name == "probe")
  }

  // MARK: Providers

  @Test func twoProvidersDoNotShareAName() throws {
    try host.addProvider(provider)
    #expect(
      description { try host.addProvider(TestProvider()) }
        == "Capability provider test:echo cannot be bound to the same name (default) twice, loading failed.")
    try host.addProvider(TestProvider(), binding: "second")
  }

  @Test func aProviderThatDoesNotStartIsNotThere() throws {
    let text = description { try host.addProvider(TestProvider(startError: "no port")) }
    #expect(text == "Capability provider error: test:echo (default): it does not start: no port")
    #expect(host.capabilities().map(\.route.capability) == ["wascc:extras"])
    try host.addProvider(provider)
  }

  @Test func aRemovedProviderIsUnboundStoppedAndMayComeBack() throws {  // defects 4, 5
    try host.addProvider(provider)
    let second = TestProvider("test:other")
    try host.addProvider(second)
    try host.addActor(try signer.sign(capabilities: ["test:echo", "test:other"]))
    try host.setBinding(binding())
    try host.setBinding(Binding(actor: signer.key, capability: "test:other"))
    try host.removeProvider("test:echo")
    #expect(provider.notes == ["start", "bind default", "unbind default", "stop"])
    #expect(second.notes == ["start", "bind default"], "bindings of others stay")
    #expect(host.bindings().map(\.id.route.capability) == ["test:other"])
    try host.addProvider(TestProvider())
    #expect(description { try host.removeProvider("test:none") } == "No such capability: test:none (default)")
  }

  @Test(arguments: ["", "a b", "*", "a>", "é", "x\n"])
  func namesThatMeanSomethingElsewhereAreRefused(name: String) throws {  // H11
    #expect(description { try host.addProvider(TestProvider(name)) }?.contains("is not usable") == true)
    #expect(description { try host.addProvider(provider, binding: name) }?.contains("is not usable") == true)
    let wanted = Binding(actor: signer.key, capability: "test:echo", name: name)
    #expect(description { try host.setBinding(wanted) }?.contains("is not usable") == true)
  }

  // MARK: Bindings

  @Test func aBindingMayComeBeforeItsActorAndItsProvider() throws {
    #expect(try host.setBinding(binding(["K": "V"])) != .live)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    #expect(host.bindings().map(\.state) == [.desired(waitingFor: "no provider serves test:echo yet")])
    try host.addProvider(provider)
    #expect(host.bindings().map(\.state) == [.live])
    #expect(provider.state.withLock { $0.values["K"] } == "V")
    #expect(try host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", "Op", [1])) == [1])
  }

  @Test func theProviderLearnsTheActorsClaims() throws {
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo", "x:y"]) { $0.tags = ["t", "u"] })
    try host.setBinding(binding(["PORT": "80"]))
    let values = provider.state.withLock { $0.values }
    #expect(
      values == [
        "PORT": "80", "__wascc_issuer": signer.account.publicKey.description, "__wascc_capabilities": "test:echo,x:y",
        "__wascc_name": "probe", "__wascc_expires": "0", "__wascc_tags": "t,u",
      ])
    #expect(provider.dispatcher.bindingValues(actor: signer.key) == ["PORT": "80"])
    #expect(
      description { try host.setBinding(binding(["__wascc_name": "root"])) }
        == "the value name __wascc_name is the host's own: names that begin with __wascc_ are reserved")
  }

  @Test func anActorWithoutTheClaimIsNotBound() throws {
    try host.addProvider(provider)
    try host.addActor(try signer.sign())
    #expect(
      description { try host.setBinding(binding()) }
        == "Unauthorized binding: actor \(signer.key) is not authorized to use capability test:echo. "
        + "(rule: claims. Sign \"probe\" again with --cap test:echo beside its other capabilities.)")
    #expect(host.bindings().isEmpty)
  }

  @Test func aBindingThatWaitedForAnUnauthorisedActorSaysSo() throws {
    try host.setBinding(binding())
    try host.addProvider(provider)
    try host.addActor(try signer.sign())
    guard case .desired(let reason)? = host.bindings().first?.state else { Issue.record("it is live"); return }
    #expect(reason.hasPrefix("Unauthorized binding"))
    #expect(provider.notes == ["start"])
  }

  @Test func bindingAgainReconfigures() throws {  // defect 15
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    try host.setBinding(binding(["K": "1"]))
    try host.setBinding(binding(["K": "2"]))
    #expect(provider.notes == ["start", "bind default", "unbind default", "bind default"])
    #expect(provider.state.withLock { $0.values["K"] } == "2")
    #expect(host.bindings().count == 1)
  }

  @Test func aProviderThatRefusesIsQuoted() throws {
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    provider.onBind { _ in "port taken" }
    #expect(description { try host.setBinding(binding()) } == "Failed to configure default,test:echo - port taken")
    #expect(host.bindings().isEmpty)
    provider.onBind { _ in nil }
    try host.setBinding(binding())
    provider.state.withLock { $0.unbindError = "busy" }
    #expect(
      description { try host.removeBinding(actor: signer.key, capability: "test:echo") }
        == "Failed to remove binding: busy")
    #expect(host.bindings().map(\.state) == [.live], "nothing has changed")
  }

  @Test func unbindingDoesNotAnnounceTheProvidersRemoval() throws {  // defect 8
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    try host.setBinding(binding())
    try host.removeBinding(actor: signer.key, capability: "test:echo")
    #expect(events.all.last == .bindingRemoved(actor: signer.key, route))
    #expect(!events.all.contains(.providerRemoved(route)))
  }

  @Test func anActorIsBoundToItselfByABindingToItsOwnKey() throws {
    try host.addActor(try signer.sign())
    // The probe does not know the operation, and says so.
    let wanted = Binding(actor: signer.key, capability: signer.key, values: ["a": "b"])
    #expect(description { try host.setBinding(wanted) }?.contains("unknown operation") == true)
  }

  // MARK: The end

  @Test func shutdownStopsProvidersThenActorsOnce() throws {  // H9
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    try host.setBinding(binding())
    host.shutdown()
    host.shutdown()
    #expect(provider.notes == ["start", "bind default", "stop"])
    #expect(events.all.filter { $0 == .hostStopped(id: host.id) }.count == 1)
    #expect(failure { try host.call(signer.key, "e") }?.message == "the host is shutting down")
    #expect(description { try host.addActor(try signer.sign()) } == "the host is shutting down")
  }
}
