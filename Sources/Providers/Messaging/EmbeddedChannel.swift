import Locks
import MessagingKit
import Messages

/// One binding's subscriptions at the embedded broker, and its way to publish there.
final class EmbeddedChannel: Channel {
  private let settings: EmbeddedSettings
  private let broker: Broker
  private let recipient: Recipient
  private let tickets = Locked<[Broker.Ticket]>([])

  init(_ settings: EmbeddedSettings, _ recipient: Recipient) {
    self.settings = settings
    self.recipient = recipient
    broker = Broker.named(settings.broker)
  }

  var maximumBody: Int { settings.maximumPayload }

  func listen() {
    let common = settings.common
    let all =
      broker.subscribe(recipient.subscriber, to: common.subscriptions, group: common.queueGroup)
      + broker.subscribe(recipient.inbox, to: [recipient.inbox.pattern])
    tickets.withLock { $0 = all }
  }

  func publish(_ message: BrokerMessage, on subject: Subject) throws(ProviderError) {
    if broker.publish(message, on: subject) == .nobodyFree { throw busy(subject) }
  }

  func ask(_ message: BrokerMessage, _ question: Question) throws(ProviderError) {
    switch broker.publish(message, on: question.subject) {
    case .taken: break
    case .nobodySubscribed: throw question.unheard
    case .nobodyFree: throw busy(question.subject)
    }
  }

  func health() {}

  func close() {
    let all = tickets.withLock { tickets in
      defer { tickets = [] }
      return tickets
    }
    broker.unsubscribe(all)
  }

  private func busy(_ subject: Subject) -> ProviderError {
    ProviderError(.unavailable, "busy: the queue of everyone who is subscribed to \"\(subject.text)\" is full")
  }
}
