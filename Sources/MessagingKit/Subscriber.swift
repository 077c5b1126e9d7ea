import Locks
package import Messages
package import ProviderKit

// One actor's end of its subscriptions: a bounded queue, and at most one message with the actor at a time. That is what
// keeps the order, also for an actor that several instances serve, and what keeps a slow actor's backlog here, where it
// is counted, instead of in the actor's mailbox, where it would crowd out calls of others.
//
// A message that the host did not take because the actor is busy or restarting is offered again for some seconds: it has
// not run, so nothing happens twice. One that the actor failed on is not repeated, as with any broker that delivers at
// most once.

/// Delivers messages to one actor.
package final class Subscriber: Sendable {
  package enum Acceptance: Sendable, Equatable {
    case taken
    /// There was no room; the message is dropped and counted.
    case full
    /// The binding has ended.
    case closed
  }

  private struct State {
    var queue: DeliveryQueue
    /// The courier has it, or the actor has a message.
    var isUnderWay = false
    var isClosed = false
  }

  package let binding: Binding
  private let host: HostHandle
  private let courier: Courier
  private let complaints: Complaints
  private let state: Locked<State>

  package init(_ binding: Binding, _ bounds: DeliveryQueue.Bounds, _ host: HostHandle, _ courier: Courier) {
    self.binding = binding
    self.host = host
    self.courier = courier
    complaints = Complaints(host)
    state = Locked(State(queue: DeliveryQueue(bounds)))
  }

  /// Takes a message for the actor, which gets it after all that were taken before.
  package func offer(_ message: BrokerMessage) -> Acceptance {
    let (acceptance, isFirst) = state.withLock { state -> (Acceptance, Bool) in
      guard !state.isClosed else { return (.closed, false) }
      guard state.queue.append(message) else { return (.full, false) }
      defer { state.isUnderWay = true }
      return (.taken, !state.isUnderWay)
    }
    if isFirst { courier.run { self.deliverNext() } }
    if acceptance == .full { complain("its queue is full; a message on \"\(message.subject)\" is dropped") }
    return acceptance
  }

  /// Drops what waits; the actor gets nothing more but what it has already.
  package func close() {
    state.withLock { state in
      state.isClosed = true
      state.queue.removeAll()
    }
  }

  /// Says in the log why the actor misses messages, at most once a second.
  package func complain(_ reason: String) { complaints.note("\(binding.actorName): \(reason)") }

  // MARK: On the courier's thread

  private func deliverNext() {
    let message = state.withLock { state in
      let message = state.queue.popFirst()
      if message == nil { state.isUnderWay = false }
      return message
    }
    guard let message else { return }
    deliver(message, Patience())
  }

  private func deliver(_ message: BrokerMessage, _ patience: Patience) {
    guard !state.withLock({ $0.isClosed }) else { return }
    let request = ActorRequest(
      actor: binding.actor, operation: MessagingOperation.deliverMessage.rawValue, payload: message.encoded())
    host.dispatchAsync(request) { self.answered($0, message, patience) }
  }

  private func answered(_ answer: Result<[UInt8], ProviderError>, _ message: BrokerMessage, _ patience: Patience) {
    if case .failure(let failure) = answer, !state.withLock({ $0.isClosed }) {
      if failure.code.mayPassLater, let (pause, patience) = patience.next {
        _ = courier.run(at: host.now() &+ pause) { self.deliver(message, patience) }
        return
      }
      complain("a message on \"\(message.subject)\" failed: \(failure.message)")
    }
    courier.run { self.deliverNext() }
  }
}

/// How long a message waits for an actor that is busy: a few milliseconds at first, five seconds in all.
private struct Patience {
  private var pause: UInt64 = 5_000_000
  private var spent: UInt64 = 0

  /// The next pause and what is left after it; nil when it is at its end.
  var next: (UInt64, Patience)? {
    guard spent < 5_000_000_000 else { return nil }
    var rest = self
    rest.spent += pause
    rest.pause = min(pause * 2, 640_000_000)
    return (pause, rest)
  }
}
