import WebAssembly

/// The fields of a module. Each method stands behind the field's keyword and reads to behind its closing parenthesis.
extension ModuleReader {
  // MARK: Imports and exports

  func importField() throws(TextError) {
    let module = try cursor.name()
    let name = try cursor.name()
    try cursor.expectLeft()
    let keyword = cursor.keyword(of: cursor.current)
    cursor.advance()
    let identifier = cursor.takeIdentifier()
    switch keyword {
    case .func: try nameFunction(identifier)
    case .table: definedTables += 1
    case .memory: definedMemories += 1
    case .global: definedGlobals += 1
    default: definedTags += 1
    }
    try externType(keyword, import: (module, name))
    try cursor.expectRight()
    try cursor.expectRight()
  }

  /// The type of an import, appended to the import section.
  private func externType(_ keyword: Keyword?, import names: (module: [UInt8], name: [UInt8])) throws(TextError) {
    imports.writer.sized(names.module)
    imports.writer.sized(names.name)
    imports.count += 1
    switch keyword {
    case .func:
      let index = try typeUse(named: .allowed).index
      imports.writer.byte(0)
      imports.writer.unsigned(index)
    case .table:
      imports.writer.byte(1)
      let address = addressType()
      let size = try sizeRange()
      write(TableType(try referenceType(), size, addressType: address), to: &imports.writer)
    case .memory:
      imports.writer.byte(2)
      write(try memoryType(), to: &imports.writer)
    case .global:
      imports.writer.byte(3)
      write(try globalType(), to: &imports.writer)
    default:
      let index = try typeUse(named: .allowed).index
      imports.writer.append([4, 0])
      imports.writer.unsigned(index)
    }
  }

  /// `(export "n")*` and `(import "m" "n")?` inside a definition; the names when it is an import.
  private func inlineExportsAndImport(
    _ kind: UInt8, index: UInt32
  ) throws(TextError) -> (module: [UInt8], name: [UInt8])? {
    while cursor.takeOpen(.export) {
      export(try cursor.name(), kind, index)
      try cursor.expectRight()
    }
    guard cursor.takeOpen(.import) else { return nil }
    let names = (module: try cursor.name(), name: try cursor.name())
    try cursor.expectRight()
    return names
  }

  private func export(_ name: [UInt8], _ kind: UInt8, _ index: UInt32) {
    exports.writer.sized(name)
    exports.writer.byte(kind)
    exports.writer.unsigned(index)
    exports.count += 1
  }

  func exportField() throws(TextError) {
    let name = try cursor.name()
    try cursor.expectLeft()
    let keyword = cursor.keyword(of: cursor.current)
    switch keyword {
    case .func, .table, .memory, .global, .tag: cursor.advance()
    default: throw cursor.unexpected(expected: "func, table, memory, global or tag")
    }
    switch keyword {
    case .func: export(name, 0, try spaces.functions.index(cursor))
    case .table: export(name, 1, try spaces.tables.index(cursor))
    case .memory: export(name, 2, try spaces.memories.index(cursor))
    case .global: export(name, 3, try spaces.globals.index(cursor))
    default: export(name, 4, try spaces.tags.index(cursor))
    }
    try cursor.expectRight()
    try cursor.expectRight()
  }

  func startField() throws(TextError) {
    guard start == nil else { throw cursor.failure("multiple start sections") }
    start = try spaces.functions.index(cursor)
    try cursor.expectRight()
  }

  // MARK: Tables, memories, globals, tags

  private func write(_ size: SizeRange, _ address: AddressType, flags: UInt8, to writer: inout BinaryWriter) {
    let hasMaximum: UInt8 = size.maximum == nil ? 0 : 1
    writer.byte(flags | hasMaximum | (address == .i64 ? 4 : 0))
    writer.unsigned(size.minimum)
    if let maximum = size.maximum { writer.unsigned(maximum) }
  }

  private func write(_ type: TableType, to writer: inout BinaryWriter) {
    writer.valueType(type.element)
    write(type.size, type.addressType, flags: 0, to: &writer)
  }

  private func write(_ type: MemoryType, to writer: inout BinaryWriter) {
    let hasPageSize = type.pageSizeLog2 != 16
    write(type.size, type.addressType, flags: (type.isShared ? 2 : 0) | (hasPageSize ? 8 : 0), to: &writer)
    if hasPageSize { writer.unsigned(UInt64(type.pageSizeLog2)) }
  }

  private func write(_ type: GlobalType, to writer: inout BinaryWriter) {
    writer.valueType(type.valueType)
    writer.byte(type.isMutable ? 1 : 0)
  }

  func tableField() throws(TextError) {
    _ = cursor.takeIdentifier()
    let index = definedTables
    definedTables += 1
    if let names = try inlineExportsAndImport(1, index: index) {
      try externType(.table, import: names)
      return try cursor.expectRight()
    }
    let address = addressType()
    if cursor.current.kind != .natural { return try tableWithElements(index, address) }
    let size = try sizeRange()
    let type = TableType(try referenceType(), size, addressType: address)
    tables.count += 1
    if cursor.isAtRight {
      write(type, to: &tables.writer)
    } else {
      tables.writer.append([0x40, 0x00])
      write(type, to: &tables.writer)
      tables.writer.append(try expression())
    }
    try cursor.expectRight()
  }

  /// `(table reftype (elem …))`: the list gives the size.
  private func tableWithElements(_ index: UInt32, _ address: AddressType) throws(TextError) {
    let type = try referenceType()
    try cursor.expectOpen(.elem)
    var list = IndexSpace.isAtIndex(cursor) ? try functionIndices(asExpressions: type != .funcref) : ElementList()
    if list.count == 0 { list = try elementExpressions(type) }
    try cursor.expectRight()
    try cursor.expectRight()
    let size = SizeRange(UInt64(list.count), UInt64(list.count))
    write(TableType(type, size, addressType: address), to: &tables.writer)
    tables.count += 1
    activeElement(table: index, offset: zero(address), list, type: type)
  }

  /// The constant expression zero of an address type.
  private func zero(_ address: AddressType) -> [UInt8] { [address == .i64 ? 0x42 : 0x41, 0x00, 0x0b] }

  func memoryField() throws(TextError) {
    _ = cursor.takeIdentifier()
    let index = definedMemories
    definedMemories += 1
    if let names = try inlineExportsAndImport(2, index: index) {
      try externType(.memory, import: names)
      return try cursor.expectRight()
    }
    let start = cursor.position
    let address = addressType()
    let pageSizeLog2 = try pageSizeLog2()
    memories.count += 1
    guard cursor.takeOpen(.data) else {
      cursor.position = start
      write(try memoryType(), to: &memories.writer)
      return try cursor.expectRight()
    }
    let bytes = try cursor.strings()
    try cursor.expectRight()
    try cursor.expectRight()
    let pages = (UInt64(bytes.count) &+ (1 &<< UInt64(pageSizeLog2)) &- 1) &>> UInt64(pageSizeLog2)
    let type = MemoryType(SizeRange(pages, pages), addressType: address, pageSizeLog2: pageSizeLog2)
    write(type, to: &memories.writer)
    activeData(memory: index, offset: zero(address), bytes)
  }

  func globalField() throws(TextError) {
    _ = cursor.takeIdentifier()
    let index = definedGlobals
    definedGlobals += 1
    if let names = try inlineExportsAndImport(3, index: index) {
      try externType(.global, import: names)
      return try cursor.expectRight()
    }
    write(try globalType(), to: &globals.writer)
    globals.writer.append(try expression())
    globals.count += 1
    try cursor.expectRight()
  }

  func tagField() throws(TextError) {
    _ = cursor.takeIdentifier()
    _ = try nameAnnotation(noun: "tag")
    let index = definedTags
    definedTags += 1
    if let names = try inlineExportsAndImport(4, index: index) {
      try externType(.tag, import: names)
      return try cursor.expectRight()
    }
    let type = try typeUse(named: .allowed).index
    tags.writer.byte(0)
    tags.writer.unsigned(type)
    tags.count += 1
    try cursor.expectRight()
  }

  // MARK: Functions

  private func nameFunction(_ identifier: UInt32?) throws(TextError) {
    let index = definedFunctions
    definedFunctions += 1
    if let identifier { names.functions.append((index, Array(cursor.identifierText(identifier).utf8))) }
    if let name = try nameAnnotation(noun: "function") {
      if identifier != nil { names.functions.removeLast() }
      names.functions.append((index, name))
    }
  }

  func functionField() throws(TextError) {
    let index = definedFunctions
    try nameFunction(cursor.takeIdentifier())
    if let names = try inlineExportsAndImport(0, index: index) {
      try externType(.func, import: names)
      return try cursor.expectRight()
    }
    let (type, parameters) = try typeUse(named: .allowed)
    functions.writer.unsigned(type)
    functions.count += 1
    var locals = IndexSpace("local")
    for parameter in parameters { try locals.bind(parameter, cursor) }
    var runs: [(count: Int, type: ValueType)] = []
    while cursor.takeOpen(.local) {
      if let identifier = cursor.takeIdentifier() {
        try locals.bind(identifier, cursor)
        append(try valueType(), to: &runs)
      } else {
        while let type = try valueTypeIfPresent() {
          try locals.bind(nil, cursor)
          append(type, to: &runs)
        }
      }
      try cursor.expectRight()
    }
    names.append(locals: locals.names.map { ($0.index, Array(cursor.identifierText($0.identifier).utf8)) }, of: index)
    try body(index, locals, runs)
    try cursor.expectRight()
  }

  private func append(_ type: ValueType, to runs: inout [(count: Int, type: ValueType)]) {
    if let last = runs.last, last.type == type { runs[runs.count - 1].count += 1 } else { runs.append((1, type)) }
  }

  private func body(
    _ function: UInt32, _ locals: IndexSpace, _ runs: [(count: Int, type: ValueType)]
  ) throws(TextError) {
    var writer = BinaryWriter()
    writer.count(runs.count)
    for run in runs {
      writer.count(run.count)
      writer.valueType(run.type)
    }
    var reader = InstructionReader(self, locals: locals, code: writer)
    try reader.read(.all)
    reader.code.byte(0x0b)
    bodies.writer.sized(reader.code.bytes)
    bodies.count += 1
    if !reader.hints.isEmpty { branchHints.append(.init(function: function, hints: reader.hints)) }
  }

  /// Instructions up to the closing parenthesis, and `end`: an initialiser.
  private func expression() throws(TextError) -> [UInt8] {
    var reader = InstructionReader(self, locals: IndexSpace("local"), code: BinaryWriter())
    try reader.read(.all)
    return reader.code.bytes + [0x0b]
  }

  /// `(keyword instr*)`, or one folded instruction standing for it.
  private func expression(_ keyword: Keyword) throws(TextError) -> [UInt8] {
    if cursor.takeOpen(keyword) {
      let bytes = try expression()
      try cursor.expectRight()
      return bytes
    }
    guard cursor.current.kind == .leftParenthesis else {
      throw cursor.unexpected(expected: "(\(keyword.rawValue)")
    }
    var reader = InstructionReader(self, locals: IndexSpace("local"), code: BinaryWriter())
    try reader.read(.oneFolded)
    return reader.code.bytes + [0x0b]
  }

  // MARK: Element segments

  /// The items of a segment, encoded one after another.
  private struct ElementList {
    var count = 0
    var items = BinaryWriter()
    /// Expressions, or plain function indices.
    var isExpressions = false
  }

  /// Function indices; as `ref.func` expressions where the segment's type is not the general one.
  private func functionIndices(asExpressions: Bool = false) throws(TextError) -> ElementList {
    var list = ElementList(isExpressions: asExpressions)
    while IndexSpace.isAtIndex(cursor) {
      if asExpressions { list.items.byte(0xd2) }
      list.items.unsigned(try spaces.functions.index(cursor))
      if asExpressions { list.items.byte(0x0b) }
      list.count += 1
    }
    return list
  }

  private func elementExpressions(_ type: ValueType) throws(TextError) -> ElementList {
    var list = ElementList(isExpressions: true)
    while !cursor.isAtRight {
      list.items.append(try expression(.item))
      list.count += 1
    }
    return list
  }

  func elementField() throws(TextError) {
    _ = cursor.takeIdentifier()
    if cursor.take(.declare) { return try otherElement(mode: 3) }
    var table: UInt32 = 0
    var isActive = false
    if cursor.takeOpen(.table) {
      table = try spaces.tables.index(cursor)
      try cursor.expectRight()
      isActive = true
    } else if IndexSpace.isAtIndex(cursor) {
      table = try spaces.tables.index(cursor)  // the oldest form: (elem x (offset …) …)
      isActive = true
    }
    let isList = cursor.isAt(.func) || cursor.isAtOpen(.ref) || cursor.keyword(of: cursor.current) != nil
    if !isActive, isList || cursor.isAtRight { return try otherElement(mode: 1) }
    let offset = try expression(.offset)
    let (list, type) = try elementList()
    try cursor.expectRight()
    activeElement(table: table, offset: offset, list, type: type)
  }

  private func elementList() throws(TextError) -> (ElementList, ValueType) {
    let functionReference = ValueType.reference(.function, nullable: false)
    if cursor.take(.func) || IndexSpace.isAtIndex(cursor) || cursor.isAtRight {
      return (try functionIndices(), functionReference)
    }
    let type = try referenceType()
    return (try elementExpressions(type), type)
  }

  /// A passive (1) or declarative (3) segment.
  private func otherElement(mode: UInt8) throws(TextError) {
    let (list, type) = try elementList()
    try cursor.expectRight()
    elements.count += 1
    if list.isExpressions {
      elements.writer.byte(mode | 4)
      elements.writer.valueType(type)
    } else {
      elements.writer.append([mode, 0x00])
    }
    elements.writer.count(list.count)
    elements.writer.append(list.items.bytes)
  }

  /// Flags 0, 2, 4 and 6: whether the table is named, and how items are written. The short forms stand for table 0.
  private func activeElement(table: UInt32, offset: [UInt8], _ list: ElementList, type: ValueType) {
    elements.count += 1
    let needsType = table != 0 || (list.isExpressions && type != .funcref)
    elements.writer.byte((list.isExpressions ? 4 : 0) | (needsType ? 2 : 0))
    if needsType { elements.writer.unsigned(table) }
    elements.writer.append(offset)
    if needsType {
      if list.isExpressions { elements.writer.valueType(type) } else { elements.writer.byte(0x00) }
    }
    elements.writer.count(list.count)
    elements.writer.append(list.items.bytes)
  }

  // MARK: Data segments

  func dataField() throws(TextError) {
    _ = cursor.takeIdentifier()
    var memory: UInt32 = 0
    var isActive = false
    if cursor.takeOpen(.memory) {
      memory = try spaces.memories.index(cursor)
      try cursor.expectRight()
      isActive = true
    } else if IndexSpace.isAtIndex(cursor) {
      memory = try spaces.memories.index(cursor)
      isActive = true
    }
    if isActive || cursor.current.kind == .leftParenthesis {
      let offset = try expression(.offset)
      activeData(memory: memory, offset: offset, try cursor.strings())
    } else {
      data.writer.byte(1)
      data.writer.sized(try cursor.strings())
      data.count += 1
    }
    try cursor.expectRight()
  }

  private func activeData(memory: UInt32, offset: [UInt8], _ bytes: [UInt8]) {
    data.writer.byte(memory == 0 ? 0 : 2)
    if memory != 0 { data.writer.unsigned(memory) }
    data.writer.append(offset)
    data.writer.sized(bytes)
    data.count += 1
  }
}
