internal import JSON

/// What a token states about a module: who it is, who vouches for it, until when, and what it may use.
///
/// Reading them proves nothing; `ModuleVerifier` gives out claims that were verified.
public struct ModuleClaims: Sendable, Equatable {
  /// `exp`, seconds since 1970; nil when the token does not expire. A token is still good in that very second.
  public var expires: Int64?
  /// `jti`, the token's own id.
  public var id: String
  /// `iat`; informative only.
  public var issuedAt: Int64?
  /// `iss`, the account that signed.
  public var issuer: PublicKey
  /// `sub`, the module's identity.
  public var subject: PublicKey
  /// `nbf`, the first second in which the token is good; nil for at once.
  public var notBefore: Int64?
  public var name: String?
  /// The stated module hash, as it stands in the token.
  public var hash: String?
  public var tags: [String]
  /// Capability ids, and public keys of actors, that this module may call.
  public var capabilities: [String]
  public var revision: Int32?
  public var version: String?
  public var callAlias: String?
  /// True for a portable provider: a module that serves a capability instead of using some.
  public var isProvider: Bool
  /// Which rules the module hash follows; 3 and above admit the canonical form only.
  public var hashingRevision: Int64

  /// True when the claims grant `capability`, compared byte for byte.
  public func grants(_ capability: String) -> Bool {
    capabilities.contains { $0.utf8.elementsEqual(capability.utf8) }
  }

  init(_ token: Token) throws(ClaimsError) {
    let claims = token.claims
    issuer = token.issuer
    expires = try claims.integer("exp")
    id = try claims.text("jti") ?? ""
    issuedAt = try claims.integer("iat")
    subject = try Self.subject(claims)
    notBefore = try claims.integer("nbf")
    guard let metadata = try claims.nested("wascap") else { throw ClaimsError(.missingMetadata) }
    name = try metadata.text("name")
    hash = try metadata.text("hash")
    tags = try metadata.texts("tags")
    capabilities = try metadata.texts("caps")
    revision = try metadata.integer("rev")
    version = try metadata.text("ver")
    callAlias = try metadata.text("call_alias")
    isProvider = try metadata.boolean("prov") ?? false
    hashingRevision = try claims.integer("wascap_revision") ?? 0
  }

  /// The subject of a token, before anything is known to be a module's.
  private static func subject(_ claims: JSONObject) throws(ClaimsError) -> PublicKey {
    guard let text = try claims.text("sub"), !text.isEmpty else { throw ClaimsError(.missingSubject) }
    do { return try PublicKey(text) } catch { throw ClaimsError(.subjectKey(error)) }
  }

  /// The claims as JSON, members in the order that every writer uses.
  var json: JSONValue {
    var metadata = JSONObject()
    metadata["name"] = name.map(JSONValue.string)
    metadata["hash"] = hash.map(JSONValue.string)
    metadata["tags"] = .array(tags.map(JSONValue.string))
    metadata["caps"] = .array(capabilities.map(JSONValue.string))
    metadata["rev"] = revision.map { JSONValue($0) }
    metadata["ver"] = version.map(JSONValue.string)
    metadata["call_alias"] = callAlias.map(JSONValue.string)
    metadata["prov"] = .bool(isProvider)
    var claims = JSONObject()
    claims["exp"] = expires.map(JSONValue.integer)
    claims["jti"] = .string(id)
    claims["iat"] = issuedAt.map(JSONValue.integer)
    claims["iss"] = .string(issuer.description)
    claims["sub"] = .string(subject.description)
    claims["nbf"] = notBefore.map(JSONValue.integer)
    claims["wascap"] = .object(metadata)
    claims["wascap_revision"] = hashingRevision > 0 ? .integer(hashingRevision) : nil
    return .object(claims)
  }
}
