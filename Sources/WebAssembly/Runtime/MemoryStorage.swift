/// A linear memory and the address space it lives in.
///
/// As many addresses as it may ever need are reserved at once and become usable as it grows, so its base does not move
/// and growing costs one system call, however large it is. Where the system refuses so many addresses, it begins with
/// fewer and moves to twice as many when they are used up; the old ones are kept until the end, so that a pointer that
/// somebody still holds is stale but not wild. Code reads base and size from the record after every growth and call.
///
/// A shared memory belongs to several stores and may grow on any thread, one at a time. It never moves, so that what
/// other threads have of its base stays right; that they see its size late does no harm, since it only grows.
final class MemoryStorage: @unchecked Sendable {
  let record: UnsafeMutablePointer<MemoryRecord>
  let type: MemoryType
  private let maximumPages: UInt64
  private let allowance: MemoryAllowance
  private let lock = Lock()
  // These change in `grow` alone: under the lock if the memory is shared, else in the store's thread.
  private var mappings: [(base: UnsafeMutableRawPointer, byteCount: Int)] = []
  private var committed = 0

  /// Pages now.
  var pages: UInt64 { record.pointee.byteCount &>> UInt64(type.pageSizeLog2) }

  /// The type, with the size of now as the minimum.
  var currentType: MemoryType {
    MemoryType(
      SizeRange(pages, type.size.maximum), addressType: type.addressType, isShared: type.isShared,
      pageSizeLog2: type.pageSizeLog2)
  }

  init(_ type: MemoryType, allowance: MemoryAllowance) throws(LimitError) {
    self.type = type
    let allowance = type.isShared ? allowance.part(for: type) : allowance
    self.allowance = allowance
    let bytes = type.size.minimum.multipliedReportingOverflow(by: type.pageSize)
    guard !bytes.overflow, allowance.take(bytes.partialValue) else {
      throw LimitError(
        "bytes of memory", value: bytes.overflow ? .max : bytes.partialValue, maximum: UInt64(allowance.remaining))
    }
    let most = type.size.minimum &+ UInt64(allowance.remaining) &>> UInt64(type.pageSizeLog2)
    maximumPages = min(type.size.maximum ?? .max, type.implementationMaximum, most)
    record = .allocate(capacity: 1)
    record.initialize(
      to: MemoryRecord(
        base: Self.nowhere, byteCount: 0, pageSizeLog2: UInt64(type.pageSizeLog2),
        addressMask: type.addressType.mask, isShared: type.isShared, owner: nil))
    record.pointee.owner = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
    guard reserve(Int(bytes.partialValue)), resize(to: bytes.partialValue) else {
      throw LimitError("bytes of memory the system grants", value: bytes.partialValue, maximum: 0)
    }
  }

  deinit {
    for mapping in mappings { AddressSpace.release(mapping.base, mapping.byteCount) }
    record.deallocate()
  }

  /// Where a memory lies that has no bytes: an address that is not null and that nobody touches.
  private static var nowhere: UnsafeMutableRawPointer {
    guard let address = UnsafeMutableRawPointer(bitPattern: 1 << 12) else { preconditionFailure("4096 is not null") }
    return address
  }

  /// Adds pages, all zero; the number of pages before, or nil when the type, a limit or the system refuses.
  func grow(by delta: UInt64) -> UInt64? {
    type.isShared ? lock.withLock { add(delta) } : add(delta)
  }

  private func add(_ delta: UInt64) -> UInt64? {
    let before = pages
    let (after, overflow) = before.addingReportingOverflow(delta)
    guard !overflow, after <= maximumPages else { return nil }
    if delta == 0 { return before }
    let added = delta &<< UInt64(type.pageSizeLog2)
    guard allowance.take(added) else { return nil }
    guard resize(to: after &<< UInt64(type.pageSizeLog2)) else {
      allowance.giveBack(added)
      return nil
    }
    return before
  }

  private func resize(to bytes: UInt64) -> Bool {
    // Sizes are within the allowance, which is an Int.
    let bytes = Int(bytes)
    guard let wanted = AddressSpace.rounded(bytes) else { return false }
    if wanted > committed {
      if wanted > (mappings.last?.byteCount ?? 0), type.isShared || !move(toHold: wanted) { return false }
      guard AddressSpace.commit(record.pointee.base + committed, wanted - committed) else { return false }
      committed = wanted
    }
    record.pointee.byteCount = UInt64(bytes)
    return true
  }

  /// Where limits allow more, as they may for addresses of 64 bits, a memory that outgrows this moves.
  private static let largestReservation = 1 << 36

  /// Reserves all the addresses the memory may need, or the most the system gives that hold `bytes`.
  private func reserve(_ bytes: Int) -> Bool {
    let most = maximumPages.multipliedReportingOverflow(by: type.pageSize)
    guard !most.overflow, let most = Int(exactly: most.partialValue), var wanted = AddressSpace.rounded(most),
      let least = AddressSpace.rounded(bytes)
    else { return false }
    if wanted == 0 { return true }
    if !type.isShared { wanted = min(wanted, max(least, Self.largestReservation)) }
    while true {
      if let base = AddressSpace.reserve(wanted) {
        mappings.append((base, wanted))
        record.pointee.base = base
        return true
      }
      guard wanted > least, let half = AddressSpace.rounded(wanted / 2) else { return false }
      // Half of the smallest mapping rounds up to the same size.
      wanted = half < wanted ? max(half, least) : least
      if wanted == 0 { return true }
    }
  }

  private func move(toHold bytes: Int) -> Bool {
    let doubled = (mappings.last?.byteCount ?? 0).multipliedReportingOverflow(by: 2)
    let preferred = doubled.overflow ? bytes : max(doubled.partialValue, bytes)
    for size in preferred > bytes ? [preferred, bytes] : [bytes] {
      guard let base = AddressSpace.reserve(size) else { continue }
      guard AddressSpace.commit(base, committed) else {
        AddressSpace.release(base, size)
        continue
      }
      base.copyMemory(from: record.pointee.base, byteCount: Int(record.pointee.byteCount))
      mappings.append((base, size))
      record.pointee.base = base
      return true
    }
    return false
  }
}

extension MemoryType {
  /// The most pages an address of this type can reach.
  var implementationMaximum: UInt64 {
    let addressBits: UInt64 = addressType == .i32 ? 32 : 48
    return 1 << (addressBits - min(UInt64(pageSizeLog2), addressBits))
  }
}

/// The bytes of memory that one instance may still take.
final class MemoryAllowance {
  private(set) var remaining: Int

  init(_ bytes: Int) {
    remaining = max(bytes, 0)
  }

  func take(_ bytes: UInt64) -> Bool {
    guard bytes <= UInt64(remaining) else { return false }
    remaining -= Int(bytes)
    return true
  }

  func giveBack(_ bytes: UInt64) {
    remaining += Int(bytes)
  }

  /// Takes all that a shared memory may ever need, as an allowance of its own: whoever makes the memory larger may run
  /// on another thread than this one's owner.
  func part(for type: MemoryType) -> MemoryAllowance {
    let most = type.implementationMaximum
    let wanted = min(type.size.maximum ?? most, most).multipliedReportingOverflow(by: type.pageSize)
    let part = MemoryAllowance(wanted.overflow ? remaining : Int(clamping: min(wanted.partialValue, UInt64(remaining))))
    remaining -= part.remaining
    return part
  }
}
