import Testing
import TestGuests
import WaPC

/// The three forms that `__host_call` has had.
@Suite struct HostCallGenerationTests {
  private let host = TestHost()

  @Test func eightParametersCarryABinding() throws {
    host.onCall = { _ in [] }
    _ = try startGuest(ProbeGuest.bytes, host).call("h", ProbeGuest.hostCall("b", "n:s", "Op", [1]))
    #expect(host.calls == [HostCall(binding: "b", namespace: "n:s", operation: "Op", payload: [1])])
  }

  @Test func sixParametersCarryNoBinding() throws {
    host.onCall = { _ in [] }
    _ = try startGuest(ProbeGuest.withoutBinding, host).call("h", ProbeGuest.hostCall("", "n:s", "Op", [1]))
    #expect(host.calls == [HostCall(binding: "", namespace: "n:s", operation: "Op", payload: [1])])
  }

  @Test(arguments: [("n:s!Op", "n:s", "Op"), ("n:s!a!b", "n:s", "a!b"), ("Op", "", "Op"), ("!", "", "")])
  func fourParametersCarryTheNamespaceInTheOperation(text: String, namespace: String, operation: String) throws {
    host.onCall = { _ in [] }
    _ = try startGuest(ProbeGuest.operationOnly, host).call("h", ProbeGuest.hostCall("", "", text, [1]))
    #expect(host.calls == [HostCall(binding: "", namespace: namespace, operation: operation, payload: [1])])
  }
}
