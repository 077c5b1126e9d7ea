import NIOCore
import NIOSSL

/// How TLS is spoken with a server: whom we trust, and who we are.
///
/// `CA_FILE` has the certificates that are trusted in place of the system's. `TLS_CERTIFICATE` and `TLS_KEY` are ours, for
/// a server that asks for one. All are read when an actor is bound.
package struct RedisSecurity: Sendable {
  private let authorities: [NIOSSLCertificate]?
  private let certificates: [NIOSSLCertificate]
  private let key: NIOSSLPrivateKey?
  private let context: NIOSSLContext

  /// Nil if TLS is not wanted; then no file may be named.
  init?(_ values: [String: String], isWanted: Bool) throws(RedisSettingError) {
    let files = values.filter { Self.keys.contains($0.key) }
    guard isWanted else {
      if let key = files.keys.sorted().first { throw .security("\(key) says nothing without a URL of rediss://") }
      return nil
    }
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.minimumTLSVersion = .tlsv12
    // Every reply says how long it is, so nothing depends on a farewell, and a server that is silent sends none.
    configuration.shutdownTimeout = .milliseconds(100)
    if let path = files["CA_FILE"] {
      let authorities = try Self.certificates("CA_FILE", path)
      configuration.trustRoots = .certificates(authorities)
      self.authorities = authorities
    } else {
      authorities = nil
    }
    switch (files["TLS_CERTIFICATE"], files["TLS_KEY"]) {
    case (nil, nil): (certificates, key) = ([], nil)
    case (let certificate?, let key?):
      certificates = try Self.certificates("TLS_CERTIFICATE", certificate)
      configuration.certificateChain = certificates.map { .certificate($0) }
      let key = try Self.key(key)
      configuration.privateKey = .privateKey(key)
      self.key = key
    case (_?, nil): throw .security("TLS_CERTIFICATE needs TLS_KEY, the file of its key, beside it")
    case (nil, _?): throw .security("TLS_KEY needs TLS_CERTIFICATE, the file of its certificate, beside it")
    }
    do { context = try NIOSSLContext(configuration: configuration) } catch {
      throw .security("TLS_CERTIFICATE and TLS_KEY do not go together: \(error)")
    }
  }

  private static let keys: Set = ["CA_FILE", "TLS_CERTIFICATE", "TLS_KEY"]

  private static func certificates(_ key: String, _ path: String) throws(RedisSettingError) -> [NIOSSLCertificate] {
    do { return try NIOSSLCertificate.fromPEMFile(path) } catch {
      throw .security("\(key) \(path) cannot be read as PEM certificates: \(error)")
    }
  }

  private static func key(_ path: String) throws(RedisSettingError) -> NIOSSLPrivateKey {
    do { return try NIOSSLPrivateKey(file: path, format: .pem) } catch {
      throw .security("TLS_KEY \(path) cannot be read as a private key in PEM form: \(error)")
    }
  }

  /// What stands between the connection and its commands. An address has no name to be asked for; it is looked for in
  /// the certificate all the same.
  func handler(for host: String) throws -> NIOSSLClientHandler {
    let isName = (try? SocketAddress(ipAddress: host, port: 0)) == nil
    return try NIOSSLClientHandler(context: context, serverHostname: isName ? host : nil)
  }
}

extension RedisSecurity: Equatable {
  /// By what the files hold: one that was renewed in its place makes another.
  package static func == (one: Self, other: Self) -> Bool {
    one.authorities == other.authorities && one.certificates == other.certificates && one.key == other.key
  }
}

/// Why there is no TLS with a server that answers.
enum RedisInsecurity {
  /// Nil for an error that does not tell a wrong server from one that is just leaving.
  static func sentence(_ error: any Error) -> String? {
    switch error {
    case let error as NIOSSLExtraError
    where [.failedToValidateHostname, .serverHostnameImpossibleToMatch].contains(error):
      return "its certificate is for another host"
    case NIOSSLError.unableToValidateCertificate, NIOSSLError.noCertificateToValidate: return untrusted
    case NIOSSLError.handshakeFailed(let failure):
      // The library has no cases for its reasons, only their names.
      let text = "\(failure)"
      if text.contains("CERTIFICATE_VERIFY_FAILED") { return untrusted }
      if text.contains("WRONG_VERSION_NUMBER") || text.contains("HTTP_REQUEST") { return "it does not speak TLS there" }
      if text.contains("ALERT") { return "it refuses the TLS handshake: \(text)" }
      return nil
    default: return nil
    }
  }

  private static let untrusted =
    "its certificate is not signed by whom CA_FILE, or without that the system, trusts, or is out of date"
}
