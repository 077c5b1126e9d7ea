/// The address space of a heap, cut into blocks of 64 KiB.
///
/// A block is free, holds cells of one size, or is part of a large object. A table beside the blocks says which, so
/// any 64-bit number can be checked for being the address of an object. All of it is mapped at once and takes up
/// memory only where it was touched; a block's cells are carved a few pages at a time.
///
/// A free cell begins with a zero, where an object has its type, followed by the address of the next free cell.
struct HeapBlock {
  enum Kind: UInt8 { case free, cells, large, continuation }

  var kind = Kind.free
  var sizeClass: UInt8 = 0
  /// Of cells: their size, and how many bytes have been carved.
  var cellSize: UInt32 = 0
  var carved: UInt32 = 0
  /// Of a large object: how many blocks it has.
  var run: UInt32 = 0
  /// The next block in the same list.
  var next = HeapBlock.none

  static let none = UInt32.max
  static let size = 1 << 16
  static let sizeLog2 = 16
}

struct HeapBlocks {
  let base: UnsafeMutableRawPointer
  let blocks: UnsafeMutablePointer<HeapBlock>
  /// Where the collector keeps what it has yet to follow: room for every object there can be.
  let pending: UnsafeMutablePointer<UInt>
  let count: Int
  /// Blocks from here on were never used.
  private(set) var used = 0
  private(set) var freeCount: Int
  private var cursor = 0
  private let mapping: (start: UnsafeMutableRawPointer, byteCount: Int)

  /// Objects that are followed take 16 bytes at least, and an entry 8.
  private static func pendingBytes(_ count: Int) -> Int { count * (HeapBlock.size / 2) }

  /// Nil when the system refuses so many addresses.
  init?(byteCount: Int) {
    count = byteCount >> HeapBlock.sizeLog2
    guard count > 0, count < Int(HeapBlock.none),
      let table = AddressSpace.rounded(count * MemoryLayout<HeapBlock>.stride)
    else { return nil }
    // One block more, to align the first.
    let bytes = (count + 1) * HeapBlock.size + table + Self.pendingBytes(count)
    guard let start = AddressSpace.allocate(bytes) else { return nil }
    mapping = (start, bytes)
    base = start.alignedUp(toMultipleOf: HeapBlock.size)
    let end = base + count * HeapBlock.size
    blocks = end.bindMemory(to: HeapBlock.self, capacity: count)
    pending = (end + table).bindMemory(to: UInt.self, capacity: Self.pendingBytes(count) / 8)
    freeCount = count
  }

  func release() {
    AddressSpace.release(mapping.start, mapping.byteCount)
  }

  @inline(__always) func address(_ block: Int) -> UnsafeMutableRawPointer {
    base + block << HeapBlock.sizeLog2
  }

  @inline(__always) func index(of address: UInt) -> Int {
    Int(bitPattern: address &- UInt(bitPattern: base)) >> HeapBlock.sizeLog2
  }

  // MARK: Taking and giving back

  /// Consecutive free blocks, the first of them; nil when there are none.
  mutating func take(_ run: Int) -> Int? {
    guard run <= freeCount else { return nil }
    guard let start = find(run, from: cursor, to: used) ?? find(run, from: 0, to: used) ?? fresh(run) else {
      return nil
    }
    cursor = start + run
    freeCount -= run
    return start
  }

  /// Blocks between two places that were given back.
  private func find(_ run: Int, from: Int, to end: Int) -> Int? {
    var length = 0
    var index = from
    while index < end {
      length = blocks[index].kind == .free ? length + 1 : 0
      index += 1
      if length == run { return index - run }
    }
    return nil
  }

  /// Blocks never used before, together with the free ones right below.
  private mutating func fresh(_ run: Int) -> Int? {
    var start = used
    while start > 0, blocks[start - 1].kind == .free { start -= 1 }
    guard start + run <= count else { return nil }
    // The table reads as zero where nobody wrote.
    var index = used
    while index < start + run {
      (blocks + index).initialize(to: HeapBlock())
      index += 1
    }
    used = max(used, start + run)
    return start
  }

  /// Runs of so many blocks go back to the system, too.
  private static let returnedRun = 16

  mutating func giveBack(_ start: Int, _ run: Int) {
    for index in start..<(start + run) { blocks[index] = HeapBlock() }
    freeCount += run
    if run >= Self.returnedRun { AddressSpace.discard(address(start), run * HeapBlock.size) }
  }

  // MARK: Cells

  /// How many bytes of a block become cells at once.
  private static let carvedAtOnce = 1 << 12

  /// The next cells of a block as a list; zero when it is used up.
  func carve(_ block: Int) -> (list: UInt, byteCount: Int) {
    let cell = Int(blocks[block].cellSize)
    let carved = Int(blocks[block].carved)
    let left = (HeapBlock.size - carved) / cell
    let number = min(left, max(1, Self.carvedAtOnce / cell))
    guard number > 0 else { return (0, 0) }
    var list: UInt = 0
    var place = address(block) + carved + number * cell
    for _ in 0..<number {
      place -= cell
      place.storeBytes(of: 0, as: UInt.self)
      place.storeBytes(of: list, toByteOffset: 8, as: UInt.self)
      list = UInt(bitPattern: place)
    }
    blocks[block].carved = UInt32(carved + number * cell)
    return (list, number * cell)
  }

  /// Unmarks the objects of a block that are marked and frees the others; the free cells as a list, from low to high.
  func sweep(_ block: Int) -> (list: UInt, byteCount: Int) {
    let cell = Int(blocks[block].cellSize)
    var list: UInt = 0
    var free = 0
    var place = address(block) + Int(blocks[block].carved)
    let start = address(block)
    while place > start {
      place -= cell
      let header = place.load(as: UInt.self)
      if header & ObjectHeader.mark != 0 {
        place.storeBytes(of: header & ~ObjectHeader.mark, as: UInt.self)
      } else {
        place.storeBytes(of: 0, as: UInt.self)
        place.storeBytes(of: list, toByteOffset: 8, as: UInt.self)
        list = UInt(bitPattern: place)
        free += cell
      }
    }
    return (list, free)
  }
}
