/// What an actor may call, of all that its claims grant: the policy of whoever runs it, down to single operations.
///
/// A list only tightens. An actor without one may call what its claims name; an actor with one may call what both name,
/// and with an empty one nothing.
public struct AllowList: Sendable, Equatable {
  /// One line of the list.
  ///
  /// `NAMESPACE` admits all operations, as does `NAMESPACE/*`; `NAMESPACE/OPERATION` admits that one. The namespace is a
  /// capability id, or the public key of an actor; `CAPABILITY(NAME)` means the provider of that binding name alone.
  /// Everything is compared byte for byte, and nothing but a whole operation can be left open.
  public struct Rule: Sendable, Equatable {
    public let namespace: String
    /// Nil for every binding name.
    public let binding: String?
    /// Nil for every operation.
    public let operation: String?

    /// Nil when the text has not one of the forms above.
    public init?(_ text: String) {
      let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      var namespace = String(parts[0])
      var binding: String?
      if namespace.hasSuffix(")"), let open = namespace.firstIndex(of: "(") {
        let name = String(namespace[namespace.index(after: open)...].dropLast())
        namespace = String(namespace[..<open])
        binding = name
      }
      let operation = parts.count == 2 ? String(parts[1]) : "*"
      do throws(HostError) {
        try NameRule.checkCapability(namespace)
        if let binding { try NameRule.checkBinding(binding) }
      } catch {
        return nil
      }
      let isActor = if case .actor = InvocationTarget(namespace: namespace, binding: "") { true } else { false }
      let isPattern = operation != "*" && operation.utf8.contains(UInt8(ascii: "*"))
      if operation.isEmpty || isPattern || (isActor && binding != nil)
        || namespace.contains(where: { "()".contains($0) })
      {
        return nil
      }
      self.namespace = namespace
      self.binding = binding
      self.operation = operation == "*" ? nil : operation
    }

    /// The form the rule is written in.
    public static let form =
      "CAPABILITY, CAPABILITY/OPERATION, CAPABILITY(BINDING)/OPERATION, or the same with an actor's public key"

    func covers(_ route: RouteKey) -> Bool {
      namespace.utf8.elementsEqual(route.capability.utf8)
        && (binding.map { $0.utf8.elementsEqual(route.binding.utf8) } ?? true)
    }

    func covers(_ target: InvocationTarget, _ operation: String) -> Bool {
      if let own = self.operation, !own.utf8.elementsEqual(operation.utf8) { return false }
      switch target {
      case .actor(let key): return namespace.utf8.elementsEqual(key.utf8)
      case .capability(let route): return covers(route)
      }
    }
  }

  public var rules: [Rule]
  /// Where the list stands, for those who meet it.
  public var origin: String?

  public init(_ rules: [Rule], origin: String? = nil) {
    self.rules = rules
    self.origin = origin
  }

  /// Whether the actor may call an operation of a target.
  public func admits(_ target: InvocationTarget, _ operation: String) -> Bool {
    rules.contains { $0.covers(target, operation) }
  }

  /// Whether the actor may be bound to a provider: some operation of it is admitted, whichever.
  public func admits(bindingTo route: RouteKey) -> Bool { rules.contains { $0.covers(route) } }

  /// The rule that would admit exactly this.
  static func rule(for target: InvocationTarget, _ operation: String?) -> String {
    let tail = operation.map { "/\($0)" } ?? ""
    guard case .capability(let route) = target else { return "\(target)\(tail)" }
    let name = route.binding == defaultBinding ? "" : "(\(route.binding))"
    return "\(route.capability)\(name)\(tail)"
  }
}
