public import ActorHost
public import Messages

extension Host {
  /// Checks, starts and registers a portable provider under this host's rules.
  @discardableResult
  public func addPortableProvider(
    _ bytes: [UInt8], options: PortableProviderOptions = PortableProviderOptions(), binding: String = defaultBinding
  ) throws(HostError) -> CapabilityDescriptor {
    let provider = try PortableProvider(bytes, options: options, for: configuration)
    do throws(HostError) { return try addProvider(provider, binding: binding) } catch {
      provider.stop(deadline: 0)
      throw error
    }
  }
}
