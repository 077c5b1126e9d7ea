import ActorHost
import Claims
import Foundation
import FoundationNetworking
import Messages
import Monitoring
import NativeProviders
import Synchronization
import TestGuests
import Testing

/// The monitor over a real listener, in front of a real host.
@Suite("The monitor")
struct MonitorTests {
  private let metrics = MetricsMiddleware()
  private let host: ActorHost.Host
  private let key: String

  init() throws {
    var configuration = HostConfiguration()
    configuration.middleware = [metrics]
    host = try Host(configuration)
    var statement = ModuleStatement(name: "probe")
    statement.capabilities = ["wascc:extras", "test:absent"]
    let module = try KeyPair(generating: .module).publicKey
    let signer = try ModuleSigner(account: try KeyPair(generating: .account))
    key = try host.addActor(try signer.sign(ProbeGuest.bytes, as: module, statement))
  }

  /// The status and body of one GET, or of another method.
  private func fetch(_ path: String, method: String = "GET") async throws -> (status: Int, body: String) {
    let library = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .deletingLastPathComponent().appending(path: "libwascc_http_server.so").path
    let said = SaidURL()
    let server = try MonitorServer(
      try NativeProvider(path: library, log: said.note), values: ["HOST": "127.0.0.1", "PORT": "0"],
      metrics: metrics, log: said.note, status: { [host] in HostStatus(host) })
    defer { server.stop(deadline: 0) }
    let base = try #require(said.url.flatMap(URL.init(string:)), "the monitor did not say where it listens")
    var request = URLRequest(url: base.appending(path: path))
    request.httpMethod = method
    let (data, response) = try await URLSession.shared.data(for: request)
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }

  /// One call that succeeds, one that traps, and one that has a capability fail.
  private func callThrice() {
    _ = try? host.call(key, "c")
    _ = try? host.call(key, "t")
    _ = try? host.call(key, "h", ProbeGuest.hostCall("", "wascc:extras", "RequestGuid", [0x80]))
  }

  @Test("/metrics shows calls by how they ended, and the original's names") func metricsPage() async throws {
    callThrice()
    let (status, body) = try await fetch("/metrics")
    #expect(status == 200)
    let labels = #"actor="\#(key)",capability="",binding="",operation="#
    #expect(body.contains(#"wascc_invocations_total{\#(labels)"c",result="ok"} 1"#))
    #expect(body.contains(#"wascc_invocations_total{\#(labels)"t",result="trapped"} 1"#))
    #expect(
      body.contains(
        #"{actor="\#(key)",capability="wascc:extras",binding="default",operation="RequestGuid",result="failed"} 1"#))
    #expect(body.contains(#"wascc_invocation_duration_seconds_count{\#(labels)"c"} 1"#))
    #expect(body.contains("\nwascc_actor_total_inv_count 3\n"))
    #expect(body.contains("\nwascc_wascc:extras_default_RequestGuid_inv_count 1\n"))
    #expect(body.contains("# TYPE wascc_\(key)_c_average_inv_time gauge"))
  }

  @Test("/ answers 200 while all is well and 503 with the reason when it is not") func health() async throws {
    let (status, body) = try await fetch("/")
    #expect(status == 200)
    #expect(body.contains(#""healthy": true"#) && body.contains(key))
    try host.setBinding(Binding(actor: key, capability: "test:absent"))
    let (bad, reason) = try await fetch("/")
    #expect(bad == 503)
    #expect(reason.contains("no provider serves test:absent yet"))
  }

  @Test("an actor that was stopped is a reason to answer 503") func stoppedActor() async throws {
    var options = ActorOptions()
    options.trapPolicy = .stop
    let module = try KeyPair(generating: .module).publicKey
    let signer = try ModuleSigner(account: try KeyPair(generating: .account))
    let bytes = try signer.sign(ProbeGuest.bytes, as: module, ModuleStatement(name: "brittle"))
    stop(try host.addActor(bytes, options: options))
    let (status, body) = try await fetch("/health")
    #expect(status == 503)
    #expect(body.contains("\(module) has stopped"))
  }

  private func stop(_ key: String) { _ = try? host.call(key, "t") }

  @Test("other paths are 404, other methods 405") func refusals() async throws {
    #expect(try await fetch("/secrets").status == 404)
    #expect(try await fetch("/metrics", method: "POST").status == 405)
    #expect(try await fetch("/metrics", method: "HEAD").body == "")
  }
}

/// Finds in the log where the monitor listens.
private final class SaidURL: Sendable {
  private let found = Mutex<String?>(nil)

  @Sendable func note(_ level: LogLevel, _ line: String) {
    guard let mark = line.range(of: "monitor answers at ") else { return }
    found.withLock { $0 = String(line[mark.upperBound...]) }
  }

  var url: String? { found.withLock { $0 } }
}
