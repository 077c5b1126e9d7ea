import MessagePack

/// The two spellings of a message that modules in circulation speak; nothing in a module declares which.
public enum Generation: Sendable, Equatable, CaseIterable {
  /// Structs are positional arrays, bytes are arrays of integers (March 2020).
  case g1
  /// Structs are maps, bytes are bytes (since April 2020).
  case g2

  /// The generation a payload is written in, when it is a struct at all: a request is answered in kind.
  public init?(of payload: [UInt8]) {
    switch MessagePackReader(payload).nextKind {
    case .array?: self = .g1
    case .map?: self = .g2
    default: return nil
    }
  }

  /// What the operation that binds an actor is called.
  public var bindOperation: String { self == .g1 ? "Configure" : CoreOperation.bindActor.rawValue }

  /// Whether a guest's error text says that it could not read the payload, so that one attempt in the other generation
  /// is worthwhile (and allowed, when the failed call made no host call).
  public static func isDecodingComplaint(_ errorText: String) -> Bool {
    let text = errorText.lowercased()
    return complaints.contains { text.contains($0) }
  }

  /// Phrases of the decoders that guests of either generation were built with.
  private static let complaints = [
    "missing field", "unknown field", "duplicate field", "invalid type", "invalid value", "invalid length",
    "expected a sequence", "expected a map", "unknown variant", "serializ", "decod", "type mismatch", "typemismatch",
    "bad prefix", "marker",
  ]
}
