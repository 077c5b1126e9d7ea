import Foundation

// Measures what the host costs: requests through provider, mailbox, guest and back, in `wascc run` with a manifest, beside
// the same provider with a handler in native code, in turns. `wrk` brings the load: keep-alive, 64 connections.
//
//     HostBenchmark [SECONDS per turn] [TURNS] [folder of the repository]

let arguments = CommandLine.arguments
let seconds = arguments.count > 1 ? Int(arguments[1]) ?? 5 : 5
let turns = arguments.count > 2 ? Int(arguments[2]) ?? 3 : 3
let repository = arguments.count > 3 ? arguments[3] : FileManager.default.currentDirectoryPath

do {
  let servers: [any BenchmarkServer] = [
    try NativeServer(),
    try ActorServer("ping", repository: repository),
    try ActorServer("echo", repository: repository),
    try ActorServer("counter", repository: repository),
  ]
  var best = servers.map { _ in WrkFigures() }
  var memory = servers.map { _ in 0.0 }
  for turn in 0..<turns {
    for (index, server) in servers.enumerated() {
      let start = server.process.cpuSeconds
      var figures = try Wrk.run(url: server.url, seconds: seconds, connections: 64)
      figures.cpuSeconds = server.process.cpuSeconds - start
      best[index] = best[index].best(figures)
      if turn == 0 { memory[index] = server.process.residentMiB }
    }
  }
  print("server              requests/s    share   p50 ms   p99 ms  us of CPU   errors   requests  MiB, first turn .. last")
  for (index, (server, figures)) in zip(servers, best).enumerated() {
    let share = figures.requestsPerSecond / best[0].requestsPerSecond
    print(
      server.name.padded(15), number(figures.requestsPerSecond, 0, 14), number(share * 100, 1, 6) + " %",
      number(figures.median, 2, 8), number(figures.percentile99, 2, 8),
      number(figures.cpuSeconds * 1e6 / Double(max(figures.total, 1)), 1, 10), number(Double(figures.errors), 0, 8),
      number(Double(figures.total), 0, 10), number(memory[index], 1, 14) + " .. "
        + number(server.process.residentMiB, 1, 0))
  }
  for server in servers { server.stop() }
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
