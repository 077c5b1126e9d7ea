// One function per section.

extension ModuleDecoder {
  mutating func decodeImports() throws(Rejection) {
    for _ in 0..<(try reader.count("imports", limit: limits.imports)) {
      let module = try reader.name(limits)
      let name = try reader.name(limits)
      let start = reader.offset
      guard let kind = ExternKind(rawValue: try reader.byte()) else {
        throw .malformed("malformed import kind", at: start)
      }
      let index = try decodeImportedType(kind)
      contents.imports.append(ImportEntry(module: module, name: name, kind: kind, index: UInt32(index)))
    }
    contents.importedFunctionCount = contents.functions.count
    contents.importedTableCount = contents.tables.count
    contents.importedMemoryCount = contents.memories.count
    contents.importedGlobalCount = contents.globals.count
    contents.importedTagCount = contents.tags.count
  }

  /// Adds to the index space of the kind, and says where.
  private mutating func decodeImportedType(_ kind: ExternKind) throws(Rejection) -> Int {
    switch kind {
    case .function:
      contents.functions.append(try reader.u32())
      return contents.functions.count - 1
    case .table:
      contents.tables.append(TableEntry(type: try reader.tableType(context), initial: nil))
      return contents.tables.count - 1
    case .memory:
      contents.memories.append(try reader.memoryType(context))
      return contents.memories.count - 1
    case .global:
      contents.globals.append(GlobalEntry(type: try reader.globalType(context), initial: nil))
      return contents.globals.count - 1
    case .tag:
      try reader.require(.exceptions, context, "malformed import kind")
      contents.tags.append(try tagType())
      return contents.tags.count - 1
    }
  }

  mutating func decodeFunctions() throws(Rejection) {
    let count = try reader.count("functions", limit: limits.functions)
    // Bounded by the bytes that are left.
    contents.functions.reserveCapacity(contents.functions.count + count)
    for _ in 0..<count { contents.functions.append(try reader.u32()) }
  }

  mutating func decodeTables() throws(Rejection) {
    for _ in 0..<(try reader.count("tables", limit: .max)) {
      guard try reader.peek() == 0x40 else {
        contents.tables.append(TableEntry(type: try reader.tableType(context), initial: nil))
        continue
      }
      try reader.require(.functionReferences, context, "malformed reference type 0x40")
      reader.position += 1
      let start = reader.offset
      guard try reader.byte() == 0 else { throw .malformed("malformed table", at: start) }
      let type = try reader.tableType(context)
      contents.tables.append(TableEntry(type: type, initial: try expression()))
    }
  }

  mutating func decodeMemories() throws(Rejection) {
    for _ in 0..<(try reader.count("memories", limit: .max)) {
      contents.memories.append(try reader.memoryType(context))
    }
  }

  mutating func decodeTags() throws(Rejection) {
    for _ in 0..<(try reader.count("tags", limit: limits.tags)) { contents.tags.append(try tagType()) }
  }

  private mutating func tagType() throws(Rejection) -> UInt32 {
    let start = reader.offset
    guard try reader.byte() == 0 else { throw .malformed("malformed tag attribute", at: start) }
    return try reader.u32()
  }

  mutating func decodeGlobals() throws(Rejection) {
    for _ in 0..<(try reader.count("globals", limit: limits.globals)) {
      let type = try reader.globalType(context)
      contents.globals.append(GlobalEntry(type: type, initial: try expression()))
    }
  }

  mutating func decodeExports() throws(Rejection) {
    for _ in 0..<(try reader.count("exports", limit: limits.exports)) {
      let name = try reader.name(limits)
      let start = reader.offset
      guard let kind = ExternKind(rawValue: try reader.byte()) else {
        throw .malformed("malformed export kind", at: start)
      }
      contents.exports.append(ExportEntry(name: name, kind: kind, index: try reader.u32()))
    }
  }

  mutating func decodeCode() throws(Rejection) {
    let count = try reader.count("function bodies", limit: limits.functions)
    contents.bodies.reserveCapacity(count)
    for _ in 0..<count {
      let size = try reader.length()
      let start = reader.offset
      guard size <= limits.functionBytes else {
        throw .limit("bytes of a function body", size, maximum: limits.functionBytes, at: start)
      }
      try reader.skip(size)
      contents.bodies.append(
        FunctionBody(start: UInt32(start), code: UInt32(start), end: UInt32(truncatingIfNeeded: reader.offset)))
    }
  }

  /// Past a constant expression.
  private mutating func expression() throws(Rejection) -> ConstantExpression {
    let start = reader.offset
    try reader.skipExpression(instructions, context)
    return ConstantExpression(start, reader.offset)
  }

  // MARK: Segments

  mutating func decodeElements() throws(Rejection) {
    for _ in 0..<(try reader.count("element segments", limit: limits.elementSegments)) {
      let start = reader.offset
      let flags = try reader.u32()
      guard flags < 8 else { throw .malformed("malformed elements segment kind \(flags)", at: start) }
      // Bit 0: not active. Bit 1: an explicit table, or declarative. Bit 2: expressions.
      let mode = try elementMode(flags)
      let usesExpressions = flags & 4 != 0
      let type = try elementType(usesExpressions: usesExpressions, isImplied: flags & 3 == 0)
      contents.elements.append(try elementItems(mode, type, usesExpressions ? .expressions : .functionIndices))
    }
  }

  private mutating func elementMode(_ flags: UInt32) throws(Rejection) -> SegmentMode {
    guard flags & 1 == 0 else { return flags & 2 == 0 ? .passive : .declarative }
    let table = flags & 2 == 0 ? 0 : try reader.u32()
    return .active(index: table, offset: try expression())
  }

  private mutating func elementType(usesExpressions: Bool, isImplied: Bool) throws(Rejection) -> ValueType {
    if isImplied { return usesExpressions ? .funcref : .reference(.function, nullable: false) }
    if usesExpressions { return try reader.referenceType(context) }
    let start = reader.offset
    guard try reader.byte() == 0 else { throw .malformed("malformed element kind", at: start) }
    return .reference(.function, nullable: false)
  }

  private mutating func elementItems(
    _ mode: SegmentMode, _ type: ValueType, _ encoding: ElementSegment.Encoding
  ) throws(Rejection) -> ElementSegment {
    let count = try reader.count("elements of a segment", limit: limits.tableEntries)
    let start = reader.offset
    for _ in 0..<count {
      switch encoding {
      case .functionIndices: _ = try reader.u32()
      case .expressions: try reader.skipExpression(instructions, context)
      }
    }
    return ElementSegment(
      mode: mode, type: type, encoding: encoding, count: UInt32(count), items: ByteRange(start, reader.offset))
  }

  mutating func decodeData() throws(Rejection) {
    for _ in 0..<(try reader.count("data segments", limit: limits.dataSegments)) {
      let start = reader.offset
      let flags = try reader.u32()
      let mode: SegmentMode
      switch flags {
      case 0: mode = .active(index: 0, offset: try expression())
      case 1: mode = .passive
      case 2:
        let memory = try reader.u32()
        mode = .active(index: memory, offset: try expression())
      default: throw .malformed("malformed data segment kind \(flags)", at: start)
      }
      let size = try reader.u32()
      let first = reader.offset
      try reader.skip(Int(size))
      contents.data.append(DataSegment(mode: mode, bytes: ByteRange(first, reader.offset)))
    }
  }
}
