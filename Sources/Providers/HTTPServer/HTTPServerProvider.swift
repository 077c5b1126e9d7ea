import Locks
package import Messages
import NIOCore
package import ProviderKit

/// `wascc:http_server` on SwiftNIO: one listener for each address that actors are bound to.
package final class HTTPServerProvider: Provider {
  /// What requests in work have when only their actor is unbound.
  private static let unbindPatience: UInt64 = 5_000_000_000

  private struct State {
    var loops: EventLoops?
    /// By actor. Several may have the same one.
    var listeners: [String: Listener] = [:]

    func listener(at settings: ListenerSettings) -> Listener? {
      settings.port == 0 ? nil : listeners.values.first { $0.isMeant(by: settings) }
    }
  }

  private let host: HostHandle
  private let threads: Int
  private let state = Locked(State())

  /// Configuration: `THREADS`, the number of event loops.
  package init(host: HostHandle, configuration: [String: String]) throws {
    self.host = host
    guard let text = configuration["THREADS"] else {
      threads = System.coreCount
      return
    }
    guard let threads = Int(text), 1...1024 ~= threads else {
      throw SettingError(key: "THREADS", value: text, "a number from 1 to 1024")
    }
    self.threads = threads
  }

  package var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.httpServer, name: "HTTP server (SwiftNIO)", version: "1.0.0", revision: 1,
      longDescription: "Answers HTTP requests with what an actor says, by port, host name and path.",
      supportedOperations: [
        OperationDescriptor(
          name: HTTPServerOperation.handleRequest.rawValue, direction: .toActor,
          doctext: "Asks the actor for the response to a request")
      ])
  }

  package func start() throws {
    state.withLock { $0.loops = EventLoops(threads: threads) }
  }

  package func bind(_ binding: Binding) throws {
    let settings = try ListenerSettings(values: binding.values)
    let entry = RouteTable.Entry(
      actor: binding.actor, name: binding.actorName, settings: try RouteSettings(values: binding.values))
    let (loops, old, shared) = state.withLock { state in
      (state.loops, state.listeners[binding.actor], state.listener(at: settings))
    }
    guard let loops else { throw ProviderError(.unavailable, "the HTTP server is not running") }
    let listener: Listener
    if let old, old.isMeant(by: settings) {
      try old.set(entry, settings)
      listener = old
    } else if let shared {
      try shared.set(entry, settings)
      listener = shared
    } else {
      listener = try Listener.open(entry, settings, host, loops)
    }
    state.withLock { $0.listeners[binding.actor] = listener }
    host.log(.info, "\(entry.name) answers at \(listener.url(of: entry))")
    if let old, old !== listener { leave(old, binding.actor) }
  }

  package func unbind(_ binding: Binding) throws {
    guard let listener = state.withLock({ $0.listeners.removeValue(forKey: binding.actor) }) else { return }
    leave(listener, binding.actor)
  }

  /// Takes an actor from a listener, which ends with its last one.
  private func leave(_ listener: Listener, _ actor: String) {
    if listener.remove(actor) { end([listener], deadline: host.now() + Self.unbindPatience) }
  }

  package func handle(_ call: Call) throws -> Answer { throw ProviderError.unsupported(call.operation) }

  package func stop(deadline: UInt64) {
    let (loops, listeners) = state.withLock { ($0.loops.take(), Array($0.listeners.values)) }
    state.withLock { $0.listeners.removeAll() }
    // The loops need a moment of their own after the last connection is gone.
    let distinct = Dictionary(listeners.map { (ObjectIdentifier($0), $0) }) { first, _ in first }
    end(Array(distinct.values), deadline: deadline == 0 ? .max : deadline &- min(deadline, 100_000_000))
    loops?.shutDown()
  }

  private func end(_ listeners: [Listener], deadline: UInt64) {
    for listener in listeners { listener.close() }
    for listener in listeners { listener.drain(until: deadline) }
  }
}
