// Between values and slots. An i32 or f32 fills its slot with zeroes above; a vector takes two slots; a function
// reference is the address of its record.

extension Value {
  /// Reads a value of a type whose references to defined types carry the engine's numbers.
  init(slot: UnsafePointer<UInt64>, type: ValueType, in store: Store) throws(CallError) {
    switch type {
    case .i32: self = .i32(Int32(truncatingIfNeeded: slot.pointee))
    case .i64: self = .i64(Int64(bitPattern: slot.pointee))
    case .f32: self = .f32(Float(bitPattern: UInt32(truncatingIfNeeded: slot.pointee)))
    case .f64: self = .f64(Double(bitPattern: slot.pointee))
    case .v128: self = .v128(V128(low: slot.pointee, high: slot[1]))
    default:
      switch store.engine.types.top(of: type.heapType) {
      case .function: self = .funcref(Function(reference: slot.pointee, in: store))
      case .extern: self = .init(externBits: slot.pointee, in: store)
      case .exception: self = .exnref(ExceptionReference(bits: slot.pointee, in: store))
      default: self = .anyref(AnyReference(bits: slot.pointee, in: store))
      }
    }
  }

  private init(externBits bits: UInt64, in store: Store) {
    if let number = ExternReference(bits: bits) {
      self = .externref(number)
    } else if let object = AnyReference(bits: bits, in: store) {
      self = .externalized(object)
    } else {
      self = .externref(nil)
    }
  }

  /// Writes the value, which must match the type.
  func write(to slot: UnsafeMutablePointer<UInt64>, as type: ValueType, in store: Store) throws(CallError) {
    switch (self, type) {
    case (.i32(let value), .i32): slot.pointee = UInt64(UInt32(bitPattern: value))
    case (.i64(let value), .i64): slot.pointee = UInt64(bitPattern: value)
    case (.f32(let value), .f32): slot.pointee = UInt64(value.bitPattern)
    case (.f64(let value), .f64): slot.pointee = value.bitPattern
    case (.v128(let value), .v128):
      slot.pointee = value.low
      slot[1] = value.high
    case (.funcref(let function), _): slot.pointee = try Self.bits(function, as: type, in: store)
    case (.externref(let reference), _):
      try Self.check(.extern, isNull: reference == nil, null: .noExtern, as: type, in: store)
      slot.pointee = reference?.bits ?? 0
    case (.externalized(let reference), _):
      try Self.check(.extern, isNull: false, null: .noExtern, as: type, in: store)
      slot.pointee = try reference.bits(in: store)
    case (.anyref(let reference), _):
      try Self.check(reference?.heapType ?? .none, isNull: reference == nil, null: .none, as: type, in: store)
      slot.pointee = try reference?.bits(in: store) ?? 0
    case (.exnref(let reference), _):
      try Self.check(.exception, isNull: reference == nil, null: .noException, as: type, in: store)
      slot.pointee = try reference?.object.bits(in: store) ?? 0
    default: throw CallError(.valueMismatch(expected: type, found: self.type))
    }
  }

  /// Whether a reference of this heap type, or the null of its hierarchy, may stand where the type is wanted.
  private static func check(
    _ heapType: HeapType, isNull: Bool, null: HeapType, as type: ValueType, in store: Store
  ) throws(CallError) {
    let given = ValueType.reference(isNull ? null : heapType, nullable: isNull)
    guard store.engine.types.matches(given, type) else {
      throw CallError(.valueMismatch(expected: type, found: given))
    }
  }

  private static func bits(_ function: Function?, as type: ValueType, in store: Store) throws(CallError) -> UInt64 {
    guard let function else {
      guard store.engine.types.matches(.reference(.noFunction), type) else {
        throw CallError(.valueMismatch(expected: type, found: .reference(.noFunction)))
      }
      return 0
    }
    let given = ValueType.reference(.concrete(function.record.pointee.type), nullable: false)
    guard store.engine.types.matches(given, type) else {
      throw CallError(.valueMismatch(expected: type, found: given))
    }
    return try function.reference(in: store)
  }
}
