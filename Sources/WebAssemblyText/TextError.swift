/// Why a text was refused, and where: the line with a caret, so that a person sees the place without counting.
///
/// `message` begins with the words that the official suite expects of a malformed text; our detail follows after a
/// colon. The line and column are worked out only when an error is made, so reading pays nothing for them.
public struct TextError: Error, Hashable, Sendable, CustomStringConvertible {
  public let message: String
  /// Offset in bytes from the start of the text.
  public let offset: Int
  /// Line and column, both from 1; the column counts characters.
  public let line: Int
  public let column: Int
  /// The line the error stands in, at most 200 characters of it, control characters made visible.
  public let excerpt: String
  private let caretColumn: Int

  package init(_ message: String, at offset: Int, in source: [UInt8]) {
    self.message = message
    let place = min(max(offset, 0), source.count)
    self.offset = place
    var line = 1
    var lineStart = 0
    for i in 0..<place where source[i] == UInt8(ascii: "\n") {
      line += 1
      lineStart = i + 1
    }
    var lineEnd = place
    while lineEnd < source.count, source[lineEnd] != UInt8(ascii: "\n"), lineEnd - place < 100 { lineEnd += 1 }
    let before = String(decoding: source[lineStart..<place], as: UTF8.self)
    let shown = before.suffix(100)
    self.line = line
    self.column = before.count + 1
    self.caretColumn = shown.count
    self.excerpt = TextError.visible(shown + String(decoding: source[place..<lineEnd], as: UTF8.self))
  }

  private static func visible(_ text: Substring) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value)
      result.unicodeScalars.append(isControl ? " " : scalar)
    }
    return result
  }

  /// `file:line:column: malformed: message`, the line, and a caret below the place.
  public func report(file: String) -> String {
    let number = String(line)
    let margin = String(repeating: " ", count: number.count)
    let caret = String(repeating: " ", count: caretColumn) + "^"
    return "\(file):\(line):\(column): malformed: \(message)\n \(number) | \(excerpt)\n \(margin) | \(caret)"
  }

  public var description: String { "\(line):\(column): malformed: \(message)" }
}
