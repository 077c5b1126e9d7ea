import WebAssembly

/// What a call across the border costs, in either direction.
struct BorderBenchmark {
  let folder: String

  func run() throws {
    let engine = Engine()
    let module = try Module(try readFile("\(folder)/border.wasm"), engine: engine)
    var imports = Imports()
    imports.define("bench", "host") { (value: UInt32) -> UInt32 in value &+ 1 }
    let instance = try Instance(module, in: Store(engine: engine), imports: imports)
    let run = try instance.function("run").typed(((UInt32) -> UInt32).self)
    let leaf = try instance.function("leaf").typed(((UInt32) -> UInt32).self)
    let turns: UInt32 = 5_000_000
    report("guest->host", try nanoseconds { _ = try run(turns) } / Double(turns))
    let calls = try nanoseconds {
      var value: UInt32 = 0
      for _ in 0..<turns { value = try leaf(value) }
    }
    report("host->guest", calls / Double(turns))
  }

  private func report(_ name: String, _ nanoseconds: Double) {
    print(row(name, ["\(decimals(nanoseconds, 1)) ns"]))
  }
}

/// The least of three measurements of user time.
func nanoseconds(_ body: () throws -> Void) rethrows -> Double {
  var least = Double.infinity
  for _ in 0..<3 {
    let start = processorTime()
    try body()
    least = min(least, processorTime() - start)
  }
  return least
}
