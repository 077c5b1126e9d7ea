import Testing
import TestGuests
import WaPC
import WebAssembly

/// The checklist of the protocol, in its order.
@Suite struct ConformanceTests {
  private let host = TestHost()

  @Test func aGuestThatImportsThreeOfTheNineFunctionsLoads() throws {
    let text = """
      (module
        (import "wapc" "__guest_response" (func $respond (param i32 i32)))
        (import "wapc" "__guest_request" (func $request (param i32 i32)))
        (import "wapc" "__guest_error" (func (param i32 i32)))
        (memory (export "memory") 1)
        (func (export "__guest_call") (param i32 i32) (result i32)
          (call $request (i32.const 0) (i32.const 100))
          (call $respond (i32.const 100) (local.get 1)) (i32.const 1)))
      """
    #expect(try startGuest(text: text, host).call("any", [1, 2, 3]) == [1, 2, 3])
  }

  @Test func startSectionAndStartFunctionsRunOnceInTheirOrder() throws {
    let text = """
      (module
        (import "wapc" "__guest_response" (func $respond (param i32 i32)))
        (memory (export "memory") 1)
        (global $next (mut i32) (i32.const 0))
        (func $note (param i32)
          (i32.store8 (global.get $next) (local.get 0))
          (global.set $next (i32.add (global.get $next) (i32.const 1))))
        (func $begin (call $note (i32.const 1)))
        (start $begin)
        (func (export "wapc_init") (call $note (i32.const 4)))
        (func (export "_initialize") (call $note (i32.const 3)))
        (func (export "_start") (call $note (i32.const 2)))
        (func (export "__guest_call") (param i32 i32) (result i32)
          (call $respond (i32.const 0) (global.get $next)) (i32.const 1)))
      """
    #expect(try startGuest(text: text, host).call("any") == [1, 2, 3, 4])
  }

  @Test func emptyOperationAndEmptyPayloadRoundTrip() throws {
    let guest = try startGuest(host)
    #expect(try guest.call("", []) == [])
    #expect(try guest.call("", [7]) == [7])
    #expect(try guest.call("e", []) == [])
  }

  @Test func aZeroLengthResponseIsSuccess() throws {
    #expect(try startGuest(host).call("z") == [])
  }

  @Test func aHostErrorOfManyByteCharactersReachesTheGuestIntact() throws {
    let text = "Fehler: größer als ∞ 🦀"
    host.onCall = { _ in throw TestFailure(description: text) }
    let guest = try startGuest(host)
    #expect(failure { try guest.call("h", ProbeGuest.hostCall("", "n", "op")) }?.reported == text)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 5 << 20])
  func payloadsOfAnySizeGoBothWaysWhileMemoryGrows(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    host.onCall = { $0.payload }
    let guest = try startGuest(host)
    #expect(try guest.call("e", bytes) == bytes)
    #expect(try guest.call("h", ProbeGuest.hostCall("", "n", "op", bytes)) == bytes)
  }

  @Test func aGuestThatTrappedServesTheNextCall() throws {
    let guest = try startGuest(host)
    #expect(try guest.call("c") == [1, 0, 0, 0])
    let trap = failure { try guest.call("t") }
    #expect(trap?.description == "Guest call failure: unreachable")
    #expect(trap?.cause is Trap)
    #expect(try guest.call("c") == [2, 0, 0, 0], "its memory and globals are kept")
  }

  @Test func aRestartedGuestBeginsAfresh() throws {
    let guest = try startGuest(host)
    #expect(try guest.call("c") == [1, 0, 0, 0])
    try guest.restart()
    #expect(try guest.call("c") == [1, 0, 0, 0])
  }

  @Test func anErrorSetBeforeATrapIsReportedWithIt() throws {
    let guest = try startGuest(host)
    let error = failure { try guest.call("x", Array("the reason".utf8)) }
    #expect(error?.reported == "the reason")
    #expect(error?.description == "Guest call failure: the reason (unreachable)")
  }

  @Test(arguments: [
    ("1", "only an error", "only an error"), ("n", "", "No error message OR response set for call success"),
    ("s", "", "No error message set for call failure"), ("f", "said so", "said so"), ("?", "", "unknown operation"),
  ])
  func theReturnValueAndWhatWasSetDecide(operation: String, payload: String, expected: String) throws {
    let guest = try startGuest(host)
    let error = failure { try guest.call(operation, Array(payload.utf8)) }
    #expect(error?.detail == expected)
    #expect(error?.cause == nil)
  }

  @Test func theLastAnswerCountsAndAnErrorBesideItDoesNot() throws {
    #expect(try startGuest(host).call("2", [5, 6]) == [5, 6])
  }

  @Test func silenceIsAnEmptyAnswerOnlyForALenientHost() throws {
    var configuration = GuestConfiguration()
    configuration.isLenient = true
    #expect(try startGuest(ProbeGuest.bytes, host, configuration).call("n") == [])
  }

  @Test(arguments: ["b", "p", "k"])
  func aRangeOutsideOfMemoryTrapsAndNamesTheImport(operation: String) throws {
    let guest = try startGuest(host)
    let error = failure { try guest.call(operation, [1, 2, 3, 4]) }
    #expect(error?.cause is GuestFault)
    #expect(error?.detail.contains("out of bounds memory access") == true)
    #expect(error?.detail.hasPrefix("__") == true)
    #expect(try guest.call("e", [1]) == [1])
  }

  @Test func aHostCallMayCallAnotherGuestAndTheSameOne() throws {
    let other = TestHost()
    other.onCall = { _ in [9] }
    let second = try startGuest(other)
    let first = try startGuest(host)
    host.onCall = { (_: HostCall) throws -> [UInt8] in
      #expect(try second.call("h", ProbeGuest.hostCall("", "n", "inner")) == [9])
      #expect(try first.call("e", [1, 1]) == [1, 1])
      let inner = failure { try first.call("f", Array("inner".utf8)) }
      #expect(inner?.reported == "inner")
      return [42]
    }
    #expect(try first.call("h", ProbeGuest.hostCall("b", "n", "op")) == [42], "outer and inner do not mix")
  }
}
