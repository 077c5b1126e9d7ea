package import ActorHost

// From what runs to what is wanted, as a list of steps and nothing that carries them out. Their order has four reasons.
// Whom the host trusts decides about what is added, so that is first. What may fail comes before what cannot be taken back
// without loss, so removals are last. What frees something comes before what may need it, so bindings that go, or change,
// are taken back before others are made: two actors may exchange their ports. And work arrives when all that it needs is
// there, so bindings to servers are the last that are made.

/// One step from one state of a host to another.
package enum RunStep: Sendable, Equatable {
  /// Other modules may be loaded from here on.
  case trust
  /// A binding goes; or it changes, and is made again by a later step.
  case unbind(BindingID)
  case addProvider(RouteKey)
  case replaceProvider(RouteKey)
  case addActor(String)
  case replaceActor(String)
  case bind(BindingID)
  case removeActor(String)
  case removeProvider(RouteKey)
}

/// How what runs becomes what is wanted.
package struct RunDiff: Sendable, Equatable {
  package private(set) var steps: [RunStep] = []
  /// Names of settings that differ and cannot be changed while the host runs.
  package private(set) var fixed: [String] = []

  package init(from old: RunImage, to new: RunImage) {
    fixed = Set(old.settings.keys).union(new.settings.keys).filter { old.settings[$0] != new.settings[$0] }.sorted()
    if old.trust != new.trust { steps.append(.trust) }
    let bindings = Changes(old.bindings, new.bindings)
    let providers = Changes(old.providers, new.providers)
    let actors = Changes(old.actors, new.actors)
    steps += bindings.removed.map(RunStep.unbind)
    steps += providers.changed.map(RunStep.replaceProvider) + providers.added.map(RunStep.addProvider)
    steps += actors.changed.map(RunStep.replaceActor) + actors.added.map(RunStep.addActor)
    steps += bindings.changed.map(RunStep.unbind)
    let made = bindings.changed + bindings.added
    let isServer = { (id: BindingID) in new.servers.contains(id.route) }
    steps += (made.filter { !isServer($0) } + made.filter(isServer)).map(RunStep.bind)
    steps += actors.removed.map(RunStep.removeActor) + providers.removed.map(RunStep.removeProvider)
  }
}

/// Which keys of two tables differ, each list in order.
private struct Changes<Key: Hashable & CustomStringConvertible> {
  let added: [Key]
  let changed: [Key]
  let removed: [Key]

  init<Value: Equatable>(_ old: [Key: Value], _ new: [Key: Value]) {
    let sorted = { (keys: [Key]) in keys.sorted { $0.description < $1.description } }
    added = sorted(new.keys.filter { old[$0] == nil })
    changed = sorted(new.keys.filter { key in old[key].map { $0 != new[key] } ?? false })
    removed = sorted(old.keys.filter { new[$0] == nil })
  }
}
