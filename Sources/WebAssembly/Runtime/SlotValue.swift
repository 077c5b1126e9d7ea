/// A Swift type that stands for a WebAssembly type in calls between host and guest.
///
/// The engine's integers carry no sign, so `Int32` and `UInt32` are both an `i32`. The conformances below are all there
/// are: slots hold bytes that nobody checks again, so another conformance could only lie about them.
public protocol SlotValue: HostParameter {
  static var valueType: ValueType { get }
  /// How many slots it takes: two for a vector, one for everything else.
  static var slotCount: Int { get }
  /// Reads the value from a slot that holds one of its type.
  static func load(from slot: UnsafeRawPointer, in store: Store) -> Self
  /// Writes all bytes of its slots; throws when the value belongs to another store.
  func write(to slot: UnsafeMutableRawPointer, in store: Store) throws
}

extension SlotValue {
  @inlinable public static var slotCount: Int { 1 }
}

extension Int32: SlotValue {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public static func load(from slot: UnsafeRawPointer, in store: Store) -> Int32 {
    slot.load(as: Int32.self)
  }
  @inlinable public func write(to slot: UnsafeMutableRawPointer, in store: Store) {
    slot.storeBytes(of: UInt64(UInt32(bitPattern: self)), as: UInt64.self)
  }
}

extension UInt32: SlotValue {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public static func load(from slot: UnsafeRawPointer, in store: Store) -> UInt32 {
    slot.load(as: UInt32.self)
  }
  @inlinable public func write(to slot: UnsafeMutableRawPointer, in store: Store) {
    slot.storeBytes(of: UInt64(self), as: UInt64.self)
  }
}

extension Int64: SlotValue {
  @inlinable public static var valueType: ValueType { .i64 }
  @inlinable public static func load(from slot: UnsafeRawPointer, in store: Store) -> Int64 {
    slot.load(as: Int64.self)
  }
  @inlinable public func write(to slot: UnsafeMutableRawPointer, in store: Store) {
    slot.storeBytes(of: self, as: Int64.self)
  }
}

extension UInt64: SlotValue {
  @inlinable public static var valueType: ValueType { .i64 }
  @inlinable public static func load(from slot: UnsafeRawPointer, in store: Store) -> UInt64 {
    slot.load(as: UInt64.self)
  }
  @inlinable public func write(to slot: UnsafeMutableRawPointer, in store: Store) {
    slot.storeBytes(of: self, as: UInt64.self)
  }
}

extension Float: SlotValue {
  @inlinable public static var valueType: ValueType { .f32 }
  @inlinable public static func load(from slot: UnsafeRawPointer, in store: Store) -> Float {
    Float(bitPattern: slot.load(as: UInt32.self))
  }
  @inlinable public func write(to slot: UnsafeMutableRawPointer, in store: Store) {
    slot.storeBytes(of: UInt64(bitPattern), as: UInt64.self)
  }
}

extension Double: SlotValue {
  @inlinable public static var valueType: ValueType { .f64 }
  @inlinable public static func load(from slot: UnsafeRawPointer, in store: Store) -> Double {
    Double(bitPattern: slot.load(as: UInt64.self))
  }
  @inlinable public func write(to slot: UnsafeMutableRawPointer, in store: Store) {
    slot.storeBytes(of: bitPattern, as: UInt64.self)
  }
}

extension V128: SlotValue {
  @inlinable public static var valueType: ValueType { .v128 }
  @inlinable public static var slotCount: Int { 2 }
  @inlinable public static func load(from slot: UnsafeRawPointer, in store: Store) -> V128 {
    V128(low: slot.load(as: UInt64.self), high: slot.load(fromByteOffset: 8, as: UInt64.self))
  }
  @inlinable public func write(to slot: UnsafeMutableRawPointer, in store: Store) {
    slot.storeBytes(of: low, as: UInt64.self)
    slot.storeBytes(of: high, toByteOffset: 8, as: UInt64.self)
  }
}

extension Optional: HostParameter where Wrapped: SlotReference {}

extension Optional: SlotValue where Wrapped: SlotReference {
  public static var valueType: ValueType { Wrapped.referenceType }
  public static func load(from slot: UnsafeRawPointer, in store: Store) -> Wrapped? {
    Wrapped(reference: slot.load(as: UInt64.self), in: store)
  }
  public func write(to slot: UnsafeMutableRawPointer, in store: Store) throws {
    slot.storeBytes(of: try self?.reference(in: store) ?? 0, as: UInt64.self)
  }
}

/// A Swift type whose optional stands for a nullable reference.
public protocol SlotReference {
  static var referenceType: ValueType { get }
  /// Nil for null, which is zero.
  init?(reference: UInt64, in store: Store)
  /// What stands in the slot; throws when the value belongs to another store.
  func reference(in store: Store) throws -> UInt64
}

extension Function: SlotReference {
  public static var referenceType: ValueType { .funcref }
  public init?(reference: UInt64, in store: Store) {
    guard let record = FunctionPointer(bitPattern: UInt(reference)) else { return nil }
    self.init(store: store, record: record)
  }
  public func reference(in other: Store) throws(CallError) -> UInt64 {
    guard other === store else { throw CallError(.otherStore("function")) }
    return UInt64(UInt(bitPattern: record))
  }
}

extension ExternReference: SlotReference {
  public static var referenceType: ValueType { .externref }
  public init?(reference: UInt64, in store: Store) {
    self.init(bits: reference)
  }
  public func reference(in store: Store) -> UInt64 { bits }
}
