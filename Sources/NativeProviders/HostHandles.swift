import Locks

// The numbers under which libraries know the host. A library keeps its number for as long as it likes, in threads that
// may outlive everything here; so a number is looked up at each use, is never given twice, and after `close` finds
// nothing. Whoever found a border holds a counted reference to it until the call is done.

/// Which border a handle means.
final class HostHandles: Sendable {
  static let shared = HostHandles()

  private struct State {
    var borders: [UInt64: ProviderBorder] = [:]
    var last: UInt64 = 0
  }

  private let state = Locked(State())

  func open(_ border: ProviderBorder) -> UInt64 {
    state.withLock { state in
      state.last += 1
      state.borders[state.last] = border
      return state.last
    }
  }

  func close(_ handle: UInt64) { state.withLock { $0.borders[handle] = nil } }

  subscript(handle: UInt64) -> ProviderBorder? { state.withLock { $0.borders[handle] } }
}
