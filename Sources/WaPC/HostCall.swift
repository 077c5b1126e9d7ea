/// A call that a guest makes to its host while it serves a call itself.
public struct HostCall: Sendable, Equatable {
  /// The named instance of a capability; may be empty.
  public var binding: String
  /// A capability's id or a module's public key.
  public var namespace: String
  public var operation: String
  public var payload: [UInt8]

  public init(binding: String = "", namespace: String, operation: String, payload: [UInt8] = []) {
    self.binding = binding
    self.namespace = namespace
    self.operation = operation
    self.payload = payload
  }
}

/// The host of a guest: it answers calls and takes lines for its log. All calls arrive on the thread that runs the
/// guest.
public protocol GuestHost: AnyObject {
  /// Answers a host call. The guest gets the thrown error's description as its error text.
  func answer(_ call: HostCall) throws -> [UInt8]

  /// Takes a line as the guest wrote it, at most `GuestConfiguration.consoleLineBytes` of it. The line is not safe to
  /// show: it may hold control characters.
  func console(_ line: String)
}

/// The three shapes that `__host_call` has had; a module shows which one it means by the number of parameters it
/// imports the function with.
public enum HostCallGeneration: Int, Sendable {
  /// Operation and payload; the operation's text is `namespace!operation`.
  case operationOnly = 4
  /// Namespace, operation and payload.
  case namespace = 6
  /// Binding, namespace, operation and payload.
  case binding = 8
}

extension HostCall {
  /// Splits the text of the oldest shape at the first `!`; without one the namespace is empty.
  static func splitting(_ text: String, payload: [UInt8]) -> HostCall {
    let bytes = text.utf8
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "!")) else {
      return HostCall(namespace: "", operation: text, payload: payload)
    }
    return HostCall(
      namespace: String(text[..<mark]), operation: String(text[bytes.index(after: mark)...]), payload: payload)
  }
}
