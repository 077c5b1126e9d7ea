import Locks
package import ProviderKit

/// Warnings of which one a second reaches the log; the others are counted.
package final class Complaints: Sendable {
  private struct State {
    var last: UInt64?
    var unreported = 0
  }

  private let host: HostHandle
  private let state = Locked(State())

  package init(_ host: HostHandle) { self.host = host }

  package func note(_ sentence: String) {
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
    host.log(.warning, others == 0 ? sentence : "\(sentence) (and \(others) more)")
  }
}
