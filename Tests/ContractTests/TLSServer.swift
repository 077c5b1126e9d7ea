import Foundation
import Testing

/// `openssl s_server` with a certificate for `localhost` that was made a moment ago.
final class TLSServer {
  let port: Int
  let certificate: String
  private let folder: URL
  private let process = Process()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "wascc-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    certificate = folder.appending(path: "certificate.pem").path
    let key = folder.appending(path: "key.pem").path
    port = try freePort()
    let making = try Self.openssl([
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
      "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate,
    ])
    making.waitUntilExit()
    try #require(making.terminationStatus == 0, "openssl could not make a certificate")
    try Self.run(
      process, ["s_server", "-quiet", "-accept", "127.0.0.1:\(port)", "-www", "-cert", certificate, "-key", key])
    let end = Date(timeIntervalSinceNow: 10)
    while !answers(port), Date.now < end, process.isRunning { usleep(5_000) }
    try #require(answers(port), "openssl s_server does not answer")
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  private static func openssl(_ arguments: [String]) throws -> Process {
    let process = Process()
    try run(process, arguments)
    return process
  }

  private static func run(_ process: Process, _ arguments: [String]) throws {
    let program = "/usr/bin/openssl"
    try #require(FileManager.default.isExecutableFile(atPath: program), "openssl is missing: apt-get install openssl")
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }
}
