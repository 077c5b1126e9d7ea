/// Why a line is not part of a recording.
public struct RecordingError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Reason: Sendable, Equatable {
    case json(String)
    case missing(String)
    case value(String, String, String)
  }

  public let reason: Reason
  /// Counted from 1; nil while only the line is known.
  public let line: Int?

  init(_ reason: Reason, line: Int? = nil) {
    self.reason = reason
    self.line = line
  }

  func at(line: Int) -> RecordingError { RecordingError(reason, line: line) }

  public var description: String { line.map { "line \($0): \(sentence)" } ?? sentence }

  private var sentence: String {
    switch reason {
    case .json(let text): "not JSON: \(text)"
    case .missing(let member): "\"\(member)\" is missing"
    case .value(let member, let expected, let found): "\(member) must be \(expected), found \(found)"
    }
  }
}
