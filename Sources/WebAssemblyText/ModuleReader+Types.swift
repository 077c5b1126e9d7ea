import WebAssembly

/// Types as they are written (spec: Text Format › Types).
extension ModuleReader {
  // MARK: Value types

  /// The value type here, nil when none begins here.
  func valueTypeIfPresent() throws(TextError) -> ValueType? {
    if cursor.isAtOpen(.ref) { return try referenceType() }
    guard let keyword = cursor.keyword(of: cursor.current), let type = Self.valueType(keyword) else { return nil }
    cursor.advance()
    return type
  }

  func valueType() throws(TextError) -> ValueType {
    guard let type = try valueTypeIfPresent() else { throw cursor.unexpected(expected: "a value type") }
    return type
  }

  func referenceType() throws(TextError) -> ValueType {
    if cursor.takeOpen(.ref) {
      let isNullable = cursor.take(.null)
      let type = ValueType.reference(try heapType(), nullable: isNullable)
      try cursor.expectRight()
      return type
    }
    guard let type = try valueTypeIfPresent(), type.isReference else {
      throw cursor.unexpected(expected: "a reference type")
    }
    return type
  }

  func heapType() throws(TextError) -> HeapType {
    if IndexSpace.isAtIndex(cursor) {
      let token = cursor.current
      let index = try spaces.types.index(cursor)
      guard index <= HeapType.maximumIndex else { throw cursor.failure("unknown type \(index)", at: token) }
      return .concrete(index)
    }
    guard let keyword = cursor.keyword(of: cursor.current), let type = Self.abstractHeapType(keyword) else {
      throw cursor.unexpected(expected: "a heap type")
    }
    cursor.advance()
    return type
  }

  static func valueType(_ keyword: Keyword) -> ValueType? {
    switch keyword {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .anyref: .reference(.any)
    case .eqref: .reference(.eq)
    case .i31ref: .reference(.i31)
    case .structref: .reference(.structure)
    case .arrayref: .reference(.array)
    case .funcref: .reference(.function)
    case .externref: .reference(.extern)
    case .exnref: .reference(.exception)
    case .nullref: .reference(.none)
    case .nullfuncref: .reference(.noFunction)
    case .nullexternref: .reference(.noExtern)
    case .nullexnref: .reference(.noException)
    default: nil
    }
  }

  static func abstractHeapType(_ keyword: Keyword) -> HeapType? {
    switch keyword {
    case .any: .any
    case .eq: .eq
    case .i31: .i31
    case .struct: .structure
    case .array: .array
    case .none: HeapType.none
    case .func: .function
    case .nofunc: .noFunction
    case .extern: .extern
    case .noextern: .noExtern
    case .exn: .exception
    case .noexn: .noException
    default: nil
    }
  }

  // MARK: Composite types

  /// `(type $id? …)`, standing behind the `type`.
  func typeDefinition() throws(TextError) -> TypeDefinitions.Definition {
    _ = cursor.takeIdentifier()
    var definition: TypeDefinitions.Definition
    if cursor.takeOpen(.sub) {
      let isFinal = cursor.take(.final)
      var supertypes: [UInt32] = []
      while IndexSpace.isAtIndex(cursor) { supertypes.append(try spaces.types.index(cursor)) }
      definition = try compositeType()
      definition.isFinal = isFinal
      definition.supertypes = supertypes
      try cursor.expectRight()
    } else {
      definition = try compositeType()
    }
    try cursor.expectRight()
    return definition
  }

  private func compositeType() throws(TextError) -> TypeDefinitions.Definition {
    if cursor.takeOpen(.func) {
      let type = try functionType(named: .allowed).type
      try cursor.expectRight()
      return .init(composite: .function(type))
    }
    if cursor.takeOpen(.array) {
      let element = try fieldType()
      try cursor.expectRight()
      return .init(composite: .array(element))
    }
    guard cursor.takeOpen(.struct) else { throw cursor.unexpected(expected: "func, struct or array") }
    var fields: [FieldType] = []
    var names = IndexSpace("field")
    while cursor.takeOpen(.field) {
      if let identifier = cursor.takeIdentifier() {
        try names.bind(identifier, cursor)
        fields.append(try fieldType())
      } else {
        while !cursor.isAtRight {
          try names.bind(nil, cursor)
          fields.append(try fieldType())
        }
      }
      try cursor.expectRight()
    }
    try cursor.expectRight()
    return .init(composite: .structure(fields), fields: names)
  }

  private func fieldType() throws(TextError) -> FieldType {
    let isMutable = cursor.takeOpen(.mut)
    let storage: StorageType
    if cursor.take(.i8) {
      storage = .i8
    } else if cursor.take(.i16) {
      storage = .i16
    } else {
      storage = StorageType(try valueType())
    }
    if isMutable { try cursor.expectRight() }
    return FieldType(storage, isMutable: isMutable)
  }

  // MARK: Function types and type uses

  enum ParameterNames {
    case allowed, refused
  }

  /// `(param …)* (result …)*`, and the identifier of each parameter that has one.
  func functionType(
    named names: ParameterNames
  ) throws(TextError) -> (type: FunctionType, identifiers: [UInt32?]) {
    var parameters: [ValueType] = []
    var identifiers: [UInt32?] = []
    var results: [ValueType] = []
    while cursor.takeOpen(.param) {
      if names == .allowed, let identifier = cursor.takeIdentifier() {
        parameters.append(try valueType())
        identifiers.append(identifier)
      } else {
        while let type = try valueTypeIfPresent() {
          parameters.append(type)
          identifiers.append(nil)
        }
      }
      try cursor.expectRight()
    }
    while cursor.takeOpen(.result) {
      while let type = try valueTypeIfPresent() { results.append(type) }
      try cursor.expectRight()
    }
    if cursor.isAtOpen(.param) { throw cursor.unexpected(expected: "no more parameters behind a result") }
    return (FunctionType(parameters: parameters, results: results), identifiers)
  }

  /// `(type x)? (param …)* (result …)*`: the index it means, and the identifiers of the parameters.
  func typeUse(named names: ParameterNames) throws(TextError) -> (index: UInt32, identifiers: [UInt32?]) {
    let token = cursor.current
    guard cursor.takeOpen(.type) else {
      let (type, identifiers) = try functionType(named: names)
      return (types.index(of: type), identifiers)
    }
    let index = try spaces.types.index(cursor)
    try cursor.expectRight()
    let isInline = cursor.isAtOpen(.param) || cursor.isAtOpen(.result)
    let (type, identifiers) = try functionType(named: names)
    guard isInline else {
      return (index, Array(repeating: nil, count: types.functionType(index)?.parameters.count ?? 0))
    }
    guard index < spaces.types.count else { throw cursor.failure("unknown type \(index)", at: token) }
    guard types.functionType(index) == type else {
      throw cursor.failure("inline function type: type \(index) is not \(type)", at: token)
    }
    return (index, identifiers)
  }

  // MARK: Table, memory and global types

  func addressType() -> AddressType {
    if cursor.take(.i64) { return .i64 }
    _ = cursor.take(.i32)
    return .i32
  }

  func sizeRange() throws(TextError) -> SizeRange {
    let minimum = try cursor.natural(width: 64)
    guard cursor.current.kind == .natural else { return SizeRange(minimum) }
    return SizeRange(minimum, try cursor.natural(width: 64))
  }

  func memoryType() throws(TextError) -> MemoryType {
    let address = addressType()
    let size = try sizeRange()
    let isShared = cursor.take(.shared)
    return MemoryType(size, addressType: address, isShared: isShared, pageSizeLog2: try pageSizeLog2())
  }

  /// `(pagesize N)`, a power of two; 16 when it is not written.
  func pageSizeLog2() throws(TextError) -> UInt8 {
    guard cursor.takeOpen(.pagesize) else { return 16 }
    let token = cursor.current
    let size = try cursor.natural(width: 64)
    guard size.nonzeroBitCount == 1 else { throw cursor.failure("invalid custom page size \(size)", at: token) }
    try cursor.expectRight()
    return UInt8(size.trailingZeroBitCount)
  }

  func globalType() throws(TextError) -> GlobalType {
    guard cursor.takeOpen(.mut) else { return GlobalType(try valueType()) }
    let type = GlobalType(try valueType(), isMutable: true)
    try cursor.expectRight()
    return type
  }
}
