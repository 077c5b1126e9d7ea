import Messages

/// A provider's place in the host: one provider for each pair of contract and name.
public struct RouteKey: Sendable, Hashable, CustomStringConvertible {
  public let capability: String
  public let binding: String

  public init(capability: String, binding: String) {
    self.capability = capability
    self.binding = binding
  }

  /// The provider's place that a name of wasmCloud stands for; nil for all other names.
  var original: RouteKey? {
    WasmCloud.original(of: capability).map { RouteKey(capability: $0, binding: binding) }
  }

  /// Itself, and the names that wasmCloud has for it.
  var withAliases: [RouteKey] {
    [self] + WasmCloud.aliases(of: capability).map { RouteKey(capability: $0, binding: binding) }
  }

  public var description: String { binding == defaultBinding ? capability : "\(capability) (\(binding))" }
}
