import ActorHost
import Claims
import Foundation
import Messages
import Monitoring
import NativeProviders
import Synchronization
import Testing
import TestGuests
import WebAssembly

@Suite("Metrics are pushed to a gateway")
struct PushTests {
  private let metrics = MetricsMiddleware()
  private let host: ActorHost.Host
  private let key: String
  private let log = Lines()

  init() throws {
    var configuration = HostConfiguration()
    configuration.middleware = [metrics]
    host = try ActorHost.Host(configuration)
    let signer = try ModuleSigner(account: try KeyPair(generating: .account))
    let module = try KeyPair(generating: .module).publicKey
    key = try host.addActor(try signer.sign(ProbeGuest.bytes, as: module, ModuleStatement(name: "probe")))
  }

  /// A push may take as long.
  private static let interval: UInt64 = 1_000_000_000

  private func pusher(_ url: String, _ change: (inout PushTarget) -> Void = { _ in }) throws -> MetricsPusher {
    let library = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .deletingLastPathComponent().appending(path: "libwascc_http_client.so").path
    var target = PushTarget(url: url)
    target.interval = Self.interval
    change(&target)
    var options = NativeProviderOptions()
    options.trustsCallsToReturn = true
    return try MetricsPusher(
      try NativeProvider(path: library, options: options, log: log.note), to: target, metrics: metrics, log: log.note,
      status: { [weak host] in host.map(HostStatus.init) })
  }

  private func call() { _ = try? host.call(key, "c") }

  private func soon() -> UInt64 { MonotonicClock.after(2_000_000_000) }

  @Test("again and again, in the text format, under the job") func pushes() throws {
    let gateway = try Gateway()
    defer { gateway.close() }
    let pusher = try pusher(gateway.url + "/", { ($0.user, $0.password) = ("ada", "love") })
    call()
    #expect(waits { gateway.pushes.count >= 2 })
    let push = try #require(gateway.pushes.last)
    #expect(push.line == "PUT /metrics/job/wascc HTTP/1.1")
    #expect(push.header["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
    #expect(push.header["authorization"] == "Basic YWRhOmxvdmU=")
    #expect(push.body.contains("\nwascc_actor_total_inv_count 1\n"))
    #expect(push.body.contains(#"wascc_invocations_total{actor="\#(key)""#))
    pusher.stop(deadline: soon())
    #expect(log.all.isEmpty)
  }

  @Test("the end of a host is pushed too") func last() throws {
    let gateway = try Gateway()
    defer { gateway.close() }
    let pusher = try pusher(
      gateway.url,
      {
        $0.interval = 3_600_000_000_000
        $0.job = "a b/c"
      })
    call()
    pusher.stop(deadline: soon())
    #expect(gateway.pushes.map(\.line) == ["PUT /metrics/job@base64/YSBiL2M= HTTP/1.1"])
    #expect(gateway.pushes.first?.body.contains("\nwascc_actor_total_inv_count 1\n") == true)
    #expect(gateway.pushes.first?.header["authorization"] == nil)
  }

  @Test("a job is a part of the path, whatever it is called") func job() throws {
    let gateway = try Gateway()
    defer { gateway.close() }
    let pusher = try pusher(
      gateway.url + "/base",
      {
        $0.interval = 3_600_000_000_000
        $0.job = "a ü?"
      })
    pusher.stop(deadline: soon())
    #expect(gateway.pushes.map(\.line) == ["PUT /base/metrics/job/a%20%C3%BC%3F HTTP/1.1"])
  }

  @Test("a gateway that answers 500 is a line in the log, and its recovery another") func failing() throws {
    let gateway = try Gateway(status: 500)
    defer { gateway.close() }
    let pusher = try pusher(gateway.url)
    #expect(waits { gateway.pushes.count >= 2 })
    #expect(log.all.count == 1)
    #expect(log.all.first?.hasPrefix("metrics cannot be pushed to \(gateway.url): it answered 500;") == true)
    gateway.answer(202)
    #expect(waits { log.all.count == 2 })
    #expect(log.all.last == "metrics are pushed to \(gateway.url) again")
    gateway.answer(500)
    let count = gateway.pushes.count
    #expect(waits { gateway.pushes.count >= count + 2 })
    pusher.stop(deadline: soon())
    #expect(log.all.count == 2, "one that comes and goes is not said each time")
  }

  @Test("a gateway that is gone costs one line, and no time") func gone() throws {
    let gateway = try Gateway()
    gateway.close()
    let pusher = try pusher(gateway.url, { $0.interval = 50_000_000 })
    #expect(waits { !log.all.isEmpty })
    usleep(200_000)
    let begin = MonotonicClock.now
    pusher.stop(deadline: MonotonicClock.after(60_000_000_000))
    #expect(MonotonicClock.now - begin < 30_000_000_000, "a refused connection is not waited for")
    #expect(log.all.count == 1)
  }

  @Test("a gateway that never answers delays neither calls nor the end") func hanging() throws {
    let gateway = try Gateway(status: nil)
    defer { gateway.close() }
    let pusher = try pusher(gateway.url, { $0.interval = 200_000_000 })
    #expect(waits { !gateway.pushes.isEmpty })
    for _ in 0..<1_000 { call() }
    let begin = MonotonicClock.now
    pusher.stop(deadline: MonotonicClock.after(800_000_000))
    #expect(MonotonicClock.now - begin < 20_000_000_000)
    #expect(log.all.count == 1, "\(log.all)")
  }
}

private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  @Sendable func note(_ level: LogLevel, _ line: String) {
    guard level <= .info else { return }
    lines.withLock { $0.append(line) }
  }
}

/// Waits until a condition holds; false when it does not within a minute.
private func waits(_ condition: () -> Bool) -> Bool {
  let end = MonotonicClock.after(60_000_000_000)
  while !condition() {
    guard MonotonicClock.now < end else { return false }
    usleep(5_000)
  }
  return true
}
