import ActorHost
import Foundation
import Messages

// The actors of the messaging suite: each has a queue of its own, as a running actor has a mailbox, and does with a
// message what the test says. What they have received is kept.

/// A thread that does one thing after the other and ends with this object. Not a dispatch queue: those share threads, and
/// tests that wait would take them all.
private final class ActorThread: Sendable {
  private final class Work: @unchecked Sendable {
    // All state is under the condition's lock.
    let changed = NSCondition()
    var jobs: [@Sendable () -> Void] = []
    var isOver = false
  }

  private let work = Work()

  init() {
    Thread.detachNewThread { [work] in
      while true {
        let job = work.changed.withLock { () -> (@Sendable () -> Void)? in
          while work.jobs.isEmpty, !work.isOver { work.changed.wait() }
          return work.jobs.isEmpty ? nil : work.jobs.removeFirst()
        }
        guard let job else { return }
        job()
      }
    }
  }

  deinit {
    work.changed.withLock {
      work.isOver = true
      work.changed.signal()
    }
  }

  func run(_ job: @escaping @Sendable () -> Void) {
    work.changed.withLock {
      work.jobs.append(job)
      work.changed.signal()
    }
  }
}

/// Runs `body` on that many threads at once and waits for all.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  let done = DispatchSemaphore(value: 0)
  for index in 0..<count {
    Thread.detachNewThread {
      body(index)
      done.signal()
    }
  }
  for _ in 0..<count { done.wait() }
}

/// The host as the provider sees it, with actors made of closures.
final class Listeners: ActorDispatcher, @unchecked Sendable {
  typealias Reaction = @Sendable (BrokerMessage) throws -> Void

  // All state is under the condition's lock.
  private let changed = NSCondition()
  private var received: [String: [BrokerMessage]] = [:]
  private var reactions: [String: Reaction] = [:]
  private var threads: [String: ActorThread] = [:]
  private var lines: [String] = []
  private var underWay: [String: Int] = [:]
  private var mostUnderWay: [String: Int] = [:]

  /// What the actor does from now on.
  func on(_ actor: String, _ reaction: @escaping Reaction) {
    changed.withLock { reactions[actor] = reaction }
  }

  /// What the actor has received, once it is that many or the time is over.
  func messages(of actor: String, count: Int, seconds: Double = 10) -> [BrokerMessage] {
    let end = Date(timeIntervalSinceNow: seconds)
    return changed.withLock {
      while received[actor, default: []].count < count, changed.wait(until: end) {}
      return received[actor, default: []]
    }
  }

  func bodies(of actor: String, count: Int) -> [String] {
    messages(of: actor, count: count).map { String(decoding: $0.body, as: UTF8.self) }
  }

  func subjects(of actor: String, count: Int) -> [String] { messages(of: actor, count: count).map(\.subject) }

  /// How many messages the actor ever had at a time.
  func mostAtATime(_ actor: String) -> Int { changed.withLock { mostUnderWay[actor] ?? 0 } }

  var log: [String] { changed.withLock { lines } }

  /// Waits for a line of the log; false when none came in time.
  func logged(_ isMeant: (String) -> Bool, seconds: Double = 10) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    return changed.withLock {
      while !lines.contains(where: isMeant) { if !changed.wait(until: end) { return lines.contains(where: isMeant) } }
      return true
    }
  }

  // MARK: ActorDispatcher

  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] {
    throw ProviderError(.failed, "messages are delivered without waiting for the actor")
  }

  func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void) {
    let thread = changed.withLock {
      underWay[call.actor, default: 0] += 1
      mostUnderWay[call.actor] = max(mostUnderWay[call.actor] ?? 0, underWay[call.actor] ?? 0)
      let thread = threads[call.actor] ?? ActorThread()
      threads[call.actor] = thread
      return thread
    }
    thread.run {
      let answer = Result { try self.serve(call) }
        .mapError { $0 as? ProviderError ?? ProviderError(.failed, "\($0)") }
      self.changed.withLock { self.underWay[call.actor, default: 0] -= 1 }
      completion(answer)
    }
  }

  private func serve(_ call: ActorCall) throws -> [UInt8] {
    guard call.operation == "DeliverMessage" else {
      throw ProviderError(.unsupportedOperation, "\(call.operation) is no delivery")
    }
    let message = try BrokerMessage(messagePack: call.payload)
    let reaction = changed.withLock { reactions[call.actor] }
    try reaction?(message)
    changed.withLock {
      received[call.actor, default: []].append(message)
      changed.broadcast()
    }
    return []
  }

  func bindingValues(actor: String) -> [String: String]? { nil }

  func log(_ level: LogLevel, _ message: String) {
    changed.withLock {
      lines.append(message)
      changed.broadcast()
    }
  }
}
