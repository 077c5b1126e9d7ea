internal import JSON

/// One call as its token binds it: where it comes from, where it goes, and what it carries.
public struct InvocationSubject: Sendable, Equatable {
  /// The invocation's id, a lower-case UUID.
  public var id: String
  /// The calling host's public key.
  public var host: PublicKey
  public var originURL: String
  /// The target's URL, then `/` and the operation.
  public var targetURL: String
  public var payload: [UInt8]

  public init(id: String, host: PublicKey, originURL: String, targetURL: String, payload: [UInt8]) {
    self.id = id
    self.host = host
    self.originURL = originURL
    self.targetURL = targetURL
    self.payload = payload
  }

  /// SHA-256 over both URLs and the payload, in upper-case hexadecimal.
  public var hash: String { sha256Text(Array(originURL.utf8) + Array(targetURL.utf8) + payload) }

  /// A fresh token for this call, signed by the host.
  public func token(signedBy key: KeyPair, clock: WallClock = .system) -> [UInt8] {
    let claims: JSONValue = [
      "jti": .string(randomTokenID()), "iat": .integer(clock.now), "iss": .string(host.description),
      "sub": .string(id),
      "wascap": [
        "target_url": .string(targetURL), "origin_url": .string(originURL), "hash": .string(hash),
      ],
    ]
    return Token.text(signing: claims, with: key)
  }

  /// Throws unless `text` is a token for exactly this call, by a host that is trusted (nil trusts any).
  public func verify(
    token text: [UInt8], trustedHosts: Set<PublicKey>? = nil, clock: WallClock = .system
  ) throws(ClaimsError) {
    let token = try Token(text)
    if let expires = try token.claims.integer("exp", as: Int64.self), expires < clock.now {
      throw ClaimsError(.antiforgery("the token has expired"))
    }
    try token.verifySignature()
    if let from = try token.claims.integer("nbf", as: Int64.self), clock.now < from {
      throw ClaimsError(.antiforgery("the token is not valid yet"))
    }
    guard let metadata = try token.claims.nested("wascap") else { throw ClaimsError(.missingMetadata) }
    try expect(try metadata.text("hash"), hash, "the hash is that of another call")
    try expect(try token.claims.text("sub"), id, "the token is for another invocation")
    try expect(token.issuer.description, host.description, "the token was signed by another host")
    try expect(try metadata.text("target_url"), targetURL, "the target is another")
    try expect(try metadata.text("origin_url"), originURL, "the origin is another")
    if let trustedHosts, !trustedHosts.contains(token.issuer) {
      throw ClaimsError(.antiforgery("the host \(token.issuer) is not trusted"))
    }
  }

  private func expect(_ found: String?, _ expected: String, _ fault: String) throws(ClaimsError) {
    guard let found, found.utf8.elementsEqual(expected.utf8) else { throw ClaimsError(.antiforgery(fault)) }
  }
}
