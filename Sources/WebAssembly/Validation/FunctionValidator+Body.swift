// The loop over a body's instructions, and those whose effect the row says completely.

extension FunctionValidator {
  /// Validates the body of a function; says where its code begins.
  mutating func validate(_ body: FunctionBody, function: UInt32, type: UInt32) throws(Rejection) -> UInt32 {
    self.function = function
    reset(ByteRange(Int(body.start), Int(body.end)))
    let signature = BlockSignature(types, type)
    try decodeLocals(signature, bodySize: Int(body.end) - Int(body.start))
    let code = UInt32(truncatingIfNeeded: reader.offset)
    var outermost = signature
    // The parameters are locals, not operands.
    outermost.start &+= signature.parameterCount
    outermost.parameterCount = 0
    try pushFrame(.function, outermost)
    try validateCode()
    guard reader.isAtEnd else {
      throw .malformed("section size mismatch: there is code after the end of a body", at: reader.offset)
    }
    return code
  }

  mutating func reset(_ range: ByteRange) {
    reader.position = reader.base + Int(range.start)
    reader.end = reader.base + Int(range.end)
    start = reader.position
    operands.truncate(to: 0)
    frames.truncate(to: 0)
    setLocals.truncate(to: 0)
    isSet.removeAll(keepingCapacity: true)
    floor = 0
    tablesChecked = 0
  }

  private mutating func decodeLocals(_ signature: BlockSignature, bodySize: Int) throws(Rejection) {
    locals.reset(bodySize: bodySize)
    for n in 0..<Int(signature.parameterCount) {
      locals.append(1, signature.parameter(n, types), isParameter: true)
    }
    var total = UInt64(signature.parameterCount)
    for _ in 0..<(try reader.count("groups of locals", limit: .max)) {
      let start = reader.offset
      let number = try reader.u32()
      let type = try reader.valueType(context)
      total += UInt64(number)
      guard total < 1 << 32 else { throw .malformed("too many locals", at: start) }
      locals.append(number, type)
    }
    guard total <= limits.locals else {
      throw .limit("locals of a function", Int(total), maximum: limits.locals, at: startOffset)
    }
  }

  private mutating func validateCode() throws(Rejection) {
    while true {
      start = reader.position
      guard !reader.isAtEnd else { throw missingEnd() }
      row = try reader.instruction(instructions)
      if row.pointee.special == .end {
        if try validateEnd() { return }
      } else {
        try validateInstruction()
      }
    }
  }

  /// The current instruction, which is not `end`.
  @inline(__always) mutating func validateInstruction() throws(Rejection) {
    switch row.pointee.shape {
    case .unary, .convert, .test:
      try pop(row.pointee.operands.0)
      try push(row.pointee.results.0)
    case .binary, .compare:
      try pop(row.pointee.operands.1)
      try pop(row.pointee.operands.0)
      try push(row.pointee.results.0)
    case .constant:
      try reader.skipImmediates(row.pointee.immediates, context)
      try push(row.pointee.results.0)
    case .load:
      try pop(try memoryAddress())
      try push(row.pointee.results.0)
    case .store:
      let address = try memoryAddress()
      try pop(row.pointee.operands.1)
      try pop(address)
    case .fixed: try validateFixed()
    case .special: try validate(row.pointee.special)
    case .extended: try validate(row.pointee.extended)
    case .unassigned: preconditionFailure("the reader gives assigned rows only")
    }
  }

  private mutating func validateFixed() throws(Rejection) {
    var address = row.pointee.operands.0
    switch row.pointee.immediates {
    case .memoryArgument: address = try memoryAddress()
    case .memoryArgumentAndLane:
      address = try memoryAddress()
      try lane(row.pointee.lanes)
    case .lane: try lane(row.pointee.lanes)
    case .sixteenLanes: for _ in 0..<16 { try lane(row.pointee.lanes) }
    default: try reader.skipImmediates(row.pointee.immediates, context)
    }
    let (_, second, third, fourth) = row.pointee.operands
    if row.pointee.operandCount > 3 { try pop(fourth) }
    if row.pointee.operandCount > 2 { try pop(third) }
    if row.pointee.operandCount > 1 { try pop(second) }
    if row.pointee.operandCount > 0 { try pop(address) }
    if row.pointee.resultCount > 0 { try push(row.pointee.results.0) }
    if row.pointee.resultCount > 1 { try push(row.pointee.results.1) }
  }

  private mutating func lane(_ count: UInt8) throws(Rejection) {
    let lane = try reader.byte()
    guard lane < count else { throw failure("invalid lane index \(lane)") }
  }

  /// Checks the immediates of a memory access; gives the type of the memory's addresses.
  @inline(__always)
  private mutating func memoryAddress() throws(Rejection) -> ValueType {
    let argument = try reader.memoryArgument()
    let address = try addressType(ofMemory: argument.memory)
    guard argument.alignment <= row.pointee.widthLog2 else {
      throw failure("alignment must not be larger than natural")
    }
    if row.pointee.isAtomic, argument.alignment != row.pointee.widthLog2 {
      throw failure("atomic alignment must be natural")
    }
    guard argument.offset <= UInt32.max || address == .i64 else { throw failure("offset out of range") }
    return address
  }

  @inline(__always) func addressType(ofMemory index: UInt32) throws(Rejection) -> ValueType {
    guard index < contents.memories.count else { throw failure("unknown memory \(index)") }
    return contents.memories[Int(index)].addressType.valueType
  }
}
