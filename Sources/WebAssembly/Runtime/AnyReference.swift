/// A reference of the hierarchy of `any` that is not null. Objects live as long as somebody holds such a reference.
public enum AnyReference: Equatable {
  /// An unboxed integer of 31 bits, with its sign.
  case i31(Int32)
  case structure(StructureReference)
  case array(ArrayReference)
  /// Something of the host's that a guest made an `anyref` of.
  case host(ExternReference)

  /// Nil for null.
  init?(bits: UInt64, in store: Store) {
    if let host = ExternReference(bits: bits) {
      self = .host(host)
    } else if I31.isI31(bits) {
      self = .i31(I31.signed(bits))
    } else if let object = ObjectHeader.object(bits) {
      let held = HeldObject(bits, in: store)
      self =
        ObjectHeader.type(of: object).pointee.kind == .array
        ? .array(ArrayReference(object: held)) : .structure(StructureReference(object: held))
    } else {
      return nil
    }
  }

  func bits(in store: Store) throws(CallError) -> UInt64 {
    switch self {
    case .i31(let value): return I31.bits(UInt32(bitPattern: value))
    case .structure(let structure): return try structure.object.bits(in: store)
    case .array(let array): return try array.object.bits(in: store)
    case .host(let host): return host.bits
    }
  }

  /// The least type it has; of defined types the engine's number.
  var heapType: HeapType {
    switch self {
    case .i31: .i31
    case .structure(let structure): .concrete(structure.object.type.number)
    case .array(let array): .concrete(array.object.type.number)
    case .host: .any
    }
  }
}

extension HeldObject {
  func bits(in other: Store) throws(CallError) -> UInt64 {
    guard other === store else { throw CallError(.otherStore("object")) }
    return bits
  }
}

extension AnyReference: SlotReference {
  public static var referenceType: ValueType { .reference(.any) }
  public init?(reference: UInt64, in store: Store) {
    self.init(bits: reference, in: store)
  }
  public func reference(in store: Store) throws(CallError) -> UInt64 { try bits(in: store) }
}

/// A structure in a store.
public struct StructureReference: Equatable {
  let object: HeldObject

  /// What each field is; references to defined types carry the engine's numbers.
  public var fields: [FieldType] { object.store.engine.types.fields(object.type.number) }

  /// The value of a field; a packed one without a sign.
  public func field(_ index: Int) throws(CallError) -> Value {
    let (type, place) = try locate(index)
    return try Value(stored: place, type.storage, in: object.store)
  }

  public func setField(_ index: Int, to value: Value) throws(CallError) {
    let (type, place) = try locate(index)
    guard type.isMutable else { throw CallError(.immutableField) }
    try value.write(
      to: place.assumingMemoryBound(to: UInt64.self), as: type.storage.unpacked, in: object.store)
  }

  private func locate(_ index: Int) throws(CallError) -> (FieldType, UnsafeMutableRawPointer) {
    let fields = fields
    guard fields.indices.contains(index) else { throw CallError(.noSuchElement(index, count: fields.count)) }
    return (fields[index], object.address + Int(object.type.fields[index]))
  }
}

/// An array in a store.
public struct ArrayReference: Equatable {
  let object: HeldObject

  /// What its elements are; a reference to a defined type carries the engine's number.
  public var element: FieldType { object.store.engine.types.fields(object.type.number)[0] }

  public var count: Int { Int(ObjectHeader.arrayLength(object.address)) }

  /// The value of an element; a packed one without a sign.
  public func get(_ index: Int) throws(CallError) -> Value {
    try Value(stored: try locate(index), element.storage, in: object.store)
  }

  public func set(_ index: Int, to value: Value) throws(CallError) {
    let element = element
    guard element.isMutable else { throw CallError(.immutableField) }
    let place = try locate(index)
    var slots: (UInt64, UInt64) = (0, 0)
    try withUnsafeMutableBytes(of: &slots) { (bytes) throws(CallError) in
      guard let slot = bytes.baseAddress else { return }
      try value.write(to: slot.assumingMemoryBound(to: UInt64.self), as: element.storage.unpacked, in: object.store)
      place.copyMemory(from: slot, byteCount: 1 << Int(object.type.elementSizeLog2))
    }
  }

  private func locate(_ index: Int) throws(CallError) -> UnsafeMutableRawPointer {
    guard index >= 0, index < count else { throw CallError(.noSuchElement(index, count: count)) }
    return ArrayElements(object.address).address(index)
  }
}

/// An exception in a store, as an `exnref` refers to it.
public struct ExceptionReference: Equatable {
  let object: HeldObject

  /// Nil for null.
  init?(bits: UInt64, in store: Store) {
    guard bits != 0 else { return nil }
    object = HeldObject(bits, in: store)
  }

  public var tag: Tag { Tag(store: object.store, record: ExceptionObject(object.bits).tag) }

  /// The values it carries.
  public var payload: [Value] {
    get throws(CallError) {
      var values: [Value] = []
      for (n, parameter) in tag.type.type.parameters.enumerated() {
        let place = object.address + Int(object.type.fields[n])
        values.append(try Value(stored: place, StorageType(parameter), in: object.store))
      }
      return values
    }
  }
}

extension Value {
  /// Reads a field or an element where it lies, which may be narrower than a slot.
  fileprivate init(stored place: UnsafeRawPointer, _ storage: StorageType, in store: Store) throws(CallError) {
    switch storage {
    case .i8: self = .i32(Int32(place.load(as: UInt8.self)))
    case .i16: self = .i32(Int32(place.load(as: UInt16.self)))
    default:
      switch storage.unpacked {
      case .i32: self = .i32(place.load(as: Int32.self))
      case .f32: self = .f32(place.load(as: Float.self))
      case let type: try self.init(slot: place.assumingMemoryBound(to: UInt64.self), type: type, in: store)
      }
    }
  }
}
