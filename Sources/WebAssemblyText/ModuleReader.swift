import WebAssembly

/// Reads a module's text and writes its bytes (spec: Text Format › Modules).
///
/// Two passes over the tokens of a module. The first walks the fields without looking into them, binding every
/// identifier, because references may point forward; type definitions are read at its end. The second reads the fields
/// in order and appends each to its section. Nothing recurses on the nesting of the input. What is written is not
/// validated here: the bytes go through the engine's decoder and validator like everyone else's.
final class ModuleReader {
  let cursor: TokenCursor
  let vocabulary: Vocabulary
  var spaces = IndexSpaces()
  var types = TypeDefinitions()

  // How many entries of each space the second pass has met.
  var definedFunctions: UInt32 = 0
  var definedTables: UInt32 = 0
  var definedMemories: UInt32 = 0
  var definedGlobals: UInt32 = 0
  var definedTags: UInt32 = 0

  var imports = Section()
  var functions = Section()
  var tables = Section()
  var memories = Section()
  var tags = Section()
  var globals = Section()
  var exports = Section()
  var start: UInt32?
  var elements = Section()
  var bodies = Section()
  var data = Section()
  /// Whether the code names a data segment, which calls for a data count section.
  var usesDataCount = false
  var names = NameSectionBuilder()
  var customSections: [CustomSection] = []
  var branchHints: [BranchHintSection.Function] = []

  /// The entries of a section, and how many.
  struct Section {
    var count = 0
    var writer = BinaryWriter()

    var contents: [UInt8]? {
      guard count > 0 else { return nil }
      var result = BinaryWriter()
      result.count(count)
      result.append(writer.bytes)
      return result.bytes
    }
  }

  private init(_ cursor: TokenCursor, vocabulary: Vocabulary) {
    self.cursor = cursor
    self.vocabulary = vocabulary
  }

  /// Reads fields from the cursor to the parenthesis that closes the module, or the end of the text.
  ///
  /// - Parameter identifier: the `$id` of the module, kept as its debug name.
  static func read(
    _ cursor: TokenCursor, identifier: UInt32? = nil, vocabulary: Vocabulary = .shared
  ) throws(TextError) -> [UInt8] {
    let first = cursor.position
    let reader = ModuleReader(cursor, vocabulary: vocabulary)
    if let identifier { reader.names.module = Array(cursor.identifierText(identifier).utf8) }
    if let name = try reader.nameAnnotation(noun: "module") { reader.names.module = name }
    let fields = cursor.position
    try reader.bindFields()
    cursor.position = fields
    try reader.readFields()
    try reader.refuseLeftoverAnnotations(from: first)
    return reader.encoded()
  }

  // MARK: First pass

  private func bindFields() throws(TextError) {
    var typeFields: [Int] = []
    var definedBefore: String?
    while cursor.current.kind == .leftParenthesis {
      let start = cursor.position
      cursor.advance()
      guard let keyword = cursor.keyword(of: cursor.current) else {
        throw cursor.unexpected(expected: "a module field")
      }
      cursor.advance()
      switch keyword {
      case .type, .rec:
        typeFields.append(start)
        try bindTypes(keyword)
      case .import:
        try bindImport(definedBefore)
      case .func, .table, .memory, .global, .tag:
        try bindDefinition(keyword, &definedBefore)
      case .elem:
        try spaces.elements.bind(cursor.takeIdentifier(), cursor)
      case .data:
        try spaces.data.bind(cursor.takeIdentifier(), cursor)
      case .export, .start:
        break
      default:
        cursor.position = start + 1
        throw cursor.unexpected(expected: "a module field")
      }
      try cursor.skipToClose()
    }
    for start in typeFields { try readTypes(at: start) }
  }

  private func bindTypes(_ keyword: Keyword) throws(TextError) {
    if keyword == .type { return try spaces.types.bind(cursor.takeIdentifier(), cursor) }
    while cursor.takeOpen(.type) {
      try spaces.types.bind(cursor.takeIdentifier(), cursor)
      try cursor.skipToClose()
    }
  }

  private func bindImport(_ definedBefore: String?) throws(TextError) {
    if let definedBefore { throw cursor.failure("import after \(definedBefore)") }
    _ = try cursor.name()
    _ = try cursor.name()
    try cursor.expectLeft()
    guard let keyword = cursor.keyword(of: cursor.current) else {
      throw cursor.unexpected(expected: "what is imported")
    }
    cursor.advance()
    try bind(keyword, cursor.takeIdentifier())
    try cursor.skipToClose()
  }

  /// A definition, which may turn out to be an import, or to bring a segment of its own.
  private func bindDefinition(_ keyword: Keyword, _ definedBefore: inout String?) throws(TextError) {
    let identifierToken = cursor.current
    let identifier = cursor.takeIdentifier()
    let after = cursor.position
    while cursor.takeOpen(.export) { try cursor.skipToClose() }
    if cursor.isAtOpen(.import) {
      if let definedBefore { throw cursor.failure("import after \(definedBefore)") }
    } else if definedBefore == nil {
      definedBefore = keyword == .func ? "function" : keyword.rawValue
    }
    if keyword == .table || keyword == .memory { try bindInlineSegment(keyword) }
    cursor.position = after
    do {
      try bind(keyword, identifier)
    } catch {
      throw cursor.failure(error.message, at: identifierToken)
    }
  }

  /// `(table reftype (elem …))` and `(memory (data …))` define a segment too.
  private func bindInlineSegment(_ keyword: Keyword) throws(TextError) {
    while !cursor.isAtRight, cursor.current.kind != .end {
      if cursor.isAtOpen(.elem) {
        try spaces.elements.bind(nil, cursor)
      } else if cursor.isAtOpen(.data) {
        try spaces.data.bind(nil, cursor)
      }
      let isOpen = cursor.current.kind == .leftParenthesis
      cursor.advance()
      if isOpen { try cursor.skipToClose() }
    }
  }

  private func bind(_ keyword: Keyword, _ identifier: UInt32?) throws(TextError) {
    switch keyword {
    case .func: try spaces.functions.bind(identifier, cursor)
    case .table: try spaces.tables.bind(identifier, cursor)
    case .memory: try spaces.memories.bind(identifier, cursor)
    case .global: try spaces.globals.bind(identifier, cursor)
    case .tag: try spaces.tags.bind(identifier, cursor)
    default: throw cursor.unexpected(expected: "func, table, memory, global or tag")
    }
  }

  private func readTypes(at start: Int) throws(TextError) {
    cursor.position = start
    if cursor.takeOpen(.type) { return types.append([try typeDefinition()], isExplicit: false) }
    try cursor.expectOpen(.rec)
    var group: [TypeDefinitions.Definition] = []
    while cursor.takeOpen(.type) { group.append(try typeDefinition()) }
    try cursor.expectRight()
    types.append(group, isExplicit: true)
  }

  // MARK: Second pass

  private func readFields() throws(TextError) {
    while true {
      for annotation in cursor.takeAnnotations(.custom) { try customAnnotation(annotation) }
      guard cursor.current.kind == .leftParenthesis else { return }
      let keyword = cursor.keyword(of: cursor.token(after: 1))
      cursor.advance()
      cursor.advance()
      switch keyword {
      case .import: try importField()
      case .func: try functionField()
      case .table: try tableField()
      case .memory: try memoryField()
      case .global: try globalField()
      case .tag: try tagField()
      case .export: try exportField()
      case .start: try startField()
      case .elem: try elementField()
      case .data: try dataField()
      default: try cursor.skipToClose()  // a type, read in the first pass
      }
    }
  }

  // MARK: The bytes

  private func encoded() -> [UInt8] {
    var startSection: [UInt8]?
    if let start {
      var writer = BinaryWriter()
      writer.unsigned(start)
      startSection = writer.bytes
    }
    var dataCount: [UInt8]?
    if usesDataCount {
      var writer = BinaryWriter()
      writer.count(data.count)
      dataCount = writer.bytes
    }
    let sections: [(place: CustomSection.Place, id: UInt8, contents: [UInt8]?)] = [
      (.type, 1, types.section), (.import, 2, imports.contents), (.func, 3, functions.contents),
      (.table, 4, tables.contents), (.memory, 5, memories.contents), (.tag, 13, tags.contents),
      (.global, 6, globals.contents), (.export, 7, exports.contents), (.start, 8, startSection),
      (.elem, 9, elements.contents), (.datacount, 12, dataCount), (.code, 10, bodies.contents),
      (.data, 11, data.contents),
    ]
    var writer = BinaryWriter()
    writer.append([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
    write(customSections.filter { $0.place == .first }, to: &writer)
    for section in sections {
      write(customSections.filter { $0.place == section.place && $0.isBefore }, to: &writer)
      if section.id == 10 { writer.section(0, branchHintSection) }
      writer.section(section.id, section.contents)
      write(customSections.filter { $0.place == section.place && !$0.isBefore }, to: &writer)
    }
    write(customSections.filter { $0.place == .last }, to: &writer)
    writer.section(0, nameSection)
    return writer.bytes
  }

  private func write(_ sections: [CustomSection], to writer: inout BinaryWriter) {
    for section in sections {
      var contents = BinaryWriter()
      contents.sized(section.name)
      contents.append(section.contents)
      writer.section(0, contents.bytes)
    }
  }
}
