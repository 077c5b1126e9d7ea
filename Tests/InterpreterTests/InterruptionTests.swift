import Foundation
import Testing
import WebAssembly

/// Whatever a guest does, its budget, its deadline or another thread ends it.
@Suite struct InterruptionTests {
  static let endless: [(name: String, text: String)] = [
    ("a loop", "(loop $l (br $l))"),
    ("a loop that does much", "(loop $l (drop (i32.add (i32.const 1) (i32.load (i32.const 0)))) (br $l))"),
    ("a loop ended by br_if", "(loop $l (br_if $l (i32.const 1)))"),
    ("a loop around br_table", "(loop $l (br_table $l $l (i32.const 0)))"),
    ("tail calls in a ring", "(return_call $other)"),
    ("indirect tail calls", "(return_call_indirect (type $none) (i32.const 0))"),
    ("nested loops", "(loop $a (loop $b (br_if $b (i32.const 0)) (br $a)))"),
    ("a filled memory", "(loop $l (memory.fill (i32.const 0) (i32.const 1) (i32.const 65536)) (br $l))"),
  ]

  static func module(_ body: String, start: Bool = false) -> String {
    """
    (module (type $none (func)) (memory 1) (table funcref (elem $run))
      (func $run (export "run") \(body)) (func $other (return_call $run)) \(start ? "(start $run)" : ""))
    """
  }

  @Test("A deadline ends every endless guest within ten milliseconds", arguments: endless)
  func deadline(_ guest: (name: String, text: String)) throws {
    let subject = try Guest(Self.module(guest.text), counting: true)
    let time = try best(within: 40) {
      subject.store.deadline = MonotonicClock.now + 30_000_000
      var reason: Trap.Reason?
      let time = try milliseconds { reason = try subject.trap("run") }
      #expect(reason == .deadlineExceeded && time >= 30)
      return time
    }
    #expect(time < 30 + 10)
  }

  @Test("A budget ends every endless guest", arguments: endless)
  func budget(_ guest: (name: String, text: String)) throws {
    let subject = try Guest(Self.module(guest.text), counting: true)
    subject.store.budget = 1_000_000
    #expect(try subject.trap("run") == .budgetExhausted)
  }

  @Test("A start function ends too", arguments: endless)
  func start(_ guest: (name: String, text: String)) throws {
    var limits = Limits()
    limits.deadline = 20_000_000
    let time = best(within: 30) {
      milliseconds {
        #expect(throws: Trap.self) { try Guest(Self.module(guest.text, start: true), counting: true, limits: limits) }
      }
    }
    #expect(time < 20 + 10)
  }

  @Test("Another thread ends a guest")
  func interrupt() throws {
    let subject = try Guest(Self.module("(loop $l (br $l))"), counting: true)
    let handle = subject.store.interruptHandle
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.02)
      handle.interrupt()
    }
    #expect(try subject.trap("run") == .interrupted)
  }

  @Test("A budget that suffices is not exceeded, and one that does not is")
  func enough() throws {
    let subject = try Guest(
      """
      (module (func (export "run") (param i32)
        (loop $l (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))
      """, counting: true)
    subject.store.budget = 200_000
    #expect(try subject.trap("run", .i32(10_000)) == nil)
    #expect(try subject.trap("run", .i32(1_000_000)) == .budgetExhausted)
  }

  @Test("Recursion exhausts the machine's stack and nothing else", arguments: ["", "(local i64 i64 f64 i32)"])
  func recursion(_ locals: String) throws {
    let subject = try Guest("(module (func $f (export \"run\") \(locals) (call $f)))")
    #expect(try subject.trap("run") == .stackExhausted)
    #expect(try subject.trap("run") == .stackExhausted)
  }

  @Test("Calls nest no deeper than the limit")
  func depth() throws {
    var limits = Limits()
    limits.callDepth = 500
    let subject = try Guest(
      """
      (module (global $depth (mut i32) (i32.const 0))
        (func $f (export "run") (global.set $depth (i32.add (global.get $depth) (i32.const 1))) (call $f))
        (func (export "depth") (result i32) (global.get $depth)))
      """, limits: limits)
    #expect(try subject.trap("run") == .stackExhausted)
    let reached = try subject.call("depth")[0]
    #expect((450...500).contains(reached))
  }

  /// The first time that keeps the limit, or the best of twenty: a machine that is busy with other things takes the
  /// processor away for longer than the limit now and then, but not each time.
  private func best(within limit: Double, _ time: () throws -> Double) rethrows -> Double {
    var best = try time()
    for _ in 1..<20 where best >= limit { best = min(best, try time()) }
    return best
  }
}
