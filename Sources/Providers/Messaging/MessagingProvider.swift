package import Messages
import MessagingKit
package import ProviderKit

/// `wascc:messaging` with a broker inside the process.
package final class MessagingProvider: Provider {
  private let actors: BoundActors

  package init(host: HostHandle, configuration: [String: String]) throws { actors = BoundActors(host: host) }

  package var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.messaging, name: "Messaging (embedded broker)", version: "1.0.0", revision: 1,
      longDescription: "Publishes, requests and delivers messages between the actors of this process.",
      supportedOperations: OperationContract.descriptors(of: CapabilityID.messaging))
  }

  package func start() throws { try actors.start() }

  package func bind(_ binding: Binding) throws {
    let settings = try EmbeddedSettings(values: binding.values)
    try actors.bind(binding, settings.common.queue) { EmbeddedChannel(settings, $0) }
  }

  package func unbind(_ binding: Binding) throws { actors.unbind(binding) }

  package func handle(_ call: Call) throws -> Answer { try actors.handle(call) }

  package func cancel(token: UInt64) { actors.cancel(token: token) }

  package func stop(deadline: UInt64) { actors.stop() }
}
