import Testing
import WebAssemblyText

@Suite("A script's commands")
struct ScriptTests {
  private func kinds(_ text: String) throws -> [ScriptCommand] {
    try Script(Array(text.utf8)).commands
  }

  @Test("stand in order, each with the line it begins in")
  func order() throws {
    let commands = try kinds(
      "(module)\n\n(assert_return (invoke \"f\" (i32.const 1)) (f32.const nan:canonical))\n(register \"m\")")
    #expect(commands.map(\.line) == [1, 3, 4])
    guard case .assertReturn(.invoke(nil, let function, let arguments), let patterns) = commands[1].kind else {
      Issue.record("not an assertion")
      return
    }
    #expect(function == Array("f".utf8))
    #expect(arguments == [.i32(1)])
    #expect(patterns.count == 1)
  }

  @Test("leave a malformed module to be found when it is asked for")
  func lazyModules() throws {
    let commands = try kinds("(module (func $a) (func $a)) (assert_malformed (module quote \"(func\") \"x\")")
    #expect(commands.count == 2)
    guard case .module(let module) = commands[0].kind else {
      Issue.record("not a module")
      return
    }
    #expect(throws: TextError.self) { try module.bytes() }
  }

  @Test("may be the fields of one module")
  func inlineModule() throws {
    #expect(try kinds("(func) (memory 0)").count == 1)
  }

  @Test("that mean nothing are refused")
  func refusals() {
    #expect(throws: TextError.self) { try kinds("(assert_nothing)") }
    #expect(throws: TextError.self) { try kinds("(module") }
    #expect(throws: TextError.self) { try kinds("(assert_return (invoke \"f\") (i32.cons 1))") }
  }
}
