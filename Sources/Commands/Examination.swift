internal import ActorHost
internal import Claims
internal import Manifest
internal import enum Messages.CapabilityID

/// Looks at a plan for what would run but hardly work: every check here ends in a sentence of its own.
struct Examination {
  typealias Remark = (kind: Diagnosis.Kind, place: Place, sentence: String, advice: String?)

  private(set) var remarks: [Remark] = []
  private let plan: RunPlan
  private let now: Int64

  private var document: ManifestDocument { plan.document }

  init(_ plan: RunPlan, _ context: CommandContext) {
    self.plan = plan
    now = context.clock.now
    checkTrust()
    for actor in plan.actors { check(actor) }
    for provider in plan.providers { check(provider) }
    for binding in plan.bindings { check(binding) }
    check(document.limits, Place(line: 1, column: 1), "the host")
  }

  private mutating func fine(_ place: Place, _ sentence: String) { remarks.append((.fine, place, sentence, nil)) }

  private mutating func warn(_ place: Place, _ sentence: String, _ advice: String) {
    remarks.append((.warning, place, sentence, advice))
  }

  // MARK: Trust

  private mutating func checkTrust() {
    let isOpen =
      document.policies.issuers == nil
      && document.policies.trust.allSatisfy { $0.issuers == nil && $0.operators == nil }
    guard isOpen, !document.actors.isEmpty else { return }
    warn(
      Place(line: 1, column: 1), "everybody may sign: no issuers are listed, so that any good signature is accepted",
      "Add policies: {issuers: [A…]}, or policies: {trust: FILE} for names, operators and revocations.")
  }

  // MARK: Actors

  private mutating func check(_ actor: RunPlan.PlannedActor) {
    let place = actor.entry.place
    fine(place, "\(shown(actor)) is \(actor.key), \(signing(actor.claims))")
    checkEnd(of: actor.claims, shown(actor), place)
    checkCapabilities(of: actor)
    checkAllowList(of: actor)
    guard let limits = actor.entry.limits else { return }
    check(limits, place, shown(actor))
    if limits.callTime > document.limits.callTime {
      warn(
        place,
        "limits of \(shown(actor)): a call_time of \(milliseconds(limits.callTime)) is above the host's "
          + milliseconds(document.limits.callTime),
        "The shorter one holds; raise limits: {call_time: …} of the manifest.")
    }
  }

  /// Who signed a module, until when that is good, and what the trust stores say to it.
  private func signing(_ claims: ModuleClaims) -> String {
    let trust = document.policies.trust.verdict(on: claims, now: now)
    let trusted = trust.map { "; \($0.word): \(printable($0.sentence, limit: 500))" } ?? ""
    let end = claims.expires.map { "until \(Timestamp($0))" } ?? "without end"
    return "signed by \(claims.issuer), unchanged since, and good \(end)\(trusted)"
  }

  private mutating func checkEnd(of claims: ModuleClaims, _ name: String, _ place: Place) {
    guard let expires = claims.expires, expires - now < Self.soon else { return }
    warn(
      place, "the claims of \(name) end \(Timestamp(expires).distance(from: now)), at \(Timestamp(expires))",
      "Sign it again with a later --expires; a host that runs it already goes on, a new one will not start it.")
  }

  /// Two weeks.
  private static let soon: Int64 = 14 * 86_400

  private mutating func checkCapabilities(of actor: RunPlan.PlannedActor) {
    let allow = actor.entry.allow?.value.map(\.value)
    for capability in Set(actor.claims.capabilities).sorted() where capability != CapabilityID.extras {
      let isAllowed = allow?.contains { $0.namespace == capability } ?? true
      guard isAllowed else { continue }
      if Self.isActorKey(capability) {
        guard capability != actor.key, !plan.actors.contains(where: { $0.key == capability }) else { continue }
        warn(
          actor.entry.place, "\(shown(actor)) may call the actor \(capability), which is not in this manifest",
          "Add its module to the actors; until then such calls find nobody.")
      } else if !plan.bindings.contains(where: { $0.actor.key == actor.key && $0.entry.capability.value == capability })
      {
        warn(
          actor.entry.place, "\(shown(actor)) is signed for \(printable(capability)), but nothing binds it to that",
          "Add to the bindings: {actor: \(shown(actor)), capability: \(printable(capability))}; until then its calls fail."
        )
      }
    }
  }

  private static func isActorKey(_ text: String) -> Bool { text.utf8.count == 56 && text.hasPrefix("M") }

  private mutating func checkAllowList(of actor: RunPlan.PlannedActor) {
    for located in actor.entry.allow?.value ?? [] {
      let rule = located.value
      let name = printable(rule.namespace)
      guard actor.claims.grants(rule.namespace) else {
        warn(
          located.place, "\(shown(actor)) is allowed \(name), but is not signed for it, so the rule has no effect",
          "Sign it again with --cap \(name), or remove the rule.")
        continue
      }
      guard !Self.isActorKey(rule.namespace) else { continue }
      if let binding = rule.binding, !isBound(actor, rule.namespace, binding) {
        warn(
          located.place, "the rule means the binding \(binding) of \(name), which \(shown(actor)) does not have",
          "Add the binding, or correct the name.")
      }
      let operations = plan.providers.filter { provider in
        provider.descriptor.id == rule.namespace && (rule.binding ?? provider.entry.binding) == provider.entry.binding
      }.flatMap(\.descriptor.supportedOperations).map(\.name)
      guard let operation = rule.operation, !operations.isEmpty, !operations.contains(operation) else { continue }
      let guess = nearest(to: operation, in: operations).map { "Did you mean \"\($0)\"? " } ?? ""
      warn(
        located.place, "no provider of \(name) says that it knows the operation \(printable(operation))",
        "\(guess)Known: \(Set(operations).sorted().joined(separator: ", ")).")
    }
  }

  private func isBound(_ actor: RunPlan.PlannedActor, _ capability: String, _ binding: String) -> Bool {
    plan.bindings.contains { planned in
      planned.actor.key == actor.key && planned.entry.capability.value == capability && planned.entry.binding == binding
    }
  }

  private func shown(_ actor: RunPlan.PlannedActor) -> String { printable(actor.name) }

  // MARK: Providers

  private mutating func check(_ provider: RunPlan.PlannedProvider) {
    let descriptor = provider.descriptor
    let version = descriptor.version.isEmpty ? "" : " \(printable(descriptor.version))"
    let module = provider.claims.map { ", a module \(signing($0))" } ?? ""
    fine(
      provider.entry.place,
      "\(descriptor.id) (\(provider.entry.binding)) is provided by \"\(printable(descriptor.name))\"\(version)\(module)"
    )
    for line in provider.grantLines { fine(provider.entry.place, "it is given: \(line)") }
    if let claims = provider.claims {
      checkEnd(of: claims, printable(claims.name ?? descriptor.name), provider.entry.place)
    }
    let isUsed = plan.bindings.contains {
      $0.entry.capability.value == descriptor.id && $0.entry.binding == provider.entry.binding
    }
    if !isUsed {
      warn(
        provider.entry.place, "nobody is bound to \(descriptor.id) (\(provider.entry.binding))",
        "Add a binding to it, or remove the provider.")
    }
  }

  // MARK: Bindings

  private mutating func check(_ planned: RunPlan.PlannedBinding) {
    let entry = planned.entry
    let capability = printable(entry.capability.value)
    let what = "\(shown(planned.actor)) to \(capability) (\(entry.binding))"
    let route = RouteKey(capability: entry.capability.value, binding: entry.binding)
    let allow = planned.actor.entry.allowList(in: document)
    if planned.actor.claims.grants(route.capability), allow?.admits(bindingTo: route) ?? true {
      fine(entry.place, "\(what): granted by its claims\(allow.map { Self.narrowing($0, route) } ?? "")")
    }
    checkLimits(of: planned, what)
    for server in entry.servers where !server.answers() {
      warn(
        entry.place, "\(what): no server answers at \(entry.secrets.contains("URL") ? "its URL" : server.description)",
        "Start it, or correct the URL. The provider may go on trying, but calls fail until it answers.")
    }
  }

  /// What an allow list leaves of a capability, in words.
  private static func narrowing(_ allow: AllowList, _ route: RouteKey) -> String {
    let rules = allow.rules.filter { rule in
      rule.namespace == route.capability && (rule.binding ?? route.binding) == route.binding
    }
    let operations = rules.compactMap(\.operation)
    let isWhole = operations.count < rules.count
    return " and its allow list"
      + (isWhole ? "" : ", for \(operations.map { printable($0) }.joined(separator: ", ")) alone")
  }

  private mutating func checkLimits(of planned: RunPlan.PlannedBinding, _ what: String) {
    let limits = planned.entry.limits
    let callTime = min(planned.actor.entry.limits?.callTime ?? .max, document.limits.callTime)
    if let payload = limits.payload, payload.value > document.limits.payloadBytes {
      warn(
        payload.place,
        "\(what): the payload of \(payload.value) bytes is above the host's \(document.limits.payloadBytes)",
        "The smaller one holds; raise limits: {payload: …} of the manifest, or lower this one.")
    }
    if let deadline = limits.deadline, deadline.value >= callTime {
      warn(
        deadline.place,
        "\(what): the deadline of \(milliseconds(deadline.value)) is not below the \(milliseconds(callTime)) "
          + "of a call, so it has no effect", "Raise call_time, or lower this one.")
    }
  }

  // MARK: Limits that contradict each other

  private mutating func check(_ limits: HostLimits, _ place: Place, _ whose: String) {
    if limits.payloadBytes > limits.memoryBytes {
      warn(
        place,
        "limits of \(whose): a payload of \(limits.payloadBytes) bytes does not fit into a memory of \(limits.memoryBytes)",
        "Raise memory, or lower payload.")
    }
    if limits.payloadBytes > limits.queueBytes {
      warn(
        place,
        "limits of \(whose): a payload of \(limits.payloadBytes) bytes is larger than the queue_memory of "
          + "\(limits.queueBytes), so that such a call passes only when no other waits",
        "Raise queue_memory, or lower payload.")
    }
  }

  private func milliseconds(_ nanoseconds: UInt64) -> String { "\(nanoseconds / 1_000_000) ms" }
}
