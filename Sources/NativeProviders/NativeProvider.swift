public import ActorHost
internal import CProvider
internal import Locks
public import struct Messages.CapabilityDescriptor
public import enum Messages.LogLevel
public import struct Messages.ProviderError

// A provider that lives in a shared library, seen by the host as one more `CapabilityProvider`.
//
// Three things keep the two sides apart. The library never holds a reference to a Swift object: it gets a number, and
// each of its calls looks that number up (HostHandles). Each call into the library has a place of its own where it is
// answered once (OpenCall). And what may happen when is decided by a value (ProviderLifecycle) under one lock, which is
// never held across a call in either direction.
//
// A call with a deadline runs on a worker, so that the caller can be answered when the library does not return; a call
// without one runs on the caller's own thread, since nothing was promised that would need another.

/// What a host decides about native providers.
public struct NativeProviderOptions: Sendable {
  /// Calls run on the caller's own thread although they have a deadline: faster by two thread switches, for a library
  /// that is known to return.
  public var trustsCallsToReturn = false
  /// Payloads are lent as copies that cannot be written, read past their end, or kept: finds faults in a provider.
  public var guardsPayloads = _isDebugAssertConfiguration()
  /// A copy of the library is loaded, so that the file may be changed while it is in use, and loaded again afterwards.
  public var loadsCopy = false
  /// The longest reply that is taken from the library, and the longest payload that it may send to an actor.
  public var maximumPayload = 64 << 20
  /// How many calls may be unanswered at a time.
  public var maximumOpenCalls = 65_536
  /// Nanoseconds for each of the entries that have no deadline of their own: load, create, descriptor, start, bind,
  /// unbind, health, destroy.
  public var controlTime: UInt64 = 10_000_000_000

  public init() {}
}

/// A capability provider in a native library.
public final class NativeProvider: CapabilityProvider {
  public let path: String
  public let options: NativeProviderOptions
  let table: ProviderTable
  let border: ProviderBorder
  let workers: WorkerThreads
  private let described = Locked<CapabilityDescriptor?>(nil)

  /// Loads the library at `path` and creates one instance of its provider.
  ///
  /// Lines that it logs before it is started go to `log`, later ones to the dispatcher.
  public init(
    path: String, configuration: [String: String] = [:], options: NativeProviderOptions = NativeProviderOptions(),
    log: @escaping @Sendable (LogLevel, String) -> Void = { _, _ in }
  ) throws(ProviderLoadError) {
    self.path = path
    self.options = options
    self.workers = .shared
    let border = ProviderBorder(path: path, options: options, log: log)
    let table = try ProviderLoader(path: path, border: border, workers: .shared).load(configuration: configuration)
    self.table = table
    self.border = border
  }

  /// The version of the contract that the library was built with, major in the high half.
  public var contractVersion: UInt32 { table.version }

  public var statistics: ProviderStatistics { border.statistics }

  /// How many calls wait for an answer now, late ones included.
  package var openCalls: Int { border.state.withLock { $0.open.count } }

  public var descriptor: CapabilityDescriptor {
    get throws {
      if let known = described.withLock({ $0 }) { return known }
      let bytes = try descriptorBytes()
      let descriptor = try checkedDescriptor(bytes, path: path)
      try border.state.withLock { try $0.lifecycle.described() }
      described.withLock { $0 = descriptor }
      return descriptor
    }
  }

  private func descriptorBytes() throws -> [UInt8] {
    if let entry = table.descriptorEntry {
      return try once("descriptor") { table in table.control(entry, limit: maximumDescriptor) }
    }
    var options = options
    options.maximumPayload = maximumDescriptor
    let limited = options
    let call = CapabilityCall(operation: "GetCapabilityDescriptor")
    return try once("call(GetCapabilityDescriptor)") { table in
      table.call(call, token: 0, options: limited)
        ?? .failure(ProviderError(.internal, "the provider promised its descriptor for later"))
    }
  }

  public func start(dispatcher: any ActorDispatcher) throws {
    _ = try descriptor
    try border.state.withLock { state in
      try state.lifecycle.started()
      state.dispatcher = dispatcher
    }
    let entry = table.startEntry
    let limit = options.maximumPayload
    do {
      _ = try once("start") { table in table.control(entry, limit: limit) }
    } catch {
      border.state.withLock { state in
        state.lifecycle.startFailed()
        state.dispatcher = nil
      }
      throw error
    }
  }

  public func bind(actor: String, binding: String, values: [String: String]) throws {
    let bound = BoundActor(actor: actor, binding: binding)
    let limit = options.maximumPayload
    if let entry = table.bindEntry {
      _ = try beside(.configuration(bound), "bind") { table in
        table.configure(entry, bound, values: values, limit: limit)
      }
    } else {
      try callCore("BindActor", bound, configurationBytes(actor: actor, values: values))
    }
    border.state.withLock { $0.lifecycle.actorIsBound(bound) }
  }

  public func unbind(actor: String, binding: String) throws {
    let bound = BoundActor(actor: actor, binding: binding)
    let limit = options.maximumPayload
    defer { border.state.withLock { $0.lifecycle.actorIsUnbound(bound) } }
    if let entry = table.unbindEntry {
      _ = try beside(.configuration(bound), "unbind") { table in
        table.configure(entry, bound, values: nil, limit: limit)
      }
    } else {
      try callCore("RemoveActor", bound, configurationBytes(actor: actor, values: [:]))
    }
  }

  public func health() throws {
    guard let entry = table.healthEntry else { return }
    let limit = options.maximumPayload
    _ = try beside(.health, "health") { table in table.control(entry, limit: limit) }
  }

  /// `BindActor` and `RemoveActor` for a provider without entries of their own for them.
  private func callCore(_ operation: String, _ bound: BoundActor, _ payload: [UInt8]) throws {
    let call = CapabilityCall(
      binding: bound.binding, operation: operation, payload: payload,
      deadline: monotonicDeadline(after: options.controlTime))
    _ = try handle(call, entry: .configuration(bound))
  }
}
