package import Messages
package import ProviderKit
import Redis

/// `wascc:keyvalue` on a Redis server: a connection for each binding, a command for each operation.
package final class RedisKeyValueProvider: Provider {
  private let bindings: RedisBindings

  /// There is no configuration but that of the bindings.
  package init(host: HostHandle, configuration: [String: String]) throws {
    bindings = RedisBindings(host: host, capability: CapabilityID.keyValue)
  }

  package var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.keyValue, name: "Key-value store (Redis)", version: "1.0.0", revision: 1,
      longDescription: "Strings, lists and sets under keys, on a Redis server.",
      supportedOperations: OperationContract.descriptors(of: CapabilityID.keyValue))
  }

  package func start() throws { bindings.start() }

  package func bind(_ binding: Binding) throws { try bindings.bind(binding) }

  package func unbind(_ binding: Binding) throws { bindings.unbind(binding) }

  package func health() throws { try bindings.health() }

  package func stop(deadline: UInt64) { bindings.stop(deadline: deadline) }

  package func handle(_ call: Call) throws -> Answer {
    try bindings.answer(call) { space in
      guard let operation = KeyValueOperation(rawValue: call.operation) else {
        throw ProviderError.unsupported(call.operation)
      }
      return try operation.step(call.payload, in: space)
    }
  }
}
