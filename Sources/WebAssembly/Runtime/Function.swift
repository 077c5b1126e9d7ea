/// A function, of an instance or of the host, that can be called.
public struct Function {
  public let store: Store
  let record: FunctionPointer

  init(store: Store, record: FunctionPointer) {
    self.store = store
    self.record = record
  }

  /// A function of the host that works on raw slots.
  public init(_ type: FunctionType, in store: Store, _ body: @escaping HostBody) throws {
    self.init(store: store, record: try store.makeHostFunction(type, body))
  }

  /// Its type; references to defined types carry the engine's numbers.
  public var type: FunctionType {
    guard let type = store.engine.types.functionType(record.pointee.type) else {
      preconditionFailure("a function has a function type")
    }
    return type
  }
}

extension Function: Equatable {
  /// Whether both are one function of one instance.
  public static func == (a: Function, b: Function) -> Bool {
    a.record == b.record
  }
}
