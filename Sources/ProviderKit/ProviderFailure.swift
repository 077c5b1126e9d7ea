import CProvider

/// Why a call failed: a code that crosses the border, and a sentence for the actor or the operator to read.
public struct ProviderFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The negative statuses of the contract. A status from a newer host that is not listed here reads as `failed`.
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
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }

  /// The answer to an operation that the provider does not know.
  public static func unsupported(_ operation: String) -> ProviderFailure {
    ProviderFailure(.unsupportedOperation, "there is no operation \"\(operation)\"")
  }
}

extension ProviderFailure.Code {
  init(status: wascc_status) { self = Self(rawValue: status) ?? .failed }
}
