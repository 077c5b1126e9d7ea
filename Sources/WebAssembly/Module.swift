/// A decoded, validated module: immutable, and free to be used from any thread and by any number of stores.
public final class Module: Sendable {
  public let engine: Engine
  package let contents: ModuleContents
  /// Its functions as register code, made at their first call.
  let code: ModuleCode

  init(validated contents: ModuleContents, engine: Engine) {
    self.contents = contents
    self.engine = engine
    code = ModuleCode(contents, types: engine.types, options: TranslationOptions(engine.configuration))
  }
}

// MARK: What a module declares, for people and tools

extension Module {
  /// What the module needs, in order.
  public var imports: [Import] {
    contents.imports.map { Import(module: $0.module, name: $0.name, type: externType($0.kind, $0.index)) }
  }

  /// What the module offers, in order.
  public var exports: [Export] {
    contents.exports.map { Export(name: $0.name, type: externType($0.kind, $0.index)) }
  }

  /// Custom sections in file order, each with a copy of its bytes.
  public var customSections: [CustomSection] {
    contents.customSections.map {
      CustomSection(name: $0.name, bytes: Array(contents.bytes[$0.contents.range]))
    }
  }

  /// How many custom sections were left out, because there were too many or they were too large.
  public var skippedCustomSections: Int { contents.skippedCustomSections }

  /// The module as it was loaded.
  public var bytes: [UInt8] { contents.bytes }

  /// How many functions there are, imported ones included.
  public var functionCount: Int { contents.functions.count }

  /// The type of the function with this index, imports first; nil when there is none.
  public func functionType(_ index: UInt32) -> FunctionType? {
    guard index < contents.functions.count else { return nil }
    return contents.types.functionType(contents.functions[Int(index)])
  }

  /// The type of entry `index` of an index space; the index is known to be in range.
  func externType(_ kind: ExternKind, _ index: UInt32) -> ExternType {
    let index = Int(index)
    switch kind {
    case .function: return .function(contents.types.functionType(contents.functions[index]))
    case .table: return .table(contents.tables[index].type)
    case .memory: return .memory(contents.memories[index])
    case .global: return .global(contents.globals[index].type)
    case .tag: return .tag(TagType(contents.types.functionType(contents.tags[index])))
    }
  }
}

/// A section that the specification leaves to others.
public struct CustomSection: Hashable, Sendable {
  public let name: Name
  public let bytes: [UInt8]
}
