import Monitoring
import Testing

@Suite("What is counted about calls")
struct CallStatisticsTests {
  private func average(_ statistics: CallStatistics, _ name: String) -> MovingAverage? {
    statistics.averages.first { $0.name == name }?.average
  }

  @Test("a call counts for its kind, its target and its operation, under the original's names") func groups() {
    var statistics = CallStatistics()
    statistics.add(CallLabels(actor: "MA", operation: "Do"), .ok, nanoseconds: 2_000_000)
    let call = CallLabels(actor: "MA", capability: "wascc:keyvalue", binding: "default", operation: "Get")
    statistics.add(call, .ok, nanoseconds: 4_000_000)
    statistics.add(call, .failed, nanoseconds: 2_000_000)
    #expect(
      statistics.averages.map(\.name) == [
        "wascc_MA", "wascc_MA_Do", "wascc_actor_total", "wascc_cap_total", "wascc_wascc:keyvalue_default",
        "wascc_wascc:keyvalue_default_Get",
      ])
    #expect(average(statistics, "wascc_cap_total")?.count == 2)
    #expect(average(statistics, "wascc_cap_total")?.milliseconds == 3)
    #expect(average(statistics, "wascc_actor_total")?.milliseconds == 2)
  }

  @Test("averages move over the window") func window() {
    var statistics = CallStatistics(window: 2)
    for milliseconds: UInt64 in [10, 20, 30] {
      statistics.add(CallLabels(actor: "MA", operation: "Do"), .ok, nanoseconds: milliseconds * 1_000_000)
    }
    // 10, then (10 + 20) / 2, then (15 + 30) / 2
    #expect(average(statistics, "wascc_MA")?.milliseconds == 22.5)
    #expect(average(statistics, "wascc_MA")?.count == 3)
  }

  @Test("a name that no metric may have is mended") func names() {
    var statistics = CallStatistics()
    statistics.add(
      CallLabels(actor: "MA", capability: "acme:kv", binding: "my-cache", operation: "Gét {}"), .ok, nanoseconds: 1)
    #expect(average(statistics, "wascc_acme:kv_my_cache_G__t___")?.count == 1)
  }

  @Test("operations that a guest makes up without end share one series") func bounded() {
    var statistics = CallStatistics(operationsPerTarget: 3)
    for index in 0..<100 {
      statistics.add(CallLabels(actor: "MA", operation: "Op\(index)"), .ok, nanoseconds: 1)
    }
    statistics.add(CallLabels(actor: "MB", operation: "Op"), .ok, nanoseconds: 1)
    #expect(statistics.series.map(\.labels.operation) == ["Op0", "Op1", "Op2", "other", "Op"])
    #expect(statistics.series.map(\.series.total) == [1, 1, 1, 97, 1])
  }

  @Test("the histogram counts every call at or below a bound") func histogram() {
    var series = CallSeries()
    series.add(.ok, nanoseconds: 50_000)
    series.add(.deadline, nanoseconds: 50_001)
    series.add(.ok, nanoseconds: .max)
    #expect(series.buckets.first == 1)
    #expect(series.buckets.dropFirst().allSatisfy { $0 == 2 })
    #expect(series.total == 3)
  }
}
