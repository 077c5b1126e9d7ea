import Locks

/// The actors that are bound to a provider with stores in files, and the part of a store that each of them sees.
///
/// Bindings that name the same file share one connection to it, since SQLite has one writer anyway and a connection's
/// memory of pages and statements is what makes it fast. The file is closed with the last binding, once the calls that
/// still use it have ended.
package final class StoreBindings<Store: Sendable, Space: Sendable>: Sendable {
  private struct Key: Hashable {
    let actor: String
    let name: String
  }

  private struct Bound {
    let location: StoreLocation
    let store: Store
    let space: Space
  }

  private let defaultPath: String
  private let open: @Sendable (StoreLocation) throws -> Store
  private let makeSpace: @Sendable (Store, String) throws -> Space
  private let bindings = Locked<[Key: Bound]>([:])

  package init(
    defaultPath: String, open: @escaping @Sendable (StoreLocation) throws -> Store,
    space: @escaping @Sendable (Store, String) throws -> Space
  ) {
    self.defaultPath = defaultPath
    self.open = open
    makeSpace = space
  }

  /// Binds an actor; nil if it was bound just so before, when a store in memory keeps what it has.
  package func bind(actor: String, name: String, values: [String: String]) throws -> StoreLocation? {
    let location = try StoreLocation(values: values, actor: actor, binding: name, defaultPath: defaultPath)
    let key = Key(actor: actor, name: name)
    let (isSame, shared) = bindings.withLock { bindings in
      let sharing = bindings.values.first {
        $0.location.path == location.path && $0.location.durability == location.durability && !location.isInMemory
      }
      return (bindings[key]?.location == location, sharing?.store)
    }
    guard !isSame else { return nil }
    let store = try shared ?? open(location)
    let bound = Bound(location: location, store: store, space: try makeSpace(store, location.space))
    bindings.withLock { $0[key] = bound }
    return location
  }

  package func unbind(actor: String, name: String) {
    bindings.withLock { _ = $0.removeValue(forKey: Key(actor: actor, name: name)) }
  }

  package func removeAll() { bindings.withLock { $0.removeAll() } }

  package func space(actor: String, name: String) -> Space? {
    bindings.withLock { $0[Key(actor: actor, name: name)]?.space }
  }
}
