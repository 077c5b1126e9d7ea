/// The locals of the function being validated.
///
/// Declarations are runs, and a run of 50 000 locals takes four bytes, so writing each local out would make small
/// modules expensive. The first locals are written out, as many as the body has bytes; the rest are found by binary
/// search over the runs.
struct LocalTable: ~Copyable {
  // Not private: without optimisation, Swift 6.3 looks in vain for a private type inside a generic one.
  struct Run: BitwiseCopyable {
    /// Index of the first local after the run.
    var end: UInt32
    var type: ValueType
  }

  private var first = Stack<ValueType>()
  private var runs = Stack<Run>()
  private(set) var count: UInt32 = 0
  private var writtenOut = 0
  /// Whether some local must be set before it is read.
  private(set) var hasUndefaultable = false

  /// Begins a function whose body has `size` bytes.
  mutating func reset(bodySize: Int) {
    first.truncate(to: 0)
    runs.truncate(to: 0)
    count = 0
    writtenOut = max(bodySize, 64)
    hasUndefaultable = false
  }

  /// Adds locals of one type; the caller has checked that the sum is a 32-bit number.
  mutating func append(_ number: UInt32, _ type: ValueType, isParameter: Bool = false) {
    count &+= number
    if !isParameter, number > 0, !type.isDefaultable { hasUndefaultable = true }
    var left = min(Int(number), writtenOut - first.count)
    while left > 0 {
      first.push(type)
      left -= 1
    }
    runs.push(Run(end: count, type: type))
  }

  /// The type of a local that exists.
  @inline(__always) func type(_ index: UInt32) -> ValueType {
    // The caller compared `index` with `count`; `first` is shorter than that or equal.
    index < first.count ? first.base[Int(index)] : search(index)
  }

  @inline(never) private func search(_ index: UInt32) -> ValueType {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs.base[middle].end <= index { low = middle + 1 } else { high = middle }
    }
    return runs.base[low].type
  }
}
