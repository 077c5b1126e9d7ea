// Making structures and arrays, for code and for constant expressions, and moving elements about.

extension ObjectHeap {
  /// A structure with the fields in the slots, or all zero without; a null reference when the heap is full.
  func makeStructure(_ type: RuntimeTypePointer, from slots: UnsafeRawPointer?, stackEnd: UnsafeRawPointer) -> UInt64 {
    let byteCount = Int(type.pointee.byteCount)
    guard let object = allocate(byteCount, stackEnd: stackEnd) else { return 0 }
    object.storeBytes(of: UInt(bitPattern: type), as: UInt.self)
    let fields = object + RuntimeType.headerSize
    let count = byteCount - RuntimeType.headerSize
    if let slots {
      fields.copyMemory(from: slots, byteCount: count)
    } else {
      fields.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    }
    return UInt64(UInt(bitPattern: object))
  }

  /// An array whose elements may hold anything and must be set before the next allocation; a null reference when the
  /// heap is full.
  func makeArray(_ type: RuntimeTypePointer, _ count: UInt32, stackEnd: UnsafeRawPointer) -> UInt64 {
    // 32 bits of length and at most 16 bytes for an element: no overflow.
    let byteCount = RuntimeType.arrayElements &+ Int(count) &<< Int(type.pointee.elementSizeLog2)
    guard let object = allocate(byteCount, stackEnd: stackEnd) else { return 0 }
    object.storeBytes(of: UInt(bitPattern: type), as: UInt.self)
    object.storeBytes(of: UInt64(count), toByteOffset: 8, as: UInt64.self)
    return UInt64(UInt(bitPattern: object))
  }
}

/// The elements of an array. Ranges are within it: the callers check.
struct ArrayElements {
  let base: UnsafeMutableRawPointer
  let count: UInt32
  let sizeLog2: Int

  init(_ array: UnsafeMutableRawPointer) {
    base = array + RuntimeType.arrayElements
    count = ObjectHeader.arrayLength(array)
    sizeLog2 = Int(ObjectHeader.type(of: array).pointee.elementSizeLog2)
  }

  func address(_ index: Int) -> UnsafeMutableRawPointer {
    base + index &<< sizeLog2
  }

  func clear() {
    base.initializeMemory(as: UInt8.self, repeating: 0, count: Int(count) &<< sizeLog2)
  }

  /// Sets elements to a value as it stands in its slot.
  func fill(_ start: Int, _ count: Int, with value: UnsafeRawPointer) {
    let place = address(start)
    switch sizeLog2 {
    case 0: place.initializeMemory(as: UInt8.self, repeating: value.load(as: UInt8.self), count: count)
    case 1: place.initializeMemory(as: UInt16.self, repeating: value.load(as: UInt16.self), count: count)
    case 2: place.initializeMemory(as: UInt32.self, repeating: value.load(as: UInt32.self), count: count)
    case 3: place.initializeMemory(as: UInt64.self, repeating: value.load(as: UInt64.self), count: count)
    default:
      for n in 0..<count { (place + 16 &* n).copyMemory(from: value, byteCount: 16) }
    }
  }

  /// Sets all elements to the values in slots, a vector taking two.
  func set(fromSlots slots: UnsafeRawPointer) {
    let count = Int(count)
    if sizeLog2 >= 3 {
      base.copyMemory(from: slots, byteCount: count &<< sizeLog2)
    } else {
      // The low bytes of a slot are the narrow value.
      for n in 0..<count { address(n).copyMemory(from: slots + 8 &* n, byteCount: 1 &<< sizeLog2) }
    }
  }
}

/// A part of a segment that lies within it.
struct SegmentRange {
  private let start: UnsafeRawPointer?
  private let byteCount: Int

  /// `start` counts in units of bytes; nil when the segment is too short.
  init?(_ segment: UnsafeMutablePointer<SegmentRecord>, unit: UInt64, start: UInt32, byteCount: Int) {
    let offset = UInt64(start) &* unit
    guard offset &+ UInt64(byteCount) <= segment.pointee.count &* unit else { return nil }
    self.start = segment.pointee.start.map { $0 + Int(offset) }
    self.byteCount = byteCount
  }

  func copy(to target: UnsafeMutableRawPointer) {
    if let start, byteCount > 0 { target.copyMemory(from: start, byteCount: byteCount) }
  }
}

/// Cold: whether a function's type stands below the one with this number. The answer to equal types is in the records.
@inline(never) func isSubtype(_ function: FunctionPointer, of number: UInt32) -> Bool {
  if function.pointee.runtimeType == nil {
    let heap = function.pointee.instance.pointee.machine.pointee.heap
    function.pointee.runtimeType = heap._withUnsafeGuaranteedRef { heap in
      heap.store?._withUnsafeGuaranteedRef { $0.engine.types.runtimeType(function.pointee.type) }
    }
  }
  guard let type = function.pointee.runtimeType else { return false }
  // At most as many as the limit of depths allows, without a lock.
  return (0...type.pointee.depth).contains { RuntimeType.ancestor(of: type, at: $0) == number }
}
