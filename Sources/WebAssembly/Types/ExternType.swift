/// How a memory or table is addressed.
public enum AddressType: UInt8, Hashable, Sendable {
  case i32, i64

  @inline(__always) public var valueType: ValueType { self == .i32 ? .i32 : .i64 }

  /// The bits of a 64-bit slot that an address takes.
  var mask: UInt64 { self == .i32 ? 0xffff_ffff : .max }
}

/// The size of a table or memory, now or at least, and the size it may grow to.
public struct SizeRange: Hashable, Sendable {
  public let minimum: UInt64
  public let maximum: UInt64?

  public init(_ minimum: UInt64, _ maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether something of this size may stand where `wanted` is imported.
  public func matches(_ wanted: SizeRange) -> Bool {
    guard minimum >= wanted.minimum else { return false }
    guard let bound = wanted.maximum else { return true }
    return maximum.map { $0 <= bound } ?? false
  }
}

public struct TableType: Hashable, Sendable {
  public let element: ValueType
  public let size: SizeRange
  public let addressType: AddressType

  public init(_ element: ValueType, _ size: SizeRange, addressType: AddressType = .i32) {
    self.element = element
    self.size = size
    self.addressType = addressType
  }
}

/// Sizes are in pages of `pageSize` bytes.
public struct MemoryType: Hashable, Sendable {
  public let size: SizeRange
  public let addressType: AddressType
  public let isShared: Bool
  /// The logarithm of the page size in bytes: 16, unless the module chose its own.
  public let pageSizeLog2: UInt8

  public init(_ size: SizeRange, addressType: AddressType = .i32, isShared: Bool = false, pageSizeLog2: UInt8 = 16) {
    self.size = size
    self.addressType = addressType
    self.isShared = isShared
    self.pageSizeLog2 = pageSizeLog2
  }

  public var pageSize: UInt64 { 1 << UInt64(pageSizeLog2 & 63) }
}

public struct GlobalType: Hashable, Sendable {
  public let valueType: ValueType
  public let isMutable: Bool

  public init(_ valueType: ValueType, isMutable: Bool = false) {
    self.valueType = valueType
    self.isMutable = isMutable
  }
}

/// The parameters an exception carries; a tag has no results.
public struct TagType: Hashable, Sendable {
  public let type: FunctionType

  public init(_ type: FunctionType) {
    self.type = type
  }
}

/// The five things a module may import or export. The raw value is the binary code.
public enum ExternKind: UInt8, Hashable, Sendable {
  case function, table, memory, global, tag
}

/// The type of something imported or exported.
public enum ExternType: Hashable, Sendable {
  case function(FunctionType)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  case tag(TagType)

  public var kind: ExternKind {
    switch self {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    }
  }
}

/// Something a module needs, as its public face shows it.
public struct Import: Hashable, Sendable {
  public let module: Name
  public let name: Name
  public let type: ExternType
}

/// Something a module offers, as its public face shows it.
public struct Export: Hashable, Sendable {
  public let name: Name
  public let type: ExternType
}
