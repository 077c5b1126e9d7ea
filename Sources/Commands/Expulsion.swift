internal import ActorHost
internal import Claims
internal import Manifest

// What runs was trusted when it was loaded. When those who were trusted change, every module that runs is asked for again,
// and what is admitted no more is an expulsion: a value, until it is carried out.

/// A part of what runs whose module may run no more, and why.
struct Expulsion: Sendable {
  enum Part: Sendable, Equatable {
    case actor(String)
    case provider(RouteKey)
  }

  let part: Part
  /// What it goes by.
  let name: String
  let file: String
  /// The rule that refuses it, with the line where that stands.
  let reason: String

  /// What the log says.
  var sentence: String {
    switch part {
    case .actor(let key): "actor \(printable(name)) (\(key)) is stopped: \(reason)"
    case .provider(let route): "provider \(route) (\(printable(name))) is stopped: \(reason)"
    }
  }

  /// What those are told whose calls wait for an actor.
  fileprivate var sentenceForCallers: String { "the actor was stopped: \(reason)" }
}

extension RunPlan {
  /// What of this plan a trust does not admit. Times that are over stop nobody who runs, except those of tokens that
  /// vouch for others: they are part of the trust.
  func expulsions(by policy: TrustPolicy, statedIn other: ManifestDocument, at now: Int64) -> [Expulsion] {
    let reason = { (claims: ModuleClaims) -> String? in
      do throws(ClaimsError) {
        try policy.check(claims, now: now)
        return nil
      } catch {
        return printable(other.sentence(for: error), limit: 500)
      }
    }
    let ofActors = actors.compactMap { actor in
      reason(actor.claims).map {
        Expulsion(part: .actor(actor.key), name: actor.name, file: actor.entry.path.resolved, reason: $0)
      }
    }
    let ofProviders = providers.compactMap { provider in
      provider.claims.flatMap(reason).map {
        Expulsion(
          part: .provider(provider.route), name: provider.descriptor.name, file: provider.entry.files.first ?? "",
          reason: $0)
      }
    }
    return ofActors + ofProviders
  }

  /// Whether a part is one of this plan.
  func has(_ part: Expulsion.Part) -> Bool {
    switch part {
    case .actor(let key): actor(key: key) != nil
    case .provider(let route): provider(route) != nil
    }
  }

  func without(_ expulsions: [Expulsion], trusting policy: TrustPolicy) -> RunPlan {
    var (keys, routes): (Set<String>, Set<RouteKey>) = ([], [])
    for expulsion in expulsions {
      switch expulsion.part {
      case .actor(let key): keys.insert(key)
      case .provider(let route): routes.insert(route)
      }
    }
    return without(actors: keys, providers: routes, trusting: policy)
  }
}

extension ManifestDocument {
  /// A refusal by this document's trust. A store names its own lines; the list of issuers does not know where it stands.
  fileprivate func sentence(for error: ClaimsError) -> String {
    guard case .foreignIssuer = error.reason, let place = policies.issuersPlace else { return "\(error) (rule: trust)" }
    return "\(error) (rule: issuers at \(shown(place)))"
  }
}

extension Host {
  /// Has it do nothing more until the expulsion is carried out.
  func halt(_ expulsion: Expulsion) {
    switch expulsion.part {
    case .actor(let key): haltActor(key, because: expulsion.sentenceForCallers)
    case .provider(let route): haltProvider(route)
    }
  }

  /// Carries an expulsion out.
  func carryOut(_ expulsion: Expulsion) throws(HostError) {
    switch expulsion.part {
    case .actor(let key): try expelActor(key, because: expulsion.sentenceForCallers)
    case .provider(let route): try expelProvider(route)
    }
  }
}
