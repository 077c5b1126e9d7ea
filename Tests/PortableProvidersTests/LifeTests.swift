import ActorHost
import Claims
import Messages
import PortableProviders
import TestGuests
import Testing

/// The life of a portable provider in a host: described, bound, called, removed.
@Suite struct LifeTests {
  @Test func itIsDescribedWithTheDirectionAsAnIndexedChoice() throws {
    let signer = try TestSigner()
    let descriptor = try Host().addPortableProvider(try signer.provider())
    #expect(descriptor.id == "test:portable")
    #expect(descriptor.supportedOperations.map(\.direction) == [.both])
    // A map of one, from the index of the case to nothing.
    #expect(
      testDescriptor.encoded(.g2).indices.contains { testDescriptor.encoded(.g2)[$0...].starts(with: [0x81, 2, 0xc0]) })
  }

  @Test func aDescriptorThatIsNoneIsReported() throws {
    let signer = try TestSigner()
    let garbage = try signer.provider(ProviderGuest.bytes(descriptor: [0xc1]))
    let error = #expect(throws: HostError.self) { try Host().addPortableProvider(garbage) }
    #expect("\(try #require(error))".contains("no descriptor: the descriptor cannot be read"))
    let silent = try signer.provider(ProbeGuest.bytes)
    let second = #expect(throws: HostError.self) { try Host().addPortableProvider(silent) }
    #expect("\(try #require(second))".contains("no descriptor: unknown operation"))
  }

  @Test func anActorIsBoundCallsAndIsUnboundAndBoundAgain() throws {  // defect 3
    let scene = try Scene()
    #expect(try scene.call("e", [1, 2, 3]) == [1, 2, 3])
    #expect(try scene.call("N") == [1, 0])
    try scene.host.removeBinding(actor: scene.actor.key, capability: "test:portable")
    #expect(scene.error("e")?.contains("with no subscribers (rule: binding.") == true)
    try scene.host.setBinding(Binding(actor: scene.actor.key, capability: "test:portable", values: ["KEY": "value"]))
    #expect(try scene.call("N") == [2, 1])
  }

  @Test func itIsRemovedAndTheSameNameIsFreeAgain() throws {
    let scene = try Scene()
    #expect(try scene.call("c") == [1, 0, 0, 0])
    try scene.host.removeProvider("test:portable")
    #expect(scene.error("c")?.contains("with no subscribers (rule: binding.") == true)
    try scene.host.addPortableProvider(try scene.provider.provider())
    try scene.host.setBinding(Binding(actor: scene.actor.key, capability: "test:portable"))
    #expect(try scene.call("c") == [1, 0, 0, 0], "another instance")
  }

  @Test func aModuleThatDoesNotLetGoOfAnActorIsOnlyReported() throws {
    let folder = try TemporaryFolder()
    folder.write("stay")
    var options = PortableProviderOptions()
    options.directories = [.init(.host(folder.path), as: "/")]
    let scene = try Scene(options: options)
    try scene.host.removeBinding(actor: scene.actor.key, capability: "test:portable")
    #expect(scene.host.bindings().allSatisfy { $0.id.route.capability != "test:portable" })
    #expect(scene.log.all.contains("warning: portable: RemoveActor of \(scene.actor.key) failed: stay"))
    withExtendedLifetime(folder) {}
  }

  @Test func twoOfOneContractServeUnderNamesOfTheirOwn() throws {
    let scene = try Scene()
    let second = try TestSigner()
    try scene.host.addPortableProvider(try second.provider(), binding: "second")
    try scene.host.setBinding(Binding(actor: scene.actor.key, capability: "test:portable", name: "second"))
    #expect(try scene.call("c") == [1, 0, 0, 0])
    let call = ProbeGuest.hostCall("second", "test:portable", "c")
    #expect(try scene.host.call(scene.actor.key, "h", call) == [1, 0, 0, 0])
    let error = #expect(throws: HostError.self) { try scene.host.addPortableProvider(try TestSigner().provider()) }
    #expect("\(try #require(error))".contains("cannot be bound to the same name (default) twice"))
  }

  @Test func theTokenIsCheckedAsAnActorsIs() throws {  // defect 24
    let signer = try TestSigner()
    func refusal(_ module: [UInt8], _ change: (inout HostConfiguration) -> Void = { _ in }) throws -> String {
      var configuration = HostConfiguration()
      change(&configuration)
      let host = try Host(configuration)
      let error = #expect(throws: HostError.self) { try host.addPortableProvider(module) }
      return "\(try #require(error))"
    }
    let expired = try signer.provider { $0.expires = 1 }
    #expect(try refusal(expired).contains("expired"))
    var forged = try signer.provider()
    forged[forged.count - 1] ^= 1
    #expect(try refusal(forged).hasPrefix("WebAssembly module authorization failure: "))
    let stranger = try TestSigner().account.publicKey
    let untrusted = try refusal(try signer.provider()) {
      $0.verifier.policy = TrustPolicy(allowedIssuers: [stranger])
    }
    #expect(untrusted.contains(signer.account.publicKey.description))
    #expect(
      try refusal(try signer.provider()) { $0.authorizer = Nobody() }.contains("Authorization hook denied access"))
    #expect(try refusal(ProviderGuest.bytes(descriptor: [])).hasPrefix("WebAssembly module authorization failure: "))
  }

  @Test func actorsAndProvidersAreNotTakenForEachOther() throws {
    let signer = try TestSigner()
    let host = try Host()
    let first = #expect(throws: HostError.self) { try host.addPortableProvider(try signer.actor()) }
    #expect("\(try #require(first))".contains("the module is an actor, not a portable provider"))
    let second = #expect(throws: HostError.self) { try host.addActor(try signer.provider()) }
    #expect("\(try #require(second))".contains("the module is a portable provider, not an actor"))
  }

  private struct Nobody: Authorizer {
    func canLoad(_ claims: ModuleClaims) -> Bool { false }
    func canInvoke(_ claims: ModuleClaims, target: InvocationTarget, operation: String) -> Bool { true }
  }
}
