/// Whom a host believes. A signature proves who signed, not that they may.
public struct TrustPolicy: Sendable, Equatable {
  /// Accounts whose modules may run; nil admits every issuer with a good signature.
  public var allowedIssuers: Set<PublicKey>?
  /// Each of them has to admit a module.
  public var stores: [TrustStore]

  public init(allowedIssuers: Set<PublicKey>? = nil, stores: [TrustStore] = []) {
    self.allowedIssuers = allowedIssuers
    self.stores = stores
  }

  public static let anyIssuer = TrustPolicy()

  /// Throws when a module with these claims may not run, at a time in seconds since 1970.
  public func check(_ claims: ModuleClaims, now: Int64) throws(ClaimsError) {
    guard claims.issuer.kind == .account else { throw ClaimsError(.issuerKind(claims.issuer.kind)) }
    guard claims.subject.kind == .module else { throw ClaimsError(.subjectKind(claims.subject.kind)) }
    if let allowedIssuers, !allowedIssuers.contains(claims.issuer) {
      throw ClaimsError(.foreignIssuer(claims.issuer.description))
    }
    for store in stores {
      switch store.verdict(on: claims, now: now) {
      case .trusted, .anyIssuer: break
      case .unknownIssuer(let sentence): throw ClaimsError(.unknownIssuer(sentence))
      case .revoked(let sentence): throw ClaimsError(.revoked(sentence))
      }
    }
  }
}

extension TrustPolicy {
  /// Admits what both admit.
  public func narrowed(by other: TrustPolicy) -> TrustPolicy {
    var policy = self
    policy.stores += other.stores.filter { !stores.contains($0) }
    if let issuers = other.allowedIssuers {
      policy.allowedIssuers = allowedIssuers?.intersection(issuers) ?? issuers
    }
    return policy
  }
}

/// Decides whether a signed module may be loaded: the one door through which claims become facts.
///
/// The order is fixed: form of the token, signature, times, hash, trust. No code of the module is looked at.
public struct ModuleVerifier: Sendable {
  public var policy: TrustPolicy
  public var clock: WallClock

  public init(policy: TrustPolicy = .anyIssuer, clock: WallClock = .system) {
    self.policy = policy
    self.clock = clock
  }

  /// The claims of `module`, when it is signed, unchanged, in its time and trusted.
  public func verify(_ module: [UInt8]) throws(ClaimsError) -> ModuleClaims {
    let signed = try SignedModule(module)
    try verify(signed)
    return signed.claims
  }

  /// The same checks for a module that was taken apart already.
  public func verify(_ signed: SignedModule) throws(ClaimsError) {
    try signed.token.verifySignature()
    try checkTimes(signed.claims)
    try signed.verifyHash()
    try policy.check(signed.claims, now: clock.now)
  }

  private func checkTimes(_ claims: ModuleClaims) throws(ClaimsError) {
    for (member, time) in [("exp", claims.expires), ("nbf", claims.notBefore)] {
      if let time, time < 0 {
        throw ClaimsError(.memberType(member: member, expected: "a time after 1970", found: String(time)))
      }
    }
    if let expires = claims.expires, let from = claims.notBefore, expires < from {
      throw ClaimsError(.emptyPeriod(from: from, to: expires))
    }
    let now = clock.now
    if let expires = claims.expires, expires < now { throw ClaimsError(.expired(at: expires, now: now)) }
    if let from = claims.notBefore, now < from { throw ClaimsError(.notYetValid(from: from, now: now)) }
  }
}

extension ModuleClaims {
  /// Throws unless a module with these claims may take the place of the running one: same subject, same issuer, and
  /// a higher revision unless downgrades are allowed (a missing revision counts as 0).
  public func checkReplaces(_ running: ModuleClaims, allowingDowngrade: Bool) throws(ClaimsError) {
    guard subject == running.subject else {
      throw ClaimsError(.otherSubject(running: running.subject.description, found: subject.description))
    }
    guard issuer == running.issuer else {
      throw ClaimsError(.otherIssuer(running: running.issuer.description, found: issuer.description))
    }
    let (old, new) = (running.revision ?? 0, revision ?? 0)
    guard allowingDowngrade || new > old else { throw ClaimsError(.downgrade(running: old, found: new)) }
  }
}
