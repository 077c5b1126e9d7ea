/// What a name in a directory in memory stands for.
struct MemoryName {
  let inode: UInt64
  /// Counts the names that the directory ever had.
  let sequence: UInt64
}

/// The names in a directory, found by name and listed in the order in which they came.
///
/// Names that went leave a gap in the list, which is closed when there are more gaps than names: so a listing can begin
/// anywhere, and costs what it lists.
struct MemoryNames {
  private var byName: [[UInt8]: MemoryName] = [:]
  private var order: [(name: [UInt8], sequence: UInt64)] = []
  private var last: UInt64 = 0

  var isEmpty: Bool { byName.isEmpty }

  subscript(name: [UInt8]) -> MemoryName? { byName[name] }

  mutating func add(_ name: [UInt8], _ inode: UInt64) {
    last += 1
    byName[name] = MemoryName(inode: inode, sequence: last)
    order.append((name, last))
    closeGaps()
  }

  mutating func remove(_ name: [UInt8]) -> MemoryName? {
    let entry = byName.removeValue(forKey: name)
    closeGaps()
    return entry
  }

  private mutating func closeGaps() {
    guard order.count > 2 * byName.count + 16 else { return }
    order.removeAll { byName[$0.name]?.sequence != $0.sequence }
  }

  /// Hands out the names that came after the one of this number, until one is not wanted.
  func forEach(after sequence: UInt64, _ take: ([UInt8], MemoryName) -> Bool) {
    for (name, number) in order[firstPlace(after: sequence)...] {
      guard let entry = byName[name], entry.sequence == number else { continue }
      guard take(name, entry) else { return }
    }
  }

  private func firstPlace(after sequence: UInt64) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if order[middle].sequence <= sequence { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
