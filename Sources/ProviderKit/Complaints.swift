import Synchronization

/// Warnings of which one a second reaches the log; the others are counted.
public final class Complaints: Sendable {
  private struct State {
    var last: UInt64?
    var unreported = 0
  }

  private let host: HostHandle
  private let state = Mutex(State())

  public init(_ host: HostHandle) { self.host = host }

  /// Warns, or counts; the sentence is made only if it is shown.
  public func note(_ sentence: @autoclosure () -> String) {
    let now = host.now()
    let others = state.withLock { state -> Int? in
      if let last = state.last, now &- last < 1_000_000_000 {
        state.unreported += 1
        return nil
      }
      state.last = now
      defer { state.unreported = 0 }
      return state.unreported
    }
    guard let others else { return }
    host.log(.warning, others == 0 ? sentence() : "\(sentence()) (and \(others) more)")
  }
}
