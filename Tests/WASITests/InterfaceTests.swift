import Testing
import WASI
import WebAssembly
import WebAssemblyText

@Suite("The interface")
struct InterfaceTests {
  @Test("there are 46 calls", arguments: [46])
  func count(_ number: Int) { #expect(documentedCalls.count == number) }

  @Test("every call links under its documented type", arguments: documentedCalls.map(\.name))
  func types(_ name: String) throws {
    _ = try Probe().instance.function(Name(name))
  }

  @Test("the older namespace has all calls but the one that came later")
  func older() throws {
    _ = try Probe(WASIConfiguration(), ProbeModule.unstable)
    let late = try Module(
      try ModuleText.binary(from: Array(ProbeModule.text("wasi_unstable").utf8)), engine: ProbeModule.engine)
    var imports = Imports()
    try WASISystem(WASIConfiguration()).define(in: &imports)
    #expect(throws: LinkError.self) {
      try Instance(late, in: Store(engine: ProbeModule.engine), imports: imports)
    }
  }

  @Test("a guest without memory gets a fault, not a crash")
  func noMemory() throws {
    let text = """
      (module (import "wasi_snapshot_preview1" "args_sizes_get" (func $f (param i32 i32) (result i32)))
        (func (export "run") (result i32) (call $f (i32.const 0) (i32.const 4))))
      """
    let run = try instance(text).function("run").typed((() -> Int32).self)
    #expect(try run() == Int32(E.fault))
  }

  @Test("an exported memory that is not the first is the one that counts")
  func secondMemory() throws {
    let text = """
      (module (import "wasi_snapshot_preview1" "clock_res_get" (func $f (param i32 i32) (result i32)))
        (memory $first 1) (memory $second (export "memory") 1)
        (func (export "run") (result i64) (drop (call $f (i32.const 1) (i32.const 8))) (i64.load $second (i32.const 8))))
      """
    var features = Features.default
    features.insert(.multiMemory)
    let engine = Engine(Engine.Configuration(features: features))
    var imports = Imports()
    try WASISystem(WASIConfiguration()).define(in: &imports)
    let instance = try Instance(
      try Module(try ModuleText.binary(from: Array(text.utf8)), engine: engine), in: Store(engine: engine),
      imports: imports)
    #expect(try instance.function("run").typed((() -> Int64).self)() > 0)
  }

  // MARK: Arguments and environment

  @Test("arguments and environment arrive byte for byte, packed and terminated")
  func strings() throws {
    var configuration = WASIConfiguration()
    configuration.arguments = ["program", "a \"b\"\n", "", "ü"]
    configuration.environment = [("KEY", "value=1"), ("EMPTY", "")]
    let probe = try Probe(configuration)
    for (sizes, get, expected) in [
      ("args_sizes_get", "args_get", ["program", "a \"b\"\n", "", "ü"]),
      ("environ_sizes_get", "environ_get", ["KEY=value=1", "EMPTY="]),
    ] {
      let (count, total) = (probe.room(4), probe.room(4))
      #expect(try probe.call(sizes, count, total) == 0)
      #expect(try probe.u32(count) == expected.count)
      #expect(try probe.u32(total) == expected.reduce(0) { $0 + $1.utf8.count + 1 })
      let (pointers, buffer) = (probe.room(4 * expected.count), probe.room(try probe.u32(total)))
      #expect(try probe.call(get, pointers, buffer) == 0)
      var place = buffer
      for (index, text) in expected.enumerated() {
        #expect(try probe.u32(pointers + 4 * index) == place)
        #expect(try probe.memory.read(at: place, count: text.utf8.count + 1) == Array(text.utf8) + [0])
        place += text.utf8.count + 1
      }
    }
  }

  @Test("nothing is there that was not given")
  func nothingByDefault() throws {
    let probe = try Probe()
    let (count, total) = (probe.room(4), probe.room(4))
    #expect(try probe.call("environ_sizes_get", count, total) == 0)
    #expect(try probe.u32(count) == 0)
    #expect(try probe.call("fd_prestat_get", 3, probe.room(8)) == E.badf)
    #expect(try probe.read(0, 10) == "")
    #expect(try probe.write(1, "into the void") == 13)
  }

  @Test(
    "pointers past the end are a fault and nothing is written",
    arguments: [
      ("args_sizes_get", [0x1f_fffe, 0]), ("args_sizes_get", [0, 0x1f_fffe]), ("args_get", [0x1f_fffe, 0]),
      ("args_get", [0, 0x1f_ffff]), ("environ_get", [-1, -1]), ("random_get", [0x1f_fff0, 17]),
      ("random_get", [0, -1]),
      ("clock_time_get", [0, 0, 0x1f_fff9]), ("clock_res_get", [0, -1]), ("fd_fdstat_get", [1, 0x1f_fff0]),
      ("fd_filestat_get", [1, 0x1f_ffd0]), ("fd_prestat_get", [3, -1]), ("fd_prestat_dir_name", [3, -1, 100]),
      ("path_create_directory", [3, 0x1f_ffff, 2]), ("poll_oneoff", [0x1f_ffff, 0, 1, 0]),
    ])
  func faults(_ name: String, _ arguments: [Int]) throws {
    var configuration = WASIConfiguration()
    configuration.arguments = ["program"]
    configuration.environment = [("A", "B")]
    configuration.directories = [GrantedDirectory(.memory(bytes: 1 << 20), as: "/scratch")]
    let probe = try Probe(configuration)
    let call = documentedCalls.first { $0.name == name }!
    let values: [Value] = zip(call.parameters, arguments).map {
      $0 == "I" ? .i64(Int64($1)) : .i32(Int32(truncatingIfNeeded: $1))
    }
    guard case .i32(let error)? = try probe.instance.function(Name(name)).call(values).first else { return }
    #expect(Int(error) == E.fault)
    #expect(try probe.memory.read(at: 0, count: 64).allSatisfy { $0 == 0 })
  }

  @Test("a zero byte in an argument is refused before anything runs")
  func zeroByte() {
    var configuration = WASIConfiguration()
    configuration.arguments = ["a\0b"]
    #expect(throws: GrantError.self) { try WASISystem(configuration) }
    configuration.arguments = []
    configuration.environment = [("A=B", "C")]
    #expect(throws: GrantError.self) { try WASISystem(configuration) }
  }

  // MARK: Clocks and randomness

  @Test("every clock tells time and a resolution; others are invalid", arguments: [0, 1, 2, 3])
  func clocks(_ clock: Int) throws {
    let probe = try Probe()
    let place = probe.room(8)
    #expect(try probe.call("clock_res_get", clock, place) == 0)
    #expect(try probe.u64(place) > 0)
    #expect(try probe.call("clock_time_get", clock, 1, place) == 0)
    let first = try probe.u64(place)
    #expect(try probe.call("clock_time_get", clock, 0, place) == 0)
    #expect(try probe.u64(place) >= first)
    #expect(try probe.call("clock_time_get", clock + 4, 0, place) == E.inval)
    #expect(try probe.call("clock_res_get", clock + 4, place) == E.inval)
  }

  @Test("clock precision is what was granted")
  func coarse() throws {
    var configuration = WASIConfiguration()
    configuration.clock = .system(resolution: 1_000_000)
    let probe = try Probe(configuration)
    let place = probe.room(8)
    #expect(try probe.call("clock_time_get", 1, 0, place) == 0)
    #expect(try probe.u64(place) % 1_000_000 == 0)
    #expect(try probe.call("clock_res_get", 1, place) == 0)
    #expect(try probe.u64(place) >= 1_000_000)
  }

  @Test("virtual time and seeded bytes repeat themselves")
  func deterministic() throws {
    func run() throws -> [UInt8] {
      var configuration = WASIConfiguration()
      configuration.clock = .virtual(start: 1_000_000_000)
      configuration.random = .seeded(42)
      let probe = try Probe(configuration)
      #expect(try probe.call("random_get", 0, 13) == 0)
      #expect(try probe.call("clock_time_get", 0, 0, 16) == 0)
      #expect(try probe.call("random_get", 24, 40) == 0)
      return try probe.memory.read(at: 0, count: 64)
    }
    #expect(try run() == run())
  }

  @Test("random bytes fill what was asked for and no more")
  func random() throws {
    let probe = try Probe()
    #expect(try probe.call("random_get", 5000, 0) == 0)
    #expect(try probe.call("random_get", 4096, 1024) == 0)
    #expect(try probe.memory.read(at: 4096, count: 1024).contains { $0 != 0 })
    #expect(try probe.memory.read(at: 5120, count: 64).allSatisfy { $0 == 0 })
    var configuration = WASIConfiguration()
    configuration.transferBytes = 100
    #expect(try Probe(configuration).call("random_get", 0, 101) == E.nomem)
  }

  // MARK: Ending

  @Test("proc_exit ends the guest with any code", arguments: [0, 1, 125, 126, 255, 0x8000_0000, 0xffff_ffff])
  func exit(_ code: Int) throws {
    let probe = try Probe()
    #expect { try probe.call("proc_exit", code) } throws: { ($0 as? WASIExit)?.code == UInt32(code) }
    #expect(try probe.call("sched_yield") == 0)
  }

  @Test(
    "proc_exit ends a guest that has not begun, and one deep in calls",
    arguments: [
      "(func $f (call $exit (i32.const 9))) (start $f)",
      "(table funcref (elem $f)) (func $f (call $exit (i32.const 9))) (func $g (call_indirect (i32.const 0))) (start $g)",
    ])
  func exitInStart(_ body: String) throws {
    let text = "(module (import \"wasi_snapshot_preview1\" \"proc_exit\" (func $exit (param i32))) \(body))"
    #expect { try instance(text) } throws: { ($0 as? WASIExit)?.code == 9 }
  }

  @Test("yielding is not free: a budget or deadline ends who does nothing else")
  func yielding() throws {
    let yielder = try instance(
      """
      (module (import "wasi_snapshot_preview1" "sched_yield" (func $yield (result i32)))
        (func (export "run") (loop (drop (call $yield)) (br 0))))
      """)
    let run = try yielder.function("run").typed((() -> Void).self)
    yielder.store.budget = 100_000
    #expect { try run() } throws: { ($0 as? Trap)?.reason == .budgetExhausted }
    yielder.store.budget = nil
    yielder.store.deadline = MonotonicClock.now + 20_000_000
    #expect { try run() } throws: { ($0 as? Trap)?.reason == .deadlineExceeded }
  }

  private func instance(_ text: String) throws -> Instance {
    var imports = Imports()
    try WASISystem(WASIConfiguration()).define(in: &imports)
    let module = try Module(try ModuleText.binary(from: Array(text.utf8)), engine: ProbeModule.engine)
    return try Instance(module, in: Store(engine: ProbeModule.engine), imports: imports)
  }

  @Test("a signal to oneself does what it does by default", arguments: [(6, 134), (9, 137), (15, 143), (30, 159)])
  func signals(_ signal: Int, _ code: Int) throws {
    let probe = try Probe()
    #expect { try probe.call("proc_raise", signal) } throws: { ($0 as? WASIExit)?.code == UInt32(code) }
  }

  @Test("signals that are ignored are, and unknown ones invalid")
  func harmlessSignals() throws {
    let probe = try Probe()
    for signal in [0, 16, 17, 22, 27] { #expect(try probe.call("proc_raise", signal) == 0) }
    #expect(try probe.call("proc_raise", 18) == E.notsup)
    #expect(try probe.call("proc_raise", 31) == E.inval)
    #expect(try probe.call("proc_raise", -1) == E.inval)
  }
}
