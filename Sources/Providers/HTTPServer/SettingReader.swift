import NIOCore

/// Reads numbers and times from the values of a binding.
enum SettingReader {
  static func number(
    _ key: String, _ values: [String: String], _ range: ClosedRange<Int>
  ) throws(SettingError) -> Int? {
    guard let text = values[key] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw SettingError(key: key, value: text, "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// Milliseconds.
  static func time(_ key: String, _ values: [String: String]) throws(SettingError) -> TimeAmount? {
    try number(key, values, 1...86_400_000).map { .milliseconds(Int64($0)) }
  }
}

/// A value of a binding that says nothing.
struct SettingError: Error, Equatable, CustomStringConvertible {
  let key: String
  let value: String
  let expected: String

  init(key: String, value: String, _ expected: String) {
    self.key = key
    self.value = value
    self.expected = expected
  }

  var description: String { "\(key) is \"\(value)\"; it should be \(expected)" }
}
