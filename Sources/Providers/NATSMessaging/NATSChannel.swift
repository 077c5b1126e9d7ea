import Locks
import MessagingKit
import Messages
import ProviderKit

/// One binding's connection to a NATS server.
final class NATSChannel: Channel {
  private let settings: NATSSettings
  private let recipient: Recipient
  private let host: HostHandle
  private let events: Events
  private let connection: NATSConnection
  private let subscriptions = Locked<[NATSSubscription]>([])

  /// Connects, or says why that cannot be done.
  init(_ settings: NATSSettings, _ library: NATSLibrary, _ recipient: Recipient, _ host: HostHandle) throws {
    self.settings = settings
    self.recipient = recipient
    self.host = host
    events = Events(recipient, host, library, place: settings.place)
    connection = try NATSConnection(library, settings, name: "wascc/\(recipient.subscriber.binding.actor)", events)
  }

  var maximumBody: Int { min(settings.maximumPayload, connection.maximumPayload) }

  func listen() throws {
    var all = [try connection.subscribe(to: recipient.inbox.pattern, group: nil)]
    for pattern in settings.common.subscriptions {
      all.append(try connection.subscribe(to: pattern, group: settings.common.queueGroup))
    }
    // Only when the server has them: a message that is published after the binding arrives.
    try connection.flush(milliseconds: 2_000)
    subscriptions.withLock { $0 = all }
  }

  func publish(_ message: BrokerMessage, on subject: Subject) throws(ProviderError) { try connection.publish(message) }

  /// A server that is away will hardly bring a reply in time, so that is said at once.
  func ask(_ message: BrokerMessage, _ question: Question) throws(ProviderError) {
    try health()
    try connection.publish(message)
  }

  func health() throws(ProviderError) {
    guard connection.isConnected else { throw connection.isAway }
  }

  func close() {
    subscriptions.withLock { $0 = [] }
    // What was published leaves, and the server has no subscription any more when others go on.
    do { try connection.flush(milliseconds: 500) } catch {
      host.log(.debug, "what \(recipient.subscriber.binding.actorName) published last may be lost: \(error.message)")
    }
    connection.close()
  }
}

/// What becomes of the events of a connection.
private final class Events: NATSEvents {
  private let recipient: Recipient
  private let host: HostHandle
  private let library: NATSLibrary
  private let place: String

  init(_ recipient: Recipient, _ host: HostHandle, _ library: NATSLibrary, place: String) {
    self.recipient = recipient
    self.host = host
    self.library = library
    self.place = place
  }

  func received(_ message: BrokerMessage, isNoResponders: Bool) {
    if isNoResponders { return recipient.inbox.nobodyReplies(on: message.subject) }
    if recipient.inbox.owns(message.subject) {
      recipient.inbox.receive(message.body, on: message.subject)
    } else {
      _ = recipient.subscriber.offer(message)
    }
  }

  func receivedUnreadable() { recipient.subscriber.complain("a message whose subject is not UTF-8 is dropped") }

  func disconnected() {
    host.log(.warning, "\(name) has lost the NATS server at \(place) and tries to reach it again")
    recipient.inbox.failAll(ProviderError(.unavailable, "the NATS server at \(place) went away"))
  }

  func reconnected() { host.log(.info, "\(name) has reached the NATS server at \(place) again") }

  func failed(_ status: NATSStatus) {
    recipient.subscriber.complain("the NATS server at \(place) reports: \(library.text(status))")
  }

  private var name: String { recipient.subscriber.binding.actorName }
}
