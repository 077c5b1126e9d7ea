internal import ActorHost
internal import JSON
internal import Manifest

/// What a host runs and how that is, as `wascc ctl ps` shows it. Of the values of bindings it has the names only.
struct HostOverview {
  private let running: RunningHost

  init(_ running: RunningHost) { self.running = running }

  var json: JSONValue {
    let host = running.host
    let plan = running.plan
    let expulsions = running.expulsions
    return [
      "host": .string(host.id), "manifest": .string(plan.document.file),
      "uptimeMilliseconds": JSONValue(host.uptime / 1_000_000),
      "actors": .array(host.actors().map { Self.actor($0, plan) } + expulsions.compactMap(Self.actor)),
      "capabilities": .array(host.capabilities().map(Self.capability) + expulsions.compactMap(Self.capability)),
      "bindings": .array(host.bindings().map { Self.binding($0, plan) }),
    ]
  }

  private static func actor(_ actor: ActorSnapshot, _ plan: RunPlan) -> JSONValue {
    let planned = plan.actor(key: actor.key)
    return [
      "name": .string(planned?.name ?? actor.claims.name ?? actor.key), "key": .string(actor.key),
      "file": planned.map { .string($0.entry.path.resolved) } ?? .null, "state": .string(word(actor.state)),
      "because": reason(actor.state), "waiting": JSONValue(actor.waitingCalls),
      "refused": JSONValue(actor.refusedCalls), "served": JSONValue(actor.servedCalls),
    ]
  }

  private static func capability(_ provider: CapabilitySnapshot) -> JSONValue {
    [
      "id": .string(provider.route.capability), "binding": .string(provider.route.binding),
      "name": .string(provider.descriptor.name), "state": .string(word(provider.state)),
      "because": reason(provider.state),
    ]
  }

  // What was stopped because nobody trusts it is not in the host any more, but somebody will look for it.

  private static func actor(_ expulsion: Expulsion) -> JSONValue? {
    guard case .actor(let key) = expulsion.part else { return nil }
    return [
      "name": .string(expulsion.name), "key": .string(key), "file": .string(expulsion.file), "state": "untrusted",
      "because": .string(expulsion.reason), "waiting": 0, "refused": 0, "served": 0,
    ]
  }

  private static func capability(_ expulsion: Expulsion) -> JSONValue? {
    guard case .provider(let route) = expulsion.part else { return nil }
    return [
      "id": .string(route.capability), "binding": .string(route.binding), "name": .string(expulsion.name),
      "state": "untrusted", "because": .string(expulsion.reason),
    ]
  }

  private static func binding(_ binding: BindingSnapshot, _ plan: RunPlan) -> JSONValue {
    let actor = binding.id.actor
    var waiting: JSONValue = .null
    if case .desired(let sentence) = binding.state { waiting = .string(sentence) }
    return [
      "actor": .string(actor), "actorName": .string(plan.actor(key: actor)?.name ?? actor),
      "capability": .string(binding.id.route.capability), "binding": .string(binding.id.route.binding),
      "state": .string(waiting.isNull ? "live" : "waiting"), "because": waiting,
      "values": .array(binding.valueNames.map(JSONValue.string)),
    ]
  }

  private static func word(_ state: ActorState) -> String {
    switch state {
    case .serving: "serving"
    case .restarting: "restarting"
    case .stopped: "stopped"
    }
  }

  private static func reason(_ state: ActorState) -> JSONValue {
    switch state {
    case .serving: .null
    case .restarting(_, let because), .stopped(let because): .string(because)
    }
  }

  private static func word(_ state: ProviderState) -> String {
    switch state {
    case .serving: "serving"
    case .restarting: "restarting"
    case .failed: "failed"
    }
  }

  private static func reason(_ state: ProviderState) -> JSONValue {
    switch state {
    case .serving: .null
    case .restarting(let sentence), .failed(let sentence): .string(sentence)
    }
  }
}

/// An overview as people read it.
enum OverviewText {
  static func lines(_ overview: JSONObject) -> String {
    let seconds = (overview["uptimeMilliseconds"]?.integer(as: Int.self) ?? 0) / 1000
    let head = "host \(text(overview["host"])), up \(seconds / 3600)h \(seconds / 60 % 60)m \(seconds % 60)s"
    let blocks = [
      [head],
      ["actors"]
        + table(
          rows(overview["actors"]).map { actor in
            [
              text(actor["name"]), text(actor["key"]), state(actor), "\(text(actor["waiting"])) waiting",
              "\(text(actor["refused"])) refused", "\(text(actor["served"])) served",
            ]
          }),
      ["capabilities"]
        + table(
          rows(overview["capabilities"]).map { [text($0["id"]), text($0["binding"]), text($0["name"]), state($0)] }),
      ["bindings"]
        + table(
          rows(overview["bindings"]).map { binding in
            [
              text(binding["actorName"]), text(binding["capability"]), text(binding["binding"]), state(binding),
              (binding["values"]?.array ?? []).map(text).joined(separator: " "),
            ]
          }),
    ]
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private static func rows(_ value: JSONValue?) -> [JSONValue] { value?.array ?? [] }

  private static func state(_ part: JSONValue) -> String {
    let because = part["because"]?.string.map { ": \(printable($0, limit: 200))" } ?? ""
    return text(part["state"]) + because
  }

  private static func text(_ value: JSONValue?) -> String {
    value.map { printable($0.string ?? $0.description) } ?? ""
  }
}
