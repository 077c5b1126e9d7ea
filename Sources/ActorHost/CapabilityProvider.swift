public import Messages

// What the host and a provider say to each other, whatever the provider is made of: an object in this process, a native
// library behind the C table, a library in a process of its own, or a portable module. The host knows only this
// protocol; each kind of provider has one conformer.
//
// The life of a provider is the state machine of the C contract: created, described, started, bound and unbound any
// number of times, stopped. `handle` may be called from many threads at once, between `start` and `stop` only.

/// Something that serves one capability contract.
public protocol CapabilityProvider: AnyObject, Sendable {
  /// What the provider is and which operations it knows; asked once, before anything else.
  var descriptor: CapabilityDescriptor { get throws }

  /// Called once, after the provider is registered; the dispatcher stays usable until `stop` has returned.
  func start(dispatcher: any ActorDispatcher) throws

  /// Carries out one operation and blocks until its result is there; called from many threads at once.
  func handle(_ call: CapabilityCall) throws -> [UInt8]

  /// Allocates what `actor` needs. A second call with the same pair reconfigures it.
  func bind(actor: String, binding: String, values: [String: String]) throws

  /// Frees what `bind` allocated.
  func unbind(actor: String, binding: String) throws

  /// Throws when the provider cannot do its work.
  func health() throws

  /// How the provider is doing, for people who look; cheap, and called from any thread.
  var state: ProviderState { get }

  /// Ends the call under way and takes no more, for one that is not to run any longer; `stop` is still to come. From any
  /// thread. Does nothing unless the provider knows better.
  func halt()

  /// Stops listeners and joins threads, before `deadline` on the monotonic clock if it can.
  func stop(deadline: UInt64)
}

extension CapabilityProvider {
  public func health() throws {}

  public func halt() {}

  public var state: ProviderState { .serving }
}

/// Whether a provider does its work, and if not, what is done about it.
public enum ProviderState: Sendable, Equatable {
  case serving
  /// It failed and is brought back; the sentence says how it failed and how often in a row.
  case restarting(String)
  /// It failed and is not brought back by itself.
  case failed(String)
}

/// One operation asked of a provider.
public struct CapabilityCall: Sendable {
  /// The invocation's number, unique in this host.
  public let id: UInt64
  public let origin: CallOrigin
  /// The name the provider is registered under, `default` unless chosen.
  public let binding: String
  public let operation: String
  public let payload: [UInt8]
  /// Nanoseconds of the monotonic clock after which nobody waits for the answer.
  public let deadline: UInt64?
  /// Who is already waiting for this call; hand it on when the work calls an actor.
  public let chain: CallChain

  public init(
    id: UInt64 = 0, origin: CallOrigin = .system, binding: String = defaultBinding, operation: String,
    payload: [UInt8] = [], deadline: UInt64? = nil, chain: CallChain = CallChain()
  ) {
    self.id = id
    self.origin = origin
    self.binding = binding
    self.operation = operation
    self.payload = payload
    self.deadline = deadline
    self.chain = chain
  }
}

/// One operation a provider asks of an actor.
public struct ActorCall: Sendable {
  /// The actor's public key.
  public var actor: String
  public var operation: String
  public var payload: [UInt8]
  /// Nanoseconds of the monotonic clock; the host's own bound applies when absent or later.
  public var deadline: UInt64?
  /// The chain of the call this one serves, when there is one; without it the host knows only calls made on the
  /// thread that is inside `handle`.
  public var chain: CallChain?

  public init(
    actor: String, operation: String, payload: [UInt8] = [], deadline: UInt64? = nil, chain: CallChain? = nil
  ) {
    self.actor = actor
    self.operation = operation
    self.payload = payload
    self.deadline = deadline
    self.chain = chain
  }
}

/// The host as one registered provider sees it. Usable on any thread until the provider's `stop` has returned; later
/// calls are refused with `.unavailable`.
public protocol ActorDispatcher: Sendable {
  /// Calls an actor that is bound to this provider and blocks for the answer.
  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8]

  /// Queues a call and returns at once; `completion` runs exactly once, on one of the host's threads.
  func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void)

  /// The values of the actor's live binding to this provider, without the host's own `__wascc_` keys.
  func bindingValues(actor: String) -> [String: String]?

  func log(_ level: LogLevel, _ message: String)
}
