/// How decoder and validator end: one word on the error path, so that the paths that succeed pay only a test.
///
/// The public errors carry text and indices; thrown by value through every helper they would cost a buffer per call.
final class Rejection: Error {
  /// A `DecodeError`, `ValidationError` or `LimitError`.
  let cause: any Error

  private init(_ cause: any Error) {
    self.cause = cause
  }

  static func malformed(_ reason: String, at offset: Int) -> Rejection {
    Rejection(DecodeError(reason: reason, offset: offset))
  }

  static func invalid(
    _ reason: String, at offset: Int, function: UInt32? = nil, functionName: Name? = nil
  ) -> Rejection {
    Rejection(ValidationError(reason: reason, offset: offset, function: function, functionName: functionName))
  }

  static func limit(_ bound: String, _ value: Int, maximum: Int, at offset: Int? = nil) -> Rejection {
    Rejection(LimitError(bound, value: UInt64(clamping: value), maximum: UInt64(clamping: maximum), offset: offset))
  }
}
