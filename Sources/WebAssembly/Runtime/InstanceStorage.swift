typealias InstancePointer = UnsafeMutablePointer<InstanceRecord>
typealias FunctionPointer = UnsafeMutablePointer<FunctionRecord>
typealias MemoryPointer = UnsafeMutablePointer<MemoryRecord>
typealias TablePointer = UnsafeMutablePointer<TableRecord>

/// An instance as its store keeps it: the record that code reaches, and what the record points to.
///
/// One block holds the record with its links and the segments. Function records are made when something asks for a
/// reference: exports, element segments and initial values do so at instantiation, which covers every function that
/// code can refer to. Functions that are only called directly never get one.
final class InstanceStorage {
  let module: Module?
  let record: InstancePointer
  private let block: UnsafeMutableRawPointer
  private let layout: InstanceLayout
  let allowance: MemoryAllowance
  /// Types of imported globals: what they are, which may be less than what the import asks for.
  var importedGlobals: [GlobalType] = []
  /// By tag index.
  private(set) var tags: [TagPointer] = []
  private var references: [UnsafeMutablePointer<UInt64>] = []
  /// Segments whose references may lead to objects.
  private var tracedSegments: [Int] = []
  private var exportIndex: [Name: Int]?
  /// From the module's name section, read when a backtrace asks.
  private(set) lazy var functionNames = module.map { ModuleNames($0.contents).functions } ?? [:]

  /// A record with all links null and all segments empty.
  init(_ module: Module, limits: Limits, machine: Machine) {
    self.module = module
    let contents = module.contents
    layout = InstanceLayout(contents)
    allowance = MemoryAllowance(limits.memoryBytes)
    let segments = contents.data.count + contents.elements.count
    let byteCount = layout.byteCount + segments * MemoryLayout<SegmentRecord>.stride
    block = .allocate(byteCount: byteCount, alignment: 16)
    block.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    let data = (block + layout.byteCount).bindMemory(to: SegmentRecord.self, capacity: segments)
    record = block.bindMemory(to: InstanceRecord.self, capacity: 1)
    record.initialize(
      to: InstanceRecord(
        machine: machine.state, memory: EmptyMemory.record, data: data, elements: data + contents.data.count,
        code: Unmanaged.passUnretained(module.code), owner: nil))
    record.pointee.owner = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  /// The record that functions of the host belong to: it has a machine and nothing else. No code runs in it, so
  /// nobody follows `code`.
  init(hostOf machine: Machine) {
    module = nil
    layout = InstanceLayout(ModuleContents())
    allowance = MemoryAllowance(0)
    block = .allocate(byteCount: layout.byteCount, alignment: 16)
    record = block.bindMemory(to: InstanceRecord.self, capacity: 1)
    let none = (block + layout.byteCount).assumingMemoryBound(to: SegmentRecord.self)
    record.initialize(
      to: InstanceRecord(
        machine: machine.state, memory: EmptyMemory.record, data: none, elements: none,
        code: Unmanaged.fromOpaque(block), owner: nil))
  }

  deinit {
    for list in references { list.deallocate() }
    block.deallocate()
  }
}

// MARK: Links

extension InstanceStorage {
  private func link<T>(_ distance: Int, _: T.Type) -> UnsafeMutablePointer<UnsafeMutablePointer<T>?> {
    (block + distance).assumingMemoryBound(to: UnsafeMutablePointer<T>?.self)
  }

  func setMemory(_ index: Int, _ memory: MemoryPointer) {
    link(layout.memory(index), MemoryRecord.self).pointee = memory
    if index == 0 { record.pointee.memory = memory }
  }

  func setTable(_ index: Int, _ table: TablePointer) {
    link(layout.table(index), TableRecord.self).pointee = table
  }

  func setGlobal(_ index: Int, _ cell: UnsafeMutablePointer<GlobalCell>) {
    link(layout.global(index), GlobalCell.self).pointee = cell
  }

  func setFunction(_ index: Int, _ function: FunctionPointer) {
    link(layout.function(index), FunctionRecord.self).pointee = function
  }

  /// Gives the next tag index its tag.
  func addTag(_ tag: TagPointer) {
    link(layout.tag(tags.count), TagRecord.self).pointee = tag
    tags.append(tag)
  }

  func memory(_ index: UInt32) -> MemoryPointer {
    linked(link(layout.memory(Int(index)), MemoryRecord.self))
  }

  func table(_ index: UInt32) -> TablePointer {
    linked(link(layout.table(Int(index)), TableRecord.self))
  }

  func global(_ index: UInt32) -> UnsafeMutablePointer<GlobalCell> {
    linked(link(layout.global(Int(index)), GlobalCell.self))
  }

  private func linked<T>(_ link: UnsafeMutablePointer<UnsafeMutablePointer<T>?>) -> UnsafeMutablePointer<T> {
    guard let target = link.pointee else { preconditionFailure("instantiation links everything before it is used") }
    return target
  }

  /// The record of a function, made now if nobody asked before.
  func function(_ index: UInt32, in store: Store) -> FunctionPointer {
    let link = link(layout.function(Int(index)), FunctionRecord.self)
    if let known = link.pointee { return known }
    guard let module else { preconditionFailure("the host's instance has no functions") }
    let type = module.contents.functions[Int(index)]
    let made = store.makeFunctionRecord(
      FunctionRecord(
        cell: module.code.cell(of: Int(index)), instance: record, type: module.contents.types.identifiers[Int(type)],
        index: index, slots: UInt32(truncatingIfNeeded: module.contents.types.sharedSlots(type)), host: nil))
    link.pointee = made
    return made
  }
}

// MARK: Segments and exports

extension InstanceStorage {
  func setData(_ index: Int, _ bytes: UnsafeRawPointer, _ count: Int) {
    record.pointee.data[index] = SegmentRecord(start: bytes, count: UInt64(count))
  }

  /// Keeps the references of a passive element segment; the collector follows them if they are traced.
  func setElements(_ index: Int, _ list: [UInt64], isTraced: Bool) {
    guard !list.isEmpty else { return }
    if isTraced { tracedSegments.append(index) }
    let place = UnsafeMutablePointer<UInt64>.allocate(capacity: list.count)
    place.initialize(from: list, count: list.count)
    references.append(place)
    record.pointee.elements[index] = SegmentRecord(start: UnsafeRawPointer(place), count: UInt64(list.count))
  }

  /// Marks what segments refer to that have not been dropped.
  func markElements(_ marker: inout HeapMarker) {
    for index in tracedSegments {
      let segment = record.pointee.elements[index]
      guard let start = segment.start else { continue }
      marker.mark(start.assumingMemoryBound(to: UInt64.self), count: Int(segment.count))
    }
  }

  /// The export with this name. The table of names is made when it is first asked for.
  func export(_ name: Name) -> ExportEntry? {
    guard let exports = module?.contents.exports else { return nil }
    if exports.count <= 16 { return exports.first { $0.name == name } }
    if exportIndex == nil {
      var index: [Name: Int] = [:]
      for (position, export) in exports.enumerated() { index[export.name] = position }
      exportIndex = index
    }
    return exportIndex?[name].map { exports[$0] }
  }
}

/// The memory of instances that have none: no bytes, and nothing to grow.
enum EmptyMemory {
  // Never written: its size is zero, and no instruction reaches it without a memory in the module.
  nonisolated(unsafe) static let record: MemoryPointer = {
    let record = MemoryPointer.allocate(capacity: 1)
    record.initialize(
      to: MemoryRecord(
        base: UnsafeMutableRawPointer(record), byteCount: 0, pageSizeLog2: 16, addressMask: 0, owner: nil))
    return record
  }()
}
