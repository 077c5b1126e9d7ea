import Locks

/// The secrets of what runs and of what ran of late. What was replaced long ago is forgotten: it is gone from every
/// provider, and changes without end must not cost memory without end.
package final class HiddenTexts: Sendable {
  private struct State {
    var latest: [SecretTexts] = []
    /// All of them together, and those that stay.
    var texts: SecretTexts
  }

  private let lasting: SecretTexts
  private let state: Locked<State>

  /// How many of the latest are kept; up to twice as many, so that forgetting is seldom.
  package static let memory = 64

  /// - Parameter lasting: texts that are never forgotten.
  package init(lasting: SecretTexts = SecretTexts()) {
    self.lasting = lasting
    state = Locked(State(texts: lasting))
  }

  package var texts: SecretTexts { state.withLock { $0.texts } }

  /// One caller after the other.
  ///
  /// - Parameter present: the secrets of all that runs, which are kept however long ago they came.
  package func add(_ secrets: SecretTexts, keeping present: () -> SecretTexts) {
    guard !secrets.isEmpty else { return }
    let isFull = state.withLock { state in
      guard state.latest.last != secrets else { return false }
      state.latest.append(secrets)
      state.texts.add(secrets)
      return state.latest.count > 2 * Self.memory
    }
    if isFull { forget(present()) }
  }

  private func forget(_ present: SecretTexts) {
    state.withLock { state in
      state.latest.removeFirst(state.latest.count - Self.memory)
      state.texts = state.latest.reduce(into: lasting) { $0.add($1) }
      state.texts.add(present)
    }
  }
}
