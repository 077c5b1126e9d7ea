import Foundation

/// What one run of `wrk` found.
struct WrkFigures {
  var requestsPerSecond = 0.0
  var median = 0.0
  var percentile99 = 0.0
  var errors = 0
  var total = 0
  /// What the server used meanwhile.
  var cpuSeconds = 0.0

  /// The faster of two runs; errors, requests and CPU time are those of both.
  func best(_ other: WrkFigures) -> WrkFigures {
    var best = requestsPerSecond >= other.requestsPerSecond ? self : other
    best.errors = errors + other.errors
    best.total = total + other.total
    best.cpuSeconds = cpuSeconds + other.cpuSeconds
    return best
  }
}

/// The load: https://github.com/wg/wrk, a package of most distributions.
enum Wrk {
  static func run(url: String, seconds: Int, connections: Int) throws -> WrkFigures {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["wrk", "-t2", "-c\(connections)", "-d\(seconds)s", "--latency", url]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchmarkError("wrk failed; apt-get install wrk brings it")
    }
    return figures(in: text)
  }

  private static func figures(in text: String) -> WrkFigures {
    var figures = WrkFigures()
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case "Requests/sec:": figures.requestsPerSecond = Double(words[1]) ?? 0
      case "50%": figures.median = milliseconds(words[1])
      case "99%": figures.percentile99 = milliseconds(words[1])
      case "Non-2xx": figures.errors += Int(words.last ?? "") ?? 0
      case "Socket": figures.errors += words.compactMap { Int($0.filter(\.isNumber)) }.reduce(0, +)
      default: if words.count > 2, words[1] == "requests", words[2] == "in" { figures.total = Int(words[0]) ?? 0 }
      }
    }
    return figures
  }

  private static func milliseconds(_ text: String) -> Double {
    let number = Double(text.prefix { $0.isNumber || $0 == "." }) ?? 0
    if text.hasSuffix("us") { return number / 1000 }
    return text.hasSuffix("ms") ? number : number * 1000
  }
}

/// A process that serves, as the system sees it.
struct ServerProcess {
  let id: Int32

  static var this: ServerProcess { ServerProcess(id: ProcessInfo.processInfo.processIdentifier) }

  /// The time it has computed, in user and in system code.
  var cpuSeconds: Double {
    let text = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ""
    // Fields are counted from behind the name, which may hold anything and ends with the last parenthesis.
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  var residentMiB: Double {
    let status = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line.flatMap { Double($0.filter(\.isNumber)) } ?? 0) / 1024
  }
}
