import Locks
package import Messages
import ProviderKit

// Where the replies to one actor's requests arrive: one subscription for all of them, and a word for each that nobody can
// guess. A request waits without a thread; the first of reply, time, cancellation and end of the binding ends it.

/// The open requests of one binding.
package final class Inbox: Sendable {
  private struct Waiting {
    let call: PendingCall
    let token: UInt64
    let question: Question
    let appointment: Courier.Appointment
  }

  private struct State {
    var waiting: [String: Waiting] = [:]
    var words: [UInt64: String] = [:]
    var isClosed = false
  }

  /// What the inbox has to be subscribed to.
  package let pattern: SubjectPattern
  private let prefix: String
  private let host: HostHandle
  private let courier: Courier
  private let state = Locked(State())

  init(_ host: HostHandle, _ courier: Courier) throws {
    self.host = host
    self.courier = courier
    prefix = "_INBOX." + (try Self.word(host)) + "."
    pattern = try SubjectPattern(prefix + "*")
  }

  /// Begins to wait for a reply and returns where it is to be sent; nil when the binding has ended, and then the call is
  /// answered.
  func open(_ call: Call, _ question: Question) throws -> Subject? {
    let word = try Self.word(host)
    let replies = try Subject(prefix + word)
    let pending = call.answeredLater()
    let token = call.token
    let appointment = courier.run(at: question.deadline) { [weak self] in
      self?.finish(word, .failure(question.unanswered))
    }
    let isOpen = state.withLock { state in
      guard !state.isClosed else { return false }
      state.waiting[word] = Waiting(call: pending, token: token, question: question, appointment: appointment)
      state.words[token] = word
      return true
    }
    if isOpen { return replies }
    courier.cancel(appointment)
    pending.complete(.failure(ProviderError(.notBound, "the binding has ended")))
    return nil
  }

  /// Whether a message on the subject is for this inbox.
  package func owns(_ subject: String) -> Bool { subject.hasPrefix(prefix) }

  /// Takes a message that the subscription brought; false when nobody waits for it any more.
  @discardableResult
  package func receive(_ body: [UInt8], on subject: String) -> Bool {
    finish(String(subject.dropFirst(prefix.count)), .success(body))
  }

  /// The broker says that nobody is there to reply.
  package func nobodyReplies(on subject: String) {
    let word = String(subject.dropFirst(prefix.count))
    guard let question = state.withLock({ $0.waiting[word]?.question }) else { return }
    finish(word, .failure(question.unheard))
  }

  func fail(token: UInt64, _ error: ProviderError) {
    guard let word = state.withLock({ $0.words[token] }) else { return }
    finish(word, .failure(error))
  }

  /// All that wait are told that there will be no reply.
  package func failAll(_ error: ProviderError) {
    for word in state.withLock({ Array($0.waiting.keys) }) { finish(word, .failure(error)) }
  }

  /// From now on nothing waits here.
  func close(_ error: ProviderError) {
    state.withLock { $0.isClosed = true }
    failAll(error)
  }

  @discardableResult
  private func finish(_ word: String, _ answer: Result<[UInt8], ProviderError>) -> Bool {
    let ended = state.withLock { state -> Waiting? in
      guard let ended = state.waiting.removeValue(forKey: word) else { return nil }
      state.words[ended.token] = nil
      return ended
    }
    guard let ended else { return false }
    courier.cancel(ended.appointment)
    ended.call.complete(answer)
    return true
  }

  /// Two letters for each of sixteen random bytes.
  private static func word(_ host: HostHandle) throws(ProviderError) -> String {
    let letters = try host.random(count: 16).flatMap { [UInt8(ascii: "a") + $0 >> 4, UInt8(ascii: "a") + $0 & 15] }
    return String(decoding: letters, as: UTF8.self)
  }
}
