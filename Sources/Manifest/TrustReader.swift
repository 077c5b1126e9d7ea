public import Claims
internal import Glibc

// A trust store as text:
//
//     issuers:                             # accounts whose modules may run
//       - {key: A…, name: Ada}
//       - A…
//     operators:                           # who vouch for accounts
//       - {key: O…, name: Example, token: ./example.jwt}
//     accounts: [./ada.jwt]                # tokens of accounts, signed by operators
//     revoked:
//       - {account: A…, reason: the key was lost}
//       - {token: 0123456789abcdefghijkl}
//
// Tokens are read and their signatures checked here, once; what they are worth at a given time is the store's to say.

extension TrustStore {
  /// Reads the store in a file, whose own paths are relative to its folder.
  public init(file: String, environment: @escaping (String) -> String?) throws(ManifestError) {
    let bytes: [UInt8]
    do throws(PathFault) { bytes = try contents(of: file, maximum: YAMLBounds.bytes) } catch {
      let place = Place(line: 1, column: 1)
      throw ManifestError([ManifestFinding(file: file, place: place, fault: error.sentence, advice: error.advice)])
    }
    try self.init(bytes, file: file, environment: environment)
  }

  package init(_ bytes: [UInt8], file: String, environment: @escaping (String) -> String?) throws(ManifestError) {
    if file.hasSuffix(".json") { try checkJSON(bytes, file: file) }
    let root = try composeYAML(bytes, file: file)
    let findings = FindingList(file: file)
    let reader = ManifestReader(findings: findings, folder: folder(of: file), environment: environment)
    self = TrustReader(manifest: reader).read(root, origin: file)
    self.file = file
    try findings.throwIfAny()
  }
}

struct TrustReader {
  let manifest: ManifestReader

  private var findings: FindingList { manifest.findings }

  func read(_ root: YAMLNode, origin: String) -> TrustStore {
    var store = TrustStore(origin: origin)
    guard var fields = manifest.fields(root, "a trust store") else { return store }
    store.issuers = manifest.requiredList(&fields, "issuers").map { list in
      list.value.compactMap { entry($0, "an issuer", .account)?.entry }
    }
    store.operators = manifest.requiredList(&fields, "operators").map { list in
      list.value.compactMap { node in
        guard let found = entry(node, "an operator", .operator) else { return nil }
        if let token = found.token { store.tokens.append(token) }
        return found.entry
      }
    }
    store.tokens += (manifest.requiredList(&fields, "accounts")?.value ?? []).compactMap { node in
      fields.text(of: node, "accounts of a trust store").flatMap { chain($0, .account) }
    }
    store.revocations = (manifest.requiredList(&fields, "revoked")?.value ?? []).compactMap(revocation)
    fields.finish()
    return store
  }

  private func shown(_ place: Place) -> String { "\(findings.file):\(place.line):\(place.column)" }

  // MARK: Who is trusted

  private struct Trusted {
    let entry: TrustStore.Entry
    var token: TrustStore.Chain?
  }

  /// A key alone, or a map of key, name and, for an operator, its own token.
  private func entry(_ node: YAMLNode, _ what: String, _ kind: KeyKind) -> Trusted? {
    if case .map = node.content { return described(node, what, kind) }
    var field = FieldReader(wrapping: node, "key", what, findings, manifest.environment)
    guard let text = field.requiredText("key"), let found = key(text, kind) else { return nil }
    return Trusted(entry: TrustStore.Entry(key: found, origin: shown(node.place)))
  }

  private func described(_ node: YAMLNode, _ what: String, _ kind: KeyKind) -> Trusted? {
    guard var fields = manifest.fields(node, what) else { return nil }
    let text = fields.requiredText("key")
    let name = fields.text("name")?.value
    let token = kind == .operator ? fields.text("token") : nil
    fields.finish()
    guard let text, let found = key(text, kind) else { return nil }
    var trusted = Trusted(entry: TrustStore.Entry(key: found, name: name, origin: shown(node.place)))
    if let token {
      trusted.token = chain(token, .operator)
      if let subject = trusted.token?.claims.subject, subject != found {
        findings.add(token.place, "the token is that of \(subject)", "Give the operator's own token.")
      }
    }
    return trusted
  }

  private func key(_ text: Located<String>, _ kind: KeyKind) -> PublicKey? {
    do {
      let key = try PublicKey(text.value)
      if key.kind == kind { return key }
      findings.add(
        text.place, "this is a key of kind \(key.kind.name)",
        "Give the public key of one of kind \(kind.name) (\(kind.letter)…).")
    } catch {
      // What stands here may be a seed, which is not to be repeated.
      findings.add(text.place, "this is no public key: \(error)", "Show it with `wascc keys show FILE`.")
    }
    return nil
  }

  /// A token as it stands, or the file that holds one.
  private func chain(_ text: Located<String>, _ kind: KeyKind) -> TrustStore.Chain? {
    var bytes = Array(text.value.utf8)
    var file: String?
    if text.value.split(separator: ".", omittingEmptySubsequences: false).count != 3 || text.value.contains("/") {
      guard let path = manifest.existing(text) else { return nil }
      file = path.resolved
      do throws(PathFault) { bytes = try contents(of: path.resolved, maximum: Token.maximumLength) } catch {
        findings.add(text.place, "\(error.sentence): \(printable(path.resolved))", error.advice)
        return nil
      }
    }
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0d).contains(byte) }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    do {
      let claims = try AuthorityClaims(token: bytes)
      if claims.subject.kind == kind { return TrustStore.Chain(claims, origin: shown(text.place), file: file) }
      findings.add(
        text.place, "the token is that of one of kind \(claims.subject.kind.name)",
        "Here stand tokens of kind \(kind.name).")
    } catch {
      findings.add(text.place, "the token is not good: \(error)", "Ask for a new one.")
    }
    return nil
  }

  // MARK: What is revoked

  private func revocation(_ node: YAMLNode) -> TrustStore.Revocation? {
    guard var fields = manifest.fields(node, "a revocation") else { return nil }
    let earlier = findings.findings.count
    var subjects: [TrustStore.Revocation.Subject] = []
    for (word, kind) in [("account", KeyKind.account), ("operator", .operator), ("module", .module)] {
      guard let text = fields.text(word), let found = key(text, kind) else { continue }
      subjects.append(kind == .account ? .account(found) : kind == .operator ? .operator(found) : .module(found))
    }
    if let id = fields.text("token") { subjects.append(.token(id.value)) }
    if let hash = fields.parsed("hash", "a module's hash: 64 hexadecimal digits", moduleHash) {
      subjects.append(.hash(hash))
    }
    let reason = fields.text("reason")?.value
    fields.finish()
    guard subjects.count == 1, let subject = subjects.first else {
      // A subject that is not good has its own finding.
      guard findings.findings.count == earlier else { return nil }
      findings.add(
        node.place, "a revocation of \(subjects.isEmpty ? "nothing" : "several things")",
        "Give one of account, operator, module, token (its jti) and hash, and a reason if you like.")
      return nil
    }
    return TrustStore.Revocation(subject, reason: reason, origin: shown(node.place))
  }

  private func moduleHash(_ text: String) -> String? {
    text.utf8.count == 64 && text.allSatisfy(\.isHexDigit) ? text.uppercased() : nil
  }
}

/// A regular file's bytes.
private func contents(of path: String, maximum: Int) throws(PathFault) -> [UInt8] {
  if let fault = fault(of: ManifestPath(command: path)) { throw fault }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw .unreadable }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 16 << 10)
  while bytes.count <= maximum {
    let count = read(descriptor, &piece, piece.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw .unreadable }
    if count == 0 { return bytes }
    bytes += piece.prefix(count)
  }
  throw .tooLarge
}
