import Foundation

/// What one run of `wrk` found.
struct WrkFigures {
  var requestsPerSecond = 0.0
  var median = 0.0
  var percentile99 = 0.0
  var errors = 0
  var total = 0
  /// What this process used meanwhile.
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

/// What the process uses.
struct ProcessFigures: CustomStringConvertible {
  let residentKiB: Int
  let threads: Int
  let descriptors: Int
  let cpuSeconds: Double

  static var now: ProcessFigures {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let value = { (key: String) -> Int in
      let line = status.split(separator: "\n").first { $0.hasPrefix(key) }
      return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }
    let descriptors = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let cpu = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }
    return ProcessFigures(
      residentKiB: value("VmRSS:"), threads: value("Threads:"), descriptors: descriptors ?? 0,
      cpuSeconds: cpu[0] + cpu[1])
  }

  var description: String { "\(residentKiB / 1024) MiB, \(threads) threads, \(descriptors) descriptors" }
}
