import ActorHost
import Locks
import Messages
import NativeProviders
import Testing

@Suite struct HangTests {
  @Test func `a call that never returns costs its thread and its binding, until it does return`() throws {
    let running = try Running()
    let before = monotonicNow()
    #expect(running.failure("Hang", within: 30)?.code == .deadline)
    #expect(monotonicNow() - before < 2_000_000_000)
    #expect(running.provider.statistics.abandonedThreads == 1)
    #expect(running.failure("Echo", within: 1000)?.message.hasPrefix("the binding failed") == true)
    #expect(try running.call("Echo", [1], from: "MOTHER", within: 5000) == [1], "another actor is served")
    #expect(eventually { running.library.probe("test_cancelled_token", as: (@convention(c) () -> UInt64).self)() != 0 })
    running.library.letGo()
    #expect(eventually { running.provider.statistics.abandonedThreads == 0 })
    #expect(try running.call("Echo", [2], within: 5000) == [2])
    running.stop()
    #expect(running.library.number("test_destroyed") == 1)
  }

  @Test func `shutdown ends although a call never returns, and the provider is never touched again`() throws {
    let running = try Running()
    #expect(running.failure("Hang", within: 10)?.code == .deadline)
    running.stop(within: 50)
    #expect(running.library.number("test_destroyed") == 0)
    #expect(running.host.lines.contains { $0.contains("is given up: calls were still running") })
    #expect(running.failure("Echo")?.message.contains("was given up") == true)
    running.library.letGo()
  }

  @Test func `a stop that never returns ends at its deadline`() throws {
    let running = try Running("misbehaving", "STOP_HANGS")
    let before = monotonicNow()
    running.stop(within: 50)
    #expect(monotonicNow() - before < 2_000_000_000)
    #expect(running.library.number("test_destroyed") == 0)
    running.library.letGo()
  }

  @Test func `a bind that never returns fails, and so does the next for that actor`() throws {
    var options = NativeProviderOptions()
    options.controlTime = 50_000_000
    let running = try Running(options: options)
    func bind(_ actor: String, _ values: [String: String]) -> ProviderError.Code? {
      do {
        try running.provider.bind(actor: actor, binding: "default", values: values)
        return nil
      } catch { return (error as? ProviderError)?.code }
    }
    #expect(bind("MACTOR", ["hang": "1"]) == .deadline)
    #expect(bind("MACTOR", [:]) == .unavailable)
    #expect(bind("MOTHER", [:]) == nil)
    #expect(throws: ProviderError(.unavailable, "hanging")) { try running.provider.health() }
    running.library.letGo()
    #expect(eventually { bind("MACTOR", [:]) == nil })
    try running.provider.health()
  }

  @Test func `a caller that waits for a pending answer is released when the provider stops`() throws {
    let running = try Running()
    let answer = running.failureInBackground("CompleteNever")
    #expect(eventually { running.provider.openCalls == 1 })
    running.stop()
    #expect(answer()?.code == .unavailable)
  }

  @Test func `a pool that is exhausted says so`() throws {
    let pool = WorkerThreads(maximum: 1, idle: 1)
    let started = Signal()
    let end = Signal()
    #expect(
      pool.run {
        started.set()
        end.wait()
      })
    started.wait()
    #expect(!pool.run {})
    guard case .noThread = pool.run(until: monotonicDeadline(after: 1_000_000), { 1 }) else {
      Issue.record("a job ran on a thread that does not exist")
      return
    }
    end.set()
    #expect(eventually { pool.run {} })
  }
}
