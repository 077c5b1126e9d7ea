public import MessagePack

extension Message {
  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> Self {
    try unwrap(&reader)
    return try readFields(from: &reader)
  }

  /// Reads the struct itself, from a map or from a positional array.
  static func readFields(
    from reader: inout MessagePackReader, isComplete: Bool = true
  ) throws(MessageError) -> Self {
    var message = Self()
    var fields = try FieldReader(
      &reader, ordinaryCount: FieldCounter.ordinaryCount(of: message), isComplete: isComplete)
    try message.visit(&fields)
    return message
  }

  /// Steps into the struct that wrapped this one in the first generation, if there is one.
  private static func unwrap(_ reader: inout MessagePackReader) throws(MessageError) {
    guard let wrapper else { return }
    var rest = reader
    guard let content = try readOnlyField(wrapper, from: &rest) else { return }
    if content.nextKind == .map || content.nextKind == .array { reader = content }
  }

  /// Where the value of a struct's only field stands, when a struct of that shape comes next; it is then stepped over.
  static func readOnlyField(
    _ key: StaticString, from reader: inout MessagePackReader
  ) throws(MessageError) -> MessagePackReader? {
    try malformed { () throws(MessagePackError) -> MessagePackReader? in
      var inside = reader
      var rest = reader
      try rest.skip()
      let content: MessagePackReader? =
        switch inside.nextKind {
        case .array?: try inside.readArrayHeader() == 1 ? inside : nil
        case .map?: try findValue(of: key, nil, amongst: try inside.readMapHeader(), &inside)
        default: nil
        }
      if content != nil { reader = rest }
      return content
    }
  }
}

/// Reads a message's fields from a struct that was found to be well formed as a whole.
///
/// In a map each field is looked for from the beginning and the last of equal keys counts. That costs a few passes over
/// keys that are mostly not ours to remember, and no memory that a sender could inflate.
struct FieldReader: MessageFields {
  private enum Form { case map, array }

  private let form: Form
  private let count: Int
  /// Before the first key or the next positional value.
  private var content: MessagePackReader
  private var index = 0
  /// Positional values beyond those that every writer sends.
  private var spareCount: Int
  /// Whether a missing required field is an error; a person who describes a message may leave fields out.
  private let isComplete: Bool

  /// Steps over the struct and remembers where its fields are.
  init(_ reader: inout MessagePackReader, ordinaryCount: Int, isComplete: Bool) throws(MessageError) {
    self.isComplete = isComplete
    var inside = reader
    (form, count) = try malformed { () throws(MessagePackError) in
      try reader.skip()
      switch inside.nextKind {
      case .map?: return (.map, try inside.readMapHeader())
      case .array?: return (.array, try inside.readArrayHeader())
      default: throw inside.unexpected("a map or an array")
      }
    }
    content = inside
    spareCount = form == .array ? max(0, count - ordinaryCount) : 0
  }

  // Never inlined: fifty messages with several fields each would multiply this body without being any faster.
  @inline(never)
  mutating func field<Value: FieldValue>(
    _ key: StaticString, _ value: inout Value, _ presence: FieldPresence, alias: StaticString?
  ) throws(MessageError) {
    guard var reader = try find(key, alias, presence) else {
      if isComplete, presence == .required || presence == .nullable { throw MessageError(.missing).in(field: key) }
      return
    }
    if reader.nextKind == .null, presence != .required { return }
    do { value = try Value.read(from: &reader) } catch { throw error.in(field: key) }
  }

  mutating func integers(_ key: StaticString, _ value: inout [UInt8]) throws(MessageError) {
    try field(key, &value)
  }

  /// A reader that stands before the field's value.
  private mutating func find(
    _ key: StaticString, _ alias: StaticString?, _ presence: FieldPresence
  ) throws(MessageError) -> MessagePackReader? {
    switch form {
    case .map:
      var scan = content
      let entries = count
      return try malformed { () throws(MessagePackError) in try findValue(of: key, alias, amongst: entries, &scan) }
    case .array:
      if presence == .omitted {
        guard spareCount > 0 else { return nil }
        spareCount -= 1
      }
      guard index < count else { return nil }
      index += 1
      let value = content
      try malformed { () throws(MessagePackError) in try content.skip() }
      return value
    }
  }
}

/// Where the value of a key stands amongst the entries of a map that come next.
private func findValue(
  of key: StaticString, _ alias: StaticString?, amongst count: Int, _ reader: inout MessagePackReader
) throws(MessagePackError) -> MessagePackReader? {
  var found: MessagePackReader?
  for _ in 0..<count {
    if reader.nextKind == .string {
      let name = try reader.readStringBytes()
      if key.isSpelled(name) || alias?.isSpelled(name) == true { found = reader }
    } else {
      try reader.skip()
    }
    try reader.skip()
  }
  return found
}

extension StaticString {
  /// Whether a name is this one, in camel case as given or in snake case.
  func isSpelled(_ name: ArraySlice<UInt8>) -> Bool {
    withUTF8Buffer { key in
      if key.elementsEqual(name) { return true }
      var rest = name
      for letter in key {
        guard UInt8(ascii: "A")...UInt8(ascii: "Z") ~= letter else {
          guard rest.popFirst() == letter else { return false }
          continue
        }
        guard rest.popFirst() == UInt8(ascii: "_"), rest.popFirst() == letter | 0x20 else { return false }
      }
      return rest.isEmpty
    }
  }
}
