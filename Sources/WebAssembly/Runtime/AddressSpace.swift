/// Memory straight from the system: reserved first, usable after `commit`.
///
/// Both can fail, which is the point: Swift's own allocators end the process when memory is refused. Pages are mapped
/// and not touched, so a gigabyte that nobody writes costs a few microseconds and no memory.
enum AddressSpace {
  /// What sizes are rounded to: a multiple of every page size in use.
  static let granularity = 1 << 16

  #if canImport(Darwin)
    private static let privateAnonymous: Int32 = 0x1002
    private static let noReserve: Int32 = 0x0040
  #else
    private static let privateAnonymous: Int32 = 0x22
    private static let noReserve: Int32 = 0x4000
  #endif
  private static let readWrite: Int32 = 3
  private static let doNotNeed: Int32 = 4

  /// The size that holds so many bytes; nil when it would not fit an address.
  static func rounded(_ byteCount: Int) -> Int? {
    let (sum, overflow) = byteCount.addingReportingOverflow(granularity - 1)
    return overflow ? nil : sum & ~(granularity - 1)
  }

  /// Addresses that nothing else will use and that nobody may touch yet; nil when the system refuses.
  static func reserve(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    map(byteCount, protection: 0)
  }

  /// Memory that reads as zero; nil when the system refuses.
  static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    map(byteCount, protection: readWrite)
  }

  private static func map(_ byteCount: Int, protection: Int32) -> UnsafeMutableRawPointer? {
    guard byteCount > 0 else { return nil }
    let address = mmap(nil, byteCount, protection, privateAnonymous | noReserve, -1, 0)
    return address == UnsafeMutableRawPointer(bitPattern: -1) ? nil : address
  }

  /// Makes reserved addresses usable; they read as zero.
  static func commit(_ address: UnsafeMutableRawPointer, _ byteCount: Int) -> Bool {
    byteCount == 0 || mprotect(address, byteCount, readWrite) == 0
  }

  /// Lets the system take memory back that is still mapped; what it holds afterwards is not defined.
  static func discard(_ address: UnsafeMutableRawPointer, _ byteCount: Int) {
    // Advice: where it is not taken, nothing is lost.
    _ = madvise(address, byteCount, Self.doNotNeed)
  }

  static func release(_ address: UnsafeMutableRawPointer, _ byteCount: Int) {
    // Fails only for arguments that `map` did not hand out.
    _ = munmap(address, byteCount)
  }
}
