internal import ActorHost
internal import Locks
internal import Messages

/// The requests of one side that the other has not answered yet.
final class OpenRequests: Sendable {
  private enum Waiter: Sendable {
    case slot(ReplySlot<Outcome>)
    case completion(@Sendable (Outcome) -> Void)
  }

  private struct State {
    var open: [UInt64: Waiter] = [:]
    var last: UInt64 = 0
    /// What all are told when there is nobody left to answer.
    var end: ProviderError?

    mutating func add(_ waiter: Waiter, maximum: Int) -> Result<UInt64, ProviderError> {
      if let end { return .failure(end) }
      guard open.count < maximum else {
        return .failure(ProviderError(.unavailable, "overloaded: \(open.count) requests have not been answered yet"))
      }
      last += 1
      open[last] = waiter
      return .success(last)
    }
  }

  private let state = Locked(State())
  private let maximum: Int

  init(maximum: Int) { self.maximum = maximum }

  var count: Int { state.withLock { $0.open.count } }

  func open() throws(ProviderError) -> (id: UInt64, slot: ReplySlot<Outcome>) {
    let slot = ReplySlot<Outcome>()
    return (try state.withLock { $0.add(.slot(slot), maximum: maximum) }.get(), slot)
  }

  /// - Parameter completion: called once, by whoever brings the answer.
  func open(_ completion: @escaping @Sendable (Outcome) -> Void) throws(ProviderError) -> UInt64 {
    try state.withLock { $0.add(.completion(completion), maximum: maximum) }.get()
  }

  /// False when nobody waits under this number.
  @discardableResult
  func answer(_ id: UInt64, _ outcome: Outcome) -> Bool {
    guard let waiter = state.withLock({ $0.open.removeValue(forKey: id) }) else { return false }
    Self.tell(waiter, outcome)
    return true
  }

  func forget(_ id: UInt64) { state.withLock { $0.open[id] = nil } }

  /// Answers all, and refuses what comes later.
  func end(_ error: ProviderError) {
    let waiters = state.withLock { state in
      state.end = error
      defer { state.open = [:] }
      return Array(state.open.values)
    }
    for waiter in waiters { Self.tell(waiter, .failure(error)) }
  }

  private static func tell(_ waiter: Waiter, _ outcome: Outcome) {
    switch waiter {
    case .slot(let slot): slot.fulfil(outcome)
    case .completion(let completion): completion(outcome)
    }
  }
}
