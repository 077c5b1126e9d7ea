internal import Glibc

/// Ctrl-C and `kill`, taken by a thread that waits for them instead of interrupting one that works.
///
/// Make it before other threads start: they inherit that these signals are not for them.
struct StopSignals {
  private let set: sigset_t

  init() {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    sigaddset(&set, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &set, nil)
    // A client that goes away is an error of a write, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    self.set = set
  }

  /// Sleeps until one of the signals comes.
  func wait() {
    var set = set
    var number: Int32 = 0
    while sigwait(&set, &number) != 0 {}
  }

  /// Ends the process at the next signal, whatever else it is doing then.
  func leaveAtTheNext(with status: Int32) {
    let last = UnsafeMutablePointer<LastSignal>.allocate(capacity: 1)
    last.initialize(to: LastSignal(signals: self, status: status))
    var thread = pthread_t()
    let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
      guard let last = argument?.assumingMemoryBound(to: LastSignal.self) else { return nil }
      last.pointee.signals.wait()
      _exit(last.pointee.status)
    }
    pthread_create(&thread, nil, body, last)
    pthread_detach(thread)
  }
}

private struct LastSignal {
  let signals: StopSignals
  let status: Int32
}
