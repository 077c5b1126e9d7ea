import ActorHost
import Messages
import NativeProviders
import Testing

@Suite struct DispatchTests {
  private func count(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.littleEndian) { Array($0) } }

  @Test func `sixteen threads of the provider call an actor a hundred thousand times each`() throws {
    let running = try Running()
    #expect(try running.text("Storm", count(100_000)) == "1600000")
    running.stop()
  }

  @Test func `asynchronous dispatches complete exactly once each`() throws {
    let running = try Running()
    #expect(try running.text("Async", count(10_000)) == "10000")
    running.stop()
  }

  @Test func `a call from inside a call carries the chain, with a cause or without`() throws {
    let running = try Running()
    for operation in ["Dispatch", "DispatchFor"] {
      for within in [nil, 5000] as [UInt64?] {
        _ = try running.call(operation, Array("MACTOR".utf8), within: within, chain: ["MFIRST", "MSECOND"])
      }
    }
    #expect(running.host.calls.map(\.chain?.actors) == Array(repeating: ["MFIRST", "MSECOND"], count: 4))
    _ = try running.text("Storm", count(1))
    #expect(running.host.calls.last?.chain == nil, "a thread of the provider's own belongs to no call")
  }

  @Test func `a refused dispatch is an answer, and is counted`() throws {
    let running = try Running()
    #expect(running.failure("Dispatch", Array("MSTRANGER".utf8)) == ProviderError(.notBound, "MSTRANGER is not bound"))
    #expect(running.provider.statistics.refusedDispatches == 1)
  }

  @Test func `a request with a null view, an empty name or an absurd length is refused`() throws {
    let running = try Running()
    #expect(running.failure("BadRequest")?.code == .badPayload)
    #expect(running.failure("Dispatch", [])?.code == .badPayload)
    #expect(running.failure("Dispatch", [0xff, 0xfe])?.code == .badPayload)
    #expect(running.failure("HugeRequest")?.code == .tooLarge)
    #expect(running.host.calls.isEmpty)
  }

  @Test func `a log line that is not UTF-8 is repaired, and an absurd one is cut`() throws {
    let running = try Running()
    _ = try running.call("Log", [0x61, 0xff])
    _ = try running.call("Log", Array(repeating: 0x62, count: 100_000))
    #expect(running.host.lines[0] == "a\u{fffd}")
    #expect(running.host.lines[1].utf8.count == 65_536)
  }

  @Test func `the provider can look up the values of a binding`() throws {
    let running = try Running()
    #expect(try running.call("Values") == [0x81, 0xa3] + "KEY".utf8 + [0xa5] + "value".utf8)
    #expect(throws: ProviderError.self) { try running.call("Values", from: "MSTRANGER") }
  }

  @Test func `after stop and destroy a thread of the provider is refused and harms nobody`() throws {
    let running = try Running()
    running.stop()
    #expect(running.library.number("test_destroyed") == 1)
    #expect(eventually { running.library.number("test_late_status") == -8 })
    #expect(running.host.calls.isEmpty)
    #expect(!running.host.lines.contains("too late"))
  }

  @Test func `a dispatch still open at the stop is completed before destroy, and only once`() throws {
    let running = try Running()
    _ = try running.call("DispatchAndLeave")
    running.stop()
    #expect(running.library.number("test_left_open_completions") == 1)
    for completion in running.host.state.withLock({ $0.slow }) { completion(.success([])) }
    #expect(running.library.number("test_left_open_completions") == 1)
  }
}
