package import Messages
package import ProviderKit
package import Redis

/// `wascc:keyvalue` on a Redis server: a connection for each binding, a command for each operation.
package final class RedisKeyValueProvider: RedisProvider {
  package let bindings: RedisBindings

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

  package func step(_ call: Call, in space: RedisSpace) throws -> RedisStep {
    guard let operation = KeyValueOperation(rawValue: call.operation) else {
      throw ProviderError.unsupported(call.operation)
    }
    return try operation.step(call.payload, in: space)
  }
}
