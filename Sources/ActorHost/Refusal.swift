/// Why a call or a binding was refused: the sentence that guests of the original host know, the rule that said no, and what
/// would grant it.
///
/// The host knows no manifests. Where something stands in one comes from whoever configured it, as a text that is only shown
/// (`ActorOptions.origin`, `AllowList.origin`, `Binding.origin`, `StatedLimit.origin`).
public struct Refusal: Sendable, Equatable, CustomStringConvertible {
  /// Whose word it was.
  public enum Rule: String, Sendable {
    /// What the module is signed for.
    case claims
    /// The actor's own list of what it may call, on top of its claims.
    case allowList = "allow list"
    case authorizer = "authoriser"
    /// Some operations are the host's alone.
    case hostOperations = "operations of the host"
    /// Who calls a provider, or is called by one, is bound to it.
    case binding
    /// A bound on what passes through one binding.
    case limit
  }

  public let sentence: String
  public let rule: Rule
  public let advice: String

  public var description: String { "\(sentence) (rule: \(rule.rawValue). \(advice))" }
}

extension Refusal {
  static func claims(_ sentence: String, _ caller: ActorIdentity, _ namespace: String) -> Refusal {
    Refusal(
      sentence: sentence, rule: .claims,
      advice: "Sign \(caller.shown) again with --cap \(ConsoleText.escaped(namespace)) beside its other capabilities.")
  }

  static func allowList(_ sentence: String, _ caller: ActorIdentity, _ list: AllowList, _ missing: String) -> Refusal {
    Refusal(
      sentence: sentence, rule: .allowList,
      advice: "Add \"\(ConsoleText.escaped(missing))\" to the allow list of \(caller.shown(list.origin)).")
  }

  static func authorizer(_ sentence: String, failure: String?) -> Refusal {
    let reason = failure.map { "It failed, which counts as no: \($0)." } ?? "It decides in code."
    return Refusal(sentence: sentence, rule: .authorizer, advice: "\(reason) No line of a manifest grants it.")
  }

  static func hostOperation(_ sentence: String) -> Refusal {
    Refusal(sentence: sentence, rule: .hostOperations, advice: "Nothing grants it.")
  }

  /// Nobody is bound, or the binding waits for something.
  static func binding(_ sentence: String, _ actor: String, _ route: RouteKey, waiting: RoutingTable.BindingEntry?)
    -> Refusal
  {
    guard let waiting, case .desired(let reason) = waiting.state else {
      let name = route.binding == defaultBinding ? "" : ", binding: \(ConsoleText.escaped(route.binding))"
      return Refusal(
        sentence: sentence, rule: .binding,
        advice: "Add to the bindings: {actor: \(actor), capability: \(ConsoleText.escaped(route.capability))\(name)}.")
    }
    let place = waiting.binding.origin.map { " at \($0)" } ?? ""
    return Refusal(sentence: sentence, rule: .binding, advice: "The binding\(place) is not live: \(reason).")
  }

  static func noActor(_ sentence: String, _ key: String) -> Refusal {
    Refusal(
      sentence: sentence, rule: .binding,
      advice: "No actor with the key \(ConsoleText.escaped(key)) runs here: add its module to the actors.")
  }
}

extension ActorIdentity {
  /// The actor as sentences for people name it.
  var shown: String { shown(origin) }

  func shown(_ place: String?) -> String {
    "\"\(ConsoleText.escaped(displayName))\"" + (place.map { " (\($0))" } ?? "")
  }
}
