// What running code can reach, as plain memory.
//
// Register code belongs to a module and is shared by all its instances, so it names nothing that belongs to one of
// them. It holds distances from the *instance record*, whose address travels in a machine register. The record is one
// allocation: the fixed part below, then one pointer ("link") for each memory, table, global, function and tag of the
// module, imports first. A global therefore costs two loads, exactly as if its address stood in the code, and an
// imported entity costs the same as an own one, since both are links to a record that somebody else may share.
//
// The runtime allocates and fills these records and keeps them at one address as long as any code may run. The
// interpreter reads them, and writes only what is said to be its own.

/// The fixed part of an instance's record; `InstanceLayout` tells where the links behind it lie.
struct InstanceRecord {
  var machine: UnsafeMutablePointer<MachineState>
  /// Memory 0, whose base and size live in registers; an empty record when the module has none.
  var memory: UnsafeMutablePointer<MemoryRecord>
  /// One per data segment; `data.drop` sets its count to zero.
  var data: UnsafeMutablePointer<SegmentRecord>
  /// One per element segment, already references; `elem.drop` sets its count to zero.
  var elements: UnsafeMutablePointer<SegmentRecord>
  /// Translates functions at their first call. Borrowed: whoever owns the record keeps the module.
  var code: Unmanaged<ModuleCode>
  /// The runtime's own object, borrowed.
  var owner: UnsafeRawPointer?
}

/// A linear memory, shared by every instance that uses it.
struct MemoryRecord {
  var base: UnsafeMutableRawPointer
  var byteCount: UInt64
  var pageSizeLog2: UInt64
  /// The bits of a slot that are an address: 32 or all.
  var addressMask: UInt64
  /// Whether other threads may use it: then its base never moves, and they may make it larger.
  var isShared = false
  /// The runtime's own object, borrowed.
  var owner: UnsafeRawPointer?
}

/// A table of 64-bit references, shared by every instance that uses it.
struct TableRecord {
  var elements: UnsafeMutablePointer<UInt64>
  var count: UInt64
  /// The bits of a slot that are an index: 32 or all.
  var addressMask: UInt64
  /// The runtime's own object, borrowed.
  var owner: UnsafeRawPointer?
}

/// A function of one instance, or of the host. Its address is the function reference; null is zero.
struct FunctionRecord {
  /// Where its code begins: `cell.pointee.entry`. All host functions share the cell `ModuleCode.hostCell`.
  var cell: UnsafeMutablePointer<CodeCell>
  /// What its code reaches. Of a host function: any record of its store, since its code uses only `machine`.
  var instance: UnsafeMutablePointer<InstanceRecord>
  /// The engine-wide number of its type, which `call_indirect` compares.
  var type: UInt32
  /// Index in its module; zero for host functions.
  var index: UInt32
  /// How many slots its arguments and results share: the larger of both numbers, a vector counting two.
  var slots: UInt32
  /// What the runtime calls for a host function; null for others.
  var host: UnsafeRawPointer?
  /// Its type with what stands above it, once something asked.
  var runtimeType: RuntimeTypePointer?
}

/// Bytes of a data segment, or references of an element segment; empty once dropped.
struct SegmentRecord {
  var start: UnsafeRawPointer?
  /// Bytes, or references.
  var count: UInt64
}

/// The place through which every call of a function goes.
///
/// `entry` first leads to the two words behind it, a stub that translates the function and then points `entry` to its
/// code. Callers load it anew each time, so nothing is patched and other threads see one state or the other.
struct CodeCell {
  var entry: UInt
  /// Address of the stub's handler.
  var stub: UInt64
  /// The stub's operand: index of the function in its module, imports included.
  var function: UInt64
}

/// Where the links of an instance record lie, as byte distances from its beginning.
struct InstanceLayout: Sendable {
  let memoryCount: Int
  let tableCount: Int
  let globalCount: Int
  let functionCount: Int
  let tagCount: Int

  init(_ contents: ModuleContents) {
    memoryCount = contents.memories.count
    tableCount = contents.tables.count
    globalCount = contents.globals.count
    functionCount = contents.functions.count
    tagCount = contents.tags.count
  }

  private var links: Int { MemoryLayout<InstanceRecord>.stride }

  /// A pointer to a `MemoryRecord`.
  @inline(__always) func memory(_ index: Int) -> Int { links + 8 * index }
  /// A pointer to a `TableRecord`.
  @inline(__always) func table(_ index: Int) -> Int { links + 8 * (memoryCount + index) }
  /// A pointer to the global's cell: 8 bytes, 16 for a vector.
  @inline(__always) func global(_ index: Int) -> Int { links + 8 * (memoryCount + tableCount + index) }
  /// A pointer to a `FunctionRecord`.
  @inline(__always) func function(_ index: Int) -> Int { links + 8 * (memoryCount + tableCount + globalCount + index) }
  /// A pointer to a `TagRecord`.
  @inline(__always) func tag(_ index: Int) -> Int { function(functionCount) + 8 * index }
  /// The size of the whole record.
  var byteCount: Int { tag(tagCount) }
}
