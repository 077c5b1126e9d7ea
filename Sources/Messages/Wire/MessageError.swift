public import MessagePack

/// Why a payload is not the message it should be: which message, which field, what was found.
public struct MessageError: Error, Equatable, CustomStringConvertible {
  public enum Reason: Equatable, Sendable {
    case missing
    case unknownVariant(String)
    case unknownField(String, known: [String])
    case malformed(MessagePackError)
  }

  public private(set) var message = ""
  /// The way to the field from the message down, such as `supported_operations[2].name`; empty for the message itself.
  public private(set) var path = ""
  public let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  func `in`(message name: String) -> MessageError {
    var error = self
    error.message = name
    return error
  }

  func `in`(field key: StaticString) -> MessageError { prefixed("\(key)") }

  func `in`(element index: Int) -> MessageError { prefixed("[\(index)]") }

  private func prefixed(_ step: String) -> MessageError {
    var error = self
    error.path = path.isEmpty || path.hasPrefix("[") ? step + path : step + "." + path
    return error
  }

  public var description: String {
    let place = path.isEmpty ? message : "\(message): field \"\(path)\""
    return switch reason {
    case .missing: "\(place) is missing"
    case .unknownVariant(let found): "\(place): \(found) is none of the choices"
    case .unknownField(let name, let known):
      "\(place) has no field \"\(name)\"; its fields are \(known.joined(separator: ", "))"
    case .malformed(let error): "\(place): \(error)"
    }
  }
}

/// Carries an error of the codec over into an error of a message.
func malformed<T>(_ read: () throws(MessagePackError) -> T) throws(MessageError) -> T {
  do throws(MessagePackError) { return try read() } catch { throw MessageError(.malformed(error)) }
}
