// The life of one native provider as a plain value: which entry may run when, what is under way, what is lost. It says
// what to do next and does nothing itself, so that every order of events can be tested without a thread.
//
//   loaded -> created -> described -> started -> (bound <-> unbound)* -> stopping -> stopped -> destroyed
//                                          \______________________________/ deadline passed: dead
//
// Every entry into the library that may run beside others has a token and is *inside* until it returns. One that
// outlives its deadline is *overdue*: its caller has been answered, its thread is still in there. As long as a binding
// has an overdue call, further calls of that binding are refused, so that a provider which hangs costs one thread per
// caller and not one per call. A call that returns late heals the binding.

/// Which actor uses the provider under which name.
package struct BoundActor: Hashable, Sendable {
  package let actor: String
  package let binding: String

  package init(actor: String, binding: String) {
    self.actor = actor
    self.binding = binding
  }
}

package struct ProviderLifecycle: Sendable {
  package enum Phase: String, Sendable {
    case loaded, created, described, started, stopping, stopped, destroyed
    /// Something did not return in time; the table is never touched again.
    case dead
  }

  /// One use of the provider's table that may run beside others.
  package enum Entry: Hashable, Sendable {
    case call(BoundActor)
    /// `bind` or `unbind`, of which one at a time runs for an actor.
    case configuration(BoundActor)
    /// `health`, or `cancel`, which asks nothing.
    case health, notice
  }

  /// A step was asked for out of order.
  package struct OutOfOrder: Error, Equatable, CustomStringConvertible {
    package let step: Phase
    package let phase: Phase

    package init(step: Phase, phase: Phase) {
      self.step = step
      self.phase = phase
    }

    package var description: String { "a provider that is \(phase.rawValue) cannot become \(step.rawValue)" }
  }

  /// Why an entry is not let in.
  package enum Refusal: Error, Equatable {
    case notStarted, ending, dead
    /// A call of this binding is overdue.
    case bindingFailed
    /// Another `bind` or `unbind` for this actor has not returned.
    case configuring

    package func sentence(about path: String) -> String {
      switch self {
      case .notStarted: "\(path) has not been started"
      case .ending: "\(path) is being stopped"
      case .dead: "\(path) did not return from an earlier call and was given up"
      case .bindingFailed: "the binding failed: an earlier call of this actor to \(path) has not returned"
      case .configuring: "another bind or unbind of this actor to \(path) has not returned"
      }
    }
  }

  /// What `stop` has to do first.
  package enum Ending: Equatable, Sendable {
    /// `leaves` will say when the last entry has left.
    case waitForEntries
    case callStop
    /// Never started: there is nothing to stop.
    case callDestroy
    case nothing
  }

  package private(set) var phase = Phase.loaded
  package private(set) var bound: Set<BoundActor> = []
  private var inside: [UInt64: Entry] = [:]
  private var overdue: Set<UInt64> = []
  private var failed: [BoundActor: Set<UInt64>] = [:]
  private var configuring: Set<String> = []
  private var completionsInside = 0

  package init() {}

  /// Entries whose threads are in the library, overdue ones included.
  package var entriesInside: Int { inside.count }
  /// Threads that were left behind in the library.
  package var abandonedThreads: Int { overdue.count }

  // MARK: Steps

  package mutating func created() throws(OutOfOrder) { try step(to: .created, from: .loaded) }

  package mutating func described() throws(OutOfOrder) { try step(to: .described, from: .created) }

  package mutating func started() throws(OutOfOrder) { try step(to: .started, from: .described) }

  /// `start` answered with an error: the provider is what it was before.
  package mutating func startFailed() {
    if phase == .started { phase = .described }
  }

  /// No entry is let in from here on.
  package mutating func ends() -> Ending {
    switch phase {
    case .loaded: return .nothing
    case .created, .described: return .callDestroy
    case .started:
      phase = .stopping
      return inside.isEmpty ? .callStop : .waitForEntries
    case .stopping, .stopped, .destroyed, .dead: return .nothing
    }
  }

  package mutating func stopped() {
    if phase == .stopping { phase = .stopped }
  }

  package mutating func destroyed() {
    if phase != .dead { phase = .destroyed }
  }

  /// Something did not return; what is already gone stays gone.
  package mutating func dies() {
    if phase != .destroyed { phase = .dead }
  }

  private mutating func step(to step: Phase, from expected: Phase) throws(OutOfOrder) {
    guard phase == expected else { throw OutOfOrder(step: step, phase: phase) }
    phase = step
  }

  // MARK: Entries

  /// Lets an entry in or says why not.
  package mutating func enters(_ entry: Entry, token: UInt64) throws(Refusal) {
    switch phase {
    case .started: break
    case .loaded, .created, .described: throw .notStarted
    case .stopping, .stopped, .destroyed: throw .ending
    case .dead: throw .dead
    }
    switch entry {
    case .call(let caller):
      if !failed.isEmpty, failed[caller] != nil { throw .bindingFailed }
    case .configuration(let caller):
      guard configuring.insert(caller.actor).inserted else { throw .configuring }
    case .health, .notice: break
    }
    inside[token] = entry
  }

  /// The caller was answered without the library. Counts only what is still inside.
  package mutating func isOverdue(token: UInt64) {
    guard let entry = inside[token] else { return }
    overdue.insert(token)
    if case .call(let caller) = entry { failed[caller, default: []].insert(token) }
  }

  /// True if this was the last entry that `stop` waits for.
  package mutating func leaves(token: UInt64) -> Bool {
    guard let entry = inside.removeValue(forKey: token) else { return false }
    switch entry {
    case .configuration(let caller): configuring.remove(caller.actor)
    case .call, .health, .notice: break
    }
    if overdue.remove(token) != nil, case .call(let caller) = entry, var tokens = failed[caller] {
      tokens.remove(token)
      failed[caller] = tokens.isEmpty ? nil : tokens
    }
    return phase == .stopping && inside.isEmpty
  }

  package mutating func actorIsBound(_ caller: BoundActor) { bound.insert(caller) }

  /// The next binding starts with a clean record, even if the library still holds a thread of this one.
  package mutating func actorIsUnbound(_ caller: BoundActor) {
    bound.remove(caller)
    failed[caller] = nil
  }

  /// Completions of asynchronous dispatches run in the library's code: while it stops too, never after.
  package mutating func completionEnters() -> Bool {
    guard phase == .started || phase == .stopping || phase == .stopped else { return false }
    completionsInside += 1
    return true
  }

  /// True if this was the last completion that `destroy` waits for.
  package mutating func completionLeaves() -> Bool {
    completionsInside -= 1
    return phase == .stopped && completionsInside == 0
  }

  package var hasCompletionsInside: Bool { completionsInside > 0 }
}
