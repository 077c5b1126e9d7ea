/// Records at addresses that stay, in blocks that grow; all are freed together.
struct RecordPool<Record: BitwiseCopyable>: ~Copyable {
  private var blocks: [UnsafeMutablePointer<Record>] = []
  private var blockSize = 8
  private var used = 8

  private static var largestBlock: Int { 1024 }

  mutating func make(_ record: Record) -> UnsafeMutablePointer<Record> {
    if used == blockSize || blocks.isEmpty {
      if !blocks.isEmpty { blockSize = min(blockSize * 2, Self.largestBlock) }
      blocks.append(.allocate(capacity: blockSize))
      used = 0
    }
    let place = blocks[blocks.count - 1] + used
    place.initialize(to: record)
    used += 1
    return place
  }

  /// Shows all records, block by block.
  func forEachBlock(_ body: (UnsafeMutablePointer<Record>, Int) -> Void) {
    // Blocks double in size up to the largest; only the last one is not full.
    var size = 8
    for (number, block) in blocks.enumerated() {
      body(block, number == blocks.count - 1 ? used : size)
      size = min(size * 2, Self.largestBlock)
    }
  }

  deinit {
    for block in blocks { block.deallocate() }
  }
}

/// The value of a global: one slot, or two for a vector.
struct GlobalCell: BitwiseCopyable {
  var low: UInt64 = 0
  var high: UInt64 = 0
}
