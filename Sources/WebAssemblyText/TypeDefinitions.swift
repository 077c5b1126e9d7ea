import WebAssembly

/// The types a module defines, in order, and those its type uses need beside them.
///
/// A type use without `(type x)` means the first function type written that is equal, alone in its recursion group,
/// final and without supertype; if there is none, a new one at the end (spec: Text Format › Modules › Type Uses).
struct TypeDefinitions {
  enum Composite {
    case function(FunctionType)
    case structure([FieldType])
    case array(FieldType)
  }

  struct Definition {
    var composite: Composite
    var isFinal = true
    var supertypes: [UInt32] = []
    /// Field names of a structure.
    var fields = IndexSpace("field")

    var functionType: FunctionType? {
      if case .function(let type) = composite { return type }
      return nil
    }
  }

  private(set) var definitions: [Definition] = []
  /// How many definitions each recursion group has, and whether `rec` was written.
  private var groups: [(count: Int, isExplicit: Bool)] = []
  private var firstIndex: [FunctionType: UInt32] = [:]

  mutating func append(_ group: [Definition], isExplicit: Bool) {
    groups.append((group.count, isExplicit))
    if group.count == 1, group[0].isFinal, group[0].supertypes.isEmpty, let type = group[0].functionType,
      firstIndex[type] == nil
    {
      firstIndex[type] = UInt32(definitions.count)
    }
    definitions += group
  }

  /// The index of a plain function type, added when no equal one exists.
  mutating func index(of type: FunctionType) -> UInt32 {
    if let index = firstIndex[type] { return index }
    append([Definition(composite: .function(type))], isExplicit: false)
    return UInt32(definitions.count - 1)
  }

  func functionType(_ index: UInt32) -> FunctionType? {
    index < definitions.count ? definitions[Int(index)].functionType : nil
  }

  /// The field names of a structure type; an empty space for any other.
  func fields(of index: UInt32) -> IndexSpace {
    index < definitions.count ? definitions[Int(index)].fields : IndexSpace("field")
  }

  /// The contents of the type section, nil when it would be empty.
  var section: [UInt8]? {
    guard !groups.isEmpty else { return nil }
    var writer = BinaryWriter()
    writer.count(groups.count)
    var next = 0
    for group in groups {
      if group.isExplicit {
        writer.byte(0x4e)
        writer.count(group.count)
      }
      for definition in definitions[next..<(next + group.count)] { Self.write(definition, to: &writer) }
      next += group.count
    }
    return writer.bytes
  }

  private static func write(_ definition: Definition, to writer: inout BinaryWriter) {
    if !definition.isFinal || !definition.supertypes.isEmpty {
      writer.byte(definition.isFinal ? 0x4f : 0x50)
      writer.count(definition.supertypes.count)
      for supertype in definition.supertypes { writer.unsigned(supertype) }
    }
    switch definition.composite {
    case .function(let type):
      writer.byte(0x60)
      writer.valueTypes(type.parameters)
      writer.valueTypes(type.results)
    case .structure(let fields):
      writer.byte(0x5f)
      writer.count(fields.count)
      for field in fields { writer.fieldType(field) }
    case .array(let element):
      writer.byte(0x5e)
      writer.fieldType(element)
    }
  }
}
