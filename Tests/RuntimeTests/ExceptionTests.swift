import Testing
import TestMeasures
import WebAssembly

@Suite("Exceptions")
struct ExceptionTests {
  static let text = """
    (import "env" "call" (func $call (param i32)))
    (tag $t (export "t") (param i32 i64))
    (tag $other (param i32))
    (func $throw (export "throw") (param i32) (throw $t (local.get 0) (i64.const -1)))
    (func (export "throw other") (param i32) (throw $other (local.get 0)))
    (func (export "through host") (param i32) (call $call (local.get 0)))
    (func (export "catch") (param i32) (result i32)
      (block $handler (result i32 i64)
        (try_table (catch $t $handler) (call $call (local.get 0)))
        (return (i32.const -1)))
      (drop))
    (func (export "catch all") (param i32) (result i32)
      (block $handler
        (try_table (catch_all $handler) (call $call (local.get 0)))
        (return (i32.const -1)))
      (i32.const -2))
    (func (export "many") (param $turns i32) (result i32) (local $sum i32)
      (loop $again
        (block $handler (result i32 i64)
          (try_table (catch $t $handler) (call $throw (local.get $turns)))
          (unreachable))
        (drop)
        (local.set $sum (i32.add (local.get $sum)))
        (br_if $again (local.tee $turns (i32.sub (local.get $turns) (i32.const 1)))))
      (local.get $sum))
    """

  /// A guest whose import runs `body` with the instance that calls.
  static func guest(
    in store: Store = Store(engine: Engine()), _ body: @escaping (Caller, Int32) throws -> Void = { _, _ in }
  ) throws -> Guest {
    var imports = Imports()
    imports.define("env", "call") { (caller: Caller, value: Int32) in try body(caller, value) }
    return try Guest(text, imports: imports, in: store)
  }

  @Test("that nobody catches reach the host with tag, payload and the way they came")
  func uncaught() throws {
    let guest = try Self.guest()
    let exception = try #require(throws: Exception.self) { _ = try guest.call("throw", .i32(42)) }
    #expect(exception.tag == guest.instance.tag("t"))
    guard case .i32(42)? = exception.payload.first, case .i64(-1)? = exception.payload.last else {
      Issue.record("payload \(exception.payload)")
      return
    }
    #expect(exception.backtrace.map(\.function) == [1])
    #expect("\(exception)".hasPrefix("uncaught exception: tag"))
    #expect(try guest.int("many", .i32(3)) == 6)
  }

  @Test("that a host function throws are caught by tag, or by whoever catches all, or go on to the host")
  func thrownByHost() throws {
    let guest = try Self.guest { caller, value in
      let tag = try #require(caller.instance?.tag("t"))
      throw Exception(tag, [.i32(value), .i64(7)])
    }
    #expect(try guest.int("catch", .i32(5)) == 5)
    #expect(try guest.int("catch all", .i32(5)) == -2)
    let exception = try #require(throws: Exception.self) { _ = try guest.call("through host", .i32(9)) }
    guard case .i32(9)? = exception.payload.first else {
      Issue.record("payload \(exception.payload)")
      return
    }
  }

  @Test("pass from guest through host to guest, however often")
  func nested() throws {
    let guest = try Self.guest { caller, value in
      let instance = try #require(caller.instance)
      if value == 0 {
        _ = try instance.function("throw").call([.i32(42)])
      } else {
        _ = try instance.function(value % 2 == 0 ? "through host" : "catch").call([.i32(value - 1)])
      }
    }
    #expect(try guest.int("catch", .i32(0)) == 42)
    #expect(try guest.int("catch", .i32(4)) == -1)
    #expect(try guest.int("catch all", .i32(2)) == -1)
    #expect(throws: Exception.self) { _ = try guest.call("through host", .i32(0)) }
    #expect(try guest.int("catch", .i32(0)) == 42)
  }

  @Test("are not what a host function's other errors become, nor traps")
  func otherErrors() throws {
    struct Refused: Error {}
    let refusing = try Self.guest { _, _ in throw Refused() }
    #expect(throws: Refused.self) { _ = try refusing.call("catch all", .i32(0)) }
    let trapping = try Self.guest { caller, _ in
      _ = try Guest("(func (export \"f\") (unreachable))", in: caller.store).call("f")
    }
    #expect(trapReason { _ = try trapping.call("catch all", .i32(0)) } == .unreachable)
  }

  @Test("must carry what their tag says, and belong to the store")
  func misfits() throws {
    let wrong = try Self.guest { caller, _ in
      throw Exception(try #require(caller.instance?.tag("t")), [.i32(1)])
    }
    #expect(throws: CallError.self) { _ = try wrong.call("catch all", .i32(0)) }
    let mistyped = try Self.guest { caller, _ in
      throw Exception(try #require(caller.instance?.tag("t")), [.i32(1), .f64(1)])
    }
    #expect(throws: CallError.self) { _ = try mistyped.call("catch all", .i32(0)) }
    let foreign = try #require(try Self.guest().instance.tag("t"))
    let guest = try Self.guest { _, _ in throw Exception(foreign, [.i32(1), .i64(1)]) }
    #expect(throws: Exception.self) { _ = try guest.call("catch all", .i32(0)) }
  }

  @Test("thrown a hundred thousand times leave nothing behind, and cost budget")
  func many() throws {
    let store = boundedStore { $0.budget = 100_000_000 }
    let guest = try Self.guest(in: store)
    let before = ProcessStatus.residentBytes()
    #expect(try guest.int("many", .i32(100_000)) == 705_082_704)
    #expect(ProcessStatus.residentBytes() - before < 16 << 20)
    store.budget = 10_000
    #expect(trapReason { _ = try guest.call("many", .i32(100_000)) } == .budgetExhausted)
  }

  @Test("of the host's own tag are linked and caught")
  func hostTag() throws {
    let store = Store(engine: Engine())
    let tag = Tag(TagType(FunctionType(parameters: [.f64])), in: store)
    var imports = Imports()
    imports.define("env", "tag", .tag(tag))
    imports.define("env", "fail") { () throws -> Void in throw Exception(tag, [.f64(2.5)]) }
    let guest = try Guest(
      """
      (import "env" "tag" (tag $t (param f64)))
      (import "env" "fail" (func $fail))
      (func (export "catch") (result f64) (try_table (catch $t 0) (call $fail)) (f64.const 0))
      """, imports: imports, in: store)
    guard case .f64(2.5)? = try guest.call("catch").first else {
      Issue.record("not caught")
      return
    }
    let misfit = "(import \"env\" \"tag\" (tag (param f32)))"
    #expect(linkError { _ = try Guest(misfit, imports: imports, in: store) } != nil)
  }

  @Test("pay for every clause that is looked at, so that deadlines hold")
  func expensiveSearch() throws {
    var limits = Limits()
    limits.deadline = 50_000_000
    let store = boundedStore { $0 = limits }
    let depth = 20_000
    let clauses = String(repeating: "(catch $other $unused) ", count: 10)
    let text = """
      (tag $t) (tag $other)
      (func (export "run")
        (block $unused
          (loop $again
            (try_table (catch $t $again)
              \(String(repeating: "(try_table \(clauses)", count: depth))
              (throw $t)
              \(String(repeating: ")", count: depth))))))
      """
    let guest = try Guest(text, in: store)
    try guest.instance.module.translateAll()
    let start = MonotonicClock.now
    #expect(trapReason { _ = try guest.call("run") } == .deadlineExceeded)
    #expect(MonotonicClock.now - start < 1_000_000_000)
  }

  @Test("that hold each other to the limit exhaust the heap, and are collected when they are let go")
  func heap() throws {
    let store = boundedStore { $0.heapBytes = 1 << 20 }
    let guest = try Guest(
      """
      (tag $t (param exnref))
      (global $kept (mut exnref) (ref.null exn))
      (func (export "chain") (param $turns i32)
        (loop $again
          (block $handler (result exnref exnref)
            (try_table (catch_ref $t $handler) (throw $t (global.get $kept)))
            (unreachable))
          (global.set $kept)
          (drop)
          (br_if $again (local.tee $turns (i32.sub (local.get $turns) (i32.const 1))))))
      (func (export "drop") (global.set $kept (ref.null exn)))
      """, in: store)
    for _ in 0..<3 {
      _ = try guest.call("chain", .i32(10_000))
      #expect(trapReason { _ = try guest.call("chain", .i32(1_000_000)) } == .heapExhausted)
      _ = try guest.call("drop")
      store.collectGarbage()
    }
  }

  @Test("thrown by a function of the host that the host calls are the host's own")
  func hostCallsHost() throws {
    let store = Store(engine: Engine())
    let tag = Tag(TagType(FunctionType(parameters: [])), in: store)
    let function = try Function(FunctionType(parameters: []), in: store) { _, _ in throw Exception(tag) }
    #expect(throws: Exception.self) { _ = try function.call() }
  }
}
