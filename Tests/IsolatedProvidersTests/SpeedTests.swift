import ActorHost
import Glibc
import IsolatedProviders
import Locks
import NativeProviders
import Testing

/// Prints what a call costs on either side of the wall; `RATIONALE.md` quotes it. The bounds are loose, for busy machines.
@Suite(.serialized) struct SpeedTests {
  /// Nanoseconds per round, the best of seven.
  private func measure(_ rounds: Int, _ clock: clockid_t, _ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<7 {
      let begin = now(clock)
      for _ in 0..<rounds { try body() }
      best = min(best, Double(now(clock) - begin) / Double(rounds))
    }
    return best
  }

  private func now(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private let payload = Array("stressed".utf8)

  @Test func `a round trip to another process takes under a millisecond`() throws {
    let running = try Running(try BuiltLibrary("text"), bound: false)
    let call = CapabilityCall(
      origin: .actor("MACTOR"), operation: "Reverse", payload: payload,
      deadline: monotonicDeadline(after: 600_000_000_000))
    let time = try measure(4_000, CLOCK_MONOTONIC) { _ = try running.provider.handle(call) }
    print("call to a provider in its own process: \((time / 100).rounded() / 10) µs")
    #expect(time < 1_000_000)
  }

  @Test func `a round trip to a bundled provider in the host's process takes under twenty microseconds`() throws {
    var options = NativeProviderOptions()
    // As the command loads the providers that come with it.
    options.trustsCallsToReturn = true
    options.guardsPayloads = false
    let provider = try NativeProvider(path: try BuiltLibrary("text").path, options: options)
    try provider.start(dispatcher: FakeHost())
    let call = CapabilityCall(
      origin: .actor("MACTOR"), operation: "Reverse", payload: payload,
      deadline: monotonicDeadline(after: 600_000_000_000))
    let time = try measure(50_000, CLOCK_THREAD_CPUTIME_ID) { _ = try provider.handle(call) }
    print("call to a provider in the host's process: \(time.rounded()) ns")
    #expect(time < 20_000)
    provider.stop(deadline: monotonicDeadline(after: 1_000_000_000))
  }
}
