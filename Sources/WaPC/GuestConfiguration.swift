public import WebAssembly

/// How a guest is run and what it may cost.
public struct GuestConfiguration: Sendable {
  /// The name in records and errors.
  public var name = "guest"
  /// Bounds for the guest's store; the engine's when nil.
  public var limits: Limits?
  /// Nanoseconds that instantiation and the start functions may take together; nil takes the store's own bound.
  public var startTime: UInt64?
  /// Bytes of one payload or answer.
  public var payloadBytes = 16 << 20
  /// Bytes of one console line that are kept.
  public var consoleLineBytes = 1 << 16
  /// Takes "success, and no response" for an empty response, as some hosts do.
  public var isLenient = false
  /// What modules may import besides the protocol.
  public var offers: [ImportOffer] = []
  /// Import modules that this guest is refused, and the sentence that says by whom.
  public var refusals: [Name: String] = [:]
  public var recorder: (any GuestRecorder)?

  public init() {}
}

/// Functions for modules to import. They are made anew for each instance of a module that imports some of them, and for
/// no other.
public struct ImportOffer: Sendable {
  let modules: [Name]
  let type: @Sendable (_ module: Name, _ name: Name) -> FunctionType?
  let define: @Sendable (inout Imports, GuestConsole) throws -> Void

  /// - Parameters:
  ///   - modules: the names of the import modules that `define` fills.
  ///   - type: the type of a function in one of them; nil when it has none of that name.
  public init(
    _ modules: [Name], type: @escaping @Sendable (_ module: Name, _ name: Name) -> FunctionType?,
    define: @escaping @Sendable (inout Imports, GuestConsole) throws -> Void
  ) {
    self.modules = modules
    self.type = type
    self.define = define
  }
}
