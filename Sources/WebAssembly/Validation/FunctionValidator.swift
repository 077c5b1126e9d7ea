/// Decodes and validates function bodies: the algorithm of the specification's appendix, in one pass over the bytes.
///
/// The operand stack holds types, the control stack one frame per open block; both are heap stacks that outlive the
/// function, so nesting costs memory in proportion to the bytes that cause it and nothing else. After an unconditional
/// branch the frame is unreachable: pops below its height give `unknown`, which matches every type.
/// `push`, `pop`, `pushFrame`, `popFrame` and `markUnreachable` carry the names of the appendix.
///
/// The height of the current frame is kept in `floor`, so that the usual pop is two compares.
///
/// https://webassembly.github.io/spec/core/appendix/algorithm.html
struct FunctionValidator: ~Copyable {
  let contents: ModuleContents
  let context: TypeContext
  let limits: Limits
  let instructions: InstructionTable
  /// Functions that `ref.func` may name in a body: those mentioned outside of bodies.
  var declaredFunctions: [Bool]

  var reader: ByteReader
  var operands = Stack<ValueType>(capacity: 1024)
  var frames = Stack<ControlFrame>()
  var locals = LocalTable()
  /// Locals without a default that have been set, in the order of setting.
  var setLocals = Stack<UInt32>()
  var isSet: Set<UInt32> = []
  /// Height of the current frame.
  var floor = 0
  /// The function's index; nil in a constant expression.
  var function: UInt32?
  /// Where the current instruction begins, and its row; for messages.
  var start: UnsafePointer<UInt8>
  var row: UnsafePointer<InstructionRow>
  var tablesChecked: UInt32 = 0

  init(_ contents: ModuleContents, _ reader: ByteReader, _ engine: Engine) {
    self.contents = contents
    self.reader = reader
    context = TypeContext(normalised: contents.types.normalised, features: engine.features)
    limits = engine.limits
    instructions = engine.instructions
    declaredFunctions = Array(repeating: false, count: contents.functions.count)
    start = reader.position
    row = instructions.rows
  }

  var types: TypeSection { @inline(__always) get { contents.types } }

  // MARK: Operand stack

  @inline(__always) mutating func push(_ type: ValueType) throws(Rejection) {
    guard operands.count < limits.operandStack else { throw operandStackExceeded() }
    operands.push(type)
  }

  /// Any type; `unknown` below the floor of unreachable code.
  @inline(__always) mutating func pop() throws(Rejection) -> ValueType {
    if _fastPath(operands.count > floor) { return operands.pop() }
    guard frames.base[frames.count &- 1].isUnreachable else { throw underflow(nil) }
    return .unknown
  }

  @inline(__always) mutating func pop(_ expected: ValueType) throws(Rejection) {
    if _fastPath(operands.count > floor) {
      let found = operands.pop()
      if _fastPath(found == expected) { return }
      if types.matches(found, expected) { return }
      throw mismatch(expected, found)
    }
    guard frames.base[frames.count &- 1].isUnreachable else { throw underflow(expected) }
  }

  /// A reference of whatever kind.
  mutating func popReference() throws(Rejection) -> ValueType {
    let type = try pop()
    if type == .unknown { return .reference(.bottom, nullable: false) }
    guard type.isReference else { throw failure("type mismatch: expected a reference but stack has [\(type)]") }
    return type
  }

  mutating func pushParameters(_ signature: BlockSignature) throws(Rejection) {
    for n in 0..<Int(signature.parameterCount) { try push(signature.parameter(n, types)) }
  }

  mutating func pushResults(_ signature: BlockSignature) throws(Rejection) {
    for n in 0..<Int(signature.resultCount) { try push(signature.result(n, types)) }
  }

  mutating func popParameters(_ signature: BlockSignature) throws(Rejection) {
    var n = Int(signature.parameterCount)
    while n > 0 {
      n -= 1
      try pop(signature.parameter(n, types))
    }
  }

  mutating func popResults(_ signature: BlockSignature) throws(Rejection) {
    var n = Int(signature.resultCount)
    while n > 0 {
      n -= 1
      try pop(signature.result(n, types))
    }
  }

  // MARK: Control stack

  mutating func pushFrame(_ kind: ControlFrame.Kind, _ signature: BlockSignature) throws(Rejection) {
    guard frames.count < limits.controlNesting else {
      throw .limit("nested blocks", frames.count, maximum: limits.controlNesting, at: startOffset)
    }
    floor = operands.count
    frames.push(
      ControlFrame(
        kind: kind, signature: signature, height: UInt32(truncatingIfNeeded: floor),
        setLocals: UInt32(truncatingIfNeeded: setLocals.count)))
    try pushParameters(signature)
  }

  mutating func popFrame() throws(Rejection) -> ControlFrame {
    let frame = frames.base[frames.count - 1]
    try popResults(frame.signature)
    guard operands.count == floor else { throw leftOver(frame.signature) }
    unsetLocals(downTo: Int(frame.setLocals))
    _ = frames.pop()
    floor = frames.count > 0 ? Int(frames.base[frames.count - 1].height) : 0
    return frame
  }

  @inline(__always) mutating func markUnreachable() {
    operands.truncate(to: floor)
    frames.base[frames.count &- 1].isUnreachable = true
  }

  /// The frame a label means.
  @inline(__always) func frame(ofLabel label: UInt32) throws(Rejection) -> UnsafeMutablePointer<ControlFrame> {
    guard label < frames.count else { throw failure("unknown label \(label)") }
    return frames.base + (frames.count &- 1 &- Int(label))
  }

  mutating func popLabelTypes(_ frame: UnsafeMutablePointer<ControlFrame>) throws(Rejection) {
    var n = frame.pointee.labelCount
    while n > 0 {
      n &-= 1
      try pop(frame.pointee.labelType(n, types))
    }
  }

  mutating func pushLabelTypes(_ frame: UnsafeMutablePointer<ControlFrame>) throws(Rejection) {
    for n in 0..<frame.pointee.labelCount { try push(frame.pointee.labelType(n, types)) }
  }

  // MARK: Locals without a default

  mutating func markSet(_ local: UInt32) {
    if isSet.insert(local).inserted { setLocals.push(local) }
  }

  private mutating func unsetLocals(downTo count: Int) {
    while setLocals.count > count { isSet.remove(setLocals.pop()) }
  }
}
