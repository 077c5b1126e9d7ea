public import WebAssembly

extension ModuleText {
  /// The text of a module: flat instructions, one a line, with the names the module brings.
  ///
  /// Reading it again gives the same module, in the binary format's shortest form; a data count section that the code
  /// does not need is left out. Custom sections stand as `@custom`, hints and names as what they mean where reading
  /// them back gives the same bytes.
  /// - Throws: `LimitError` when the text would be longer than `maximumBytes`, a gibibyte.
  public static func text(of module: Module, maximumBytes: Int = 1 << 30) throws(LimitError) -> [UInt8] {
    try module.contents.bytes.withUnsafeBufferPointer { (bytes) throws(LimitError) -> [UInt8] in
      let code = CodeText(bytes)
      // Hints that do not all belong to a branch stay a section of bytes.
      if let text = try ModuleTextWriter(module.contents, code).text(maximumBytes) { return text }
      return try ModuleTextWriter(module.contents, code, withHints: false).text(maximumBytes) ?? []
    }
  }
}

/// Where the code of a module lies while its text is written.
struct CodeText {
  private let base: UnsafePointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A module has at least a header.
    base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!
  }

  func reader(at offset: UInt32) -> CodeReader { CodeReader(base + Int(offset)) }
}

/// Writes a module field by field, in the order of its sections (spec: Text Format › Modules).
///
/// Exports are fields of their own, because only so does their order stay what it was.
struct ModuleTextWriter {
  let contents: ModuleContents
  let identifiers: Identifiers
  /// The types, with every index as it is: what code is read with.
  let rawTypes: TypeSection
  private let code: CodeText
  private let customs: CustomSectionPlan

  init(_ contents: ModuleContents, _ code: CodeText, withHints: Bool = true) {
    self.contents = contents
    self.code = code
    identifiers = Identifiers(contents)
    var types = contents.types
    types.normalised = Array(0..<UInt32(truncatingIfNeeded: types.count))
    rawTypes = types
    customs = CustomSectionPlan(contents, identifiers, withHints: withHints)
  }

  /// The whole text; nil when there are branch hints and not all of them belong to a branch.
  func text(_ maximumBytes: Int) throws(LimitError) -> [UInt8]? {
    var output = TextOutput(maximumBytes: maximumBytes)
    output.write("(module")
    if let name = customs.moduleName {
      output.write(" (@name ")
      output.string(name: name)
      output.write(")")
    }
    output.depth = 1
    types(&output)
    for entry in contents.imports { importField(entry, &output) }
    tables(&output)
    for index in contents.importedMemoryCount..<contents.memories.count {
      field("memory", .memories, index, &output)
      output.write(" \(text(contents.memories[index])))")
    }
    for index in contents.importedTagCount..<contents.tags.count {
      field("tag", .tags, index, &output)
      typeUse(contents.tags[index], &output)
      output.write(")")
    }
    globals(&output)
    for entry in contents.exports { exportField(entry, &output) }
    if let start = contents.start {
      output.line()
      output.write("(start \(shown(.functions, start)))")
    }
    for index in contents.elements.indices where !output.isFull { elements(index, &output) }
    let hintsWritten = functions(&output)
    for index in contents.data.indices { data(index, &output) }
    for custom in customs.verbatim { customField(custom, &output) }
    output.write(")\n")
    guard !output.isFull else {
      throw LimitError("bytes of text", value: UInt64(output.bytes.count), maximum: UInt64(maximumBytes))
    }
    return hintsWritten == customs.hintCount ? output.bytes : nil
  }

  // MARK: Names and types as text

  /// How an entry is referred to: by identifier or number.
  func reference(_ space: ModuleNames.Space, _ index: UInt32) -> [UInt8] {
    identifiers.identifier(space, index) ?? Array(String(index).utf8)
  }

  private func shown(_ space: ModuleNames.Space, _ index: UInt32) -> String {
    String(decoding: reference(space, index), as: UTF8.self)
  }

  func text(_ type: HeapType) -> String {
    type.index.map { shown(.types, $0) } ?? type.description
  }

  func text(_ type: ValueType) -> String {
    guard type.isReference, type.heapType.isConcrete else { return type.description }
    return "(ref \(type.isNullable ? "null " : "")\(text(type.heapType)))"
  }

  private func text(_ type: FieldType) -> String {
    let storage = type.storage.isPacked ? type.storage.description : text(type.storage.unpacked)
    return type.isMutable ? "(mut \(storage))" : storage
  }

  private func text(_ size: SizeRange) -> String {
    size.maximum.map { "\(size.minimum) \($0)" } ?? "\(size.minimum)"
  }

  private func text(_ type: TableType) -> String {
    "\(type.addressType == .i64 ? "i64 " : "")\(text(type.size)) \(text(type.element))"
  }

  private func text(_ type: MemoryType) -> String {
    var text = "\(type.addressType == .i64 ? "i64 " : "")\(text(type.size))"
    if type.isShared { text += " shared" }
    if type.pageSizeLog2 != 16 { text += " (pagesize \(type.pageSize))" }
    return text
  }

  private func text(_ type: GlobalType) -> String {
    type.isMutable ? "(mut \(text(type.valueType)))" : text(type.valueType)
  }

  // MARK: Types

  private func types(_ output: inout TextOutput) {
    var index = 0
    while index < contents.types.count {
      let count = Int(contents.types.definitions[index].groupCount)
      if count > 1 {
        output.line()
        output.write("(rec")
        output.depth += 1
      }
      for index in index..<(index + count) { type(index, &output) }
      if count > 1 {
        output.write(")")
        output.depth -= 1
      }
      index += count
    }
  }

  private func type(_ index: Int, _ output: inout TextOutput) {
    let type = contents.types.written(UInt32(truncatingIfNeeded: index))
    let isPlain = type.isFinal && type.supertype == nil
    field("type", .types, index, &output)
    if !isPlain {
      output.write(type.isFinal ? " (sub final" : " (sub")
      if let supertype = type.supertype { output.write(" \(shown(.types, supertype))") }
    }
    switch type.composite {
    case .function(let type):
      output.write(" (func")
      list("param", type.parameters, &output)
      list("result", type.results, &output)
    case .structure(let fields):
      output.write(" (struct")
      for field in fields { output.write(" (field \(text(field)))") }
    case .array(let element): output.write(" (array \(text(element))")
    }
    output.write(isPlain ? "))" : ")))")
  }

  private func list(_ keyword: String, _ types: [ValueType], _ output: inout TextOutput) {
    guard !types.isEmpty else { return }
    output.write(" (\(keyword)")
    for type in types { output.write(" \(text(type))") }
    output.write(")")
  }

  private func typeUse(_ type: UInt32, _ output: inout TextOutput) {
    output.write(" (type \(shown(.types, type)))")
  }

  // MARK: Fields

  /// `(keyword $id (;index;)` on a line of its own.
  private func field(_ keyword: String, _ space: ModuleNames.Space, _ index: Int, _ output: inout TextOutput) {
    output.line()
    output.write("(\(keyword) ")
    if let identifier = identifiers.identifier(space, UInt32(truncatingIfNeeded: index)) {
      output.write(identifier)
      output.write(" ")
    }
    output.comment(index: index)
    guard space == .functions, let name = customs.annotatedNames[UInt32(truncatingIfNeeded: index)] else { return }
    output.write(" (@name ")
    output.string(name: name)
    output.write(")")
  }

  private func importField(_ entry: ImportEntry, _ output: inout TextOutput) {
    output.line()
    output.write("(import ")
    output.string(name: entry.module)
    output.write(" ")
    output.string(name: entry.name)
    output.depth += 1
    let index = Int(entry.index)
    switch entry.kind {
    case .function:
      field("func", .functions, index, &output)
      typeUse(contents.functions[index], &output)
    case .table:
      field("table", .tables, index, &output)
      output.write(" \(text(contents.tables[index].type))")
    case .memory:
      field("memory", .memories, index, &output)
      output.write(" \(text(contents.memories[index]))")
    case .global:
      field("global", .globals, index, &output)
      output.write(" \(text(contents.globals[index].type))")
    case .tag:
      field("tag", .tags, index, &output)
      typeUse(contents.tags[index], &output)
    }
    output.depth -= 1
    output.write("))")
  }

  private func exportField(_ entry: ExportEntry, _ output: inout TextOutput) {
    output.line()
    output.write("(export ")
    output.string(name: entry.name)
    switch entry.kind {
    case .function: output.write(" (func \(shown(.functions, entry.index))))")
    case .table: output.write(" (table \(shown(.tables, entry.index))))")
    case .memory: output.write(" (memory \(shown(.memories, entry.index))))")
    case .global: output.write(" (global \(shown(.globals, entry.index))))")
    case .tag: output.write(" (tag \(shown(.tags, entry.index))))")
    }
  }

  private func expression(_ expression: ConstantExpression, _ output: inout TextOutput) {
    var writer = CodeTextWriter(self, code.reader(at: expression.start))
    writer.expression(&output)
  }

  private func tables(_ output: inout TextOutput) {
    for index in contents.importedTableCount..<contents.tables.count {
      let table = contents.tables[index]
      field("table", .tables, index, &output)
      output.write(" \(text(table.type))")
      if let initial = table.initial {
        output.write(" ")
        expression(initial, &output)
      }
      output.write(")")
    }
  }

  private func globals(_ output: inout TextOutput) {
    for index in contents.importedGlobalCount..<contents.globals.count {
      let global = contents.globals[index]
      field("global", .globals, index, &output)
      output.write(" \(text(global.type)) ")
      if let initial = global.initial { expression(initial, &output) }
      output.write(")")
    }
  }

  // MARK: Functions

  /// All bodies, as far as the text may go; says how many branch hints found their branch.
  private func functions(_ output: inout TextOutput) -> Int {
    var hintsWritten = 0
    for (position, body) in contents.bodies.enumerated() where !output.isFull {
      let index = contents.importedFunctionCount + position
      let function = UInt32(truncatingIfNeeded: index)
      let locals = identifiers.locals(of: function)
      let type = contents.types.writtenFunctionType(contents.functions[index])
      field("func", .functions, index, &output)
      typeUse(contents.functions[index], &output)
      parameters(type, locals, &output)
      output.depth += 1
      var writer = CodeTextWriter(self, code.reader(at: body.start), locals: locals)
      hintsWritten += writer.body(
        parameterCount: type.parameters.count, hints: customs.hints[function] ?? [:], &output)
      output.write(")")
      output.depth -= 1
    }
    return hintsWritten
  }

  private func parameters(_ type: FunctionType, _ locals: [UInt32: [UInt8]], _ output: inout TextOutput) {
    var isOpen = false
    for (index, type) in type.parameters.enumerated() {
      if let identifier = locals[UInt32(truncatingIfNeeded: index)] {
        if isOpen { output.write(")") }
        isOpen = false
        output.write(" (param ")
        output.write(identifier)
        output.write(" \(text(type)))")
      } else {
        output.write(isOpen ? " \(text(type))" : " (param \(text(type))")
        isOpen = true
      }
    }
    if isOpen { output.write(")") }
    list("result", type.results, &output)
  }

  // MARK: Segments

  private func elements(_ index: Int, _ output: inout TextOutput) {
    let segment = contents.elements[index]
    field("elem", .elements, index, &output)
    mode(segment.mode, "table", .tables, &output)
    var writer = CodeTextWriter(self, code.reader(at: segment.items.start))
    switch segment.encoding {
    case .functionIndices:
      output.write(" func")
      for _ in 0..<segment.count where !output.isFull {
        output.write(" ")
        output.write(reference(.functions, writer.functionIndex()))
      }
    case .expressions:
      output.write(" \(text(segment.type))")
      for _ in 0..<segment.count where !output.isFull {
        output.write(" (item ")
        writer.expression(&output)
        output.write(")")
      }
    }
    output.write(")")
  }

  private func data(_ index: Int, _ output: inout TextOutput) {
    let segment = contents.data[index]
    field("data", .data, index, &output)
    mode(segment.mode, "memory", .memories, &output)
    strings(contents.bytes[segment.bytes.range], &output)
    output.write(")")
  }

  private func mode(
    _ mode: SegmentMode, _ keyword: String, _ space: ModuleNames.Space, _ output: inout TextOutput
  ) {
    switch mode {
    case .passive: break
    case .declarative: output.write(" declare")
    case .active(let index, let offset):
      if index != 0 || space == .tables { output.write(" (\(keyword) \(shown(space, index)))") }
      output.write(" (offset ")
      expression(offset, &output)
      output.write(")")
    }
  }

  /// Bytes as string literals, a line for each 64 when there are more.
  private func strings(_ bytes: ArraySlice<UInt8>, _ output: inout TextOutput) {
    guard bytes.count > 64 else {
      output.write(" ")
      return output.string(bytes: bytes)
    }
    output.depth += 1
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: 64) {
      output.line()
      output.string(bytes: bytes[start..<min(start + 64, bytes.endIndex)])
    }
    output.depth -= 1
  }

  // MARK: Custom sections

  private func customField(_ section: CustomSectionEntry, _ output: inout TextOutput) {
    output.line()
    output.write("(@custom ")
    output.string(name: section.name)
    let after = CustomSectionPlan.sectionWritten(upTo: section.after, contents)
    output.write(after == .custom ? " (before first)" : " (after \(CustomSection.Place(after).rawValue))")
    strings(contents.bytes[section.contents.range], &output)
    output.write(")")
  }
}
