/// Why a module's claims, or a token, are refused. Each reason is one sentence of its own, without the file's name.
public struct ClaimsError: Error, Equatable, Sendable, CustomStringConvertible {
  public enum Reason: Equatable, Sendable {
    // The container.
    case notAModule
    case component
    case truncatedSection(id: UInt8, offset: Int)
    case noClaims
    case severalClaims(offsets: [Int])
    // The token's form.
    case tokenTooLong(Int)
    case segments(Int)
    case badBase64(segment: Segment)
    case badJSON(segment: Segment, fault: String)
    case notAnObject(segment: Segment, found: String)
    case type(found: String)
    case algorithm(found: String)
    case memberType(member: String, expected: String, found: String)
    case missingIssuer
    case missingSubject
    case issuerKey(KeyError)
    case subjectKey(KeyError)
    case issuerKind(KeyKind)
    case subjectKind(KeyKind)
    case missingMetadata
    // What it states.
    case signature(SignatureFault)
    case expired(at: Int64, now: Int64)
    case notYetValid(from: Int64, now: Int64)
    case emptyPeriod(from: Int64, to: Int64)
    case missingHash
    case malformedHash(String)
    case hashMismatch(claimed: String, computed: String)
    case foreignIssuer(String)
    /// A trust store does not know the issuer, or knows better: the whole sentence.
    case unknownIssuer(String)
    case revoked(String)
    // Tokens of accounts and operators.
    case authorityIssuer(KeyKind)
    case authoritySubject(KeyKind)
    case authorityNotSelfSigned(String)
    case signerKey(KeyError)
    case signerKind(KeyKind, of: KeyKind)
    // Replacement and invocations.
    case otherSubject(running: String, found: String)
    case otherIssuer(running: String, found: String)
    case downgrade(running: Int32, found: Int32)
    case antiforgery(String)
  }

  public enum Segment: String, Sendable {
    case header, claims, signature
  }

  public let reason: Reason

  public init(_ reason: Reason) { self.reason = reason }

  /// True when the input is whole but what it states is not acceptable, as opposed to an input that cannot be read.
  public var isRefusal: Bool {
    switch reason {
    case .notAModule, .component, .truncatedSection: false
    default: true
    }
  }

  public var description: String {
    switch reason {
    case .notAModule: "not a WebAssembly module: the file does not begin with the magic number and version 1"
    case .component: "this is a component; only core modules can be actors"
    case .truncatedSection(let id, let offset):
      "the section with id \(id) at 0x\(String(offset, radix: 16)) does not end inside the file"
    case .noClaims: "No embedded JWT in actor module: the file is not signed (see `wascc sign`)"
    case .severalClaims(let offsets):
      "several claims sections, at \(offsets.map { "0x" + String($0, radix: 16) }.joined(separator: ", ")): "
        + "a signed module has exactly one"
    case .tokenTooLong(let length): "the token has \(length) bytes, more than the \(Token.maximumLength) allowed"
    case .segments(let count): "malformed token: three parts divided by dots expected, found \(count)"
    case .badBase64(let segment): "malformed token: the \(segment) is not unpadded base64url"
    case .badJSON(let segment, let fault): "malformed token: the \(segment) is not JSON: \(fault)"
    case .notAnObject(let segment, let found): "malformed token: the \(segment) is not an object but \(found)"
    case .type(let found): "invalid header: typ must be \"jwt\", found \(found)"
    case .algorithm(let found): "invalid algorithm: alg must be \"Ed25519\", found \(found)"
    case .memberType(let member, let expected, let found):
      "malformed token: \(member) must be \(expected), found \(found)"
    case .missingIssuer: "missing issuer: the token does not say who signed it"
    case .missingSubject: "missing subject: the token does not say for whom it is"
    case .issuerKey(let fault): "the issuer is not a public key: \(fault)"
    case .subjectKey(let fault): "the subject is not a public key: \(fault)"
    case .issuerKind(let kind): "the issuer is a key of kind \(kind.name); an account key (A…) signs modules"
    case .subjectKind(let kind): "the subject is a key of kind \(kind.name); a module has a module key (M…)"
    case .missingMetadata: "the token has no \"wascap\" object, so it says nothing about a module"
    case .signature(let fault): signatureSentence(fault)
    case .expired(let at, let now): "Expired token: it expired at \(Timestamp(at)), and now is \(Timestamp(now))"
    case .notYetValid(let from, let now):
      "Module cannot be used before \(Timestamp(from)), and now is \(Timestamp(now))"
    case .emptyPeriod(let from, let to):
      "the token is never valid: it expires at \(Timestamp(to)), before it begins at \(Timestamp(from))"
    case .missingHash: "the token states no module hash"
    case .malformedHash(let text): "the module hash \"\(text)\" is not 64 upper-case hexadecimal digits"
    case .hashMismatch(let claimed, let computed):
      "Invalid module hash: the module was changed after signing (the token states \(claimed), the file has \(computed))"
    case .foreignIssuer(let issuer): "not authorised: the issuer \(issuer) is not on the list of allowed issuers"
    case .unknownIssuer(let sentence), .revoked(let sentence): "not authorised: \(sentence)"
    case .authorityIssuer(let kind):
      "the issuer is a key of kind \(kind.name); operators (O…) sign the tokens of accounts and of themselves"
    case .authoritySubject(let kind):
      "the token is about a key of kind \(kind.name); only those of accounts (A…) and operators (O…) belong here"
    case .authorityNotSelfSigned(let subject): "the operator \(subject) did not sign its own token"
    case .signerKey(let fault): "one of valid_signers is not a public key: \(fault)"
    case .signerKind(let kind, let subject):
      "one of valid_signers is a key of kind \(kind.name); those of an \(subject.name) are of the same kind"
    case .otherSubject(let running, let found):
      "the replacement is another module: \(running) is running, the new one is \(found)"
    case .otherIssuer(let running, let found):
      "the replacement has another issuer: \(running) signed the running module, \(found) the new one"
    case .downgrade(let running, let found):
      "the replacement has revision \(found), not above the running revision \(running)"
    case .antiforgery(let fault): "Antiforgery check failure: \(fault)"
    }
  }

  private func signatureSentence(_ fault: SignatureFault) -> String {
    switch fault {
    case .wrongLength(let count): "invalid signature: 64 bytes expected, found \(count)"
    case .notCanonical: "invalid signature: its scalar is not below the group order"
    case .weakKey: "invalid signature: the issuer's key has small order, so anybody could have signed"
    case .mismatch: "invalid signature: the token was altered, or not signed by its issuer"
    }
  }
}
