import Foundation
import Testing
import WebAssembly

@Suite("Guests that cost too much", .serialized)
struct ExhaustionTests {
  static let runaways = [
    "loop": "(func $f (export \"f\") (loop (br 0)))",
    "conditional loop": "(func $f (export \"f\") (loop (br_if 0 (i32.const 1))))",
    "branch table": "(func $f (export \"f\") (loop (br_table 0 0 (i32.const 7))))",
    "tail call": "(func $f (export \"f\") (return_call $f))",
    "tail-call ring": "(func $f (export \"f\") (return_call $g)) (func $g (return_call $f))",
    "indirect ring": """
    (table funcref (elem $f $g)) (func $f (export "f") (return_call_indirect (i32.const 1)))
    (func $g (return_call_indirect (i32.const 0)))
    """,
    "bulk":
      "(memory 1) (func $f (export \"f\") (loop (memory.fill (i32.const 0) (i32.const 1) (i32.const 65536)) (br 0)))",
  ]

  @Test("X1: end at their deadline", arguments: runaways.keys.sorted())
  func deadline(_ name: String) throws {
    let store = boundedStore { $0.deadline = 30_000_000 }
    let guest = try Guest(try #require(Self.runaways[name]), in: store)
    let start = MonotonicClock.now
    #expect(trapReason { _ = try guest.call("f") } == .deadlineExceeded)
    // How soon after it is asked in InterruptionTests.
    #expect(MonotonicClock.now - start >= 30_000_000)
  }

  @Test("X1: end at their deadline in a start function too", arguments: runaways.keys.sorted())
  func start(_ name: String) throws {
    let store = boundedStore { $0.deadline = 20_000_000 }
    let text = try #require(Self.runaways[name])
    #expect(trapReason { _ = try Guest(text + " (start $f)", in: store) } == .deadlineExceeded)
  }

  @Test("end at the deadline of their limits although nobody asked for counting")
  func limitsSwitchCountingOn() throws {
    var limits = Limits()
    limits.deadline = 20_000_000
    let guest = try Guest(
      try #require(Self.runaways["loop"]), in: Store(engine: Engine(Engine.Configuration(limits: limits))))
    #expect(trapReason { _ = try guest.call("f") } == .deadlineExceeded)
  }

  @Test("are not given a bound that nothing enforces")
  func boundWithoutCounting() async {
    await #expect(processExitsWith: .failure) { Store(engine: Engine()).deadline = 1 }
    await #expect(processExitsWith: .failure) { Store(engine: Engine()).budget = 1 }
  }

  @Test("X2: end when their budget is used up", arguments: runaways.keys.sorted())
  func budget(_ name: String) throws {
    let store = boundedStore { $0.budget = 1_000_000 }
    let guest = try Guest(try #require(Self.runaways[name]), in: store)
    #expect(trapReason { _ = try guest.call("f") } == .budgetExhausted)
    store.budget = 10
    #expect(trapReason { _ = try guest.call("f") } == .budgetExhausted)
  }

  @Test("X2: pay for straight lines as for loops")
  func straightLine() throws {
    let store = boundedStore { $0.budget = 1000 }
    let line = String(repeating: "(drop (i32.add (local.get 0) (i32.const 1)))", count: 2000)
    let guest = try Guest("(func (export \"f\") (param i32) \(line))", in: store)
    #expect(trapReason { _ = try guest.call("f", .i32(0)) } == .budgetExhausted)
    store.budget = 100_000
    _ = try guest.call("f", .i32(0))
  }

  @Test("X3: are charged for one bulk operation before it runs")
  func bulkCharge() throws {
    let store = boundedStore { $0.budget = 1000 }
    let guest = try Guest(
      """
      (memory (export "m") 16)
      (func (export "f") (memory.fill (i32.const 0) (i32.const 1) (i32.const 1048576)))
      """, in: store)
    #expect(trapReason { _ = try guest.call("f") } == .budgetExhausted)
    #expect(try guest.instance.memory("m")?.read(at: 0, count: 16).allSatisfy { $0 == 0 } == true)
  }

  @Test("end when another thread says so, and run again afterwards")
  func interruption() throws {
    let store = boundedStore()
    let guest = try Guest(
      "(func (export \"f\") (loop (br 0))) (func (export \"one\") (result i32) (i32.const 1))", in: store)
    let handle = store.interruptHandle
    for _ in 0..<3 {
      let thread = Thread {
        Thread.sleep(forTimeInterval: 0.01)
        handle.interrupt()
      }
      thread.start()
      #expect(trapReason { _ = try guest.call("f") } == .interrupted)
      #expect(try guest.int("one") == 1)
    }
  }

  @Test("cannot be interrupted through a handle whose store is gone")
  func lateInterruption() {
    var store: Store? = boundedStore()
    let handle = store?.interruptHandle
    store = nil
    handle?.interrupt()
    #expect(handle?.isInterrupted == true)
  }

  @Test(
    "exhaust the machine's stack, not the thread's",
    arguments: [
      "(func $f (export \"f\") (call $f))",
      "(func $f (export \"f\") (local \(String(repeating: "i64 ", count: 20000))) (call $f))",
      "(func $f (export \"f\") (call $g)) (func $g (call $f))",
      "(table funcref (elem $f)) (func $f (export \"f\") (call_indirect (i32.const 0)))",
    ])
  func recursion(_ text: String) throws {
    let guest = try Guest(text)
    for _ in 0..<2 { #expect(trapReason { _ = try guest.call("f") } == .stackExhausted) }
  }

  @Test("X4: reach a depth of some thousand calls first")
  func depth() throws {
    let guest = try Guest(
      """
      (func $f (export "f") (param i32) (result i32)
        (if (result i32) (local.get 0)
          (then (i32.add (i32.const 1) (call $f (i32.sub (local.get 0) (i32.const 1))))) (else (i32.const 0))))
      """)
    #expect(try guest.int("f", .i32(4000)) == 4000)
    #expect(trapReason { _ = try guest.call("f", .i32(100_000)) } == .stackExhausted)
  }

  @Test("X4: exhaust the stack across instances and through the host alike")
  func mixedRecursion() throws {
    let store = Store(engine: Engine())
    var imports = Imports()
    imports.define("h", "t", .table(try Table(TableType(.funcref, SizeRange(2)), in: store)))
    imports.define("h", "down") { (caller: Caller) in _ = try caller.instance?.function("f").call() }
    for (own, other) in [(0, 1), (1, 0)] {
      _ = try Guest(
        """
        (import "h" "t" (table 2 funcref)) (elem (i32.const \(own)) $f)
        (func $f (export "f") (call_indirect (i32.const \(other))))
        """, imports: imports, in: store)
    }
    let ring = try Guest(
      "(import \"h\" \"t\" (table 2 funcref)) (func (export \"f\") (call_indirect (i32.const 0)))", imports: imports,
      in: store)
    #expect(trapReason { _ = try ring.call("f") } == .stackExhausted)
    let host = try Guest(
      "(import \"h\" \"down\" (func $d)) (func (export \"f\") (call $d))", imports: imports, in: store)
    #expect(trapReason { _ = try host.call("f") } == .reentryTooDeep(16))
  }
}
