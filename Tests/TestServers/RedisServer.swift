import Foundation

/// A `redis-server` of the tests' own, on a port that was free, which stores nothing on disk.
package final class RedisServer: Sendable {
  package let port: Int
  private let process: ServerProcess

  /// A server for tests that do not mind others; it ends with the process.
  package static let shared = Result { try RedisServer() }

  /// With certificates it speaks TLS and nothing else.
  /// - Parameter arguments: further ones for the server, such as `--requirepass`.
  package init(port: Int? = nil, _ arguments: [String] = [], tls: Certificates? = nil) throws {
    let program = try ServerProcess.path(of: "redis-server", package: "redis-server")
    // Between looking for a port and listening on it another process may take it.
    for _ in 0..<20 {
      let candidate = try port ?? LoopbackPort.free()
      if let process = try Self.start(program, Self.listening(candidate, tls) + arguments) {
        (self.port, self.process) = (candidate, process)
        return
      }
      guard port == nil else { break }
    }
    throw TestServerError("redis-server did not start")
  }

  /// Kills the server, at once and without a farewell.
  package func kill() { process.kill() }

  private static func listening(_ port: Int, _ tls: Certificates?) -> [String] {
    guard let tls else { return ["--port", "\(port)"] }
    return [
      "--port", "0", "--tls-port", "\(port)", "--tls-cert-file", tls.certificate, "--tls-key-file", tls.key,
      "--tls-ca-cert-file", tls.authority, "--tls-auth-clients", "optional",
    ]
  }

  /// Nil if the server did not begin to listen.
  private static func start(_ program: String, _ arguments: [String]) throws -> ServerProcess? {
    let output = Pipe()
    let usual = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--databases", "10000"]
    let process = try ServerProcess(program, usual + arguments, output: output)
    var text = Data()
    while true {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { break }
      text += more
      if String(decoding: text, as: UTF8.self).contains("Ready to accept connections") { return process }
    }
    return nil
  }
}
