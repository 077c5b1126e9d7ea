import Foundation

// Measures what the host costs: requests through provider, mailbox, guest and back, in `wascc run` with a manifest, beside
// the same provider with a handler in native code, in turns; `counter`, which stores a number for each request, beside a
// native handler that stores it through the same library. `wrk` brings the load: keep-alive, 64 connections. Then what a
// pool of two is worth, and what a round trip from a guest to a provider costs in the host's process and in another.
//
//     HostBenchmark [SECONDS per turn] [TURNS] [folder of the repository]

let arguments = CommandLine.arguments
let seconds = arguments.count > 1 ? Int(arguments[1]) ?? 5 : 5
let turns = arguments.count > 2 ? Int(arguments[2]) ?? 3 : 3
let repository = arguments.count > 3 ? arguments[3] : FileManager.default.currentDirectoryPath

do {
  let counter = try NativeCounter()
  // Each server and the index of the one it is compared with.
  let servers: [(server: any BenchmarkServer, peer: Int)] = [
    (try NativeServer("native handler") { "{\"counter\": 1}" }, 0),
    (try ActorServer("ping", repository: repository), 0),
    (try ActorServer("echo", repository: repository), 0),
    (try NativeServer("native counter") { "{\"counter\": \(try counter.next())}" }, 3),
    (try ActorServer("counter", repository: repository), 3),
  ]
  var best = servers.map { _ in WrkFigures() }
  var memory = servers.map { _ in 0.0 }
  for turn in 0..<turns {
    for (index, (server, _)) in servers.enumerated() {
      let start = server.process.cpuSeconds
      var figures = try Wrk.run(url: server.url, seconds: seconds, connections: 64)
      figures.cpuSeconds = server.process.cpuSeconds - start
      best[index] = best[index].best(figures)
      if turn == 0 { memory[index] = server.process.residentMiB }
    }
  }
  print(
    "server             requests/s    share of          p50 ms   p99 ms  us of CPU  errors  requests  MiB: first, last")
  for (index, ((server, peer), figures)) in zip(servers, best).enumerated() {
    let share = figures.requestsPerSecond / best[peer].requestsPerSecond * 100
    print(
      server.name.padded(15), number(figures.requestsPerSecond, 0, 13), number(share, 1, 7), "%",
      servers[peer].server.name.padded(14), number(figures.median, 2, 9), number(figures.percentile99, 2, 8),
      number(figures.cpuSeconds * 1e6 / Double(max(figures.total, 1)), 1, 10), number(Double(figures.errors), 0, 7),
      number(Double(figures.total), 0, 9), number(memory[index], 1, 11),
      number(server.process.residentMiB, 1, 0))
  }
  for (server, _) in servers { server.stop() }
  counter.stop()
  let pool = try PoolBenchmark()
  let rates = try pool.run(seconds: Double(seconds) / 2, turns: turns)
  print(
    "a pool of two: \(number(rates.two, 0, 0)) calls/s of an actor that only computes, one instance "
      + "\(number(rates.one, 0, 0)): \(number(rates.two / rates.one, 2, 0)) times")
  pool.stop()
  print("round trip of a guest to a provider          us of user time   us until the answer is there")
  let folder = FileManager.default.temporaryDirectory.appending(path: "wascc-bench-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for benchmark in try ProviderBenchmark.all(repository: repository, folder: folder) {
    let figures = try benchmark.run(rounds: 20_000, turns: turns * 2)
    print(benchmark.name.padded(45), number(figures.user / 1e3, 2, 14), number(figures.wall / 1e3, 2, 30))
    benchmark.stop()
  }
} catch {
  FileHandle.standardError.write(Data("HostBenchmark: \(error)\n".utf8))
  exit(1)
}

func number(_ value: Double, _ places: Int, _ width: Int) -> String {
  let text = String(format: "%.\(places)f", value)
  return String(repeating: " ", count: max(0, width - text.count)) + text
}

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
