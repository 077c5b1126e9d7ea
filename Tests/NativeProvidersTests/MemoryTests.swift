import ActorHost
import Glibc
import NativeProviders
import Testing

@Suite struct MemoryTests {
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
}
