// The benchmarks: one comparable line per case.
//
//     wascc-bench [--kernels FOLDER] [--rounds N]
//
// Kernels run in processes of their own, ours and the peer's by turns, and the least user time of each counts: what else
// the machine does then disturbs both alike. The peer is the `wasmkit` of the Swift toolchain.
import Glibc
import WebAssembly

var folder = "fixtures/bench"
var rounds = 3
var arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--one" {
  try runOne(Array(arguments.dropFirst()))
  exit(0)
}
while arguments.count >= 2 {
  switch arguments[0] {
  case "--kernels": folder = arguments[1]
  case "--rounds": rounds = max(Int(arguments[1]) ?? rounds, 1)
  default: break
  }
  arguments.removeFirst(2)
}
guard arguments.isEmpty else {
  print("usage: wascc-bench [--kernels FOLDER] [--rounds N]")
  exit(64)
}

KernelComparison(folder: folder, rounds: rounds).run()
try BorderBenchmark(folder: folder).run()
try LoadBenchmark(folder: folder).run()
try FileBenchmark().run()

/// One kernel in this process: FILE COUNT [counted].
func runOne(_ arguments: [String]) throws {
  guard arguments.count >= 2, let count = Int32(arguments[1]) else { exit(64) }
  let counted = arguments.contains("counted")
  let engine = Engine(Engine.Configuration(countsBudget: counted))
  let module = try Module(try readFile(arguments[0]), engine: engine)
  let instance = try Instance(module, in: Store(engine: engine), imports: Imports())
  let run = try instance.function("run").typed(((Int32) -> Int32).self)
  print(UInt32(bitPattern: try run(count)))
}
