/// A linear memory: bytes a guest works on, and the host's way to them.
///
/// Every access is checked against the size of the moment, because any call into the guest may grow it.
public struct Memory {
  public let store: Store
  let storage: MemoryStorage

  init(store: Store, storage: MemoryStorage) {
    self.store = store
    self.storage = storage
  }

  /// Nil for the record of instances that have no memory.
  init?(store: Store, record: MemoryPointer) {
    guard let owner = record.pointee.owner else { return nil }
    self.store = store
    storage = Unmanaged<MemoryStorage>.fromOpaque(owner).takeUnretainedValue()
  }

  /// A memory of the host, to be imported by instances.
  public init(_ type: MemoryType, in store: Store) throws(LimitError) {
    self.store = store
    storage = try MemoryStorage(type, allowance: MemoryAllowance(store.limits.memoryBytes))
    store.keep(storage)
  }

  /// Its type, with the size it has now as the minimum.
  public var type: MemoryType { storage.currentType }

  public var pages: UInt64 { storage.pages }
  public var byteCount: Int { Int(storage.record.pointee.byteCount) }

  /// Adds pages, all zero; the number of pages before, or nil when that is refused.
  public func grow(by pages: UInt64) -> UInt64? {
    storage.grow(by: pages)
  }
}

// MARK: Access

extension Memory {
  /// A copy of `count` bytes.
  public func read(at offset: Int, count: Int) throws(Trap) -> [UInt8] {
    let start = try address(offset, count)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      if let target = buffer.baseAddress {
        UnsafeMutableRawPointer(target).copyMemory(from: start, byteCount: count)
      }
      initialized = count
    }
  }

  public func write(_ bytes: [UInt8], at offset: Int) throws(Trap) {
    let start = try address(offset, bytes.count)
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { start.copyMemory(from: base, byteCount: source.count) }
    }
  }

  /// An integer, least significant byte first.
  public func load<T: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: T.Type) throws(Trap) -> T {
    T(littleEndian: try address(offset, MemoryLayout<T>.size).loadUnaligned(as: T.self))
  }

  public func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at offset: Int) throws(Trap) {
    try address(offset, MemoryLayout<T>.size).storeBytes(of: value.littleEndian, as: T.self)
  }

  /// Reads in place. The bytes must not be used after `body`, nor after a call into a guest within it.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: storage.record.pointee.base, count: byteCount))
  }

  /// Reads and writes in place, under the same conditions.
  public func withUnsafeMutableBytes<Result, Failure: Error>(
    _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeMutableRawBufferPointer(start: storage.record.pointee.base, count: byteCount))
  }

  /// Where `count` bytes at `offset` lie, checked to be within the memory.
  private func address(_ offset: Int, _ count: Int) throws(Trap) -> UnsafeMutableRawPointer {
    let size = byteCount
    guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
      throw Trap(.outOfBoundsMemoryAccess)
    }
    return storage.record.pointee.base + offset
  }
}

/// What `memory.grow` does: the pages before, or all ones.
func growMemory(_ memory: MemoryPointer, by delta: UInt64) -> UInt64 {
  guard let owner = memory.pointee.owner else { return .max }
  return Unmanaged<MemoryStorage>.fromOpaque(owner)._withUnsafeGuaranteedRef { $0.grow(by: delta) ?? .max }
}
