/// Any MessagePack value, for payloads whose shape is not known beforehand.
///
/// The two integer cases never overlap, so equal numbers are equal values whatever format they arrived in.
public enum MessagePackValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// Any integer from `Int64.min` to `Int64.max`.
  case integer(Int64)
  /// An integer above `Int64.max`.
  case unsigned(UInt64)
  case float(Double)
  case string(String)
  case binary([UInt8])
  case array([MessagePackValue])
  /// Pairs in the order they were written; of two equal keys the last one counts.
  case map([Pair])
  case `extension`(type: Int8, [UInt8])

  public struct Pair: Sendable, Equatable {
    public var key: MessagePackValue
    public var value: MessagePackValue

    public init(_ key: MessagePackValue, _ value: MessagePackValue) {
      self.key = key
      self.value = value
    }
  }

  /// Reads a payload that holds exactly one value.
  public init(parsing bytes: [UInt8]) throws(MessagePackError) {
    var reader = MessagePackReader(bytes)
    self = try reader.readValue()
    try reader.expectEnd()
  }

  /// Reads the first value of a payload and ignores what follows, as some guests of old leave a stray byte behind.
  public init(parsingPrefixOf bytes: [UInt8]) throws(MessagePackError) {
    var reader = MessagePackReader(bytes)
    self = try reader.readValue()
  }

  /// An integer of any type that fits 64 bits, in the one form that stands for it.
  public init?(_ value: some BinaryInteger) {
    if let signed = Int64(exactly: value) {
      self = .integer(signed)
    } else if let unsigned = UInt64(exactly: value) {
      self = .unsigned(unsigned)
    } else {
      return nil
    }
  }

  /// The value of the last pair with that string as its key, compared as bytes.
  public subscript(key: String) -> MessagePackValue? {
    guard case .map(let pairs) = self else { return nil }
    return pairs.last { pair in
      if case .string(let name) = pair.key { name.utf8.elementsEqual(key.utf8) } else { false }
    }?.value
  }

  /// The value as MessagePack.
  ///
  /// Without a declared field type, integers are written as most writers do: unsigned markers for what is not negative.
  public func encoded() -> [UInt8] {
    var writer = MessagePackWriter()
    writer.write(self)
    return writer.bytes
  }
}

extension MessagePackReader {
  /// How many values `readValue` makes before it refuses; in memory a value takes up to 24 times its bytes.
  public static let maximumValueCount = 1_000_000

  /// Reads one value with all that is in it.
  public mutating func readValue() throws(MessagePackError) -> MessagePackValue {
    var count = 0
    return try readValue(depth: 0, &count)
  }

  private mutating func readValue(depth: Int, _ count: inout Int) throws(MessagePackError) -> MessagePackValue {
    count += 1
    guard count <= Self.maximumValueCount else {
      throw MessagePackError(.tooManyValues(maximum: Self.maximumValueCount), at: offset)
    }
    switch nextKind {
    case .null?:
      try readNil()
      return .null
    case .bool?: return .bool(try readBool())
    case .integer?: return try readAnyInteger().value
    case .float?: return .float(try readDouble())
    case .string?: return .string(try readString())
    case .binary?: return .binary(Array(try readBinary()))
    case .extension?:
      let (type, content) = try readExtension()
      return .extension(type: type, Array(content))
    case .array?:
      try checkDepth(depth)
      var elements: [MessagePackValue] = []
      for _ in 0..<(try readArrayHeader()) { elements.append(try readValue(depth: depth + 1, &count)) }
      return .array(elements)
    case .map?:
      try checkDepth(depth)
      var pairs: [MessagePackValue.Pair] = []
      for _ in 0..<(try readMapHeader()) {
        let key = try readValue(depth: depth + 1, &count)
        pairs.append(MessagePackValue.Pair(key, try readValue(depth: depth + 1, &count)))
      }
      return .map(pairs)
    case nil: throw unexpected("a value")
    }
  }
}

extension AnyInteger {
  var value: MessagePackValue {
    switch self {
    case .signed(let value): .integer(value)
    case .unsigned(let value): Int64(exactly: value).map { .integer($0) } ?? .unsigned(value)
    }
  }
}

extension MessagePackWriter {
  public mutating func write(_ value: MessagePackValue) {
    switch value {
    case .null: writeNil()
    case .bool(let value): write(value)
    case .integer(let value) where value >= 0: write(unsigned: UInt64(value))
    case .integer(let value): write(signed: value)
    case .unsigned(let value): write(unsigned: value)
    case .float(let value): write(value)
    case .string(let value): write(value)
    case .binary(let content): write(binary: content)
    case .extension(let type, let content): write(extension: type, content)
    case .array(let elements):
      writeArrayHeader(elements.count)
      for element in elements { write(element) }
    case .map(let pairs):
      writeMapHeader(pairs.count)
      for pair in pairs {
        write(pair.key)
        write(pair.value)
      }
    }
  }
}

extension MessagePackValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(floatLiteral value: Double) { self = .float(value) }
  public init(arrayLiteral elements: MessagePackValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (MessagePackValue, MessagePackValue)...) {
    self = .map(elements.map { Pair($0, $1) })
  }
}
