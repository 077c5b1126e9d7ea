/// The `name` section, read when somebody asks.
///
/// It is for people and may be garbage: whatever cannot be understood is dropped, and nothing in it can make a module
/// fail to load.
///
/// https://webassembly.github.io/spec/core/appendix/custom.html#name-section
struct ModuleNames {
  private(set) var module: Name?
  private(set) var functions: [UInt32: Name] = [:]

  /// Reads the names a module brings.
  init(_ contents: ModuleContents) {
    guard let section = contents.customSections.first(where: { $0.name == "name" }) else { return }
    contents.bytes.withUnsafeBufferPointer { bytes in
      var reader = ByteReader(bytes, from: Int(section.contents.start))
      reader.end = reader.base + Int(section.contents.end)
      do throws(Rejection) {
        try read(&reader, contents.functions.count)
      } catch {
        // A broken subsection ends the reading; names found before it stay, and the module is none the worse.
      }
    }
  }

  private mutating func read(_ reader: inout ByteReader, _ functionCount: Int) throws(Rejection) {
    let limits = Limits()
    while !reader.isAtEnd {
      let kind = try reader.byte()
      let size = try reader.length()
      var subsection = reader
      subsection.end = reader.position + size
      try reader.skip(size)
      switch kind {
      case 0: module = try subsection.name(limits)
      case 1: try readMap(&subsection, below: functionCount) { functions[$0] = $1 }
      default: break
      }
    }
  }

  private func readMap(
    _ reader: inout ByteReader, below bound: Int, _ add: (UInt32, Name) -> Void
  ) throws(Rejection) {
    let limits = Limits()
    for _ in 0..<(try reader.count("names", limit: .max)) {
      let index = try reader.u32()
      let name = try reader.name(limits)
      if index < bound { add(index, name) }
    }
  }
}
