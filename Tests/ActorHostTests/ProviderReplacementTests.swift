import ActorHost
import Glibc
import Synchronization
import Testing
import TestGuests
import WebAssembly

/// One provider takes the place of another while calls go on.
@Suite struct ProviderReplacementTests {
  private let signer: TestSigner
  private let host: Host
  private let events = EventList()
  private let old: TestProvider
  private let port = TestPort()

  init() throws {
    signer = try TestSigner()
    var configuration = HostConfiguration()
    configuration.onEvent = { [events] in events.append($0) }
    host = try Host(configuration)
    old = Self.tagged(1)
    try host.addProvider(old)
    try host.addActor(try signer.sign(capabilities: ["test:echo", "test:server"]))
    try host.setBinding(Binding(actor: signer.key, capability: "test:echo", values: ["K": "V"]))
  }

  /// A provider that answers with what it got and a number of its own.
  private static func tagged(
    _ tag: UInt8, _ id: String = "test:echo", startError: String? = nil, port: TestPort? = nil
  ) -> TestProvider {
    let provider = TestProvider(id, startError: startError, port: port)
    provider.onCall { $0.payload + [tag] }
    return provider
  }

  private func call(_ capability: String = "test:echo", _ payload: [UInt8] = [7]) throws -> [UInt8] {
    try host.call(signer.key, "h", ProbeGuest.hostCall("", capability, "Op", payload))
  }

  private func error(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return "\(error)" }
  }

  private var route: RouteKey { RouteKey(capability: "test:echo", binding: "default") }

  // MARK: Beside

  @Test func theNewOneHasTheBindingsAndTheOldOneIsStopped() throws {
    let new = Self.tagged(2)
    try host.replaceProvider(new)
    #expect(new.notes == ["start", "bind default"])
    #expect(new.state.withLock { $0.values["K"] } == "V")
    #expect(old.notes == ["start", "bind default", "unbind default", "stop"])
    #expect(try call() == [7, 2])
    #expect(host.bindings().map(\.state) == [.live])
    #expect(events.all.suffix(2) == [.providerUpdating(route), .providerUpdateComplete(route, success: true)])
  }

  @Test func theOldOneStaysWhenTheNewOneDoesNotStart() throws {
    let new = Self.tagged(2, startError: "no engine")
    #expect(
      error { try host.replaceProvider(new) }
        == "Capability provider error: test:echo (default): the replacement does not start beside the old one, which "
        + "stays: no engine")
    #expect(try call() == [7, 1])
    #expect(old.notes == ["start", "bind default"])
    #expect(events.all.last == .providerUpdateComplete(route, success: false))
  }

  @Test func theOldOneStaysWhenTheNewOneRefusesABinding() throws {
    let new = Self.tagged(2)
    new.onBind { _ in "no such table" }
    #expect(error { try host.replaceProvider(new) }?.contains("refuses a binding, the old one stays: no such") == true)
    #expect(try call() == [7, 1])
    #expect(old.notes == ["start", "bind default"])
    #expect(new.notes == ["start", "bind default", "stop"])
  }

  @Test func onlyAProviderOfTheSameCapabilityTakesThePlace() throws {
    let other = TestProvider("test:other")
    #expect(
      error { try host.replaceProvider(other, expecting: "test:echo") }
        == "the replacement is another provider: test:echo is meant, found test:other")
    #expect(error { try host.replaceProvider(other) } == "No such capability: test:other (default)")
    #expect(error { try host.replaceProvider(Self.tagged(2), binding: "second") }?.hasPrefix("No such") == true)
    #expect(other.notes.isEmpty)
    #expect(try call() == [7, 1])
  }

  @Test func aCallUnderWayEndsInTheOldOne() throws {
    let gate = Gate()
    old.onCall { call in
      gate.wait()
      return call.payload + [1]
    }
    let answer = Mutex<[UInt8]>([])
    let slow = started { [self] in answer.withLock { $0 = (try? call()) ?? [] } }
    #expect(waits { gate.isWaitedFor })
    let new = Self.tagged(2)
    let replacement = started { [host] in _ = try? host.replaceProvider(new) }
    #expect(waits { new.notes.count == 2 })
    let other = try TestSigner()
    try host.addActor(try other.sign(capabilities: ["test:echo"]))
    try host.setBinding(Binding(actor: other.key, capability: "test:echo"))
    #expect(try host.call(other.key, "h", ProbeGuest.hostCall("", "test:echo", "Op")) == [2], "new calls do not wait")
    #expect(!old.notes.contains("stop"))
    gate.open()
    join(slow)
    join(replacement)
    #expect(answer.withLock { $0 } == [7, 1])
    #expect(old.notes.last == "stop")
  }

  @Test func aReplacementCanBeTakenBack() throws {
    let new = Self.tagged(2)
    let (_, exchange) = try host.exchangeProvider(new)
    #expect(try call() == [7, 2])
    try exchange.revert()
    #expect(try call() == [7, 1])
    #expect(old.notes == ["start", "bind default"])
    #expect(new.notes == ["start", "bind default", "unbind default", "stop"])
    #expect(error { try exchange.revert() } != nil, "once")
  }

  // MARK: In turn

  private func server(_ tag: UInt8) -> TestProvider { Self.tagged(tag, "test:server", port: port) }

  private func boundServer() throws -> TestProvider {
    let first = server(1)
    try host.addProvider(first)
    try host.setBinding(Binding(actor: signer.key, capability: "test:server"))
    return first
  }

  @Test func aServerHandsOverWhatThereIsOneOf() throws {
    let first = try boundServer()
    let second = server(2)
    try host.replaceProvider(second)
    #expect(first.notes == ["start", "bind default", "unbind default", "stop"])
    #expect(try call("test:server") == [7, 2])
    #expect(!port.take(signer.key), "the second one listens")
  }

  @Test func aServerGetsBackWhatItsSuccessorRefuses() throws {
    let first = try boundServer()
    let second = server(2)
    let tries = Atomic<Int>(0)
    // It complains about the port first, and about something else once that is free.
    second.onBind { [port, signer] _ in
      guard tries.add(1, ordering: .relaxed).newValue > 1, port.take(signer.key) else { return nil }
      port.free(signer.key)
      return "no certificate"
    }
    #expect(error { try host.replaceProvider(second) }?.hasSuffix("the old one stays: no certificate") == true)
    #expect(first.notes == ["start", "bind default", "unbind default", "bind default"])
    #expect(try call("test:server") == [7, 1])
    #expect(!port.take(signer.key), "the first one listens again")
  }

  @Test func aHandOverCanBeTakenBack() throws {
    let first = try boundServer()
    let (_, exchange) = try host.exchangeProvider(server(2))
    #expect(try call("test:server") == [7, 2])
    try exchange.revert()
    #expect(try call("test:server") == [7, 1])
    #expect(first.notes.last == "bind default")
    #expect(!port.take(signer.key))
  }

  @Test func callsWaitWhileAServerHandsOver() throws {
    let first = try boundServer()
    let gate = Gate()
    first.onCall { call in
      gate.wait()
      return call.payload + [1]
    }
    let answers = Mutex<[[UInt8]]>([])
    let slow = started { [self] in
      let answer = (try? call("test:server")) ?? []
      answers.withLock { $0.append(answer) }
    }
    #expect(waits { gate.isWaitedFor })
    let second = server(2)
    let replacement = started { [host] in _ = try? host.replaceProvider(second) }
    #expect(waits { second.notes.count == 2 })
    let other = try TestSigner()
    let late = started { [self] in
      // Administration waits for the replacement, and the call after it meets the new one.
      _ = try? host.addActor((try? other.sign(capabilities: ["test:server"])) ?? [])
      _ = try? host.setBinding(Binding(actor: other.key, capability: "test:server"))
      let answer = (try? host.call(other.key, "h", ProbeGuest.hostCall("", "test:server", "Op", [8]))) ?? []
      answers.withLock { $0.append(answer) }
    }
    gate.open()
    [slow, replacement, late].forEach(join)
    #expect(answers.withLock { Set($0) } == [[7, 1], [8, 2]])
  }

  // MARK: Under load

  @Test func everyCallIsAnsweredOnceWhileActorsAndProvidersAreReplaced() throws {  // H6
    let actors = try [signer] + (0..<3).map { _ in try TestSigner() }
    let capabilities = ["test:echo", "test:server"]
    try host.addProvider(server(0))
    for actor in actors {
      _ = try? host.addActor(try actor.sign(capabilities: capabilities))
      for capability in capabilities {
        try host.setBinding(Binding(actor: actor.key, capability: capability))
      }
    }
    let modules = try actors.map { try $0.sign(capabilities: capabilities) }
    let broken = try actors.map { try $0.sign(ProbeGuest.compiled("(module)"), capabilities: capabilities) }
    let isDone = Atomic<Bool>(false)
    let answered = Atomic<Int>(0)
    let wrong = Mutex<[String]>([])
    let replaced = Atomic<Int>(0)
    onThreads(9) { [self] thread in
      guard thread < 8 else {
        replace(modules, broken, until: isDone, count: replaced) { text in wrong.withLock { $0.append(text) } }
        return
      }
      for number in 0..<1_250 {
        let payload = [UInt8(thread), UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
        let request = ProbeGuest.hostCall("", capabilities[number % 2], "Op", payload)
        do {
          let answer = try host.call(actors[thread % 4].key, "h", request)
          if answer.dropLast() == payload[...] { answered.add(1, ordering: .relaxed) }
        } catch { wrong.withLock { $0.append("\(error)") } }
      }
      if thread == 0 { isDone.store(true, ordering: .relaxed) }
    }
    #expect(answered.load(ordering: .relaxed) == 10_000)
    #expect(wrong.withLock { $0 } == [])
    #expect(replaced.load(ordering: .relaxed) >= 20)
    #expect(host.bindings().allSatisfy { $0.state == .live })
  }

  /// One actor, one provider and one server after the other, every tenth of each kind a bad one.
  private func replace(
    _ modules: [[UInt8]], _ broken: [[UInt8]], until isDone: borrowing Atomic<Bool>, count: borrowing Atomic<Int>,
    _ complain: (String) -> Void
  ) {
    var round = 0
    while !isDone.load(ordering: .relaxed) || round < 20 {
      round += 1
      let isBad = round % 10 == 0
      let tag = UInt8(truncatingIfNeeded: round)
      let server = server(tag)
      if isBad { server.onBind { _ in "bad" } }
      let steps: [() throws -> Void] = [
        { try host.replaceActor((isBad ? broken : modules)[round % 4]) },
        { try host.replaceProvider(Self.tagged(tag, startError: isBad ? "bad" : nil)) },
        { try host.replaceProvider(server) },
      ]
      for (index, step) in steps.enumerated() {
        let failure = error(step)
        count.add(1, ordering: .relaxed)
        if (failure != nil) != isBad {
          complain("step \(index) of round \(round): \(failure ?? "a bad one was taken")")
        }
      }
      usleep(2_000)
    }
  }
}
