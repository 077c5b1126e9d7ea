import Locks
import MessagingKit
import Messages
import ProviderKit

/// A request whose reply has not come: an inbox of its own, and the call that waits for the first message in it.
final class PendingRequest: Receiver {
  private struct State {
    var call: PendingCall?
    var tickets: [Broker.Ticket] = []
    var appointment: Courier.Appointment?
  }

  let key: BindingKey
  private let broker: Broker
  private let courier: Courier
  private let whenDone: @Sendable () -> Void
  private let state: Locked<State>

  init(
    _ call: PendingCall, of key: BindingKey, at broker: Broker, _ courier: Courier,
    whenDone: @escaping @Sendable () -> Void
  ) {
    self.key = key
    self.broker = broker
    self.courier = courier
    self.whenDone = whenDone
    state = Locked(State(call: call))
  }

  /// Opens the inbox, sends the question and waits, without a thread, for whatever comes first.
  func begin(_ question: Question, inbox: Subject, pattern: SubjectPattern) {
    let tickets = broker.subscribe(self, to: [pattern])
    let appointment = courier.run(at: question.deadline) { self.finish(.failure(question.unanswered)) }
    let isWaiting = state.withLock { state in
      guard state.call != nil else { return false }
      (state.tickets, state.appointment) = (tickets, appointment)
      return true
    }
    // Ended from elsewhere before there was anything to take back.
    guard isWaiting else { return release(tickets, appointment) }
    let message = BrokerMessage(subject: question.subject.text, replyTo: inbox.text, body: question.body)
    switch broker.publish(message, on: question.subject) {
    case .taken: break
    case .nobodySubscribed: finish(.failure(question.unheard))
    case .nobodyFree: finish(.failure(busy(question.subject)))
    }
  }

  func offer(_ message: BrokerMessage) -> Subscriber.Acceptance {
    finish(.success(message.body)) ? .taken : .closed
  }

  /// True if this is what ended the request.
  @discardableResult
  func finish(_ answer: Result<[UInt8], ProviderError>) -> Bool {
    let ended = state.withLock { state in
      defer { state = State() }
      return state
    }
    guard let call = ended.call else { return false }
    release(ended.tickets, ended.appointment)
    whenDone()
    call.complete(answer)
    return true
  }

  private func release(_ tickets: [Broker.Ticket], _ appointment: Courier.Appointment?) {
    broker.unsubscribe(tickets)
    if let appointment { courier.cancel(appointment) }
  }
}

/// What a publisher is told whose message nobody has room for.
func busy(_ subject: Subject) -> ProviderError {
  ProviderError(.unavailable, "busy: the queue of everyone who is subscribed to \"\(subject.text)\" is full")
}
