/// Reads code that the validator has passed: no check is made a second time.
///
/// Translation, constant expressions and disassembly walk function bodies with it. The pointer belongs to the module's
/// bytes, which the caller keeps alive.
package struct CodeReader {
  package private(set) var position: UnsafePointer<UInt8>

  package init(_ position: UnsafePointer<UInt8>) {
    self.position = position
  }

  @inline(__always) package mutating func byte() -> UInt8 {
    let byte = position.pointee
    position += 1
    return byte
  }

  /// The next instruction, prefix included.
  @inline(__always) package mutating func instruction() -> Instruction {
    let opcode = byte()
    guard Instruction.isPrefix(opcode) else { return Instruction(opcode: opcode) }
    let code = u32()
    guard let instruction = Instruction(prefix: opcode, code) else {
      preconditionFailure("validated code has no unassigned opcode")
    }
    return instruction
  }

  @inline(__always) package mutating func u32() -> UInt32 {
    let first = byte()
    return first < 0x80 ? UInt32(first) : UInt32(truncatingIfNeeded: unsignedTail(first))
  }

  @inline(__always) package mutating func u64() -> UInt64 {
    let first = byte()
    return first < 0x80 ? UInt64(first) : unsignedTail(first)
  }

  @inline(__always) package mutating func s32() -> Int32 {
    Int32(truncatingIfNeeded: s64())
  }

  @inline(__always) package mutating func s64() -> Int64 {
    let first = byte()
    // Bit 6 of a single byte is the sign.
    return first < 0x80 ? Int64(Int8(truncatingIfNeeded: first &<< 1) &>> 1) : signedTail(first)
  }

  @inline(__always) package mutating func f32() -> UInt32 {
    let bits = UnsafeRawPointer(position).loadUnaligned(as: UInt32.self)
    position += 4
    return UInt32(littleEndian: bits)
  }

  @inline(__always) package mutating func f64() -> UInt64 {
    let bits = UnsafeRawPointer(position).loadUnaligned(as: UInt64.self)
    position += 8
    return UInt64(littleEndian: bits)
  }

  @inline(__always) package mutating func skip(_ count: Int) {
    position += count
  }

  /// A number of values of one type, as local declarations list them.
  package mutating func localRun(_ types: TypeSection) -> (count: Int, type: ValueType) {
    let count = u32()
    return (Int(count), valueType(types))
  }

  package mutating func valueType(_ types: TypeSection) -> ValueType {
    let code = byte()
    switch code {
    case 0x7b...0x7f: return ValueType(bits: UInt32(code))
    case 0x63: return .reference(heapType(types))
    case 0x64: return .reference(heapType(types), nullable: false)
    default: return .reference(HeapType(bits: UInt32(code)))
    }
  }

  package mutating func heapType(_ types: TypeSection) -> HeapType {
    let code = s64()
    guard code >= 0 else { return HeapType(bits: UInt32(truncatingIfNeeded: code) & 0x7f) }
    return .concrete(types.normalised[Int(code)])
  }

  /// The type of a block.
  @inline(__always) package mutating func blockType(_ types: TypeSection) -> BlockType {
    let first = position.pointee
    if first == 0x40 {
      position += 1
      return .empty
    }
    if first >= 0x40 && first < 0x80 { return .result(valueType(types)) }
    return .type(UInt32(truncatingIfNeeded: s64()))
  }

  /// Alignment, memory and offset of a load or store.
  @inline(__always) mutating func memoryArgument() -> (memory: UInt32, offset: UInt64) {
    let flags = u32()
    let memory = flags & 0x40 != 0 ? u32() : 0
    return (memory, u64())
  }

  @inline(never) private mutating func unsignedTail(_ first: UInt8) -> UInt64 {
    var value = UInt64(first & 0x7f)
    var shift: UInt64 = 7
    while true {
      let next = byte()
      value |= UInt64(next & 0x7f) &<< shift
      if next < 0x80 { return value }
      shift &+= 7
    }
  }

  @inline(never) private mutating func signedTail(_ first: UInt8) -> Int64 {
    var value = Int64(first & 0x7f)
    var shift: Int64 = 7
    while true {
      let next = byte()
      value |= Int64(next & 0x7f) &<< shift
      shift &+= 7
      if next < 0x80 {
        return shift < 64 && next & 0x40 != 0 ? value | (-1 &<< shift) : value
      }
    }
  }
}

/// What a block takes and gives: nothing, one result, or what a function type says.
package enum BlockType: Hashable, Sendable {
  case empty
  case result(ValueType)
  case type(UInt32)
}
