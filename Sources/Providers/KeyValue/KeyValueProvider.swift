import Glibc
import Locks
package import Messages
package import ProviderKit

/// `wascc:keyvalue` on SQLite.
///
/// Actors whose bindings name the same file share one connection to it, since SQLite has one writer anyway and a
/// connection's memory of pages and statements is what makes it fast.
package final class KeyValueProvider: Provider {
  private struct BindingKey: Hashable {
    let actor: String
    let name: String
  }

  private struct Bound {
    let location: StoreLocation
    let space: KeyValueSpace
  }

  private struct State {
    var bindings: [BindingKey: Bound] = [:]
  }

  private let host: HostHandle
  private let defaultPath: String
  private let clock: KeyValueStore.Clock
  private let state = Locked(State())

  /// Configuration: `FILE`, the embedded file in place of the usual one.
  package convenience init(host: HostHandle, configuration: [String: String]) throws {
    self.init(host: host, defaultPath: configuration["FILE"] ?? StoreLocation.defaultPath, clock: systemClock)
  }

  package init(host: HostHandle, defaultPath: String, clock: @escaping KeyValueStore.Clock) {
    self.host = host
    self.defaultPath = defaultPath
    self.clock = clock
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
    let location = try StoreLocation(
      values: binding.values, actor: binding.actor, binding: binding.name, defaultPath: defaultPath)
    let key = BindingKey(actor: binding.actor, name: binding.name)
    let (isSame, shared) = state.withLock { state in
      let sharing = state.bindings.values.first {
        $0.location.path == location.path && $0.location.durability == location.durability && !location.isInMemory
      }
      return (state.bindings[key]?.location == location, sharing?.space.store)
    }
    // Bound again with the same values, a store in memory keeps what it has.
    guard !isSame else { return }
    let store = try shared ?? open(location)
    let bound = Bound(location: location, space: try store.space(named: location.space))
    state.withLock { $0.bindings[key] = bound }
    host.log(.info, "\(binding.actorName) keeps its keys in \(location.path)")
  }

  package func unbind(_ binding: Binding) throws {
    // The file is closed with the last binding, once the calls that still use it have ended.
    state.withLock { _ = $0.bindings.removeValue(forKey: BindingKey(actor: binding.actor, name: binding.name)) }
  }

  package func stop(deadline: UInt64) {
    state.withLock { $0.bindings.removeAll() }
  }

  private func open(_ location: StoreLocation) throws -> KeyValueStore {
    if !location.isInMemory { location.makeFolder() }
    do {
      return try KeyValueStore(path: location.path, durability: location.durability, clock: clock)
    } catch {
      throw ProviderError(.unavailable, "cannot open the key-value file \(location.path): \(error)")
    }
  }

  // MARK: Operations

  package func handle(_ call: Call) throws -> Answer {
    let key = BindingKey(actor: try call.actor, name: call.binding)
    guard let space = state.withLock({ $0.bindings[key]?.space }) else {
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

/// The system's clock, which survives a restart and which expiry is therefore measured on.
private func systemClock() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}
