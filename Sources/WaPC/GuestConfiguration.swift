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
  /// What else modules may import: for each import module a rule that defines its functions.
  public var offers: [Name: ImportOffer] = [:]
  public var recorder: (any GuestRecorder)?

  public init() {}
}

/// Defines the functions of one import module, for one guest.
public struct ImportOffer: Sendable {
  let define: @Sendable (inout Imports) -> Void

  public init(_ define: @escaping @Sendable (inout Imports) -> Void) { self.define = define }
}
