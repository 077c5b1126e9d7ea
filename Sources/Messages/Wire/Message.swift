// One description of a message serves reading and writing, in both generations: `visit` names the fields once, in the
// order of their declaration, and hands each to a visitor that reads into it or writes from it.
//
// Reading is generous, because guests are: a struct may be a map in any order, with unknown keys and either spelling of
// a name, or a positional array. Writing is what every known guest's decoder tolerates. A message describes itself with
// a visitor instead of `Codable`, which would cost Foundation-sized machinery per call and has no notion of positions.

import MessagePack

/// A struct that travels between guest and host.
public protocol Message: FieldValue {
  /// What the struct is called in the contracts, for error messages.
  static var name: String { get }

  /// In the first generation the struct was wrapped in another with this one field.
  static var wrapper: StaticString? { get }

  /// A message with every field blank.
  init()

  /// Hands every field to the visitor, in order of declaration.
  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure)
}

/// A visitor of a message's fields.
public protocol MessageFields {
  associatedtype Failure: Error

  /// Visits a field. Its key is read in camel case and in snake case; `alias` is a further spelling.
  mutating func field<Value: FieldValue>(
    _ key: StaticString, _ value: inout Value, _ presence: FieldPresence, alias: StaticString?
  ) throws(Failure)

  /// Visits bytes that travel as an array of integers in every generation.
  mutating func integers(_ key: StaticString, _ value: inout [UInt8]) throws(Failure)
}

/// What a reader does about a field that is not there.
public enum FieldPresence: Sendable {
  /// It is an error.
  case required
  /// It is an error, but nil stands for the blank value.
  case nullable
  /// It keeps its blank value.
  case defaulted
  /// It keeps its blank value, and the writer leaves the key out when the value is absent. In a positional array it
  /// has a place only when the array is longer than the other fields need.
  case omitted
}

extension MessageFields {
  public mutating func field<Value: FieldValue>(
    _ key: StaticString, _ value: inout Value, _ presence: FieldPresence = .required
  ) throws(Failure) {
    try field(key, &value, presence, alias: nil)
  }
}

/// What follows behind a message.
public enum TrailingBytes: Sendable {
  /// Some guests of old leave a stray byte behind their value.
  case ignored
  case refused
}

extension Message {
  public static var wrapper: StaticString? { nil }

  /// Reads a message in either generation.
  public init(messagePack bytes: [UInt8], trailing: TrailingBytes = .ignored) throws(MessageError) {
    var reader = MessagePackReader(bytes)
    do throws(MessageError) {
      self = try Self.read(from: &reader)
      if trailing == .refused {
        do { try reader.expectEnd() } catch { throw MessageError(.malformed(error)) }
      }
    } catch {
      throw error.in(message: Self.name)
    }
  }

  /// The message as MessagePack.
  public func encoded(_ generation: Generation = .g2) -> [UInt8] {
    var writer = MessagePackWriter()
    write(to: &writer, generation)
    return writer.bytes
  }
}
