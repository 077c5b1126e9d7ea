import Locks
import Messages
package import ProviderKit

// The one thread of a messaging provider. It hands messages to the host, one after the other, and does what is due at a
// moment. Actors must not be called on the thread that carries out a publisher's call: the host would see the call chain
// of the publisher, and refuse to deliver to it what it has itself subscribed to. Handing over never waits for an
// actor, so one thread serves thousands of them.

/// Carries messages to actors, and does things at their time.
package final class Courier: Sendable {
  package typealias Action = @Sendable () -> Void

  /// Something that is to happen later, unless it is taken back.
  package struct Appointment: Sendable, Equatable {
    let moment: UInt64
    let number: UInt64
  }

  fileprivate struct Entry {
    let appointment: Appointment
    let action: Action
  }

  private struct State {
    var errands: [Action] = []
    /// The next one is the last.
    var diary: [Entry] = []
    var lastNumber: UInt64 = 0
    var isEnding = false
  }

  private let host: HostHandle
  private let state = Monitor(State())
  private let thread = Locked<SystemThread?>(nil)

  package init(host: HostHandle) { self.host = host }

  package func start() throws {
    guard let thread = SystemThread({ [self] in work() }) else {
      throw ProviderError(.unavailable, "no thread is left to deliver messages")
    }
    self.thread.withLock { $0 = thread }
  }

  /// Ends the thread and waits for it; what was still to be done is not done.
  package func stop() {
    state.withLock { state in
      state.isEnding = true
      state.errands = []
      state.diary = []
    }
    state.signalAll()
    thread.withLock { $0.take() }?.join()
  }

  /// Does `action` soon, after all that was asked for before.
  func run(_ action: @escaping Action) {
    state.withLock { state in
      guard !state.isEnding else { return }
      state.errands.append(action)
    }
    state.signal()
  }

  /// Does `action` at a moment of the host's clock.
  package func run(at moment: UInt64, _ action: @escaping Action) -> Appointment {
    let (appointment, isNext) = state.withLock { state in
      state.lastNumber += 1
      let appointment = Appointment(moment: moment, number: state.lastNumber)
      guard !state.isEnding else { return (appointment, false) }
      let index = state.diary.firstIndex(before: appointment)
      state.diary.insert(Entry(appointment: appointment, action: action), at: index)
      return (appointment, index == state.diary.count - 1)
    }
    if isNext { state.signal() }
    return appointment
  }

  /// Takes an appointment back, if its time has not come.
  package func cancel(_ appointment: Appointment) {
    state.withLock { state in
      let index = state.diary.firstIndex(before: appointment)
      guard index < state.diary.count, state.diary[index].appointment == appointment else { return }
      state.diary.remove(at: index)
    }
  }

  private func work() {
    while let actions = next() {
      for action in actions { action() }
    }
  }

  /// What there is to do now, after waiting for it; nil at the end.
  private func next() -> [Action]? {
    while true {
      let deadline = state.withLock { $0.diary.last?.appointment.moment ?? .max }
      let found = state.wait(until: deadline) { [host] state -> [Action]?? in
        if state.isEnding { return .some(nil) }
        var actions = state.errands
        state.errands.removeAll(keepingCapacity: true)
        let now = host.now()
        while let entry = state.diary.last, entry.appointment.moment <= now {
          actions.append(entry.action)
          state.diary.removeLast()
        }
        if !actions.isEmpty { return .some(actions) }
        // An appointment before the one that is waited for: look at the time again.
        return state.diary.last.map { $0.appointment.moment < deadline } ?? false ? .some([]) : nil
      }
      if let found { return found }
    }
  }
}

extension Array where Element == Courier.Entry {
  /// Where an appointment stands or would stand in this list, which begins with the latest.
  fileprivate func firstIndex(before appointment: Courier.Appointment) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].appointment.isLater(than: appointment) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Courier.Appointment {
  fileprivate func isLater(than other: Self) -> Bool { (moment, number) > (other.moment, other.number) }
}
