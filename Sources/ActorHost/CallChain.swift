/// Who makes a call.
public enum CallOrigin: Sendable, Hashable, CustomStringConvertible {
  /// The host itself.
  case system
  /// A signed module, by its public key.
  case actor(String)
  /// A provider that serves this route.
  case provider(RouteKey)

  /// The name the messages use: `system`, the key, or the capability.
  public var description: String {
    switch self {
    case .system: "system"
    case .actor(let key): key
    case .provider(let route): route.description
    }
  }
}

/// The binding a call means when it names none.
public let defaultBinding = "default"

/// The actors that wait for a call, the outermost first. A call to one of them could never be answered.
public struct CallChain: Sendable, Equatable, CustomStringConvertible {
  public let actors: [String]

  public init(_ actors: [String] = []) { self.actors = actors }

  public func appending(_ actor: String) -> CallChain { CallChain(actors + [actor]) }

  public func contains(_ actor: String) -> Bool { actors.contains(actor) }

  public var depth: Int { actors.count }

  public var description: String { actors.joined(separator: " -> ") }
}
