import Testing
import TestGuests
import WaPC
import WebAssembly

/// Rows W1 to W9 of the hostile inputs.
@Suite struct HostileGuestTests {
  private let host = TestHost()

  @Test func lengthZeroIsFineWithAnyPointer() throws {  // W1
    #expect(try startGuest(host).call("z") == [])
  }

  @Test func namesThatAreNotUTF8Trap() throws {  // W2
    host.onCall = { _ in [] }
    let guest = try startGuest(host)
    let payload: [UInt8] = [0, 2, 1, 0xc3, 0x28, 0x6f]
    let error = failure { try guest.call("h", payload) }
    #expect(error?.detail == "__host_call: a name that is not UTF-8")
    #expect(host.calls.isEmpty)
  }

  @Test func namesMayHoldAnyCharacter() throws {  // W2
    host.onCall = { _ in [] }
    _ = try startGuest(host).call("h", ProbeGuest.hostCall("a\0b", "n\nm", ""))
    #expect(host.calls == [HostCall(binding: "a\0b", namespace: "n\nm", operation: "")])
  }

  @Test func aPayloadOverTheBoundIsRefusedBeforeItIsCopied() throws {  // W2
    var configuration = GuestConfiguration()
    configuration.payloadBytes = 1000
    let guest = try startGuest(ProbeGuest.bytes, host, configuration)
    #expect(failure { try guest.call("e", Array(repeating: 0, count: 1001)) }?.cause == nil)
    host.onCall = { _ in Array(repeating: 0, count: 1001) }
    let error = failure { try guest.call("h", ProbeGuest.hostCall("", "n", "o")) }
    #expect(error?.reported == "the answer has 1001 bytes, at most 1000 allowed")
  }

  @Test func theRequestMayBeAskedForTwiceAndAfterTheAnswer() throws {  // W3
    #expect(try startGuest(host).call("w", [1, 2, 3]) == [1, 2, 3])
  }

  @Test func overlappingBuffersAreWrittenPayloadFirst() throws {  // W3
    let text = """
      (module
        (import "wapc" "__guest_response" (func $respond (param i32 i32)))
        (import "wapc" "__guest_request" (func $request (param i32 i32)))
        (memory (export "memory") 1)
        (func (export "__guest_call") (param i32 i32) (result i32)
          (call $request (i32.const 0) (i32.const 0))
          (call $respond (i32.const 0) (local.get 1)) (i32.const 1)))
      """
    #expect(try startGuest(text: text, host).call("AB", [1, 2, 3]) == [65, 66, 3])
  }

  @Test func anAnswerLargerThanTheGuestsMemoryTraps() throws {  // W6
    let text = """
      (module
        (import "wapc" "__host_call" (func $host (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
        (import "wapc" "__host_response" (func $fetch (param i32)))
        (memory (export "memory") 1)
        (func (export "__guest_call") (param i32 i32) (result i32)
          (drop (call $host (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
            (i32.const 0) (i32.const 0)))
          (call $fetch (i32.const 8)) (i32.const 1)))
      """
    host.onCall = { _ in Array(repeating: 1, count: 65_536) }
    let guest = try startGuest(text: text, host)
    #expect(failure { try guest.call("x") }?.cause is GuestFault)
  }

  @Test(arguments: [
    (#"(func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))"#, "it exports no memory"),
    (
      #"(memory 1) (export "mem" (memory 0)) (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))"#,
      "it exports no memory"
    ),
    (#"(memory (export "memory") 1)"#, "it exports no __guest_call"),
    (
      #"(memory (export "memory") 1) (func (export "__guest_call") (param i32) (result i32) (i32.const 1))"#,
      "its export __guest_call is [i32] -> [i32], expected [i32 i32] -> [i32]"
    ),
    (
      #"(memory (export "memory") 1) (global (export "__guest_call") i32 (i32.const 1))"#,
      "its export __guest_call is a global, expected [i32 i32] -> [i32]"
    ),
  ])
  func aModuleThatIsNoGuestIsRefusedBeforeItRuns(fields: String, expected: String) {  // W7
    let text = "(module \(fields) (func $start (unreachable)) (start $start))"
    let error = #expect(throws: GuestLoadError.self) { try startGuest(text: text, host) }
    #expect(error?.description == "not a waPC guest: \(expected)")
  }

  @Test(arguments: [
    (
      #"(import "wapc" "__guest_requests" (func (param i32 i32)))"#,
      "unknown import: wapc.__guest_requests: wapc has no such function"
    ),
    (
      #"(import "wapc" "__console_log" (func (param i32 i64)))"#,
      "incompatible import type: wapc.__console_log is [i32 i64] -> [], expected [i32 i32] -> []"
    ),
    (
      #"(import "wapc" "__host_call" (func (param i32 i32 i32 i32 i32) (result i32)))"#,
      "incompatible import type: wapc.__host_call is [i32 i32 i32 i32 i32] -> [i32], expected "
        + "[i32 i32 i32 i32 i32 i32 i32 i32] -> [i32] or [i32 i32 i32 i32 i32 i32] -> [i32] or [i32 i32 i32 i32] -> [i32]"
    ),
    (
      #"(import "wasi_unstable" "fd_write" (func (param i32 i32 i32 i32) (result i32)))"#,
      "unknown import: wasi_unstable.fd_write: this host does not offer wasi_unstable; it offers wapc"
    ),
  ])
  func anImportThatIsNotOfferedIsRefusedByName(field: String, expected: String) {
    let text = """
      (module \(field) (memory (export "memory") 1)
        (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1)))
      """
    let error = #expect(throws: GuestLoadError.self) { try startGuest(text: text, host) }
    #expect(error?.description == expected)
  }

  @Test func aHostMayOfferMoreImports() throws {
    let text = """
      (module (import "extra" "seven" (func $seven (result i32)))
        (import "wapc" "__guest_response" (func $respond (param i32 i32)))
        (memory (export "memory") 1)
        (func (export "__guest_call") (param i32 i32) (result i32)
          (i32.store8 (i32.const 0) (call $seven)) (call $respond (i32.const 0) (i32.const 1)) (i32.const 1)))
      """
    var configuration = GuestConfiguration()
    configuration.offers = [
      ImportOffer(["extra"], type: { _, name in name == "seven" ? FunctionType(results: [.i32]) : nil }) { imports, _ in
        imports.define("extra", "seven") { () -> UInt32 in 7 }
      }
    ]
    #expect(try startGuest(ProbeGuest.compiled(text), host, configuration).call("x") == [7])
  }

  @Test func whatAnImportPrintsIsCutIntoLinesAndLongOnesAreCutShort() throws {
    let text = """
      (module (import "extra" "print" (func $print))
        (memory (export "memory") 1)
        (func (export "wapc_init") (call $print))
        (func (export "__guest_call") (param i32 i32) (result i32) (call $print) (call $print) (unreachable)))
      """
    var configuration = GuestConfiguration()
    configuration.consoleLineBytes = 5
    configuration.offers = [
      ImportOffer(["extra"], type: { _, _ in FunctionType() }) { imports, console in
        let (first, second) = (console.makeStream(), console.makeStream())
        imports.define("extra", "print") {
          "abcdefgh".utf8.map { $0 }.withUnsafeBytes(first)
          "two\n".utf8.map { $0 }.withUnsafeBytes(second)
          "ij\n\r\nk".utf8.map { $0 }.withUnsafeBytes(first)
        }
      }
    ]
    let guest = try startGuest(ProbeGuest.compiled(text), host, configuration)
    let once = ["two", "abcde… (10 bytes)", "", "k"]
    #expect(host.lines == once)
    _ = failure { try guest.call("x") }
    #expect(host.lines.dropFirst(4) == ["two", "abcde… (10 bytes)", "", "two", "kabcd… (11 bytes)", "", "k"])
  }

  @Test func aHostCallDuringStartIsAnsweredWithAnError() throws {  // W8
    let text = """
      (module
        (import "wapc" "__host_call" (func $host (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
        (import "wapc" "__host_error" (func $fetch (param i32)))
        (import "wapc" "__host_error_len" (func $length (result i32)))
        (import "wapc" "__guest_request" (func $request (param i32 i32)))
        (import "wapc" "__console_log" (func $console (param i32 i32)))
        (memory (export "memory") 1)
        (func (export "_start")
          (call $request (i32.const 0) (i32.const 0))
          (if (call $host (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
            (i32.const 0) (i32.const 0)) (then (unreachable)))
          (call $fetch (i32.const 0))
          (call $console (i32.const 0) (call $length)))
        (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1)))
      """
    _ = try startGuest(text: text, host)
    #expect(host.lines == ["host call outside of a guest call"])
    #expect(host.calls.isEmpty)
  }

  @Test func aStartFunctionThatTrapsFailsTheLoad() {
    let text = """
      (module (memory (export "memory") 1) (func (export "wapc_init") (unreachable))
        (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1)))
      """
    let error = #expect(throws: GuestLoadError.self) { try startGuest(text: text, host) }
    #expect(error?.description.hasPrefix("start function wapc_init failed: trap: unreachable") == true)
  }

  @Test func aLongConsoleLineIsCutAndSaysSo() throws {  // W9
    var configuration = GuestConfiguration()
    configuration.consoleLineBytes = 10
    _ = try startGuest(ProbeGuest.bytes, host, configuration).call("g", Array("0123456789abc".utf8))
    #expect(host.lines == ["0123456789… (13 bytes)"])
  }

  @Test func aConsoleLineThatIsNotUTF8IsRepaired() throws {
    _ = try startGuest(host).call("g", [0x61, 0xff, 0x62])
    #expect(host.lines == ["a\u{fffd}b"])
  }

  @Test func abortCarriesTheGuestsMessage() throws {
    let text = #"""
      (module
        (import "env" "abort" (func $abort (param i32 i32 i32 i32)))
        (memory (export "memory") 1)
        (data (i32.const 16) "\06\00\00\00o\00h\00!\00")
        (data (i32.const 40) "\08\00\00\00a\00.\00t\00s\00")
        (func (export "__guest_call") (param i32 i32) (result i32)
          (call $abort (i32.const 20) (i32.const 44) (i32.const 3) (i32.const 9)) (i32.const 1)))
      """#
    let guest = try startGuest(text: text, host)
    #expect(failure { try guest.call("x") }?.detail == "abort: oh! at a.ts:3:9")
  }

  @Test func aLoopEndsAtTheDeadlineInCallsAndInStartFunctions() throws {
    let guest = try startGuest(host)
    let begin = MonotonicClock.now
    let error = failure { try guest.call("l", deadline: begin + 30_000_000) }
    #expect(error?.isOutOfTime == true)
    #expect(MonotonicClock.now - begin < 5_000_000_000)
    var configuration = GuestConfiguration()
    configuration.startTime = 30_000_000
    let text = """
      (module (memory (export "memory") 1) (func (export "_start") (loop $l (br $l)))
        (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1)))
      """
    #expect(throws: GuestLoadError.self) { try load(text, configuration) }
    #expect(try guest.call("e", [1]) == [1])
  }

  private func load(_ text: String, _ configuration: GuestConfiguration) throws {
    _ = try startGuest(ProbeGuest.compiled(text), host, configuration)
  }
}
