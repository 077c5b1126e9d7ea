/// A table: references of one slot each, null as zero, in memory straight from the system.
///
/// Growing doubles the capacity and moves, so many small growths cost linear time; code reads the base at each access.
/// The type and the limit are looked at before anything is allocated.
final class TableStorage {
  let record: UnsafeMutablePointer<TableRecord>
  let type: TableType
  private let maximumCount: UInt64
  private var capacity = 0

  var count: UInt64 { record.pointee.count }
  /// The entries; valid until the table grows.
  var elements: UnsafeMutablePointer<UInt64> { record.pointee.elements }

  init(_ type: TableType, initial: UInt64, limit: Int) throws(LimitError) {
    self.type = type
    // The bytes of the largest table still fit an address.
    let addressable: UInt64 = type.addressType == .i32 ? UInt64(UInt32.max) : 1 << 40
    maximumCount = min(type.size.maximum ?? .max, addressable, UInt64(max(limit, 0)))
    guard type.size.minimum <= maximumCount else {
      throw LimitError("entries of a table", value: type.size.minimum, maximum: maximumCount)
    }
    record = .allocate(capacity: 1)
    record.initialize(
      to: TableRecord(elements: Self.nowhere, count: 0, addressMask: type.addressType.mask, owner: nil))
    record.pointee.owner = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
    guard grow(by: type.size.minimum, initial) != nil else {
      throw LimitError("entries of a table the system grants", value: type.size.minimum, maximum: 0)
    }
  }

  deinit {
    release()
    record.deallocate()
  }

  private static var nowhere: UnsafeMutablePointer<UInt64> {
    guard let address = UnsafeMutablePointer<UInt64>(bitPattern: 1 << 12) else {
      preconditionFailure("4096 is not null")
    }
    return address
  }

  /// Adds entries; the number before, or nil when the type, a limit or the system refuses.
  func grow(by delta: UInt64, _ value: UInt64) -> UInt64? {
    let before = count
    let (after, overflow) = before.addingReportingOverflow(delta)
    guard !overflow, after <= maximumCount else { return nil }
    // Both are within the limit, which is an Int.
    guard Int(after) <= capacity || move(toHold: Int(after)) else { return nil }
    if value != 0 { (elements + Int(before)).update(repeating: value, count: Int(delta)) }
    record.pointee.count = after
    return before
  }

  /// Small tables come from the heap; others from the system, which gives zeroes and may say no.
  private static let heapCapacity = 512

  private func move(toHold wanted: Int) -> Bool {
    let most = Int(clamping: maximumCount)
    var grown = wanted
    if capacity > 0 { grown = min(max(wanted, capacity * 2), most) }
    let base: UnsafeMutablePointer<UInt64>
    if grown <= Self.heapCapacity {
      base = .allocate(capacity: grown)
      base.initialize(repeating: 0, count: grown)
    } else {
      guard let bytes = AddressSpace.rounded(grown * 8), let pages = AddressSpace.allocate(bytes) else { return false }
      base = pages.bindMemory(to: UInt64.self, capacity: grown)
    }
    base.update(from: elements, count: Int(count))
    release()
    capacity = grown
    record.pointee.elements = base
    return true
  }

  private func release() {
    if capacity > Self.heapCapacity {
      AddressSpace.release(elements, AddressSpace.rounded(capacity * 8) ?? capacity * 8)
    } else if capacity > 0 {
      elements.deallocate()
    }
  }
}
