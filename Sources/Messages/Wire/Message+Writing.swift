public import MessagePack

extension Message {
  public func write(to writer: inout MessagePackWriter, _ generation: Generation) {
    if generation == .g1, Self.wrapper != nil { writer.writeArrayHeader(1) }
    writeFields(to: &writer, generation)
  }

  /// Writes the struct itself, as a map or as a positional array.
  func writeFields(to writer: inout MessagePackWriter, _ generation: Generation) {
    var message = self
    var counter = FieldCounter()
    message.visit(&counter)
    switch generation {
    case .g1: writer.writeArrayHeader(counter.ordinary)
    case .g2: writer.writeMapHeader(counter.ordinary + counter.present)
    }
    var fields = FieldWriter(writer: writer, generation: generation)
    // The buffer moves into the visitor and back, so that it is never copied.
    writer = MessagePackWriter()
    message.visit(&fields)
    writer = fields.writer
  }
}

/// Counts the fields that a message will be written with.
struct FieldCounter: MessageFields {
  /// Fields that every writer sends.
  var ordinary = 0
  /// Fields that may be left out and are there.
  var present = 0

  static func ordinaryCount(of message: some Message) -> Int {
    var message = message
    var counter = FieldCounter()
    message.visit(&counter)
    return counter.ordinary
  }

  mutating func field<Value: FieldValue>(
    _ key: StaticString, _ value: inout Value, _ presence: FieldPresence, alias: StaticString?
  ) throws(Never) {
    if presence != .omitted {
      ordinary += 1
    } else if !value.isAbsent {
      present += 1
    }
  }

  mutating func integers(_ key: StaticString, _ value: inout [UInt8]) throws(Never) { ordinary += 1 }
}

private struct FieldWriter: MessageFields {
  var writer: MessagePackWriter
  let generation: Generation

  @inline(never)
  mutating func field<Value: FieldValue>(
    _ key: StaticString, _ value: inout Value, _ presence: FieldPresence, alias: StaticString?
  ) throws(Never) {
    // Fields that may be left out are younger than the first generation, whose readers count positions.
    if presence == .omitted, generation == .g1 || value.isAbsent { return }
    write(key)
    value.write(to: &writer, generation)
  }

  mutating func integers(_ key: StaticString, _ value: inout [UInt8]) throws(Never) {
    write(key)
    writer.write(integers: value)
  }

  private mutating func write(_ key: StaticString) {
    if generation == .g2 { writer.write(key: key) }
  }
}
