import Messages

/// Which actor may use which provider, and with what configuration.
public struct Binding: Sendable, Equatable {
  public var actor: String
  public var capability: String
  public var name: String
  public var values: [String: String]
  /// Bounds on what passes through it.
  public var limits: BindingLimits?
  /// Texts among the values, or parts of them, that no log line and no error may show.
  public var secrets = SecretTexts()
  /// Where it was asked for, for those who meet a refusal.
  public var origin: String?

  public init(actor: String, capability: String, name: String = defaultBinding, values: [String: String] = [:]) {
    self.actor = actor
    self.capability = capability
    self.name = name
    self.values = values
  }

  var key: BindingID { BindingID(actor: actor, route: RouteKey(capability: capability, binding: name)) }
}

/// What makes a binding one of its kind.
public struct BindingID: Sendable, Hashable, CustomStringConvertible {
  public let actor: String
  public let route: RouteKey

  public init(actor: String, route: RouteKey) {
    self.actor = actor
    self.route = route
  }

  public var description: String { "\(actor) to \(route.capability) (\(route.binding))" }
}

/// A binding is what somebody wants, and live while both ends are there.
public enum BindingState: Sendable, Equatable {
  case live
  /// The actor or the provider is not there yet, or the provider refused; the sentence says which.
  case desired(waitingFor: String)
}

/// The values a provider is handed: the binding's own, and the actor's claims under reserved names.
enum ReservedValues {
  static let prefix = "__wascc_"

  static func check(_ values: [String: String]) throws(HostError) {
    if let name = values.keys.sorted().first(where: { $0.hasPrefix(prefix) }) { throw HostError(.reservedValue(name)) }
  }

  static func adding(to values: [String: String], of identity: ActorIdentity) -> [String: String] {
    let claims = identity.claims
    var result = values
    result[BindingKey.issuer] = claims.issuer.description
    result[BindingKey.capabilities] = claims.capabilities.joined(separator: ",")
    result[BindingKey.name] = identity.name
    result[BindingKey.expires] = String(claims.expires ?? 0)
    result[BindingKey.tags] = claims.tags.joined(separator: ",")
    return result
  }
}
