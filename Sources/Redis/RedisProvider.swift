package import ProviderKit

/// A provider that keeps its data in Redis. It says what an operation comes to; all else is the same for each of them.
package protocol RedisProvider: Provider {
  var bindings: RedisBindings { get }

  /// What the call's operation comes to; throws for one that does not exist.
  func step(_ call: Call, in space: RedisSpace) throws -> RedisStep
}

extension RedisProvider {
  package func start() throws { bindings.start() }

  package func bind(_ binding: Binding) throws { try bindings.bind(binding) }

  package func unbind(_ binding: Binding) throws { bindings.unbind(binding) }

  package func health() throws { try bindings.health() }

  package func stop(deadline: UInt64) { bindings.stop(deadline: deadline) }

  package func handle(_ call: Call) throws -> Answer {
    try bindings.answer(call) { try step(call, in: $0) }
  }
}
