public import Claims
import Messages
import WaPC

/// A host's own rules on top of what claims grant. It can only tighten: it is asked after the claims have granted, and an
/// error is a refusal.
public protocol Authorizer: Sendable {
  /// Whether a verified module may be loaded.
  func canLoad(_ claims: ModuleClaims) throws -> Bool

  /// Whether a module may call `target`; also asked with `BindActor` before it is bound.
  func canInvoke(_ claims: ModuleClaims, target: InvocationTarget, operation: String) throws -> Bool
}

/// The one door every call of a guest passes.
struct AuthorizationDoor: Sendable {
  let authorizer: (any Authorizer)?

  /// The sentence of the refusal, or nil when `caller` may make the call. The binding is given as the guest wrote it.
  func refusal(_ call: GuestCallAttempt, of caller: ActorIdentity) -> String? {
    let kind = caller.claims.isProvider ? "Provider" : "Actor"
    if let own = coreRefusal(call, of: caller) {
      return "\(kind) \(caller.key) attempted to call \(own)"
    }
    guard caller.isSelf(call.namespace) || caller.claims.grants(call.namespace) else {
      return "\(kind) \(caller.key) attempted to call \(call.operation) on \(call.namespace),\(call.binding) "
        + "- PERMISSION DENIED."
    }
    guard admits(caller.claims, call.target, call.operation) else {
      return "\(kind) \(caller.key) attempted to call \(call.target) - Authorizer denied access"
    }
    return nil
  }

  /// A guest speaks for itself, never for the host.
  private func coreRefusal(_ call: GuestCallAttempt, of caller: ActorIdentity) -> String? {
    guard CoreOperation.reserved.contains(call.operation), !caller.isSelf(call.namespace) else { return nil }
    return "\(call.operation) on \(call.namespace),\(call.binding) - only the host sends \(call.operation)."
  }

  /// Nil when `identity` may be bound to the capability.
  func bindRefusal(_ claims: ModuleClaims, key: String, capability: String, name: String) -> String? {
    let isOwn = capability.utf8.elementsEqual(key.utf8)
    let target = isOwn ? InvocationTarget.actor(key) : .capability(RouteKey(capability: capability, binding: name))
    guard isOwn || claims.grants(capability), admits(claims, target, CoreOperation.bindActor.rawValue) else {
      return "Unauthorized binding: actor \(key) is not authorized to use capability \(capability)."
    }
    return nil
  }

  /// Nil when the authoriser lets the module in.
  func loadRefusal(_ claims: ModuleClaims) -> String? {
    guard let authorizer else { return nil }
    let sentence = "Authorization hook denied access to module"
    do { return try authorizer.canLoad(claims) ? nil : sentence } catch { return "\(sentence): \(error)" }
  }

  private func admits(_ claims: ModuleClaims, _ target: InvocationTarget, _ operation: String) -> Bool {
    guard let authorizer else { return true }
    do { return try authorizer.canInvoke(claims, target: target, operation: operation) } catch { return false }
  }
}

/// What a guest asks for, before anybody has agreed.
struct GuestCallAttempt {
  let binding: String
  let namespace: String
  let operation: String
  let target: InvocationTarget

  init(_ call: HostCall) {
    binding = call.binding
    namespace = call.namespace
    operation = call.operation
    target = InvocationTarget(namespace: call.namespace, binding: call.binding)
  }
}

/// A verified module that the host runs: its key as text, and its claims.
package struct ActorIdentity: Sendable {
  package let key: String
  package let claims: ModuleClaims

  package init(_ claims: ModuleClaims) {
    key = claims.subject.description
    self.claims = claims
  }

  package var name: String { claims.name ?? "Anonymous" }

  func isSelf(_ namespace: String) -> Bool { namespace.utf8.elementsEqual(key.utf8) }
}

extension InvocationTarget {
  /// A namespace is an actor if it has the length and first letter of a module key, else a capability. A blank binding
  /// means the default one.
  package init(namespace: String, binding: String) {
    if namespace.utf8.count == 56, namespace.utf8.first == UInt8(ascii: "M") {
      self = .actor(namespace)
    } else {
      let name = binding.allSatisfy(\.isWhitespace) ? defaultBinding : binding
      self = .capability(RouteKey(capability: namespace, binding: name))
    }
  }
}
