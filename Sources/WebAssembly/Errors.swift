/// The bytes are not a WebAssembly module, or use a feature that is switched off.
public struct DecodeError: Error, Hashable, Sendable {
  /// The rule that was broken, in the words of the official test suite, then our detail.
  public let reason: String
  /// Where in the file.
  public let offset: Int
}

extension DecodeError: CustomStringConvertible {
  public var description: String { "\(hexadecimal(offset)): malformed: \(reason)" }
}

/// The module is well formed and breaks a rule of the specification.
public struct ValidationError: Error, Hashable, Sendable {
  /// The rule that was broken, in the words of the official test suite, then our detail.
  public let reason: String
  /// Where in the file.
  public let offset: Int
  /// Index of the function whose body it is in.
  public let function: UInt32?
  /// That function's name, when the module tells.
  public let functionName: Name?
}

extension ValidationError: CustomStringConvertible {
  public var description: String {
    var place = ""
    if let function {
      place = functionName.map { " (function \(function) \"\($0)\")" } ?? " (function \(function))"
    }
    return "\(hexadecimal(offset)): invalid: \(reason)\(place)"
  }
}

/// The module is larger, in some way, than the engine's limits allow.
public struct LimitError: Error, Hashable, Sendable {
  /// What is bounded.
  public let bound: String
  public let value: UInt64
  public let maximum: UInt64
  /// Where in the file, when a place is to blame.
  public let offset: Int?

  public init(_ bound: String, value: UInt64, maximum: UInt64, offset: Int? = nil) {
    self.bound = bound
    self.value = value
    self.maximum = maximum
    self.offset = offset
  }
}

extension LimitError: CustomStringConvertible {
  public var description: String {
    let place = offset.map { "\(hexadecimal($0)): " } ?? ""
    return "\(place)limit: \(bound): \(value), at most \(maximum) allowed"
  }
}

/// A number as the errors and the disassembly show it: `0x4a`.
func hexadecimal(_ value: some BinaryInteger) -> String {
  "0x" + String(value, radix: 16)
}
