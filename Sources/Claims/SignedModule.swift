/// A module with its claims section taken apart: what the file states, verified or not.
///
/// For tools that show files. A host asks `ModuleVerifier`, which gives claims only when every check has passed.
public struct SignedModule: Sendable {
  public let token: Token
  public let claims: ModuleClaims
  /// Where the claims section stands in the file.
  public let section: Range<Int>
  private let hashes: ModuleHashes

  public init(_ bytes: [UInt8]) throws(ClaimsError) {
    let sections = try ModuleSections(bytes)
    let claims = sections.claims
    guard let section = claims.first, let body = section.token else { throw ClaimsError(.noClaims) }
    guard claims.count == 1 else { throw ClaimsError(.severalClaims(offsets: claims.map(\.start))) }
    token = try Token(Array(bytes[body]))
    self.claims = try ModuleClaims(token)
    self.section = section.whole
    hashes = ModuleHashes(bytes, sections)
  }

  /// Throws unless the module is the one that the token speaks of.
  public func verifyHash() throws(ClaimsError) {
    guard let claimed = claims.hash, !claimed.isEmpty else { throw ClaimsError(.missingHash) }
    let isDigit = { (byte: UInt8) in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte)
    }
    guard claimed.utf8.count == 64, claimed.utf8.allSatisfy(isDigit) else {
      throw ClaimsError(.malformedHash(String(claimed.prefix(80))))
    }
    guard hashes.accepted(revision: claims.hashingRevision).contains(claimed) else {
      throw ClaimsError(.hashMismatch(claimed: claimed, computed: hashes.canonical))
    }
  }
}
