import Foundation

// Measures what the host costs: requests through provider, mailbox, guest and back, beside the same provider with a
// handler in native code, in turns in one process. `wrk` brings the load, since a client in this process would compete
// for its threads.
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
  let before = ProcessFigures.now
  var best = servers.map { _ in WrkFigures() }
  for _ in 0..<turns {
    for (index, server) in servers.enumerated() {
      let start = ProcessFigures.now.cpuSeconds
      var figures = try Wrk.run(url: server.url, seconds: seconds, connections: 64)
      figures.cpuSeconds = ProcessFigures.now.cpuSeconds - start
      best[index] = best[index].best(figures)
    }
  }
  print("server                       requests/s   share     p50 ms    p99 ms    us of CPU   errors")
  for (server, figures) in zip(servers, best) {
    let share = figures.requestsPerSecond / best[0].requestsPerSecond
    print(
      server.name.padded(24), number(figures.requestsPerSecond, 0, 14), number(share * 100, 1, 6) + " %",
      number(figures.median, 2, 10), number(figures.percentile99, 2, 9),
      number(figures.cpuSeconds * 1e6 / Double(max(figures.total, 1)), 1, 12), number(Double(figures.errors), 0, 8))
  }
  let after = ProcessFigures.now
  let total = best.reduce(0) { $0 + $1.total }
  print("after \(total) requests: \(before) before, \(after) now")
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
