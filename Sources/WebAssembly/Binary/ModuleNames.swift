/// The `name` section, read when somebody asks.
///
/// It is for people and may be garbage: whatever cannot be understood is dropped, and nothing in it can make a module
/// fail to load. Beside the subsections of the specification those of the extended proposal are read, which compilers
/// write.
///
/// https://webassembly.github.io/spec/core/appendix/custom.html#name-section
package struct ModuleNames {
  /// What has names of one level, by the number of its subsection.
  package enum Space: UInt8, Sendable, CaseIterable {
    case functions = 1
    case types = 4
    case tables, memories, globals, elements, data
    case tags = 11
  }

  package private(set) var module: Name?
  private var spaces: [Space: [UInt32: Name]] = [:]
  private var localNames: [UInt32: [UInt32: Name]] = [:]

  package var functions: [UInt32: Name] { spaces[.functions] ?? [:] }

  /// The names of the entries of an index space.
  package subscript(_ space: Space) -> [UInt32: Name] { spaces[space] ?? [:] }

  /// The names of a function's parameters and locals.
  package func locals(of function: UInt32) -> [UInt32: Name] { localNames[function] ?? [:] }

  /// Reads the names a module brings, those of locals only when they are wanted.
  package init(_ contents: ModuleContents, withLocals: Bool = false) {
    guard let section = contents.customSections.first(where: { $0.name == "name" }) else { return }
    contents.bytes.withUnsafeBufferPointer { bytes in
      var reader = ByteReader(bytes, from: Int(section.contents.start))
      reader.end = reader.base + Int(section.contents.end)
      do throws(Rejection) {
        try read(&reader, contents, withLocals: withLocals)
      } catch {
        // A broken subsection ends the reading; names found before it stay, and the module is none the worse.
      }
    }
  }

  private mutating func read(
    _ reader: inout ByteReader, _ contents: ModuleContents, withLocals: Bool
  ) throws(Rejection) {
    while !reader.isAtEnd {
      let kind = try reader.byte()
      let size = try reader.length()
      var subsection = reader
      subsection.end = reader.position + size
      try reader.skip(size)
      if let space = Space(rawValue: kind) {
        try Self.readMap(&subsection, below: Self.count(of: space, contents), into: &spaces[space, default: [:]])
      } else if kind == 0 {
        module = try subsection.name(Limits())
      } else if kind == 2, withLocals {
        try readLocals(&subsection, contents)
      }
    }
  }

  private mutating func readLocals(_ reader: inout ByteReader, _ contents: ModuleContents) throws(Rejection) {
    for _ in 0..<(try reader.count("functions", limit: .max)) {
      let function = try reader.u32()
      let bound = function < contents.functions.count ? Int.max : 0
      try Self.readMap(&reader, below: bound, into: &localNames[function, default: [:]])
    }
  }

  private static func readMap(
    _ reader: inout ByteReader, below bound: Int, into names: inout [UInt32: Name]
  ) throws(Rejection) {
    let limits = Limits()
    for _ in 0..<(try reader.count("names", limit: .max)) {
      let index = try reader.u32()
      let name = try reader.name(limits)
      if index < bound { names[index] = name }
    }
  }

  private static func count(of space: Space, _ contents: ModuleContents) -> Int {
    switch space {
    case .functions: contents.functions.count
    case .types: contents.types.count
    case .tables: contents.tables.count
    case .memories: contents.memories.count
    case .globals: contents.globals.count
    case .elements: contents.elements.count
    case .data: contents.data.count
    case .tags: contents.tags.count
    }
  }
}
