// Value, reference and heap types, and the types built of them.
//
// https://webassembly.github.io/spec/core/binary/types.html

/// What reading a type needs to know: the types defined so far, and what is switched on.
struct TypeContext {
  /// Normalised indices of the defined types; while a recursion group is read, its own indices stand for themselves.
  var normalised: [UInt32] = []
  var features: Features
}

extension ByteReader {
  mutating func valueType(_ context: TypeContext) throws(Rejection) -> ValueType {
    let code = try peek()
    switch code {
    case 0x7c...0x7f:
      position += 1
      return ValueType(bits: UInt32(code))
    case 0x7b:
      try require(.simd, context, "malformed value type: v128")
      position += 1
      return .v128
    default: return try referenceType(context)
    }
  }

  mutating func referenceType(_ context: TypeContext) throws(Rejection) -> ValueType {
    let start = offset
    let code = try byte()
    switch code {
    case 0x63, 0x64:
      try require(.functionReferences, context, "malformed reference type \(hexadecimal(code))")
      return .reference(try heapType(context), nullable: code == 0x63)
    default:
      guard let type = try abstractHeapType(code, context) else {
        throw .malformed("malformed reference type \(hexadecimal(code))", at: start)
      }
      return .reference(type)
    }
  }

  mutating func heapType(_ context: TypeContext) throws(Rejection) -> HeapType {
    let start = offset
    let value = try s33()
    guard value < 0 else { return try concrete(value, context, at: start) }
    guard value >= -64, let type = try abstractHeapType(UInt8(value & 0x7f), context) else {
      throw .malformed("malformed heap type", at: start)
    }
    return type
  }

  private func concrete(_ value: Int64, _ context: TypeContext, at start: Int) throws(Rejection) -> HeapType {
    try require(.functionReferences, context, "malformed heap type")
    guard value < context.normalised.count, value <= HeapType.maximumIndex else {
      throw .invalid("unknown type \(value)", at: start)
    }
    return .concrete(context.normalised[Int(value)])
  }

  private func abstractHeapType(_ code: UInt8, _ context: TypeContext) throws(Rejection) -> HeapType? {
    switch code {
    case 0x70, 0x6f: try require(.referenceTypes, context, "malformed reference type", unless: code == 0x70)
    case 0x6a...0x6e, 0x71...0x73: try require(.garbageCollection, context, "malformed reference type")
    case 0x69, 0x74: try require(.exceptions, context, "malformed reference type")
    default: return nil
    }
    return HeapType(bits: UInt32(code))
  }

  /// Refuses what a disabled feature would allow, by the feature's name.
  @inline(__always)
  func require(
    _ feature: Features, _ context: TypeContext, _ reason: @autoclosure () -> String, unless condition: Bool = false
  ) throws(Rejection) {
    guard condition || context.features.isSuperset(of: feature) else {
      throw .malformed("\(reason()): \(feature) support is not enabled", at: offset)
    }
  }

  mutating func storageType(_ context: TypeContext) throws(Rejection) -> StorageType {
    switch try peek() {
    case 0x78:
      position += 1
      return .i8
    case 0x77:
      position += 1
      return .i16
    case 0x63...0x74, 0x7b...0x7f: return StorageType(try valueType(context))
    default: throw .malformed("malformed storage type", at: offset)
    }
  }

  mutating func mutability() throws(Rejection) -> Bool {
    let start = offset
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw .malformed("malformed mutability", at: start)
    }
  }

  mutating func globalType(_ context: TypeContext) throws(Rejection) -> GlobalType {
    let type = try valueType(context)
    return GlobalType(type, isMutable: try mutability())
  }

  mutating func tableType(_ context: TypeContext) throws(Rejection) -> TableType {
    let element = try referenceType(context)
    let flags = try limitsFlags(allowed: 0x05, context)
    return TableType(element, try sizeRange(flags), addressType: flags & 0x04 != 0 ? .i64 : .i32)
  }

  mutating func memoryType(_ context: TypeContext) throws(Rejection) -> MemoryType {
    let flags = try limitsFlags(allowed: 0x0f, context)
    let size = try sizeRange(flags)
    var pageSizeLog2: UInt8 = 16
    if flags & 0x08 != 0 {
      let start = offset
      let exponent = try u32()
      guard exponent < 64 else { throw .malformed("invalid custom page size", at: start) }
      pageSizeLog2 = UInt8(exponent)
    }
    return MemoryType(
      size, addressType: flags & 0x04 != 0 ? .i64 : .i32, isShared: flags & 0x02 != 0, pageSizeLog2: pageSizeLog2)
  }

  private mutating func limitsFlags(allowed: UInt8, _ context: TypeContext) throws(Rejection) -> UInt8 {
    let start = offset
    let flags = try byte()
    guard flags & ~allowed == 0 else { throw .malformed("malformed limits flags", at: start) }
    try require(.threads, context, "malformed limits flags", unless: flags & 0x02 == 0)
    try require(.memory64, context, "malformed limits flags", unless: flags & 0x04 == 0)
    try require(.customPageSizes, context, "malformed limits flags", unless: flags & 0x08 == 0)
    return flags
  }

  private mutating func sizeRange(_ flags: UInt8) throws(Rejection) -> SizeRange {
    let minimum = try u64()
    return SizeRange(minimum, flags & 0x01 != 0 ? try u64() : nil)
  }
}
