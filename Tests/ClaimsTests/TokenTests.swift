import Claims
import Testing

@Suite("Tokens are read strictly")
struct TokenTests {
  @Test("the published token is read and its signature holds") func published() throws {
    let token = try Token(Array(Vectors.token.utf8))
    try token.verifySignature()
    #expect(token.issuer.description == Vectors.account)
    #expect(token.text == Vectors.token)
  }

  @Test("the published token is what signing those claims gives") func deterministic() throws {
    #expect(try Vectors.token() == Array(Vectors.token.utf8))
  }

  @Test(
    "only typ jwt and alg Ed25519 are a header",
    arguments: [
      (#"{"typ":"jwt","alg":"none"}"#, ClaimsError.Reason.algorithm(found: #""none""#)),
      (#"{"typ":"jwt","alg":"HS256"}"#, .algorithm(found: #""HS256""#)),
      (#"{"typ":"jwt","alg":"EdDSA"}"#, .algorithm(found: #""EdDSA""#)),
      (#"{"typ":"jwt","alg":"ed25519"}"#, .algorithm(found: #""ed25519""#)),
      (#"{"typ":"jwt","alg":7}"#, .algorithm(found: "7")),
      (#"{"typ":"jwt"}"#, .algorithm(found: "nothing")),
      (#"{"alg":"Ed25519"}"#, .type(found: "nothing")),
      (#"{"typ":"JWT","alg":"Ed25519"}"#, .type(found: #""JWT""#)),
      (#"[]"#, .notAnObject(segment: .header, found: "an array")),
    ])
  func headers(_ header: String, _ reason: ClaimsError.Reason) {
    #expect(throws: ClaimsError(reason)) { try Token(Vectors.token(header: header)) }
  }

  @Test("a header that says alg twice is refused") func doubleAlgorithm() {
    #expect { try Token(Vectors.token(header: #"{"typ":"jwt","alg":"Ed25519","alg":"none"}"#)) } throws: {
      "\($0)".contains("occurs twice")
    }
  }

  @Test("a key in the header is ignored: the issuer's key counts") func headerKeys() throws {
    let header = #"{"typ":"jwt","alg":"Ed25519","kid":"x","jwk":{"x":"AAAA"}}"#
    try Token(Vectors.token(header: header)).verifySignature()
    let other = try KeyPair(generating: .account)
    let forged = try Vectors.token(header: header, signature: other.sign([1, 2, 3]))
    #expect(throws: ClaimsError(.signature(.mismatch))) { try Token(forged).verifySignature() }
  }

  @Test("a token has three parts", arguments: [1, 2, 4, 5]) func segments(_ count: Int) {
    let text = Array(repeating: "e30", count: count).joined(separator: ".")
    #expect(throws: ClaimsError(.segments(count))) { try Token(Array(text.utf8)) }
  }

  @Test("padding, white space and left-over bits are no base64url")
  func base64() {
    let parts = Vectors.token.split(separator: ".").map(String.init)
    #expect(throws: ClaimsError(.badBase64(segment: .signature))) { try Token(Array((Vectors.token + "==").utf8)) }
    #expect(throws: ClaimsError(.badBase64(segment: .signature))) { try Token(Array((Vectors.token + "\n").utf8)) }
    #expect(throws: ClaimsError(.badBase64(segment: .signature))) {
      try Token(Array((Vectors.token.dropLast() + "h").utf8))
    }
    #expect(throws: ClaimsError(.badBase64(segment: .header))) {
      try Token(Array((parts[0] + "=." + parts[1] + "." + parts[2]).utf8))
    }
  }

  @Test("a token beyond 64 KiB is not looked at") func tooLong() {
    #expect(throws: ClaimsError(.tokenTooLong(70_000))) { try Token([UInt8](repeating: 0x41, count: 70_000)) }
  }

  @Test("claims nested 10 000 deep are refused, not followed") func deep() throws {
    let text = #"{"a":"# + String(repeating: "[", count: 10_000) + "1" + String(repeating: "]", count: 10_000) + "}"
    #expect { try Token(Vectors.token(claims: text)) } throws: { "\($0)".contains("more than 64 arrays") }
  }

  @Test("issuer and subject must be there and be keys")
  func parties() {
    func reason(_ piece: String, _ replacement: String) throws {
      _ = try SignedModule(Vectors.module(Vectors.token(claims: Vectors.claims(piece, replacement))))
    }
    let issuer = #""iss":"\#(Vectors.account)""#
    let subject = #""sub":"\#(Vectors.module)""#
    #expect(throws: ClaimsError(.missingIssuer)) { try reason(issuer, #""iss":"""#) }
    #expect(throws: ClaimsError(.missingIssuer)) { try reason(issuer, #""x":1"#) }
    #expect(throws: ClaimsError(.missingSubject)) { try reason(subject, #""sub":"""#) }
    #expect(throws: ClaimsError(.missingSubject)) { try reason(subject, #""sub":null"#) }
    #expect(throws: ClaimsError(.issuerKey(.badChecksum))) { try reason("QPZV", "QPZA") }
    #expect(throws: ClaimsError(.issuerKey(.illegalCharacter))) {
      try reason(Vectors.account, Vectors.account.lowercased())
    }
    #expect(throws: ClaimsError(.issuerKey(.wrongLength(found: 4, expected: 56)))) {
      try reason(Vectors.account, "ABCD")
    }
    #expect(throws: ClaimsError(.subjectKey(.badChecksum))) { try reason("PMMJ", "PMMA") }
  }

  @Test("a member of the wrong type is named", arguments: ["exp", "nbf", "iat", "wascap_revision"])
  func memberTypes(_ member: String) {
    for value in ["\"1\"", "1.5", "9223372036854775808", "[]", "true"] {
      let claims = Vectors.claims("{", #"{"\#(member)":\#(value),"#)
      let cleaned = member == "iat" ? Vectors.claims("1600000000", value) : claims
      #expect { try SignedModule(Vectors.module(Vectors.token(claims: cleaned))) } throws: {
        "\($0)".contains("\(member) must be an integer")
      }
    }
  }

  @Test("a token without metadata is refused with its own sentence") func noMetadata() {
    let claims = #"{"iss":"\#(Vectors.account)","sub":"\#(Vectors.module)"}"#
    #expect(throws: ClaimsError(.missingMetadata)) { try SignedModule(Vectors.module(Vectors.token(claims: claims))) }
  }

  @Test("any single changed byte of the token is refused") func alteredTokens() {
    let token = Array(Vectors.token.utf8)
    let verifier = ModuleVerifier(clock: .fixed(1_700_000_000))
    for index in token.indices {
      var altered = token
      altered[index] ^= 1
      #expect(throws: ClaimsError.self) { try verifier.verify(Vectors.module(altered)) }
    }
  }
}
