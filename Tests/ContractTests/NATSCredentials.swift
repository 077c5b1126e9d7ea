import Claims
import Foundation

/// An operator, an account and users for a nats-server, in the tokens that NATS uses.
struct NATSCredentials {
  private let operatorKey: KeyPair
  private let account: KeyPair

  init() throws {
    operatorKey = try KeyPair(generating: .operator)
    account = try KeyPair(generating: .account)
  }

  /// What makes a server know them.
  func configuration() throws -> String {
    let name = account.publicKey.description
    let limits: [String: Any] = [
      "subs": -1, "data": -1, "payload": -1, "imports": -1, "exports": -1, "wildcards": true, "conn": -1, "leaf": -1,
    ]
    let operatorToken = try token(operatorKey, by: operatorKey, ["type": "operator", "version": 2])
    let accountToken = try token(account, by: operatorKey, ["type": "account", "version": 2, "limits": limits])
    return """
      operator: "\(operatorToken)"
      resolver: MEMORY
      resolver_preload: { \(name): "\(accountToken)" }
      """
  }

  /// A user who may speak on `subject` and on inboxes, and hear everything.
  func user(mayPublish subject: String = ">") throws -> (jwt: String, seed: String) {
    let user = try KeyPair(generating: .user)
    let permissions: [String: Any] = ["allow": [subject, "_INBOX.>"]]
    let claims: [String: Any] = [
      "type": "user", "version": 2, "subs": -1, "data": -1, "payload": -1, "pub": permissions,
    ]
    return (try token(user, by: account, claims), user.seedText)
  }

  /// A user's file, as NATS's own tools write it.
  static func file(_ user: (jwt: String, seed: String)) -> String {
    """
    -----BEGIN NATS USER JWT-----
    \(user.jwt)
    ------END NATS USER JWT------

    -----BEGIN USER NKEY SEED-----
    \(user.seed)
    ------END USER NKEY SEED------

    """
  }

  private func token(_ subject: KeyPair, by issuer: KeyPair, _ claims: [String: Any]) throws -> String {
    let body: [String: Any] = [
      "jti": UUID().uuidString, "iat": Int(Date.now.timeIntervalSince1970), "iss": issuer.publicKey.description,
      "name": "test", "sub": subject.publicKey.description, "nats": claims,
    ]
    let head = Data(#"{"typ":"JWT","alg":"ed25519-nkey"}"#.utf8)
    let signed = base64(head) + "." + base64(try JSONSerialization.data(withJSONObject: body))
    return signed + "." + base64(Data(issuer.sign(Array(signed.utf8))))
  }

  private func base64(_ data: Data) -> String {
    data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}
