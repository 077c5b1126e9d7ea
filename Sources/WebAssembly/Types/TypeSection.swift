/// The types a module defines, flat: one row per definition, all value and field types in one pool.
///
/// A definition belongs to a recursion group, may be final, and may have one supertype (`SubType` of the
/// specification); what it defines is a function, a structure or an array (its `CompositeType`). References to defined
/// types, here and everywhere in the module, are *normalised*: they hold the index of the first equal definition, so
/// equality of types is equality of words. `identifiers` gives each definition the engine-wide number that
/// `call_indirect`, casts and linking compare.
package struct TypeSection: Sendable {
  package enum Kind: UInt8, Sendable {
    case function, structure, array
  }

  /// One definition. Functions keep parameters then results in the pool, structures their fields, arrays their element.
  package struct Definition: Sendable {
    package var kind: Kind
    package var isFinal: Bool
    /// Normalised index of the supertype.
    package var supertype: UInt32?
    /// The recursion group: index of its first definition, and how many it has.
    package var groupStart: UInt32
    package var groupCount: UInt32
    /// Where the pool begins for this definition.
    package var start: UInt32
    /// Parameters of a function, fields of a structure, 1 for an array.
    package var parameterCount: UInt32
    package var resultCount: UInt32
    /// How many supertypes stand above this one.
    package var depth: UInt32
  }

  package var definitions: [Definition] = []
  /// Value types as words (`ValueType.bits`); fields as storage words with the top-but-two bit free, see `field(at:)`.
  package var pool: [UInt32] = []
  /// Mutability of each pool entry that is a field; empty when the module has no structures or arrays.
  package var mutability: [Bool] = []
  /// For each definition, the first equal one.
  package var normalised: [UInt32] = []
  /// For each definition, its number in the engine's registry.
  package var identifiers: [UInt32] = []

  @inline(__always) package var count: Int { definitions.count }

  /// The function type at an index known to be one.
  package func functionType(_ index: UInt32) -> FunctionType {
    let definition = definitions[Int(index)]
    let start = Int(definition.start)
    let middle = start + Int(definition.parameterCount)
    let end = middle + Int(definition.resultCount)
    return FunctionType(
      parameters: pool[start..<middle].map { ValueType(bits: $0) },
      results: pool[middle..<end].map { ValueType(bits: $0) })
  }

  @inline(__always) func isFunction(_ index: UInt32) -> Bool {
    index < definitions.count && definitions[Int(index)].kind == .function
  }

  @inline(__always) func parameterCount(_ index: UInt32) -> Int { Int(definitions[Int(index)].parameterCount) }
  @inline(__always) func resultCount(_ index: UInt32) -> Int { Int(definitions[Int(index)].resultCount) }

  @inline(__always) func parameter(_ n: Int, of index: UInt32) -> ValueType {
    ValueType(bits: pool[Int(definitions[Int(index)].start) + n])
  }

  @inline(__always) func result(_ n: Int, of index: UInt32) -> ValueType {
    let definition = definitions[Int(index)]
    return ValueType(bits: pool[Int(definition.start) + Int(definition.parameterCount) + n])
  }

  /// Field `n` of a structure, or the element of an array for `n` = 0.
  package func field(_ n: Int, of index: UInt32) -> FieldType {
    let position = Int(definitions[Int(index)].start) + n
    return FieldType(StorageType(bits: pool[position]), isMutable: mutability[position])
  }
}
