import Testing
import TestMeasures
import WebAssembly

@Suite("Stores and what they own")
struct StoreTests {
  @Test("X12: keep what a failed start has written into shared things, and the functions in them alive")
  func failedStart() throws {
    let store = Store(engine: Engine())
    let owner = try Guest(
      """
      (memory (export "m") 1) (table (export "t") 2 funcref)
      (func (export "load") (result i32) (i32.load8_u (i32.const 0)))
      (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
      """, in: store)
    var imports = Imports()
    imports.define("o", owner.instance)
    let trap = trapReason {
      _ = try Guest(
        """
        (import "o" "m" (memory 1)) (import "o" "t" (table 2 funcref))
        (global $g (mut i32) (i32.const 40))
        (elem (i32.const 1) $f) (data (i32.const 0) "*") (data (i32.const 65536) "!")
        (func $f (result i32) (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g))
        """, imports: imports, in: store)
    }
    #expect(trap == .outOfBoundsMemoryAccess)
    #expect(try owner.int("load") == 42)
    #expect(try owner.int("call", .i32(1)) == 41)
    #expect(try owner.int("call", .i32(1)) == 42)
  }

  @Test("X12: give functions that outlive a failed instantiation all that they refer to")
  func failedSegments() throws {
    let store = Store(engine: Engine())
    let table = try Table(TableType(.funcref, SizeRange(2)), in: store)
    var imports = Imports()
    imports.define("h", "t", .table(table))
    let trap = trapReason {
      _ = try Guest(
        """
        (import "h" "t" (table $t 2 funcref)) (table $own 1 funcref) (memory 1)
        (elem (table $t) (i32.const 0) func $f)
        (elem (table $t) (i32.const 7) func $late)
        (elem $passive func $late)
        (data $bytes "ab")
        (func $late (result i32) (i32.const 9))
        (func $f (result i32)
          (table.init $own $passive (i32.const 0) (i32.const 0) (i32.const 1))
          (memory.init $bytes (i32.const 0) (i32.const 0) (i32.const 2))
          (table.set $own (i32.const 0) (ref.func $late))
          (i32.add (i32.load16_u (i32.const 0)) (call_indirect $own (result i32) (i32.const 0))))
        """, imports: imports, in: store)
    }
    #expect(trap == .outOfBoundsTableAccess)
    guard case .funcref(let function?) = try table.get(0) else { throw Guest.WrongResult() }
    #expect(try function.typed((() -> Int32).self)() == 0x6261 + 9)
  }

  @Test("X13: keep functions in a shared table alive when nobody holds their instance")
  func droppedInstance() throws {
    let store = Store(engine: Engine())
    let table = try Table(TableType(.funcref, SizeRange(1)), in: store)
    var imports = Imports()
    imports.define("h", "t", .table(table))
    do {
      _ = try Guest(
        """
        (import "h" "t" (table 1 funcref)) (memory 1) (data (i32.const 4) "x") (elem (i32.const 0) $f)
        (func $f (result i32) (i32.load8_u (i32.const 4)))
        """, imports: imports, in: store)
    }
    guard case .funcref(let function?) = try table.get(0) else { throw Guest.WrongResult() }
    #expect(try function.typed((() -> Int32).self)() == 0x78)
  }

  @Test("live as long as something that refers to them")
  func lifetime() throws {
    var function: Function?
    do { function = try Guest("(func (export \"f\") (result i32) (i32.const 3))").instance.function("f") }
    #expect(try function?.typed((() -> Int32).self)() == 3)
  }

  @Test("X18: give everything back when they go")
  func tenThousandInstances() throws {
    let engine = Engine()
    let module = try Guest.module(
      """
      (memory (export "m") 2) (table 100 funcref) (elem (i32.const 0) $f)
      (func $f (export "f") (param i32) (result i32)
        (i32.store (i32.const 65536) (i32.add (i32.load (i32.const 65536)) (local.get 0)))
        (i32.load (i32.const 65536)))
      """, engine)
    func round(_ count: Int) throws {
      for number in 0..<count {
        let instance = try Instance(module, in: Store(engine: engine))
        let run = try instance.function("f").typed(((Int32) -> Int32).self)
        #expect(try run(Int32(number)) == Int32(number))
      }
    }
    try round(100)
    let before = ProcessStatus.residentBytes()
    try round(10_000)
    #expect(ProcessStatus.residentBytes() - before < 64 << 20)
  }

  @Test("hold the objects that host functions capture no longer than they live")
  func capturedObjects() throws {
    final class Witness {}
    weak var witness: Witness?
    do {
      let object = Witness()
      witness = object
      var imports = Imports()
      imports.define("h", "f") { () in withExtendedLifetime(object) {} }
      _ = try Guest("(import \"h\" \"f\" (func)) (start 0)", imports: imports)
    }
    #expect(witness == nil)
  }

  @Test("X18: share nothing but code between instances of one module")
  func separation() throws {
    let engine = Engine()
    let text = """
      (memory 1) (global $g (mut i32) (i32.const 0)) (table 1 funcref)
      (func (export "next") (result i32)
        (global.set $g (i32.add (global.get $g) (i32.const 1)))
        (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))
        (i32.add (global.get $g) (i32.load (i32.const 0))))
      """
    let module = try Guest.module(text, engine)
    let store = Store(engine: engine)
    for _ in 0..<3 {
      let instance = try Instance(module, in: store)
      let next = try instance.function("next").typed((() -> Int32).self)
      #expect(try next() == 2)
      #expect(try next() == 4)
    }
  }

  @Test("X17: leave an instance usable after a trap")
  func afterTrap() throws {
    let guest = try Guest(
      """
      (global $g (mut i32) (i32.const 0))
      (func (export "f") (param i32) (result i32)
        (global.set $g (i32.add (global.get $g) (i32.const 1))) (i32.div_s (global.get $g) (local.get 0)))
      """)
    #expect(trapReason { _ = try guest.call("f", .i32(0)) } == .integerDivideByZero)
    #expect(try guest.int("f", .i32(1)) == 2)
  }
}
