import ActorHost
import NativeProviders
import Testing
import TestMeasures

@Suite struct MemoryTests {
  @Test func `half a million calls leave memory flat`() throws {
    let running = try Running("text")
    let call = CapabilityCall(
      origin: .actor("MACTOR"), operation: "Upper", payload: Array(repeating: 0x61, count: 1000))
    for _ in 0..<10_000 { _ = try running.provider.handle(call) }
    let before = ProcessStatus.residentBytes()
    for _ in 0..<500_000 { _ = try running.provider.handle(call) }
    // Other suites run beside this one; one leaked kilobyte per call would be 500 megabytes.
    #expect(ProcessStatus.residentBytes() - before < 40 << 20)
  }
}
