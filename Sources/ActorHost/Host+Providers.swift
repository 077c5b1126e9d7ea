public import Messages
import WebAssembly

extension Host {
  /// Registers and starts a provider under a name, and binds the actors that wait for it.
  ///
  /// - Parameter bindsAutomatically: actors whose claims name its capability are bound to it without being asked.
  @discardableResult
  public func addProvider(
    _ provider: any CapabilityProvider, binding: String = defaultBinding, bindsAutomatically: Bool = false
  ) throws(HostError) -> CapabilityDescriptor {
    try administer { events throws(HostError) in
      try NameRule.checkBinding(binding)
      let registered = try register(provider, binding, bindsAutomatically)
      let route = registered.route
      bus.withTable { $0.providers[route] = registered }
      do { try provider.start(dispatcher: registered.dispatcher) } catch {
        bus.withTable { $0.providers[route] = nil }
        _ = registered.retire(deadline: MonotonicClock.now)
        throw HostError(.provider(route, "it does not start: \(error)"))
      }
      events.append(.providerLoaded(route))
      if bindsAutomatically { bindAutomatically(provider: registered) }
      replayBindings(&events) { $0.isServed(by: route) }
      return registered.descriptor
    }
  }

  /// Unbinds all actors from a provider, waits for the calls inside it, and stops it.
  public func removeProvider(_ capability: String, binding: String = defaultBinding) throws(HostError) {
    try administer { events throws(HostError) in
      let route = RouteKey(capability: capability, binding: binding)
      guard let registered = bus.withTable({ $0.providers[route] }) else {
        throw HostError(.noSuchCapability(route))
      }
      dropBindings(&events) { $0.isServed(by: route) }
      bus.withTable { $0.providers[route] = nil }
      retire(registered, deadline: MonotonicClock.after(configuration.limits.callTime))
      events.append(.providerRemoved(route))
    }
  }

  func retire(_ registered: RegisteredProvider, deadline: UInt64) {
    guard !registered.retire(deadline: deadline) else { return }
    bus.log(.error, "provider \(registered.route) still has calls inside; it was stopped all the same")
  }

  private func register(
    _ provider: any CapabilityProvider, _ binding: String, _ bindsAutomatically: Bool
  ) throws(HostError) -> RegisteredProvider {
    let descriptor = try describe(provider, binding)
    let registered = RegisteredProvider(
      provider, descriptor, binding: binding, bindsAutomatically: bindsAutomatically, bus: bus)
    guard bus.withTable({ $0.providers[registered.route] }) == nil else {
      throw HostError(.duplicateProvider(registered.route))
    }
    return registered
  }

  func describe(_ provider: any CapabilityProvider, _ binding: String) throws(HostError) -> CapabilityDescriptor {
    let descriptor: CapabilityDescriptor
    do { descriptor = try provider.descriptor } catch {
      throw HostError(.provider(RouteKey(capability: "unknown", binding: binding), "no descriptor: \(error)"))
    }
    try NameRule.checkCapability(descriptor.id)
    return descriptor
  }
}
