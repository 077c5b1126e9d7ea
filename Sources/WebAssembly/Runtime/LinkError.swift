/// A module could not be instantiated because an import is missing or does not fit.
public struct LinkError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Nothing is defined under the two names.
    case unknownImport
    /// What is defined is of another kind or type.
    case incompatibleType(found: ExternType)
    /// What is defined belongs to another store.
    case otherStore
  }

  public let reason: Reason
  /// The two names of the import.
  public let module: Name
  public let name: Name
  /// What the module asks for.
  public let expected: ExternType
}

extension LinkError: CustomStringConvertible {
  public var description: String {
    let place = "\"\(module)\" \"\(name)\""
    switch reason {
    case .unknownImport: return "unknown import: \(place): the module needs a \(expected)"
    case .incompatibleType(let found):
      return "incompatible import type: \(place): the module needs a \(expected), found a \(found)"
    case .otherStore: return "incompatible import type: \(place): the \(expected.kind) belongs to another store"
    }
  }
}

extension ExternType: CustomStringConvertible {
  public var description: String {
    switch self {
    case .function(let type): "function \(type)"
    case .table(let type): "table \(type.size) \(type.element)"
    case .memory(let type): "memory \(type.size)"
    case .global(let type): type.isMutable ? "global (mut \(type.valueType))" : "global \(type.valueType)"
    case .tag(let type): "tag \(type.type)"
    }
  }
}

extension SizeRange: CustomStringConvertible {
  public var description: String { "\(minimum)..\(maximum.map { String($0) } ?? "")" }
}
