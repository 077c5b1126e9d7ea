import WebAssembly

/// Collects the names a text gives and writes them as the `name` section (spec: Appendix › Custom Sections).
struct NameSectionBuilder {
  var module: [UInt8]?
  var functions: [(index: UInt32, name: [UInt8])] = []
  private var locals: [(function: UInt32, names: [(index: UInt32, name: [UInt8])])] = []

  mutating func append(locals names: [(index: UInt32, name: [UInt8])], of function: UInt32) {
    if !names.isEmpty { locals.append((function, names)) }
  }

  /// The contents of the custom section, nil when nothing has a name.
  var section: [UInt8]? {
    guard module != nil || !functions.isEmpty || !locals.isEmpty else { return nil }
    var writer = BinaryWriter()
    writer.sized("name".utf8)
    if let module {
      var subsection = BinaryWriter()
      subsection.sized(module)
      writer.section(0, subsection.bytes)
    }
    if !functions.isEmpty {
      var subsection = BinaryWriter()
      Self.write(functions, to: &subsection)
      writer.section(1, subsection.bytes)
    }
    if !locals.isEmpty {
      var subsection = BinaryWriter()
      subsection.count(locals.count)
      for function in locals {
        subsection.unsigned(function.function)
        Self.write(function.names, to: &subsection)
      }
      writer.section(2, subsection.bytes)
    }
    return writer.bytes
  }

  private static func write(_ map: [(index: UInt32, name: [UInt8])], to writer: inout BinaryWriter) {
    writer.count(map.count)
    for (index, name) in map {
      writer.unsigned(index)
      writer.sized(name)
    }
  }
}
