/// Whom a host believes, and whom it believes no more: accounts, operators who vouch for accounts, and what was revoked.
///
/// A revocation wins over everything. Then a module is trusted when its issuer is listed, or when an account token that
/// names the issuer was signed in the name of a listed operator. A store that lists neither issuers nor operators admits
/// every issuer that is not revoked. Everything keeps the place it was read from, because every answer names one.
public struct TrustStore: Sendable, Equatable {
  /// A key that is trusted.
  public struct Entry: Sendable, Equatable {
    public let key: PublicKey
    /// For people.
    public let name: String?
    public let origin: String

    public init(key: PublicKey, name: String? = nil, origin: String) {
      self.key = key
      self.name = name
      self.origin = origin
    }
  }

  /// A token that leads from one key to another.
  public struct Chain: Sendable, Equatable {
    public let claims: AuthorityClaims
    public let origin: String
    /// The file that it was read from, when it has one of its own.
    public let file: String?

    public init(_ claims: AuthorityClaims, origin: String, file: String? = nil) {
      self.claims = claims
      self.origin = origin
      self.file = file
    }
  }

  public struct Revocation: Sendable, Equatable {
    public enum Subject: Sendable, Hashable {
      case account(PublicKey)
      case `operator`(PublicKey)
      case module(PublicKey)
      /// One token, by its id (`jti`).
      case token(String)
      /// One build of a module, by its hash.
      case hash(String)

      var sentence: String {
        switch self {
        case .account(let key): "the account \(key)"
        case .operator(let key): "the operator \(key)"
        case .module(let key): "the module \(key)"
        case .token(let id): "the token \(id)"
        case .hash(let hash): "the build with the hash \(hash)"
        }
      }
    }

    public let subject: Subject
    public let reason: String?
    public let origin: String

    public init(_ subject: Subject, reason: String? = nil, origin: String) {
      self.subject = subject
      self.reason = reason
      self.origin = origin
    }
  }

  /// The place of the store as a whole, where something can be added.
  public var origin: String
  /// Nil when no list was given, which is something else than an empty one.
  public var issuers: [Entry]?
  public var operators: [Entry]?
  /// Tokens of accounts, and of the operators themselves.
  public var tokens: [Chain] = []
  public var revocations: [Revocation] = []
  /// The file that holds the store; nil when it is part of something else.
  public var file: String?

  /// All files that it was read from.
  public var files: Set<String> { Set(([file] + tokens.map(\.file)).compactMap { $0 }) }

  public init(origin: String) { self.origin = origin }
}

/// What a store says about a module.
public enum TrustVerdict: Sendable, Equatable {
  /// The sentence says by whom, and by which line.
  case trusted(String)
  /// The store has no list, so that anybody may sign.
  case anyIssuer
  case unknownIssuer(String)
  case revoked(String)

  /// True when the module may run.
  public var isAdmitted: Bool {
    switch self {
    case .trusted, .anyIssuer: true
    case .unknownIssuer, .revoked: false
    }
  }

  public var sentence: String {
    switch self {
    case .trusted(let sentence), .unknownIssuer(let sentence), .revoked(let sentence): sentence
    case .anyIssuer: "any issuer is accepted: no list of issuers or operators is set"
    }
  }
}

extension TrustStore {
  /// What the store says about a module with these claims, at a time in seconds since 1970.
  public func verdict(on claims: ModuleClaims, now: Int64) -> TrustVerdict {
    var subjects: [Revocation.Subject] = [.account(claims.issuer), .module(claims.subject), .token(claims.id)]
    if let hash = claims.hash { subjects.append(.hash(hash)) }
    if let revocation = revocation(of: subjects) { return .revoked(Self.sentence(revocation)) }
    guard issuers != nil || operators != nil else { return .anyIssuer }
    if let entry = issuers?.first(where: { $0.key == claims.issuer }) {
      return .trusted("the issuer \(Self.shown(entry))")
    }
    return throughOperators(claims.issuer, now)
  }

  /// The tokens that name the issuer decide; if none is good, what is wrong with them is told.
  private func throughOperators(_ issuer: PublicKey, _ now: Int64) -> TrustVerdict {
    var faults: [String] = []
    var revoked: String?
    for token in tokens where token.claims.subject.kind == .account && token.claims.speaks(through: issuer) {
      let name = token.claims.name.map { " " + $0.debugDescription } ?? ""
      let what = "the token of the account\(name) at \(token.origin)"
      if let revocation = revocation(of: [.account(token.claims.subject), .token(token.claims.id)]) {
        revoked = "\(what) does not count: \(Self.sentence(revocation))"
        continue
      }
      if let fault = token.claims.fault(at: now) {
        faults.append("\(what) \(fault)")
        continue
      }
      switch signer(token.claims.issuer, now) {
      case .trusted(let name): return .trusted("\(what), signed by \(name)")
      case .revoked(let sentence): revoked = "\(what) does not count: \(sentence)"
      case .unknownIssuer(let fault): faults.append("\(what) was signed by \(fault)")
      case .anyIssuer: break
      }
    }
    if let revoked { return .revoked(revoked) }
    let detail = faults.isEmpty ? "" : " (\(faults.joined(separator: "; ")))"
    return .unknownIssuer(
      "the issuer \(issuer) is unknown: nothing at \(origin) trusts it\(detail). To trust it, add it to the issuers there."
    )
  }

  /// In whose name an operator key signs.
  private func signer(_ key: PublicKey, _ now: Int64) -> TrustVerdict {
    if let revocation = revocation(of: [.operator(key)]) { return .revoked(Self.sentence(revocation)) }
    if let entry = operators?.first(where: { $0.key == key }) {
      return .trusted("the operator \(Self.shown(entry))")
    }
    var verdict = TrustVerdict.unknownIssuer("the operator key \(key), which is not trusted")
    for token in tokens where token.claims.subject.kind == .operator && token.claims.signers.contains(key) {
      guard let entry = operators?.first(where: { $0.key == token.claims.subject }) else { continue }
      let name = "a key of the operator \(Self.shown(entry))"
      if let revocation = revocation(of: [.operator(entry.key), .token(token.claims.id)]) {
        verdict = .revoked(Self.sentence(revocation))
      } else if let fault = token.claims.fault(at: now) {
        verdict = .unknownIssuer("\(name) whose own token at \(token.origin) \(fault)")
      } else {
        return .trusted(name)
      }
    }
    return verdict
  }

  private func revocation(of subjects: [Revocation.Subject]) -> Revocation? {
    revocations.first { subjects.contains($0.subject) }
  }

  private static func sentence(_ revocation: Revocation) -> String {
    let reason = revocation.reason.map { ": \($0)" } ?? ""
    return "\(revocation.subject.sentence) was revoked at \(revocation.origin)\(reason)"
  }

  private static func shown(_ entry: Entry) -> String {
    "\(entry.name?.debugDescription ?? entry.key.description) (\(entry.origin))"
  }
}
