/// What a reference may point to: one of the abstract heap types, or a type defined in the module.
///
/// One word. Abstract types are their binary code (the low seven bits of the s33); a concrete type is a flag and an
/// index. Inside a module the index is that of the *first* equal type definition, so that equal types are equal words;
/// across modules it is the engine's identifier (`TypeRegistry`).
public struct HeapType: Hashable, Sendable, BitwiseCopyable {
  let bits: UInt32

  @inline(__always) init(bits: UInt32) {
    self.bits = bits
  }

  /// The defined type with this index.
  @inline(__always) public static func concrete(_ index: UInt32) -> HeapType { HeapType(bits: concreteFlag | index) }

  /// The index of a defined type, or nil for an abstract one.
  @inline(__always) public var index: UInt32? { isConcrete ? bits & ~Self.concreteFlag : nil }

  @inline(__always) public var isConcrete: Bool { bits & Self.concreteFlag != 0 }

  static let concreteFlag: UInt32 = 1 << 29
  /// Larger indices do not fit the word.
  package static let maximumIndex: UInt32 = (1 << 28) - 1

  public static var function: HeapType { HeapType(bits: 0x70) }
  public static var extern: HeapType { HeapType(bits: 0x6f) }
  public static var any: HeapType { HeapType(bits: 0x6e) }
  public static var eq: HeapType { HeapType(bits: 0x6d) }
  public static var i31: HeapType { HeapType(bits: 0x6c) }
  public static var structure: HeapType { HeapType(bits: 0x6b) }
  public static var array: HeapType { HeapType(bits: 0x6a) }
  public static var exception: HeapType { HeapType(bits: 0x69) }
  public static var none: HeapType { HeapType(bits: 0x71) }
  public static var noExtern: HeapType { HeapType(bits: 0x72) }
  public static var noFunction: HeapType { HeapType(bits: 0x73) }
  public static var noException: HeapType { HeapType(bits: 0x74) }
  /// Below every heap type; appears only while validating unreachable code.
  static var bottom: HeapType { HeapType(bits: 0) }
}

extension HeapType: CustomStringConvertible {
  public var description: String {
    if let index { return String(index) }
    switch self {
    case .function: return "func"
    case .extern: return "extern"
    case .any: return "any"
    case .eq: return "eq"
    case .i31: return "i31"
    case .structure: return "struct"
    case .array: return "array"
    case .exception: return "exn"
    case .none: return "none"
    case .noExtern: return "noextern"
    case .noFunction: return "nofunc"
    case .noException: return "noexn"
    default: return "bot"
    }
  }
}
