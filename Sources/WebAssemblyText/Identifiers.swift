import WebAssembly

/// What a module's things are called in its text: an identifier where the module's names give one that can be read and
/// is its own, else a number.
///
/// Names longer than 256 bytes stay numbers, since an identifier is written wherever its thing is mentioned.
struct Identifiers {
  let names: ModuleNames
  private var spaces: [ModuleNames.Space: [UInt32: [UInt8]]] = [:]

  init(_ contents: ModuleContents) {
    names = ModuleNames(contents, withLocals: true)
    for space in ModuleNames.Space.allCases { spaces[space] = Self.identifiers(names[space]) }
  }

  /// The identifier of an entry, with its `$`; nil when it goes by its number.
  func identifier(_ space: ModuleNames.Space, _ index: UInt32) -> [UInt8]? {
    spaces[space]?[index]
  }

  /// The identifiers of a function's locals.
  func locals(of function: UInt32) -> [UInt32: [UInt8]] {
    Self.identifiers(names.locals(of: function))
  }

  /// Spells the names that are readable and stand for one entry only; of equal names the first entry keeps it.
  private static func identifiers(_ names: [UInt32: Name]) -> [UInt32: [UInt8]] {
    var taken: Set<Name> = []
    var identifiers: [UInt32: [UInt8]] = [:]
    for (index, name) in names.sorted(by: { $0.key < $1.key }) {
      guard let spelled = spelled(name), taken.insert(name).inserted else { continue }
      identifiers[index] = spelled
    }
    return identifiers
  }

  /// `$name`, or `$"name"` when there are characters in it that need quotes; nil when it cannot be read.
  private static func spelled(_ name: Name) -> [UInt8]? {
    guard !name.bytes.isEmpty, name.bytes.count <= 256 else { return nil }
    if name.bytes.allSatisfy(isIdentifierCharacter) { return [UInt8(ascii: "$")] + name.bytes }
    guard String(decoding: name.bytes, as: UTF8.self).unicodeScalars.allSatisfy(Name.isInert) else { return nil }
    var output = TextOutput()
    output.write("$")
    output.string(name: name)
    return output.bytes
  }
}
