import Locks

/// An attempt to connect, on a thread of its own, because libnats waits for ever for a server that begins to talk and then
/// stops. One that takes too long is left to itself; should it succeed after all, its connection is closed.
///
/// `@unchecked`: what it holds is used by the thread alone until the state says that it has ended.
final class NATSAttempt: @unchecked Sendable {
  private struct State {
    var outcome: (status: NATSStatus, handle: NATSHandle?)?
    var isAbandoned = false
  }

  private let library: NATSLibrary
  private let options: NATSHandle
  private let state = Monitor(State())

  /// Takes the options over.
  init(_ library: NATSLibrary, _ options: NATSHandle) {
    self.library = library
    self.options = options
  }

  deinit { library.destroyOptions(options) }

  /// The connection, or why there is none.
  func run(seconds: UInt64) -> (status: NATSStatus, handle: NATSHandle?) {
    guard SystemThread.detach({ [self] in connect() }) else { return (NATSCode.failed, nil) }
    let deadline = monotonicDeadline(after: seconds * 1_000_000_000)
    let outcome = state.wait(until: deadline) { $0.outcome }
    return outcome
      ?? state.withLock { state in
        state.isAbandoned = true
        return state.outcome ?? (NATSCode.timeout, nil)
      }
  }

  private func connect() {
    var handle: NATSHandle?
    let status = library.connect(&handle, options)
    let isAbandoned = state.withLock { state in
      if !state.isAbandoned { state.outcome = (status, handle) }
      return state.isAbandoned
    }
    state.signalAll()
    guard isAbandoned, let handle else { return }
    library.close(handle)
    library.destroyConnection(handle)
  }
}
