import Locks
package import Messages
import NIOCore
import NIOPosix
package import ProviderKit

// What every provider on Redis does alike: a client for each binding, calls that are answered when the reply comes. A
// provider adds how an operation becomes a command, and its reply a message.

/// The keys of one binding.
package struct RedisSpace: Sendable {
  let settings: RedisSettings
  let client: RedisClient

  /// The name of an actor's key on the server.
  package func key(_ name: String) -> String { settings.prefix + name }
}

/// What an operation comes to.
package enum RedisStep {
  case answer(any Message)
  /// A command, and what its reply means.
  case ask(RedisCommand, @Sendable (RESPValue) throws -> any Message)
}

/// The bindings of a provider that keeps its data in Redis.
package final class RedisBindings: Sendable {
  private struct Key: Hashable {
    let actor: String
    let name: String
  }

  private struct State {
    var group: MultiThreadedEventLoopGroup?
    var spaces: [Key: RedisSpace] = [:]
  }

  /// What calls under way have when their binding ends.
  private static let patience: UInt64 = 5_000_000_000

  private let host: HostHandle
  private let capability: String
  private let state = Locked(State())

  package init(host: HostHandle, capability: String) {
    self.host = host
    self.capability = capability
  }

  // MARK: Life

  package func start() {
    // Replies are small work; one thread serves all connections.
    state.withLock { $0.group = MultiThreadedEventLoopGroup(numberOfThreads: 1) }
  }

  /// Connects for a binding. A server that does not let us in is an error; one that is away may still come.
  package func bind(_ binding: Binding) throws {
    let settings = try RedisSettings(binding, capability: capability)
    let key = Key(actor: binding.actor, name: binding.name)
    let (group, old) = state.withLock { ($0.group, $0.spaces[key]) }
    guard let group else { throw ProviderError(.unavailable, "the provider is not running") }
    if let old, old.settings == settings { return }
    let space = RedisSpace(settings: settings, client: makeClient(settings, group.next()))
    do {
      try check(space.client)
    } catch {
      space.client.close(by: 0)
      throw error
    }
    state.withLock { $0.spaces[key] = space }
    host.log(.info, "\(binding.actorName) is bound to \(settings.configuration.url)")
    old?.client.close(by: host.now() + Self.patience)
  }

  private func makeClient(_ settings: RedisSettings, _ loop: any EventLoop) -> RedisClient {
    let host = host
    let address = settings.configuration.url.address
    return RedisClient(settings.configuration, on: loop) { event in
      switch event {
      case .connected: host.log(.info, "Redis at \(address) is back")
      case .failed(let error): host.log(.warning, "\(error)")
      }
    }
  }

  private func check(_ client: RedisClient) throws {
    let failure = client.firstFailure(until: host.now() + Self.patience + 1_000_000_000)
    guard let failure, failure.code != .unavailable else { return }
    switch failure {
    case .refused: throw ProviderError(failure.code, "\(client.configuration.url) does not let us in: \(failure)")
    case .insecure: throw ProviderError(failure.code, "\(failure)")
    default: return
    }
  }

  package func unbind(_ binding: Binding) {
    let key = Key(actor: binding.actor, name: binding.name)
    let space = state.withLock { $0.spaces.removeValue(forKey: key) }
    space?.client.close(by: host.now() + Self.patience)
  }

  package func health() throws {
    let clients = state.withLock { $0.spaces.values.map(\.client) }
    for client in clients {
      if let failure = client.failure { throw ProviderError(failure.code, "\(failure)") }
    }
  }

  package func stop(deadline: UInt64) {
    let (group, clients) = state.withLock { state in
      defer { state.spaces = [:] }
      return (state.group.take(), state.spaces.values.map(\.client))
    }
    // The loop needs a moment of its own after the last connection is gone.
    for client in clients { client.close(by: deadline == 0 ? .max : deadline &- min(deadline, 100_000_000)) }
    // Fails only when it is called twice.
    try? group?.syncShutdownGracefully()
  }

  // MARK: Calls

  /// Answers a call in the generation it came in: at once, or when Redis has replied.
  package func answer(_ call: Call, _ prepare: (RedisSpace) throws -> RedisStep) throws -> Answer {
    let key = Key(actor: try call.actor, name: call.binding)
    guard let space = state.withLock({ $0.spaces[key] }) else {
      throw ProviderError(.notBound, "the actor is not bound to this \(capability) as \"\(call.binding)\"")
    }
    let generation = Generation(of: call.payload) ?? .g2
    do {
      switch try prepare(space) {
      case .answer(let message): return .reply(message.encoded(generation))
      case .ask(let command, let read):
        let pending = call.answeredLater()
        space.client.send(command, deadline: call.deadline) { reply in
          pending.complete(Self.outcome { try read(try reply.get()).encoded(generation) })
        }
        return .later
      }
    } catch let error as RedisError {
      throw ProviderError(error.code, "\(error)")
    }
  }

  private static func outcome(_ body: () throws -> [UInt8]) -> Result<[UInt8], ProviderError> {
    do {
      return .success(try body())
    } catch let error as ProviderError {
      return .failure(error)
    } catch let error as RedisError {
      return .failure(ProviderError(error.code, "\(error)"))
    } catch {
      return .failure(ProviderError(.failed, "\(error)"))
    }
  }
}
