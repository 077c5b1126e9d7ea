// One pass from a validated body to register code.
//
// The operand stack becomes slots: height h of the stack has a home slot behind the locals, and operations read and
// write slots. What makes the code short:
//
// - `local.get` and constants emit nothing; they are operands of what uses them (`OperandStack`).
// - The accumulator of each kind mirrors the slot written last (`Mirror`). An operation whose operand is mirrored takes
//   it from there. If that operand was a temporary, nobody else will read it, and its producer is changed from the form
//   that writes slot and accumulator (W) to the one that writes the accumulator alone (A). Nothing is ever spilled,
//   since the slot is valid unless this was proven.
// - `local.set` changes where the producer of its operand writes to, if nothing in between touched the local.
// - A comparison before a branch, and an addition before a load, become one instruction: the translator looks at the
//   next opcode.
//
// Mirrors hold along straight code; at a label they are forgotten. Everything here takes time in proportion to the bytes
// read; control nests on a heap stack. The validator has passed the body, so nothing is checked again.

struct FunctionTranslator {
  /// An accumulator, as known at this point of the code.
  struct Mirror {
    /// The slot whose value it holds.
    var slot = Mirror.none
    /// The instruction that wrote both, if it can still be changed to write the accumulator alone.
    var producer = -1
    var op = RegisterOp(rawValue: 0)

    static let none = Int.min
  }

  struct LocalState {
    var slot: Int32
    var valueClass: ValueClass
    /// The last instruction that read or wrote it.
    var touched: Int32 = -1
    /// The highest stack entry that stands for it.
    var reader: Int32 = -1
  }

  let module: ModuleCode
  let signatures: SignatureTable
  let rows: UnsafePointer<TranslationRow>
  let handlers: HandlerTable
  let recording: Bool
  let countsBudget: Bool
  /// Whether memory 0 is reached through registers: it has addresses of 32 bits, and nobody else can grow it.
  let hasDirectMemory: Bool

  var reader: CodeReader
  var code = CodeBuffer()
  var stack = OperandStack()
  var control: [ControlEntry] = []
  var exceptions = ExceptionTable()
  /// Catch clauses that lead to the function's end: the last of a chain, or -1.
  var caughtReturns: Int32 = -1
  var locals: UnsafeMutablePointer<LocalState>
  var signature: Signature
  /// Parameters lie below the frame: slot of the first, and of the first result.
  var argumentBase = 0
  /// The first home.
  var base = 0
  /// The highest slot in use, to know the size of the frame.
  var highest = 0

  var x = Mirror()
  var d = Mirror()
  var f = Mirror()
  /// The instruction emitted last and its handler; -1 when something may lead to the place behind it.
  var last = -1
  var lastOp = RegisterOp(rawValue: 0)
  /// Instructions before this one may be followed by a branch that leaves, so their destinations stay as they are.
  var barrier = 0

  /// Instructions since the innermost loop or the function began, outside of inner loops.
  var instructionCount: UInt32 = 0
  var functionCharge = -1
  var record = TranslationRecord()

  static func translate(
    _ function: Int, of module: ModuleCode, recording: Bool
  ) throws(TranslationError) -> Translation {
    let body = module.contents.bodies[function - module.contents.importedFunctionCount]
    // The bytes are the module's and stay where they are while the array is not changed, which it never is.
    let bytes = module.contents.bytes
    return try bytes.withUnsafeBufferPointer { (buffer) throws(TranslationError) in
      guard let start = buffer.baseAddress else { preconditionFailure("a function has a body") }
      var translator = try FunctionTranslator(function, body, bytes: start, module: module, recording: recording)
      defer { translator.deallocate() }
      try translator.translate(bytes: start)
      return translator.finish()
    }
  }

  private init(
    _ function: Int, _ body: FunctionBody, bytes: UnsafePointer<UInt8>, module: ModuleCode, recording: Bool
  ) throws(TranslationError) {
    self.module = module
    self.recording = recording
    signatures = module.signatures
    rows = TranslationTable.shared.rows
    handlers = HandlerTable.shared
    countsBudget = module.options.countsBudget
    hasDirectMemory = module.contents.memories.first.map { $0.addressType == .i32 && !$0.isShared } ?? false
    signature = module.signatures.signature(ofFunction: UInt32(function))
    reader = CodeReader(bytes + Int(body.start))

    var runs: [(count: Int, valueClass: ValueClass)] = []
    var localCount = Int(signature.parameterCount)
    for _ in 0..<reader.u32() {
      let run = reader.localRun(module.contents.types)
      runs.append((run.count, ValueClass(run.type)))
      localCount += run.count
    }
    locals = .allocate(capacity: localCount)
    placeLocals(runs)
    base = max(base, module.options.minimalFrameSlots - 2)
    highest = base
    guard base < Machine.maximalFrameSlots else {
      locals.deallocate()
      throw .frameTooLarge(slots: base)
    }
    stack.reset(base: base)
  }

  /// Gives each local its slot: parameters where the caller put them, the others from slot 0 on.
  private mutating func placeLocals(_ runs: [(count: Int, valueClass: ValueClass)]) {
    argumentBase = -(signature.slots + 2)
    var slot = argumentBase
    var index = 0
    for n in 0..<Int(signature.parameterCount) {
      let valueClass = signatures.parameterClass(n, of: signature)
      (locals + index).initialize(to: LocalState(slot: Int32(slot), valueClass: valueClass))
      slot += valueClass.slots
      index += 1
    }
    slot = 0
    for run in runs {
      for _ in 0..<run.count {
        (locals + index).initialize(to: LocalState(slot: Int32(slot), valueClass: run.valueClass))
        slot += run.valueClass.slots
        index += 1
      }
    }
    base = slot
    declaredSlots = slot
  }

  /// Slots of the locals that are not parameters.
  private var declaredSlots = 0

  private func deallocate() {
    code.deallocate()
    stack.deallocate()
    locals.deallocate()
  }

  private func finish() -> Translation {
    Translation(
      code: Array(UnsafeBufferPointer(start: code.words, count: code.count)), exceptions: exceptions,
      operations: record.operations, places: record.places)
  }

  // MARK: The pass

  private mutating func translate(bytes: UnsafePointer<UInt8>) throws(TranslationError) {
    control.append(
      ControlEntry(
        kind: .function, height: 0, home: Int32(base),
        type: BlockLayout(
          parameterCount: 0, resultCount: signature.resultCount, start: signature.start + signature.parameterCount)))
    emitPrologue()
    while !control.isEmpty {
      if recording { record.place(code.count, UnsafePointer(reader.position) - bytes) }
      instructionCount &+= 1
      let instruction = reader.instruction()
      let row = rows[Int(instruction.rawValue)]
      switch row.step {
      case .special: translateSpecial(row.special)
      case .extended: translateExtended(row.extended)
      case .constant: pushConstant(row)
      case .unary: unary(row)
      case .commutative, .binary: binary(row)
      case .floatBinary: floatBinary(row)
      case .comparison: comparison(row)
      case .floatComparison: floatComparison(row)
      case .zeroTest: zeroTest(row)
      case .load: load(row)
      case .store: store(row)
      case .wideArithmetic: wideArithmetic(row)
      case .atomic: atomic(row, RegisterOp(row.operation, UInt16(row.widthLog2)))
      case .wait: atomic(row, RegisterOp(row.operation, WaitForm.wait))
      case .fence: fence()
      case .vector: vector(row)
      case .vectorConstant: vectorConstant()
      case .shuffle: shuffle(row)
      case .vectorLoad: vectorLoad(row)
      case .vectorStore: vectorStore(row)
      case .none: preconditionFailure("a validated body has assigned opcodes only")
      }
    }
    emitCaughtReturn()
    if functionCharge >= 0 { setCharge(functionCharge) }
    guard highest < Machine.maximalFrameSlots else { throw .frameTooLarge(slots: highest) }
  }

  private mutating func emitPrologue() {
    if countsBudget {
      functionCharge = code.count
      emit(.charge, 0)
    }
    switch declaredSlots {
    case 0: break
    case 1: emit(.zero1, Operands.lanes(0))
    case 2: emit(.zero2, Operands.lanes(0))
    case 4: emit(.zero4, Operands.lanes(0))
    default: emit(.zero, Operands.lanes(0, declaredSlots))
    }
    beginLabel()
  }

  /// Lets a charge cost what was counted since it was emitted.
  func setCharge(_ index: Int) {
    code.words[index + 1] = Operands.lanes(0, 0, immediate: instructionCount)
  }

  // MARK: Emitting

  @inline(__always) mutating func emit(_ op: RegisterOp, _ operands: UInt64) {
    if recording { record.operation(code.count, op) }
    last = code.count
    lastOp = op
    code.append(handlers[op])
    code.append(operands)
  }

  @inline(__always) mutating func emit(_ op: RegisterOp, _ operands: UInt64, _ third: UInt64) {
    emit(op, operands)
    code.append(third)
  }

  /// Takes back the instruction emitted last, two words long.
  mutating func removeLast() {
    if recording { record.operations.removeLast() }
    code.removeLast(2)
    last = -1
  }

  /// Gives an instruction another handler.
  mutating func replace(_ index: Int, by op: RegisterOp) {
    code.words[index] = handlers[op]
    if recording { record.replace(index, op) }
  }

  /// From here on execution may come from elsewhere: nothing is known of the accumulators.
  mutating func beginLabel() {
    x = Mirror()
    d = Mirror()
    f = Mirror()
    last = -1
    barrier = code.count
  }

  /// From here on execution may have gone elsewhere: what was written must stay.
  mutating func passBranch() {
    x.producer = -1
    d.producer = -1
    f.producer = -1
    last = -1
    barrier = code.count
  }

  // MARK: Accumulators

  @inline(__always) func mirror(_ valueClass: ValueClass) -> Mirror {
    switch valueClass {
    case .integer: x
    case .f64: d
    case .f32: f
    case .vector: Mirror()
    }
  }

  @inline(__always) mutating func setMirror(_ valueClass: ValueClass, _ mirror: Mirror) {
    switch valueClass {
    case .integer: x = mirror
    case .f64: d = mirror
    case .f32: f = mirror
    case .vector: break
    }
  }

  /// A slot was written: no accumulator holds its value any more.
  @inline(__always) mutating func overwrite(_ slot: Int) {
    if x.slot == slot { x = Mirror() }
    if d.slot == slot { d = Mirror() }
    if f.slot == slot { f = Mirror() }
  }

  @inline(__always) func isMirrored(_ entry: StackEntry) -> Bool {
    entry.kind != .constant && mirror(entry.valueClass).slot == Int(entry.slot)
  }

  /// The instruction emitted next reads the entry from its accumulator. A temporary's slot is then never read.
  @inline(__always) mutating func takeMirrored(_ entry: StackEntry) {
    if entry.kind == .local {
      touch(entry)
      return
    }
    let mirror = mirror(entry.valueClass)
    if mirror.producer >= 0 {
      replace(mirror.producer, by: RegisterOp(rawValue: mirror.op.rawValue &+ 1))
    }
    setMirror(entry.valueClass, Mirror())
  }

  // MARK: Operands

  /// The instruction emitted next, or one before it that is not a result, reads the entry's local.
  @inline(__always) mutating func touch(_ entry: StackEntry) {
    if entry.kind == .local { locals[Int(entry.source)].touched = Int32(truncatingIfNeeded: code.count) }
  }

  @inline(__always) mutating func pop() -> StackEntry {
    let entry = stack.pop()
    if entry.kind == .local { locals[Int(entry.source)].reader = entry.lowerReader }
    return entry
  }

  /// A popped entry in a slot: constants are put into their homes.
  @inline(__always) mutating func inSlot(_ entry: StackEntry) -> StackEntry {
    guard entry.kind == .constant else { return entry }
    return constantInHome(entry)
  }

  mutating func constantInHome(_ entry: StackEntry) -> StackEntry {
    var entry = entry
    let home = Int(entry.home)
    writeConstant(entry.constant, to: home)
    entry.kind = .temporary
    entry.slot = entry.home
    entry.source = -1
    return entry
  }

  mutating func writeConstant(_ value: UInt64, to slot: Int) {
    use(slot)
    if value <= UInt64(UInt32.max) {
      emit(.constant32, Operands.lanes(slot, 0, immediate: UInt32(value)))
    } else {
      emit(.constant64, Operands.lanes(slot), value)
    }
    overwrite(slot)
  }

  /// Copies a slot, in the same instruction as the copy before if there is one.
  mutating func copy(_ source: Int, to destination: Int) {
    use(destination)
    if last >= barrier, last >= 0, lastOp == .copy, code.destination(ofInstructionAt: last) != source {
      let first = code.words[last + 1] & 0xffff_ffff
      code.words[last + 1] = first | Operands.lanes(0, 0, destination, source)
      replace(last, by: .copyPair)
      lastOp = .copyPair
    } else {
      emit(.copy, Operands.lanes(destination, source))
    }
    overwrite(destination)
  }

  @inline(__always) mutating func use(_ slot: Int) {
    if slot >= highest { highest = slot &+ 1 }
  }

  /// Pushes the result of the instruction emitted last, which is a producer and wrote `home`.
  @inline(__always) mutating func pushResult(_ valueClass: ValueClass, home: Int, isElidable: Bool = true) {
    use(home)
    overwrite(home)
    if valueClass == .vector {
      use(home &+ 1)
      overwrite(home &+ 1)
    }
    setMirror(valueClass, Mirror(slot: home, producer: isElidable ? last : -1, op: lastOp))
    stack.push(
      StackEntry(
        kind: .temporary, valueClass: valueClass, home: Int32(truncatingIfNeeded: home),
        slot: Int32(truncatingIfNeeded: home), source: Int32(truncatingIfNeeded: last)))
  }

  /// Pushes a value that is in its home slot without an instruction that could be changed.
  @inline(__always) mutating func pushSettled(_ valueClass: ValueClass) {
    let home = Int32(truncatingIfNeeded: stack.nextHome)
    use(Int(home) &+ valueClass.slots &- 1)
    stack.push(StackEntry(kind: .temporary, valueClass: valueClass, home: home, slot: home))
  }

  mutating func pushConstant(_ row: TranslationRow) {
    let value: UInt64 =
      switch row.immediates {
      case .i32: UInt64(UInt32(bitPattern: reader.s32()))
      case .i64: UInt64(bitPattern: reader.s64())
      case .f32: UInt64(reader.f32())
      default: reader.f64()
      }
    pushConstant(value, row.output)
  }

  mutating func pushConstant(_ value: UInt64, _ valueClass: ValueClass) {
    let home = Int32(truncatingIfNeeded: stack.nextHome)
    stack.push(StackEntry(kind: .constant, valueClass: valueClass, home: home, constant: value))
  }

  // MARK: Homes

  /// Brings one entry home, which must be the highest that stands for its local.
  mutating func settle(_ index: Int) {
    let entry = stack.entries[index]
    let home = Int(entry.home)
    switch entry.kind {
    case .temporary: return
    case .local:
      locals[Int(entry.source)].reader = entry.lowerReader
      touch(entry)
      copyValue(Int(entry.slot), to: home, entry.valueClass)
    case .constant: writeConstant(entry.constant, to: home)
    }
    stack.entries[index].kind = .temporary
    stack.entries[index].slot = entry.home
    stack.entries[index].source = -1
  }

  mutating func copyValue(_ source: Int, to destination: Int, _ valueClass: ValueClass) {
    guard valueClass == .vector else { return copy(source, to: destination) }
    use(destination + 1)
    emit(.copyVector, Operands.lanes(destination, source))
    overwrite(destination)
    overwrite(destination + 1)
  }

  /// Brings all entries home that are not.
  mutating func settleAll() {
    var index = stack.settled
    while index < stack.count {
      // From below, so that neighbouring copies pair; every reader of a local is above `settled`, so the chains empty.
      if stack.entries[index].kind == .local { locals[Int(stack.entries[index].source)].reader = -1 }
      stack.entries[index].lowerReader = -1
      settle(index)
      index += 1
    }
    stack.settled = stack.count
  }

  /// Brings the highest entries home. From the top, since each is then the highest that stands for its local.
  mutating func settleTop(_ count: Int) {
    var index = stack.count
    let bottom = max(index - count, stack.settled)
    while index > bottom {
      index -= 1
      settle(index)
    }
  }
}

/// What is kept of a translation for people: disassembly and backtraces.
struct TranslationRecord {
  private(set) var places: [(word: Int, offset: Int)] = []
  var operations: [(word: Int, op: RegisterOp)] = []

  mutating func place(_ word: Int, _ offset: Int) {
    if places.last?.word == word { places.removeLast() }
    places.append((word, offset))
  }

  mutating func operation(_ word: Int, _ op: RegisterOp) {
    operations.append((word, op))
  }

  mutating func replace(_ word: Int, _ op: RegisterOp) {
    guard let index = operations.lastIndex(where: { $0.word == word }) else { return }
    operations[index].op = op
  }
}
