public import Claims
import Locks
import WebAssembly

/// A waSCC host: signed actors, the providers they may use, and the bindings between them.
///
/// Calls go through a table that is only looked at, so they never wait for administration; adding, removing and binding
/// are done one after the other. All of it is synchronous, as guests and providers are: use `call` from a thread that may
/// wait, and its `async` form from a task. The host must be shut down, or let go of, which does the same.
public final class Host: Sendable {
  /// The host's public key, made afresh each time: `N…`.
  public let id: String
  /// The labels given, and the host's own.
  public let labels: [String: String]
  let startTime = MonotonicClock.now
  let bus: Bus
  let administration = Administration()
  private let trust: Locked<TrustPolicy>

  public init(_ configuration: HostConfiguration = HostConfiguration()) throws {
    id = try KeyPair(generating: .server).publicKey.description
    labels = HostLabels.adding(to: configuration.labels)
    bus = Bus(configuration)
    trust = Locked(configuration.verifier.policy)
    _ = try addProvider(ExtrasProvider(), bindsAutomatically: true)
    bus.log(.info, "host \(id) started")
    configuration.onEvent?(.hostStarted(id: id))
  }

  deinit { shutdown(deadline: MonotonicClock.now) }

  /// As the host was made, but for whom it trusts by now.
  package var configuration: HostConfiguration {
    var configuration = bus.configuration
    configuration.verifier.policy = trust.withLock { $0 }
    return configuration
  }

  /// From now on modules are loaded that this policy admits, and no others. What runs is not asked again: whoever sees that
  /// some of it is trusted no more has `expelActor` and `expelProvider`.
  public func setTrust(_ policy: TrustPolicy) { trust.withLock { $0 = policy } }

  /// Runs one administrative act after those before it, then sends the events it has caused.
  func administer<Result>(
    _ act: (inout [HostEvent]) throws(HostError) -> Result
  ) throws(HostError) -> Result {
    guard administration.begin() else { throw HostError(.shuttingDown) }
    var events: [HostEvent] = []
    defer {
      administration.end()
      events.forEach { configuration.onEvent?($0) }
    }
    do throws(HostError) { return try act(&events) } catch { throw error.hiding(bus.hidden) }
  }
}

/// Labels of a host: what it runs on, and what its owner says.
enum HostLabels {
  static func adding(to given: [String: String]) -> [String: String] {
    given.filter { !$0.key.hasPrefix("hostcore.") }.merging(own) { _, own in own }
  }

  private static var own: [String: String] {
    ["hostcore.arch": architecture, "hostcore.os": system, "hostcore.osfamily": "unix"]
  }

  private static var architecture: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "aarch64"
    #else
      "unknown"
    #endif
  }

  private static var system: String {
    #if os(macOS)
      "macos"
    #else
      "linux"
    #endif
  }
}

/// Lets one administrative act run at a time, and none after the end has begun.
final class Administration: Sendable {
  private struct State {
    var isBusy = false
    var isClosing = false
    var isClosed = false
  }

  private let state = Monitor(State())

  /// Waits for its turn; false when the host is shutting down.
  func begin() -> Bool {
    let turn = state.wait { state -> Bool? in
      if state.isClosing { return false }
      guard !state.isBusy else { return nil }
      state.isBusy = true
      return true
    }
    return turn ?? false
  }

  func end() {
    state.withLock { $0.isBusy = false }
    state.signalAll()
  }

  /// True for the one who is to shut down, which waits for the present act until the deadline; others wait until that is
  /// done, no longer than their deadline either.
  func beginClosing(deadline: UInt64) -> Bool {
    let isFirst = state.withLock { state in
      defer { state.isClosing = true }
      return !state.isClosing
    }
    state.signalAll()
    if isFirst {
      _ = state.wait(until: deadline) { $0.isBusy ? nil : true }
    } else {
      _ = state.wait(until: deadline) { $0.isClosed ? true : nil }
    }
    return isFirst
  }

  func endClosing() {
    state.withLock { $0.isClosed = true }
    state.signalAll()
  }
}
