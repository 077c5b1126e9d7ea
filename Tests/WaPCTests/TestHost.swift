import TestGuests
import WaPC
import WebAssembly

/// A host whose answers a test chooses.
final class TestHost: GuestHost {
  var onCall: (HostCall) throws -> [UInt8] = { _ in throw TestFailure(description: "nothing answers") }
  private(set) var calls: [HostCall] = []
  private(set) var lines: [String] = []

  func answer(_ call: HostCall) throws -> [UInt8] {
    calls.append(call)
    return try onCall(call)
  }

  func console(_ line: String) { lines.append(line) }
}

struct TestFailure: Error, CustomStringConvertible { let description: String }

func startGuest(
  _ bytes: [UInt8], _ host: TestHost, _ configuration: GuestConfiguration = GuestConfiguration()
) throws -> WaPCGuest {
  try WaPCGuest(
    try Module(bytes, engine: Engine(Engine.Configuration(countsBudget: true))), host: host,
    configuration: configuration)
}

func startGuest(_ host: TestHost) throws -> WaPCGuest { try startGuest(ProbeGuest.bytes, host) }

func startGuest(text: String, _ host: TestHost) throws -> WaPCGuest {
  try startGuest(ProbeGuest.compiled(text), host)
}

/// What a guest call failed with.
func failure(_ body: () throws -> [UInt8]) -> GuestCallError? {
  do {
    _ = try body()
    return nil
  } catch { return error as? GuestCallError }
}
