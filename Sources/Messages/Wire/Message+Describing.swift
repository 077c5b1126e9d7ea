public import MessagePack

extension Message {
  /// Makes a message from what a person wrote down: fields that were left out are blank, names that the message does not
  /// have are refused, and bytes may be given as text.
  public init(describedBy value: MessagePackValue) throws(MessageError) {
    do throws(MessageError) {
      var names = FieldNames()
      var blank = Self()
      blank.visit(&names)
      if case .map(let pairs) = value {
        for pair in pairs { try names.check(pair.key) }
      }
      var reader = MessagePackReader(value.encoded())
      self = try Self.readFields(from: &reader, isComplete: false)
    } catch {
      throw error.in(message: Self.name)
    }
  }
}

/// Lists the names of a message's fields.
private struct FieldNames: MessageFields {
  var names: [StaticString] = []
  var aliases: [StaticString] = []

  mutating func field<Value: FieldValue>(
    _ key: StaticString, _ value: inout Value, _ presence: FieldPresence, alias: StaticString?
  ) throws(Never) {
    names.append(key)
    if let alias { aliases.append(alias) }
  }

  mutating func integers(_ key: StaticString, _ value: inout [UInt8]) throws(Never) { names.append(key) }

  func check(_ key: MessagePackValue) throws(MessageError) {
    let known = names.map { "\($0)" }
    guard case .string(let name) = key else { throw MessageError(.unknownField("\(key)", known: known)) }
    let bytes = Array(name.utf8)[...]
    guard (names + aliases).contains(where: { $0.isSpelled(bytes) }) else {
      throw MessageError(.unknownField(name, known: known))
    }
  }
}
