/// Validates a decoded module: what each section declares, then all bodies.
///
/// Constant expressions come before bodies, since they say which functions `ref.func` may name.
///
/// https://webassembly.github.io/spec/core/valid/modules.html
struct ModuleValidator {
  private let limits: Limits
  private let features: Features
  private let engine: Engine

  init(_ engine: Engine) {
    self.engine = engine
    limits = engine.limits
    features = engine.features
  }

  /// Validates everything; notes in each body where its code begins.
  func validate(_ contents: inout ModuleContents, _ reader: ByteReader) throws(Rejection) {
    try validateTypes(contents)
    try validateFunctions(contents)
    try validateTables(contents)
    try validateMemories(contents)
    try validateTags(contents)
    try validateExports(contents)
    try validateStart(contents)
    var validator = FunctionValidator(contents, reader, engine)
    try validateExpressions(contents, &validator)
    for (index, body) in contents.bodies.enumerated() {
      let function = contents.importedFunctionCount + index
      contents.bodies[index].code = try validator.validate(
        body, function: UInt32(function), type: contents.functions[function])
    }
  }

  /// What is wrong with a declaration, at the section it stands in.
  private func invalid(_ reason: String, _ section: Section, _ contents: ModuleContents) -> Rejection {
    .invalid(reason, at: contents.offset(of: section))
  }

  // MARK: Declarations

  private func validateTypes(_ contents: ModuleContents) throws(Rejection) {
    let types = contents.types
    for (index, definition) in types.definitions.enumerated() {
      guard let supertype = definition.supertype else { continue }
      guard types.mayExtend(UInt32(index), supertype) else {
        throw invalid("sub type \(index) does not match super type \(supertype)", .type, contents)
      }
    }
  }

  private func validateFunctions(_ contents: ModuleContents) throws(Rejection) {
    guard contents.functions.count <= limits.functions else {
      throw .limit("functions", contents.functions.count, maximum: limits.functions)
    }
    for (index, type) in contents.functions.enumerated() where !contents.types.isFunction(type) {
      let section = index < contents.importedFunctionCount ? Section.import : .function
      throw invalid("unknown type \(type): a function has a function type", section, contents)
    }
  }

  private func validateTables(_ contents: ModuleContents) throws(Rejection) {
    let count = contents.tables.count
    if count > 1, !features.contains(.referenceTypes) {
      throw invalid("multiple tables: reference-types support is not enabled", .table, contents)
    }
    guard count <= limits.tables else { throw .limit("tables", count, maximum: limits.tables) }
    for (index, table) in contents.tables.enumerated() {
      let section = index < contents.importedTableCount ? Section.import : .table
      try validateSize(table.type.size, section, contents)
      guard table.type.addressType == .i64 || fits(table.type.size, below: 1 << 32) else {
        throw invalid("table size must be at most 2^32-1", section, contents)
      }
      guard index < contents.importedTableCount || table.initial != nil || table.type.element.isDefaultable else {
        throw invalid("type mismatch: a table of \(table.type.element) needs an initial element", section, contents)
      }
    }
  }

  private func validateSize(
    _ size: SizeRange, _ section: Section, _ contents: ModuleContents
  ) throws(Rejection) {
    if let maximum = size.maximum, size.minimum > maximum {
      throw invalid("size minimum must not be greater than maximum", section, contents)
    }
  }

  private func fits(_ size: SizeRange, below bound: UInt64) -> Bool {
    size.minimum < bound && (size.maximum ?? 0) < bound
  }

  private func validateMemories(_ contents: ModuleContents) throws(Rejection) {
    let count = contents.memories.count
    if count > 1, !features.contains(.multiMemory) {
      throw invalid("multiple memories: multi-memory support is not enabled", .memory, contents)
    }
    guard count <= limits.memories else { throw .limit("memories", count, maximum: limits.memories) }
    for (index, memory) in contents.memories.enumerated() {
      let section = index < contents.importedMemoryCount ? Section.import : .memory
      guard memory.pageSizeLog2 == 16 || memory.pageSizeLog2 == 0 else {
        throw invalid("invalid custom page size: 1 and 65536 bytes are allowed", section, contents)
      }
      try validateMemorySize(memory, section, contents)
      try validateSize(memory.size, section, contents)
      guard !memory.isShared || memory.size.maximum != nil else {
        throw invalid("shared memory must have maximum", section, contents)
      }
    }
  }

  private func validateMemorySize(
    _ memory: MemoryType, _ section: Section, _ contents: ModuleContents
  ) throws(Rejection) {
    let addressBits: UInt64 = memory.addressType == .i32 ? 32 : 64
    let pageBits = UInt64(memory.pageSizeLog2)
    // The number of pages must itself be an address; only pages of one byte come near that bound.
    let most = pageBits == 0 ? UInt64.max >> (64 - addressBits) : 1 << (addressBits - pageBits)
    guard memory.size.minimum <= most, (memory.size.maximum ?? 0) <= most else {
      throw invalid(
        pageBits == 16 && addressBits == 32
          ? "memory size must be at most 65536 pages (4GiB)" : "memory size must be at most \(most) pages", section,
        contents)
    }
  }

  private func validateTags(_ contents: ModuleContents) throws(Rejection) {
    for (index, type) in contents.tags.enumerated() {
      let section = index < contents.importedTagCount ? Section.import : .tag
      guard contents.types.isFunction(type) else {
        throw invalid("unknown type \(type): a tag has a function type", section, contents)
      }
      guard contents.types.resultCount(type) == 0 else {
        throw invalid("non-empty tag result type", section, contents)
      }
    }
  }

  private func validateExports(_ contents: ModuleContents) throws(Rejection) {
    var names = Set<Name>(minimumCapacity: contents.exports.count)
    for export in contents.exports {
      let (count, kind) = indexSpace(export.kind, contents)
      guard export.index < count else { throw invalid("unknown \(kind) \(export.index)", .export, contents) }
      guard names.insert(export.name).inserted else {
        throw invalid("duplicate export name \"\(export.name)\"", .export, contents)
      }
    }
  }

  private func indexSpace(_ kind: ExternKind, _ contents: ModuleContents) -> (count: Int, name: String) {
    switch kind {
    case .function: (contents.functions.count, "function")
    case .table: (contents.tables.count, "table")
    case .memory: (contents.memories.count, "memory")
    case .global: (contents.globals.count, "global")
    case .tag: (contents.tags.count, "tag")
    }
  }

  private func validateStart(_ contents: ModuleContents) throws(Rejection) {
    guard let start = contents.start else { return }
    guard start < contents.functions.count else { throw invalid("unknown function \(start)", .start, contents) }
    let type = contents.functions[Int(start)]
    guard contents.types.parameterCount(type) == 0, contents.types.resultCount(type) == 0 else {
      throw invalid("start function must take and give nothing", .start, contents)
    }
  }

  // MARK: Expressions and segments

  private func validateExpressions(
    _ contents: ModuleContents, _ validator: inout FunctionValidator
  ) throws(Rejection) {
    for export in contents.exports where export.kind == .function {
      validator.declaredFunctions[Int(export.index)] = true
    }
    let imported = contents.importedGlobalCount
    for table in contents.tables {
      guard let initial = table.initial else { continue }
      try validator.validateConstant(initial, gives: table.type.element, visibleGlobals: imported)
    }
    // Since garbage collection, an initialiser sees the globals before its own.
    let seesAll = features.contains(.garbageCollection)
    for (index, global) in contents.globals.enumerated() {
      guard let initial = global.initial else { continue }
      try validator.validateConstant(
        initial, gives: global.type.valueType, visibleGlobals: seesAll ? index : imported)
    }
    let visible = seesAll ? contents.globals.count : imported
    for segment in contents.elements { try validateElements(segment, contents, visible, &validator) }
    for segment in contents.data { try validateData(segment, contents, visible, &validator) }
  }

  private func validateElements(
    _ segment: ElementSegment, _ contents: ModuleContents, _ visibleGlobals: Int,
    _ validator: inout FunctionValidator
  ) throws(Rejection) {
    if case .active(let table, let offset) = segment.mode {
      guard table < contents.tables.count else { throw invalid("unknown table \(table)", .element, contents) }
      let type = contents.tables[Int(table)].type
      guard contents.types.matches(segment.type, type.element) else {
        throw invalid(
          "type mismatch: elements of \(segment.type) in a table of \(type.element)", .element, contents)
      }
      try validator.validateConstant(offset, gives: type.addressType.valueType, visibleGlobals: visibleGlobals)
    }
    try validator.validateItems(segment, visibleGlobals: visibleGlobals)
  }

  private func validateData(
    _ segment: DataSegment, _ contents: ModuleContents, _ visibleGlobals: Int,
    _ validator: inout FunctionValidator
  ) throws(Rejection) {
    guard case .active(let memory, let offset) = segment.mode else { return }
    guard memory < contents.memories.count else { throw invalid("unknown memory \(memory)", .data, contents) }
    let type = contents.memories[Int(memory)].addressType.valueType
    try validator.validateConstant(offset, gives: type, visibleGlobals: visibleGlobals)
  }
}
