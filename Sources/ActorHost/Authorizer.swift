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

  /// Nil when `caller` may make the call. The binding is given as the guest wrote it.
  func refusal(_ call: GuestCallAttempt, of caller: ActorIdentity) -> Refusal? {
    if let own = coreRefusal(call, of: caller) { return .hostOperation("\(caller.subject) attempted to call \(own)") }
    guard caller.isSelf(call.namespace) || caller.claims.grants(call.namespace) else {
      return .claims(denied(call, caller), caller, call.namespace)
    }
    if let allow = caller.allow, !allow.admits(call.target, call.operation) {
      return .allowList(denied(call, caller), caller, allow, AllowList.rule(for: call.target, call.operation))
    }
    let verdict = ask(caller.claims, call.target, call.operation)
    guard verdict.isYes else {
      return .authorizer(
        "\(caller.subject) attempted to call \(call.target) - Authorizer denied access", failure: verdict.failure)
    }
    return nil
  }

  private func denied(_ call: GuestCallAttempt, _ caller: ActorIdentity) -> String {
    "\(caller.subject) attempted to call \(call.operation) on \(call.namespace),\(call.binding) - PERMISSION DENIED."
  }

  /// A guest speaks for itself, never for the host.
  private func coreRefusal(_ call: GuestCallAttempt, of caller: ActorIdentity) -> String? {
    guard CoreOperation.reserved.contains(call.operation), !caller.isSelf(call.namespace) else { return nil }
    return "\(call.operation) on \(call.namespace),\(call.binding) - only the host sends \(call.operation)."
  }

  /// Nil when an actor may be bound to the capability. An actor that is bound to itself is only configured.
  func bindRefusal(_ actor: ActorIdentity, _ route: RouteKey) -> Refusal? {
    let isOwn = actor.isSelf(route.capability)
    let target = isOwn ? InvocationTarget.actor(actor.key) : .capability(route)
    let sentence = "Unauthorized binding: actor \(actor.key) is not authorized to use capability \(route.capability)."
    guard isOwn || actor.claims.grants(route.capability) else { return .claims(sentence, actor, route.capability) }
    if let allow = actor.allow, !isOwn, !allow.admits(bindingTo: route) {
      return .allowList(sentence, actor, allow, AllowList.rule(for: target, nil))
    }
    let verdict = ask(actor.claims, target, CoreOperation.bindActor.rawValue)
    return verdict.isYes ? nil : .authorizer(sentence, failure: verdict.failure)
  }

  /// Nil when a provider may call an actor that is bound to it.
  func dispatchRefusal(_ actor: ActorIdentity, _ route: RouteKey) -> Refusal? {
    guard actor.claims.grants(route.capability) else {
      return .claims("\(actor.key) has no claim to \(route.capability)", actor, route.capability)
    }
    if let allow = actor.allow, !allow.admits(bindingTo: route) {
      let missing = AllowList.rule(for: .capability(route), nil)
      return .allowList("\(actor.key) is not allowed \(missing)", actor, allow, missing)
    }
    return nil
  }

  /// Nil when the authoriser lets the module in.
  func loadRefusal(_ claims: ModuleClaims) -> Refusal? {
    guard let authorizer else { return nil }
    let sentence = "Authorization hook denied access to module"
    do { return try authorizer.canLoad(claims) ? nil : .authorizer(sentence, failure: nil) } catch {
      return .authorizer(sentence, failure: "\(error)")
    }
  }

  private func ask(_ claims: ModuleClaims, _ target: InvocationTarget, _ operation: String) -> Verdict {
    guard let authorizer else { return Verdict(isYes: true, failure: nil) }
    do {
      return Verdict(isYes: try authorizer.canInvoke(claims, target: target, operation: operation), failure: nil)
    } catch {
      return Verdict(isYes: false, failure: "\(error)")
    }
  }

  private struct Verdict {
    let isYes: Bool
    /// An authoriser that fails has not said yes.
    let failure: String?
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

/// A verified module that the host runs: its key as text, its claims, and what whoever runs it says about it.
package struct ActorIdentity: Sendable {
  package let key: String
  package let claims: ModuleClaims
  /// What it may call of what its claims grant; nil for all of it.
  let allow: AllowList?
  /// Where whoever runs it has named it.
  let origin: String?
  private let givenName: String?

  package init(_ claims: ModuleClaims, _ options: ActorOptions = ActorOptions()) {
    key = claims.subject.description
    self.claims = claims
    allow = options.allow
    origin = options.origin
    givenName = options.name
  }

  package var name: String { claims.name ?? "Anonymous" }

  /// The name that whoever runs it knows it by.
  var displayName: String { givenName ?? name }

  /// How sentences of the original host begin.
  var subject: String { "\(claims.isProvider ? "Provider" : "Actor") \(key)" }

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
