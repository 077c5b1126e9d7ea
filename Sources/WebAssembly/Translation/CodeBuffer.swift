// Register code while it is written: words in memory that grows and is used again for the next function.
//
// A branch whose target is not known yet becomes a link of a chain: the 32 bits that will hold its distance hold the
// position of the previous link instead. However many branches lead to a label, the label keeps one number, and
// resolving it visits each branch once.

struct CodeBuffer {
  private(set) var words: UnsafeMutablePointer<UInt64>
  private(set) var count = 0
  private var capacity = 1 << 10

  init() {
    words = .allocate(capacity: capacity)
  }

  func deallocate() {
    words.deallocate()
  }

  mutating func removeAll() {
    count = 0
  }

  @inline(__always) mutating func append(_ word: UInt64) {
    if count == capacity { grow() }
    words[count] = word
    count &+= 1
  }

  @inline(__always) mutating func removeLast(_ n: Int) {
    count &-= n
  }

  @inline(never) private mutating func grow() {
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * 2)
    larger.update(from: words, count: count)
    words.deallocate()
    words = larger
    capacity *= 2
  }

  /// Replaces the first lane of an instruction's second word: where its result goes.
  @inline(__always) func setDestination(_ slot: Int, ofInstructionAt index: Int) {
    words[index + 1] = words[index + 1] & ~0xffff | UInt64(UInt16(truncatingIfNeeded: slot))
  }

  @inline(__always) func destination(ofInstructionAt index: Int) -> Int {
    Int(Int16(truncatingIfNeeded: words[index + 1]))
  }

  // MARK: Distances

  /// A position of 32 bits in the code.
  typealias Half = UInt32

  @inline(__always) private var halves: UnsafeMutableRawPointer { UnsafeMutableRawPointer(words) }

  /// The upper half of a word, where branches keep their distance.
  @inline(__always) static func upperHalf(ofWord index: Int) -> Half { Half(truncatingIfNeeded: 2 * index + 1) }

  /// Adds the half to a chain and returns the chain's new head.
  @inline(__always) func link(_ half: Half, to chain: Half) -> Half {
    halves.storeBytes(of: chain, toByteOffset: 4 * Int(half), as: Half.self)
    return half
  }

  /// Lets the half hold its distance to a word.
  @inline(__always) func resolve(_ half: Half, to word: Int) {
    let distance = Int32(truncatingIfNeeded: 8 * word - 4 * Int(half))
    halves.storeBytes(of: distance, toByteOffset: 4 * Int(half), as: Int32.self)
  }

  /// The same for every half of a chain. Position 0 is a handler's address, so that it can end chains.
  func resolveChain(_ chain: Half, to word: Int) {
    var half = chain
    while half != 0 {
      let previous = halves.load(fromByteOffset: 4 * Int(half), as: Half.self)
      resolve(half, to: word)
      half = previous
    }
  }
}

/// The second word of an instruction.
enum Operands {
  @inline(__always) static func lanes(_ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0) -> UInt64 {
    UInt64(UInt16(truncatingIfNeeded: a)) | UInt64(UInt16(truncatingIfNeeded: b)) << 16
      | UInt64(UInt16(truncatingIfNeeded: c)) << 32 | UInt64(UInt16(truncatingIfNeeded: d)) << 48
  }

  @inline(__always) static func lanes(_ a: Int, _ b: Int, immediate: UInt32) -> UInt64 {
    UInt64(UInt16(truncatingIfNeeded: a)) | UInt64(UInt16(truncatingIfNeeded: b)) << 16 | UInt64(immediate) << 32
  }

  @inline(__always) static func pair(_ low: UInt32, _ high: UInt32) -> UInt64 {
    UInt64(low) | UInt64(high) << 32
  }
}
