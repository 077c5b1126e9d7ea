import Foundation
import Testing
import WebAssembly

@Suite("A shared memory", .serialized)
struct SharedMemoryTests {
  static let text = """
    (import "env" "memory" (memory 1 8 shared))
    (func (export "add") (param $at i32) (param $turns i32)
      (loop $again
        (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
        (drop (i32.atomic.rmw8.add_u offset=8 (local.get $at) (i32.const 1)))
        (drop (i64.atomic.rmw16.sub_u offset=16 (i32.shl (local.get $at) (i32.const 1)) (i64.const 1)))
        (br_if $again (local.tee $turns (i32.sub (local.get $turns) (i32.const 1))))))
    (func (export "lock and add") (param $turns i32)
      (loop $again
        (loop $spin
          (br_if $spin (i32.atomic.rmw.cmpxchg (i32.const 32) (i32.const 0) (i32.const 1))))
        (i32.store (i32.const 36) (i32.add (i32.load (i32.const 36)) (i32.const 1)))
        (i32.atomic.store (i32.const 32) (i32.const 0))
        (br_if $again (local.tee $turns (i32.sub (local.get $turns) (i32.const 1))))))
    (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
    (func (export "store") (param i32 i32) (i32.atomic.store (local.get 0) (local.get 1)))
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
    (func (export "wait") (param i32 i32 i64) (result i32)
      (memory.atomic.wait32 (local.get 0) (local.get 1) (local.get 2)))
    (func (export "wait64") (param i32 i64 i64) (result i32)
      (memory.atomic.wait64 (local.get 0) (local.get 1) (local.get 2)))
    (func (export "notify") (param i32 i32) (result i32) (memory.atomic.notify (local.get 0) (local.get 1)))
    """

  static let engine = Engine(Engine.Configuration(features: Features.default.union(.threads), countsBudget: true))

  static func shared() throws -> SharedMemory {
    try SharedMemory(MemoryType(SizeRange(1, 8), isShared: true))
  }

  /// A guest in a store of its own.
  static func guest(_ memory: SharedMemory) throws -> Guest {
    let store = Store(engine: engine)
    var imports = Imports()
    imports.define("env", "memory", .memory(Memory(memory, in: store)))
    return try Guest(text, imports: imports, in: store)
  }

  @Test("takes the steps of four threads one after the other, whatever their width")
  func atomicity() throws {
    let memory = try Self.shared()
    try inThreads(4) { n in
      let guest = try Self.guest(memory)
      _ = try guest.call("add", .i32(Int32(n)), .i32(50_000))
      _ = try guest.call("lock and add", .i32(5_000))
    }
    let guest = try Self.guest(memory)
    #expect(try guest.int("load", .i32(0)) == 200_000)
    let low = Int32(50_000 % 256)
    #expect(try guest.int("load", .i32(8)) == low * 0x0101_0101)
    let negative = Int32((65_536 - 50_000 % 65_536) % 65_536)
    #expect(try guest.int("load", .i32(16)) == negative * 0x0001_0001)
    #expect(try guest.int("load", .i32(36)) == 20_000)
  }

  @Test("wakes those who wait, longest first, and as many as asked")
  func waking() throws {
    let memory = try Self.shared()
    let results = try inThreads(4) { n -> Int32 in
      let guest = try Self.guest(memory)
      guard n == 3 else { return try guest.int("wait", .i32(64), .i32(0), .i64(-1)) }
      var woken: Int32 = 0
      while woken < 3 {
        let count = try guest.int("notify", .i32(64), .i32(2))
        #expect(count <= 2)
        woken += count
      }
      return woken
    }
    #expect(results == [0, 0, 0, 3])
    #expect(try Self.guest(memory).int("notify", .i32(64), .i32(-1)) == 0)
  }

  @Test("lets nobody wait for another value, nor longer than asked")
  func notWaiting() throws {
    let guest = try Self.guest(Self.shared())
    #expect(try guest.int("wait", .i32(0), .i32(1), .i64(-1)) == 1)
    #expect(try guest.int("wait64", .i32(0), .i64(1 << 32), .i64(-1)) == 1)
    #expect(try guest.int("wait", .i32(0), .i32(0), .i64(1_000_000)) == 2)
    #expect(try guest.int("wait64", .i32(0), .i64(0), .i64(0)) == 2)
  }

  @Test("does not keep a guest that is interrupted or past its deadline")
  func interruption() throws {
    let guest = try Self.guest(Self.shared())
    guest.store.deadline = MonotonicClock.now + 20_000_000
    let start = MonotonicClock.now
    #expect(trapReason { _ = try guest.call("wait", .i32(0), .i32(0), .i64(-1)) } == .deadlineExceeded)
    #expect(MonotonicClock.now - start >= 20_000_000)
    guest.store.deadline = nil
    let handle = guest.store.interruptHandle
    Thread { handle.interrupt() }.start()
    #expect(trapReason { _ = try guest.call("wait64", .i32(0), .i64(0), .i64(.max)) } == .interrupted)
  }

  @Test("that one thread makes larger is larger for a thread that runs")
  func growth() throws {
    let memory = try Self.shared()
    let results = try inThreads(2) { n -> Int32 in
      let guest = try Self.guest(memory)
      if n == 0 {
        #expect(try guest.int("grow", .i32(7)) == 1)
        #expect(try guest.int("grow", .i32(1)) == -1)
        _ = try guest.call("store", .i32(8 * 65_536 - 4), .i32(42))
        _ = try guest.call("store", .i32(0), .i32(1))
        while try guest.int("notify", .i32(0), .i32(1)) == 0, try guest.int("load", .i32(4)) == 0 {}
        return 42
      }
      _ = try guest.int("wait", .i32(0), .i32(0), .i64(-1))
      _ = try guest.call("store", .i32(4), .i32(1))
      return try guest.int("load", .i32(8 * 65_536 - 4))
    }
    #expect(results == [42, 42])
    #expect(memory.type.size == SizeRange(8, 8))
  }

  @Test("is found at an instance's export, and outlives its store")
  func exported() throws {
    let exporter = try Guest(
      "(memory (export \"memory\") 1 8 shared) (data (i32.const 0) \"*\")", in: Store(engine: Self.engine))
    let memory = try #require(exporter.instance.memory("memory")?.shared)
    #expect(try Self.guest(memory).int("load", .i32(0)) == 42)
    let plain = try Memory(MemoryType(SizeRange(1, 8)), in: exporter.store)
    #expect(plain.shared == nil)
    var imports = Imports()
    imports.define("env", "memory", .memory(plain))
    #expect(linkError { _ = try Guest(Self.text, imports: imports, in: exporter.store) } != nil)
  }

  @Test("counts with all it may grow to against the limit, and takes no more than that")
  func limit() throws {
    var limits = Limits()
    limits.memoryBytes = 4 * 65_536
    let memory = try SharedMemory(MemoryType(SizeRange(1, 8), isShared: true), limits: limits)
    let guest = try Self.guest(memory)
    #expect(try guest.int("grow", .i32(3)) == 1)
    #expect(try guest.int("grow", .i32(1)) == -1)
    #expect(throws: LimitError.self) {
      _ = try SharedMemory(MemoryType(SizeRange(5, 8), isShared: true), limits: limits)
    }
  }
}

/// Runs a body in so many threads at once; what each returned.
@discardableResult
private func inThreads<Result: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) throws -> Result
) throws -> [Result] {
  let outcomes = Outcomes<Result>()
  let group = DispatchGroup()
  for n in 0..<count {
    group.enter()
    Thread {
      outcomes.set(n, Swift.Result { try body(n) })
      group.leave()
    }.start()
  }
  group.wait()
  return try (0..<count).map { try outcomes.get($0) }
}

/// What threads came to, by number.
private final class Outcomes<Result: Sendable>: @unchecked Sendable {
  // Guarded by the lock.
  private var values: [Int: Swift.Result<Result, any Error>] = [:]
  private let lock = NSLock()

  func set(_ n: Int, _ value: Swift.Result<Result, any Error>) {
    lock.withLock { values[n] = value }
  }

  func get(_ n: Int) throws -> Result {
    guard let value = lock.withLock({ values[n] }) else { throw Missing() }
    return try value.get()
  }

  struct Missing: Error {}
}
