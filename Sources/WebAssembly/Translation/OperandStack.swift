// The operand stack as the translator sees it. A value that is pushed is not yet a value in a slot: a constant or a
// local stays what it is until something needs it elsewhere, so that `local.get` and constants emit nothing.

/// A value on the virtual operand stack.
struct StackEntry {
  enum Kind: UInt8 {
    /// In its home slot, and used once.
    case temporary
    /// Still in the local it was read from.
    case local
    /// Not in any slot.
    case constant
  }

  var kind: Kind
  var valueClass: ValueClass
  /// The slot that belongs to this height of the stack.
  var home: Int32
  /// Where the value is: its home, or the local's slot.
  var slot: Int32 = 0
  /// Of a temporary: the instruction that wrote it, or -1 when none alone did. Of a local: its index.
  var source: Int32 = -1
  /// Of a local: the next lower entry that stands for the same local.
  var lowerReader: Int32 = -1
  var constant: UInt64 = 0
}

/// Entries in memory that grows and is used again. `settled` counts the lowest entries known to be in their homes, so
/// that bringing the whole stack home costs, over a function, no more than what was pushed.
struct OperandStack {
  private(set) var entries: UnsafeMutablePointer<StackEntry>
  private(set) var count = 0
  private var capacity = 256
  var settled = 0
  /// The home of the next entry.
  private(set) var nextHome = 0

  init() {
    entries = .allocate(capacity: capacity)
  }

  func deallocate() {
    entries.deallocate()
  }

  mutating func reset(base: Int) {
    count = 0
    settled = 0
    nextHome = base
  }

  @inline(__always) mutating func push(_ entry: StackEntry) {
    if count == capacity { grow() }
    entries[count] = entry
    count &+= 1
    nextHome &+= entry.valueClass.slots
  }

  @inline(__always) mutating func pop() -> StackEntry {
    count &-= 1
    if settled > count { settled = count }
    let entry = entries[count]
    nextHome = Int(entry.home)
    return entry
  }

  /// Forgets all entries above a height.
  @inline(__always) mutating func truncate(to height: Int, home: Int) {
    count = height
    if settled > count { settled = count }
    nextHome = home
  }

  @inline(never) private mutating func grow() {
    let larger = UnsafeMutablePointer<StackEntry>.allocate(capacity: capacity * 2)
    larger.update(from: entries, count: count)
    entries.deallocate()
    entries = larger
    capacity *= 2
  }
}

/// A block, loop, if or function whose `end` has not come yet.
struct ControlEntry {
  enum Kind: UInt8 { case function, block, loop, `if`, tryTable, legacyTry, legacyCatch }

  var kind: Kind
  /// Entries below its parameters, and the home of the first of those.
  var height: Int32
  var home: Int32
  var type: BlockLayout
  /// Branches to its end that wait for it.
  var exits: CodeBuffer.Half = 0
  /// Catch clauses that wait for it too: the last of a chain, or -1.
  var catches: Int32 = -1
  /// Of an `if` before its `else`: the branch past the first arm.
  var otherwise: CodeBuffer.Half = 0
  /// Of a loop: where it begins.
  var start: Int32 = 0
  /// While a `br_table` is translated: entries of the table that go through a stub for this label.
  var stubs: CodeBuffer.Half = 0
  /// Of a loop that counts: the instruction that charges for one turn, and what the region around it counts.
  var charge: Int32 = -1
  var outerCount: UInt32 = 0
  /// The innermost region of exceptions around the code inside, and the one that is the block's own; -1 for none.
  var region: Int32 = -1
  var ownRegion: Int32 = -1

  /// Whether anything but the code before it leads to its end.
  var isBranchedTo: Bool { exits != 0 || otherwise != 0 || catches >= 0 }
}

/// What a block takes and gives.
struct BlockLayout {
  var parameterCount: Int32 = 0
  var resultCount: Int32 = 0
  /// Where the classes of parameters, then results, begin in the pool; -1 for a block of a single result type.
  var start: Int32 = -1
  var single = ValueClass.integer
}
