import ActorHost
import Glibc
import Locks
import NativeProviders
import Testing

/// Prints what a call through the contract costs; `RATIONALE.md` quotes it. The bounds are loose, for busy machines.
@Suite(.serialized) struct SpeedTests {
  /// Nanoseconds per round, the best of five, by a clock of the system.
  private func measure(_ rounds: Int, _ clock: clockid_t, _ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
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

  @Test func `a round trip on the caller's thread takes under ten microseconds`() throws {
    let running = try Running("text")
    let call = CapabilityCall(origin: .actor("MACTOR"), operation: "Reverse", payload: Array("stressed".utf8))
    let time = try measure(20_000, CLOCK_THREAD_CPUTIME_ID) { _ = try running.provider.handle(call) }
    print("native call, caller's thread: \(time.rounded()) ns")
    #expect(time < 10_000)
  }

  @Test func `half a million calls leave memory flat`() throws {
    let running = try Running("text")
    let call = CapabilityCall(
      origin: .actor("MACTOR"), operation: "Upper", payload: Array(repeating: 0x61, count: 1000))
    for _ in 0..<10_000 { _ = try running.provider.handle(call) }
    let before = residentPages()
    for _ in 0..<500_000 { _ = try running.provider.handle(call) }
    // Other suites run beside this one; one leaked kilobyte per call would be 125 000 pages.
    #expect(residentPages() - before < 10_000)
  }

  private func residentPages() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 200)
    guard fgets(&line, 200, file) != nil else { return 0 }
    let fields = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      .split(separator: " ")
    return fields.count > 1 ? Int(fields[1]) ?? 0 : 0
  }

  @Test func `a round trip on a worker takes under five milliseconds`() throws {
    let running = try Running("text")
    let call = CapabilityCall(
      origin: .actor("MACTOR"), operation: "Reverse", payload: Array("stressed".utf8),
      deadline: monotonicDeadline(after: 600_000_000_000))
    let time = try measure(5_000, CLOCK_MONOTONIC) { _ = try running.provider.handle(call) }
    print("native call with a deadline, on a worker: \(time.rounded()) ns")
    #expect(time < 5_000_000)
  }
}
