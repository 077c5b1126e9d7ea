package import Messages
import MessagingKit
package import ProviderKit

/// `wascc:messaging` over a NATS server: one connection for each binding.
package final class NATSMessagingProvider: Provider {
  private let host: HostHandle
  private let actors: BoundActors
  private let libraryPath: String?

  /// Configuration: `LIBRARY`, the file of libnats when it is not where the system looks.
  package init(host: HostHandle, configuration: [String: String]) throws {
    self.host = host
    actors = BoundActors(host: host)
    libraryPath = configuration["LIBRARY"]
  }

  package var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.messaging, name: "Messaging (NATS)", version: "1.0.0", revision: 1,
      longDescription: "Publishes, requests and delivers messages through a NATS server.",
      supportedOperations: OperationContract.descriptors(of: CapabilityID.messaging))
  }

  package func start() throws { try actors.start() }

  package func bind(_ binding: Binding) throws {
    let settings = try NATSSettings(values: binding.values)
    let library = try NATSLibrary.open(libraryPath)
    try actors.bind(binding, settings.common.queue) { try NATSChannel(settings, library, $0, host) }
  }

  package func unbind(_ binding: Binding) throws { actors.unbind(binding) }

  package func handle(_ call: Call) throws -> Answer { try actors.handle(call) }

  package func cancel(token: UInt64) { actors.cancel(token: token) }

  package func health() throws { try actors.health() }

  package func stop(deadline: UInt64) { actors.stop() }
}
