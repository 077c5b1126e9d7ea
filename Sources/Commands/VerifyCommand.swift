internal import ArgumentParser
internal import Claims
internal import JSON
internal import Manifest

struct VerifyCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check the claims of modules: signature, times, hash, and issuer.",
    discussion: """
      A good signature says who signed, not that they may: name the accounts you trust with --issuer, or in a file with
      --trust, which also knows operators and what was revoked.
      """)

  @Argument(help: "Signed modules.")
  var files: [String]

  @Option(name: .customLong("issuer"), help: "An account whose modules are trusted; repeatable. Without it, any is.")
  var issuers: [String] = []

  @OptionGroup var trust: TrustOptions

  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    var policy = try policy()
    policy.stores = try trust.stores(context)
    let verifier = ModuleVerifier(policy: policy, clock: context.clock)
    var results: [JSONValue] = []
    var worst: CommandFailure?
    for file in files {
      do {
        let claims = try verifier.verify(readFile(file))
        let verdict = policy.stores.verdict(on: claims, now: context.clock.now)
        results.append([
          "file": .string(file), "verified": true, "claims": claims.report(now: context.clock.now),
          "trust": verdict?.json ?? .null,
        ])
        if form.json { continue }
        context.print("\(file): \(claims.subject) \(claims.name ?? ""), signed by \(claims.issuer)")
        if let verdict { context.print("  \(verdict.word): \(printable(verdict.sentence, limit: 500))") }
      } catch let error as ClaimsError {
        results.append(["file": .string(file), "verified": false, "error": .string("\(error)"), "trust": error.trust])
        worst = CommandFailure(error.isRefusal ? .refused : .badInput, "\(file): refused: \(error)")
        if let worst, files.count > 1 || form.json { context.messages("wascc: \(worst)") }
      }
    }
    if form.json { context.print(.array(results)) }
    if let worst {
      guard files.count == 1, !form.json else {
        throw CommandFailure(worst.status, "\(results.count { $0["verified"] == false }) of \(files.count) refused")
      }
      throw worst
    }
    if issuers.isEmpty, policy.stores.isEmpty {
      context.warn("any issuer was accepted; give --issuer or --trust to say whom you trust")
    }
  }

  private func policy() throws(CommandFailure) -> TrustPolicy {
    guard !issuers.isEmpty else { return .anyIssuer }
    var keys: Set<PublicKey> = []
    for issuer in issuers {
      do { keys.insert(try PublicKey(issuer)) } catch {
        throw CommandFailure(
          .usage, "--issuer \(issuer.prefix(60)): \(error)", advice: "Give the account's public key (A…).")
      }
    }
    return TrustPolicy(allowedIssuers: keys)
  }
}

extension ClaimsError {
  /// The verdict of a trust store, when that was the reason.
  fileprivate var trust: JSONValue {
    switch reason {
    case .unknownIssuer(let sentence): TrustVerdict.unknownIssuer(sentence).json
    case .revoked(let sentence): TrustVerdict.revoked(sentence).json
    default: .null
    }
  }
}

extension ModuleClaims {
  /// The claims as people and programs want to see them, times included.
  func report(now: Int64) -> JSONValue {
    var report = JSONObject()
    report["module"] = .string(subject.description)
    report["issuer"] = .string(issuer.description)
    report["name"] = name.map(JSONValue.string) ?? .null
    report["version"] = version.map(JSONValue.string) ?? .null
    report["revision"] = revision.map { JSONValue($0) } ?? .null
    report["capabilities"] = .array(capabilities.map(JSONValue.string))
    report["tags"] = .array(tags.map(JSONValue.string))
    report["callAlias"] = callAlias.map(JSONValue.string) ?? .null
    report["isProvider"] = .bool(isProvider)
    report["hash"] = hash.map(JSONValue.string) ?? .null
    report["issuedAt"] = issuedAt.map { .integer($0) } ?? .null
    report["notBefore"] = notBefore.map { .integer($0) } ?? .null
    report["expires"] = expires.map { .integer($0) } ?? .null
    report["tokenID"] = .string(id)
    return .object(report)
  }
}
