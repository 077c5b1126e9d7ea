/// Who may enter a provider: a value without threads, behind the lock of its `RegisteredProvider`.
///
/// The door is open, held, closed, or leads on to a successor. While it is held, new calls wait for what comes next; but
/// a call that serves one inside has to get in, because that one does not end without it. Such a call is known by its
/// chain: one of the actors that wait for it is the caller of a call inside.
package struct ProviderDoor<Successor> {
  private enum State { case open, held, closed, moved(to: Successor) }

  package enum Entry {
    case inside
    case wait
    case closed
    /// Somebody else serves in this one's place.
    case moved(to: Successor)
  }

  private var state = State.open
  /// The callers of the calls inside, in no order.
  private var callers: [String] = []

  package init() {}

  package var isEmpty: Bool { callers.isEmpty }

  /// Whether somebody may be waiting for the last call inside to leave.
  package var isWatched: Bool { if case .open = state { false } else { true } }

  package mutating func enter(_ caller: String, waitedForBy chain: CallChain) -> Entry {
    switch state {
    case .open: break
    case .held:
      guard chain.actors.dropLast().contains(where: callers.contains) else { return .wait }
    case .closed: return .closed
    case .moved(let successor): return .moved(to: successor)
    }
    callers.append(caller)
    return .inside
  }

  package mutating func leave(_ caller: String) {
    guard let index = callers.lastIndex(of: caller) else { return }
    callers.swapAt(index, callers.count - 1)
    callers.removeLast()
  }

  package mutating func hold() { state = .held }

  package mutating func open() { state = .open }

  package mutating func move(to successor: Successor) { state = .moved(to: successor) }

  /// Nobody comes in any more; who is sent on to a successor still is.
  package mutating func close() { if case .moved = state {} else { state = .closed } }
}
