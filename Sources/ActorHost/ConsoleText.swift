/// Makes text from a guest safe to show: one line, without control characters that could move a cursor or start an
/// escape sequence.
public enum ConsoleText {
  public static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: needsEscape) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where needsEscape(scalar): result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Controls of both ranges, separators of lines and paragraphs, and the marks that reorder text.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
}

/// Bounds how many lines a guest writes in a second; the rest is counted and dropped.
package struct ConsoleRate {
  package let linesPerSecond: Int
  private var window: UInt64 = 0
  private var lines = 0
  private var dropped = 0

  package init(linesPerSecond: Int) { self.linesPerSecond = linesPerSecond }

  package enum Verdict: Equatable {
    case drop
    /// Show the line, after a remark on how many were dropped before it.
    case show(droppedBefore: Int)
  }

  /// Decides about a line written at `second` of any clock that does not run backwards.
  package mutating func admit(at second: UInt64) -> Verdict {
    if second != window {
      window = second
      lines = 0
    }
    guard lines < linesPerSecond else {
      dropped += 1
      return .drop
    }
    lines += 1
    defer { dropped = 0 }
    return .show(droppedBefore: dropped)
  }
}
