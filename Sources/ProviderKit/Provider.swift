public import Messages

/// A capability provider written in Swift.
///
/// The host makes one object per load, asks for the descriptor, starts it, and from then on calls `bind`, `unbind` and
/// `handle` from many threads at once. An error that is thrown reaches the caller: a `ProviderError` with its code,
/// a payload that could not be decoded as `badPayload`, all others as `failed` with the error's description.
///
/// Three lines export such a type from a dynamic library:
///
///     import CProvider
///     import ProviderKit
///
///     @c @implementation public func wascc_provider_abi() -> UInt32 { Export.abi }
///     @c @implementation public func wascc_provider_create(
///       _ host: UnsafePointer<wascc_host>!, _ config: wascc_view,
///       _ provider: UnsafeMutablePointer<UnsafePointer<wascc_provider>?>!
///     ) -> wascc_status { Export.create(MyProvider.self, host, config, provider) }
public protocol Provider: AnyObject, Sendable {
  /// Makes the provider. Must neither start threads nor call an actor; logging is allowed.
  init(host: HostHandle, configuration: [String: String]) throws

  /// What the provider is called and which operations it has.
  var descriptor: CapabilityDescriptor { get }

  /// Called once, before any of the calls below. Threads and listeners may start here.
  func start() throws

  /// An actor is bound, for the first time or again with other values.
  func bind(_ binding: Binding) throws

  /// The binding has ended; `values` are empty.
  func unbind(_ binding: Binding) throws

  /// Carries out one operation of the capability's contract.
  func handle(_ call: Call) throws -> Answer

  /// Throws if the provider cannot do its work at present.
  func health() throws

  /// Nobody waits any more for the call with this token.
  func cancel(token: UInt64)

  /// Ends all that the provider has begun; no host function may be called once this has returned.
  func stop(deadline: UInt64)
}

extension Provider {
  public func start() throws {}
  public func bind(_ binding: Binding) throws {}
  public func unbind(_ binding: Binding) throws {}
  public func health() throws {}
  public func cancel(token: UInt64) {}
  public func stop(deadline: UInt64) {}
}
