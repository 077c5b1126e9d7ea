import Claims
import Testing

@Suite("A trust store says whose modules may run")
struct TrustTests {
  private let account: KeyPair
  private let signing: KeyPair
  private let operatorKey: KeyPair
  private let operatorSigning: KeyPair
  private let module: PublicKey
  private let now: Int64 = 1_700_000_000

  init() throws {
    account = try KeyPair(generating: .account)
    signing = try KeyPair(generating: .account)
    operatorKey = try KeyPair(generating: .operator)
    operatorSigning = try KeyPair(generating: .operator)
    module = try KeyPair(generating: .module).publicKey
  }

  private func claims(by key: KeyPair? = nil, id: String = "token-1") throws -> ModuleClaims {
    try ModuleVerifier(clock: .fixed(now)).verify(try file(by: key, id: id))
  }

  private func file(by key: KeyPair? = nil, id: String = "token-1") throws -> [UInt8] {
    try ModuleSigner(account: key ?? account, clock: .fixed(now)).sign(
      Vectors.bare, as: module, ModuleStatement(name: "m"), id: id)
  }

  private func store(_ change: (inout TrustStore) throws -> Void) rethrows -> TrustStore {
    var store = TrustStore(origin: "trust.yaml")
    try change(&store)
    return store
  }

  private func entry(_ key: KeyPair, _ name: String? = nil, _ line: Int = 2) -> TrustStore.Entry {
    TrustStore.Entry(key: key.publicKey, name: name, origin: "trust.yaml:\(line):5")
  }

  private func accountToken(
    by key: KeyPair? = nil, signers: [PublicKey] = [], expires: Int64? = nil, id: String = "account-1"
  ) throws -> TrustStore.Chain {
    let text = AuthorityClaims.token(
      for: account.publicKey, name: "Ada", signers: signers, expires: expires, signedBy: key ?? operatorKey, id: id)
    return TrustStore.Chain(try AuthorityClaims(token: text), origin: "trust.yaml:5:5")
  }

  private func operatorToken(expires: Int64? = nil) throws -> TrustStore.Chain {
    let text = AuthorityClaims.token(
      for: operatorKey.publicKey, name: "Example", signers: [operatorSigning.publicKey], expires: expires,
      signedBy: operatorKey, id: "operator-1")
    return TrustStore.Chain(try AuthorityClaims(token: text), origin: "trust.yaml:4:5")
  }

  @Test("a listed issuer is trusted, by name and line; another is unknown") func issuers() throws {
    let store = store { $0.issuers = [entry(account, "Ada")] }
    #expect(try store.verdict(on: claims(), now: now) == .trusted("the issuer \"Ada\" (trust.yaml:2:5)"))
    let other = try store.verdict(on: claims(by: signing), now: now)
    #expect(
      other
        == .unknownIssuer(
          "the issuer \(signing) is unknown: nothing at trust.yaml trusts it. To trust it, add it to the issuers there."
        ))
  }

  @Test("an empty list trusts nobody, no list everybody") func emptyLists() throws {
    #expect(try store { $0.issuers = [] }.verdict(on: claims(), now: now).isAdmitted == false)
    #expect(try store { $0.operators = [] }.verdict(on: claims(), now: now).isAdmitted == false)
    #expect(try store { _ in }.verdict(on: claims(), now: now) == .anyIssuer)
  }

  @Test("an account whose token a trusted operator signed is trusted, and so are its signing keys") func operators()
    throws
  {
    let store = try store {
      $0.operators = [entry(operatorKey, "Example", 3)]
      $0.tokens = [try accountToken(signers: [signing.publicKey])]
    }
    let sentence =
      "the token of the account \"Ada\" at trust.yaml:5:5, signed by the operator \"Example\" (trust.yaml:3:5)"
    #expect(try store.verdict(on: claims(), now: now) == .trusted(sentence))
    #expect(try store.verdict(on: claims(by: signing), now: now) == .trusted(sentence))
    let stranger = try KeyPair(generating: .account)
    #expect(try store.verdict(on: claims(by: stranger), now: now).isAdmitted == false)
  }

  @Test("an operator's signing keys count when its own token lists them") func operatorSigners() throws {
    let without = try store {
      $0.operators = [entry(operatorKey)]
      $0.tokens = [try accountToken(by: operatorSigning)]
    }
    #expect(try without.verdict(on: claims(), now: now).sentence.contains("\(operatorSigning), which is not trusted"))
    let with = try store {
      $0.operators = [entry(operatorKey)]
      $0.tokens = [try accountToken(by: operatorSigning), try operatorToken()]
    }
    #expect(try with.verdict(on: claims(), now: now).isAdmitted)
    let unlisted = try store {
      $0.operators = []
      $0.tokens = [try accountToken(by: operatorSigning), try operatorToken()]
    }
    #expect(try unlisted.verdict(on: claims(), now: now).isAdmitted == false, "a token alone makes nobody trusted")
  }

  @Test("tokens of accounts and operators end, to the second") func expiry() throws {
    let store = try store {
      $0.operators = [entry(operatorKey)]
      $0.tokens = [try accountToken(expires: now)]
    }
    #expect(try store.verdict(on: claims(), now: now).isAdmitted)
    let late = try store.verdict(on: claims(), now: now + 1)
    #expect(late.sentence.contains("(the token of the account \"Ada\" at trust.yaml:5:5 expired at"))
    let ended = try self.store {
      $0.operators = [entry(operatorKey)]
      $0.tokens = [try accountToken(by: operatorSigning), try operatorToken(expires: now - 1)]
    }
    #expect(try ended.verdict(on: claims(), now: now).sentence.contains("whose own token at trust.yaml:4:5 expired"))
  }

  @Test("a revocation wins over everything, and names its line and reason") func revocations() throws {
    let hash = try #require(try claims().hash)
    let subjects: [TrustStore.Revocation.Subject] = [
      .account(account.publicKey), .module(module), .token("token-1"), .hash(hash), .operator(operatorKey.publicKey),
      .token("account-1"), .token("operator-1"), .operator(operatorSigning.publicKey),
    ]
    for (index, subject) in subjects.enumerated() {
      let isOfChain = index >= 4
      let store = try store {
        $0.issuers = isOfChain ? nil : [entry(account)]
        $0.operators = [entry(operatorKey)]
        $0.tokens = [try accountToken(by: operatorSigning), try operatorToken()]
        $0.revocations = [TrustStore.Revocation(subject, reason: "lost", origin: "trust.yaml:9:5")]
      }
      guard case .revoked(let sentence) = try store.verdict(on: claims(), now: now) else {
        Issue.record("\(subject) is not revoked")
        continue
      }
      #expect(sentence.hasSuffix("was revoked at trust.yaml:9:5: lost"))
      let verifier = ModuleVerifier(policy: TrustPolicy(stores: [store]), clock: .fixed(now))
      #expect(throws: ClaimsError(.revoked(sentence))) { try verifier.verify(try file()) }
    }
  }

  @Test("an account that got a new token is trusted again") func renewed() throws {
    let store = try store {
      $0.operators = [entry(operatorKey)]
      $0.tokens = [try accountToken(), try accountToken(id: "account-2")]
      $0.revocations = [TrustStore.Revocation(.token("account-1"), origin: "trust.yaml:9:5")]
    }
    #expect(try store.verdict(on: claims(), now: now).isAdmitted)
    #expect(try store.verdict(on: claims(id: "account-1"), now: now).isAdmitted == false, "an id is an id")
  }

  @Test("every store must admit a module") func several() throws {
    let good = store { $0.issuers = [entry(account)] }
    let bad = store { $0.issuers = [] }
    for stores in [[good, bad], [bad, good]] {
      let verifier = ModuleVerifier(policy: TrustPolicy(stores: stores), clock: .fixed(now))
      #expect(throws: ClaimsError.self) { try verifier.verify(try file()) }
    }
    let verifier = ModuleVerifier(policy: TrustPolicy(stores: [good, good]), clock: .fixed(now))
    #expect(throws: Never.self) { try verifier.verify(try file()) }
  }

  @Test("a policy that another narrows admits what both admit") func narrowed() throws {
    let (ada, bob) = (account.publicKey, signing.publicKey)
    let good = store { $0.issuers = [entry(account), entry(signing)] }
    let revoking = store {
      $0.issuers = good.issuers
      $0.revocations = [TrustStore.Revocation(.account(ada), origin: "trust.yaml:9:5")]
    }
    let (byAda, byBob) = (try claims(), try claims(by: signing))
    let admits = { [now] (policy: TrustPolicy, claims: ModuleClaims) in
      (try? policy.check(claims, now: now)) != nil
    }
    typealias Row = (one: TrustPolicy, other: TrustPolicy, issuers: Set<PublicKey>?, stores: Int, ada: Bool, bob: Bool)
    let rows: [Row] = [
      (.anyIssuer, .anyIssuer, nil, 0, true, true),
      (.anyIssuer, TrustPolicy(allowedIssuers: [ada]), [ada], 0, true, false),
      (TrustPolicy(allowedIssuers: [ada]), TrustPolicy(allowedIssuers: [ada, bob]), [ada], 0, true, false),
      (TrustPolicy(allowedIssuers: [ada]), TrustPolicy(allowedIssuers: [bob]), [], 0, false, false),
      (.anyIssuer, TrustPolicy(stores: [good]), nil, 1, true, true),
      (TrustPolicy(stores: [good]), TrustPolicy(stores: [good]), nil, 1, true, true),
      (TrustPolicy(stores: [good]), TrustPolicy(stores: [revoking]), nil, 2, false, true),
      (TrustPolicy(allowedIssuers: [bob]), TrustPolicy(stores: [revoking]), [bob], 1, false, true),
    ]
    for (index, row) in rows.enumerated() {
      for policy in [row.one.narrowed(by: row.other), row.other.narrowed(by: row.one)] {
        #expect(policy.allowedIssuers == row.issuers, "row \(index)")
        #expect(policy.stores.count == row.stores, "row \(index)")
        #expect(admits(policy, byAda) == row.ada, "row \(index)")
        #expect(admits(policy, byBob) == row.bob, "row \(index)")
      }
    }
  }

  // MARK: Tokens of accounts and operators

  private func reason(_ text: [UInt8]) -> ClaimsError.Reason? {
    do throws(ClaimsError) {
      _ = try AuthorityClaims(token: text)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("a token says what it was made to say") func roundTrip() throws {
    let token = try accountToken(signers: [signing.publicKey], expires: 5).claims
    #expect(token.subject == account.publicKey)
    #expect(token.issuer == operatorKey.publicKey)
    #expect(token.signers == [signing.publicKey])
    #expect(token.name == "Ada")
    #expect(token.expires == 5)
    #expect(token.id == "account-1")
  }

  @Test("keys of the wrong kind make no token of an account or operator") func kinds() throws {
    let token = { (subject: PublicKey, signers: [PublicKey], key: KeyPair) in
      AuthorityClaims.token(for: subject, name: nil, signers: signers, signedBy: key)
    }
    #expect(reason(token(account.publicKey, [], signing)) == .authorityIssuer(.account), "accounts vouch for nobody")
    #expect(reason(token(module, [], operatorKey)) == .authoritySubject(.module))
    #expect(
      reason(token(operatorKey.publicKey, [], operatorSigning))
        == .authorityNotSelfSigned(operatorKey.publicKey.description))
    #expect(reason(token(account.publicKey, [module], operatorKey)) == .signerKind(.module, of: .account))
    #expect(
      reason(token(account.publicKey, [operatorSigning.publicKey], operatorKey)) == .signerKind(.operator, of: .account)
    )
  }

  @Test("any single changed character of such a token is refused") func changed() throws {
    let text = AuthorityClaims.token(for: account.publicKey, name: "Ada", signedBy: operatorKey)
    for index in text.indices {
      var changed = text
      changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      #expect(reason(changed) != nil, "character \(index)")
    }
    for count in 0..<text.count { #expect(reason(Array(text[..<count])) != nil) }
  }
}
