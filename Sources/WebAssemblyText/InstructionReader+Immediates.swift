import WebAssembly

/// What follows an instruction's name, by the kind of its immediates. Where text and bytes order them differently, the
/// text's order is read and the binary format's is written.
extension InstructionReader {
  /// The opcode and immediates of an instruction whose name was just read.
  mutating func encode(_ syntax: InstructionSyntax) throws(TextError) -> [UInt8] {
    var writer = BinaryWriter()
    switch syntax.immediates {
    case .none, .valueTypes, .heapType, .castBranch:
      try encodeTyped(syntax, &writer)
    case .memoryArgument, .memoryArgumentAndLane, .memory, .twoMemories, .dataAndMemory, .data:
      opcode(syntax, &writer)
      try encodeMemory(syntax, &writer)
    case .i32, .i64, .f32, .f64, .v128, .lane, .sixteenLanes:
      opcode(syntax, &writer)
      try encodeConstant(syntax.immediates, &writer)
    default:
      opcode(syntax, &writer)
      try encodeIndices(syntax.immediates, &writer)
    }
    return writer.bytes
  }

  /// Some names stand for two opcodes, the second one code above the first.
  private func opcode(_ syntax: InstructionSyntax, _ writer: inout BinaryWriter, second: Bool = false) {
    let code = syntax.opcode.code + (second ? 1 : 0)
    if let prefix = syntax.opcode.prefix {
      writer.byte(prefix)
      writer.unsigned(code)
    } else {
      writer.byte(UInt8(truncatingIfNeeded: code))
    }
  }

  // MARK: Types

  private func encodeTyped(_ syntax: InstructionSyntax, _ writer: inout BinaryWriter) throws(TextError) {
    switch (syntax.immediates, syntax.name) {
    case (_, "select"):
      let isTyped = cursor.isAtOpen(.result)
      let results = try module.functionType(named: .refused)
      guard results.type.parameters.isEmpty else { throw cursor.unexpected(expected: "(result …)") }
      opcode(syntax, &writer, second: isTyped)
      if isTyped { writer.valueTypes(results.type.results) }
    case (.heapType, "ref.test"), (.heapType, "ref.cast"):
      let type = try module.referenceType()
      opcode(syntax, &writer, second: type.isNullable)
      writer.heapType(type.heapType)
    case (.heapType, _):
      opcode(syntax, &writer)
      writer.heapType(try module.heapType())
    case (.castBranch, _):
      opcode(syntax, &writer)
      let label = try label()
      let source = try module.referenceType()
      let target = try module.referenceType()
      writer.byte((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
      writer.unsigned(label)
      writer.heapType(source.heapType)
      writer.heapType(target.heapType)
    default:
      opcode(syntax, &writer)
    }
  }

  // MARK: Indices

  private func encodeIndices(_ immediates: Immediates, _ writer: inout BinaryWriter) throws(TextError) {
    switch immediates {
    case .label:
      writer.unsigned(try label())
    case .branchTable:
      var targets = [try label()]
      while IndexSpace.isAtIndex(cursor) { targets.append(try label()) }
      writer.count(targets.count - 1)
      for target in targets { writer.unsigned(target) }
    case .function:
      writer.unsigned(try module.spaces.functions.index(cursor))
    case .type:
      writer.unsigned(try module.spaces.types.index(cursor))
    case .typeAndTable:
      let table = try optionalIndex(module.spaces.tables)
      writer.unsigned(try module.typeUse(named: .refused).index)
      writer.unsigned(table)
    case .table:
      writer.unsigned(try optionalIndex(module.spaces.tables))
    case .twoTables:
      let destination = try optionalIndex(module.spaces.tables)
      writer.unsigned(destination)
      writer.unsigned(IndexSpace.isAtIndex(cursor) ? try module.spaces.tables.index(cursor) : destination)
    case .elementAndTable:
      let (table, element) = try pair(module.spaces.tables, module.spaces.elements)
      writer.unsigned(element)
      writer.unsigned(table)
    case .element:
      writer.unsigned(try module.spaces.elements.index(cursor))
    case .local:
      writer.unsigned(try locals.index(cursor))
    case .global:
      writer.unsigned(try module.spaces.globals.index(cursor))
    case .tag:
      writer.unsigned(try module.spaces.tags.index(cursor))
    case .zeroByte:
      writer.byte(0)
    default:
      try encodeAggregate(immediates, &writer)
    }
  }

  private func encodeAggregate(_ immediates: Immediates, _ writer: inout BinaryWriter) throws(TextError) {
    let type = try module.spaces.types.index(cursor)
    writer.unsigned(type)
    switch immediates {
    case .typeAndField: writer.unsigned(try module.types.fields(of: type).index(cursor))
    case .typeAndCount: writer.unsigned(try cursor.natural())
    case .typeAndData:
      module.usesDataCount = true
      writer.unsigned(try module.spaces.data.index(cursor))
    case .typeAndElement: writer.unsigned(try module.spaces.elements.index(cursor))
    case .twoTypes: writer.unsigned(try module.spaces.types.index(cursor))
    default: throw cursor.unexpected(expected: "an instruction")
    }
  }

  private func optionalIndex(_ space: IndexSpace) throws(TextError) -> UInt32 {
    IndexSpace.isAtIndex(cursor) ? try space.index(cursor) : 0
  }

  /// A container, which may be left out and then is 0, and a segment.
  private func pair(
    _ container: IndexSpace, _ segment: IndexSpace
  ) throws(TextError) -> (container: UInt32, segment: UInt32) {
    let next = cursor.token(after: 1).kind
    guard next == .natural || next == .identifier else { return (0, try segment.index(cursor)) }
    let index = try container.index(cursor)
    return (index, try segment.index(cursor))
  }

  // MARK: Memories

  private func encodeMemory(_ syntax: InstructionSyntax, _ writer: inout BinaryWriter) throws(TextError) {
    let memories = module.spaces.memories
    switch syntax.immediates {
    case .memory:
      writer.unsigned(try optionalIndex(memories))
    case .twoMemories:
      let destination = try optionalIndex(memories)
      writer.unsigned(destination)
      writer.unsigned(IndexSpace.isAtIndex(cursor) ? try memories.index(cursor) : destination)
    case .dataAndMemory:
      module.usesDataCount = true
      let (memory, segment) = try pair(memories, module.spaces.data)
      writer.unsigned(segment)
      writer.unsigned(memory)
    case .data:
      module.usesDataCount = true
      writer.unsigned(try module.spaces.data.index(cursor))
    case .memoryArgument:
      try memoryArgument(syntax, memory: try optionalIndex(memories), &writer)
    default:
      // A single number is the lane.
      let next = cursor.token(after: 1).kind
      let namesMemory =
        cursor.current.kind == .identifier
        || cursor.current.kind == .natural && (next == .natural || next == .offset || next == .alignment)
      try memoryArgument(syntax, memory: namesMemory ? try memories.index(cursor) : 0, &writer)
      try lane(&writer)
    }
  }

  private func memoryArgument(
    _ syntax: InstructionSyntax, memory: UInt32, _ writer: inout BinaryWriter
  ) throws(TextError) {
    var offset: UInt64 = 0
    if cursor.current.kind == .offset {
      guard let value = IntegerLiteral.bits(cursor.characters(of: cursor.current), width: 64) else {
        throw cursor.failure("i64 constant out of range: \(cursor.text(of: cursor.current))")
      }
      offset = value
      cursor.advance()
    }
    var alignment = UInt64(syntax.widthLog2)
    if cursor.current.kind == .alignment {
      guard let value = IntegerLiteral.bits(cursor.characters(of: cursor.current), width: 64),
        value.nonzeroBitCount == 1
      else {
        throw cursor.failure("alignment must be a power of two, found \(cursor.text(of: cursor.current))")
      }
      alignment = UInt64(value.trailingZeroBitCount)
      cursor.advance()
    }
    // The exponent of a 64-bit power is below 64, so it leaves bit 6 free, which says that a memory index follows.
    writer.unsigned(alignment | (memory == 0 ? 0 : 0x40))
    if memory != 0 { writer.unsigned(memory) }
    writer.unsigned(offset)
  }

  // MARK: Constants and lanes

  private func encodeConstant(_ immediates: Immediates, _ writer: inout BinaryWriter) throws(TextError) {
    switch immediates {
    case .i32: writer.signed(Int64(Int32(truncatingIfNeeded: try integer(width: 32))))
    case .i64: writer.signed(Int64(bitPattern: try integer(width: 64)))
    case .f32: writer.fixed(try float32(cursor))
    case .f64: writer.fixed(try float64(cursor))
    case .v128: writer.append(try vectorLiteral(cursor))
    case .lane: try lane(&writer)
    default:
      for _ in 0..<16 {
        switch cursor.current.kind {
        case .natural: try lane(&writer)
        case .integer, .float:
          throw cursor.failure("i8 constant out of range: \(cursor.text(of: cursor.current)) as a lane")
        default: throw cursor.failure("invalid lane length: sixteen lanes are wanted")
        }
      }
      if cursor.current.kind == .natural || cursor.current.kind == .integer {
        throw cursor.failure("invalid lane length: sixteen lanes are wanted")
      }
    }
  }

  private func lane(_ writer: inout BinaryWriter) throws(TextError) {
    writer.byte(UInt8(truncatingIfNeeded: try cursor.natural(width: 8)))
  }

  private func integer(width: Int) throws(TextError) -> UInt64 {
    try integerLiteral(cursor, width: width)
  }
}

/// The bits of an `iN` literal at the cursor.
func integerLiteral(_ cursor: TokenCursor, width: Int) throws(TextError) -> UInt64 {
  guard cursor.current.kind == .natural || cursor.current.kind == .integer else {
    throw cursor.unexpected(expected: "an integer")
  }
  guard let bits = IntegerLiteral.bits(cursor.characters(of: cursor.current), width: width) else {
    throw cursor.failure("constant out of range: \(cursor.text(of: cursor.current)) as i\(width)")
  }
  cursor.advance()
  return bits
}

private func isAtFloat(_ cursor: TokenCursor) -> Bool { isFloat(cursor.current) }

private func isFloat(_ token: Token) -> Bool {
  switch token.kind {
  case .natural, .integer, .float: true
  default: false
  }
}

/// The bits of an `f32` literal at the cursor.
func float32(_ cursor: TokenCursor) throws(TextError) -> UInt32 {
  guard isAtFloat(cursor) else { throw cursor.unexpected(expected: "a float") }
  guard let bits = FloatLiteral.bits32(cursor.characters(of: cursor.current)) else {
    throw cursor.failure("constant out of range: \(cursor.text(of: cursor.current)) as f32")
  }
  cursor.advance()
  return bits
}

/// The bits of an `f64` literal at the cursor.
func float64(_ cursor: TokenCursor) throws(TextError) -> UInt64 {
  guard isAtFloat(cursor) else { throw cursor.unexpected(expected: "a float") }
  guard let bits = FloatLiteral.bits64(cursor.characters(of: cursor.current)) else {
    throw cursor.failure("constant out of range: \(cursor.text(of: cursor.current)) as f64")
  }
  cursor.advance()
  return bits
}

/// How the sixteen bytes of a vector are divided.
struct VectorShape: Equatable {
  let keyword: Keyword
  let width: Int
  let isFloat: Bool
  var lanes: Int { 128 / width }

  init?(_ keyword: Keyword?) {
    switch keyword {
    case .i8x16: (width, isFloat) = (8, false)
    case .i16x8: (width, isFloat) = (16, false)
    case .i32x4: (width, isFloat) = (32, false)
    case .i64x2: (width, isFloat) = (64, false)
    case .f32x4: (width, isFloat) = (32, true)
    case .f64x2: (width, isFloat) = (64, true)
    default: return nil
    }
    self.keyword = keyword ?? .i8x16
  }
}

/// A vector literal, shape first, as sixteen bytes.
func vectorLiteral(_ cursor: TokenCursor) throws(TextError) -> [UInt8] {
  guard let shape = VectorShape(cursor.keyword(of: cursor.current)) else {
    throw cursor.unexpected(expected: "a vector shape")
  }
  cursor.advance()
  // They are counted before any is judged.
  var count = 0
  while isFloat(cursor.token(after: count)) { count += 1 }
  guard count == shape.lanes else {
    cursor.position += count
    // Something that was meant as a number is another mistake than one missing.
    if cursor.current.kind == .reserved || cursor.current.kind == .unknownWord {
      throw cursor.unexpected(expected: "a lane literal")
    }
    throw cursor.failure("wrong number of lane literals: expected \(shape.lanes), found \(count)")
  }
  var writer = BinaryWriter()
  for _ in 0..<count { try laneLiteral(cursor, shape, &writer) }
  return writer.bytes
}

func laneLiteral(_ cursor: TokenCursor, _ shape: VectorShape, _ writer: inout BinaryWriter) throws(TextError) {
  switch (shape.isFloat, shape.width) {
  case (true, 32): writer.fixed(try float32(cursor))
  case (true, _): writer.fixed(try float64(cursor))
  case (false, 8): writer.fixed(UInt8(truncatingIfNeeded: try integerLiteral(cursor, width: 8)))
  case (false, 16): writer.fixed(UInt16(truncatingIfNeeded: try integerLiteral(cursor, width: 16)))
  case (false, 32): writer.fixed(UInt32(truncatingIfNeeded: try integerLiteral(cursor, width: 32)))
  default: writer.fixed(try integerLiteral(cursor, width: 64))
  }
}
