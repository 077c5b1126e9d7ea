package import ActorHost
package import Claims
package import Manifest

/// What a host runs, or is to run, as far as it can be compared: actors by their keys, providers by their routes,
/// bindings by their ends, each with everything that makes a difference to it; and what is settled when a host starts.
package struct RunImage: Sendable, Equatable {
  package struct Actor: Sendable, Equatable {
    /// SHA-256 of the file.
    package var module: String
    package var options: ActorOptions

    package init(module: String, options: ActorOptions = ActorOptions()) {
      self.module = module
      self.options = options
    }
  }

  package struct Provider: Sendable, Equatable {
    package var entry: CapabilityEntry
    /// The contents of its files.
    package var content: [String]

    package init(entry: CapabilityEntry, content: [String] = []) {
      self.entry = entry
      self.content = content
    }

    package static func == (a: Provider, b: Provider) -> Bool {
      a.entry.asksForTheSame(as: b.entry) && a.content == b.content
    }
  }

  package var actors: [String: Actor] = [:]
  package var providers: [RouteKey: Provider] = [:]
  package var bindings: [BindingID: Binding] = [:]
  /// Routes of providers that bring work: their bindings are made last.
  package var servers: Set<RouteKey> = []
  /// Whom the host trusts, and where that stands: refusals name the line.
  package var trust = TrustPolicy.anyIssuer
  /// By the names that the manifest has for them.
  package var settings: [String: String] = [:]

  package init() {}
}

extension RunImage {
  init(_ plan: RunPlan) {
    for actor in plan.actors {
      actors[actor.key] = Actor(module: sha256Text(actor.bytes), options: plan.options(actor).withoutPlaces)
    }
    for provider in plan.providers {
      providers[provider.route] = Provider(entry: provider.entry, content: provider.content)
      if provider.answersNobody { servers.insert(provider.route) }
    }
    for planned in plan.bindings { bindings[planned.binding.id] = planned.binding.withoutPlaces }
    trust = plan.document.trust
    settings = Self.settings(plan.document)
  }

  /// What a host does not change while it runs. Of the limits, those that are the host's and not each actor's own.
  private static func settings(_ document: ManifestDocument) -> [String: String] {
    [
      "labels": document.labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n"),
      "limits.call_time": "\(document.limits.callTime)",
      "limits.payload": "\(document.limits.payloadBytes)",
      "limits.chain": "\(document.limits.chainDepth)",
      "policies.downgrade": "\(document.policies.replacement.allowsDowngrade)",
      "policies.other_capabilities": "\(document.policies.replacement.allowsOtherCapabilities)",
      "policies.wasi": "\(document.policies.offersWASI)",
      "monitor": document.monitor.map(settled) ?? "none",
    ]
  }

  /// Not who pushes: credentials are replaced now and then, which is no reason to refuse all other changes.
  private static func settled(_ monitor: MonitorEntry) -> String {
    let push = monitor.push.map { [$0.url, "\($0.interval ?? 0)", $0.job ?? ""] } ?? []
    return ([monitor.host, monitor.port.map(String.init) ?? ""] + push).joined(separator: "\n")
  }
}

// Where something stands in a manifest makes no difference to it: a line that is put in above changes nothing.

extension ActorOptions {
  fileprivate var withoutPlaces: ActorOptions {
    var options = self
    options.origin = nil
    options.allow = allow.map { AllowList($0.rules) }
    return options
  }
}

extension Binding {
  fileprivate var withoutPlaces: Binding {
    var binding = self
    binding.origin = nil
    binding.limits = limits.map { limits in
      BindingLimits(
        calls: limits.calls.map { StatedLimit($0.value) },
        payloadBytes: limits.payloadBytes.map { StatedLimit($0.value) },
        callTime: limits.callTime.map { StatedLimit($0.value) })
    }
    return binding
  }

  var id: BindingID { BindingID(actor: actor, route: RouteKey(capability: capability, binding: name)) }
}
