import Testing
import TestMeasures
import WebAssembly

@Suite("Linear memory")
struct MemoryTests {
  static let text = """
    (memory (export "memory") 1 3)
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
    (func (export "size") (result i32) (memory.size))
    (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
    (func (export "loadFar") (param i32) (result i32) (i32.load8_u offset=0xffffffff (local.get 0)))
    (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
    (func (export "fill") (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2)))
    (func (export "copy") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
    """

  @Test("X7: grows by zero, to its maximum, and no further")
  func growth() throws {
    let guest = try Guest(Self.text)
    #expect(try guest.int("grow", .i32(-1)) == -1)
    #expect(try guest.int("grow", .i32(0)) == 1)
    #expect(try guest.int("grow", .i32(2)) == 1)
    #expect(try guest.int("grow", .i32(1)) == -1)
    #expect(try guest.int("size") == 3)
    #expect(guest.instance.memory("memory")?.byteCount == 3 * 65536)
  }

  @Test("X7: keeps its contents when it grows, and new pages are zero")
  func contents() throws {
    let guest = try Guest(Self.text)
    _ = try guest.call("store", .i32(65532), .i32(0x01020304))
    _ = try guest.call("grow", .i32(1))
    #expect(try guest.int("load", .i32(65532)) == 0x01020304)
    #expect(try guest.int("load", .i32(65536)) == 0)
    #expect(try guest.int("load", .i32(131068)) == 0)
  }

  @Test("X5: traps exactly one past the end", arguments: [0, 1, 3, 4, 5, 65536])
  func bounds(_ distance: Int32) throws {
    let guest = try Guest(Self.text)
    let trap = trapReason { _ = try guest.call("load", .i32(65536 - distance)) }
    #expect(trap == (distance < 4 ? .outOfBoundsMemoryAccess : nil))
  }

  @Test("X5: adds address and offset in 64 bits")
  func wrapping() throws {
    let guest = try Guest(Self.text)
    for address in [0, 1, 2, -1] as [Int32] {
      #expect(trapReason { _ = try guest.call("loadFar", .i32(address)) } == .outOfBoundsMemoryAccess)
    }
  }

  @Test("X5, X6: allows operations of no bytes at the end, not past it")
  func emptyOperations() throws {
    let guest = try Guest(Self.text)
    for name in ["fill", "copy"] as [Name] {
      _ = try guest.call(name, .i32(65536), .i32(0), .i32(0))
      #expect(
        trapReason { _ = try guest.call(name, .i32(65537), .i32(0), .i32(0)) } == .outOfBoundsMemoryAccess)
      #expect(trapReason { _ = try guest.call(name, .i32(-1), .i32(0), .i32(-1)) } == .outOfBoundsMemoryAccess)
    }
  }

  @Test("X6: writes nothing when an operation does not fit")
  func noPartialWrites() throws {
    let guest = try Guest(Self.text)
    let memory = try #require(guest.instance.memory("memory"))
    #expect(trapReason { _ = try guest.call("fill", .i32(65530), .i32(7), .i32(7)) } == .outOfBoundsMemoryAccess)
    #expect(try memory.read(at: 65530, count: 6).allSatisfy { $0 == 0 })
  }

  @Test("X7: is mapped, not touched, however large it begins")
  func reservation() throws {
    let store = boundedStore { $0.memoryBytes = 8 << 30 }
    let resident = ProcessStatus.residentBytes()
    let guest = try Guest("(memory (export \"memory\") 65536)", in: store)
    #expect(guest.instance.memory("memory")?.byteCount == 1 << 32)
    #expect(ProcessStatus.residentBytes() - resident < 256 << 20)
  }

  @Test("X7: grows a page at a time to 4 GiB in linear time")
  func manyGrowths() throws {
    let store = boundedStore { $0.memoryBytes = 8 << 30 }
    let guest = try Guest(
      """
      (memory 0 65536)
      (func (export "all") (result i32)
        (loop (br_if 0 (i32.ne (memory.grow (i32.const 1)) (i32.const -1))))
        (memory.size))
      """, in: store)
    let start = MonotonicClock.now
    #expect(try guest.int("all") == 65536)
    #expect(MonotonicClock.now - start < 5_000_000_000)
  }

  @Test("stays within what an instance may hold")
  func allowance() throws {
    let store = boundedStore { $0.memoryBytes = 2 << 16 }
    let guest = try Guest(Self.text, in: store)
    #expect(try guest.int("grow", .i32(2)) == -1)
    #expect(try guest.int("grow", .i32(1)) == 1)
    #expect(throws: LimitError.self) { try Guest("(memory 3)", in: store) }
  }

  @Test("is read and written by the host within its bounds only")
  func hostAccess() throws {
    let memory = try #require(try Guest(Self.text).instance.memory("memory"))
    try memory.write([1, 2, 3, 4], at: 65532)
    #expect(try memory.read(at: 65532, count: 4) == [1, 2, 3, 4])
    #expect(try memory.load(at: 65532, as: UInt32.self) == 0x04030201)
    try memory.store(UInt16(0x0605), at: 65534)
    #expect(try memory.read(at: 65534, count: 2) == [5, 6])
    #expect(try memory.read(at: 65536, count: 0) == [])
    for (offset, count) in [(65533, 4), (65537, 0), (-1, 1), (0, -1), (Int.max, 1), (1, Int.max)] {
      #expect(trapReason { _ = try memory.read(at: offset, count: count) } == .outOfBoundsMemoryAccess)
    }
    #expect(trapReason { try memory.write([0, 0], at: 65535) } == .outOfBoundsMemoryAccess)
  }
}
