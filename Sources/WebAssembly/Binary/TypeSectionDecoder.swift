/// Reads the type section, group by group, numbering each group as soon as it is complete.
///
/// While a group is read, references into it are its own indices. When it is done it is spelled and registered; a type
/// that is equal to an earlier one of this module is then replaced by that one wherever the group mentions it.
///
/// https://webassembly.github.io/spec/core/binary/types.html#recursive-types
struct TypeSectionDecoder {
  let registry: TypeRegistry
  let limits: Limits
  private(set) var types = TypeSection()
  private var spelling = GroupSpelling()
  /// The first type of this module with a given number.
  private var firstWithIdentifier: [UInt32: UInt32] = [:]

  init(registry: TypeRegistry, limits: Limits) {
    self.registry = registry
    self.limits = limits
  }

  /// Reads all groups. `context.normalised` grows with them.
  mutating func decode(_ reader: inout ByteReader, _ context: inout TypeContext) throws(Rejection) {
    for _ in 0..<(try reader.count("types", limit: limits.types)) {
      var groupCount = 1
      if try reader.peek() == 0x4e {
        try reader.require(.garbageCollection, context, "malformed definition type")
        reader.position += 1
        groupCount = try reader.count("types", limit: limits.types)
      }
      try decodeGroup(groupCount, &reader, &context)
    }
    types.normalised = context.normalised
  }

  private mutating func decodeGroup(
    _ count: Int, _ reader: inout ByteReader, _ context: inout TypeContext
  ) throws(Rejection) {
    let start = types.count
    guard start + count <= limits.types else {
      throw .limit("types", start + count, maximum: limits.types, at: reader.offset)
    }
    for index in start..<(start + count) { context.normalised.append(UInt32(index)) }
    for _ in 0..<count {
      var definition = TypeSection.Definition(
        kind: .function, isFinal: true, supertype: nil, groupStart: UInt32(start), groupCount: UInt32(count),
        start: UInt32(types.pool.count), parameterCount: 0, resultCount: 0, depth: 0)
      try decodeSubtype(&definition, &reader, context)
      types.definitions.append(definition)
    }
    number(start, count, &context)
  }

  private mutating func decodeSubtype(
    _ definition: inout TypeSection.Definition, _ reader: inout ByteReader, _ context: TypeContext
  ) throws(Rejection) {
    let code = try reader.peek()
    if code == 0x50 || code == 0x4f {
      try reader.require(.garbageCollection, context, "malformed definition type")
      reader.position += 1
      definition.isFinal = code == 0x4f
      definition.supertype = try supertype(&definition, &reader, context)
    }
    let start = reader.offset
    switch try reader.byte() {
    case 0x60: try decodeFunction(&definition, &reader, context)
    case 0x5f:
      try reader.require(.garbageCollection, context, "malformed definition type")
      definition.kind = .structure
      definition.parameterCount = UInt32(try reader.count("fields", limit: limits.structureFields))
      for _ in 0..<definition.parameterCount { try decodeField(&reader, context) }
    case 0x5e:
      try reader.require(.garbageCollection, context, "malformed definition type")
      definition.kind = .array
      definition.parameterCount = 1
      try decodeField(&reader, context)
    case 0x80...: throw .malformed("integer representation too long: malformed definition type", at: start)
    default: throw .malformed("malformed definition type", at: start)
    }
  }

  private func supertype(
    _ definition: inout TypeSection.Definition, _ reader: inout ByteReader, _ context: TypeContext
  ) throws(Rejection) -> UInt32? {
    let start = reader.offset
    switch try reader.count("supertypes", limit: .max) {
    case 0: return nil
    case 1: break
    default: throw .invalid("sub type: a type has at most one supertype", at: start)
    }
    let index = try reader.u32()
    // Only types before this one: that is what keeps chains of supertypes finite.
    guard index < types.count else { throw .invalid("unknown type \(index)", at: start) }
    definition.depth = types.definitions[Int(index)].depth + 1
    guard definition.depth <= limits.subtypeDepth else {
      throw .limit("depth of subtypes", Int(definition.depth), maximum: limits.subtypeDepth, at: start)
    }
    return context.normalised[Int(index)]
  }

  private mutating func decodeFunction(
    _ definition: inout TypeSection.Definition, _ reader: inout ByteReader, _ context: TypeContext
  ) throws(Rejection) {
    let parameters = try reader.count("parameters", limit: limits.parameters)
    for _ in 0..<parameters { types.pool.append(try reader.valueType(context).bits) }
    let start = reader.offset
    let results = try reader.count("results", limit: limits.results)
    if results > 1, !context.features.contains(.multiValue) {
      throw .malformed("invalid result arity: multi-value support is not enabled", at: start)
    }
    for _ in 0..<results { types.pool.append(try reader.valueType(context).bits) }
    definition.parameterCount = UInt32(parameters)
    definition.resultCount = UInt32(results)
  }

  private mutating func decodeField(_ reader: inout ByteReader, _ context: TypeContext) throws(Rejection) {
    let storage = try reader.storageType(context)
    // Entries of function types have no mutability; the list is as long as the pool once there is a field.
    while types.mutability.count < types.pool.count { types.mutability.append(false) }
    types.pool.append(storage.bits)
    types.mutability.append(try reader.mutability())
  }

  // MARK: Numbering

  /// Gives the types of a complete group their numbers, and normalises what the group says about itself.
  private mutating func number(_ start: Int, _ count: Int, _ context: inout TypeContext) {
    spell(start, count)
    let base = registry.register(spelling)
    var isKnown = false
    for position in 0..<count {
      let identifier = base + UInt32(position)
      let index = UInt32(start + position)
      types.identifiers.append(identifier)
      if let first = firstWithIdentifier[identifier] {
        context.normalised[Int(index)] = first
        isKnown = true
      } else {
        firstWithIdentifier[identifier] = index
      }
    }
    if isKnown { normalise(start, count, context.normalised) }
  }

  private mutating func spell(_ start: Int, _ count: Int) {
    spelling.removeAll()
    for definition in types.definitions[start..<(start + count)] {
      spelling.begin(
        definition.kind, isFinal: definition.isFinal,
        supertype: definition.supertype.map { outside($0, start) },
        Int(definition.parameterCount), Int(definition.resultCount))
      let first = Int(definition.start)
      for position in first..<(first + Int(definition.parameterCount + definition.resultCount)) {
        spelling.append(mapReference(types.pool[position]) { outside($0, start) })
        if definition.kind != .function { spelling.append(types.mutability[position] ? 1 : 0) }
      }
    }
  }

  /// How a group spells a reference to a type: a position in itself, or a number.
  private func outside(_ index: UInt32, _ start: Int) -> UInt32 {
    index >= start ? TypeRegistry.relativeFlag | (index - UInt32(start)) : types.identifiers[Int(index)]
  }

  private func mapReference(_ word: UInt32, _ map: (UInt32) -> UInt32) -> UInt32 {
    let type = ValueType(bits: word)
    guard type.isReference, let index = type.heapType.index else { return word }
    return ValueType.reference(.concrete(map(index)), nullable: type.isNullable).bits
  }

  private mutating func normalise(_ start: Int, _ count: Int, _ normalised: [UInt32]) {
    for index in start..<(start + count) {
      let definition = types.definitions[index]
      types.definitions[index].supertype = definition.supertype.map { normalised[Int($0)] }
      let first = Int(definition.start)
      for position in first..<(first + Int(definition.parameterCount + definition.resultCount)) {
        types.pool[position] = mapReference(types.pool[position]) { normalised[Int($0)] }
      }
    }
  }
}
