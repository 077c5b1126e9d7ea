internal import ArgumentParser
internal import Claims
internal import JSON
internal import Manifest

/// For commands that judge modules.
struct TrustOptions: ParsableArguments {
  @Option(
    name: .customLong("trust"),
    help: "A file that says which issuers are trusted, and what was revoked; repeatable, all of them count.")
  var files: [String] = []

  func stores(_ context: CommandContext) throws(CommandFailure) -> [TrustStore] {
    var stores: [TrustStore] = []
    for file in files {
      // The same sentence as for every file that is missing.
      _ = try readFile(file, maximum: 4 << 20)
      do throws(ManifestError) {
        stores.append(try TrustStore(file: file) { context.environment($0) })
      } catch {
        throw CommandFailure(.badInput, error.description)
      }
    }
    return stores
  }
}

extension TrustVerdict {
  /// The verdict in a word.
  var word: String {
    switch self {
    case .trusted: "trusted"
    case .anyIssuer: "any issuer"
    case .unknownIssuer: "unknown issuer"
    case .revoked: "revoked"
    }
  }

  var json: JSONValue { ["verdict": .string(word), "reason": .string(sentence)] }
}

extension [TrustStore] {
  /// What the stores say together: the first that does not admit the module, else the first that knows it.
  func verdict(on claims: ModuleClaims, now: Int64) -> TrustVerdict? {
    let verdicts = map { $0.verdict(on: claims, now: now) }
    return verdicts.first { !$0.isAdmitted } ?? verdicts.first { $0 != .anyIssuer } ?? verdicts.first
  }
}

extension ManifestDocument {
  /// Whom the document trusts.
  var trust: TrustPolicy {
    get { TrustPolicy(allowedIssuers: policies.issuers, stores: policies.trust) }
    set { (policies.issuers, policies.trust) = (newValue.allowedIssuers, newValue.stores) }
  }

  func verifier(_ clock: WallClock) -> ModuleVerifier { ModuleVerifier(policy: trust, clock: clock) }
}
