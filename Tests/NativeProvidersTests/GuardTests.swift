import ActorHost
import Glibc
import NativeProviders
import Testing

/// A provider that oversteps its payload, in a process of its own that is meant to die of it.
@Suite struct GuardTests {
  private static func trespass(_ operations: [String]) throws {
    var options = NativeProviderOptions()
    options.guardsPayloads = true
    let running = try Running(options: options)
    for operation in operations { _ = try running.call(operation, Array("payload".utf8)) }
  }

  @Test func `reading behind a guarded payload is fatal at once`() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) { try GuardTests.trespass(["ReadPast"]) }
  }

  @Test func `writing to a guarded payload is fatal at once`() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) { try GuardTests.trespass(["Write"]) }
  }

  @Test func `using a guarded payload after the call is fatal`() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) { try GuardTests.trespass(["Keep", "UseKept"]) }
  }

  @Test func `a provider that keeps within its payload does not notice the guard`() throws {
    var options = NativeProviderOptions()
    options.guardsPayloads = true
    let running = try Running(options: options)
    for count in [0, 1, 4095, 4096, 4097] {
      let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      #expect(try running.call("Echo", payload) == payload)
    }
  }
}
