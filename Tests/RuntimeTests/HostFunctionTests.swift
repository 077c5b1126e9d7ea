import Testing
import WebAssembly

@Suite("Functions of the host")
struct HostFunctionTests {
  struct Oops: Error, Equatable {
    let number: Int
  }

  @Test("get their arguments and give their results in every number type")
  func types() throws {
    var imports = Imports()
    imports.define("h", "mix") { (a: Int32, b: Int64, c: Float, d: Double) -> Double in
      Double(a) + Double(b) + Double(c) + d
    }
    imports.define("h", "unsigned") { (a: UInt32, b: UInt64) -> UInt64 in UInt64(a) + b }
    imports.define("h", "pair") { (a: Int32) -> (Int64, Float) in (Int64(a), 0.5) }
    let guest = try Guest(
      """
      (import "h" "mix" (func $mix (param i32 i64 f32 f64) (result f64)))
      (import "h" "unsigned" (func $unsigned (param i32 i64) (result i64)))
      (import "h" "pair" (func $pair (param i32) (result i64 f32)))
      (func (export "mix") (result f64) (call $mix (i32.const -1) (i64.const 10) (f32.const 0.25) (f64.const 0.5)))
      (func (export "unsigned") (result i64) (call $unsigned (i32.const -1) (i64.const 1)))
      (func (export "pair") (result i64 f32) (call $pair (i32.const -3)))
      """, imports: imports)
    #expect(try guest.instance.function("mix").typed((() -> Double).self)() == 9.75)
    #expect(try guest.instance.function("unsigned").typed((() -> Int64).self)() == 1 << 32)
    let pair = try guest.instance.function("pair").typed((() -> (Int64, Float)).self)()
    #expect(pair == (-3, 0.5))
  }

  @Test("exchange vectors, between scalars and as second results")
  func vectors() throws {
    var imports = Imports()
    imports.define("h", "swap") { (a: Int32, v: V128, b: Int64) -> (V128, Int64) in
      (V128(low: v.high, high: v.low), b + Int64(a))
    }
    imports.define("h", "late") { (v: V128) -> (Int32, V128) in (7, v) }
    imports.define("h", "raw", type: FunctionType(parameters: [.v128, .i32], results: [.i32, .v128])) { _, slots in
      let (low, high, number) = (slots[0], slots[1], slots[2])
      (slots[0], slots[1], slots[2]) = (number, high, low)
    }
    let guest = try Guest(
      """
      (import "h" "swap" (func $swap (param i32 v128 i64) (result v128 i64)))
      (import "h" "late" (func $late (param v128) (result i32 v128)))
      (import "h" "raw" (func $raw (param v128 i32) (result i32 v128)))
      (global (export "g") (mut v128) (v128.const i64x2 1 2))
      (func (export "swap") (param i32 v128 i64) (result v128 i64) (call $swap (local.get 0) (local.get 1) (local.get 2)))
      (func (export "late") (param v128) (result i32 v128) (call $late (local.get 0)))
      (func (export "raw") (param v128 i32) (result i32 v128) (call $raw (local.get 0) (local.get 1)))
      (func (export "sum") (param v128 v128) (result v128) (i64x2.add (local.get 0) (local.get 1)))
      """, imports: imports)
    let vector = V128(low: 10, high: 20)
    let swap = try guest.instance.function("swap").typed(((Int32, V128, Int64) -> (V128, Int64)).self)
    #expect(try swap(1, vector, 5) == (V128(low: 20, high: 10), 6))
    let late = try guest.instance.function("late").typed(((V128) -> (Int32, V128)).self)
    #expect(try late(vector) == (7, vector))
    let sum = try guest.instance.function("sum").typed(((V128, V128) -> V128).self)
    #expect(try sum(vector, V128(low: 1, high: 2)) == V128(low: 11, high: 22))
    let raw = try guest.call("raw", .v128(vector), .i32(9))
    #expect("\(raw)" == "\([Value.i32(9), .v128(V128(low: 20, high: 10))])")
    let global = try #require(guest.instance.global("g"))
    try global.set(.v128(vector))
    #expect("\(try global.value)" == "\(Value.v128(vector))")
  }

  @Test("exchange references, null included")
  func references() throws {
    var imports = Imports()
    imports.define("h", "next") { (reference: ExternReference?) -> ExternReference? in
      reference.map { ExternReference($0.number + 1) }
    }
    let guest = try Guest(
      """
      (import "h" "next" (func $next (param externref) (result externref)))
      (func (export "next") (param externref) (result externref) (call $next (local.get 0)))
      """, imports: imports)
    let next = try guest.instance.function("next").typed(((ExternReference?) -> ExternReference?).self)
    #expect(try next(ExternReference(0)) == ExternReference(1))
    #expect(try next(nil) == nil)
  }

  @Test("work on raw slots, a thousand of them")
  func rawSlots() throws {
    let many = 1000
    var imports = Imports()
    let type = FunctionType(
      parameters: Array(repeating: .i64, count: many), results: Array(repeating: .i64, count: many))
    imports.define("h", "reverse", type: type) { _, slots in
      for index in 0..<many / 2 { (slots[index], slots[many - 1 - index]) = (slots[many - 1 - index], slots[index]) }
    }
    let list = String(repeating: "i64 ", count: many)
    let guest = try Guest(
      """
      (import "h" "reverse" (func $r (param \(list)) (result \(list))))
      (func (export "r") (param \(list)) (result \(list))
        \((0..<many).map { "(local.get \($0))" }.joined(separator: " ")) (call $r))
      """, imports: imports)
    let results = try guest.instance.function("r").call((0..<many).map { .i64(Int64($0)) })
    for (index, value) in results.enumerated() {
      guard case .i64(Int64(many - 1 - index)) = value else { throw Guest.WrongResult() }
    }
  }

  @Test("X15: reach the caller's memory, also after it has grown during the call")
  func memoryGrowth() throws {
    var imports = Imports()
    imports.define("h", "allocate") { (caller: Caller) -> Int32 in
      let allocate = try #require(caller.instance).function("grow").typed((() -> Int32).self)
      let page = try allocate()
      try #require(caller.memory).write([77], at: Int(page) * 65536)
      return page * 65536
    }
    let guest = try Guest(
      """
      (import "h" "allocate" (func $allocate (result i32)))
      (memory 1)
      (func (export "grow") (result i32) (memory.grow (i32.const 1)))
      (func (export "run") (result i32) (i32.load8_u (call $allocate)))
      """, imports: imports)
    #expect(try guest.int("run") == 77)
    #expect(try guest.int("run") == 77)
  }

  @Test("X14: end the guest with the error they throw, unchanged, through any nesting")
  func throwing() throws {
    var imports = Imports()
    imports.define("h", "fail") { (number: Int32) in throw Oops(number: Int(number)) }
    imports.define("h", "again") { (caller: Caller) in
      _ = try #require(caller.instance).function("run").call([.i32(4)])
    }
    let guest = try Guest(
      """
      (import "h" "fail" (func $fail (param i32)))
      (import "h" "again" (func $again))
      (global (export "after") (mut i32) (i32.const 0))
      (func (export "run") (param i32) (call $fail (local.get 0)) (global.set 0 (i32.const 1)))
      (func (export "nested") (call $again) (global.set 0 (i32.const 1)))
      """, imports: imports)
    #expect(throws: Oops(number: 3)) { try guest.call("run", .i32(3)) }
    #expect(throws: Oops(number: 4)) { try guest.call("nested") }
    guard case .i32(0)? = try guest.instance.global("after")?.value else { throw Guest.WrongResult() }
  }

  @Test("may catch what a guest they call ends with, and go on")
  func catching() throws {
    var imports = Imports()
    imports.define("h", "try") { (caller: Caller) -> Int32 in
      trapReason { _ = try caller.instance?.function("trap").call() } == .unreachable ? 1 : 0
    }
    let guest = try Guest(
      """
      (import "h" "try" (func $try (result i32)))
      (func (export "trap") unreachable)
      (func (export "run") (param i32) (result i32) (i32.add (local.get 0) (call $try)))
      """, imports: imports)
    #expect(try guest.int("run", .i32(41)) == 42)
  }

  @Test("X16: call back on the same stack, to a bounded depth")
  func reentry() throws {
    var imports = Imports()
    imports.define("h", "down") { (caller: Caller, depth: Int32) -> Int32 in
      try #require(caller.instance).function("run").typed(((Int32) -> Int32).self)(depth)
    }
    let guest = try Guest(
      """
      (import "h" "down" (func $down (param i32) (result i32)))
      (func (export "run") (param i32) (result i32) (local i64 i64)
        (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
        (local.set 1 (i64.const 5))
        (i32.add (i32.wrap_i64 (local.get 1)) (call $down (i32.sub (local.get 0) (i32.const 1)))))
      """, imports: imports)
    #expect(try guest.int("run", .i32(15)) == 75)
    let trap = trapReason { _ = try guest.call("run", .i32(16)) }
    #expect(trap == .reentryTooDeep(16))
    #expect(try guest.int("run", .i32(15)) == 75)
  }

  @Test("X14: are refused where their type is not the one wanted")
  func wrongType() throws {
    let guest = try Guest("(func (export \"f\") (param i32) (result i64) (i64.const 1))")
    let function = try guest.instance.function("f")
    #expect(throws: CallError.self) { try function.typed(((Int32) -> Int32).self) }
    #expect(throws: CallError.self) { try function.typed((() -> Int64).self) }
    #expect(throws: CallError.self) { try function.call([]) }
    #expect(throws: CallError.self) { try function.call([.i64(1)]) }
    #expect(throws: CallError.self) { try guest.instance.function("g") }
  }

  @Test("can be called by the host itself, and through tables")
  func directCalls() throws {
    let store = Store(engine: Engine())
    let function = try Function(FunctionType(parameters: [.i32], results: [.i32]), in: store) { caller, slots in
      #expect(caller.instance == nil)
      slots[i32: 0] = slots[i32: 0] &+ 1
    }
    #expect(try function.typed(((Int32) -> Int32).self)(1) == 2)
    let indirect = try Function(FunctionType(parameters: [.i32], results: [.i32]), in: store) { caller, slots in
      #expect(caller.instance != nil)
      slots[i32: 0] = slots[i32: 0] &* 2
    }
    let guest = try Guest(
      """
      (table (export "t") 1 funcref)
      (func (export "run") (param i32) (result i32)
        (return_call_indirect (param i32) (result i32) (local.get 0) (i32.const 0)))
      """, in: store)
    try guest.instance.table("t")?.set(0, to: .funcref(indirect))
    #expect(try guest.int("run", .i32(21)) == 42)
  }
}
