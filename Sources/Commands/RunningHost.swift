internal import ActorHost
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

  /// - Parameter context: hides `secrets` already.
  init(_ host: Host, _ plan: RunPlan, hiding secrets: HiddenTexts, _ context: CommandContext) {
    self.host = host
    self.context = context
    self.secrets = secrets
    present = Locked(plan)
  }

  /// A text without the secrets of what runs.
  func hide(_ text: String) -> String { context.hide(text) }

  /// What runs, as it was asked for.
  var plan: RunPlan { present.withLock { $0 } }

  /// Makes the host run what a manifest says by now, besides what was added by hand. How many steps that took.
  @discardableResult
  func apply(_ document: ManifestDocument) throws -> Int {
    try change { [manual] old in
      let parts = manual.withLock { $0 }
      return (parts.adding(to: document, from: old), LoadedParts(comparing: old))
    }
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
      secrets.add(document)
      host.hide(document.secrets)
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
