import Locks
package import Messages
import NIOCore
package import ProviderKit

/// `wascc:http_server` on SwiftNIO: one listener per bound actor.
package final class HTTPServerProvider: Provider {
  /// What requests in work have when only their actor is unbound.
  private static let unbindPatience: UInt64 = 5_000_000_000

  private struct State {
    var loops: EventLoops?
    var listeners: [String: Listener] = [:]
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
      longDescription: "Answers HTTP requests with what an actor says, on a port of its own per actor.",
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
    let (loops, old) = state.withLock { ($0.loops, $0.listeners[binding.actor]) }
    guard let loops else { throw ProviderError(.unavailable, "the HTTP server is not running") }
    if let old, old.settings.host == settings.host, old.settings.port == settings.port {
      return old.reconfigure(settings)
    }
    let listener = try Listener.open(binding, settings, host, loops)
    state.withLock { $0.listeners[binding.actor] = listener }
    host.log(.info, "\(listener.name) answers at \(listener.url)")
    if let old { end([old], deadline: host.now() + Self.unbindPatience) }
  }

  package func unbind(_ binding: Binding) throws {
    guard let listener = state.withLock({ $0.listeners.removeValue(forKey: binding.actor) }) else { return }
    end([listener], deadline: host.now() + Self.unbindPatience)
  }

  package func handle(_ call: Call) throws -> Answer { throw ProviderError.unsupported(call.operation) }

  package func stop(deadline: UInt64) {
    let (loops, listeners) = state.withLock { ($0.loops.take(), Array($0.listeners.values)) }
    state.withLock { $0.listeners.removeAll() }
    // The loops need a moment of their own after the last connection is gone.
    end(listeners, deadline: deadline == 0 ? .max : deadline &- min(deadline, 100_000_000))
    loops?.shutDown()
  }

  private func end(_ listeners: [Listener], deadline: UInt64) {
    for listener in listeners { listener.close() }
    for listener in listeners { listener.drain(until: deadline) }
  }
}
