import CProvider
import Messages

/// A call to the provider, copied out of the host's memory, so it may be kept.
public struct Call: Sendable {
  public enum Origin: Sendable, Equatable {
    case system
    case actor(String)
  }

  public let origin: Origin
  /// The name under which this provider is bound to the caller.
  public let binding: String
  public let operation: String
  public let payload: [UInt8]
  /// Nanoseconds of the monotonic clock after which nobody waits; zero if there is no such moment.
  public let deadline: UInt64
  /// Names the call to the host, for instance as the cause of a call to an actor.
  public let token: UInt64
  public let traceparent: String

  let host: HostHandle

  init(_ call: wascc_call, host: HostHandle) {
    origin = String(view: call.origin_kind) == WellKnownName.system ? .system : .actor(String(view: call.origin))
    binding = String(view: call.binding)
    operation = String(view: call.operation)
    payload = [UInt8](view: call.payload)
    deadline = call.deadline_ns
    token = call.token
    traceparent = String(view: call.traceparent)
    self.host = host
  }

  /// The key of the calling actor; a call by the host itself is refused.
  public var actor: String {
    get throws(ProviderError) {
      guard case .actor(let key) = origin else {
        throw ProviderError(.denied, "\"\(operation)\" is an operation for actors")
      }
      return key
    }
  }

  /// What answers this call when `handle` has returned `.later`.
  public func answeredLater() -> PendingCall { PendingCall(token: token, host: host) }
}

/// What `handle` returns.
public enum Answer: Sendable {
  case reply([UInt8])
  /// A `PendingCall` made from the call answers it, perhaps already has.
  case later

  /// Success of an operation that has no result.
  public static let empty = Answer.reply([])
}

/// An actor's binding to this provider.
public struct Binding: Sendable {
  public let actor: String
  public let name: String
  public let values: [String: String]

  public init(actor: String, name: String, values: [String: String] = [:]) {
    self.actor = actor
    self.name = name
    self.values = values
  }

  init(_ binding: wascc_binding) {
    var values: [String: String] = [:]
    if let pairs = binding.values {
      for index in 0..<Int(clamping: binding.value_count) {
        values[String(view: pairs[index].key)] = String(view: pairs[index].value)
      }
    }
    self.init(actor: String(view: binding.actor), name: String(view: binding.binding), values: values)
  }

  /// What the actor calls itself, or else its key.
  public var actorName: String {
    guard let name = values[BindingKey.name], !name.isEmpty, name != "Anonymous" else { return actor }
    return name
  }
}
