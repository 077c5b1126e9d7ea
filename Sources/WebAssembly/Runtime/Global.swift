/// A global variable or constant.
public struct Global {
  public let store: Store
  /// References to defined types in it carry the engine's numbers.
  public let type: GlobalType
  let cell: UnsafeMutablePointer<GlobalCell>

  init(store: Store, type: GlobalType, cell: UnsafeMutablePointer<GlobalCell>) {
    self.store = store
    self.type = type
    self.cell = cell
  }

  /// A global of the host, to be imported by instances.
  public init(_ value: Value, as type: ValueType? = nil, isMutable: Bool = false, in store: Store) throws {
    let valueType = type ?? value.type
    let cell = store.makeGlobalCell(valueType)
    try value.write(to: Self.slots(of: cell), as: valueType, in: store)
    self.init(store: store, type: GlobalType(valueType, isMutable: isMutable), cell: cell)
  }

  private static func slots(of cell: UnsafeMutablePointer<GlobalCell>) -> UnsafeMutablePointer<UInt64> {
    UnsafeMutableRawPointer(cell).assumingMemoryBound(to: UInt64.self)
  }

  public var value: Value {
    get throws { try Value(slot: Self.slots(of: cell), type: type.valueType, in: store) }
  }

  public func set(_ value: Value) throws {
    guard type.isMutable else { throw CallError(.immutableGlobal) }
    try value.write(to: Self.slots(of: cell), as: type.valueType, in: store)
  }
}
