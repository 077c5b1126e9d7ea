import WebAssembly

/// Which custom sections a text spells out in its own way, and which stand in it as bytes.
///
/// The names and the branch hints are spelled where reading the text again writes the very same section in the very
/// same place; otherwise the section is given as bytes, and a reader takes those.
struct CustomSectionPlan {
  /// As `@name` behind `module`.
  private(set) var moduleName: Name?
  /// As `@name` behind functions that go by their number.
  private(set) var annotatedNames: [UInt32: Name] = [:]
  /// By function, then by offset from the start of its body.
  private(set) var hints: [UInt32: [UInt32: [UInt8]]] = [:]
  private(set) var hintCount = 0
  private(set) var verbatim: [CustomSectionEntry]

  init(_ contents: ModuleContents, _ identifiers: Identifiers, withHints: Bool) {
    verbatim = contents.customSections
    if let place = verbatim.lastIndex(where: { $0.name == "name" }), place == verbatim.count - 1,
      Self.sectionWritten(upTo: verbatim[place].after, contents) == Self.sectionWritten(upTo: .data, contents),
      verbatim.count(where: { $0.name == "name" }) == 1,
      spellsNames(contents, identifiers, verbatim[place])
    {
      verbatim.remove(at: place)
    } else {
      moduleName = nil
      annotatedNames = [:]
    }
    if withHints { spellHints(contents) }
  }

  // MARK: Names

  /// Whether the section is what a reader writes for the identifiers and annotations; notes the annotations.
  private mutating func spellsNames(
    _ contents: ModuleContents, _ identifiers: Identifiers, _ section: CustomSectionEntry
  ) -> Bool {
    var builder = NameSectionBuilder()
    moduleName = identifiers.names.module
    builder.module = moduleName?.bytes
    for (index, name) in identifiers.names.functions.sorted(by: { $0.key < $1.key }) {
      builder.functions.append((index, name.bytes))
      if identifiers.identifier(.functions, index) == nil { annotatedNames[index] = name }
    }
    for index in contents.importedFunctionCount..<contents.functions.count {
      let function = UInt32(truncatingIfNeeded: index)
      let spelled = identifiers.locals(of: function)
      let names = identifiers.names.locals(of: function).filter { spelled[$0.key] != nil }
      builder.append(locals: names.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) }, of: function)
    }
    return builder.section.map { $0.dropFirst(5).elementsEqual(contents.bytes[section.contents.range]) } ?? false
  }

  /// The last section that has anything in it, up to one that may be empty.
  static func sectionWritten(upTo section: Section, _ contents: ModuleContents) -> Section {
    sections.last { $0.order <= section.order && has($0, contents) } ?? .custom
  }

  private static let sections: [Section] = [
    .type, .import, .function, .table, .memory, .tag, .global, .export, .start, .element, .dataCount, .code, .data,
  ]

  private static func has(_ section: Section, _ contents: ModuleContents) -> Bool {
    switch section {
    case .custom: false
    case .type: contents.types.count > 0
    case .import: !contents.imports.isEmpty
    case .function, .code: !contents.bodies.isEmpty
    case .table: contents.tables.count > contents.importedTableCount
    case .memory: contents.memories.count > contents.importedMemoryCount
    case .tag: contents.tags.count > contents.importedTagCount
    case .global: contents.globals.count > contents.importedGlobalCount
    case .export: !contents.exports.isEmpty
    case .start: contents.start != nil
    case .element: !contents.elements.isEmpty
    case .dataCount: contents.dataCount != nil
    case .data: !contents.data.isEmpty
    }
  }

  // MARK: Branch hints

  private mutating func spellHints(_ contents: ModuleContents) {
    guard !contents.bodies.isEmpty, verbatim.count(where: { $0.name == "metadata.code.branch_hint" }) == 1,
      let place = verbatim.lastIndex(where: { $0.after.order < Section.code.order }),
      verbatim[place].name == "metadata.code.branch_hint",
      Self.sections.allSatisfy({
        $0.order <= verbatim[place].after.order || $0.order >= Section.code.order || !Self.has($0, contents)
      }),
      let functions = BranchHintSection.read(contents.bytes[verbatim[place].contents.range])
    else { return }
    for function in functions {
      for hint in function.hints { hints[function.function, default: [:]][UInt32(hint.offset)] = hint.value }
      hintCount += function.hints.count
    }
    verbatim.remove(at: place)
  }
}

extension CustomSection.Place {
  /// How the text calls a section.
  init(_ section: Section) {
    self =
      switch section {
      case .custom: .first
      case .type: .type
      case .import: .import
      case .function: .func
      case .table: .table
      case .memory: .memory
      case .global: .global
      case .export: .export
      case .start: .start
      case .element: .elem
      case .code: .code
      case .data: .data
      case .dataCount: .datacount
      case .tag: .tag
      }
  }
}
