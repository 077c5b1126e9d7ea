import ActorHost
import PortableProviders
import TestGuests
import Testing
import WebAssembly

/// A portable provider calls actors: in the chain and the time of the call that it serves.
@Suite struct ActorCallTests {
  private let scene: Scene
  private let other: TestSigner

  init() throws {
    scene = try Scene()
    other = try TestSigner()
  }

  private func addOther(isBound: Bool = true, _ capabilities: [String] = ["test:portable"]) throws {
    try scene.host.addActor(try other.actor(capabilities))
    if isBound { try scene.host.setBinding(Binding(actor: other.key, capability: "test:portable")) }
  }

  @Test func itCallsAnActorThatIsBoundToIt() throws {
    try addOther()
    #expect(try scene.call("h", ProbeGuest.hostCall("", other.key, "e", [4, 5])) == [4, 5])
    let failed = scene.error("h", ProbeGuest.hostCall("", other.key, "f", Array("no".utf8)))
    #expect(failed == providerText("Invocation failure: failed to invoke actor: Guest call failure: no"))
  }

  @Test func itReachesNobodyElse() throws {  // P11
    try addOther(isBound: false)
    let unbound = scene.error("h", ProbeGuest.hostCall("", other.key, "e"))
    #expect(unbound?.hasPrefix(providerText("\(other.key) is not bound to test:portable (rule: binding. Add")) == true)
    let unknown = try TestSigner().key
    #expect(scene.error("h", ProbeGuest.hostCall("", unknown, "e")) == providerText("No such actor: \(unknown)"))
    let capability = scene.error("h", ProbeGuest.hostCall("", "wascc:extras", "RequestGuid"))
    #expect(
      capability?.contains("Provider \(scene.provider.key) attempted to call RequestGuid on wascc:extras,") == true)
    let reserved = scene.error("h", ProbeGuest.hostCall("", other.key, "RemoveActor"))
    #expect(reserved == providerText("only the host sends RemoveActor"))
  }

  @Test func theActorThatWaitsForItCannotBeCalledBack() throws {  // P12
    let error = scene.error("h", ProbeGuest.hostCall("", scene.actor.key, "e"))
    #expect(error?.contains("cyclic call: \(scene.actor.key) -> \(scene.provider.key) -> \(scene.actor.key)") == true)
    #expect(try scene.call("e", [1]) == [1], "nothing hangs")
  }

  @Test func anActorThatItCallsCannotCallItBack() throws {  // P12
    try addOther()
    let back = ProbeGuest.hostCall("", "test:portable", "e")
    let error = scene.error("h", ProbeGuest.hostCall("", other.key, "h", back))
    let chain = "\(scene.actor.key) -> \(scene.provider.key) -> \(other.key) -> \(scene.provider.key)"
    #expect(error?.contains("cyclic call: \(chain)") == true)
  }

  @Test func aModuleThatServesUnderTwoNamesIsTwoProviders() throws {
    try scene.host.addPortableProvider(try scene.provider.provider(), binding: "second")
    try addOther()
    try scene.host.setBinding(Binding(actor: other.key, capability: "test:portable", name: "second"))
    let onwards = ProbeGuest.hostCall("second", "test:portable", "e", [7])
    #expect(try scene.call("h", ProbeGuest.hostCall("", other.key, "h", onwards)) == [7])
  }

  @Test func theDeadlineOfTheCallHoldsForTheActorThatItCalls() throws {
    try addOther()
    let loop = ProbeGuest.hostCall("", "test:portable", "h", ProbeGuest.hostCall("", other.key, "l"))
    let error = #expect(throws: InvocationError.self) {
      try scene.host.call(scene.actor.key, "h", loop, deadline: MonotonicClock.after(50_000_000))
    }
    #expect(error?.message.contains("deadline") == true)
    #expect(try scene.call("e", [1]) == [1])
  }
}
