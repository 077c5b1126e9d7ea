// Atomic access without importing anything: Swift's standard library has one atomic operation that is open to everyone
// and compiled in place, the sequentially consistent compare and exchange of a pointer. Everything else is made of it.
// An integer of fewer bytes is exchanged together with the eight bytes around it: if a neighbour changes meanwhile, the
// exchange fails and is tried again, so nobody's write is lost. Memories are mapped in whole pages, so those eight bytes
// are always there.

/// What atomic instructions work on.
protocol AtomicWord: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {}

extension UInt8: AtomicWord {}
extension UInt16: AtomicWord {}
extension UInt32: AtomicWord {}
extension UInt64: AtomicWord {}

enum AtomicMemory {
  /// What lies at an aligned address.
  @inline(__always) static func load<T: AtomicWord>(_ address: UnsafeMutableRawPointer) -> T {
    #if arch(x86_64)
      // An aligned load cannot be torn, and none overtakes an exchange.
      return address.load(as: T.self)
    #else
      return update(address) { $0 }
    #endif
  }

  /// Replaces what lies at an aligned address and returns what was there.
  @inline(__always) static func update<T: AtomicWord>(
    _ address: UnsafeMutableRawPointer, _ replacement: (T) -> T
  ) -> T {
    let distance = UInt64(UInt(bitPattern: address)) & 7
    let word = address - Int(truncatingIfNeeded: distance)
    let shift = distance &* 8
    let mask = UInt64(truncatingIfNeeded: T.max) &<< shift
    // A guess: the exchange finds out whether it is right.
    var seen = word.load(as: UInt64.self)
    while true {
      let old = T(truncatingIfNeeded: seen &>> shift)
      let new = UInt64(truncatingIfNeeded: replacement(old)) &<< shift
      let found = exchange(word, seen, by: seen & ~mask | new)
      if found == seen { return old }
      seen = found
    }
  }

  /// Orders what comes before it before what comes after it, for every thread that does the same. Exchanges of one word
  /// have one order, and each sees all that happened before those ahead of it.
  static func fence() {
    _ = exchange(crossing, 0, by: 0)
  }

  // Only ever exchanged.
  nonisolated(unsafe) private static let crossing: UnsafeMutableRawPointer = {
    let word = UnsafeMutableRawPointer.allocate(byteCount: 8, alignment: 8)
    word.storeBytes(of: 0, as: UInt64.self)
    return word
  }()

  /// Replaces eight bytes if they are as expected; what was there before.
  @inline(__always) private static func exchange(
    _ word: UnsafeMutableRawPointer, _ expected: UInt64, by desired: UInt64
  ) -> UInt64 {
    var seen = UnsafeRawPointer(bitPattern: UInt(expected))
    let isExchanged = _stdlib_atomicCompareExchangeStrongPtr(
      object: word.assumingMemoryBound(to: UnsafeRawPointer?.self), expected: &seen,
      desired: UnsafeRawPointer(bitPattern: UInt(desired)))
    return isExchanged ? expected : UInt64(UInt(bitPattern: seen))
  }
}
