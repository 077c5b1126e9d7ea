// References as 64-bit words. In the hierarchies of `any`, `extern` and `exn` the low bits tell what one is:
//
//     …0000   null, all bits zero
//     ….xx1   i31: the integer in bits 1 to 31, the rest zero
//     …x010   a number of the host's (`ExternReference`)
//     …x000   the address of an object in the store's heap
//
// Converting between `any` and `extern` changes nothing, so identity survives it both ways, and equal references are
// equal words. A function reference is the address of its record; that hierarchy never meets the others.

/// The first word of an object: the address of its type, and the collector's mark in the lowest bit. Zero in a free
/// cell.
enum ObjectHeader {
  @inline(__always) static var mark: UInt { 1 }

  /// The type of an object.
  @inline(__always) static func type(of object: UnsafeRawPointer) -> RuntimeTypePointer {
    RuntimeTypePointer(bitPattern: object.load(as: UInt.self) & ~mark).unsafelyUnwrapped
  }

  @inline(__always) static func arrayLength(_ object: UnsafeRawPointer) -> UInt32 {
    object.load(fromByteOffset: 8, as: UInt32.self)
  }

  /// The address of the object that a word refers to; nil for null, integers and the host's numbers.
  @inline(__always) static func object(_ reference: UInt64) -> UnsafeMutableRawPointer? {
    reference & 7 == 0 ? UnsafeMutableRawPointer(bitPattern: UInt(reference)) : nil
  }
}

/// The words of unboxed integers.
enum I31 {
  @inline(__always) static func bits(_ value: UInt32) -> UInt64 { UInt64(value &<< 1 | 1) }
  @inline(__always) static func isI31(_ reference: UInt64) -> Bool { reference & 1 != 0 }
  @inline(__always) static func signed(_ reference: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: reference) &>> 1
  }
  @inline(__always) static func unsigned(_ reference: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: reference) &>> 1
  }
}
