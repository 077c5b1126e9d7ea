import Testing
import WebAssembly

@Suite("Traps")
struct TrapTests {
  private func message(_ text: String, _ name: Name = "f", _ arguments: Value...) throws -> String {
    let guest = try Guest(text)
    do {
      _ = try guest.instance.function(name).call(arguments)
      return "no trap"
    } catch {
      return "\(error)"
    }
  }

  @Test("name the functions in progress and the places in them")
  func backtrace() throws {
    let text = """
      (func $divide (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
      (func $main (export "f") (result i32) (i32.add (i32.const 1) (call $divide (i32.const 6) (i32.const 0))))
      """
    #expect(
      try message(text) == """
        trap: integer divide by zero
           at divide (function 0) 0x2a
           at main (function 1) 0x34
        """)
  }

  @Test("show functions of other instances, and go through the host")
  func acrossInstances() throws {
    let store = Store(engine: Engine())
    let inner = try Guest("(func $inner (export \"f\") unreachable)", in: store)
    var imports = Imports()
    imports.define("i", inner.instance)
    let outer = try Guest(
      "(import \"i\" \"f\" (func $f)) (func $outer (export \"f\") (call $f))", imports: imports, in: store)
    do {
      _ = try outer.call("f")
      Issue.record("no trap")
    } catch let trap as Trap {
      #expect(trap.backtrace.map { "\($0.functionName ?? "")" } == ["inner", "outer"])
    }
  }

  @Test("are told from exhaustion")
  func exhaustion() throws {
    let text = "(func $deep (export \"f\") (call $deep))"
    let lines = try message(text).split(separator: "\n")
    #expect(lines.first == "exhausted: call stack exhausted")
    #expect(lines.count == 1 + Trap.longestBacktrace)
  }

  @Test(
    "say in the words of the official suite what went wrong",
    arguments: [
      ("unreachable", "unreachable"),
      ("(drop (i32.div_u (i32.const 1) (i32.const 0)))", "integer divide by zero"),
      ("(drop (i32.div_s (i32.const 0x80000000) (i32.const -1)))", "integer overflow"),
      ("(drop (i32.trunc_f32_s (f32.const nan)))", "invalid conversion to integer"),
      ("(drop (i32.trunc_f64_s (f64.const 1e300)))", "integer overflow"),
      ("(drop (i32.load (i32.const 65533)))", "out of bounds memory access"),
      ("(drop (table.get (i32.const 3)))", "out of bounds table access"),
      ("(call_indirect (i32.const 3))", "undefined element"),
      ("(call_indirect (i32.const 0))", "uninitialized element"),
      ("(call_indirect (param i32) (i32.const 0) (i32.const 1))", "indirect call type mismatch"),
    ])
  func words(_ body: String, _ words: String) throws {
    let text = "(memory 1) (table 3 funcref) (elem (i32.const 1) $f) (func $f (export \"f\") \(body))"
    #expect(try message(text).hasPrefix("trap: \(words)\n"))
  }
}
