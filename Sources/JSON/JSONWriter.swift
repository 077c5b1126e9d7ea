/// How JSON text is laid out. Either form is a function of the value alone.
public enum JSONLayout: Sendable {
  /// One line without spaces.
  case compact
  /// Two spaces per level, one member per line, no newline at the end.
  case pretty
}

extension JSONValue: CustomStringConvertible {
  /// Compact JSON text.
  public var description: String { text(.compact) }

  /// JSON text. A number that JSON cannot write (NaN, infinity) becomes null.
  public func text(_ layout: JSONLayout = .compact) -> String {
    String(decoding: encoded(layout), as: UTF8.self)
  }

  /// JSON text as UTF-8 bytes.
  public func encoded(_ layout: JSONLayout = .compact) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.write(self)
    return writer.bytes
  }
}

private struct JSONWriter {
  let layout: JSONLayout
  var bytes: [UInt8] = []
  var indentation = 0

  init(layout: JSONLayout) { self.layout = layout }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: write("null")
    case .bool(let value): write(value ? "true" : "false")
    case .integer(let value): write(String(value))
    case .unsigned(let value): write(String(value))
    case .number(let value): write(value.isFinite ? value.description : "null")
    case .string(let value): write(quoting: value)
    case .array(let elements):
      writeList("[", "]", elements) { writer, element in writer.write(element) }
    case .object(let object):
      writeList("{", "}", object.members) { writer, member in
        writer.write(quoting: member.key)
        writer.write(writer.layout == .pretty ? ": " : ":")
        writer.write(member.value)
      }
    }
  }

  private mutating func writeList<Element>(
    _ open: String, _ close: String, _ elements: [Element], _ writeElement: (inout JSONWriter, Element) -> Void
  ) {
    write(open)
    indentation += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { write(",") }
      breakLine()
      writeElement(&self, element)
    }
    indentation -= 1
    if !elements.isEmpty { breakLine() }
    write(close)
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indentation))
  }

  private mutating func write(quoting text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): write("\\\"")
      case UInt8(ascii: "\\"): write("\\\\")
      case 0x08: write("\\b")
      case 0x09: write("\\t")
      case 0x0a: write("\\n")
      case 0x0c: write("\\f")
      case 0x0d: write("\\r")
      // Delete is legal in JSON text, but a terminal that shows the text should not meet it.
      case 0..<0x20, 0x7f: write("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
