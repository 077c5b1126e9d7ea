/// A WebAssembly value with its type, for tools and for calls whose type is not known when the program is written.
public enum Value {
  case i32(Int32)
  case i64(Int64)
  case f32(Float)
  case f64(Double)
  case v128(V128)
  case funcref(Function?)
  case externref(ExternReference?)
  /// An `externref` that a guest made of one of its own references.
  case externalized(AnyReference)
  case anyref(AnyReference?)
  case exnref(ExceptionReference?)
}

extension Value {
  /// The type such a value has; references have the widest type of their kind.
  public var type: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .funcref: .funcref
    case .externref, .externalized: .externref
    case .anyref: .reference(.any)
    case .exnref: .reference(.exception)
    }
  }

  /// Zero of a number, null of a reference; nil for types that have no default.
  public init?(zeroOf type: ValueType) {
    switch type {
    case .i32: self = .i32(0)
    case .i64: self = .i64(0)
    case .f32: self = .f32(0)
    case .f64: self = .f64(0)
    case .v128: self = .v128(V128(low: 0, high: 0))
    default:
      guard type.isNullable else { return nil }
      switch type.heapType {
      case .function, .noFunction: self = .funcref(nil)
      case .extern, .noExtern: self = .externref(nil)
      case .exception, .noException: self = .exnref(nil)
      case .any, .eq, .i31, .structure, .array, .none: self = .anyref(nil)
      default: return nil
      }
    }
  }
}

/// The 128 bits of a vector, least significant first.
public struct V128: Hashable, Sendable, BitwiseCopyable {
  public var low: UInt64
  public var high: UInt64

  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }
}

/// Something of the host that a guest holds and hands back, but cannot look into.
///
/// The guest sees a number that the host chose; what it stands for, the host keeps in a table of its own. So nothing of
/// the host's is kept alive by a guest, and a guest cannot make up a pointer. A typed host function that takes an
/// `ExternReference?` sees nil for an `externref` that a guest made of an object of its own; take `Value`s to tell.
public struct ExternReference: Hashable, Sendable {
  public let number: UInt32

  public init(_ number: UInt32) {
    self.number = number
  }

  // The low bits tell these numbers from other references: see ObjectHeader.swift.
  private static let tag: UInt64 = 0b010

  /// Nil for null and for what is no number of the host's.
  init?(bits: UInt64) {
    guard bits & 7 == Self.tag else { return nil }
    number = UInt32(truncatingIfNeeded: bits &>> 3)
  }

  var bits: UInt64 { UInt64(number) &<< 3 | Self.tag }
}
