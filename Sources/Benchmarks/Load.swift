import Glibc
import WebAssembly

/// Decoding, validating and translating, over the largest program of the fixtures.
struct LoadBenchmark {
  let folder: String

  func run() throws {
    let path = "\(folder)/../actors/counter/counter.wasm"
    let bytes = try readFile(path)
    let engine = Engine()
    let turns = 20
    let load = try nanoseconds { for _ in 0..<turns { _ = try Module(bytes, engine: engine) } } / Double(turns)
    let both =
      try nanoseconds {
        for _ in 0..<turns { try Module(bytes, engine: engine).translateAll() }
      } / Double(turns)
    let size = Double(bytes.count)
    let megabytes = size / load * 1000
    print(row("load", ["\(decimals(megabytes, 1)) MB/s", "\(decimals(load / size, 1)) ns/B"]))
    let code = try Module(bytes, engine: engine).translatedByteCount()
    print(row("translate", ["\(decimals((both - load) / size, 1)) ns/B", "\(decimals(Double(code) / size, 2)) B/B"]))
  }
}

/// User time of this process in nanoseconds.
func processorTime() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return (Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6) * 1e9
}
