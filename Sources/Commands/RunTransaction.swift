internal import ActorHost
internal import Manifest

// The steps of a `RunDiff`, carried out as one: each leaves behind how to undo it, and when one fails, those before it
// are undone in reverse. Nothing that was replaced is let go of before the last step has succeeded.

/// A change of a running host, under way.
struct RunTransaction {
  let host: Host
  let old: RunPlan
  let new: RunPlan
  private var undo: [() throws -> Void] = []
  private var finish: [() -> Void] = []

  init(_ host: Host, from old: RunPlan, to new: RunPlan) {
    self.host = host
    self.old = old
    self.new = new
  }

  /// Carries out all of the steps or, but for what the error tells, none.
  mutating func run(_ steps: [RunStep]) throws(CommandFailure) {
    do {
      for step in steps { try carryOut(step) }
    } catch {
      throw CommandFailure(.unavailable, "\(error)", advice: takeBack())
    }
    finish.forEach { $0() }
  }

  /// What to tell about it.
  private func takeBack() -> String {
    var failures: [String] = []
    for step in undo.reversed() {
      do { try step() } catch { failures.append("\(error)") }
    }
    guard !failures.isEmpty else { return "What was done before has been undone: everything runs as it did." }
    return "Not all that was done before could be undone: \(failures.joined(separator: "; "))"
  }

  private mutating func carryOut(_ step: RunStep) throws {
    let host = host
    switch step {
    case .trust:
      let (old, new) = (old.document.trust, new.document.trust)
      host.setTrust(new)
      undo.append { host.setTrust(old) }
    case .unbind(let id):
      guard let binding = old.binding(id)?.binding else { return }
      try host.removeBinding(actor: id.actor, capability: id.route.capability, name: id.route.binding)
      undo.append { try host.setBinding(binding) }
    case .bind(let id):
      guard let binding = new.binding(id)?.binding else { return }
      try host.setBinding(binding)
      undo.append {
        try host.removeBinding(actor: id.actor, capability: id.route.capability, name: id.route.binding)
      }
    case .addProvider(let route):
      guard let planned = new.provider(route) else { return }
      try host.addProvider(planned.provider, binding: route.binding)
      undo.append { try host.removeProvider(route.capability, binding: route.binding) }
    case .replaceProvider(let route):
      guard let planned = new.provider(route) else { return }
      let (_, exchange) = try host.exchangeProvider(
        planned.provider, binding: route.binding, expecting: route.capability)
      undo.append { try exchange.revert() }
      finish.append { exchange.finish() }
    case .addActor(let key):
      guard let actor = new.actor(key: key) else { return }
      try host.addActor(actor.bytes, options: new.options(actor))
      undo.append { try host.removeActor(key) }
    case .replaceActor(let key):
      guard let actor = new.actor(key: key) else { return }
      let (_, exchange) = try host.exchangeActor(actor.bytes, expecting: key, options: new.options(actor))
      undo.append { try exchange.revert() }
      finish.append { exchange.finish() }
    case .removeActor(let key): try host.removeActor(key)
    case .removeProvider(let route): try host.removeProvider(route.capability, binding: route.binding)
    }
  }
}

extension RunPlan {
  func actor(key: String) -> PlannedActor? { actors.first { $0.key == key } }

  func provider(_ route: RouteKey) -> PlannedProvider? { providers.first { $0.route == route } }

  /// The provider that a binding to that place reaches: the one of that name, else the one that answers to it.
  func server(of place: RouteKey) -> PlannedProvider? {
    provider(place) ?? providers.first { $0.serves(place.capability) && $0.entry.binding == place.binding }
  }

  func binding(_ id: BindingID) -> PlannedBinding? { bindings.first { $0.binding.id == id } }
}
