import Locks

// Threads on which foreign code runs that might never return. A call into a library cannot be interrupted; it can only
// be left behind. So a caller that has a deadline hands its call to a worker and waits for the answer, not for the
// worker. A worker that never comes back is lost to the pool and to nobody else.
//
// Workers are plain threads, not Swift's cooperative pool, which two such calls would bring to a standstill. An idle
// worker is woken by its own signal, the last one first, because its stack is still in the cache.

/// A pool of threads for calls into libraries.
package final class WorkerThreads: Sendable {
  package static let shared = WorkerThreads(maximum: 512, idle: 64)

  private struct State {
    var idle: [Worker] = []
    var count = 0
  }

  private let state = Locked(State())
  private let maximum: Int
  private let maximumIdle: Int

  /// At most `maximum` threads at a time, of which `idle` are kept when there is nothing to do.
  package init(maximum: Int, idle: Int) {
    self.maximum = maximum
    self.maximumIdle = idle
  }

  /// Runs `job` on a worker; false when all are taken and no further thread may be made.
  package func run(_ job: @escaping @Sendable () -> Void) -> Bool {
    let found = state.withLock { state -> Worker?? in
      if let worker = state.idle.popLast() { return .some(worker) }
      if state.count >= maximum { return nil }
      state.count += 1
      return .some(nil)
    }
    guard let idle = found else { return false }
    if let idle {
      idle.take(job)
      return true
    }
    if Worker(pool: self).begin(with: job) { return true }
    state.withLock { $0.count -= 1 }
    return false
  }

  /// How a job ended that somebody waited for.
  package enum Ending<Value> {
    case finished(Value)
    /// The deadline came first; the job goes on.
    case overdue
    /// No thread was to be had; the job did not begin.
    case noThread
  }

  /// Runs `body` on a worker and waits for its result.
  package func run<Value: Sendable>(until deadline: UInt64, _ body: @escaping @Sendable () -> Value) -> Ending<Value> {
    let answer = Answer<Value>()
    guard run({ answer.give(body()) }) else { return .noThread }
    return answer.wait(until: deadline).map(Ending.finished) ?? .overdue
  }

  /// True if the worker is to wait for its next job.
  fileprivate func rejoin(_ worker: Worker) -> Bool {
    state.withLock { state in
      guard state.idle.count < maximumIdle else {
        state.count -= 1
        return false
      }
      state.idle.append(worker)
      return true
    }
  }
}

/// A value that one thread makes and another waits for.
private final class Answer<Value: Sendable>: Sendable {
  private let value = Locked<Value?>(nil)
  private let signal = Signal()

  func give(_ value: Value) {
    self.value.withLock { $0 = value }
    signal.set()
  }

  func wait(until deadline: UInt64) -> Value? {
    signal.wait(until: deadline)
    return value.withLock { $0 }
  }
}

private final class Worker: Sendable {
  private let pool: WorkerThreads
  private let job = Locked<(@Sendable () -> Void)?>(nil)
  private let signal = Signal()

  init(pool: WorkerThreads) { self.pool = pool }

  func take(_ job: @escaping @Sendable () -> Void) {
    self.job.withLock { $0 = job }
    signal.set()
  }

  /// Starts the thread.
  func begin(with job: @escaping @Sendable () -> Void) -> Bool {
    take(job)
    return SystemThread.detach { [self] in loop() }
  }

  private func loop() {
    repeat {
      signal.wait()
      let next = job.withLock { job in
        defer { job = nil }
        return job
      }
      next?()
    } while pool.rejoin(self)
  }
}
