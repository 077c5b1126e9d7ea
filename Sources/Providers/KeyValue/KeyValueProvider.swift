import Locks
package import Messages
package import ProviderKit
package import SQLite

/// `wascc:keyvalue` on SQLite.
package final class KeyValueProvider: Provider {
  package static let defaultPath = ".wascc/keyvalue.sqlite"

  private let host: HostHandle
  private let bindings: StoreBindings<KeyValueStore, KeyValueSpace>

  /// Configuration: `FILE`, the embedded file in place of the usual one.
  package convenience init(host: HostHandle, configuration: [String: String]) throws {
    self.init(host: host, defaultPath: configuration["FILE"] ?? Self.defaultPath, clock: systemClock)
  }

  package init(host: HostHandle, defaultPath: String, clock: @escaping WallClock) {
    self.host = host
    bindings = StoreBindings(
      defaultPath: defaultPath, open: { try Self.open($0, clock) }, space: { try $0.space(named: $1) })
  }

  private static func open(_ location: StoreLocation, _ clock: @escaping WallClock) throws -> KeyValueStore {
    location.makeFolder()
    do {
      return try KeyValueStore(path: location.path, durability: location.durability, clock: clock)
    } catch {
      throw ProviderError(.unavailable, "cannot open the key-value file \(location.path): \(error)")
    }
  }

  package var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.keyValue, name: "Key-value store (SQLite)", version: "1.0.0", revision: 1,
      longDescription: "Strings, lists and sets under keys, in an SQLite file.",
      supportedOperations: KeyValueOperation.allCases.map {
        OperationDescriptor(name: $0.rawValue, direction: .toProvider, doctext: $0.summary)
      })
  }

  // MARK: Bindings

  package func bind(_ binding: Binding) throws {
    let location = try bindings.bind(actor: binding.actor, name: binding.name, values: binding.values)
    guard let location else { return }
    host.log(.info, "\(binding.actorName) keeps its keys in \(location.path)")
  }

  package func unbind(_ binding: Binding) throws { bindings.unbind(actor: binding.actor, name: binding.name) }

  package func stop(deadline: UInt64) { bindings.removeAll() }

  // MARK: Operations

  package func handle(_ call: Call) throws -> Answer {
    guard let space = bindings.space(actor: try call.actor, name: call.binding) else {
      throw ProviderError(.notBound, "the actor is not bound to this key-value store as \"\(call.binding)\"")
    }
    guard let operation = KeyValueOperation(rawValue: call.operation) else {
      throw ProviderError.unsupported(call.operation)
    }
    do {
      return .reply(try operation.perform(call.payload, in: space.until(call.deadline)))
    } catch let error as StoreError {
      throw ProviderError(.failed, "\(error)")
    } catch let error as DatabaseError {
      if call.deadline > 0, host.now() >= call.deadline {
        throw ProviderError(.deadline, "the key-value store did not answer in time: \(error)")
      }
      host.log(.error, "\(call.operation): \(error)")
      throw ProviderError(.unavailable, "the key-value store failed: \(error)")
    }
  }
}
