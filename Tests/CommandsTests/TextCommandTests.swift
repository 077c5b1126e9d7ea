import Commands
import Glibc
import Testing

@Suite("The command line translates modules and runs scripts")
struct TextCommandTests {
  @Test("wat2wasm and wasm2wat give back what they were given") func roundTrip() throws {
    let wascc = try Wascc()
    try wascc.write("a.wat", "(module (func $f (export \"run\") (result i32) i32.const 7))".utf8)
    #expect(wascc("wat2wasm", "DIR/a.wat", "-o", "DIR/a.wasm").status == 0)
    let shown = wascc("wasm2wat", "DIR/a.wasm")
    #expect(shown.status == 0 && shown.output.contains("(func $f (;0;) (type 0) (result i32)\n    i32.const 7)"))
    try wascc.write("b.wat", shown.output.utf8)
    #expect(wascc("wat2wasm", "DIR/b.wat", "--output", "DIR/b.wasm").status == 0)
    #expect(wascc.read("a.wasm") == wascc.read("b.wasm"))
    #expect(wascc("wasm2wat", "DIR/b.wasm", "-o", "DIR/c.wat").output.isEmpty)
    #expect(wascc.read("c.wat") == shown.output)
  }

  @Test("an error in a text shows the line and points at the place", arguments: ["wat2wasm", "validate"])
  func caret(command: String) throws {
    let wascc = try Wascc()
    try wascc.write("a.wat", "(module\n  (func\n    i32.ad))".utf8)
    let outcome = wascc(command, "DIR/a.wat")
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    #expect(
      outcome.messages == """
        wascc: DIR/a.wat:3:5: malformed: unknown operator i32.ad: expected an instruction
         3 |     i32.ad))
           |     ^

        """)
  }

  @Test("a text is validated, and an invalid one is written only when that is asked for") func invalid() throws {
    let wascc = try Wascc()
    try wascc.write("a.wat", "(func $f (result i32))".utf8)
    let outcome = wascc("wat2wasm", "DIR/a.wat", "-o", "DIR/a.wasm")
    #expect(outcome.status == 65 && outcome.messages.contains("type mismatch") && outcome.messages.contains("\"f\""))
    #expect(wascc.read("a.wasm") == nil)
    #expect(wascc("wat2wasm", "DIR/a.wat", "--unchecked", "-o", "DIR/a.wasm").status == 0)
    #expect(wascc("validate", "DIR/a.wasm").status == 65)
    try wascc.write("b.wat", "(func)".utf8)
    #expect(wascc("validate", "DIR/b.wat").output == "DIR/b.wat: valid, 1 function\n")
  }

  @Test("inspect tells the names a module brings, and that it brings none") func names() throws {
    let wascc = try Wascc()
    try wascc.write("a.wat", "(module $m (func $f) (func))".utf8)
    try wascc.write("bare.wasm", [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
    #expect(wascc("wat2wasm", "DIR/a.wat", "-o", "DIR/a.wasm").status == 0)
    #expect(wascc("inspect", "DIR/a.wasm").output.contains("names\n  module     m\n  functions  1 of 2\n"))
    #expect(!wascc("inspect", "DIR/bare.wasm").output.contains("names"))
  }

  @Test("D16: a file without end is read to a bound, and a folder is none") func endless() throws {
    let wascc = try Wascc()
    #expect(wascc("validate", "/dev/zero").messages.contains("larger than the"))
    #expect(wascc("validate", "DIR/.").status == 66)
  }

  // MARK: Scripts

  private static let good =
    "(module (func (export \"f\") (result i32) i32.const 1)) (assert_return (invoke \"f\") (i32.const 1))"
  private static let bad =
    good + "\n(assert_return (invoke \"f\") (i32.const 2))\n(assert_trap (invoke \"f\") \"unreachable\")"

  @Test("a script that holds is counted") func holds() throws {
    let wascc = try Wascc()
    try wascc.write("a.wast", Self.good.utf8)
    let outcome = wascc("spec", "DIR/a.wast")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("folder") && outcome.output.contains("all"))
    #expect(
      outcome.output.split(separator: "\n")[1].split(separator: " ").dropFirst().prefix(6) == [
        "1", "1", "1", "0", "0", "0",
      ])
  }

  @Test("each failing assertion is shown with its place, what was expected and what came") func fails() throws {
    let wascc = try Wascc()
    try wascc.write("a.wast", Self.bad.utf8)
    try wascc.write("b.wast", Self.good.utf8)
    let outcome = wascc("spec", "DIR/.", "--verbose", "--junit", "DIR/out.xml")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("a.wast:2: expected ") && outcome.output.contains("a.wast:3: expected trap"))
    #expect(outcome.messages == "wascc: 2 failures\n")
    #expect(wascc("spec", "DIR/.", "--filter", "b.wast", "--jobs", "1").status == 0)
    let json = wascc("spec", "DIR/.", "--json")
    #expect(json.status == 1 && json.output.contains(#""good": false"#) && json.output.contains(#""line": 2"#))
    let xml = try #require(wascc.read("out.xml"))
    #expect(xml.contains(#"failures="2""#) && xml.contains("<failure message=\"line 2: expected"))
    #expect(xml.hasSuffix("</testsuites>\n"))
  }

  @Test("a script that is none, a path that is not there and a suite that is missing are told") func mistakes() throws {
    let wascc = try Wascc()
    try wascc.write("a.wast", "(module".utf8)
    #expect(wascc("spec", "DIR/a.wast").status == 1)
    #expect(wascc("spec", "DIR/none.wast").status == 66)
    #expect(wascc("spec", "DIR/.", "--filter", "zzz").status == 66)
    let missing = wascc.run(["spec"], "", ["WASM_TESTSUITE": wascc.folder + "/none"])
    #expect(missing.status == 66 && missing.messages.contains("WASM_TESTSUITE"))
    #expect(wascc("spec", "--jobs", "0").status == 64)
  }
}
