/// Makes an instance of a module, in the steps of the specification.
///
/// Nothing a guest can see happens before all imports fit and everything is allocated; then the active segments are
/// written in order, until one does not fit.
///
/// https://webassembly.github.io/spec/core/exec/modules.html#instantiation
struct Linker {
  let module: Module
  let store: Store
  let storage: InstanceStorage
  private let evaluator: ConstantEvaluator

  private var contents: ModuleContents { module.contents }

  init(_ module: Module, _ store: Store, storage: InstanceStorage) {
    self.module = module
    self.store = store
    self.storage = storage
    evaluator = ConstantEvaluator(storage, store, module.bytesInPlace)
  }

  // MARK: Imports

  func linkImports(_ imports: Imports) throws {
    for entry in contents.imports {
      switch imports.definition(entry.module, entry.name) {
      case nil: throw error(entry, .unknownImport)
      case .host(let type, let body): try link(entry, type, body)
      case .extern(let extern):
        guard extern.store === store else { throw error(entry, .otherStore) }
        try link(entry, extern)
      }
    }
  }

  private func link(_ entry: ImportEntry, _ type: FunctionType, _ body: @escaping HostBody) throws {
    guard entry.kind == .function, matches(store.engine.types.identifier(of: type), entry) else {
      throw error(entry, .incompatibleType(found: .function(type)))
    }
    storage.setFunction(Int(entry.index), try store.makeHostFunction(type, body))
  }

  private func link(_ entry: ImportEntry, _ extern: Extern) throws(LinkError) {
    let index = Int(entry.index)
    let types = store.engine.types
    switch (extern, entry.kind) {
    case (.function(let function), .function) where matches(function.record.pointee.type, entry):
      storage.setFunction(index, function.record)
    case (.table(let table), .table)
    where types.matches(table.type, contents.types.engineType(contents.tables[index].type)):
      storage.setTable(index, table.storage.record)
    case (.memory(let memory), .memory) where types.matches(memory.type, contents.memories[index]):
      storage.setMemory(index, memory.storage.record)
    case (.global(let global), .global)
    where types.matches(global.type, contents.types.engineType(contents.globals[index].type)):
      storage.setGlobal(index, global.cell)
      storage.importedGlobals.append(global.type)
    case (.tag(let tag), .tag) where tag.record.pointee.type == contents.types.identifiers[Int(contents.tags[index])]:
      storage.addTag(tag.record)
    default: throw error(entry, .incompatibleType(found: extern.type))
    }
  }

  /// Whether a function of this type may be imported by the entry, which imports a function.
  private func matches(_ type: UInt32, _ entry: ImportEntry) -> Bool {
    let wanted = contents.types.identifiers[Int(contents.functions[Int(entry.index)])]
    return store.engine.types.isSubtype(type, of: wanted)
  }

  private func error(_ entry: ImportEntry, _ reason: LinkError.Reason) -> LinkError {
    LinkError(
      reason: reason, module: entry.module, name: entry.name, expected: module.externType(entry.kind, entry.index))
  }

  // MARK: Allocation

  func allocate() throws {
    for index in contents.importedMemoryCount..<contents.memories.count {
      let memory = try MemoryStorage(contents.memories[index], allowance: storage.allowance)
      store.keep(memory)
      storage.setMemory(index, memory.record)
    }
    for index in contents.importedGlobalCount..<contents.globals.count {
      let cell = store.makeGlobalCell(contents.types.engineType(contents.globals[index].type).valueType)
      if let initial = contents.globals[index].initial { cell.pointee = try evaluator.value(initial) }
      storage.setGlobal(index, cell)
    }
    for type in contents.tags[contents.importedTagCount...] {
      storage.addTag(store.makeTag(type: contents.types.identifiers[Int(type)]))
    }
    for index in contents.importedTableCount..<contents.tables.count {
      let entry = contents.tables[index]
      let initial = try entry.initial.map { try evaluator.value($0).low } ?? 0
      let table = try TableStorage(
        contents.types.engineType(entry.type), initial: initial, limit: store.limits.tableEntries)
      store.keep(table)
      storage.setTable(index, table.record)
    }
  }

  // MARK: Segments

  func initialize() throws(Trap) {
    let references = try makeSegments()
    for (segment, list) in zip(contents.elements, references) {
      if case .active(let table, let offset) = segment.mode { try write(list, table, try evaluator.offset(offset)) }
    }
    for segment in contents.data {
      if case .active(let memory, let offset) = segment.mode {
        try write(segment, memory, try evaluator.offset(offset))
      }
    }
  }

  /// Makes what code may refer to, before anything can fail: functions that are written into a table before a later
  /// segment traps go on living, and must find their segments and every function they name.
  private func makeSegments() throws(Trap) -> [[UInt64]] {
    for export in contents.exports where export.kind == .function {
      _ = storage.function(export.index, in: store)
    }
    for (index, segment) in contents.data.enumerated() where segment.mode == .passive {
      storage.setData(index, module.bytesInPlace + Int(segment.bytes.start), segment.bytes.count)
    }
    var lists: [[UInt64]] = []
    for (index, segment) in contents.elements.enumerated() {
      let list = try evaluator.references(segment)
      if segment.mode == .passive {
        let isTraced = store.engine.types.isTraced(contents.types.engineType(segment.type))
        storage.setElements(index, list, isTraced: isTraced)
      }
      lists.append(list)
    }
    return lists
  }

  private func write(_ references: [UInt64], _ index: UInt32, _ offset: UInt64) throws(Trap) {
    let table = storage.table(index)
    let count = UInt64(references.count)
    guard count <= table.pointee.count, offset <= table.pointee.count - count else {
      throw Trap(.outOfBoundsTableAccess)
    }
    references.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      (table.pointee.elements + Int(offset)).update(from: base, count: source.count)
    }
  }

  private func write(_ segment: DataSegment, _ index: UInt32, _ offset: UInt64) throws(Trap) {
    let memory = storage.memory(index)
    let count = UInt64(segment.bytes.count)
    guard count <= memory.pointee.byteCount, offset <= memory.pointee.byteCount - count else {
      throw Trap(.outOfBoundsMemoryAccess)
    }
    (memory.pointee.base + Int(offset)).copyMemory(
      from: module.bytesInPlace + Int(segment.bytes.start), byteCount: segment.bytes.count)
  }
}
