public import Claims

/// Why the host did not do what it was asked to: adding, removing, binding. Calls fail with `InvocationError`.
public struct HostError: Error, Sendable, CustomStringConvertible {
  public enum Reason: Sendable {
    case claims(ClaimsError)
    case moduleTooLarge(bytes: Int, maximum: Int)
    case isProvider
    case isActor
    case loadDenied(Refusal)
    case duplicateActor(String)
    /// The module does not decode, validate, link or start: the sentence.
    case module(String)
    case noSuchActor(String)
    case noSuchCapability(RouteKey)
    case noSuchBinding(BindingID)
    case duplicateProvider(RouteKey)
    case provider(RouteKey, String)
    case invalidName(what: String, String)
    case reservedValue(String)
    case unauthorizedBinding(Refusal)
    case bindingFailed(BindingID, String)
    case unbindingFailed(String)
    case replacement(String)
    case hotSwap(String)
    case shuttingDown
  }

  public let reason: Reason

  package init(_ reason: Reason) { self.reason = reason }

  /// True when a module is whole but may not be loaded.
  public var isRefusal: Bool {
    switch reason {
    case .claims(let error): error.isRefusal
    case .loadDenied: true
    default: false
    }
  }

  public var description: String {
    switch reason {
    case .claims(let error): "WebAssembly module authorization failure: \(error)"
    case .moduleTooLarge(let bytes, let maximum): "limit: module size: \(bytes), at most \(maximum) allowed"
    case .isProvider: "the module is a portable provider, not an actor: add it as a capability"
    case .isActor: "the module is an actor, not a portable provider: its claims do not say \"prov\""
    case .loadDenied(let refusal): "WebAssembly module authorization failure: \(refusal)"
    case .duplicateActor(let key):
      "Actor \(key) is already in this host. Cannot host multiple instances of the same actor in the same host"
    case .module(let sentence): sentence
    case .noSuchActor(let key): "No such actor: \(key)"
    case .noSuchCapability(let route): "No such capability: \(route.capability) (\(route.binding))"
    case .noSuchBinding(let key): "No such binding: \(key)"
    case .duplicateProvider(let route):
      "Capability provider \(route.capability) cannot be bound to the same name (\(route.binding)) twice, loading failed."
    case .provider(let route, let sentence):
      "Capability provider error: \(route.capability) (\(route.binding)): \(sentence)"
    case .invalidName(let what, let name):
      "\(what) \"\(ConsoleText.escaped(name))\" is not usable: \(Self.nameRule(what))"
    case .reservedValue(let name):
      "the value name \(name) is the host's own: names that begin with __wascc_ are reserved"
    case .unauthorizedBinding(let refusal): "\(refusal)"
    case .bindingFailed(let key, let sentence):
      "Failed to configure \(key.route.binding),\(key.route.capability) - \(sentence)"
    case .unbindingFailed(let sentence): "Failed to remove binding: \(sentence)"
    case .replacement(let sentence): sentence
    case .hotSwap(let sentence): "Failed to perform hot swap: \(sentence)"
    case .shuttingDown: "the host is shutting down"
    }
  }

  private static func nameRule(_ what: String) -> String {
    what == "binding name"
      ? "letters, digits, - and _ only" : "printable ASCII without spaces, * and > only, and not empty"
  }
}
