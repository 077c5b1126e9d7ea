import Testing
import WebAssembly

@Suite("Linking")
struct LinkingTests {
  @Test("says what is missing")
  func unknownImport() throws {
    let error = try #require(linkError { _ = try Guest("(import \"env\" \"f\" (func (param i32)))") })
    #expect(error.reason == .unknownImport)
    #expect("\(error)" == "unknown import: \"env\" \"f\": the module needs a function [i32] -> []")
  }

  @Test("says what was found where something else is wanted")
  func incompatibleImports() throws {
    let store = Store(engine: Engine())
    var imports = Imports()
    imports.define("env", "f") { (_: Int64) in }
    imports.define("env", "g", .global(try Global(.i32(1), in: store)))
    imports.define("env", "m", .memory(try Memory(MemoryType(SizeRange(1, 2)), in: store)))
    imports.define("env", "t", .table(try Table(TableType(.funcref, SizeRange(1)), in: store)))
    let expected = [
      "(func (param i32))": "function [i32] -> [], found a function [i64] -> []",
      "(global i32)": "global i32, found a function [i64] -> []",
    ]
    for (wanted, message) in expected {
      let error = try #require(
        linkError { _ = try Guest("(import \"env\" \"f\" \(wanted))", imports: imports, in: store) })
      #expect("\(error)" == "incompatible import type: \"env\" \"f\": the module needs a \(message)")
    }
    for wanted in [
      "\"g\" (global (mut i32))", "\"g\" (global i64)", "\"m\" (memory 2)", "\"m\" (memory 1 1)",
      "\"t\" (table 2 funcref)",
      "\"t\" (table 1 2 funcref)", "\"t\" (table 1 externref)",
    ] {
      let error = linkError { _ = try Guest("(import \"env\" \(wanted))", imports: imports, in: store) }
      #expect("\(try #require(error))".hasPrefix("incompatible import type"), "\(wanted)")
    }
  }

  @Test("tells names apart byte for byte")
  func names() throws {
    var imports = Imports()
    imports.define(Name("env"), Name("\u{e9}")) { () -> Int32 in 1 }
    imports.define(Name("env"), Name("e\u{301}")) { () -> Int32 in 2 }
    let guest = try Guest(
      """
      (import "env" "\u{e9}" (func $a (result i32)))
      (import "env" "e\u{301}" (func $b (result i32)))
      (export "\u{e9}" (func $a)) (export "e\u{301}" (func $b))
      """, imports: imports)
    #expect(try guest.int(Name("\u{e9}")) == 1)
    #expect(try guest.int(Name("e\u{301}")) == 2)
  }

  @Test("X11: compares types by structure, across modules")
  func structuralTypes() throws {
    let store = Store(engine: Engine())
    let a = try Guest(
      "(type (func)) (type $t (func (param i32) (result i32))) (func (export \"f\") (type $t) (local.get 0))", in: store
    )
    var imports = Imports()
    imports.define("a", a.instance)
    let b = try Guest(
      """
      (type $u (func (param i32) (result i32)))
      (import "a" "f" (func $f (type $u)))
      (table funcref (elem $f))
      (func (export "g") (param i32) (result i32) (call_indirect (type $u) (local.get 0) (i32.const 0)))
      """, imports: imports, in: store)
    #expect(try b.int("g", .i32(5)) == 5)
  }

  @Test("shares memories, tables and globals between instances")
  func sharing() throws {
    let store = Store(engine: Engine())
    let owner = try Guest(
      """
      (memory (export "m") 1) (table (export "t") 4 funcref) (global (export "g") (mut i32) (i32.const 3))
      (func (export "load") (result i32) (i32.load (i32.const 8)))
      (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
      (func (export "grow") (result i32) (memory.grow (i32.const 1)))
      """, in: store)
    var imports = Imports()
    imports.define("o", owner.instance)
    let user = try Guest(
      """
      (import "o" "m" (memory 1)) (import "o" "t" (table 4 funcref)) (import "o" "g" (global $g (mut i32)))
      (import "o" "grow" (func $grow (result i32)))
      (elem (i32.const 2) $f)
      (func $f (result i32) (global.get $g))
      (func (export "store") (i32.store (i32.const 8) (i32.const 42)) (global.set $g (i32.const 9)))
      (func (export "growAndTouch") (result i32)
        (drop (call $grow)) (i32.store (i32.const 65536) (i32.const 5)) (i32.load (i32.const 65536)))
      """, imports: imports, in: store)
    _ = try user.call("store")
    #expect(try owner.int("load") == 42)
    #expect(try owner.int("call", .i32(2)) == 9)
    // The caller's registers hold the memory's old size until it looks again after the call.
    #expect(try user.int("growAndTouch") == 5)
    guard case .i32(9)? = try owner.instance.global("g")?.value else { throw Guest.WrongResult() }
  }

  @Test("X13: lets instances call each other in a cycle through a table")
  func cycle() throws {
    let store = Store(engine: Engine())
    var imports = Imports()
    imports.define("env", "t", .table(try Table(TableType(.funcref, SizeRange(2)), in: store)))
    let body = { (own: Int, other: Int) in
      """
      (import "env" "t" (table 2 funcref))
      (type $t (func (param i32) (result i32)))
      (elem (i32.const \(own)) $f)
      (func $f (export "f") (type $t)
        (if (result i32) (i32.eqz (local.get 0)) (then (i32.const \(own)))
          (else (call_indirect (type $t) (i32.sub (local.get 0) (i32.const 1)) (i32.const \(other))))))
      """
    }
    let a = try Guest(body(0, 1), imports: imports, in: store)
    let b = try Guest(body(1, 0), imports: imports, in: store)
    #expect(try a.int("f", .i32(1001)) == 1)
    #expect(try b.int("f", .i32(1001)) == 0)
  }

  @Test("tells tags apart by what they are, not by their type")
  func tags() throws {
    let store = Store(engine: Engine(Engine.Configuration(features: .webAssembly3)))
    let owner = try Guest("(tag (export \"a\") (param i32)) (tag (export \"b\") (param i32))", in: store)
    var imports = Imports()
    imports.define("o", owner.instance)
    let user = try Guest(
      "(import \"o\" \"a\" (tag (param i32))) (export \"again\" (tag 0))", imports: imports, in: store)
    #expect(user.instance.tag("again") == owner.instance.tag("a"))
    #expect(owner.instance.tag("a") != owner.instance.tag("b"))
    let error = linkError { _ = try Guest("(import \"o\" \"a\" (tag (param i64)))", imports: imports, in: store) }
    #expect(error.map { "\($0)".hasPrefix("incompatible import type") } == true)
  }

  @Test("X19: refuses things of another store and modules of another engine")
  func identity() throws {
    let engine = Engine()
    let other = try Guest("(func (export \"f\")) (table (export \"t\") 1 funcref)", in: Store(engine: engine))
    var imports = Imports()
    imports.define("o", other.instance)
    let store = Store(engine: engine)
    let error = linkError { _ = try Guest("(import \"o\" \"f\" (func))", imports: imports, in: store) }
    #expect(error?.reason == .otherStore)
    let table = try Table(TableType(.funcref, SizeRange(1)), in: store)
    #expect(throws: CallError.self) { try table.set(0, to: .funcref(try other.instance.function("f"))) }
    let module = try Guest.module("", Engine())
    #expect(throws: CallError.self) { try Instance(module, in: store) }
  }
}
