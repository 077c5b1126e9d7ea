import Locks
import MessagingKit
import Messages

// The embedded broker. There is one for each name in a process, whichever instance of the provider asks for it, so that
// two actors hear each other however they are bound; it lives as long as a binding uses it.
//
// A message goes to a receiver by being put into its queue, which never waits. So a publisher is never held up by an
// actor, and may itself be subscribed to what it publishes.

/// Takes messages from the broker.
protocol Receiver: AnyObject, Sendable {
  func offer(_ message: BrokerMessage) -> Subscriber.Acceptance
}

extension Subscriber: Receiver {}

extension Inbox: Receiver {
  func offer(_ message: BrokerMessage) -> Subscriber.Acceptance {
    receive(message.body, on: message.subject) ? .taken : .closed
  }
}

/// Brings each message to all who are subscribed to its subject.
final class Broker: Sendable {
  typealias Ticket = SubscriptionTable<any Receiver>.Ticket

  /// What became of a message.
  enum Delivery {
    /// At least one receiver has it.
    case taken
    case nobodySubscribed
    /// All who should have it had no room.
    case nobodyFree
  }

  let name: String
  private let table = Locked(SubscriptionTable<any Receiver>())

  private init(_ name: String) { self.name = name }

  // MARK: One per name

  private struct Weak {
    weak var broker: Broker?
  }

  private static let known = Locked<[String: Weak]>([:])

  static func named(_ name: String) -> Broker {
    known.withLock { known in
      if let broker = known[name]?.broker { return broker }
      known = known.filter { $0.value.broker != nil }
      let broker = Broker(name)
      known[name] = Weak(broker: broker)
      return broker
    }
  }

  // MARK: Subscriptions and messages

  func subscribe(_ receiver: any Receiver, to patterns: [SubjectPattern], group: String? = nil) -> [Ticket] {
    table.withLock { table in patterns.map { table.add(receiver, to: $0, group: group) } }
  }

  func unsubscribe(_ tickets: [Ticket]) {
    table.withLock { table in tickets.forEach { table.remove($0) } }
  }

  func publish(_ message: BrokerMessage, on subject: Subject) -> Delivery {
    let (alone, groups) = table.withLock { $0.members(for: subject) }
    var outcomes = alone.map { $0.offer(message) }
    for group in groups { outcomes.append(offer(message, toOneOf: group)) }
    if outcomes.contains(.taken) { return .taken }
    return outcomes.contains(.full) ? .nobodyFree : .nobodySubscribed
  }

  /// A group's members are asked from a random one on, until one has room.
  private func offer(_ message: BrokerMessage, toOneOf group: [any Receiver]) -> Subscriber.Acceptance {
    let first = Int.random(in: 0..<group.count)
    var outcome = Subscriber.Acceptance.closed
    for index in 0..<group.count {
      switch group[(first + index) % group.count].offer(message) {
      case .taken: return .taken
      case .full: outcome = .full
      case .closed: break
      }
    }
    return outcome
  }
}
