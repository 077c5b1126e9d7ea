import Locks
import WebAssembly

/// The threads that run guests and complete calls for those who do not wait.
///
/// Guests are synchronous and may run for seconds; on Swift's shared pool two of them stop everything else. So they get
/// threads of their own, with a stack whose size we set. A thread belongs to no actor: it takes the next piece of work,
/// and goes away when there has been none for a while, so idle actors cost no thread.
final class WorkerPool: Sendable {
  typealias Work = @Sendable () -> Void

  private struct State {
    var waiting: [Work] = []
    /// Index of the first piece of work that nobody has taken.
    var next = 0
    var idle = 0
    var threads = 0
    var isClosed = false

    mutating func takeWork() -> Work? {
      guard next < waiting.count else { return nil }
      defer {
        next += 1
        if next == waiting.count {
          waiting.removeAll(keepingCapacity: waiting.count <= 1024)
          next = 0
        }
      }
      return waiting[next]
    }
  }

  private let state: Monitor<State>
  private let maximum: Int
  private let stackSize: Int
  private let patience: UInt64

  /// - Parameter patience: nanoseconds that an idle thread waits for work before it ends.
  init(maximum: Int, stackSize: Int, patience: UInt64 = 5_000_000_000) {
    state = Monitor(State())
    self.maximum = maximum
    self.stackSize = stackSize
    self.patience = patience
  }

  /// How many threads there are now.
  var threadCount: Int { state.withLock { $0.threads } }

  /// Has `work` run soon on one of the threads. False when no thread could be had and none will come.
  func submit(_ work: @escaping Work) -> Bool {
    enum Step { case wake, start, leave, refuse }
    let step: Step = state.withLock { state in
      guard !state.isClosed else { return .refuse }
      state.waiting.append(work)
      let untaken = state.waiting.count - state.next
      if state.idle >= untaken { return .wake }
      guard state.threads < maximum else { return .leave }
      state.threads += 1
      return .start
    }
    switch step {
    case .wake: state.signal()
    case .start:
      if !startThread() { return state.withLock { $0.threads > 0 } }
    case .leave: break
    case .refuse: return false
    }
    return true
  }

  /// Lets the threads end when the work that is waiting is done, and takes no more.
  func close() {
    state.withLock { $0.isClosed = true }
    state.signalAll()
  }

  private func startThread() -> Bool {
    guard !SystemThread.detach(stackSize: stackSize, { [self] in work() }) else { return true }
    state.withLock { $0.threads -= 1 }
    return false
  }

  private func work() {
    while let work = nextWork() { work() }
  }

  /// The next piece of work, or nil when this thread should end; then it is no longer counted.
  private func nextWork() -> Work? {
    let found: Work?? = state.withLock { state in
      if let work = state.takeWork() { return work }
      state.idle += 1
      return nil
    }
    if let found { return found }
    let late: Work?? = state.wait(until: MonotonicClock.after(patience)) { state in
      if let work = state.takeWork() {
        state.idle -= 1
        return .some(work)
      }
      guard state.isClosed else { return nil }
      state.idle -= 1
      state.threads -= 1
      return .some(nil)
    }
    if let late { return late }
    // Out of patience; work may have come in between.
    return state.withLock { state in
      state.idle -= 1
      if let work = state.takeWork() { return work }
      state.threads -= 1
      return nil
    }
  }
}
