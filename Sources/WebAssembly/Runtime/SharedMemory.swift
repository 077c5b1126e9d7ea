/// A memory that instances in several stores, each on a thread of its own, work on at the same time.
///
///     let shared = try SharedMemory(MemoryType(SizeRange(1, 16), isShared: true))
///     imports.define("env", "memory", .memory(Memory(shared, in: store)))    // in each thread's store
///
/// It is there as long as one of these stores or this object is. Its addresses never move: all that its maximum may need
/// are set aside at once.
public final class SharedMemory: Sendable {
  let storage: MemoryStorage

  init(_ storage: MemoryStorage) {
    self.storage = storage
  }

  /// A shared memory of the host.
  ///
  /// - Parameter limits: `memoryBytes` bounds its size.
  public init(_ type: MemoryType, limits: Limits = Limits()) throws(LimitError) {
    let type = MemoryType(
      type.size, addressType: type.addressType, isShared: true, pageSizeLog2: type.pageSizeLog2)
    storage = try MemoryStorage(type, allowance: MemoryAllowance(limits.memoryBytes))
  }

  /// Its type, with the size it has now as the minimum.
  public var type: MemoryType { storage.currentType }
}

extension Memory {
  /// A shared memory as something that instances of a store may import.
  public init(_ shared: SharedMemory, in store: Store) {
    self.init(store: store, storage: shared.storage)
    store.keep(shared.storage)
  }

  /// What other stores may share; nil when the memory is not a shared one.
  public var shared: SharedMemory? {
    storage.type.isShared ? SharedMemory(storage) : nil
  }
}
