/// A provider's place in the host: one provider for each pair of contract and name.
public struct RouteKey: Sendable, Hashable, CustomStringConvertible {
  public let capability: String
  public let binding: String

  public init(capability: String, binding: String) {
    self.capability = capability
    self.binding = binding
  }

  public var description: String { binding == defaultBinding ? capability : "\(capability) (\(binding))" }
}
