/// What a signer says about a module; the rest of the claims follows from the keys, the clock and the file.
public struct ModuleStatement: Sendable {
  public var name: String?
  public var tags: [String] = []
  public var capabilities: [String] = []
  public var revision: Int32?
  public var version: String?
  public var callAlias: String?
  public var isProvider = false
  public var notBefore: Int64?
  public var expires: Int64?

  public init(name: String? = nil) { self.name = name }
}

/// Puts claims into modules.
///
/// Section headers are made minimal first and that form is written, so that the hash of the file's own bytes and the
/// canonical hash agree. Bodies stay as they are. Claims that the file had are replaced.
public struct ModuleSigner: Sendable {
  public let account: KeyPair
  public var clock: WallClock

  public init(account: KeyPair, clock: WallClock = .system) throws(ClaimsError) {
    guard account.publicKey.kind == .account else { throw ClaimsError(.issuerKind(account.publicKey.kind)) }
    self.account = account
    self.clock = clock
  }

  /// The signed module. `id` is the token's own id, by default a fresh random one.
  public func sign(
    _ module: [UInt8], as subject: PublicKey, _ statement: ModuleStatement, id: String = randomTokenID()
  ) throws(ClaimsError) -> [UInt8] {
    guard subject.kind == .module else { throw ClaimsError(.subjectKind(subject.kind)) }
    let bare = normalized(module, try ModuleSections(module))
    let claims = ModuleClaims(
      statement, id: id, issuedAt: clock.now, issuer: account.publicKey, subject: subject, hash: sha256Text(bare))
    return appendingClaims(Token.text(signing: claims.json, with: account), to: bare)
  }
}

extension ModuleClaims {
  fileprivate init(
    _ statement: ModuleStatement, id: String, issuedAt: Int64, issuer: PublicKey, subject: PublicKey, hash: String
  ) {
    expires = statement.expires
    self.id = id
    self.issuedAt = issuedAt
    self.issuer = issuer
    self.subject = subject
    notBefore = statement.notBefore
    name = statement.name
    self.hash = hash
    tags = statement.tags
    capabilities = statement.capabilities
    revision = statement.revision
    version = statement.version
    callAlias = statement.callAlias.map(normalizedAlias)
    isProvider = statement.isProvider
    hashingRevision = 0
  }
}

/// 22 random characters of `0-9A-Za-z`, as token ids are written.
public func randomTokenID() -> String {
  let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
  return String(decoding: (0..<22).map { _ in alphabet[Int.random(in: alphabet.indices)] }, as: UTF8.self)
}

/// A call alias as every signer writes it: lower case, trimmed, ASCII only, with `_` for space, `-` and `.`.
func normalizedAlias(_ alias: String) -> String {
  let ascii = alias.lowercased().utf8.filter { $0 < 0x80 }
  let trimmed = ascii.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
  let separators = [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ".")]
  return String(decoding: trimmed.map { separators.contains($0) ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
}
