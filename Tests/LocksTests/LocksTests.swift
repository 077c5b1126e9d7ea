import Glibc
import Locks
import Testing

@Suite("Locks")
struct LocksTests {
  @Test("a value is changed by one thread at a time")
  func exclusion() {
    let count = Locked(0)
    onThreads(8) { for _ in 0..<10_000 { count.withLock { $0 += 1 } } }
    #expect(count.withLock { $0 } == 80_000)
  }

  @Test("whoever waits for a turn gives up at the deadline, and not before")
  func deadline() {
    let turns = Turns(7)
    let isHeld = Signal()
    let mayEnd = Signal()
    let holder = thread {
      turns.take { _ in
        isHeld.set()
        mayEnd.wait()
      }
    }
    isHeld.wait()
    let end = monotonicDeadline(after: 20_000_000)
    #expect(turns.take(until: end) { $0 } == nil)
    #expect(monotonicNow() >= end)
    mayEnd.set()
    #expect(turns.take(until: monotonicDeadline(after: 5_000_000_000)) { $0 } == 7)
    pthread_join(holder, nil)
  }

  @Test("a turn is had at once when nobody has it, however late it is")
  func free() { #expect(Turns(7).take(until: 0) { $0 } == 7) }

  @Test("everybody gets a turn, one at a time")
  func turns() {
    final class Count { var number = 0 }
    let count = Turns(Count())
    onThreads(8) { for _ in 0..<1000 { count.take { $0.number += 1 } } }
    #expect(count.take { $0.number } == 8000)
  }

  @Test("a monitor's waiter wakes when the value has become what it waits for")
  func waiting() {
    let number = Monitor(0)
    let other = thread {
      for _ in 0..<3 {
        number.withLock { $0 += 1 }
        number.signal()
      }
    }
    #expect(number.wait { $0 == 3 ? "three" : nil } == "three")
    pthread_join(other, nil)
    #expect(number.wait(until: monotonicDeadline(after: 1_000_000)) { $0 == 4 ? true : nil } == nil)
  }

  @Test("a signal is heard once, also when it came first")
  func signal() {
    let signal = Signal()
    signal.set()
    #expect(signal.wait(until: 0))
    #expect(!signal.wait(until: monotonicDeadline(after: 1_000_000)))
  }

  @Test("a deadline never wraps")
  func farDeadline() { #expect(monotonicDeadline(after: .max) == .max) }
}

/// Runs `body` on a thread of its own.
private func thread(_ body: @escaping @Sendable () -> Void) -> pthread_t {
  var thread = pthread_t()
  pthread_create(
    &thread, nil,
    { body in
      Unmanaged<Body>.fromOpaque(body!).takeRetainedValue().body()
      return nil
    }, Unmanaged.passRetained(Body(body)).toOpaque())
  return thread
}

private final class Body: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private func onThreads(_ count: Int, _ body: @escaping @Sendable () -> Void) {
  for thread in (0..<count).map({ _ in thread(body) }) { pthread_join(thread, nil) }
}
