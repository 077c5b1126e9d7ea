/// Bytes to module contents, in one pass.
///
/// Everything is read in place: bodies, expressions, element lists and data are skipped over and kept as ranges. The
/// decoder rejects what is malformed; what is merely wrong is the validator's to find, but for indices of types, which
/// are normalised as they are read.
///
/// https://webassembly.github.io/spec/core/binary/modules.html
struct ModuleDecoder {
  var reader: ByteReader
  var context: TypeContext
  var contents = ModuleContents()
  let limits: Limits
  let instructions: InstructionTable
  let registry: TypeRegistry
  private var customBytes = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, engine: Engine) {
    reader = ByteReader(bytes)
    context = TypeContext(features: engine.features)
    limits = engine.limits
    instructions = engine.instructions
    registry = engine.types
  }

  mutating func decode() throws(Rejection) -> ModuleContents {
    try decodeHeader()
    do throws(Rejection) {
      try decodeSections()
      try checkCounts()
    } catch {
      try explainBodies()
      throw error
    }
    return contents
  }

  private mutating func decodeSections() throws(Rejection) {
    // Custom sections stand anywhere; as the latest it means that there was no other yet.
    var latest = Section.custom
    while !reader.isAtEnd {
      let start = reader.offset
      let code = try reader.byte()
      guard let section = Section(rawValue: code) else {
        throw .malformed("malformed section id \(code)", at: start)
      }
      try requireFeature(of: section)
      if section != .custom {
        guard section.order > latest.order else {
          throw .malformed(
            "unexpected content after last section: \(section) section after \(latest) section", at: start)
        }
        latest = section
      }
      try decodeSection(section, after: latest)
    }
  }

  /// Bodies are skipped by the size they announce. When that leads into nonsense, the reason may be a body that is
  /// shorter or longer than it says; then its own error is the one to report.
  private mutating func explainBodies() throws(Rejection) {
    for body in contents.bodies {
      reader.position = reader.base + Int(body.start)
      for _ in 0..<(try reader.count("groups of locals", limit: .max)) {
        _ = try reader.u32()
        _ = try reader.valueType(context)
      }
      try reader.skipExpression(instructions, context)
      guard reader.offset == body.end else {
        throw .malformed("section size mismatch: a body does not have the size it announces", at: Int(body.start))
      }
    }
  }

  private func requireFeature(of section: Section) throws(Rejection) {
    switch section {
    case .tag:
      try reader.require(.exceptions, context, "malformed section id 13")
    case .dataCount: try reader.require(.bulkMemory, context, "malformed section id 12")
    default: break
    }
  }

  private mutating func decodeSection(_ section: Section, after latest: Section) throws(Rejection) {
    let size = try reader.length()
    let start = reader.offset
    contents.note(section, at: start)
    switch section {
    case .custom: try decodeCustom(size, after: latest)
    case .type:
      var decoder = TypeSectionDecoder(registry: registry, limits: limits)
      try decoder.decode(&reader, &context)
      contents.types = decoder.types
    case .import: try decodeImports()
    case .function: try decodeFunctions()
    case .table: try decodeTables()
    case .memory: try decodeMemories()
    case .tag: try decodeTags()
    case .global: try decodeGlobals()
    case .export: try decodeExports()
    case .start: contents.start = try reader.u32()
    case .element: try decodeElements()
    case .dataCount: contents.dataCount = try reader.u32()
    case .code: try decodeCode()
    case .data: try decodeData()
    }
    guard reader.offset == start + size else {
      throw .malformed(
        "section size mismatch: the \(section) section says \(size) bytes and has \(reader.offset - start)", at: start)
    }
  }

  private func checkCounts() throws(Rejection) {
    let defined = contents.functions.count - contents.importedFunctionCount
    guard defined == contents.bodies.count else {
      throw .malformed(
        "function and code section have inconsistent lengths: \(defined) functions, \(contents.bodies.count) bodies",
        at: reader.offset)
    }
    if let announced = contents.dataCount, announced != contents.data.count {
      throw .malformed(
        "data count and data section have inconsistent lengths: \(announced) announced, \(contents.data.count) found",
        at: reader.offset)
    }
  }

  // MARK: Header and custom sections

  private mutating func decodeHeader() throws(Rejection) {
    let magic: [UInt8] = [0x00, 0x61, 0x73, 0x6d]
    let version: [UInt8] = [0x01, 0x00, 0x00, 0x00]
    if let stranger = FileKind(reader) {
      throw .malformed("magic header not detected: this looks like \(stranger.rawValue)", at: 0)
    }
    let found = try fourBytes()
    guard found == magic else { throw .malformed("magic header not detected", at: 0) }
    let foundVersion = try fourBytes()
    guard foundVersion == version else {
      let isComponent = foundVersion == [0x0d, 0x00, 0x01, 0x00]
      throw .malformed("unknown binary version" + (isComponent ? ": this is a component, not a module" : ""), at: 4)
    }
  }

  private mutating func fourBytes() throws(Rejection) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<4 { bytes.append(try reader.byte()) }
    return bytes
  }

  /// Keeps where a custom section is; beyond the limits it is skipped like any unknown content.
  private mutating func decodeCustom(_ size: Int, after latest: Section) throws(Rejection) {
    let start = reader.offset
    let name = try reader.name(limits)
    let contentSize = start + size - reader.offset
    guard contentSize >= 0 else {
      throw .malformed("unexpected end of section or function: the name is longer than its section", at: start)
    }
    let first = reader.offset
    try reader.skip(contentSize)
    customBytes += size
    guard contents.customSections.count < limits.customSections, customBytes <= limits.customSectionBytes else {
      contents.skippedCustomSections += 1
      return
    }
    contents.customSections.append(
      CustomSectionEntry(name: name, contents: ByteRange(first, reader.offset), after: latest))
  }
}

/// The sections, by their codes.
package enum Section: UInt8, Sendable {
  case custom = 0
  case type, `import`, function, table, memory, global, export, start, element, code, data, dataCount, tag

  /// Where in a module the section stands; the codes were given out in another order.
  package var order: Int {
    switch self {
    case .custom: 0
    case .type, .import, .function, .table, .memory: Int(rawValue)
    case .tag: 6
    case .global, .export, .start, .element: Int(rawValue) + 1
    case .dataCount: 11
    case .code: 12
    case .data: 13
    }
  }
}

/// What a file that is not a module often is instead.
private enum FileKind: String {
  case gzip = "gzip-compressed data"
  case zip = "a zip archive"
  case elf = "a native executable or library (ELF)"
  case archive = "an archive (ar)"
  case text = "text"

  init?(_ reader: ByteReader) {
    let head = Array(UnsafeBufferPointer(start: reader.position, count: min(reader.remaining, 64)))
    switch head {
    case _ where head.starts(with: [0x1f, 0x8b]): self = .gzip
    case _ where head.starts(with: [0x50, 0x4b, 0x03, 0x04]): self = .zip
    case _ where head.starts(with: [0x7f, 0x45, 0x4c, 0x46]): self = .elf
    case _ where head.starts(with: Array("!<arch>".utf8)): self = .archive
    case _ where head.count >= 8 && head.allSatisfy { $0 >= 0x20 && $0 < 0x7f || (9...13).contains($0) }: self = .text
    default: return nil
    }
  }
}
