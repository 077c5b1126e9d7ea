// The first generation spoke of these in other shapes: a request held one of three choices, and so did its result. Both
// shapes are one struct here, so that who answers need not know who asks.

public import MessagePack

/// The operations of the host's own extras.
public enum ExtrasOperation: String, CaseIterable, Sendable {
  case requestGuid = "RequestGuid"
  case requestRandom = "RequestRandom"
  case requestSequence = "RequestSequence"
}

/// Asks for a unique id, a random number or the next number of a sequence.
public struct GeneratorRequest: Message {
  public static let name = "GeneratorRequest"

  public var guid: Bool = false
  public var sequence: Bool = false
  public var random: Bool = false
  public var min: UInt32 = 0
  /// Not included.
  public var max: UInt32 = 0

  public init() {}

  public init(guid: Bool = false, sequence: Bool = false, random: Bool = false, min: UInt32 = 0, max: UInt32 = 0) {
    self.guid = guid
    self.sequence = sequence
    self.random = random
    self.min = min
    self.max = max
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("guid", &guid)
    try fields.field("sequence", &sequence)
    try fields.field("random", &random)
    try fields.field("min", &min)
    try fields.field("max", &max)
  }

  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> GeneratorRequest {
    guard var choice = try readOnlyField("typ", from: &reader) else { return try readFields(from: &reader) }
    let (index, hasData) = try readCase(named: GeneratorResult.choices, from: &choice)
    var request = GeneratorRequest(guid: index == 0, sequence: index == 1, random: index == 2)
    if request.random, hasData {
      let bounds = try RandomBounds.readFields(from: &choice)
      (request.min, request.max) = (bounds.min, bounds.max)
    }
    return request
  }

  public func write(to writer: inout MessagePackWriter, _ generation: Generation) {
    guard generation == .g1 else { return writeFields(to: &writer, generation) }
    writer.writeArrayHeader(1)
    writer.writeMapHeader(1)
    writer.write(unsigned: (guid ? 0 : sequence ? 1 : 2) as UInt32)
    if guid || sequence {
      writer.writeNil()
    } else {
      RandomBounds(min: min, max: max).writeFields(to: &writer, generation)
    }
  }
}

/// The data of the choice `RandomNumber`.
private struct RandomBounds: Message {
  static let name = "RandomNumber"

  var min: UInt32 = 0
  var max: UInt32 = 0

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("min", &min)
    try fields.field("max", &max)
  }
}

/// What was generated: one of three.
public struct GeneratorResult: Message {
  public static let name = "GeneratorResult"
  static let choices = ["Guid", "SequenceNumber", "RandomNumber"]

  public private(set) var guid: String?
  public private(set) var sequenceNumber: UInt64 = 0
  public private(set) var randomNumber: UInt32 = 0
  /// Which of the three was asked for. Only the first generation's form tells a random 0 from the number 0.
  private var choice: UInt32 = 1

  /// The result that answers a request for nothing.
  public init() {}

  /// A version 4 UUID, lower case with hyphens.
  public static func guid(_ guid: String) -> GeneratorResult {
    var result = GeneratorResult()
    result.guid = guid
    result.choice = 0
    return result
  }

  public static func sequence(_ number: UInt64) -> GeneratorResult {
    var result = GeneratorResult()
    result.sequenceNumber = number
    return result
  }

  public static func random(_ number: UInt32) -> GeneratorResult {
    var result = GeneratorResult()
    result.randomNumber = number
    result.choice = 2
    return result
  }

  public static func == (a: GeneratorResult, b: GeneratorResult) -> Bool {
    (a.guid, a.sequenceNumber, a.randomNumber) == (b.guid, b.sequenceNumber, b.randomNumber)
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("guid", &guid, .defaulted)
    try fields.field("sequenceNumber", &sequenceNumber)
    try fields.field("randomNumber", &randomNumber)
  }

  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> GeneratorResult {
    guard var choice = try readOnlyField("value", from: &reader) else { return try readFields(from: &reader) }
    return switch try readCase(named: choices, from: &choice).index {
    case 0: guid(try String.read(from: &choice))
    case 1: sequence(try UInt64.read(from: &choice))
    default: random(try UInt32.read(from: &choice))
    }
  }

  public func write(to writer: inout MessagePackWriter, _ generation: Generation) {
    guard generation == .g1 else { return writeFields(to: &writer, generation) }
    writer.writeArrayHeader(1)
    writer.writeMapHeader(1)
    writer.write(unsigned: choice)
    switch choice {
    case 0: writer.write(guid ?? "")
    case 1: writer.write(unsigned: sequenceNumber)
    default: writer.write(unsigned: randomNumber)
    }
  }
}
