// A provider that nobody wrote: an existing library, described. The description is the allow list. What is not in it
// cannot be called, and a guest names operations, never symbols, addresses or sizes that were not bounded here.

/// Which library is called, under which capability, and by which operations.
public struct ForeignDescription: Sendable, Equatable {
  public enum Library: Sendable, Equatable {
    /// A file, by its absolute path.
    case path(String)
    /// A library of the system by its file name, such as `libz.so.1`; it is looked for in the system's own folders
    /// alone, whatever `LD_LIBRARY_PATH` says.
    case system(String)
  }

  public var library: Library
  /// The capability that the operations make up, such as `demo:zlib`.
  public var capability: String
  /// What people call it; the capability when empty.
  public var name: String
  public var operations: [ForeignOperation]
  /// For each type of handle the function that destroys one, called for what an actor leaves behind when it is unbound.
  public var destructors: [String: String]
  /// The function that frees an `owned string`, `free` in most libraries.
  public var free: String?

  public init(
    library: Library, capability: String, name: String = "", operations: [ForeignOperation],
    destructors: [String: String] = [:], free: String? = nil
  ) {
    self.library = library
    self.capability = capability
    self.name = name
    self.operations = operations
    self.destructors = destructors
    self.free = free
  }
}

/// One operation and the C function that carries it out.
public struct ForeignOperation: Sendable, Equatable {
  public var name: String
  /// The exported function; the operation's name when empty.
  public var symbol: String
  public var arguments: [ForeignArgument]
  /// What the function returns, in the words of `ReturnType`; `void` when empty.
  public var returns: String
  /// Sentences for numbers that mean failure.
  public var errors: [Int64: String]

  public init(
    name: String, symbol: String = "", arguments: [ForeignArgument] = [], returns: String = "",
    errors: [Int64: String] = [:]
  ) {
    self.name = name
    self.symbol = symbol.isEmpty ? name : symbol
    self.arguments = arguments
    self.returns = returns
    self.errors = errors
  }
}

/// One argument in the order of the C declaration.
public struct ForeignArgument: Sendable, Equatable {
  /// The key under which payload and reply carry it.
  public var name: String
  /// In the words of `ArgumentType`.
  public var type: String

  public init(_ name: String, _ type: String) {
    self.name = name
    self.type = type
  }
}

/// What is wrong with a description, and in which field.
public struct ForeignDescriptionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Such as `operations.Compress.arguments.output`.
  public let field: String
  public let message: String

  public init(_ field: String, _ message: String) {
    self.field = field
    self.message = message
  }

  public var description: String { "\(field): \(message)" }
}
