/// Gives equal types of all modules of an engine one number.
///
/// Types are equal when their recursion groups are (iso-recursive equivalence): same definitions in the same order,
/// where a reference into the group is a position in it and a reference out of it is the number of a type registered
/// before. So a group is spelled as a row of words and looked up; its types get consecutive numbers. `call_indirect`
/// and linking then compare one integer. Numbers are never taken back.
///
/// https://webassembly.github.io/spec/core/valid/conventions.html#rolling-and-unrolling
final class TypeRegistry: @unchecked Sendable {
  // Guarded by `lock`.
  private let lock = Lock()
  private var groups: [[UInt32]: UInt32] = [:]
  private var types: [RegisteredType] = []
  private var runtimeTypes: [UInt32: RuntimeTypePointer] = [:]

  deinit {
    for type in runtimeTypes.values { RuntimeType.free(type) }
  }

  private struct RegisteredType {
    /// The spelled group this type is part of, shared with the key in `groups`, and where in it the type begins.
    var group: [UInt32]
    var start: Int
    var base: UInt32
    /// Chain of supertypes; itself when there is none.
    var supertype: UInt32
    var depth: UInt32
  }

  /// In a spelled group: this reference is a position in the group, not a number.
  static let relativeFlag: UInt32 = 1 << 28

  /// Number of the first type of a group that `GroupSpelling` wrote.
  func register(_ spelling: GroupSpelling) -> UInt32 {
    lock.withLock { () -> UInt32 in
      if let known = groups[spelling.words] { return known }
      let base = UInt32(types.count)
      groups[spelling.words] = base
      for start in spelling.starts {
        types.append(registered(spelling.words, start, base))
      }
      return base
    }
  }

  private func registered(_ words: [UInt32], _ start: Int, _ base: UInt32) -> RegisteredType {
    let own = UInt32(types.count)
    var type = RegisteredType(group: words, start: start, base: base, supertype: own, depth: 0)
    if words[start] & GroupSpelling.hasSupertype != 0 {
      type.supertype = absolute(words[start + 1], base)
      type.depth = types[Int(type.supertype)].depth + 1
    }
    return type
  }

  private func absolute(_ reference: UInt32, _ base: UInt32) -> UInt32 {
    reference & Self.relativeFlag != 0 ? base + (reference & ~Self.relativeFlag) : reference
  }

  /// The number of a function type that stands alone, is final and has no supertype: what host functions have. Its
  /// references to defined types, if any, are numbers already.
  func identifier(of type: FunctionType) -> UInt32 {
    var spelling = GroupSpelling()
    spelling.begin(.function, isFinal: true, supertype: nil, type.parameters.count, type.results.count)
    for parameter in type.parameters { spelling.append(parameter.bits) }
    for result in type.results { spelling.append(result.bits) }
    return register(spelling)
  }

  /// Whether the first type is the second, or stands below it.
  func isSubtype(_ type: UInt32, of other: UInt32) -> Bool {
    if type == other { return true }
    return lock.withLock {
      var type = type
      let depth = types[Int(other)].depth
      while types[Int(type)].depth > depth { type = types[Int(type)].supertype }
      return type == other
    }
  }

  /// The function type with this number; nil when the number is a structure's or an array's.
  func functionType(_ identifier: UInt32) -> FunctionType? {
    lock.withLock {
      let type = types[Int(identifier)]
      let header = type.group[type.start..<(type.start + GroupSpelling.headerCount)]
      let kind = header[type.start] & GroupSpelling.kindMask
      guard kind == UInt32(TypeSection.Kind.function.rawValue) else { return nil }
      let begin = type.start + GroupSpelling.headerCount
      let middle = begin + Int(header[type.start + 2])
      let end = middle + Int(header[type.start + 3])
      return FunctionType(
        parameters: type.group[begin..<middle].map { valueType($0, type.base) },
        results: type.group[middle..<end].map { valueType($0, type.base) })
    }
  }

  private func valueType(_ word: UInt32, _ base: UInt32) -> ValueType {
    let type = ValueType(bits: word)
    guard type.isReference, let index = type.heapType.index else { return type }
    return .reference(.concrete(absolute(index, base)), nullable: type.isNullable)
  }

  /// The kind of the type with this number.
  func kind(_ identifier: UInt32) -> TypeSection.Kind {
    lock.withLock { kind(of: types[Int(identifier)]) }
  }

  /// The type with this number as code needs it. Costs as much as the type is long, the first time.
  func runtimeType(_ identifier: UInt32) -> RuntimeTypePointer {
    lock.withLock {
      if let known = runtimeTypes[identifier] { return known }
      let fields = storages(identifier).map {
        FieldLayout(storage: $0.storage, isTraced: refersToObjects($0.storage.unpacked))
      }
      let made = RuntimeType.make(display(identifier), kind(of: types[Int(identifier)]), fields)
      runtimeTypes[identifier] = made
      return made
    }
  }

  /// The fields of the structure with this number, or the element of the array.
  func fields(_ identifier: UInt32) -> [FieldType] {
    lock.withLock { storages(identifier) }
  }

  /// Whether values of this type may be references to objects of the heap.
  func isTraced(_ type: ValueType) -> Bool {
    type.isReference && lock.withLock { refersToObjects(type) }
  }

  // MARK: With the lock held

  private func kind(of type: RegisteredType) -> TypeSection.Kind {
    let kind = UInt8(truncatingIfNeeded: type.group[type.start] & GroupSpelling.kindMask)
    guard let kind = TypeSection.Kind(rawValue: kind) else { preconditionFailure("a spelled type has a kind") }
    return kind
  }

  private func display(_ identifier: UInt32) -> [UInt32] {
    var chain = [identifier]
    var type = types[Int(identifier)]
    while type.depth > 0 {
      chain.append(type.supertype)
      type = types[Int(type.supertype)]
    }
    return chain.reversed()
  }

  /// Fields, the element, or a function's parameters.
  private func storages(_ identifier: UInt32) -> [FieldType] {
    let type = types[Int(identifier)]
    let begin = type.start + GroupSpelling.headerCount
    let count = Int(type.group[type.start + 2])
    let isFunction = kind(of: type) == .function
    return (0..<count).map { n in
      let position = begin + (isFunction ? n : 2 * n)
      let word = type.group[position]
      let isPacked = StorageType(bits: word).isPacked
      let storage = isPacked ? StorageType(bits: word) : StorageType(valueType(word, type.base))
      return FieldType(storage, isMutable: !isFunction && type.group[position + 1] != 0)
    }
  }

  private func refersToObjects(_ type: ValueType) -> Bool {
    guard type.isReference else { return false }
    if let number = type.heapType.index { return kind(of: types[Int(number)]) != .function }
    return type.heapType != .function && type.heapType != .noFunction
  }
}

/// A recursion group written as words: for each type a header (flags, supertype, two counts), then its value or field
/// types, fields with their mutability in a word of their own.
struct GroupSpelling {
  static let kindMask: UInt32 = 0x3
  static let final: UInt32 = 0x4
  static let hasSupertype: UInt32 = 0x8
  static let headerCount = 4

  private(set) var words: [UInt32] = []
  private(set) var starts: [Int] = []

  mutating func begin(
    _ kind: TypeSection.Kind, isFinal: Bool, supertype: UInt32?, _ parameterCount: Int, _ resultCount: Int
  ) {
    starts.append(words.count)
    var flags = UInt32(kind.rawValue)
    if isFinal { flags |= Self.final }
    if supertype != nil { flags |= Self.hasSupertype }
    words.append(flags)
    words.append(supertype ?? 0)
    words.append(UInt32(truncatingIfNeeded: parameterCount))
    words.append(UInt32(truncatingIfNeeded: resultCount))
  }

  mutating func append(_ word: UInt32) {
    words.append(word)
  }

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }
}
