import Foundation

/// `openssl s_server`, which answers HTTP requests with a page about the connection.
package final class TLSServer: Sendable {
  package let port: Int
  private let process: ServerProcess

  package init(_ certificates: Certificates) throws {
    port = try LoopbackPort.free()
    process = try ServerProcess(
      try OpenSSL.path(),
      ["s_server", "-quiet", "-accept", "127.0.0.1:\(port)", "-www", "-cert", certificates.certificate]
        + ["-key", certificates.key])
    let end = Date(timeIntervalSinceNow: 30)
    while !LoopbackPort.answers(port), Date.now < end, process.isRunning { usleep(5_000) }
    guard LoopbackPort.answers(port) else { throw TestServerError("openssl s_server does not answer") }
  }
}
