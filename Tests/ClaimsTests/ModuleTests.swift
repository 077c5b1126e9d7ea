import Claims
import Testing

@Suite("Modules are verified")
struct ModuleTests {
  let verifier = ModuleVerifier(clock: .fixed(1_700_000_000))

  private func verify(_ piece: String, _ replacement: String, with verifier: ModuleVerifier? = nil) throws {
    let module = try Vectors.module(Vectors.token(claims: Vectors.claims(piece, replacement)))
    _ = try (verifier ?? self.verifier).verify(module)
  }

  @Test("signing the published module gives the published file") func publishedFile() throws {
    var statement = ModuleStatement(name: "Vector")
    statement.tags = ["test"]
    statement.capabilities = ["wascc:keyvalue"]
    statement.revision = 1
    statement.version = "1.0.0"
    let account = try KeyPair(kind: .account, secretBytes: Array(0..<32))
    let subject = try KeyPair(seed: Vectors.moduleSeed).publicKey
    #expect(subject.description == Vectors.module)
    let signer = try ModuleSigner(account: account, clock: .fixed(1_600_000_000))
    let file = try signer.sign(Vectors.bare, as: subject, statement, id: String(repeating: "A", count: 22))
    #expect(file == Vectors.module(Array(Vectors.token.utf8)))
    #expect(file.count == 643)
    #expect(file[33...].starts(with: Vectors.bytes("00df04036a777465794a")))
    #expect(sha256Text(file) == "5E78C05F0D484EB55939D646839D6DCA72F79BD731929E0B94FDAE09B5C12099")
  }

  @Test("the published module is verified, and its claims are read") func published() throws {
    let claims = try verifier.verify(Vectors.module(Array(Vectors.token.utf8)))
    #expect(claims.name == "Vector")
    #expect(claims.hash == Vectors.hash)
    #expect(claims.tags == ["test"])
    #expect(claims.capabilities == ["wascc:keyvalue"])
    #expect(claims.revision == 1)
    #expect(claims.version == "1.0.0")
    #expect(claims.subject.description == Vectors.module)
    #expect(!claims.isProvider)
    #expect(claims.expires == nil)
  }

  @Test("a forged signature is refused before anything else is looked at")
  func forged() throws {
    let expired = Vectors.claims("{", #"{"exp":1,"#)
    for signature in [
      [UInt8](repeating: 0, count: 64), [UInt8](repeating: 7, count: 31) + [UInt8](repeating: 0, count: 33),
    ] {
      let module = try Vectors.module(Vectors.token(claims: expired, signature: signature))
      #expect(throws: ClaimsError(.signature(.mismatch))) { try verifier.verify(module) }
    }
    let short = try Vectors.module(Vectors.token(signature: [UInt8](repeating: 0, count: 63)))
    #expect(throws: ClaimsError(.signature(.wrongLength(63)))) { try verifier.verify(short) }
  }

  @Test("times hold to the second, by the injected clock")
  func times() throws {
    try verify("{", #"{"exp":1700000000,"#)
    try verify("{", #"{"nbf":1700000000,"#)
    #expect(throws: ClaimsError(.expired(at: 1_699_999_999, now: 1_700_000_000))) {
      try verify("{", #"{"exp":1699999999,"#)
    }
    #expect(throws: ClaimsError(.notYetValid(from: 1_700_000_001, now: 1_700_000_000))) {
      try verify("{", #"{"nbf":1700000001,"#)
    }
    #expect(throws: ClaimsError(.emptyPeriod(from: 1_700_000_005, to: 1_700_000_004))) {
      try verify("{", #"{"exp":1700000004,"nbf":1700000005,"#)
    }
    #expect { try verify("{", #"{"exp":-1,"#) } throws: { "\($0)".contains("exp must be a time after 1970") }
    #expect(throws: ClaimsError.self) { try verify("{", #"{"exp":9223372036854775808,"#) }
    try verify("{", #"{"exp":9223372036854775807,"#)
  }

  @Test("an unknown issuer is refused once a list of issuers is set")
  func trust() throws {
    let module = Vectors.module(Array(Vectors.token.utf8))
    let other = try KeyPair(generating: .account).publicKey
    let strict = ModuleVerifier(policy: TrustPolicy(allowedIssuers: [other]), clock: .fixed(1_700_000_000))
    #expect(throws: ClaimsError(.foreignIssuer(Vectors.account))) { try strict.verify(module) }
    let listed = ModuleVerifier(policy: TrustPolicy(allowedIssuers: [other, try PublicKey(Vectors.account)]))
    _ = try listed.verify(module)
  }

  @Test("keys of the wrong kind are refused", arguments: [KeyKind.user, .server, .module, .operator])
  func kinds(_ kind: KeyKind) throws {
    let issuer = try KeyPair(kind: kind, secretBytes: Array(0..<32)).publicKey
    #expect(throws: ClaimsError(.issuerKind(kind))) { try verify(Vectors.account, issuer.description) }
    #expect(throws: ClaimsError(.subjectKind(.account))) { try verify(Vectors.module, Vectors.account) }
  }

  @Test("the hash must be stated, and in upper case", arguments: [#""hash":"","#, #""hash":null,"#, ""])
  func missingHash(_ replacement: String) throws {
    #expect(throws: ClaimsError(.missingHash)) { try verify(#""hash":"\#(Vectors.hash)","#, replacement) }
  }

  @Test("a hash in lower case or of another length is malformed")
  func malformedHash() throws {
    let lower = Vectors.hash.lowercased()
    #expect(throws: ClaimsError(.malformedHash(lower))) { try verify(Vectors.hash, lower) }
    #expect(throws: ClaimsError(.malformedHash("00"))) { try verify(Vectors.hash, "00") }
  }

  @Test("an old hashing revision does not skip the hash", arguments: [0, 1, 2, 3, 4, -1])
  func revisions(_ revision: Int) throws {
    try verify("{", #"{"wascap_revision":\#(revision),"#)
    var module = try Vectors.module(Vectors.token(claims: Vectors.claims("{", #"{"wascap_revision":\#(revision),"#)))
    module[20] ^= 1
    #expect(throws: ClaimsError.self) { try verifier.verify(module) }
  }

  @Test("every changed bit outside the claims is found") func alteredModules() {
    let good = Vectors.module(Array(Vectors.token.utf8))
    for index in Vectors.bare.indices {
      for bit in 0..<8 {
        var module = good
        module[index] ^= 1 << UInt8(bit)
        #expect(throws: ClaimsError.self) { try verifier.verify(module) }
      }
    }
  }

  @Test("sections added, moved or appended change the hash")
  func rearranged() {
    let claims = Vectors.section("jwt", Array(Vectors.token.utf8))
    let named = Vectors.section("name", [0, 1, 0])
    let moved = Vectors.bare[..<8] + Vectors.bare[14..<18] + Vectors.bare[8..<14] + Vectors.bare[18...]
    let changed: [[UInt8]] = [
      Vectors.bare + claims + named, Vectors.bare + named + claims, Vectors.bare + claims + [0],
      Vectors.bare + claims + [0, 1, 0], Array(moved) + claims,
      Vectors.bare[..<8] + named + Vectors.bare[8...] + claims,
    ]
    for module in changed { #expect(throws: ClaimsError.self) { try verifier.verify(module) } }
  }

  @Test("the claims section may stand anywhere, and its size may be padded")
  func anywhere() throws {
    let token = Array(Vectors.token.utf8)
    for position in [8, 14, 18, 27, 33] {
      for padding in 0...3 {
        let section = Vectors.section("jwt", token, padding: padding)
        _ = try verifier.verify(Vectors.bare[..<position] + section + Vectors.bare[position...])
      }
    }
    _ = try verifier.verify(Vectors.module(token, name: "wasmcloud_jwt"))
  }

  @Test("exactly one claims section counts as signed")
  func several() {
    let claims = Vectors.section("jwt", Array(Vectors.token.utf8))
    let newer = Vectors.section("wasmcloud_jwt", Array(Vectors.token.utf8))
    let end = Vectors.bare.count
    #expect(throws: ClaimsError(.noClaims)) { try verifier.verify(Vectors.bare) }
    #expect(throws: ClaimsError(.severalClaims(offsets: [end, end + claims.count]))) {
      try verifier.verify(Vectors.bare + claims + claims)
    }
    #expect(throws: ClaimsError(.severalClaims(offsets: [8, end + newer.count]))) {
      try verifier.verify(Vectors.bare[..<8] + newer + Vectors.bare[8...] + claims)
    }
    #expect(throws: ClaimsError(.severalClaims(offsets: [end, end + claims.count]))) {
      try verifier.verify(Vectors.bare + claims + Vectors.section("jwt", []))
    }
    #expect(throws: ClaimsError(.segments(1))) { try verifier.verify(Vectors.bare + Vectors.section("jwt", [])) }
  }

  @Test("a component is called a component, and its inner claims are not looked for")
  func components() {
    let component = Vectors.bytes("0061736d0d000100") + Vectors.section("jwt", Array(Vectors.token.utf8))
    #expect(throws: ClaimsError(.component)) { try verifier.verify(component) }
    #expect(throws: ClaimsError(.notAModule)) { try verifier.verify([]) }
    #expect(throws: ClaimsError(.notAModule)) { try verifier.verify(Array("#!/bin/sh\n".utf8)) }
  }

  @Test("a padded section size passes as raw bytes until revision 3, which knows the canonical form alone")
  func paddedSections() throws {
    var padded = Array(Vectors.bare[..<9]) + [0x84, 0x00] + Vectors.bare[10...]
    let hash = sha256Text(padded)
    for (revision, passes) in [(0, true), (2, true), (3, false)] {
      let claims = Vectors.claims(Vectors.hash, hash)
      let revised = "{" + #""wascap_revision":\#(revision),"# + claims.dropFirst()
      let module = padded + Vectors.section("jwt", try Vectors.token(claims: revised))
      #expect(((try? verifier.verify(module)) != nil) == passes)
    }
    let canonical = try Vectors.token(claims: Vectors.claims("{", #"{"wascap_revision":3,"#))
    _ = try verifier.verify(padded + Vectors.section("jwt", canonical))
    padded[9] = 0x85
    #expect(throws: ClaimsError.self) { try verifier.verify(padded + Vectors.section("jwt", canonical)) }
  }

  @Test("cut anywhere, a signed module is refused without a crash") func prefixes() {
    let module = Vectors.module(Array(Vectors.token.utf8))
    for end in 0..<module.count {
      #expect(throws: ClaimsError.self) { try verifier.verify(Array(module[..<end])) }
    }
  }

  @Test("signing again replaces the claims and makes section headers minimal")
  func resigning() throws {
    let signer = try ModuleSigner(account: KeyPair(generating: .account), clock: .fixed(1_600_000_000))
    let subject = try KeyPair(generating: .module).publicKey
    let padded = Array(Vectors.bare[..<9]) + [0x84, 0x00] + Vectors.bare[10...]
    let signed = try signer.sign(padded + Vectors.section("jwt", [1]), as: subject, ModuleStatement(name: "again"))
    #expect(signed.starts(with: Vectors.bare))
    let claims = try verifier.verify(signed)
    #expect(claims.subject == subject)
    #expect(claims.hash == Vectors.hash)
    #expect(claims.id.utf8.count == 22)
    #expect(try verifier.verify(signer.sign(signed, as: subject, ModuleStatement())).name == nil)
  }

  @Test("only an account signs, and only a module is signed") func signerKinds() throws {
    let module = try KeyPair(generating: .module)
    #expect(throws: ClaimsError(.issuerKind(.module))) { try ModuleSigner(account: module) }
    let signer = try ModuleSigner(account: KeyPair(generating: .account))
    #expect(throws: ClaimsError(.subjectKind(.account))) {
      try signer.sign(Vectors.bare, as: signer.account.publicKey, ModuleStatement())
    }
  }
}

@Suite("Claims grant and replace exactly")
struct GrantTests {
  private func claims(_ capabilities: String) throws -> ModuleClaims {
    let text = Vectors.claims(#"["wascc:keyvalue"]"#, capabilities)
    return try SignedModule(Vectors.module(Vectors.token(claims: text))).claims
  }

  @Test("a grant is compared byte for byte") func grants() throws {
    let granted = try claims(#"["wascc:keyvalue","wascc:keyvalue","caf\u00e9"]"#)
    #expect(granted.grants("wascc:keyvalue"))
    #expect(granted.grants("caf\u{e9}"))
    for other in ["WASCC:keyvalue", "wascc:keyvalue ", "wascc:key", "wascc:*", "*", "", "cafe\u{301}"] {
      #expect(!granted.grants(other))
    }
  }

  @Test("absent, null and empty capability lists grant nothing", arguments: ["[]", "null"])
  func nothing(_ capabilities: String) throws {
    #expect(try claims(capabilities).capabilities.isEmpty)
  }

  @Test("a list of other things than texts is refused") func wrongElements() {
    #expect { try claims("[1]") } throws: { "\($0)".contains("caps must be an array of strings") }
    #expect { try claims(#""wascc:keyvalue""#) } throws: { "\($0)".contains("caps must be an array of strings") }
  }

  @Test("a replacement has the same subject and issuer and a higher revision")
  func replacement() throws {
    let account = try KeyPair(generating: .account)
    let subject = try KeyPair(generating: .module).publicKey
    func claims(_ revision: Int32?, _ account: KeyPair, _ subject: PublicKey) throws -> ModuleClaims {
      var statement = ModuleStatement()
      statement.revision = revision
      return try SignedModule(ModuleSigner(account: account).sign(Vectors.bare, as: subject, statement)).claims
    }
    let running = try claims(2, account, subject)
    try claims(3, account, subject).checkReplaces(running, allowingDowngrade: false)
    for revision in [nil, 1, 2] as [Int32?] {
      let older = try claims(revision, account, subject)
      #expect(throws: ClaimsError(.downgrade(running: 2, found: revision ?? 0))) {
        try older.checkReplaces(running, allowingDowngrade: false)
      }
      try older.checkReplaces(running, allowingDowngrade: true)
    }
    #expect(throws: ClaimsError.self) {
      try claims(3, KeyPair(generating: .account), subject).checkReplaces(running, allowingDowngrade: true)
    }
    #expect(throws: ClaimsError.self) {
      try claims(3, account, KeyPair(generating: .module).publicKey).checkReplaces(running, allowingDowngrade: true)
    }
  }
}
