import Foundation

/// A real `nats-server` on a loopback port of its own, which ends with this object.
package final class NATSServer: @unchecked Sendable {
  // Changed by the test that owns the server alone.
  private var process: ServerProcess?
  package let port: Int
  private let folder: TestFolder

  /// `configuration` is added to the server's file.
  package init(_ configuration: String = "", tls: Certificates? = nil) throws {
    port = try LoopbackPort.free()
    folder = try TestFolder()
    var text = "listen: \"127.0.0.1:\(port)\"\n" + configuration
    if let tls { text += "tls: { cert_file: \"\(tls.certificate)\", key_file: \"\(tls.key)\" }\n" }
    _ = try file("server.conf", text)
    try start()
  }

  package var url: String { "nats://127.0.0.1:\(port)" }

  /// Writes a file that is gone with the server.
  package func file(_ name: String, _ text: String) throws -> String {
    try text.write(toFile: folder.path(name), atomically: true, encoding: .utf8)
    return folder.path(name)
  }

  package func start() throws {
    let program = try ServerProcess.path(of: "nats-server", package: "nats-server")
    let process = try ServerProcess(program, ["-c", folder.path("server.conf"), "-l", folder.path("log")])
    self.process = process
    let end = Date(timeIntervalSinceNow: 30)
    while !LoopbackPort.answers(port), Date.now < end, process.isRunning { usleep(5_000) }
    guard LoopbackPort.answers(port) else {
      let log = try? String(contentsOfFile: folder.path("log"), encoding: .utf8)
      throw TestServerError("nats-server does not answer; its log: \(log ?? "")")
    }
  }

  package func stop() {
    process?.kill()
    process = nil
  }
}
