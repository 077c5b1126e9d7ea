import Foundation

/// An authority that was made a moment ago by `openssl`, and a certificate of a server that it signed.
package final class Certificates: Sendable {
  private let folder: TestFolder

  /// - Parameter names: those that the certificate is for, as `openssl` writes them.
  package init(names: String = "DNS:localhost,IP:127.0.0.1") throws {
    folder = try TestFolder()
    let making = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    try OpenSSL.run(
      making + ["-subj", "/CN=the tests' authority", "-keyout", folder.path("authority.key"), "-out", authority])
    try OpenSSL.run(
      making + [
        "-subj", "/CN=localhost", "-addext", "subjectAltName=\(names)", "-addext", "basicConstraints=critical,CA:FALSE",
        "-CA", authority, "-CAkey", folder.path("authority.key"), "-keyout", key, "-out", certificate,
      ])
  }

  /// The file of the authority's certificate, which a client trusts.
  package var authority: String { folder.path("authority.pem") }
  package var certificate: String { folder.path("certificate.pem") }
  package var key: String { folder.path("key.pem") }
}

/// The program of that name.
enum OpenSSL {
  static func path() throws(TestServerError) -> String { try ServerProcess.path(of: "openssl", package: "openssl") }

  static func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: try path())
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw TestServerError("openssl \(arguments.joined(separator: " ")) failed")
    }
  }
}
