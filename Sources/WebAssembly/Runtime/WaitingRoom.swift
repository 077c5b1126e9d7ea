/// Threads that wait at addresses of shared memories until another thread notifies them.
///
/// One for the whole process, since a shared memory may belong to many stores; an address tells memories apart. Whoever
/// waits looks at the value under the same lock that a notifier takes, so no wake-up falls between the two.
///
/// https://webassembly.github.io/threads/core/exec/instructions.html
final class WaitingRoom: @unchecked Sendable {
  static let shared = WaitingRoom()

  /// How long a waiting thread goes without looking whether it is interrupted.
  private static let nap: UInt64 = 5_000_000

  // Guards the queues and the waiters in them.
  private let lock = Lock()
  private var queues: [UnsafeMutableRawPointer: [Waiter]] = [:]

  private final class Waiter {
    let condition = Condition()
    var isWoken = false
  }

  enum Outcome: Int {
    case woken, unequal, timedOut
  }

  /// Waits while the address holds the value: for so many nanoseconds, for ever if the number is negative, and no longer
  /// than the machine may run.
  func wait<T: AtomicWord>(
    _ address: UnsafeMutableRawPointer, _ expected: T, _ timeout: Int64, _ machine: UnsafeMutablePointer<MachineState>
  ) -> Result<Outcome, Interruption> {
    let start = MonotonicClock.now
    let end = timeout < 0 ? UInt64.max : start &+ UInt64(timeout)
    return lock.withLock {
      let found: T = AtomicMemory.load(address)
      guard found == expected else { return .success(.unequal) }
      let waiter = Waiter()
      queues[address, default: []].append(waiter)
      while true {
        if waiter.isWoken { return .success(.woken) }
        let now = MonotonicClock.now
        let deadline = machine.pointee.deadline == 0 ? UInt64.max : machine.pointee.deadline
        if machine.pointee.interrupt.pointee != 0 || now >= deadline {
          leave(waiter, address)
          return .failure(Interruption(result: now >= deadline ? .deadlineExceeded : .interrupted))
        }
        if now >= end {
          leave(waiter, address)
          return .success(.timedOut)
        }
        waiter.condition.wait(lock, nanoseconds: min(Self.nap, min(end, deadline) - now))
      }
    }
  }

  /// Why a thread stopped waiting that must not go on.
  struct Interruption: Error {
    let result: RunResult
  }

  /// Wakes those who wait longest, at most so many; how many they were.
  func notify(_ address: UnsafeMutableRawPointer, _ count: UInt32) -> Int {
    lock.withLock {
      guard let queue = queues[address] else { return 0 }
      let woken = queue.prefix(Int(count))
      for waiter in woken {
        waiter.isWoken = true
        waiter.condition.signal()
      }
      let rest = queue.dropFirst(woken.count)
      queues[address] = rest.isEmpty ? nil : Array(rest)
      return woken.count
    }
  }

  private func leave(_ waiter: Waiter, _ address: UnsafeMutableRawPointer) {
    let rest = queues[address]?.filter { $0 !== waiter } ?? []
    queues[address] = rest.isEmpty ? nil : rest
  }
}

// MARK: From the machine

/// What `memory.atomic.wait32` and `wait64` do: 0 when woken, 1 when the value is another, 2 when the time is over; below
/// zero the number of a `RunResult`.
@inline(never) func wait<T: AtomicWord>(
  _ memory: MemoryPointer, _ address: UnsafeMutableRawPointer, _ expected: T, _ timeout: Int64,
  _ machine: UnsafeMutablePointer<MachineState>
) -> Int {
  guard memory.pointee.isShared else { return -RunResult.expectedSharedMemory.rawValue }
  switch WaitingRoom.shared.wait(address, expected, timeout, machine) {
  case .success(let outcome): return outcome.rawValue
  case .failure(let interruption): return -interruption.result.rawValue
  }
}

/// What `memory.atomic.notify` does. Nobody waits at a memory that is not shared.
@inline(never) func notify(_ memory: MemoryPointer, _ address: UnsafeMutableRawPointer, _ count: UInt32) -> Int {
  memory.pointee.isShared ? WaitingRoom.shared.notify(address, count) : 0
}
