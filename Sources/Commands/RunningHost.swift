internal import ActorHost
internal import Claims
internal import Locks
internal import Manifest

/// A host that runs a manifest, and the only way to change it: a document of what is wanted instead, from a file that has
/// changed or made of the present one by hand. One change is carried out after the other.
final class RunningHost: Sendable {
  let host: Host
  private let context: CommandContext
  private let secrets: HiddenTexts
  private let turns = Turns(())
  private let present: Locked<RunPlan>
  /// What was added by hand and is in no manifest; a manifest that is read again leaves it alone.
  private let manual = Locked(ManualParts())
  private let trust: Locked<Trust>
  private let expelled = Locked<[Expulsion]>([])

  private struct Trust {
    /// Whom the manifest trusts that is in force as a whole.
    var settled: TrustPolicy
    /// Whom a manifest or a file trusts that was read since, whatever else was wrong with it.
    var read: TrustPolicy

    init(_ policy: TrustPolicy) { (settled, read) = (policy, policy) }

    /// What counts: a change that is not carried out may take trust away, but gives none.
    var effective: TrustPolicy { settled.narrowed(by: read) }
  }

  /// - Parameter context: hides `secrets` already.
  init(_ host: Host, _ plan: RunPlan, hiding secrets: HiddenTexts, _ context: CommandContext) {
    self.host = host
    self.context = context
    self.secrets = secrets
    present = Locked(plan)
    trust = Locked(Trust(plan.document.trust))
  }

  /// A text without the secrets of what runs.
  func hide(_ text: String) -> String { context.hide(text) }

  /// What runs, as it was asked for.
  var plan: RunPlan { present.withLock { $0 } }

  /// Makes the host run what a manifest says by now, besides what was added by hand. How many steps that took.
  @discardableResult
  func apply(_ document: ManifestDocument) throws -> Int {
    hold(to: document.trust, statedIn: document)
    let steps = try change { [manual] old in
      let parts = manual.withLock { $0 }
      return (parts.adding(to: document, from: old), LoadedParts(comparing: old))
    }
    trust.withLock { $0 = Trust(document.trust) }
    // All that this manifest asks for runs; of the rest nobody wants to know any more.
    expelled.withLock { $0 = [] }
    return steps
  }

  /// Changes the present document by hand.
  func edit(_ body: (inout ManifestEdit) throws -> Void) throws {
    var parts = manual.withLock { $0 }
    try change { old in
      var edit = ManifestEdit(old, parts, context)
      try body(&edit)
      parts = edit.manual
      return (edit.document, edit.loaded)
    }
    manual.withLock { $0 = parts }
  }

  @discardableResult
  private func change(_ wanted: (RunPlan) throws -> (ManifestDocument, LoadedParts)) throws -> Int {
    let steps = try turns.take { _ in
      let old = plan
      let (document, loaded) = try wanted(old)
      secrets.add(document.secrets) { old.document.secrets }
      let new = try RunPlan(document, reusing: loaded, context)
      let diff = RunDiff(from: RunImage(old), to: RunImage(new))
      try refuse(diff.fixed, document)
      try checkPorts(old, new)
      var transaction = RunTransaction(host, from: old, to: new)
      try transaction.run(diff.steps)
      present.withLock { $0 = new }
      return diff.steps.count
    }
    return steps ?? 0
  }

  // MARK: Trust

  /// What was stopped because its module is trusted no more, and does not run again.
  var expulsions: [Expulsion] {
    let plan = plan
    return expelled.withLock { $0 }.filter { !plan.has($0.part) }
  }

  /// Holds to what can be read of trust when something is wrong with the files as a whole: to the manifest's policies, if
  /// they are good, and to the trust files of before, read again. One that is not good says nothing new.
  func holdToTrust(of policies: PolicyEntry?) {
    var (stated, policy) = (plan.document, trust.withLock { $0.read })
    policy.stores = policy.stores.map { store in
      guard let file = store.file else { return store }
      do { return try TrustStore(file: file) { [context] in context.environment($0) } } catch { return store }
    }
    if let policies {
      stated.policies = policies
      // What stands in the manifest itself stands there anew; a file may be one that the command line names.
      policy = stated.trust.narrowed(by: TrustPolicy(stores: policy.stores.filter { $0.file != nil }))
    }
    hold(to: policy, statedIn: stated)
  }

  /// Stops what runs and is not admitted any more, before anything else is looked at; and lets nothing new in that is not.
  private func hold(to policy: TrustPolicy, statedIn document: ManifestDocument) {
    let effective = trust.withLock { trust in
      trust.read = policy
      return trust.effective
    }
    guard effective != plan.document.trust else { return }
    host.setTrust(effective)
    let judge = { [context] (plan: RunPlan) in
      plan.expulsions(by: effective, statedIn: document, at: context.clock.now)
    }
    // The change that is under way may wait for a call of theirs, so they do not wait for that.
    let halted = judge(plan)
    for expulsion in halted { host.halt(expulsion) }
    _ = turns.take { _ in
      let old = plan
      // An actor that was replaced meanwhile serves nobody all the same.
      var expulsions = halted.filter { old.has($0.part) }
      expulsions += judge(old).filter { found in !expulsions.contains { $0.part == found.part } }
      present.withLock { $0 = old.without(expulsions, trusting: effective) }
      manual.withLock { $0.forget(expulsions) }
      expelled.withLock { $0 += expulsions }
      for expulsion in expulsions { expel(expulsion) }
    }
  }

  private func expel(_ expulsion: Expulsion) {
    context.report(.error, expulsion.sentence)
    do throws(HostError) { try host.carryOut(expulsion) } catch {
      // A host that is shutting down stops everything anyway.
      context.report(.warning, "\(error)")
    }
  }

  // MARK: What cannot be done

  private func refuse(_ settings: [String], _ document: ManifestDocument) throws(CommandFailure) {
    guard !settings.isEmpty else { return }
    throw CommandFailure(
      .badInput, "\(document.file): \(settings.joined(separator: ", ")) cannot change while the host runs",
      advice: "Start the host again for that, or take the change back. Nothing was changed.")
  }

  /// A port that another program has is found before anything is changed. One that this host has is let go of first.
  private func checkPorts(_ old: RunPlan, _ new: RunPlan) throws(CommandFailure) {
    let own = Set(old.listeners.map(\.port))
    guard let taken = new.listeners.first(where: { !own.contains($0.port) && $0.isTaken }) else { return }
    throw CommandFailure(
      .unavailable, "\(new.document.file):\(taken.place.line): port \(printable(taken.port)) is in use",
      advice: "Stop the program that listens there, or give \(printable(taken.actor)) another PORT. "
        + "Nothing was changed.")
  }
}
