import Foundation
import Messages
import ProviderTestHost
import Testing

/// Encrypted connections, by the client of OpenSSL.
@Suite("HTTP over TLS")
struct TLSTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "wascc-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try makeCertificate(of: "first")
  }

  private func makeCertificate(of name: String) throws {
    _ = try openssl([
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
      "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:localhost", "-keyout", path("key.pem"), "-out",
      path("certificate.pem"),
    ])
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func server() throws -> Server {
    try Server(["TLS_CERTIFICATE": path("certificate.pem"), "TLS_KEY": path("key.pem")]) { .ok("hello \($0.path)") }
  }

  private func exchange(_ request: String, port: Int, _ options: [String] = []) throws -> String {
    let process =
      ["s_client", "-quiet", "-connect", "127.0.0.1:\(port)", "-servername", "localhost"]
      + ["-verify_hostname", "localhost", "-verify_return_error", "-CAfile", path("certificate.pem")] + options
    return try openssl(process, input: request)
  }

  /// Runs openssl until it closes its standard output; what it printed there.
  private func openssl(_ arguments: [String], input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = arguments
    let (sent, printed) = (Pipe(), Pipe())
    process.standardInput = sent
    process.standardOutput = printed
    process.standardError = FileHandle.nullDevice
    try process.run()
    try sent.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    let output = try printed.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  @Test("a request comes through, a second one on the same connection too, and the end is clean")
  func requests() throws {
    let server = try server()
    let answer = try exchange(
      "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\nGET /b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      port: server.port)
    #expect(answer.contains("hello /a"))
    #expect(answer.hasSuffix("hello /b"))
    #expect(server.host.log.contains { $0.contains("answers at https://127.0.0.1:\(server.port)/") })
  }

  @Test("a refusal is encrypted as well")
  func refusal() throws {
    let server = try server()
    #expect(try exchange("GET / HTTP/1.1\r\n\r\n", port: server.port).contains("400 Bad Request"))
  }

  @Test("versions before TLS 1.2 are refused, and so is plain text")
  func oldVersions() throws {
    let server = try server()
    let request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    #expect(try exchange(request, port: server.port, ["-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"]).isEmpty)
    #expect(try exchange(request, port: server.port, ["-tls1_2"]).contains("hello /"))
    let plain = try server.client()
    plain.send(request)
    #expect(plain.isClosed())
    #expect(server.host.dispatchCount == 1)
  }

  @Test("a renewed certificate is used from the next binding on, by the files' same names")
  func renewal() throws {
    let server = try server()
    try makeCertificate(of: "renewed")
    let request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    #expect(try exchange(request, port: server.port).isEmpty, "the client knows the new certificate only")
    try server.bind([
      "PORT": "0", "TLS_CERTIFICATE": path("certificate.pem"), "TLS_KEY": path("key.pem"),
    ])
    #expect(try exchange(request, port: try #require(server.readyPort)).contains("hello /"))
  }

  @Test("files that are missing, no PEM, or do not go together are refused by name")
  func badFiles() throws {
    let server = try server()
    try Data("no PEM".utf8).write(to: folder.appending(path: "text.pem"))
    _ = try openssl(["genpkey", "-algorithm", "ed25519", "-out", path("other.pem")])
    for (certificate, key, name) in [
      ("missing.pem", "key.pem", "TLS_CERTIFICATE"), ("certificate.pem", "missing.pem", "TLS_KEY"),
      ("text.pem", "key.pem", "TLS_CERTIFICATE"), ("certificate.pem", "text.pem", "TLS_KEY"),
      ("certificate.pem", "other.pem", "do not go together"),
    ] {
      let failure = #expect(throws: TestFailure.self) {
        try server.bind(["TLS_CERTIFICATE": path(certificate), "TLS_KEY": path(key)], actor: "MOTHER")
      }
      #expect(failure?.message.contains(name) == true)
    }
  }
}
