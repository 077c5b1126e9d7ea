// JSON without Foundation: what tokens, recordings and `--json` output need and no more.
//
// Numbers keep what JSON text means instead of squeezing everything through `Double`: an integer that fits 64 bits is
// an integer, exact to the last digit, because token times and payload fields are integers; everything else is a
// `Double`. The two integer cases never overlap: `unsigned` holds only what `integer` cannot, so equal numbers are equal
// values. Objects keep the order of their members, so what was read is written back in the same order.

/// One JSON value.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// Any integer from `Int64.min` to `Int64.max`.
  case integer(Int64)
  /// An integer above `Int64.max`; smaller ones are `integer`.
  case unsigned(UInt64)
  /// A number written with a fraction or an exponent, or an integer beyond 64 bits.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  /// An integer of any width, in the one form that stands for it.
  public init(_ value: some BinaryInteger) {
    if let signed = Int64(exactly: value) {
      self = .integer(signed)
    } else if let unsigned = UInt64(exactly: value) {
      self = .unsigned(unsigned)
    } else {
      self = .number(Double(value))
    }
  }

  public var isNull: Bool { self == .null }

  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  public var string: String? { if case .string(let value) = self { value } else { nil } }

  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

  /// The number, rounded to the nearest `Double`.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .unsigned(let value): Double(value)
    case .number(let value): value
    case .null, .bool, .string, .array, .object: nil
    }
  }

  /// The integer, when this is one (written as one) and fits the type asked for.
  public func integer<T: FixedWidthInteger>(as type: T.Type = T.self) -> T? {
    switch self {
    case .integer(let value): T(exactly: value)
    case .unsigned(let value): T(exactly: value)
    case .null, .bool, .number, .string, .array, .object: nil
    }
  }

  /// The member of that name, when this is an object that has one.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// What kind of value this is, in the words of a sentence: "an object", "a string".
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer, .unsigned: "an integer"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    var object = JSONObject()
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}
