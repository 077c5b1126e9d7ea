// Whole memories and tables. These work out of line on the records, whose bounds are checked before anything is written.
// https://webassembly.github.io/spec/core/exec/instructions.html#memory-instructions

// d = pages. [d] [link]
@inline(__always) func handleMemorySize(_ place: Place, _ values: Values) -> Int {
  let memory = values.link(place.word32(12), as: MemoryRecord.self)
  return result(memory.pointee.byteCount &>> memory.pointee.pageSizeLog2, place, values, words: 2)
}

// d = grow(a). [d, a, link]
@inline(__always) func handleMemoryGrow(_ place: Place, _ values: Values) -> Int {
  let memory = values.link(place.word32(12), as: MemoryRecord.self)
  let mask = memory.pointee.addressMask
  let old = growMemory(memory, by: place.index(1, mask))
  var place = place
  place.reloadMemory(of: values.instance)
  return result(old & mask, place, values, words: 2)
}

// memory[a ..< a + n] = b. [a, b, n] [link]
@inline(__always) func handleMemoryFill(_ place: Place, _ values: Values) -> Int {
  let memory = values.link(place.word32(16), as: MemoryRecord.self)
  let mask = memory.pointee.addressMask
  let (start, count) = (place.index(0, mask), place.index(2, mask))
  guard fits(start, count, memory.pointee.byteCount) else { return trap(.memoryOutOfBounds, place, values) }
  let byte = place.slot(place.lane(1), as: UInt8.self)
  (memory.pointee.base + Int(truncatingIfNeeded: start)).initializeMemory(
    as: UInt8.self, repeating: byte, count: Int(truncatingIfNeeded: count))
  return next(place, values, words: 3)
}

// memory[a ..< a + n] = other[b ..< b + n]. [a, b, n] [link, link]
@inline(__always) func handleMemoryCopy(_ place: Place, _ values: Values) -> Int {
  let target = values.link(place.word32(16), as: MemoryRecord.self)
  let source = values.link(place.word32(20), as: MemoryRecord.self)
  let (toMask, fromMask) = (target.pointee.addressMask, source.pointee.addressMask)
  let (to, from, count) = (place.index(0, toMask), place.index(1, fromMask), place.index(2, toMask & fromMask))
  guard fits(to, count, target.pointee.byteCount), fits(from, count, source.pointee.byteCount) else {
    return trap(.memoryOutOfBounds, place, values)
  }
  (target.pointee.base + Int(truncatingIfNeeded: to)).copyMemory(
    from: source.pointee.base + Int(truncatingIfNeeded: from), byteCount: Int(truncatingIfNeeded: count))
  return next(place, values, words: 3)
}

// memory[a ..< a + n] = segment[b ..< b + n]. [a, b, n] [link, segment]
@inline(__always) func handleMemoryInit(_ place: Place, _ values: Values) -> Int {
  let memory = values.link(place.word32(16), as: MemoryRecord.self)
  let segment = values.instance.pointee.data[Int(place.word32(20))]
  let to = place.index(0, memory.pointee.addressMask)
  let (from, count) = (place.index(1, shortMask), place.index(2, shortMask))
  guard fits(to, count, memory.pointee.byteCount), fits(from, count, segment.count) else {
    return trap(.memoryOutOfBounds, place, values)
  }
  if let start = segment.start, count != 0 {
    (memory.pointee.base + Int(truncatingIfNeeded: to)).copyMemory(
      from: start + Int(truncatingIfNeeded: from), byteCount: Int(truncatingIfNeeded: count))
  }
  return next(place, values, words: 3)
}

// segment = none
@inline(__always) func handleDataDrop(_ place: Place, _ values: Values) -> Int {
  values.instance.pointee.data[Int(place.word32(12))].count = 0
  return next(place, values, words: 2)
}

@inline(__always) func handleElemDrop(_ place: Place, _ values: Values) -> Int {
  values.instance.pointee.elements[Int(place.word32(12))].count = 0
  return next(place, values, words: 2)
}

// MARK: Tables

// d = table[a]. [d, a, link]
@inline(__always) func handleTableGet(_ place: Place, _ values: Values) -> Int {
  let table = values.link(place.word32(12), as: TableRecord.self)
  let index = place.index(1, table.pointee.addressMask)
  guard index < table.pointee.count else { return trap(.tableOutOfBounds, place, values) }
  return result(table.pointee.elements[Int(truncatingIfNeeded: index)], place, values, words: 2)
}

// table[a] = b. [a, b, link]
@inline(__always) func handleTableSet(_ place: Place, _ values: Values) -> Int {
  let table = values.link(place.word32(12), as: TableRecord.self)
  let index = place.index(0, table.pointee.addressMask)
  guard index < table.pointee.count else { return trap(.tableOutOfBounds, place, values) }
  table.pointee.elements[Int(truncatingIfNeeded: index)] = place.slot(place.lane(1), as: UInt64.self)
  return next(place, values, words: 2)
}

// d = count. [d, link]
@inline(__always) func handleTableSize(_ place: Place, _ values: Values) -> Int {
  result(values.link(place.word32(12), as: TableRecord.self).pointee.count, place, values, words: 2)
}

// d = grow(a, n). [d, a, n] [link]
@inline(__always) func handleTableGrow(_ place: Place, _ values: Values) -> Int {
  let table = values.link(place.word32(16), as: TableRecord.self)
  let mask = table.pointee.addressMask
  let old = growTable(table, by: place.index(2, mask), filling: place.slot(place.lane(1), as: UInt64.self))
  return result(old & mask, place, values, words: 3)
}

// table[a ..< a + n] = b. [a, b, n] [link]
@inline(__always) func handleTableFill(_ place: Place, _ values: Values) -> Int {
  let table = values.link(place.word32(16), as: TableRecord.self)
  let mask = table.pointee.addressMask
  let (start, count) = (place.index(0, mask), place.index(2, mask))
  guard fits(start, count, table.pointee.count) else { return trap(.tableOutOfBounds, place, values) }
  (table.pointee.elements + Int(truncatingIfNeeded: start)).update(
    repeating: place.slot(place.lane(1), as: UInt64.self), count: Int(truncatingIfNeeded: count))
  return next(place, values, words: 3)
}

// table[a ..< a + n] = other[b ..< b + n]. [a, b, n] [link, link]
@inline(__always) func handleTableCopy(_ place: Place, _ values: Values) -> Int {
  let target = values.link(place.word32(16), as: TableRecord.self)
  let source = values.link(place.word32(20), as: TableRecord.self)
  let (toMask, fromMask) = (target.pointee.addressMask, source.pointee.addressMask)
  let (to, from, count) = (place.index(0, toMask), place.index(1, fromMask), place.index(2, toMask & fromMask))
  guard fits(to, count, target.pointee.count), fits(from, count, source.pointee.count) else {
    return trap(.tableOutOfBounds, place, values)
  }
  (target.pointee.elements + Int(truncatingIfNeeded: to)).update(
    from: source.pointee.elements + Int(truncatingIfNeeded: from), count: Int(truncatingIfNeeded: count))
  return next(place, values, words: 3)
}

// table[a ..< a + n] = segment[b ..< b + n]. [a, b, n] [link, segment]
@inline(__always) func handleTableInit(_ place: Place, _ values: Values) -> Int {
  let table = values.link(place.word32(16), as: TableRecord.self)
  let segment = values.instance.pointee.elements[Int(place.word32(20))]
  let to = place.index(0, table.pointee.addressMask)
  let (from, count) = (place.index(1, shortMask), place.index(2, shortMask))
  guard fits(to, count, table.pointee.count), fits(from, count, segment.count) else {
    return trap(.tableOutOfBounds, place, values)
  }
  if let start = segment.start, count != 0 {
    UnsafeMutableRawPointer(table.pointee.elements + Int(truncatingIfNeeded: to)).copyMemory(
      from: start + 8 &* Int(truncatingIfNeeded: from), byteCount: 8 &* Int(truncatingIfNeeded: count))
  }
  return next(place, values, words: 3)
}

// MARK: What they share

extension Place {
  /// An address, index or count in the slot that a lane names; the mask says how wide it is.
  @inline(__always) fileprivate func index(_ n: Int, _ mask: UInt64) -> UInt64 {
    slot(lane(n), as: UInt64.self) & mask
  }
}

/// Of what is counted in 32 bits whatever is addressed: places and lengths in segments.
private var shortMask: UInt64 { 0xffff_ffff }

/// Whether `count` things from `start` lie within `size`, however large the numbers.
@inline(__always) private func fits(_ start: UInt64, _ count: UInt64, _ size: UInt64) -> Bool {
  start <= size && count <= size &- start
}

/// d = value
@inline(__always) private func result(_ value: UInt64, _ place: Place, _ values: Values, words: Int) -> Int {
  var values = values
  values.x = value
  place.setSlot(place.lane(0), value)
  return next(place, values, words: words)
}
