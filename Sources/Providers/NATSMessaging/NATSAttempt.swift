import Locks

/// An attempt to connect, on a thread of its own, because libnats waits for ever for a server that begins to talk and then
/// stops, in a loop that takes half a core and a mebibyte each second. It has no call that ends this; the end of the
/// connection does. So that is shut down, whose socket is found by its port and its age: another binding's new connection
/// to the same server may be hit too, and is made again. An attempt that does not end even so is left to itself; should it
/// succeed after all, its connection is closed.
///
/// `@unchecked`: what it holds is used by the thread alone until the state says that it has ended.
final class NATSAttempt: @unchecked Sendable {
  private struct State {
    var outcome: (status: NATSStatus, handle: NATSHandle?)?
    var isAbandoned = false
  }

  private let library: NATSLibrary
  private let options: NATSHandle
  private let ports: Set<UInt16>
  private let state = Monitor(State())

  /// Takes the options over.
  ///
  /// - Parameter ports: the servers', by which its connection is found.
  init(_ library: NATSLibrary, _ options: NATSHandle, ports: Set<UInt16>) {
    self.library = library
    self.options = options
    self.ports = ports
  }

  deinit { library.destroyOptions(options) }

  /// The connection, or why there is none.
  func run(seconds: UInt64) -> (status: NATSStatus, handle: NATSHandle?) {
    let others = PeerSocket.open(to: ports)
    guard SystemThread.detach({ [self] in connect() }) else { return (NATSCode.failed, nil) }
    if let outcome = outcome(within: seconds * 1_000_000_000) { return outcome }
    // When one server's connection has ended the next server's may have the same trouble.
    for _ in 0..<20 {
      for socket in PeerSocket.open(to: ports).subtracting(others) { socket.end() }
      guard let outcome = outcome(within: 50_000_000) else { continue }
      return outcome.handle == nil ? (NATSCode.timeout, nil) : outcome
    }
    return state.withLock { state in
      state.isAbandoned = true
      return state.outcome ?? (NATSCode.timeout, nil)
    }
  }

  private func outcome(within nanoseconds: UInt64) -> (status: NATSStatus, handle: NATSHandle?)? {
    state.wait(until: monotonicDeadline(after: nanoseconds)) { $0.outcome }
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
