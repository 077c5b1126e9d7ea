import Locks
package import Messages
package import ProviderKit

/// An actor under one of the names it is bound by.
struct BindingName: Hashable, Sendable {
  let actor: String
  let name: String
}

/// `wascc:http_client` on libcurl.
///
/// Two loops, because a connection that is used again does not pass the check of addresses anew: what may reach only
/// public ones never gets a connection that another binding was allowed to make.
package final class HTTPClientProvider: Provider {
  private let host: HostHandle
  private let publicLoop: TransferLoop
  private let openLoop: TransferLoop
  private let bindings = Locked<[BindingName: ClientSettings]>([:])

  package init(host: HostHandle, configuration: [String: String]) throws {
    self.host = host
    publicLoop = try TransferLoop { host.now() }
    openLoop = try TransferLoop { host.now() }
  }

  package var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.httpClient, name: "HTTP client (libcurl)", version: "1.0.0", revision: 1,
      longDescription: "Performs HTTP requests for actors, to the hosts that their bindings allow.",
      supportedOperations: OperationContract.descriptors(of: CapabilityID.httpClient))
  }

  package func start() throws {
    try publicLoop.start()
    try openLoop.start()
  }

  package func bind(_ binding: Binding) throws {
    let settings = try ClientSettings(values: binding.values)
    bindings.withLock { $0[BindingName(actor: binding.actor, name: binding.name)] = settings }
  }

  package func unbind(_ binding: Binding) throws {
    let name = BindingName(actor: binding.actor, name: binding.name)
    bindings.withLock { $0[name] = nil }
    end(ProviderError(.notBound, "the binding has ended")) { $0.key == name }
  }

  package func handle(_ call: Call) throws -> Answer {
    let name = BindingName(actor: try call.actor, name: call.binding)
    guard let settings = bindings.withLock({ $0[name] }) else {
      throw ProviderError(.notBound, "the actor is not bound to this HTTP client as \"\(call.binding)\"")
    }
    switch HTTPClientOperation(rawValue: call.operation) {
    case .performRequest:
      let transfer = try Transfer(call, name, settings, now: host.now())
      (settings.reachesOnlyPublicAddresses ? publicLoop : openLoop).begin(transfer)
      return .later
    case nil: throw ProviderError.unsupported(call.operation)
    }
  }

  package func cancel(token: UInt64) {
    end(ProviderError(.cancelled, "nobody waits for the response any more")) { $0.token == token }
  }

  private func end(_ error: ProviderError, _ choice: @escaping TransferLoop.Choice) {
    publicLoop.end(error, choice)
    openLoop.end(error, choice)
  }

  package func stop(deadline: UInt64) {
    publicLoop.stop()
    openLoop.stop()
  }
}
