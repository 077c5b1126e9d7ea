internal import ActorHost

/// Metrics in the text format that Prometheus reads, version 0.0.4.
struct MetricsText {
  static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  private(set) var text = ""

  init(_ statistics: CallStatistics, _ host: HostStatus) {
    writeSeries(statistics.series)
    writeHost(host)
    for group in statistics.averages {
      head("\(group.name)_inv_count", "counter")
      line("\(group.name)_inv_count", "\(group.average.count)")
      head("\(group.name)_average_inv_time", "gauge", "Milliseconds, as a moving average.")
      line("\(group.name)_average_inv_time", "\(group.average.milliseconds)")
    }
  }

  // MARK: Labelled

  private mutating func writeSeries(_ all: [(labels: CallLabels, series: CallSeries)]) {
    head("wascc_invocations_total", "counter", "Calls by how they ended.")
    for (labels, series) in all {
      for outcome in CallOutcome.allCases where series.count(outcome) > 0 {
        line(
          "wascc_invocations_total", Self.pairs(labels) + [("result", outcome.word)], "\(series.count(outcome))")
      }
    }
    head("wascc_invocation_duration_seconds", "histogram", "How long calls take.")
    for (labels, series) in all { writeHistogram(Self.pairs(labels), series) }
  }

  private mutating func writeHistogram(_ labels: [(String, String)], _ series: CallSeries) {
    let name = "wascc_invocation_duration_seconds"
    for (bound, count) in zip(CallSeries.bounds, series.buckets) {
      line("\(name)_bucket", labels + [("le", "\(Double(bound) / 1e9)")], "\(count)")
    }
    line("\(name)_bucket", labels + [("le", "+Inf")], "\(series.total)")
    line("\(name)_sum", labels, "\(Double(series.nanoseconds) / 1e9)")
    line("\(name)_count", labels, "\(series.total)")
  }

  private static func pairs(_ labels: CallLabels) -> [(String, String)] {
    [
      ("actor", labels.actor), ("capability", labels.capability), ("binding", labels.binding),
      ("operation", labels.operation),
    ]
  }

  private mutating func writeHost(_ host: HostStatus) {
    head("wascc_host_uptime_seconds", "gauge")
    line("wascc_host_uptime_seconds", "\(host.uptimeSeconds)")
    head("wascc_host_threads", "gauge", "Threads that run guests.")
    line("wascc_host_threads", "\(host.threads)")
    head("wascc_actor_waiting_calls", "gauge", "Calls in the actor's mailbox.")
    for actor in host.actors { line("wascc_actor_waiting_calls", [("actor", actor.key)], "\(actor.waitingCalls)") }
    head("wascc_actor_refused_calls_total", "counter", "Calls turned away because too many were waiting.")
    for actor in host.actors {
      line("wascc_actor_refused_calls_total", [("actor", actor.key)], "\(actor.refusedCalls)")
    }
  }

  // MARK: Lines

  private mutating func head(_ name: String, _ type: String, _ help: String? = nil) {
    if let help { text += "# HELP \(name) \(help)\n" }
    text += "# TYPE \(name) \(type)\n"
  }

  private mutating func line(_ name: String, _ value: String) { text += "\(name) \(value)\n" }

  private mutating func line(_ name: String, _ labels: [(String, String)], _ value: String) {
    let list = labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
    text += "\(name){\(list)} \(value)\n"
  }

  /// In the value of a label a backslash, a quote and the end of a line are written with a backslash.
  private static func escaped(_ value: String) -> String {
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
