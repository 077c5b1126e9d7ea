/// What a Redis server replies, in version 2 of its protocol.
package enum RESPValue: Equatable, Sendable {
  case simple(String)
  /// The server refused the command.
  case error(String)
  case integer(Int64)
  case bulk([UInt8])
  case null
  case array([RESPValue])
  /// A reply beyond the limit. It was read to its end and thrown away, so that the next one is found.
  case oversized
}

extension RESPValue {
  /// The reply as a number.
  package func integer() throws(RedisError) -> Int64 {
    guard case .integer(let number) = try answer() else { throw unexpected("a number") }
    return number
  }

  /// The reply as text; nil if there is none under the key.
  package func optionalText() throws(RedisError) -> String? {
    if case .null = self { return nil }
    return try text()
  }

  package func text() throws(RedisError) -> String {
    switch try answer() {
    case .simple(let text): return text
    case .bulk(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
      return text
    default: throw unexpected("text")
    }
  }

  package func elements() throws(RedisError) -> [RESPValue] {
    guard case .array(let elements) = try answer() else { throw unexpected("a list") }
    return elements
  }

  package func texts() throws(RedisError) -> [String] {
    try elements().map { element throws(RedisError) in try element.text() }
  }

  /// Success without a value.
  package func done() throws(RedisError) { _ = try answer() }

  private func answer() throws(RedisError) -> RESPValue {
    switch self {
    case .error(let sentence): throw .refused(sentence)
    case .oversized: throw .oversizedReply
    default: return self
    }
  }

  private func unexpected(_ expected: String) -> RedisError {
    .malformed("the server answered \(kind) instead of \(expected)")
  }

  private var kind: String {
    switch self {
    case .simple: "a line"
    case .error: "an error"
    case .integer: "a number"
    case .bulk: "a string"
    case .null: "nothing"
    case .array: "a list"
    case .oversized: "too much"
    }
  }
}
