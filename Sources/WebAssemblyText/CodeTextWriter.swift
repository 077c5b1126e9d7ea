import WebAssembly

/// Writes code as flat text, an instruction a line, indented by block.
///
/// What follows an instruction's name is decided by the kind of its immediates, as in the reader; instructions are not
/// listed here. Indices of types in code are written as they stand in it, not as the decoder normalised them.
struct CodeTextWriter {
  let module: ModuleTextWriter
  private var reader: CodeReader
  private let start: UnsafePointer<UInt8>
  private var locals: [UInt32: [UInt8]]
  /// How many blocks are open, that of the function itself included.
  private var nesting = 1

  init(_ module: ModuleTextWriter, _ reader: CodeReader, locals: [UInt32: [UInt8]] = [:]) {
    self.module = module
    self.reader = reader
    self.locals = locals
    start = reader.position
  }

  // MARK: Bodies and expressions

  /// The locals a body declares, and its code. The code's last `end` is the closing parenthesis of the function.
  ///
  /// - Returns: how many of the hints were written; all of them, unless they stand where no branch does.
  mutating func body(
    parameterCount: Int, hints: [UInt32: [UInt8]], _ output: inout TextOutput
  ) -> Int {
    declareLocals(from: parameterCount, &output)
    var written = 0
    while true {
      if output.isFull { return written }
      let offset = UInt32(truncatingIfNeeded: reader.position - start)
      let syntax = next()
      if syntax.nesting == .closes, nesting == 1 { return written }
      if let hint = hints[offset], syntax.name == "if" || syntax.name == "br_if" {
        output.line()
        output.write("(@metadata.code.branch_hint ")
        output.string(bytes: hint)
        output.write(")")
        written += 1
      }
      instruction(syntax, &output)
    }
  }

  private mutating func declareLocals(from first: Int, _ output: inout TextOutput) {
    var index = UInt32(truncatingIfNeeded: first)
    for _ in 0..<reader.u32() {
      let (count, type) = reader.localRun(module.rawTypes)
      var isOpen = false
      for _ in 0..<count {
        if let identifier = locals[index] {
          if isOpen { output.write(")") }
          isOpen = false
          output.line()
          output.write("(local ")
          output.write(identifier)
          output.write(" \(module.text(type)))")
        } else {
          if !isOpen {
            output.line()
            output.write("(local")
          }
          isOpen = true
          output.write(" \(module.text(type))")
        }
        index &+= 1
      }
      if isOpen { output.write(")") }
    }
  }

  /// A constant expression on one line, without its `end`; says how many instructions it has.
  @discardableResult
  mutating func expression(_ output: inout TextOutput) -> Int {
    var count = 0
    while true {
      let syntax = next()
      if syntax.nesting == .closes { return count }
      if count > 0 { output.write(" ") }
      output.write(syntax.name)
      immediates(syntax, &output)
      count += 1
    }
  }

  /// A function's index, as short element segments have them.
  mutating func functionIndex() -> UInt32 { reader.u32() }

  private mutating func next() -> InstructionSyntax {
    InstructionSyntax.all[InstructionSyntax.place(of: reader.instruction())]
  }

  private mutating func instruction(_ syntax: InstructionSyntax, _ output: inout TextOutput) {
    if syntax.nesting == .continues || syntax.nesting == .closes { output.depth -= 1 }
    if syntax.nesting == .closes { nesting -= 1 }
    output.line()
    output.write(syntax.name)
    immediates(syntax, &output)
    if syntax.nesting == .opens {
      output.write("  ;; @\(nesting)")
      nesting += 1
    }
    if syntax.nesting == .opens || syntax.nesting == .continues { output.depth += 1 }
  }

  // MARK: Immediates

  private mutating func immediates(_ syntax: InstructionSyntax, _ output: inout TextOutput) {
    switch syntax.immediates {
    case .none: break
    case .blockType: blockType(&output)
    case .label: label(&output)
    case .branchTable: for _ in 0...reader.u32() { word(reader.u32(), &output) }
    case .function: index(.functions, &output)
    case .type: index(.types, &output)
    case .table: unlessZero(.tables, reader.u32(), &output)
    case .element: index(.elements, &output)
    case .global: index(.globals, &output)
    case .memory: unlessZero(.memories, reader.u32(), &output)
    case .data: index(.data, &output)
    case .tag: index(.tags, &output)
    case .local: local(&output)
    case .memoryArgument: memoryArgument(syntax, &output)
    case .memoryArgumentAndLane:
      memoryArgument(syntax, &output)
      word(reader.byte(), &output)
    case .lane: word(reader.byte(), &output)
    case .sixteenLanes: for _ in 0..<16 { word(reader.byte(), &output) }
    case .i32: word(reader.s32(), &output)
    case .i64: word(reader.s64(), &output)
    case .f32, .f64, .v128: constant(syntax.immediates, &output)
    case .heapType, .valueTypes, .castBranch, .tryTable: typed(syntax, &output)
    case .typeAndTable, .twoTables, .elementAndTable, .twoMemories, .dataAndMemory, .typeAndField, .typeAndCount,
      .typeAndData, .typeAndElement, .twoTypes:
      pair(syntax.immediates, &output)
    case .zeroByte: reader.skip(1)
    }
  }

  private func word(_ number: some BinaryInteger, _ output: inout TextOutput) {
    output.write(" ")
    output.write(number)
  }

  private func word(_ space: ModuleNames.Space, _ index: UInt32, _ output: inout TextOutput) {
    output.write(" ")
    output.write(module.reference(space, index))
  }

  private mutating func index(_ space: ModuleNames.Space, _ output: inout TextOutput) {
    word(space, reader.u32(), &output)
  }

  /// The first table and the first memory need not be mentioned.
  private func unlessZero(_ space: ModuleNames.Space, _ index: UInt32, _ output: inout TextOutput) {
    if index != 0 { word(space, index, &output) }
  }

  private mutating func local(_ output: inout TextOutput) {
    let index = reader.u32()
    output.write(" ")
    if let identifier = locals[index] { output.write(identifier) } else { output.write(index) }
  }

  /// A depth, and the number that stands beside the beginning of that block.
  private mutating func label(_ output: inout TextOutput) {
    let depth = reader.u32()
    word(depth, &output)
    if Int(depth) < nesting - 1 { output.write(" (;@\(nesting - 1 - Int(depth));)") }
  }

  private mutating func pair(_ immediates: Immediates, _ output: inout TextOutput) {
    let first = reader.u32()
    let second = reader.u32()
    switch immediates {
    case .typeAndTable:
      unlessZero(.tables, second, &output)
      output.write(" (type ")
      output.write(module.reference(.types, first))
      output.write(")")
    case .twoTables, .twoMemories:
      guard first != 0 || second != 0 else { return }
      let space: ModuleNames.Space = immediates == .twoTables ? .tables : .memories
      word(space, first, &output)
      word(space, second, &output)
    case .elementAndTable:
      unlessZero(.tables, second, &output)
      word(.elements, first, &output)
    case .dataAndMemory:
      unlessZero(.memories, second, &output)
      word(.data, first, &output)
    default:
      word(.types, first, &output)
      switch immediates {
      case .typeAndData: word(.data, second, &output)
      case .typeAndElement: word(.elements, second, &output)
      case .twoTypes: word(.types, second, &output)
      default: word(second, &output)
      }
    }
  }

  private mutating func memoryArgument(_ syntax: InstructionSyntax, _ output: inout TextOutput) {
    let flags = reader.u32()
    if flags & 0x40 != 0 { unlessZero(.memories, reader.u32(), &output) }
    let offset = reader.u64()
    let alignment = flags & 0x3f
    if offset != 0 { output.write(" offset=\(offset)") }
    if alignment != UInt32(syntax.widthLog2) { output.write(" align=\(UInt64(1) << UInt64(alignment))") }
  }

  private mutating func constant(_ immediates: Immediates, _ output: inout TextOutput) {
    output.write(" ")
    switch immediates {
    case .f32: output.f32(reader.f32())
    case .f64: output.f64(reader.f64())
    default:
      output.write("i32x4")
      for _ in 0..<4 { output.write(" 0x" + String(reader.f32(), radix: 16)) }
    }
  }

  // MARK: Immediates that are types

  private mutating func blockType(_ output: inout TextOutput) {
    switch reader.blockType(module.rawTypes) {
    case .empty: break
    case .result(let type): output.write(" (result \(module.text(type)))")
    case .type(let index):
      output.write(" (type ")
      output.write(module.reference(.types, index))
      output.write(")")
    }
  }

  private mutating func typed(_ syntax: InstructionSyntax, _ output: inout TextOutput) {
    switch syntax.immediates {
    case .heapType where syntax.name == "ref.null":
      output.write(" \(module.text(reader.heapType(module.rawTypes)))")
    case .heapType:
      // The casts have two opcodes each; the odd one lets null through.
      let type = ValueType.reference(reader.heapType(module.rawTypes), nullable: syntax.opcode.code & 1 != 0)
      output.write(" \(module.text(type))")
    case .valueTypes:
      output.write(" (result")
      for _ in 0..<reader.u32() { output.write(" \(module.text(reader.valueType(module.rawTypes)))") }
      output.write(")")
    case .castBranch:
      let flags = reader.byte()
      label(&output)
      for bit: UInt8 in [1, 2] {
        let type = ValueType.reference(reader.heapType(module.rawTypes), nullable: flags & bit != 0)
        output.write(" \(module.text(type))")
      }
    default:
      blockType(&output)
      for _ in 0..<reader.u32() { catchClause(&output) }
    }
  }

  private mutating func catchClause(_ output: inout TextOutput) {
    let kind = reader.byte()
    output.write([" (catch", " (catch_ref", " (catch_all", " (catch_all_ref"][Int(kind & 3)])
    if kind < 2 { index(.tags, &output) }
    label(&output)
    output.write(")")
  }
}
