import Locks
package import Messages
import MessagingKit
package import ProviderKit

/// An actor under one of the names it is bound by.
struct BindingKey: Hashable, Sendable {
  let actor: String
  let name: String
}

/// `wascc:messaging` with a broker inside the process.
package final class MessagingProvider: Provider {
  /// What one actor publishes and hears.
  private struct Bound {
    let settings: EmbeddedSettings
    let broker: Broker
    let subscriber: Subscriber
    let tickets: [Broker.Ticket]
  }

  private struct State {
    var bindings: [BindingKey: Bound] = [:]
    var requests: [UInt64: PendingRequest] = [:]
    var isStopping = false
  }

  private let host: HostHandle
  private let courier: Courier
  private let state = Locked(State())

  package init(host: HostHandle, configuration: [String: String]) throws {
    self.host = host
    courier = Courier(host: host)
  }

  package var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.messaging, name: "Messaging (embedded broker)", version: "1.0.0", revision: 1,
      longDescription: "Publishes, requests and delivers messages between the actors of this process.",
      supportedOperations: OperationContract.descriptors(of: CapabilityID.messaging))
  }

  package func start() throws { try courier.start() }

  // MARK: Bindings

  package func bind(_ binding: Binding) throws {
    let settings = try EmbeddedSettings(values: binding.values)
    let key = BindingKey(actor: binding.actor, name: binding.name)
    let old = state.withLock { $0.bindings[key] }
    // Bound again with the same values, an actor keeps what waits for it.
    guard old?.settings != settings else { return }
    let broker = Broker.named(settings.broker)
    let subscriber = Subscriber(binding, settings.common.queue, host, courier)
    // The old ones first: nothing is delivered twice.
    if let old { end(old) }
    let tickets = broker.subscribe(
      subscriber, to: settings.common.subscriptions, group: settings.common.queueGroup)
    state.withLock {
      $0.bindings[key] = Bound(settings: settings, broker: broker, subscriber: subscriber, tickets: tickets)
    }
  }

  package func unbind(_ binding: Binding) throws {
    let key = BindingKey(actor: binding.actor, name: binding.name)
    let (bound, requests) = state.withLock { state in
      (state.bindings.removeValue(forKey: key), state.requests.values.filter { $0.key == key })
    }
    if let bound { end(bound) }
    for request in requests { request.finish(.failure(notBound(binding.name))) }
  }

  private func end(_ bound: Bound) {
    bound.broker.unsubscribe(bound.tickets)
    bound.subscriber.close()
  }

  package func stop(deadline: UInt64) {
    let (bindings, requests) = state.withLock { state in
      defer { state.bindings = [:] }
      state.isStopping = true
      return (Array(state.bindings.values), Array(state.requests.values))
    }
    bindings.forEach(end)
    for request in requests { request.finish(.failure(ProviderError(.unavailable, "the broker has stopped"))) }
    courier.stop()
  }

  // MARK: Operations

  package func handle(_ call: Call) throws -> Answer {
    let key = BindingKey(actor: try call.actor, name: call.binding)
    guard let bound = state.withLock({ $0.bindings[key] }) else { throw notBound(call.binding) }
    switch MessagingOperation(rawValue: call.operation) {
    case .publish: return try publish(call, bound)
    case .request: return try request(call, key, bound)
    case .deliverMessage, nil: throw ProviderError.unsupported(call.operation)
    }
  }

  private func publish(_ call: Call, _ bound: Bound) throws -> Answer {
    let publication = try Publication(payload: call.payload, maximumBody: bound.settings.maximumPayload)
    switch bound.broker.publish(publication.message, on: publication.subject) {
    case .taken, .nobodySubscribed: return .empty
    case .nobodyFree: throw busy(publication.subject)
    }
  }

  private func request(_ call: Call, _ key: BindingKey, _ bound: Bound) throws -> Answer {
    let question = try Question(
      payload: call.payload, maximumBody: bound.settings.maximumPayload, now: host.now(), callDeadline: call.deadline)
    // Nobody can guess it, so nobody else can answer.
    let name = "_INBOX." + Self.letters(try host.random(count: 16))
    let (inbox, pattern) = (try Subject(name), try SubjectPattern(name))
    let token = call.token
    let request = PendingRequest(call.answeredLater(), of: key, at: bound.broker, courier) { [weak self] in
      self?.state.withLock { _ = $0.requests.removeValue(forKey: token) }
    }
    let isAccepted = state.withLock { state in
      // Unbound or stopping since: then nobody would end it.
      guard !state.isStopping, state.bindings[key] != nil else { return false }
      state.requests[token] = request
      return true
    }
    if isAccepted {
      request.begin(question, inbox: inbox, pattern: pattern)
    } else {
      request.finish(.failure(notBound(call.binding)))
    }
    return .later
  }

  package func cancel(token: UInt64) {
    let request = state.withLock { $0.requests[token] }
    request?.finish(.failure(ProviderError(.cancelled, "nobody waits for the reply any more")))
  }

  private func notBound(_ name: String) -> ProviderError {
    ProviderError(.notBound, "the actor is not bound to this broker as \"\(name)\"")
  }

  /// Two letters for each byte.
  private static func letters(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.flatMap { [UInt8(ascii: "a") + $0 >> 4, UInt8(ascii: "a") + $0 & 15] }, as: UTF8.self)
  }
}
