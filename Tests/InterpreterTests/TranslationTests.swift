import Foundation
import Testing
import WebAssembly
import WebAssemblyText

/// What becomes of functions, as the disassembly shows it, and what translating costs.
@Suite struct TranslationTests {
  static func code(_ text: String) throws -> String {
    let module = try Module(ModuleText.binary(from: Array(text.utf8)), engine: Engine())
    return try #require(module.disassembly(ofFunction: 0))
  }

  @Test(
    "Register code is as the goldens show it", arguments: ["fib", "array", "float", "control", "vector", "exceptions"])
  func golden(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")
    let source = try String(contentsOf: folder.appendingPathComponent("\(name).wat"), encoding: .utf8)
    let golden = folder.appendingPathComponent("\(name).txt")
    let code = try Self.code(source)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try code.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(code == (try String(contentsOf: golden, encoding: .utf8)))
  }

  @Test("A million nested blocks translate in time and on any stack")
  func nesting() throws {
    let depth = 1_000_000
    var body: [UInt8] = []
    for _ in 0..<depth { body += [0x02, 0x40] }
    body += [UInt8](repeating: 0x0b, count: depth)
    let module = try Module(Self.function(body), engine: Engine())
    #expect(try milliseconds { try module.translateAll() } < 2_000)
  }

  @Test("So do three hundred thousand that guard each other")
  func guardedNesting() throws {
    let depth = 300_000
    var body: [UInt8] = []
    for _ in 0..<depth { body += [0x1f, 0x40, 0x00] }
    body += [0x00]
    body += [UInt8](repeating: 0x0b, count: depth)
    let module = try Module(Self.function(body), engine: Engine())
    #expect(try milliseconds { try module.translateAll() } < 2_000)
  }

  @Test("Branches to the outermost of five thousand blocks take linear time")
  func branches() throws {
    let depth = 5_000
    var body: [UInt8] = []
    for _ in 0..<depth { body += [0x02, 0x40] }
    for _ in 0..<300_000 { body += [0x41, 0x00, 0x0d] + Self.leb(depth - 1) }
    body += [UInt8](repeating: 0x0b, count: depth)
    let module = try Module(Self.function(body), engine: Engine())
    #expect(try milliseconds { try module.translateAll() } < 2_000)
  }

  @Test("A table of a million branches is translated and branches")
  func table() throws {
    var body: [UInt8] = [0x02, 0x40, 0x41, 0x05, 0x0e] + Self.leb(1_000_000)
    body += [UInt8](repeating: 0, count: 1_000_001) + [0x0b]
    let engine = Engine()
    let module = try Module(Self.function(body), engine: engine)
    #expect(try milliseconds { try module.translateAll() } < 2_000)
    let instance = try Instance(module, in: Store(engine: engine), imports: Imports())
    #expect(try instance.function("run").call([]).isEmpty)
  }

  @Test("A million constants that are dropped need no frame")
  func constants() throws {
    var body: [UInt8] = []
    for _ in 0..<1_000_000 { body += [0x41, 0x07] }
    body += [UInt8](repeating: 0x1a, count: 1_000_000)
    let module = try Module(Self.function(body), engine: Engine())
    #expect(try milliseconds { try module.translateAll() } < 2_000)
  }

  @Test("A frame beyond what code can address is refused at the call, by name")
  func largeFrame() throws {
    let guest = try Guest(
      "(module (func (export \"run\") \(String(repeating: "(local i64)", count: 40_000))))"
    )
    guard case .frameTooLarge(let slots) = try guest.trap("run") else {
      Issue.record("the call was not refused")
      return
    }
    #expect(slots >= 40_000)
  }

  @Test("Threads that call a function for the first time at once get the same code")
  func concurrentFirstCalls() async throws {
    let text = (0..<50).map {
      "(func $f\($0) (param i32) (result i32) (i32.mul (local.get 0) (i32.const \($0))))"
    }.joined(separator: "\n")
    let calls = (0..<50).map { "(call $f\($0) (local.get 0))" }.joined(separator: "\n")
    let adds = String(repeating: "i32.add ", count: 49)
    let engine = Engine()
    let module = try Module(
      ModuleText.binary(
        from: Array("(module \(text) (func (export \"run\") (param i32) (result i32) \(calls) \(adds)))".utf8)),
      engine: engine)
    try await withThrowingTaskGroup(of: [Int32].self) { group in
      for _ in 0..<8 {
        group.addTask {
          let instance = try Instance(module, in: Store(engine: engine), imports: Imports())
          return try instance.function("run").call([.i32(2)]).map(\.asInt32)
        }
      }
      for try await result in group { #expect(result == [2 * 49 * 25]) }
    }
  }

  @Test("Code that counts its budget computes the same", arguments: [false, true])
  func counting(_ counts: Bool) throws {
    let guest = try Guest(
      """
      (module (func $fib (export "fib") (param i32) (result i32)
        (if (result i32) (i32.lt_s (local.get 0) (i32.const 2)) (then (local.get 0))
          (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))
                         (call $fib (i32.sub (local.get 0) (i32.const 2))))))))
      """, counting: counts)
    #expect(try guest.call("fib", .i32(20)) == [6765])
    let code = try #require(guest.module.disassembly(ofFunction: 0))
    #expect(code.contains("charge") == counts)
  }

  // MARK: Modules too large to write as text

  private static func leb(_ value: Int) -> [UInt8] {
    var value = value
    var bytes: [UInt8] = []
    while value >= 0x80 {
      bytes.append(UInt8(value & 0x7f) | 0x80)
      value >>= 7
    }
    return bytes + [UInt8(value)]
  }

  /// A module of one function without parameters, exported as `run`.
  private static func function(_ code: [UInt8]) -> [UInt8] {
    func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id] + leb(contents.count) + contents }
    let body = [0] + code + [0x0b]
    return [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0] + section(1, [1, 0x60, 0, 0]) + section(3, [1, 0])
      + section(7, [1, 3] + Array("run".utf8) + [0, 0]) + section(10, [1] + leb(body.count) + body)
  }
}
