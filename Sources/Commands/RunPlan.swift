internal import ActorHost
internal import Claims
internal import ForeignFunctions
internal import IsolatedProviders
internal import JSON
internal import Logging
internal import LoggingProvider
internal import Manifest
internal import struct Messages.CapabilityDescriptor
internal import enum Messages.CapabilityID
internal import enum Messages.LogLevel
internal import enum Messages.WasmCloud
internal import NativeProviders
internal import PortableProviders
internal import WaPC
internal import WebAssembly

/// Everything a manifest asks for, read and checked: modules verified and validated, providers loaded and described,
/// bindings resolved and granted. Nothing runs yet.
struct RunPlan {
  struct PlannedActor {
    let entry: ActorEntry
    let bytes: [UInt8]
    let claims: ModuleClaims

    var key: String { claims.subject.description }
    var name: String { entry.name ?? claims.name ?? stem(of: entry.path.resolved) }
  }

  struct PlannedProvider {
    let entry: CapabilityEntry
    let provider: any CapabilityProvider
    let descriptor: CapabilityDescriptor
    /// The contents of its files when it was loaded.
    let content: [String]

    var route: RouteKey { RouteKey(capability: descriptor.id, binding: entry.binding) }

    /// Under its own name or a later one of wasmCloud.
    func serves(_ capability: String) -> Bool {
      descriptor.id == capability || descriptor.id == WasmCloud.original(of: capability)
    }

    /// What the token of a provider says that is a module.
    var claims: ModuleClaims? { (provider as? PortableProvider)?.claims }

    /// All its operations are asked of actors.
    var answersNobody: Bool { descriptor.isServer }
  }

  struct PlannedBinding {
    let entry: BindingEntry
    let actor: PlannedActor
    let document: ManifestDocument

    var binding: Binding {
      var binding = Binding(
        actor: actor.key, capability: entry.capability.value, name: entry.binding, values: entry.values)
      binding.limits = entry.limits(in: document)
      binding.secrets = entry.secretTexts
      binding.origin = document.shown(entry.place)
      return binding
    }
  }

  private(set) var document: ManifestDocument
  private let loaded: LoadedParts?
  private(set) var actors: [PlannedActor] = []
  private(set) var providers: [PlannedProvider] = []
  private(set) var bindings: [PlannedBinding] = []

  /// - Parameter loaded: what an earlier plan has loaded, and may be used again.
  init(_ document: ManifestDocument, reusing loaded: LoadedParts? = nil, _ context: CommandContext) throws {
    let review = Self.review(document, reusing: loaded, context)
    do throws(ManifestError) { try review.findings.throwIfAny() } catch {
      throw CommandFailure(review.status, document.hidingSecrets(in: error.description))
    }
    self = review.plan
  }

  /// A plan as far as it goes, and everything that is wrong with it.
  struct Review {
    let plan: RunPlan
    let findings: FindingList
    let isRefused: Bool

    /// What to leave with when something was found.
    var status: ExitStatus { isRefused ? .refused : .badInput }
  }

  static func review(
    _ document: ManifestDocument, reusing loaded: LoadedParts? = nil, _ context: CommandContext
  ) -> Review {
    let findings = FindingList(file: document.file)
    var plan = RunPlan(document: document, reusing: loaded)
    let isRefused = plan.fill(findings, context.hiding(document))
    return Review(plan: plan, findings: findings, isRefused: isRefused)
  }

  private init(document: ManifestDocument, reusing loaded: LoadedParts?) {
    self.document = document
    self.loaded = loaded
  }

  /// True when claims, trust or an allow list forbid something, whatever else is wrong.
  private mutating func fill(_ findings: FindingList, _ context: CommandContext) -> Bool {
    let verifier = document.verifier(context.clock)
    let engine = Engine()
    var guest = GuestConfiguration()
    hostConfiguration(context).offer(&guest)
    var isRefused = false
    for entry in document.actors {
      do {
        let known = loaded?.actor(entry)
        let actor = if let known { known } else { try load(entry, verifier, engine, guest) }
        if let first = actors.first(where: { $0.key == actor.key }) {
          findings.add(
            entry.place, "\(entry.path.written) has the key of \(first.entry.path.written): \(actor.key)",
            "One host runs one instance of an actor; sign one of them with another module key.")
        } else {
          actors.append(actor)
        }
      } catch {
        isRefused = isRefused || error.status == .refused
        findings.add(entry.place, error.message, error.advice ?? "Nothing was started.")
      }
    }
    for entry in document.capabilities {
      do { try addProvider(entry, findings, context) } catch {
        let refusal = error as? HostError
        isRefused = isRefused || refusal?.isRefusal == true
        findings.add(
          entry.place, "the provider cannot be loaded: \(error)", "See `wascc inspect` on the \(entry.source.noun).")
      }
    }
    for entry in document.bindings { isRefused = addBinding(entry, findings) || isRefused }
    checkPorts(findings)
    return isRefused
  }

  /// What a call of one actor can reach: the actor, those it may call in turn, and the providers that answer them.
  ///
  /// A provider that only sends work to actors, such as a server, answers nobody and stays away.
  func reach(of key: String) -> RunPlan {
    var reached: Set = [key]
    var next = actors.filter { $0.key == key }
    while let caller = next.popLast() {
      for callee in actors where caller.claims.grants(callee.key) && reached.insert(callee.key).inserted {
        next.append(callee)
      }
    }
    var plan = self
    plan.actors = actors.filter { reached.contains($0.key) }
    plan.providers = providers.filter { provider in
      !provider.answersNobody && plan.actors.contains { $0.claims.capabilities.contains(where: provider.serves) }
    }
    plan.bindings = bindings.filter { binding in
      let capability = binding.entry.capability.value
      return reached.contains(binding.actor.key)
        && (capability == binding.actor.key || plan.hasProvider(capability, binding.entry.binding))
    }
    return plan
  }

  /// The plan without some actors and providers, and all bindings of theirs, under another trust.
  func without(actors gone: Set<String>, providers lost: Set<RouteKey>, trusting policy: TrustPolicy) -> RunPlan {
    let goes = { (binding: PlannedBinding) in
      gone.contains(binding.actor.key)
        || server(of: binding.binding.id.route).map { lost.contains($0.route) } == true
    }
    var plan = self
    plan.document.trust = policy
    for actor in actors where gone.contains(actor.key) {
      plan.document.actors.removeAll { $0.path == actor.entry.path }
    }
    for provider in providers where lost.contains(provider.route) {
      plan.document.capabilities.removeAll { $0.asksForTheSame(as: provider.entry) }
    }
    for binding in bindings where goes(binding) {
      plan.document.bindings.removeAll {
        $0.binding == binding.entry.binding && $0.capability.value == binding.entry.capability.value
          && binding.actor.answers(to: $0.actor.value)
      }
    }
    plan.actors.removeAll { gone.contains($0.key) }
    plan.providers.removeAll { lost.contains($0.route) }
    plan.bindings.removeAll(where: goes)
    return plan
  }

  // MARK: Actors

  private func load(
    _ entry: ActorEntry, _ verifier: ModuleVerifier, _ engine: Engine, _ guest: GuestConfiguration
  ) throws(CommandFailure) -> PlannedActor {
    let bytes = try readFile(entry.path.resolved)
    let claims: ModuleClaims
    do { claims = try verifier.verify(bytes) } catch {
      throw CommandFailure(
        error.isRefusal ? .refused : .badInput, "\(entry.path.written): refused: \(error)",
        advice: advice(for: error.reason) ?? "See `wascc inspect \(entry.path.resolved)`.")
    }
    if claims.isProvider {
      throw CommandFailure(
        .badInput, "\(entry.path.written) is a portable provider, not an actor",
        advice: "Move it to the capabilities, as \"module: \(entry.path.written)\".")
    }
    do { try WaPCGuest.check(try Module(bytes, engine: engine), guest) } catch let error as GuestLoadError {
      throw CommandFailure(.badInput, "\(entry.path.written): \(error)", advice: advice(for: error))
    } catch {
      throw CommandFailure(
        .badInput, "\(entry.path.written): \(error)", advice: "The module is broken; build it again.")
    }
    return PlannedActor(entry: entry, bytes: bytes, claims: claims)
  }

  /// Which line would let a module in, when one would.
  private func advice(for reason: ClaimsError.Reason) -> String? {
    guard case .foreignIssuer(let issuer) = reason, let place = document.policies.issuersPlace else { return nil }
    return "To trust it, add \(issuer) to the issuers at \(document.shown(place))."
  }

  private func advice(for error: GuestLoadError) -> String {
    if case .importRefused = error.reason { return "Write \"wasi: yes\" under the policies, or build it without WASI." }
    return "Build it as a waPC guest: what it imports has to be offered, what the protocol needs exported."
  }

  func actor(named name: String) -> PlannedActor? {
    actors.first { actor in
      [actor.key, actor.entry.name ?? actor.key, actor.entry.path.written, actor.entry.path.resolved].contains(name)
    } ?? actors.first { $0.claims.name == name }
  }

  // MARK: Providers

  private mutating func addProvider(
    _ entry: CapabilityEntry, _ findings: FindingList, _ context: CommandContext
  ) throws {
    if entry.isFallback, case .builtin(let builtin) = entry.source, hasProvider(builtin.capability, entry.binding) {
      return
    }
    let known = try loaded?.provider(entry)
    let planned = if let known { known } else { try load(entry, context) }
    if hasProvider(planned.descriptor.id, entry.binding) {
      findings.add(
        entry.place, "\(planned.descriptor.id) is provided twice under the name \(entry.binding)",
        "Give one of them another binding_name.")
    } else {
      providers.append(planned)
    }
  }

  /// The contents are looked at first: what changes afterwards counts as changed.
  func load(_ entry: CapabilityEntry, _ context: CommandContext) throws -> PlannedProvider {
    let content = try contents(of: entry)
    let provider = try Self.provider(entry, hostConfiguration(context), context)
    return PlannedProvider(entry: entry, provider: provider, descriptor: try provider.descriptor, content: content)
  }

  static func provider(
    _ entry: CapabilityEntry, _ host: HostConfiguration, _ context: CommandContext
  ) throws -> any CapabilityProvider {
    let log: @Sendable (LogLevel, String) -> Void = { level, text in context.log(level, text) }
    var options = IsolationOptions(runner: context.runner)
    options.limits = entry.limits
    switch entry.source {
    case .native(let path, let configuration):
      guard entry.isolation == .none else {
        return try IsolatedProvider(path: path.loadable, configuration: configuration, options: options, log: log)
      }
      var options = NativeProviderOptions()
      options.loadsCopy = true
      return try NativeProvider(path: path.loadable, configuration: configuration, options: options, log: log)
    case .portable(let module):
      return try PortableProvider(
        readFile(module.path.resolved), options: module.options, for: host.hidingRecordedSecrets)
    case .foreign(let description): return try ForeignProvider(description)
    case .builtin(let builtin):
      guard let library = builtin.library else {
        return LoggingProvider(logger: Logger(label: builtin.capability) { RingLogHandler(label: $0, context) })
      }
      guard entry.isolation == .none else {
        return try IsolatedProvider(path: try bundledLibrary(library), options: options, log: log)
      }
      return try bundled(library, log)
    }
  }

  /// A provider of our own, which keeps the deadlines of its calls itself: no other thread has to watch them.
  private static func bundled(
    _ library: String, _ log: @escaping @Sendable (LogLevel, String) -> Void
  ) throws -> NativeProvider {
    var options = NativeProviderOptions()
    options.trustsCallsToReturn = true
    return try NativeProvider(path: try bundledLibrary(library), options: options, log: log)
  }

  private func hasProvider(_ capability: String, _ binding: String) -> Bool {
    (WasmCloud.original(of: capability) ?? capability) == CapabilityID.extras && binding == defaultBinding
      || providers.contains { $0.entry.binding == binding && $0.serves(capability) }
  }

  // MARK: Bindings

  /// True when the binding makes sense but the actor may not have it.
  private mutating func addBinding(_ entry: BindingEntry, _ findings: FindingList) -> Bool {
    let capability = entry.capability.value
    var isRefused = false
    guard let actor = actor(named: entry.actor.value) else {
      let known = actors.map { $0.entry.name ?? $0.claims.name ?? $0.entry.path.written }
      let guess = nearest(to: entry.actor.value, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
      findings.add(
        entry.actor.place, "no actor \"\(printable(entry.actor.value))\" in this manifest",
        "\(guess)Name one by its key, its name or its path. Known: \(known.joined(separator: ", ")).")
      return false
    }
    if capability != actor.key, !actor.claims.grants(capability) {
      findings.add(
        entry.capability.place, "Unauthorized binding: \(actor.name) has no claim to \(printable(capability))",
        "Sign it again with --cap \(printable(capability)).")
      isRefused = true
    }
    let route = RouteKey(capability: capability, binding: entry.binding)
    if capability != actor.key, let allow = actor.entry.allowList(in: document), !allow.admits(bindingTo: route) {
      findings.add(
        entry.capability.place, "\(actor.name) is not allowed \(printable(capability)) (\(entry.binding))",
        "Add it to the allow list at \(allow.origin ?? document.file), or remove the binding.")
      isRefused = true
    }
    if capability != actor.key, !hasProvider(capability, entry.binding) {
      let known = Set(providers.map(\.descriptor.id) + [CapabilityID.extras]).sorted()
      findings.add(
        entry.capability.place, "nothing provides \(printable(capability)) under the name \(entry.binding)",
        "Add it to the capabilities. Provided: \(known.joined(separator: ", ")).")
    }
    bindings.append(PlannedBinding(entry: entry, actor: actor, document: document))
    return isRefused
  }

  /// Two listeners on one port would fail only when the second starts.
  private func checkPorts(_ findings: FindingList) {
    var earlier: [Listener] = []
    for listener in listeners {
      if let first = earlier.first(where: listener.collides) {
        findings.add(
          listener.place, "port \(printable(listener.port)) is taken by the binding at line \(first.place.line)",
          "Give each actor a PORT of its own, or a PATH or HOSTS.")
      }
      earlier.append(listener)
    }
  }

  /// Where the actors that serve HTTP are to listen.
  var listeners: [Listener] {
    bindings.filter { binding in
      let capability = binding.entry.capability.value
      return (WasmCloud.original(of: capability) ?? capability) == CapabilityID.httpServer
    }.map {
      Listener(actor: $0.actor.name, server: $0.entry.binding, values: $0.entry.values, place: $0.entry.place)
    }
  }
}

/// A provider library that was installed with this program: beside it, or in `../lib/wascc`.
private func bundledLibrary(_ name: String) throws(CommandFailure) -> String {
  let here = folder(of: programPath())
  let folders = [here, folder(of: here) + "/lib/wascc"]
  for folder in folders where exists(folder + "/" + name) { return folder + "/" + name }
  throw CommandFailure(
    .missingFile, "\(name) is neither in \(folders.joined(separator: " nor in "))",
    advice: "Build it with `make build`, or give its path.")
}

/// More than a manifest may have, so that one that is too long is told so.
let maximumManifestBytes = 4 << 20

func readManifest(_ path: String, _ context: CommandContext) throws(CommandFailure) -> ManifestDocument {
  let bytes = try readFile(path, maximum: maximumManifestBytes)
  do throws(ManifestError) {
    let document = try ManifestDocument(bytes, file: path) { context.environment($0) }
    for warning in document.warnings { context.warn(warning.description) }
    return document
  } catch {
    throw CommandFailure(.badInput, error.description)
  }
}

extension CommandContext {
  /// The program that a provider's process runs: this one, which the kernel finds even if its file was replaced. Where
  /// the commands are called from another program, the one beside it.
  fileprivate var runner: String { isProcess ? "/proc/self/exe" : folder(of: programPath()) + "/wascc" }

  /// A line of the host's or a provider's log.
  func log(_ level: LogLevel, _ text: String) {
    guard level <= .info else { return }
    report(level, printable(hide(text), limit: 4096))
  }

  /// A line for people, and for those who follow the log.
  func report(_ level: LogLevel, _ text: String) {
    logs?.append(level, hide(text))
    messages("\(level): \(text)")
  }
}
