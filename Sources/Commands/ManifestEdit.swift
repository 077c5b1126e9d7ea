internal import ActorHost
internal import Manifest

/// What was added to a host by hand: entries that no manifest has.
struct ManualParts: Sendable {
  /// Paths of modules.
  var actors: Set<String> = []
  var routes: Set<RouteKey> = []
  var bindings: Set<BindingID> = []

  /// What is gone for good was not added by anybody.
  mutating func forget(_ expulsions: [Expulsion]) {
    for expulsion in expulsions {
      switch expulsion.part {
      case .actor(let key):
        actors.remove(expulsion.file)
        bindings = bindings.filter { $0.actor != key }
      case .provider(let route):
        routes.remove(route)
        bindings = bindings.filter { $0.route != route }
      }
    }
  }

  /// The document with what was added by hand to `old`, except where the document has the same, or no longer has what a
  /// binding needs.
  func adding(to document: ManifestDocument, from old: RunPlan) -> ManifestDocument {
    var document = document
    for actor in old.document.actors where actors.contains(actor.path.resolved) {
      if !document.names(actor.path) { document.actors.append(actor) }
    }
    for planned in old.providers where routes.contains(planned.route) {
      let isThere = document.capabilities.contains { $0.asksForTheSame(as: planned.entry) }
      if !isThere { document.capabilities.append(planned.entry) }
    }
    for planned in old.bindings where bindings.contains(planned.binding.id) {
      guard document.names(planned.actor.entry.path) else { continue }
      let route = planned.binding.id.route
      let isDoubled = document.bindings.contains { entry in
        entry.capability.value == route.capability && entry.binding == route.binding
          && planned.actor.answers(to: entry.actor.value)
      }
      if !isDoubled { document.bindings.append(planned.entry) }
    }
    return document
  }
}

extension ManifestDocument {
  /// Whether one of its actors is that file, however it is written.
  fileprivate func names(_ path: ManifestPath) -> Bool {
    actors.contains { $0.path.resolved == path.resolved || sameFile($0.path.resolved, path.resolved) }
  }
}

/// A change of what runs, made by hand: the present document, and what is done to it.
struct ManifestEdit {
  private let plan: RunPlan
  private let context: CommandContext
  private(set) var document: ManifestDocument
  private(set) var manual: ManualParts
  private(set) var loaded: LoadedParts

  init(_ plan: RunPlan, _ manual: ManualParts, _ context: CommandContext) {
    self.plan = plan
    self.manual = manual
    self.context = context
    document = plan.document
    loaded = LoadedParts(keeping: plan)
  }

  // MARK: Actors

  mutating func add(_ actor: ActorEntry) throws(CommandFailure) {
    guard !document.actors.contains(where: { $0.path == actor.path }) else {
      throw CommandFailure(
        .badInput, "\(printable(actor.path.written)) runs already", advice: "Use `wascc ctl replace` for a new version."
      )
    }
    document.actors.append(actor)
    manual.actors.insert(actor.path.resolved)
  }

  /// The actor that has the module's key runs this file from now on.
  mutating func replaceActor(key: String, with path: ManifestPath) throws(CommandFailure) {
    guard let actor = plan.actor(key: key), let index = index(of: actor) else {
      throw CommandFailure(
        .badInput, "no actor with the key \(key) runs", advice: "Add it with `wascc ctl add`.")
    }
    let isManual = manual.actors.remove(actor.entry.path.resolved) != nil
    document.actors[index].path = path
    // Bindings that name the old file mean this one.
    rename(actor)
    if isManual { manual.actors.insert(path.resolved) }
    loaded = LoadedParts(keeping: plan, butFor: path.resolved)
  }

  /// An actor goes, with its bindings.
  mutating func removeActor(_ actor: RunPlan.PlannedActor) {
    if let index = index(of: actor) { document.actors.remove(at: index) }
    document.bindings.removeAll { actor.answers(to: $0.actor.value) }
    manual.actors.remove(actor.entry.path.resolved)
    manual.bindings = manual.bindings.filter { $0.actor != actor.key }
  }

  private func index(of actor: RunPlan.PlannedActor) -> Int? {
    document.actors.firstIndex { $0.path == actor.entry.path }
  }

  private mutating func rename(_ actor: RunPlan.PlannedActor) {
    for index in document.bindings.indices where actor.answers(to: document.bindings[index].actor.value) {
      document.bindings[index].rename(actor: actor.key)
    }
  }

  // MARK: Providers

  mutating func add(_ provider: CapabilityEntry) throws {
    let planned = try plan.load(provider, context)
    document.capabilities.append(provider)
    manual.routes.insert(planned.route)
    loaded = LoadedParts(keeping: plan, adding: planned)
  }

  /// The provider of the same capability and name is this one from now on, whatever its file was.
  mutating func replace(with provider: CapabilityEntry) throws {
    let planned = try plan.load(provider, context)
    guard let old = plan.provider(planned.route),
      let index = document.capabilities.firstIndex(where: { $0.asksForTheSame(as: old.entry) })
    else {
      throw CommandFailure(
        .badInput, "nothing provides \(planned.route) yet", advice: "Add it with `wascc ctl add`.")
    }
    document.capabilities[index] = provider
    loaded = LoadedParts(keeping: plan, adding: planned)
  }

  /// A provider goes, with its bindings.
  mutating func removeProvider(_ provider: RunPlan.PlannedProvider) {
    document.capabilities.removeAll { $0.asksForTheSame(as: provider.entry) }
    let reachesIt = { [plan] (place: RouteKey) in plan.server(of: place)?.route == provider.route }
    document.bindings.removeAll { reachesIt(RouteKey(capability: $0.capability.value, binding: $0.binding)) }
    manual.routes.remove(provider.route)
    manual.bindings = manual.bindings.filter { !reachesIt($0.route) }
  }

  // MARK: Bindings

  /// Makes a binding, or gives one new values. `key` is the actor's, if it is known already.
  mutating func bind(_ binding: BindingEntry, key: String?) {
    if let actor = plan.actor(named: binding.actor.value) {
      remove(actor, binding.capability.value, binding.binding)
    }
    document.bindings.append(binding)
    if let key {
      let route = RouteKey(capability: binding.capability.value, binding: binding.binding)
      manual.bindings.insert(BindingID(actor: key, route: route))
    }
  }

  mutating func unbind(_ actor: RunPlan.PlannedActor, _ route: RouteKey) throws(CommandFailure) {
    guard remove(actor, route.capability, route.binding) else {
      throw CommandFailure(
        .badInput, "\(printable(actor.name)) is not bound to \(printable(route.description))",
        advice: "`wascc ctl ps` lists the bindings.")
    }
    manual.bindings.remove(BindingID(actor: actor.key, route: route))
  }

  @discardableResult
  private mutating func remove(_ actor: RunPlan.PlannedActor, _ capability: String, _ name: String) -> Bool {
    let count = document.bindings.count
    document.bindings.removeAll {
      $0.capability.value == capability && $0.binding == name && actor.answers(to: $0.actor.value)
    }
    return document.bindings.count < count
  }
}

extension RunPlan.PlannedActor {
  /// Whether a binding that names `name` may mean this actor.
  func answers(to name: String) -> Bool {
    [key, self.name, entry.path.written, entry.path.resolved, claims.name].contains(name)
  }
}
