public import ActorHost
public import Claims
public import ForeignFunctions
public import IsolatedProviders

/// What a host is to run: actors, the providers they may use, and the bindings between them, as the file says it.
///
/// Reading one checks the text alone: keys, forms, names, paths that lead to files. Whether the modules are good and the
/// bindings are granted is for whoever starts it to find out, before anything starts; every part keeps its place for that.
public struct ManifestDocument: Sendable {
  public package(set) var file: String
  public var labels: [String: String] = [:]
  public var actors: [ActorEntry] = []
  public var capabilities: [CapabilityEntry] = []
  public var bindings: [BindingEntry] = []
  public var limits = HostLimits()
  public var policies = PolicyEntry()
  /// Where the host answers how it is; nil when nobody asked for that.
  public var monitor: MonitorEntry?
  /// What does not stand in the way of starting, but should be known.
  public internal(set) var warnings: [ManifestFinding] = []

  /// An empty one, for what the command line says. `file` is named in findings.
  package init(file: String) { self.file = file }
}

/// An actor to run: a signed module, and choices for it.
public struct ActorEntry: Sendable {
  public let place: Place
  public package(set) var path: ManifestPath
  /// By which bindings may name it, besides its key and its path.
  public var name: String?
  public var trapPolicy: TrapPolicy?
  /// The manifest's limits with the actor's own on top; nil when it has none of its own.
  public var limits: HostLimits?
  /// How many instances serve it.
  public var instances = 1
  /// What it may call of what its claims grant; nil for all of it. The rules have the place of their own text.
  public var allow: Located<[Located<AllowList.Rule>]>?

  init(place: Place, path: ManifestPath, name: String? = nil, trapPolicy: TrapPolicy? = nil, limits: HostLimits? = nil)
  {
    self.place = place
    self.path = path
    self.name = name
    self.trapPolicy = trapPolicy
    self.limits = limits
  }

  /// An actor that the command line names, beside those of the file.
  package init(path: String) {
    self.init(place: Place(line: 1, column: 1), path: ManifestPath(command: path))
  }
}

/// A provider to load.
public struct CapabilityEntry: Sendable, Equatable {
  public enum Source: Sendable, Equatable {
    /// A library that implements the C contract, and the values it is created with.
    case native(ManifestPath, configuration: [String: String])
    /// A signed module.
    case portable(PortableModule)
    /// A provider that comes with this program.
    case builtin(BuiltinProvider)
    /// Any library at all, its functions described.
    case foreign(ForeignDescription)
  }

  public private(set) var place: Place
  public let source: Source
  public let binding: String
  /// It is left out when another provider has its place.
  public private(set) var isFallback = false
  /// Texts in its configuration that are never shown.
  public var secrets: [String] = []
  /// The files that some of them stand in.
  package var secretFiles: Set<String> = []
  public let isolation: Isolation
  /// For a process of its own.
  public let limits: IsolationLimits

  init(
    place: Place, source: Source, binding: String, isolation: Isolation? = nil,
    limits: IsolationLimits = IsolationLimits()
  ) {
    self.place = place
    self.source = source
    self.binding = binding
    self.isolation = isolation ?? source.usualIsolation
    self.limits = limits
  }

  /// A provider that nobody asked for by name.
  package init(fallback builtin: BuiltinProvider) {
    self.init(.builtin(builtin))
    isFallback = true
  }

  /// A provider that the command line names.
  package init(_ source: Source, binding: String = defaultBinding) {
    self.init(place: Place(line: 1, column: 1), source: source, binding: binding)
  }
}

/// Where a provider runs.
public enum Isolation: String, Sendable, CaseIterable {
  /// In the host's own process.
  case none
  /// In a process of its own.
  case process
}

extension CapabilityEntry.Source {
  /// What did not come with this program runs on its own, unless its user vouches for it.
  var usualIsolation: Isolation {
    switch self {
    case .native: .process
    case .builtin(let builtin): builtin.usualIsolation
    case .foreign, .portable: .none
    }
  }

  /// Why it cannot run in a process of its own; nil when it can.
  var bondToTheHost: String? {
    switch self {
    case .native: nil
    case .builtin(let builtin): builtin.library == nil ? "\(builtin.rawValue) is part of the program" : nil
    case .portable: "a module is kept apart by the engine"
    case .foreign: "the functions of a described library are called in the host's process"
    }
  }
}

extension CapabilityEntry {
  /// Whether both ask for the same, wherever they stand.
  package func asksForTheSame(as other: CapabilityEntry) -> Bool {
    var moved = other
    moved.place = place
    return self == moved
  }

  /// The files that it names.
  package var files: [String] {
    switch source {
    case .native(let path, _): [path.resolved]
    case .portable(let module): [module.path.resolved]
    case .foreign(let description):
      if case .path(let path) = description.library { [path] } else { [] }
    case .builtin: []
    }
  }
}

/// A binding of an actor to a provider, with its values.
public struct BindingEntry: Sendable {
  public let place: Place
  /// A public key, or the name or path of an actor of this manifest.
  public private(set) var actor: Located<String>
  public let capability: Located<String>
  public let binding: String
  public let values: [String: String]
  /// Names of values that are never printed, logged or recorded.
  public let secrets: Set<String>
  /// Parts of values that came from files or the environment as secrets; their values are secret as a whole too.
  public var secretParts: [String] = []
  /// The files that some of them stand in.
  package var secretFiles: Set<String> = []
  public var limits = BindingLimitsEntry()

  init(
    place: Place, actor: Located<String>, capability: Located<String>, binding: String, values: [String: String],
    secrets: Set<String>
  ) {
    self.place = place
    self.actor = actor
    self.capability = capability
    self.binding = binding
    self.values = values
    self.secrets = secrets
  }

  /// A binding that the command line names.
  package init(
    actor: String, capability: String, binding: String, values: [String: String], secrets: Set<String> = []
  ) {
    let place = Place(line: 1, column: 1)
    self.init(
      place: place, actor: Located(actor, place), capability: Located(capability, place), binding: binding,
      values: values, secrets: secrets)
  }

  /// Has it name its actor in another way.
  package mutating func rename(actor name: String) { actor = Located(name, actor.place) }

  /// The values as they may be shown.
  public var shownValues: [(name: String, value: String)] {
    values.sorted { $0.key < $1.key }.map { ($0.key, secrets.contains($0.key) ? "(hidden)" : $0.value) }
  }
}

/// Whom the host trusts, and what it does when things go wrong.
public struct PolicyEntry: Sendable {
  /// Accounts whose modules may run; nil admits every good signature.
  public var issuers: Set<PublicKey>?
  /// Where that list stands.
  public var issuersPlace: Place?
  /// Each of them has to admit a module.
  public var trust: [TrustStore] = []
  public var trap = TrapPolicy.keep
  public var replacement = ReplacementPolicy()
  /// Whether actors may import WASI.
  public var offersWASI = true
}

/// Where the host shows its health and its metrics, and where it sends them.
public struct MonitorEntry: Sendable, Equatable {
  /// This machine's own address unless another is given.
  public var host = "127.0.0.1"
  /// 0 lets the system choose; nil shows nothing.
  public var port: UInt16?
  public var push: PushEntry?

  public init(port: UInt16?) { self.port = port }
}

/// A push gateway for metrics. Dumps show no secrets of it.
public struct PushEntry: Sendable, Equatable, CustomReflectable {
  public var url: String
  /// Nanoseconds.
  public var interval: UInt64?
  public var job: String?
  public var user: String?
  public var password: String?
  /// Texts in it that are never shown.
  public var secrets: [String] = []

  public init(url: String) { self.url = url }

  public var customMirror: Mirror {
    let url = SecretTexts(secrets).hiding(in: url)
    return Mirror(
      self, children: ["url": url, "interval": interval as Any, "job": job as Any], displayStyle: .struct)
  }
}
