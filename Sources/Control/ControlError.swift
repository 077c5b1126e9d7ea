import Glibc

/// Why a control socket cannot be used, as a sentence.
package struct ControlError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Kind: Sendable {
    /// Nobody listens, or no socket can be made.
    case unavailable
    /// Owner, mode or user are not as they have to be.
    case refused
    /// The other side does not keep to the protocol.
    case protocolBroken
    case timeout
  }

  package let kind: Kind
  package let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}

func systemError(_ number: Int32 = errno) -> String { String(cString: strerror(number)) }
