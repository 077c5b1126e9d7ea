/// A WebAssembly instruction: the index of its row.
///
/// One-byte opcodes are their own index. A prefixed opcode has an index in its prefix's page: `fc` from 0x100, `fb`
/// from 0x120, `fe` from 0x140, `fd` from 0x200. In source an opcode is written as one number, prefix times 0x1000
/// plus sub-opcode: `0xfc_00a` is `memory.copy`.
package struct Instruction: Hashable, Sendable {
  package let rawValue: UInt16

  @inline(__always) init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// How many rows there are, assigned or not.
  static var count: Int { 0x340 }

  @inline(__always) init(opcode: UInt8) {
    rawValue = UInt16(opcode)
  }

  /// The instruction for a prefix and its sub-opcode; nil when the page has no such entry.
  @inline(__always) init?(prefix: UInt8, _ sub: UInt32) {
    let (start, count): (UInt16, UInt32)
    switch prefix {
    case 0xfc: (start, count) = (0x100, 0x20)
    case 0xfb: (start, count) = (0x120, 0x20)
    case 0xfe: (start, count) = (0x140, 0xc0)
    case 0xfd: (start, count) = (0x200, 0x140)
    default: return nil
    }
    guard sub < count else { return nil }
    rawValue = start &+ UInt16(truncatingIfNeeded: sub)
  }

  /// From the number used in source.
  init(code: UInt32) {
    if code < 0x100 {
      self.init(opcode: UInt8(code))
    } else {
      guard let instruction = Instruction(prefix: UInt8(truncatingIfNeeded: code >> 12), code & 0xfff) else {
        preconditionFailure("the opcode of a row lies outside its page")
      }
      self = instruction
    }
  }

  /// The prefix byte, if there is one, and the opcode after it.
  var opcode: (prefix: UInt8?, code: UInt32) {
    switch rawValue {
    case ..<0x100: (nil, UInt32(rawValue))
    case ..<0x120: (0xfc, UInt32(rawValue) - 0x100)
    case ..<0x140: (0xfb, UInt32(rawValue) - 0x120)
    case ..<0x200: (0xfe, UInt32(rawValue) - 0x140)
    default: (0xfd, UInt32(rawValue) - 0x200)
    }
  }

  /// Whether the byte announces a second opcode.
  @inline(__always) static func isPrefix(_ byte: UInt8) -> Bool { byte &- 0xfb < 4 }
}
