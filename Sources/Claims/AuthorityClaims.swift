internal import JSON

/// What an operator says about an account, or about itself: the tokens that lead from a module's issuer to somebody who is
/// trusted.
///
/// An operator's own token, signed by itself, lists the keys that sign in its name. One of those, or the operator's own,
/// signs the token of an account, which lists the keys that sign modules in the account's name.
public struct AuthorityClaims: Sendable, Equatable {
  /// `jti`, the token's own id.
  public let id: String
  /// `iss`, the operator key that signed.
  public let issuer: PublicKey
  /// `sub`, the account or operator it speaks of.
  public let subject: PublicKey
  public let name: String?
  /// Keys that sign in the subject's name, besides its own.
  public let signers: [PublicKey]
  public let notBefore: Int64?
  public let expires: Int64?

  /// Reads a token and checks its form, its keys and its signature. Its times count when it is used.
  public init(token text: [UInt8]) throws(ClaimsError) {
    let token = try Token(text)
    try token.verifySignature()
    issuer = token.issuer
    guard issuer.kind == .operator else { throw ClaimsError(.authorityIssuer(issuer.kind)) }
    let claims = token.claims
    guard let subject = try claims.text("sub"), !subject.isEmpty else { throw ClaimsError(.missingSubject) }
    do { self.subject = try PublicKey(subject) } catch { throw ClaimsError(.subjectKey(error)) }
    switch self.subject.kind {
    case .account: break
    case .operator where self.subject == issuer: break
    case .operator: throw ClaimsError(.authorityNotSelfSigned(subject))
    default: throw ClaimsError(.authoritySubject(self.subject.kind))
    }
    guard let metadata = try claims.nested("wascap") else { throw ClaimsError(.missingMetadata) }
    id = try claims.text("jti") ?? ""
    name = try metadata.text("name")
    notBefore = try claims.integer("nbf")
    expires = try claims.integer("exp")
    var signers: [PublicKey] = []
    for text in try metadata.texts("valid_signers") {
      let key: PublicKey
      do { key = try PublicKey(text) } catch { throw ClaimsError(.signerKey(error)) }
      guard key.kind == self.subject.kind else { throw ClaimsError(.signerKind(key.kind, of: self.subject.kind)) }
      signers.append(key)
    }
    self.signers = signers
  }

  /// A token by which an operator vouches for an account, or, when it is its own subject, names its signing keys.
  public static func token(
    for subject: PublicKey, name: String?, signers: [PublicKey] = [], expires: Int64? = nil,
    signedBy key: KeyPair, id: String = randomTokenID(), clock: WallClock = .system
  ) -> [UInt8] {
    var metadata = JSONObject()
    metadata["name"] = name.map(JSONValue.string)
    metadata["valid_signers"] = signers.isEmpty ? nil : .array(signers.map { .string($0.description) })
    var claims = JSONObject()
    claims["exp"] = expires.map(JSONValue.integer)
    claims["jti"] = .string(id)
    claims["iat"] = .integer(clock.now)
    claims["iss"] = .string(key.publicKey.description)
    claims["sub"] = .string(subject.description)
    claims["wascap"] = .object(metadata)
    return Token.text(signing: .object(claims), with: key)
  }

  /// Whether `key` signs in the subject's name.
  func speaks(through key: PublicKey) -> Bool { subject == key || signers.contains(key) }

  /// Why the token does not count at `now`; nil when it does.
  func fault(at now: Int64) -> String? {
    if let expires, expires < now { return "expired at \(Timestamp(expires))" }
    if let notBefore, now < notBefore { return "does not count before \(Timestamp(notBefore))" }
    return nil
  }
}
