// What goes wrong with a provider is told in the provider's words, and those may repeat what it was configured with.

extension HostError {
  /// The same error, in whose sentences no secret appears.
  func hiding(_ secrets: SecretTexts) -> HostError {
    guard !secrets.isEmpty else { return self }
    switch reason {
    case .module(let sentence): return HostError(.module(secrets.hiding(in: sentence)))
    case .provider(let route, let sentence): return HostError(.provider(route, secrets.hiding(in: sentence)))
    case .bindingFailed(let key, let sentence): return HostError(.bindingFailed(key, secrets.hiding(in: sentence)))
    case .unbindingFailed(let sentence): return HostError(.unbindingFailed(secrets.hiding(in: sentence)))
    case .replacement(let sentence): return HostError(.replacement(secrets.hiding(in: sentence)))
    case .hotSwap(let sentence): return HostError(.hotSwap(secrets.hiding(in: sentence)))
    default: return self
    }
  }
}
