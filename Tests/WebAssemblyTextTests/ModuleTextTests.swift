import Testing
import WebAssembly
import WebAssemblyText

/// The bytes of a text without its header and its name section, which every test would repeat.
private func sections(_ text: String) throws -> [UInt8] {
  let bytes = try ModuleText.binary(from: Array(text.utf8))
  try #require(bytes.prefix(8) == [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])
  return Array(bytes.dropFirst(8))
}

private func refusal(_ text: String) -> String? {
  do throws(TextError) {
    _ = try ModuleText.binary(from: Array(text.utf8))
    return nil
  } catch {
    return error.message
  }
}

@Suite("A module's text becomes its bytes")
struct ModuleTextTests {
  @Test("an empty module is a header", arguments: ["", "(module)", "  (module ;; nothing\n)", "(@note x (y))"])
  func empty(text: String) throws {
    #expect(try sections(text) == [])
  }

  @Test("folded and flat instructions give the same code")
  func folding() throws {
    let flat = "(func (param i32) (result i32) local.get 0 i32.const 1 i32.add)"
    let folded = "(func (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))"
    #expect(try sections(flat) == sections(folded))
  }

  @Test("a folded if writes its condition before itself")
  func foldedIf() throws {
    let folded = "(func (if (i32.const 1) (then nop) (else unreachable)))"
    let flat = "(func i32.const 1 if nop else unreachable end)"
    #expect(try sections(folded) == sections(flat))
  }

  @Test("equal type uses share the first type written, others are appended in order of need")
  func typeUses() throws {
    let types = try sections("(type (func)) (func (param i32)) (func) (func (param i32) block (result i32 i32) end)")
    #expect(types.prefix(16) == [1, 13, 3, 0x60, 0, 0, 0x60, 1, 0x7f, 0, 0x60, 0, 2, 0x7f, 0x7f, 3])
  }

  @Test("identifiers may be used before they are bound")
  func forwardReferences() throws {
    let named = "(export \"f\" (func $f)) (func (call $f)) (func $f)"
    let numbered = "(export \"f\" (func 1)) (func (call 1)) (func)"
    #expect(try sections(named).starts(with: sections(numbered)))
  }

  @Test("a quoted identifier is the same as a plain one of the same bytes")
  func quotedIdentifiers() {
    #expect(refusal(#"(func $"\41B") (func (call $AB))"#) == nil)
    #expect(refusal("(func $\u{e9}) (func $e\u{301})") != nil)
    #expect(refusal("(func $\"\u{e9}\") (func $\"e\u{301}\")") == nil)
  }

  @Test(
    "floats are rounded once, from the text",
    arguments: [
      ("1.00000017881393432617187499", 0x3f80_0001), ("1.00000017881393432617187500", 0x3f80_0002),
      ("0x1.000001p0", 0x3f80_0000), ("0x1.000001000000001p0", 0x3f80_0001), ("-0", 0x8000_0000),
      ("nan:0x20_0000", 0x7fa0_0000), ("-inf", 0xff80_0000), ("1e-46", 0),
      ("340282356779733661637539395458142568447", 0x7f7f_ffff),
    ] as [(String, UInt32)])
  func floats(text: String, bits: UInt32) throws {
    let code = try sections("(func (drop (f32.const \(text))))")
    let expected = (0..<4).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt32($0))) }
    #expect(code.suffix(6) == expected + [0x1a, 0x0b])
  }

  @Test(
    "malformed texts are refused with the suite's words",
    arguments: [
      ("(func (i32.ad))", "unknown operator"), ("(func br 0drop)", "unknown operator"),
      ("(func i32.const)", "unexpected token"), ("(func (i32.const 4294967296))", "constant out of range"),
      ("(func (f32.const 340282356779733661637539395458142568448))", "constant out of range"),
      ("(func $a) (func $a)", "duplicate func"), ("(func (call $b))", "unknown func $b"),
      ("(func (block $l (br $m)))", "unknown label"), ("(func block $a end $b)", "mismatching label"),
      ("(func) (import \"\" \"\" (func))", "import after function"), ("(func $)", "empty identifier"),
      ("(module", "unexpected token"), ("(func \"", "unclosed string"), ("(; (; ;)", "unclosed comment"),
      ("(start 0) (start 0) (func)", "multiple start sections"), ("(@ x)", "empty annotation id"),
      ("(func (if (i32.const 0)))", "unexpected token"), ("(module) (module)", "unexpected token"),
      ("(func (i32.load align=3 (i32.const 0)))", "alignment must be a power of two"),
      ("(type (func (param i32))) (func (type 0) (result i32))", "inline function type"),
      ("(func (v128.const i32x4 1 2 3))", "wrong number of lane literals"), ("\u{1}", "illegal character"),
    ])
  func refusals(text: String, words: String) {
    let message = refusal(text)
    #expect(message?.hasPrefix(words) == true, "\(message ?? "accepted")")
  }

  @Test("an error shows the line and points at the place")
  func errorPlace() throws {
    let text = "(module\n  (func\n    i32.ad))"
    let error = #expect(throws: TextError.self) { try ModuleText.binary(from: Array(text.utf8)) }
    let report = try #require(error).report(file: "a.wat")
    #expect(
      report == """
        a.wat:3:5: malformed: unknown operator i32.ad: expected an instruction
         3 |     i32.ad))
           |     ^
        """)
  }

  @Test("a million nested folded instructions are read without recursion")
  func deepNesting() throws {
    let depth = 1_000_000
    let text = "(func " + String(repeating: "(block ", count: depth) + String(repeating: ")", count: depth) + ")"
    #expect(try sections(text).count > 3 * depth)
    let operands = "(func " + String(repeating: "(drop ", count: depth) + String(repeating: ")", count: depth) + ")"
    #expect(try sections(operands).count > depth)
    #expect(refusal(String(repeating: "(", count: depth)) != nil)
    #expect(refusal(String(repeating: "(; ", count: depth)) == "unclosed comment")
  }

  @Test("every prefix and every changed byte of a good text is read or refused")
  func garbage() {
    let text = Array(
      #"""
      (module $m (type $t (func (param i32) (result i32))) (import "a" "b" (func $i (type $t)))
        (memory 1) (table 2 funcref) (global $g (mut i64) (i64.const -5)) (elem (i32.const 0) $i $f)
        (data (i32.const 3) "x\00\u{e9}") (func $f (export "f") (type $t) (local $l f64)
          (if (result i32) (local.get 0) (then (call $i (i32.const 0x_1))) (else (i32.load offset=4 align=2 (i32.const 1)))))
        (@custom "c" (after func) "z") (start 0))
      """#.utf8)
    for end in 0..<text.count { _ = try? ModuleText.binary(from: Array(text[..<end])) }
    for place in 0..<text.count {
      for byte in [0, 0x20, 0x22, 0x28, 0x29, 0x24, 0x30, 0x7f, 0x80, 0xff] as [UInt8] {
        var changed = text
        changed[place] = byte
        _ = try? ModuleText.binary(from: changed)
      }
    }
  }
}
