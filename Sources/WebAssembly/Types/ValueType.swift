/// The type of a value: a number, a vector, or a reference.
///
/// One 32-bit word, so that equality is one compare and signatures are flat arrays. Numbers and vectors are their
/// binary code; a reference is a flag, its nullability, and the word of its heap type. Zero is the validator's
/// "unknown", which no module can write.
public struct ValueType: Hashable, Sendable, BitwiseCopyable {
  let bits: UInt32

  @inline(__always) init(bits: UInt32) {
    self.bits = bits
  }

  public static var i32: ValueType { ValueType(bits: 0x7f) }
  public static var i64: ValueType { ValueType(bits: 0x7e) }
  public static var f32: ValueType { ValueType(bits: 0x7d) }
  public static var f64: ValueType { ValueType(bits: 0x7c) }
  public static var v128: ValueType { ValueType(bits: 0x7b) }
  public static var funcref: ValueType { .reference(.function) }
  public static var externref: ValueType { .reference(.extern) }
  /// Matches every type; appears only while validating unreachable code.
  static var unknown: ValueType { ValueType(bits: 0) }

  private static let referenceFlag: UInt32 = 1 << 31
  private static let nullableFlag: UInt32 = 1 << 30

  /// A reference to the heap type; nullable unless said otherwise.
  @inline(__always) public static func reference(_ heapType: HeapType, nullable: Bool = true) -> ValueType {
    ValueType(bits: referenceFlag | (nullable ? nullableFlag : 0) | heapType.bits)
  }

  @inline(__always) public var isReference: Bool { bits & Self.referenceFlag != 0 }
  @inline(__always) public var isVector: Bool { bits == 0x7b }
  @inline(__always) public var isNullable: Bool { bits & Self.nullableFlag != 0 }
  /// What a reference points to; meaningful only when `isReference`.
  @inline(__always) public var heapType: HeapType { HeapType(bits: bits & ~(Self.referenceFlag | Self.nullableFlag)) }
  /// Numbers, vectors and nullable references start as zero; a non-null reference must be set first.
  @inline(__always) public var isDefaultable: Bool { !isReference || isNullable }
  /// The same reference without null.
  @inline(__always) var nonNull: ValueType { ValueType(bits: bits & ~Self.nullableFlag) }
}

extension ValueType: CustomStringConvertible {
  public var description: String {
    switch self {
    case .i32: return "i32"
    case .i64: return "i64"
    case .f32: return "f32"
    case .f64: return "f64"
    case .v128: return "v128"
    case .unknown: return "unknown"
    default: break
    }
    if isNullable, let short = shortReferenceName { return short }
    return isNullable ? "(ref null \(heapType))" : "(ref \(heapType))"
  }

  private var shortReferenceName: String? {
    guard !heapType.isConcrete else { return nil }
    switch heapType {
    case .none: return "nullref"
    case .noExtern: return "nullexternref"
    case .noFunction: return "nullfuncref"
    case .noException: return "nullexnref"
    default: return "\(heapType)ref"
    }
  }
}

/// What a field of a structure or array holds: a value type, or an integer narrower than any value.
public struct StorageType: Hashable, Sendable {
  let bits: UInt32

  init(bits: UInt32) {
    self.bits = bits
  }

  public init(_ type: ValueType) {
    bits = type.bits
  }

  public static var i8: StorageType { StorageType(bits: 0x78) }
  public static var i16: StorageType { StorageType(bits: 0x77) }

  @inline(__always) public var isPacked: Bool { bits == 0x78 || bits == 0x77 }
  /// The type the field has on the operand stack: a packed integer is an i32 there.
  @inline(__always) public var unpacked: ValueType { isPacked ? .i32 : ValueType(bits: bits) }
}

extension StorageType: CustomStringConvertible {
  public var description: String {
    switch self {
    case .i8: "i8"
    case .i16: "i16"
    default: unpacked.description
    }
  }
}

/// A field of a structure, or the element of an array.
public struct FieldType: Hashable, Sendable {
  public let storage: StorageType
  public let isMutable: Bool

  public init(_ storage: StorageType, isMutable: Bool) {
    self.storage = storage
    self.isMutable = isMutable
  }
}
