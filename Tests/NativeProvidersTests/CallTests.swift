import ActorHost
import Locks
import Messages
import NativeProviders
import Testing

@Suite struct CallTests {
  @Test(arguments: [false, true]) func `a call carries its payload there and the reply back`(onWorker: Bool) throws {
    let running = try Running()
    let payload = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try running.call("Echo", payload, within: onWorker ? 5000 : nil) == payload)
    #expect(try running.call("Echo", [], within: onWorker ? 5000 : nil) == [])
    running.stop()
  }

  @Test func `the deadline is passed on as it is`() throws {
    let running = try Running()
    let deadline = monotonicDeadline(after: 9_000_000_000)
    let call = CapabilityCall(origin: .actor("M"), operation: "Deadline", deadline: deadline)
    #expect(try running.provider.handle(call) == Array(String(deadline).utf8))
    #expect(try running.text("Deadline") == "0")
  }

  @Test func `every buffer is released exactly once, also one that is refused`() throws {
    let running = try Running()
    _ = try running.call("Echo", [1])
    #expect(running.failure("NullWithLength")?.code == .internal)
    #expect(running.failure("Huge")?.code == .tooLarge)
    #expect(try running.text("Static") == "static")
    #expect(try running.text("Count") == "4", "descriptor, echo, null with length, huge")
  }

  @Test func `an error keeps its code and its sentence, and a bad sentence does no harm`() throws {
    let running = try Running()
    #expect(running.failure("Nonsense") == ProviderError(.unsupportedOperation, "no such misbehaviour"))
    #expect(running.failure("ErrorNoText") == ProviderError(.denied, "the provider answered status -5"))
    #expect(running.failure("ErrorNotText")?.message == "the provider failed with an error text that is not UTF-8")
    #expect(running.failure("NewStatus") == ProviderError(.failed, "from a later version"))
    #expect(running.failure("OddStatus") == ProviderError(.internal, "the provider answered status 7"))
  }

  @Test(arguments: [nil, 5000] as [UInt64?]) func `a pending call is answered once by its token`(within: UInt64?) throws
  {
    let running = try Running()
    #expect(try running.text("CompleteFirst", within: within) == "first", "completed before call returned")
    #expect(try running.text("CompleteLater", within: within) == "later")
    #expect(try running.text("CompleteTwice", within: within) == "once")
    #expect(eventually { running.library.number("test_late_status") == -1 })
  }

  @Test func `a completion with an unknown token is logged, counted and ignored`() throws {
    let running = try Running()
    #expect(try running.text("CompleteStranger") == "-1")
    #expect(running.provider.statistics.unknownTokens == 1)
    #expect(running.host.lines.contains { $0.contains("completed call 1152921504606846976, which is not open") })
  }

  @Test func `a pending call that is completed after its deadline is told so, and its buffer is released`() throws {
    let running = try Running()
    let before = running.library.number("test_releases")
    #expect(running.failure("CompleteWhenLetGo", within: 20)?.code == .deadline)
    running.library.letGo()
    #expect(eventually { running.library.number("test_late_status") == -7 })
    #expect(running.library.number("test_releases") == before + 1)
    #expect(try running.text("Echo", Array("next".utf8), within: 5000) == "next", "the binding is not harmed")
  }

  @Test func `more unanswered calls than allowed are refused`() throws {
    var options = NativeProviderOptions()
    options.maximumOpenCalls = 2
    let running = try Running(options: options)
    for _ in 0..<2 { #expect(running.failure("CompleteNever", within: 5)?.code == .deadline) }
    #expect(running.failure("CompleteNever", within: 5)?.code == .unavailable)
  }

  @Test func `a payload over the limit does not reach the library`() throws {
    var options = NativeProviderOptions()
    options.maximumPayload = 10
    let running = try Running(options: options)
    #expect(running.failure("Echo", Array(repeating: 0, count: 11))?.code == .tooLarge)
    #expect(try running.call("Echo", Array(repeating: 7, count: 10)).count == 10)
  }

  @Test func `bind and unbind reach their entries, or the core operations where there are none`() throws {
    for macros in ["A=1", "CORE_OPERATIONS"] {
      let running = try Running("misbehaving", macros)
      try running.provider.bind(actor: "MACTOR", binding: "default", values: ["KEY": "value", "": ""])
      try running.provider.unbind(actor: "MACTOR", binding: "default")
    }
    let running = try Running()
    #expect(throws: ProviderError(.denied, "not this one")) {
      try running.provider.bind(actor: "MACTOR", binding: "default", values: ["refuse": "1"])
    }
  }

  @Test func `sixteen threads call at once and each hears its own answer`() async throws {
    let running = try Running()
    await withTaskGroup(of: Int.self) { group in
      for thread in 0..<16 {
        group.addTask {
          (0..<500).count { round in
            let payload = Array("\(thread):\(round)".utf8)
            return (try? running.call("Echo", payload, from: "M\(thread)", within: 10_000)) == payload
          }
        }
      }
      for await good in group { #expect(good == 500) }
    }
    running.stop()
  }
}
