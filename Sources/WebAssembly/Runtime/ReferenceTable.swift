/// A table of references.
public struct Table {
  public let store: Store
  let storage: TableStorage

  init(store: Store, storage: TableStorage) {
    self.store = store
    self.storage = storage
  }

  init?(store: Store, record: TablePointer) {
    guard let owner = record.pointee.owner else { return nil }
    self.store = store
    storage = Unmanaged<TableStorage>.fromOpaque(owner).takeUnretainedValue()
  }

  /// A table of the host, to be imported by instances; its entries are null.
  public init(_ type: TableType, in store: Store) throws(LimitError) {
    self.store = store
    storage = try TableStorage(type, initial: 0, limit: store.limits.tableEntries)
    store.keep(storage)
  }

  /// Its type, with the size it has now as the minimum; references to defined types carry the engine's numbers.
  public var type: TableType {
    TableType(
      storage.type.element, SizeRange(count, storage.type.size.maximum), addressType: storage.type.addressType)
  }

  public var count: UInt64 { storage.count }

  /// The entry at an index.
  public func get(_ index: UInt64) throws -> Value {
    guard index < count else { throw Trap(.outOfBoundsTableAccess) }
    return try Value(slot: storage.elements + Int(index), type: storage.type.element, in: store)
  }

  public func set(_ index: UInt64, to value: Value) throws {
    guard index < count else { throw Trap(.outOfBoundsTableAccess) }
    try value.write(to: storage.elements + Int(index), as: storage.type.element, in: store)
  }

  /// Adds entries; the number before, or nil when that is refused.
  public func grow(by delta: UInt64, filling value: Value) throws -> UInt64? {
    var slot: UInt64 = 0
    try value.write(to: &slot, as: storage.type.element, in: store)
    return storage.grow(by: delta, slot)
  }
}

/// What `table.grow` does: the entries before, or all ones.
func growTable(_ table: TablePointer, by delta: UInt64, filling value: UInt64) -> UInt64 {
  guard let owner = table.pointee.owner else { return .max }
  return Unmanaged<TableStorage>.fromOpaque(owner)._withUnsafeGuaranteedRef { $0.grow(by: delta, value) ?? .max }
}
