public import Claims
public import Messages
public import WaPC
public import WebAssembly

/// How a host behaves; every field has a default.
public struct HostConfiguration: Sendable {
  public var features = Features.default
  /// What modules may declare, and the bounds of their stacks.
  public var engineLimits = Limits()
  public var limits = HostLimits()
  /// What becomes of an instance that trapped, unless the actor's options say otherwise.
  public var trapPolicy = TrapPolicy.keep
  /// Whose modules run, and the clock their times are compared with.
  public var verifier = ModuleVerifier()
  public var replacement = ReplacementPolicy()
  public var authorizer: (any Authorizer)?
  /// The first is the outermost layer.
  public var middleware: [any Middleware] = []
  /// Free labels; the host adds its own, which cannot be overridden.
  public var labels: [String: String] = [:]
  /// Whether actors may import WASI, which gives them clocks, random bytes and a way to print.
  public var offersWASI = true
  /// What modules may import besides the protocol and WASI.
  public var offers: [ImportOffer] = []
  public var recorder: (any GuestRecorder)?
  /// Texts that no log line, error or record may show, besides those of bindings.
  public var secrets = SecretTexts()
  /// Knows all texts that may not be shown, those of bindings too; the host then keeps none itself.
  package var hiddenTexts: HiddenTexts?
  public var onEvent: (@Sendable (HostEvent) -> Void)?
  public var log: (@Sendable (LogLevel, String) -> Void)?

  public init() {}
}

/// Bounds on what actors may cost this host. Times are nanoseconds.
public struct HostLimits: Sendable, Equatable {
  /// Waiting calls per actor, and bytes of their payloads.
  public var queueCalls = 1_000
  public var queueBytes = 64 << 20
  /// Bytes of one payload or answer.
  public var payloadBytes = 16 << 20
  /// Actors that wait for one another in one chain.
  public var chainDepth = 16
  /// For one call, the calls that it makes included. Of the caller's, the host's and the actor's own the shortest holds.
  public var callTime: UInt64 = 5_000_000_000
  /// Instantiation and start functions together.
  public var startTime: UInt64 = 5_000_000_000
  /// Instructions per call; nil counts nothing.
  public var budget: UInt64? = 1_000_000_000
  /// Bytes of linear memory per actor.
  public var memoryBytes = 1 << 30
  /// Threads that run guests at once, and the bytes of stack each has.
  public var threads = 512
  public var threadStackBytes = 1 << 20
  public var consoleLinesPerSecond = 1_000

  public init() {}

  /// For actors from strangers.
  public static let strict: HostLimits = {
    var limits = HostLimits()
    limits.queueCalls = 100
    limits.payloadBytes = 1 << 20
    limits.chainDepth = 8
    limits.callTime = 1_000_000_000
    limits.startTime = 1_000_000_000
    limits.budget = 100_000_000
    limits.memoryBytes = 64 << 20
    return limits
  }()
}

/// What becomes of an instance that trapped or was exhausted.
public enum TrapPolicy: String, Sendable, CaseIterable {
  /// It serves the next call as it is: what guests of the original host expect.
  case keep
  /// A fresh instance of the same module takes its place, at growing intervals if it goes on trapping.
  case restart
  /// The actor answers no more calls.
  case stop
}

/// Which module may take the place of a running one, besides having the same key and the same issuer.
public struct ReplacementPolicy: Sendable, Equatable {
  public var allowsDowngrade = true
  public var allowsOtherCapabilities = true

  public init() {}
}

/// Choices for one actor.
public struct ActorOptions: Sendable, Equatable {
  /// The host's, when nil.
  public var limits: HostLimits?
  public var trapPolicy: TrapPolicy?
  /// The name in records; the name in the claims when nil.
  public var name: String?
  /// What it may call of what its claims grant; nil for all of it.
  public var allow: AllowList?
  /// Where it was named, for those who meet a refusal.
  public var origin: String?
  /// The generation of messages the module speaks, if that is known; otherwise the host finds out.
  public var generation: Generation?
  /// How many instances serve the actor's calls at once, 1 to 256. More than one is for actors that keep no state between
  /// calls: nobody knows which of them a call will meet.
  public var instances = 1

  package static let instanceRange = 1...256

  public init() {}
}
