internal import ActorHost
internal import Manifest

/// `[ACTOR=]CAPABILITY[/NAME][,KEY=VALUE…]`, as options of the command line have bindings.
struct BindingOption {
  /// Nil when none is named.
  let actor: String?
  let capability: String
  let name: String
  let values: [String: String]

  init(_ option: String) throws(CommandFailure) {
    let parts = option.split(separator: ",", omittingEmptySubsequences: false)
    let target = parts[0].split(separator: "=", maxSplits: 1)
    let route = (target.last ?? "").split(separator: "/", maxSplits: 1)
    guard let capability = route.first else { throw CommandFailure(.usage, "--bind \(option): no capability is named") }
    self.capability = String(capability)
    name = route.count == 2 ? String(route[1]) : defaultBinding
    actor = target.count == 2 ? String(target[0]) : nil
    values = try Self.values(parts.dropFirst().map(String.init), in: "--bind \(option)")
  }

  /// `CAPABILITY[/NAME]` of an actor that is known.
  init(capability text: String, values: [String: String]) {
    let route = text.split(separator: "/", maxSplits: 1)
    actor = nil
    capability = route.first.map(String.init) ?? text
    name = route.count == 2 ? String(route[1]) : defaultBinding
    self.values = values
  }

  /// `KEY=VALUE` each.
  static func values(_ words: [String], in place: String) throws(CommandFailure) -> [String: String] {
    var values: [String: String] = [:]
    for word in words {
      let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { throw CommandFailure(.usage, "\(place): \"\(word)\" is not KEY=VALUE") }
      values[String(pair[0])] = String(pair[1])
    }
    return values
  }
}
