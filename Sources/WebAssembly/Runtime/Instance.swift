/// A module brought to life in a store: its functions can be called, its memories and tables have contents.
public struct Instance {
  public let store: Store
  let storage: InstanceStorage

  init(store: Store, storage: InstanceStorage) {
    self.store = store
    self.storage = storage
  }

  /// Links the module's imports, allocates and initialises what it defines, and runs its start function.
  ///
  /// When that traps, what was written into imported memories and tables stays, as the specification says.
  ///
  /// - Throws: `LinkError` when an import is missing or does not fit, `LimitError` when the store's limits or the
  ///   system refuse what the module declares, `Trap`, `Exception`, or what a host function threw, from its start.
  public init(_ module: Module, in store: Store, imports: Imports = Imports()) throws {
    guard module.engine === store.engine else { throw CallError(.otherEngine("module")) }
    let linker = Linker(module, store, storage: try store.makeInstance(module))
    try linker.linkImports(imports)
    try linker.allocate()
    self.init(store: store, storage: linker.storage)
    try linker.initialize()
    if let start = module.contents.start { try store.run(storage.function(start, in: store)) }
  }

  public var module: Module {
    guard let module = storage.module else { preconditionFailure("only the host's own record has no module") }
    return module
  }
}

extension Instance: Equatable {
  public static func == (a: Instance, b: Instance) -> Bool {
    a.storage === b.storage
  }
}

// MARK: Exports

extension Instance {
  /// What is exported under a name.
  public func export(_ name: Name) -> Extern? {
    guard let entry = storage.export(name) else { return nil }
    let contents = module.contents
    switch entry.kind {
    case .function: return .function(Function(store: store, record: storage.function(entry.index, in: store)))
    case .table: return Table(store: store, record: storage.table(entry.index)).map { .table($0) }
    case .memory: return Memory(store: store, record: storage.memory(entry.index)).map { .memory($0) }
    case .global:
      let index = Int(entry.index)
      let type =
        index < contents.importedGlobalCount
        ? storage.importedGlobals[index] : contents.types.engineType(contents.globals[index].type)
      return .global(Global(store: store, type: type, cell: storage.global(entry.index)))
    case .tag: return .tag(Tag(store: store, record: storage.tags[Int(entry.index)]))
    }
  }

  /// The exported function with this name.
  public func function(_ name: Name) throws(CallError) -> Function {
    guard case .function(let function)? = export(name) else { throw CallError(.noSuchExport(name, .function)) }
    return function
  }

  /// The exported memory with this name.
  public func memory(_ name: Name) -> Memory? {
    guard case .memory(let memory)? = export(name) else { return nil }
    return memory
  }

  /// The exported table with this name.
  public func table(_ name: Name) -> Table? {
    guard case .table(let table)? = export(name) else { return nil }
    return table
  }

  /// The exported tag with this name.
  public func tag(_ name: Name) -> Tag? {
    guard case .tag(let tag)? = export(name) else { return nil }
    return tag
  }

  /// The exported global with this name.
  public func global(_ name: Name) -> Global? {
    guard case .global(let global)? = export(name) else { return nil }
    return global
  }
}
