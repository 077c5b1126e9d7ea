/// Why a call to or from a provider failed: a code that crosses the border between the two, and a sentence to read.
public struct ProviderError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The status numbers of the C contract; zero and one, success and pending, are not errors.
  public enum Code: Int32, Sendable, CaseIterable {
    case failed = -1
    case unsupportedOperation = -2
    case badPayload = -3
    case notBound = -4
    case denied = -5
    case deadline = -6
    case cancelled = -7
    case unavailable = -8
    case tooLarge = -9
    case `internal` = -10
    case tooMany = -11

    /// The same call may succeed later: it met a queue or a rate, not a fault of its own.
    public var mayPassLater: Bool { self == .unavailable || self == .tooMany }
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
