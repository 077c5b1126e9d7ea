import CProvider
public import Messages

extension ProviderError {
  /// The answer to an operation that the provider does not know.
  public static func unsupported(_ operation: String) -> ProviderError {
    ProviderError(.unsupportedOperation, "there is no operation \"\(operation)\"")
  }
}

extension ProviderError.Code {
  /// A status from a newer host that is not listed reads as `failed`.
  init(status: wascc_status) { self = Self(rawValue: status) ?? .failed }
}
