import ActorHost
import Glibc
import Locks
import Messages
import PortableProviders
import TestGuests
import Testing
import WebAssembly

/// Rows H8 and H9 of the hostile inputs: removal and shutdown at every wrong moment.
@Suite struct EndTests {
  private let isLooping = Signal()

  /// A host whose calls may take so many seconds and no fewer instructions than that.
  private func scene(callTime: UInt64 = 2) throws -> Scene {
    try Scene { [isLooping] configuration in
      configuration.log = { _, text in if text == "portable: Y" { isLooping.set() } }
      configuration.limits.callTime = callTime * 1_000_000_000
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

  // MARK: What is trusted no more

  private let portable = RouteKey(capability: "test:portable", binding: "default")
  /// Far less than the calls here may take.
  private let minute: UInt64 = 60_000_000_000

  /// Waits until a condition holds; false when it does not within a minute.
  private func holds(_ condition: () -> Bool) -> Bool {
    let deadline = MonotonicClock.after(minute)
    while !condition() {
      guard MonotonicClock.now < deadline else { return false }
      usleep(1_000)
    }
    return true
  }

  private func loopingActor(of scene: Scene) throws -> Outcome {
    let looping = Outcome { [host = scene.host, key = scene.actor.key] in try host.call(key, "l") }
    try #require(holds { scene.host.actors().contains { $0.key == scene.actor.key && $0.servedCalls == 1 } })
    return looping
  }

  @Test func oneThatIsExpelledIsInterruptedAndAskedNothing() throws {
    let scene = try scene(callTime: 600)
    let looping = calling("Y", of: scene, by: scene.actor.key)
    isLooping.wait(until: MonotonicClock.after(minute))
    let begin = MonotonicClock.now
    try scene.host.expelProvider(portable)
    #expect(looping.value.contains("interrupted"), "\(looping.value)")
    #expect(MonotonicClock.now - begin < minute, "nobody waits until the call's time is up")
    #expect(scene.host.bindings().allSatisfy { $0.id.route.capability != "test:portable" })
    #expect(scene.error("e")?.contains("with no subscribers") == true)
  }

  @Test func anActorThatIsExpelledIsInterruptedAndItsCallersAreToldWhy() throws {
    let scene = try scene(callTime: 600)
    let looping = try loopingActor(of: scene)
    let behind = (0..<3).map { _ in
      Outcome { [host = scene.host, key = scene.actor.key] in try host.call(key, "e", [1]) }
    }
    try #require(holds { scene.host.actors().first?.waitingCalls == 3 })
    let begin = MonotonicClock.now
    try scene.host.expelActor(scene.actor.key, because: "nobody trusts it")
    #expect(looping.value.contains("interrupted"), "\(looping.value)")
    for outcome in behind { #expect(outcome.value.contains("nobody trusts it"), "none is begun: \(outcome.value)") }
    #expect(MonotonicClock.now - begin < minute)
    #expect(scene.host.actors().isEmpty && scene.host.bindings().isEmpty)
  }

  /// A provider whose start takes as long as a test likes.
  private final class SlowStarter: CapabilityProvider {
    let descriptor = CapabilityDescriptor(id: "test:slow", name: "slow", version: "1.0.0")
    let (isStarting, mayStart) = (Signal(), Signal())

    func start(dispatcher: any ActorDispatcher) {
      isStarting.set()
      mayStart.wait(until: .max)
    }

    func handle(_ call: CapabilityCall) -> [UInt8] { [] }
    func bind(actor: String, binding: String, values: [String: String]) {}
    func unbind(actor: String, binding: String) {}
    func stop(deadline: UInt64) {}
  }

  @Test func whatIsHaltedWaitsForNoAdministrativeAct() throws {
    let scene = try scene(callTime: 600)
    let other = try neighbour(scene)
    let looping = [try loopingActor(of: scene), calling("Y", of: scene, by: other)]
    isLooping.wait(until: MonotonicClock.after(minute))
    let slow = SlowStarter()
    let act = Outcome { [host = scene.host] in
      try host.addProvider(slow)
      return []
    }
    slow.isStarting.wait(until: MonotonicClock.after(minute))
    scene.host.haltActor(scene.actor.key, because: "nobody trusts it")
    scene.host.haltProvider(portable)
    for outcome in looping { #expect(outcome.value.contains("interrupted"), "\(outcome.value)") }
    #expect(throws: InvocationError.self) { try scene.host.call(scene.actor.key, "e", [1]) }
    #expect(throws: InvocationError.self, "nor does the provider begin another call") {
      try scene.host.call(other, "h", ProbeGuest.hostCall("", "test:portable", "e", [7]))
    }
    #expect(scene.host.actors().count == 2, "it is forgotten later")
    slow.mayStart.set()
    #expect(act.value == "[]")
    try scene.host.expelActor(scene.actor.key, because: "nobody trusts it")
    try scene.host.expelProvider(portable)
    #expect(scene.host.actors().count == 1)
  }
}
