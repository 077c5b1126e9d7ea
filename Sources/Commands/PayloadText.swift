internal import JSON
internal import MessagePack
internal import Messages

// Payloads as people write and read them. Actors speak MessagePack; on the command line it is written as JSON. For an
// operation of a known contract the message's own types decide (so that `"body": "hi"` becomes bytes, and a misspelt
// field is refused); for any other, JSON's types are taken as they are.

/// How a payload is given.
enum PayloadForm {
  case json, hexadecimal, raw
}

/// The bytes that an actor gets.
func payload(_ bytes: [UInt8], _ form: PayloadForm, for operation: String) throws(CommandFailure) -> [UInt8] {
  switch form {
  case .raw: return bytes
  case .hexadecimal:
    guard let decoded = hexadecimal(bytes) else {
      throw CommandFailure(.usage, "the payload is not hexadecimal", advice: "Write two digits for each byte.")
    }
    return decoded
  case .json:
    guard !bytes.isEmpty else { return [] }
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: bytes) } catch {
      throw CommandFailure(
        .usage, "the payload is not JSON: \(error)", advice: "Give JSON, or say --hex or --raw for other payloads.")
    }
    return try message(value, operation)
  }
}

private func message(_ value: JSONValue, _ operation: String) throws(CommandFailure) -> [UInt8] {
  let plain = messagePack(value)
  guard let contract = OperationContract.named(operation), value.object != nil else { return plain.encoded() }
  do throws(MessageError) { return try contract.request.init(describedBy: plain).encoded(.g2) } catch {
    throw CommandFailure(.usage, "the payload does not fit \(operation): \(error)")
  }
}

/// JSON with the types it has.
func messagePack(_ value: JSONValue) -> MessagePackValue {
  switch value {
  case .null: .null
  case .bool(let value): .bool(value)
  case .integer(let value): .integer(value)
  case .unsigned(let value): .unsigned(value)
  case .number(let value): .float(value)
  case .string(let value): .string(value)
  case .array(let elements): .array(elements.map(messagePack))
  case .object(let object): .map(object.members.map { .init(.string($0.key), messagePack($0.value)) })
  }
}

/// What an actor answered, as people read it.
enum ReadableAnswer {
  /// One MessagePack value that takes all the bytes: bytes in it that are text become text, others hexadecimal.
  case value(JSONValue)
  case text(String)
  case bytes([UInt8])

  init(_ bytes: [UInt8]) {
    if let value = try? MessagePackValue(parsing: bytes) {
      self = .value(Commands.json(value))
    } else if let text = String(validating: bytes, as: UTF8.self), text.unicodeScalars.allSatisfy(Self.isHarmless) {
      self = .text(text)
    } else {
      self = .bytes(bytes)
    }
  }

  /// The answer for programs; null when only hexadecimal shows it.
  var json: JSONValue {
    switch self {
    case .value(let value): value
    case .text(let text): .string(text)
    case .bytes: .null
    }
  }

  /// A terminal would obey other control characters instead of showing them.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .control || scalar == "\n" || scalar == "\t"
  }
}

private func json(_ value: MessagePackValue) -> JSONValue {
  switch value {
  case .null: .null
  case .bool(let value): .bool(value)
  case .integer(let value): .integer(value)
  case .unsigned(let value): .unsigned(value)
  case .float(let value): .number(value)
  case .string(let value): .string(value)
  case .binary(let bytes): .string(text(bytes))
  case .array(let elements): .array(elements.map(json))
  case .map(let pairs):
    .object(
      pairs.reduce(into: JSONObject()) { object, pair in
        object[json(pair.key).string ?? json(pair.key).description] = json(pair.value)
      })
  case .extension(let type, let content): ["extension": .integer(Int64(type)), "bytes": .string(hexadecimal(content))]
  }
}

private func text(_ bytes: [UInt8]) -> String {
  String(validating: bytes, as: UTF8.self) ?? "0x" + hexadecimal(bytes)
}

func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// The bytes that hexadecimal digits stand for; white space does not count.
func hexadecimal(_ text: [UInt8]) -> [UInt8]? {
  var digits: [UInt8] = []
  for byte in text where !(byte == 0x20 || (0x09...0x0d).contains(byte)) {
    guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
    digits.append(UInt8(digit))
  }
  guard digits.count.isMultiple(of: 2) else { return nil }
  return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
