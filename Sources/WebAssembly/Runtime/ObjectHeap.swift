/// The objects of a store: structures, arrays and exceptions, which go when nothing refers to them any more.
///
/// Mark and sweep; objects never move. Small ones come from free lists by size, which the machine pops by itself
/// (`MachineState.freeCells`); only when a list is empty does it come here. Then cells are found in this order: in
/// blocks not yet swept since the last collection, in the block being carved, in a new block, by collecting. Sweeping
/// is left to those who need cells, so a collection takes as long as marking the live objects.
///
/// A collection is due when as many bytes were handed out as were alive after the last one, so that memory stays within
/// about twice the live objects and the work within a constant for each byte allocated. At the limit it is tried only
/// if a sixteenth of the limit was handed out since: a guest whose live objects fill the heap is ended, instead of
/// collecting for every object. After that it is tried once more, for whoever comes next.
///
/// **Roots.** Globals, tables, element segments and references held by the host are known by their types. The machine's
/// stack has no types: every word of it that is the address of an object keeps that object. So whoever allocates says
/// where the stack ends, and must have every reference it still needs in a slot below: an accumulator is no root.
///
/// **Exceptions.** An `exnref` is a reference to an object made by `makeException`: its tag, then the payload in slots
/// as `throw` found them, which the collector follows by the types of the tag. `ExceptionObject` reads it. While an
/// exception unwinds frames nothing is allocated, so its word may be anywhere; a handler pushes it or its payload, and
/// they are in slots again. One that leaves the machine is held with `Store.hold`, and let go with `Store.drop`.
final class ObjectHeap {
  /// Heads of the free lists, by size class; the machine's own.
  let freeCells: UnsafeMutablePointer<UInt>
  /// Whose roots count; the store owns this object.
  var store: Unmanaged<Store>?
  private let limit: Int
  private var blocks: HeapBlocks?
  /// By size class: blocks swept since the last collection, blocks not yet swept, the block being carved.
  private var swept = [UInt32](repeating: HeapBlock.none, count: SizeClass.count)
  private var unswept = [UInt32](repeating: HeapBlock.none, count: SizeClass.count)
  private var carving = [UInt32](repeating: HeapBlock.none, count: SizeClass.count)
  private var large = HeapBlock.none
  private var handedOut = 0
  private var threshold = ObjectHeap.leastThreshold
  /// References that something outside of the machine keeps, and the places in the list that are free.
  private var held: [UInt64] = []
  private var freePlaces: [Int] = []

  /// Collects at every so many allocations, for tests; zero for none. Each allocation then comes through here.
  var stress = 0 {
    didSet { discardFreeCells() }
  }
  private var sinceStress = 0
  /// Whether the last attempt to allocate was refused.
  private var wasRefused = false
  /// With stress: the cells that are given out one by one.
  private var reserve = [UInt](repeating: 0, count: SizeClass.count)

  /// How often the heap was collected.
  private(set) var collections = 0
  /// Bytes of the objects that the last collection found alive.
  private(set) var liveBytes = 0

  private static let leastThreshold = 1 << 20

  init(limit: Int) {
    self.limit = max(limit, 0)
    freeCells = .allocate(capacity: SizeClass.count)
    freeCells.initialize(repeating: 0, count: SizeClass.count)
  }

  deinit {
    blocks?.release()
    freeCells.deallocate()
  }

  /// Bytes that blocks in use take up.
  var blockBytes: Int {
    blocks.map { ($0.count - $0.freeCount) << HeapBlock.sizeLog2 } ?? 0
  }
}

// MARK: Allocation

extension ObjectHeap {
  /// Makes the free list of a class hold a cell at least; false when the heap is full. `stackEnd` is the end of what
  /// counts of the machine's stack, should this collect.
  func refill(_ sizeClass: Int, stackEnd: UnsafeRawPointer) -> Bool {
    collectIfDue(stackEnd, for: SizeClass.sizes[sizeClass])
    if findCells(sizeClass) { return true }
    wasRefused = !(collectAtLimit(stackEnd, for: SizeClass.sizes[sizeClass]) && findCells(sizeClass))
    return !wasRefused
  }

  /// Memory for an object, whose first word is zero and must get its type before anything else is allocated; nil when
  /// the heap is full. The rest may hold anything.
  func allocate(_ byteCount: Int, stackEnd: UnsafeRawPointer) -> UnsafeMutableRawPointer? {
    guard byteCount <= SizeClass.largest else { return allocateLarge(byteCount, stackEnd: stackEnd) }
    let sizeClass = SizeClass.containing(byteCount)
    if freeCells[sizeClass] == 0, !refill(sizeClass, stackEnd: stackEnd) { return nil }
    guard let cell = UnsafeMutableRawPointer(bitPattern: freeCells[sizeClass]) else { return nil }
    freeCells[sizeClass] = cell.load(fromByteOffset: 8, as: UInt.self)
    return cell
  }

  private func findCells(_ sizeClass: Int) -> Bool {
    if stress > 0, let cell = UnsafeMutableRawPointer(bitPattern: reserve[sizeClass]) {
      publish(UInt(bitPattern: cell), 0, sizeClass)
      return true
    }
    guard prepare() else { return false }
    while let block = popUnswept(sizeClass) {
      guard let (list, bytes) = blocks?.sweep(block) else { break }
      push(block, on: &swept[sizeClass])
      if bytes > 0 {
        publish(list, bytes, sizeClass)
        return true
      }
    }
    if carving[sizeClass] != HeapBlock.none, carve(Int(carving[sizeClass]), sizeClass) { return true }
    guard let block = takeBlocks(1) else { return false }
    blocks?.blocks[block] = HeapBlock(
      kind: .cells, sizeClass: UInt8(sizeClass), cellSize: UInt32(SizeClass.sizes[sizeClass]))
    push(block, on: &swept[sizeClass])
    carving[sizeClass] = UInt32(block)
    return carve(block, sizeClass)
  }

  private func carve(_ block: Int, _ sizeClass: Int) -> Bool {
    guard let (list, bytes) = blocks?.carve(block), bytes > 0 else { return false }
    publish(list, bytes, sizeClass)
    return true
  }

  /// Hands a list of cells to the machine; under stress the first of them.
  private func publish(_ list: UInt, _ byteCount: Int, _ sizeClass: Int) {
    handedOut += byteCount
    freeCells[sizeClass] = list
    guard stress > 0, let first = UnsafeMutablePointer<UInt>(bitPattern: list) else { return }
    reserve[sizeClass] = first[1]
    first[1] = 0
  }

  private func allocateLarge(_ byteCount: Int, stackEnd: UnsafeRawPointer) -> UnsafeMutableRawPointer? {
    guard byteCount <= limit else { return nil }
    let run = (byteCount + HeapBlock.size - 1) >> HeapBlock.sizeLog2
    collectIfDue(stackEnd, for: byteCount)
    guard prepare() else { return nil }
    var start = takeBlocks(run)
    if start == nil {
      if collectAtLimit(stackEnd, for: byteCount) { start = takeBlocks(run) }
      wasRefused = start == nil
    }
    guard let start, let blocks else { return nil }
    blocks.blocks[start] = HeapBlock(kind: .large, run: UInt32(run))
    for index in start + 1..<start + run { blocks.blocks[index].kind = .continuation }
    push(start, on: &large)
    handedOut += run << HeapBlock.sizeLog2
    let object = blocks.address(start)
    object.storeBytes(of: 0, as: UInt.self)
    return object
  }

  /// Free blocks; sweeps the rest of the heap if that is what it takes.
  private func takeBlocks(_ run: Int) -> Int? {
    if let start = blocks?.take(run) { return start }
    sweepAll()
    return blocks?.take(run)
  }

  /// Maps the heap when it is first used, or as much of it as the system grants.
  private func prepare() -> Bool {
    if blocks != nil { return true }
    // Beyond a terabyte nobody has memory, only addresses.
    var size = min(limit, 1 << 40)
    while blocks == nil, size >= HeapBlock.size {
      blocks = HeapBlocks(byteCount: size)
      size /= 2
    }
    return blocks != nil
  }

  // MARK: Lists of blocks

  private func push(_ block: Int, on list: inout UInt32) {
    blocks?.blocks[block].next = list
    list = UInt32(block)
  }

  private func popUnswept(_ sizeClass: Int) -> Int? {
    let block = unswept[sizeClass]
    guard block != HeapBlock.none, let blocks else { return nil }
    unswept[sizeClass] = blocks.blocks[Int(block)].next
    return Int(block)
  }
}

// MARK: Collection

extension ObjectHeap {
  private func collectIfDue(_ stackEnd: UnsafeRawPointer, for byteCount: Int) {
    if stress > 0 {
      sinceStress += 1
      guard sinceStress >= stress else { return }
      sinceStress = 0
    } else {
      guard handedOut + byteCount > threshold else { return }
    }
    collect(stackEnd: stackEnd)
  }

  /// Collects because nothing is left; false if that would be of no use.
  private func collectAtLimit(_ stackEnd: UnsafeRawPointer, for byteCount: Int) -> Bool {
    let size = blocks.map { $0.count << HeapBlock.sizeLog2 } ?? 0
    guard wasRefused || handedOut + byteCount >= size / 16 else { return false }
    collect(stackEnd: stackEnd)
    return true
  }

  /// Frees every object that cannot be reached.
  func collect(stackEnd: UnsafeRawPointer) {
    guard blocks != nil else { return }
    sweepAll()
    guard let blocks else { return }
    var marker = HeapMarker(blocks)
    store?._withUnsafeGuaranteedRef { $0.markRoots(&marker, stackEnd: stackEnd) }
    held.withUnsafeBufferPointer { list in
      if let base = list.baseAddress { marker.mark(base, count: list.count) }
    }
    marker.finish()
    collections += 1
    liveBytes = marker.liveBytes
    threshold = max(Self.leastThreshold, marker.liveBytes + marker.rootBytes)
    handedOut = 0
    discardFreeCells()
    (swept, unswept) = (unswept, swept)
    sweepLarge()
  }

  /// Forgets the free lists; sweeping finds the cells again.
  private func discardFreeCells() {
    for sizeClass in 0..<SizeClass.count {
      freeCells[sizeClass] = 0
      reserve[sizeClass] = 0
    }
  }

  /// Sweeps what nobody has swept since the last collection, and gives back blocks without objects.
  private func sweepAll() {
    for sizeClass in 0..<SizeClass.count {
      while let block = popUnswept(sizeClass) {
        guard let (_, bytes) = blocks?.sweep(block) else { return }
        if bytes == blocks.map({ Int($0.blocks[block].carved) }) {
          if carving[sizeClass] == UInt32(block) { carving[sizeClass] = HeapBlock.none }
          blocks?.giveBack(block, 1)
        } else {
          push(block, on: &swept[sizeClass])
        }
      }
    }
  }

  private func sweepLarge() {
    guard let table = blocks?.blocks else { return }
    var block = large
    large = HeapBlock.none
    while block != HeapBlock.none {
      let index = Int(block)
      let (run, next) = (Int(table[index].run), table[index].next)
      guard let object = blocks?.address(index).assumingMemoryBound(to: UInt.self) else { return }
      if object.pointee & ObjectHeader.mark != 0 {
        object.pointee &= ~ObjectHeader.mark
        push(index, on: &large)
      } else {
        blocks?.giveBack(index, run)
      }
      block = next
    }
  }
}

// MARK: What others hold

extension ObjectHeap {
  /// Keeps what a reference refers to until the place is dropped.
  func hold(_ reference: UInt64) -> Int {
    if let place = freePlaces.popLast() {
      held[place] = reference
      return place
    }
    held.append(reference)
    return held.count - 1
  }

  func held(at place: Int) -> UInt64 { held[place] }

  func drop(_ place: Int) {
    held[place] = 0
    freePlaces.append(place)
  }
}
