import Messages
import NIOSSL

/// Where a listener's certificate and its key are.
struct TLSFiles: Equatable, Sendable {
  let certificate: String
  let key: String

  /// Nil when the values name neither file.
  init?(values: [String: String]) throws(SettingError) {
    switch (values["TLS_CERTIFICATE"], values["TLS_KEY"]) {
    case (nil, nil): return nil
    case (let certificate?, let key?):
      self.certificate = certificate
      self.key = key
    case (let certificate?, nil): throw SettingError(key: "TLS_CERTIFICATE", value: certificate, "given with TLS_KEY")
    case (nil, let key?): throw SettingError(key: "TLS_KEY", value: key, "given with TLS_CERTIFICATE")
    }
  }

  /// Reads both files. TLS 1.2 and later are spoken.
  func context() throws(ProviderError) -> NIOSSLContext {
    let chain: [NIOSSLCertificate]
    do { chain = try NIOSSLCertificate.fromPEMFile(certificate) } catch {
      throw ProviderError(.failed, "TLS_CERTIFICATE \(certificate) cannot be read as PEM certificates: \(error)")
    }
    let secret: NIOSSLPrivateKey
    do { secret = try NIOSSLPrivateKey(file: key, format: .pem) } catch {
      throw ProviderError(.failed, "TLS_KEY \(key) cannot be read as a private key in PEM form: \(error)")
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(secret))
    configuration.minimumTLSVersion = .tlsv12
    configuration.applicationProtocols = ["http/1.1"]
    do { return try NIOSSLContext(configuration: configuration) } catch {
      throw ProviderError(.failed, "TLS_CERTIFICATE \(certificate) and TLS_KEY \(key) do not go together: \(error)")
    }
  }
}
