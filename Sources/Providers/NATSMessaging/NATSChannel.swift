import Locks
import MessagingKit
import Messages
import ProviderKit

// libnats makes a lost connection again, and closes one for good when the server says `-ERR`, as servers do before they
// leave a slow client, or when credentials are refused twice. What an operator can put right must not need a new binding,
// so such a connection is replaced by a new one, on a thread that lives as long as that takes.

/// One binding's connection to a NATS server.
final class NATSChannel: Channel {
  private struct State {
    var connection: NATSConnection
    var subscriptions: [NATSSubscription] = []
    var isListening = false
    /// A thread looks for a new connection; it is told of no end, but looks whether what it found has ended.
    var isReplacing = false
    var isClosed = false
  }

  private let settings: NATSSettings
  private let library: NATSLibrary
  private let recipient: Recipient
  private let host: HostHandle
  private let events: Events
  private let state: Monitor<State>

  /// Connects, or says why that cannot be done.
  init(_ settings: NATSSettings, _ library: NATSLibrary, _ recipient: Recipient, _ host: HostHandle) throws {
    self.settings = settings
    self.library = library
    self.recipient = recipient
    self.host = host
    events = Events(recipient, host, library, place: settings.place)
    state = Monitor(State(connection: try Self.connect(settings, library, recipient, events)))
    events.onEnd { [weak self] in self?.replaceConnection() }
    // It may have ended before it was listened to.
    if connection.isClosed { replaceConnection() }
  }

  private static func connect(
    _ settings: NATSSettings, _ library: NATSLibrary, _ recipient: Recipient, _ events: Events
  ) throws -> NATSConnection {
    try NATSConnection(library, settings, name: "wascc/\(recipient.subscriber.binding.actor)", events)
  }

  private var connection: NATSConnection { state.withLock { $0.connection } }

  var maximumBody: Int { min(settings.maximumPayload, connection.maximumPayload) }

  func listen() throws {
    let all = try subscriptions(on: connection)
    state.withLock { state in
      state.subscriptions = all
      state.isListening = true
    }
  }

  private func subscriptions(on connection: NATSConnection) throws(ProviderError) -> [NATSSubscription] {
    var all = [try connection.subscribe(to: recipient.inbox.pattern, group: nil)]
    for pattern in settings.common.subscriptions {
      all.append(try connection.subscribe(to: pattern, group: settings.common.queueGroup))
    }
    // Only when the server has them: a message that is published after the binding arrives.
    try connection.flush(milliseconds: 2_000)
    return all
  }

  func publish(_ message: BrokerMessage, on subject: Subject) throws(ProviderError) { try connection.publish(message) }

  /// A server that is away will hardly bring a reply in time, so that is said at once.
  func ask(_ message: BrokerMessage, _ question: Question) throws(ProviderError) {
    try health()
    try connection.publish(message)
  }

  func health() throws(ProviderError) {
    let connection = connection
    guard connection.isConnected else { throw connection.isAway }
  }

  func close() {
    let connection = state.withLock { state in
      state.isClosed = true
      state.subscriptions = []
      return state.connection
    }
    state.signalAll()
    // What was published leaves, and the server has no subscription any more when others go on.
    do { try connection.flush(milliseconds: 500) } catch {
      host.log(.debug, "what \(recipient.subscriber.binding.actorName) published last may be lost: \(error.message)")
    }
    connection.close()
  }

  // MARK: A new connection

  private func replaceConnection() {
    let isFirst = state.withLock { state in
      defer { state.isReplacing = true }
      return !state.isReplacing && !state.isClosed
    }
    guard isFirst else { return }
    let hasThread = SystemThread.detach { [weak self] in
      var pause: UInt64 = 250_000_000
      while let self, tryReplacement(), !isClosed(after: pause) { pause = min(2 * pause, 4_000_000_000) }
    }
    if !hasThread {
      state.withLock { $0.isReplacing = false }
      recipient.subscriber.complain("no thread is left to reach the NATS server at \(settings.place) again")
    }
  }

  /// Whether the channel is closed, at the latest after a pause.
  private func isClosed(after pause: UInt64) -> Bool {
    state.wait(until: monotonicDeadline(after: pause)) { $0.isClosed ? true : nil } ?? false
  }

  /// True if it should be tried again.
  private func tryReplacement() -> Bool {
    do {
      let connection = try Self.connect(settings, library, recipient, events)
      let all = state.withLock({ $0.isListening }) ? try subscriptions(on: connection) : []
      return !exchange(connection, all)
    } catch {
      let reason = (error as? ProviderError)?.message ?? "\(error)"
      // Under the lock, for the host is not told anything once the channel is closed.
      return state.withLock { state in
        if !state.isClosed { recipient.subscriber.complain("\(reason); it is tried again") }
        return !state.isClosed
      }
    }
  }

  /// Puts a new connection in the place of the old one, which ends outside of the lock; false if it has ended meanwhile.
  private func exchange(_ connection: NATSConnection, _ subscriptions: [NATSSubscription]) -> Bool {
    let leaving = state.withLock { state -> (NATSConnection, [NATSSubscription])? in
      guard !state.isClosed else { return (connection, subscriptions) }
      guard !connection.isClosed else { return nil }
      defer { (state.connection, state.subscriptions, state.isReplacing) = (connection, subscriptions, false) }
      events.reconnected()
      return (state.connection, state.subscriptions)
    }
    leaving?.0.close()
    return leaving != nil
  }
}

/// What becomes of the events of a connection.
private final class Events: NATSEvents {
  private let recipient: Recipient
  private let host: HostHandle
  private let library: NATSLibrary
  private let place: String
  private let end = Locked<(@Sendable () -> Void)?>(nil)

  init(_ recipient: Recipient, _ host: HostHandle, _ library: NATSLibrary, place: String) {
    self.recipient = recipient
    self.host = host
    self.library = library
    self.place = place
  }

  /// What happens when the connection is closed for good.
  func onEnd(_ action: @escaping @Sendable () -> Void) { end.withLock { $0 = action } }

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

  func ended() {
    recipient.subscriber.complain("the NATS server at \(place) has ended the connection; another one is made")
    recipient.inbox.failAll(ProviderError(.unavailable, "the NATS server at \(place) went away"))
    end.withLock { $0 }?()
  }

  private var name: String { recipient.subscriber.binding.actorName }
}
