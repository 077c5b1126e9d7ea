import Testing
import WebAssembly

@Suite("Addresses of 64 bits")
struct Memory64Tests {
  @Test("let a module declare what no machine has, and refuse it with a sentence when it is instantiated")
  func hugeMinimum() throws {
    let declarations = [
      ("(memory i64 0x1_0000_0000_0000)", "bytes of memory"), ("(memory i64 0x100_0000)", "bytes of memory"),
      ("(memory i64 0x4001)", "bytes of memory"), ("(table i64 0xffff_ffff_ffff_ffff funcref)", "entries of a table"),
      ("(table i64 10_000_001 funcref)", "entries of a table"),
    ]
    let engine = Engine()
    for (text, words) in declarations {
      let module = try Guest.module(text, engine)
      let error = #expect(throws: LimitError.self) { _ = try Instance(module, in: Store(engine: engine)) }
      #expect("\(try #require(error))".contains(words))
    }
  }

  @Test("are reserved as far as limits and system go, and grow page by page without a declared maximum")
  func growth() throws {
    var limits = Limits()
    limits.memoryBytes = Int.max
    let store = Store(engine: Engine(Engine.Configuration(limits: limits)))
    let guest = try Guest(
      """
      (memory (export "memory") i64 1)
      (func (export "grow") (param i64) (result i64) (memory.grow (local.get 0)))
      """, in: store)
    for n in 1...1000 as ClosedRange<Int64> { #expect(try guest.long("grow", .i64(1)) == n) }
    #expect(try guest.long("grow", .i64(1 << 32)) == -1)
    #expect(try guest.long("grow", .i64(-1)) == -1)
    #expect(guest.instance.memory("memory")?.byteCount == 1001 * 65536)
  }

  @Test("cost a budget the full length of a bulk operation")
  func budget() throws {
    let store = boundedStore { $0.budget = 10_000 }
    let guest = try Guest(
      """
      (memory i64 16)
      (func (export "fill") (param i64) (memory.fill (i64.const 0) (i32.const 1) (local.get 0)))
      """, in: store)
    _ = try guest.call("fill", .i64(65_536))
    #expect(trapReason { _ = try guest.call("fill", .i64(1 << 20)) } == .budgetExhausted)
    #expect(trapReason { _ = try guest.call("fill", .i64(1 << 32)) } == .budgetExhausted)
  }
}
