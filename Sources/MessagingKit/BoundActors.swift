import Locks
package import Messages
package import ProviderKit

// All of a messaging provider that does not depend on the broker: who is bound, what an operation is, and how everything
// ends. A provider adds the reading of its values and the channel they lead to.

/// The actors that are bound to a messaging provider.
package final class BoundActors: Sendable {
  private struct Key: Hashable {
    let actor: String
    let name: String
  }

  private struct Bound {
    let values: [String: String]
    let channel: any Channel
    let recipient: Recipient

    func end(_ error: ProviderError) {
      channel.close()
      recipient.subscriber.close()
      recipient.inbox.close(error)
    }
  }

  private let host: HostHandle
  private let courier: Courier
  private let bindings = Locked<[Key: Bound]>([:])

  package init(host: HostHandle) {
    self.host = host
    courier = Courier(host: host)
  }

  package func start() throws { try courier.start() }

  // MARK: Bindings

  /// Binds an actor through the channel that `open` makes. Whatever `open` throws leaves an earlier binding as it is.
  package func bind(
    _ binding: Binding, _ queue: DeliveryQueue.Bounds, open: (Recipient) throws -> any Channel
  ) throws {
    let key = Key(actor: binding.actor, name: binding.name)
    let old = bindings.withLock { $0[key] }
    // Bound again with the same values, an actor keeps what waits for it.
    guard old?.values != binding.values else { return }
    let recipient = Recipient(
      subscriber: Subscriber(binding, queue, host, courier), inbox: try Inbox(host, courier))
    let channel = try open(recipient)
    let bound = Bound(values: binding.values, channel: channel, recipient: recipient)
    bindings.withLock { $0[key] = bound }
    // The old subscriptions end before the new ones begin: nothing is delivered twice.
    old?.end(ProviderError(.unavailable, "the actor was bound anew"))
    do { try channel.listen() } catch {
      bindings.withLock { $0[key] = nil }
      bound.end(notBound(binding.name))
      throw error
    }
  }

  package func unbind(_ binding: Binding) {
    let key = Key(actor: binding.actor, name: binding.name)
    bindings.withLock { $0.removeValue(forKey: key) }?.end(notBound(binding.name))
  }

  package func stop() {
    let all = bindings.withLock { bindings in
      defer { bindings = [:] }
      return Array(bindings.values)
    }
    for bound in all { bound.end(ProviderError(.unavailable, "the provider has stopped")) }
    courier.stop()
  }

  package func health() throws(ProviderError) {
    for bound in bindings.withLock({ Array($0.values) }) { try bound.channel.health() }
  }

  // MARK: Operations

  package func handle(_ call: Call) throws -> Answer {
    let key = Key(actor: try call.actor, name: call.binding)
    guard let bound = bindings.withLock({ $0[key] }) else { throw notBound(call.binding) }
    switch MessagingOperation(rawValue: call.operation) {
    case .publish: return try publish(call, bound)
    case .request: return try request(call, bound)
    case .deliverMessage, nil: throw ProviderError.unsupported(call.operation)
    }
  }

  private func publish(_ call: Call, _ bound: Bound) throws -> Answer {
    let publication = try Publication(payload: call.payload, maximumBody: bound.channel.maximumBody)
    try bound.channel.publish(publication.message, on: publication.subject)
    return .empty
  }

  private func request(_ call: Call, _ bound: Bound) throws -> Answer {
    let question = try Question(
      payload: call.payload, maximumBody: bound.channel.maximumBody, now: host.now(), callDeadline: call.deadline)
    let inbox = bound.recipient.inbox
    guard let replies = try inbox.open(call, question) else { return .later }
    let message = BrokerMessage(subject: question.subject.text, replyTo: replies.text, body: question.body)
    do throws(ProviderError) { try bound.channel.ask(message, question) } catch {
      inbox.fail(token: call.token, error)
    }
    return .later
  }

  /// Nobody waits any more for the call with this token.
  package func cancel(token: UInt64) {
    let error = ProviderError(.cancelled, "nobody waits for the reply any more")
    for bound in bindings.withLock({ Array($0.values) }) { bound.recipient.inbox.fail(token: token, error) }
  }

  private func notBound(_ name: String) -> ProviderError {
    ProviderError(.notBound, "the actor is not bound to this broker as \"\(name)\"")
  }
}
