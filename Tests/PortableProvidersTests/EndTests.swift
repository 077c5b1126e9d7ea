import ActorHost
import Glibc
import Locks
import PortableProviders
import TestGuests
import Testing
import WebAssembly

/// Rows H8 and H9 of the hostile inputs: removal and shutdown at every wrong moment.
@Suite struct EndTests {
  private let isLooping = Signal()

  /// A host whose calls may take two seconds and no fewer instructions than that.
  private func scene() throws -> Scene {
    try Scene { [isLooping] configuration in
      configuration.log = { _, text in if text == "portable: Y" { isLooping.set() } }
      configuration.limits.callTime = 2_000_000_000
      configuration.limits.budget = nil
    }
  }

  /// Another actor that is bound to the provider.
  private func neighbour(_ scene: Scene) throws -> String {
    let actor = try TestSigner()
    try scene.host.addActor(try actor.actor())
    try scene.host.setBinding(Binding(actor: actor.key, capability: "test:portable"))
    return actor.key
  }

  private func calling(_ operation: String, of scene: Scene, by actor: String) -> Outcome {
    let call = ProbeGuest.hostCall("", "test:portable", operation, [7])
    return Outcome { [host = scene.host] in try host.call(actor, "h", call) }
  }

  @Test func aRemovalWithCallsUnderWayAnswersThemAllAndEnds() throws {  // H8
    let scene = try scene()
    let neighbours = try (0..<3).map { _ in try neighbour(scene) }
    let looping = calling("Y", of: scene, by: scene.actor.key)
    isLooping.wait(until: MonotonicClock.after(10_000_000_000))
    let waiting = neighbours.map { calling("e", of: scene, by: $0) }
    let begin = MonotonicClock.now
    try scene.host.removeProvider("test:portable")
    #expect(MonotonicClock.now - begin < 30_000_000_000)
    #expect(looping.value.contains("deadline") || looping.value.contains("interrupted"), "\(looping.value)")
    for outcome in waiting { #expect(!outcome.value.isEmpty, "an answer or an error, but one of them") }
    #expect(scene.error("e")?.contains("with no subscribers") == true)
    try scene.host.addPortableProvider(try scene.provider.provider())
    try scene.host.setBinding(Binding(actor: scene.actor.key, capability: "test:portable"))
    #expect(try scene.call("e", [1]) == [1])
  }

  @Test func callsAreAnsweredOrRefusedWhileTheProviderComesAndGoes() throws {  // H8
    let scene = try scene()
    let isDone = Locked(false)
    let counts = Locked((answered: 0, refused: 0))
    let callers = try (0..<3).map { _ in
      let actor = try neighbour(scene)
      return Outcome { [host = scene.host] in
        while !isDone.withLock({ $0 }) {
          do {
            let answer = try host.call(actor, "h", ProbeGuest.hostCall("", "test:portable", "e", [7]))
            guard answer == [7] else { return answer }
            counts.withLock { $0.answered += 1 }
          } catch {
            counts.withLock { $0.refused += 1 }
          }
        }
        return []
      }
    }
    let actors = scene.host.actors().map(\.key)
    var rounds = 0
    while rounds < 20 || rounds < 2_000 && counts.withLock({ $0.answered == 0 || $0.refused == 0 }) {
      rounds += 1
      try scene.host.removeProvider("test:portable")
      try scene.host.addPortableProvider(try scene.provider.provider())
      for actor in actors { try scene.host.setBinding(Binding(actor: actor, capability: "test:portable")) }
    }
    isDone.withLock { $0 = true }
    #expect(callers.map(\.value) == ["[]", "[]", "[]"], "no answer is another's")
    #expect(counts.withLock { $0.answered > 0 && $0.refused > 0 })
    #expect(try scene.call("e", [1]) == [1])
  }

  @Test func shutdownTwiceDuringACallEndsBothTimes() throws {  // H9
    let scene = try scene()
    let looping = calling("Y", of: scene, by: scene.actor.key)
    isLooping.wait(until: MonotonicClock.after(10_000_000_000))
    let ends = (0..<2).map { _ in
      Outcome { [host = scene.host] in
        host.shutdown(deadline: MonotonicClock.now)
        return [1]
      }
    }
    #expect(ends.map(\.value) == ["[1]", "[1]"])
    #expect(looping.value.contains("interrupted") || looping.value.contains("deadline"), "\(looping.value)")
    #expect(throws: HostError.self) { try scene.host.removeProvider("test:portable") }
  }

  @Test func shutdownDuringAStartThatLoopsWaitsForNobody() throws {  // H9
    let scene = try scene()
    let loops = ProviderGuest.bytes(
      descriptor: testDescriptor.encoded(.g2),
      start: #"(func (export "_start") (call $console (i32.const 1024) (i32.const 1)) (loop $again (br $again)))"#)
    let module = try TestSigner().provider(loops)
    var options = PortableProviderOptions()
    var limits = HostLimits()
    limits.startTime = 1_000_000_000
    limits.budget = nil
    options.limits = limits
    let starting = Outcome { [host = scene.host, options] in
      try host.addPortableProvider(module, options: options, binding: "second")
      return []
    }
    scene.host.shutdown()
    #expect(starting.value.contains("deadline") || starting.value.contains("shutting down"), "\(starting.value)")
    #expect(scene.host.capabilities().isEmpty)
  }

  @Test func oneThatIsExpelledIsInterruptedAndAskedNothing() throws {
    let scene = try scene()
    let looping = calling("Y", of: scene, by: scene.actor.key)
    isLooping.wait(until: MonotonicClock.after(10_000_000_000))
    let begin = MonotonicClock.now
    try scene.host.expelProvider(RouteKey(capability: "test:portable", binding: "default"))
    #expect(looping.value.contains("interrupted"), "\(looping.value)")
    #expect(MonotonicClock.now - begin < 1_500_000_000, "nobody waits until the call's time is up")
    #expect(scene.host.bindings().allSatisfy { $0.id.route.capability != "test:portable" })
    #expect(scene.error("e")?.contains("with no subscribers") == true)
  }

  @Test func anActorThatIsExpelledIsInterruptedAndItsCallersAreToldWhy() throws {
    let scene = try scene()
    let looping = Outcome { [host = scene.host, key = scene.actor.key] in try host.call(key, "l") }
    while scene.host.actors().first?.servedCalls == 0 { sched_yield() }
    let behind = Outcome { [host = scene.host, key = scene.actor.key] in try host.call(key, "e", [1]) }
    while scene.host.actors().first?.waitingCalls == 0 { sched_yield() }
    try scene.host.expelActor(scene.actor.key, because: "nobody trusts it")
    #expect(looping.value.contains("interrupted"), "\(looping.value)")
    #expect(behind.value.contains("nobody trusts it"), "\(behind.value)")
    #expect(scene.host.actors().isEmpty && scene.host.bindings().isEmpty)
  }
}
