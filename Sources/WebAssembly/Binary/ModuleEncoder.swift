/// Module contents to bytes: the decoder's inverse.
///
/// Bodies, expressions, element items and data are copied from the bytes they are ranges of; everything around them is
/// written anew, each number minimally. So decoding, encoding and decoding again gives the same module, and bytes that
/// were minimal already come back unchanged.
///
/// https://webassembly.github.io/spec/core/binary/modules.html
struct ModuleEncoder {
  private let contents: ModuleContents
  private var writer = BinaryWriter()
  private var nextCustom = 0

  init(_ contents: ModuleContents) {
    self.contents = contents
  }

  mutating func encode() -> [UInt8] {
    writer.append([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
    writeCustomSections(after: .custom)
    for section in Self.order {
      writer.section(section.rawValue, encoded(section))
      writeCustomSections(after: section)
    }
    return writer.bytes
  }

  private static let order: [Section] = [
    .type, .import, .function, .table, .memory, .tag, .global, .export, .start, .element, .dataCount, .code, .data,
  ]

  private mutating func writeCustomSections(after section: Section) {
    while nextCustom < contents.customSections.count, contents.customSections[nextCustom].after == section {
      let custom = contents.customSections[nextCustom]
      var inner = BinaryWriter()
      inner.sized(custom.name.bytes)
      inner.append(bytes(custom.contents))
      writer.section(Section.custom.rawValue, inner.bytes)
      nextCustom += 1
    }
  }

  /// The contents of a section; nil when there is nothing to write.
  private func encoded(_ section: Section) -> [UInt8]? {
    switch section {
    case .custom: nil
    case .type: types()
    case .import: vector(contents.imports) { writeImport($0, &$1) }
    case .function:
      vector(contents.functions.dropFirst(contents.importedFunctionCount)) { $1.unsigned($0) }
    case .table: vector(contents.tables.dropFirst(contents.importedTableCount)) { writeTable($0, &$1) }
    case .memory: vector(contents.memories.dropFirst(contents.importedMemoryCount)) { writeMemory($0, &$1) }
    case .tag: vector(contents.tags.dropFirst(contents.importedTagCount)) { writeTag($0, &$1) }
    case .global: vector(contents.globals.dropFirst(contents.importedGlobalCount)) { writeGlobal($0, &$1) }
    case .export:
      vector(contents.exports) {
        $1.sized($0.name.bytes)
        $1.byte($0.kind.rawValue)
        $1.unsigned($0.index)
      }
    case .start: contents.start.map { single($0) }
    case .element: vector(contents.elements) { writeElements($0, &$1) }
    case .dataCount: contents.dataCount.map { single($0) }
    case .code: vector(contents.bodies) { $1.sized(bytes(ByteRange(Int($0.start), Int($0.end)))) }
    case .data: vector(contents.data) { writeData($0, &$1) }
    }
  }

  private func vector<Items: Collection>(
    _ items: Items, _ write: (Items.Element, inout BinaryWriter) -> Void
  ) -> [UInt8]? {
    guard !items.isEmpty else { return nil }
    var inner = BinaryWriter()
    inner.count(items.count)
    for item in items { write(item, &inner) }
    return inner.bytes
  }

  private func single(_ value: UInt32) -> [UInt8] {
    var inner = BinaryWriter()
    inner.unsigned(value)
    return inner.bytes
  }

  private func bytes(_ range: ByteRange) -> ArraySlice<UInt8> { contents.bytes[range.range] }

  // MARK: Types

  private func types() -> [UInt8]? {
    let definitions = contents.types.definitions
    let starts = definitions.indices.filter { definitions[$0].groupStart == $0 }
    return vector(starts) { start, inner in
      let count = Int(definitions[start].groupCount)
      if count > 1 {
        inner.byte(0x4e)
        inner.count(count)
      }
      for index in start..<(start + count) { writeType(UInt32(index), &inner) }
    }
  }

  private func writeType(_ index: UInt32, _ inner: inout BinaryWriter) {
    let type = contents.types.written(index)
    if !type.isFinal || type.supertype != nil {
      inner.byte(type.isFinal ? 0x4f : 0x50)
      inner.count(type.supertype == nil ? 0 : 1)
      if let supertype = type.supertype { inner.unsigned(supertype) }
    }
    switch type.composite {
    case .function(let type):
      inner.byte(0x60)
      inner.valueTypes(type.parameters)
      inner.valueTypes(type.results)
    case .structure(let fields):
      inner.byte(0x5f)
      inner.count(fields.count)
      for field in fields { inner.fieldType(field) }
    case .array(let element):
      inner.byte(0x5e)
      inner.fieldType(element)
    }
  }

  private func writeSize(_ size: SizeRange, flags: UInt8, _ inner: inout BinaryWriter) {
    inner.byte(flags | (size.maximum == nil ? 0 : 1))
    inner.unsigned(size.minimum)
    if let maximum = size.maximum { inner.unsigned(maximum) }
  }

  private func writeTableType(_ type: TableType, _ inner: inout BinaryWriter) {
    inner.valueType(type.element)
    writeSize(type.size, flags: type.addressType == .i64 ? 4 : 0, &inner)
  }

  private func writeMemory(_ type: MemoryType, _ inner: inout BinaryWriter) {
    var flags: UInt8 = type.addressType == .i64 ? 4 : 0
    if type.isShared { flags |= 2 }
    if type.pageSizeLog2 != 16 { flags |= 8 }
    writeSize(type.size, flags: flags, &inner)
    if type.pageSizeLog2 != 16 { inner.unsigned(UInt32(type.pageSizeLog2)) }
  }

  private func writeGlobalType(_ type: GlobalType, _ inner: inout BinaryWriter) {
    inner.valueType(type.valueType)
    inner.byte(type.isMutable ? 1 : 0)
  }

  // MARK: Entries

  private func writeImport(_ entry: ImportEntry, _ inner: inout BinaryWriter) {
    inner.sized(entry.module.bytes)
    inner.sized(entry.name.bytes)
    inner.byte(entry.kind.rawValue)
    let index = Int(entry.index)
    switch entry.kind {
    case .function: inner.unsigned(contents.functions[index])
    case .table: writeTableType(contents.tables[index].type, &inner)
    case .memory: writeMemory(contents.memories[index], &inner)
    case .global: writeGlobalType(contents.globals[index].type, &inner)
    case .tag: writeTag(contents.tags[index], &inner)
    }
  }

  private func writeTag(_ type: UInt32, _ inner: inout BinaryWriter) {
    inner.byte(0)
    inner.unsigned(type)
  }

  private func writeTable(_ entry: TableEntry, _ inner: inout BinaryWriter) {
    if entry.initial != nil { inner.append([0x40, 0]) }
    writeTableType(entry.type, &inner)
    if let initial = entry.initial { inner.append(bytes(initial)) }
  }

  private func writeGlobal(_ entry: GlobalEntry, _ inner: inout BinaryWriter) {
    writeGlobalType(entry.type, &inner)
    if let initial = entry.initial { inner.append(bytes(initial)) }
  }

  /// The shortest of the eight forms that says what the segment is.
  private func writeElements(_ segment: ElementSegment, _ inner: inout BinaryWriter) {
    let usesExpressions = segment.encoding == .expressions
    let form: UInt8 = usesExpressions ? 4 : 0
    var isTypeImplied = false
    switch segment.mode {
    case .passive: inner.byte(form | 1)
    case .declarative: inner.byte(form | 3)
    case .active(let table, let offset):
      isTypeImplied = table == 0 && (!usesExpressions || segment.type == .funcref)
      inner.byte(isTypeImplied ? form : form | 2)
      if !isTypeImplied { inner.unsigned(table) }
      inner.append(bytes(offset))
    }
    if !isTypeImplied {
      if usesExpressions { inner.valueType(segment.type) } else { inner.byte(0) }
    }
    inner.unsigned(segment.count)
    inner.append(bytes(segment.items))
  }

  private func writeData(_ segment: DataSegment, _ inner: inout BinaryWriter) {
    switch segment.mode {
    case .active(let memory, let offset):
      inner.byte(memory == 0 ? 0 : 2)
      if memory != 0 { inner.unsigned(memory) }
      inner.append(bytes(offset))
    case .passive, .declarative: inner.byte(1)
    }
    inner.sized(bytes(segment.bytes))
  }
}

extension Module {
  /// The module written anew: what the decoder understood, in the shortest form.
  package func encoded() -> [UInt8] {
    var encoder = ModuleEncoder(contents)
    return encoder.encode()
  }
}
