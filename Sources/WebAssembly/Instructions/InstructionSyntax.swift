/// An instruction as the text format sees it: how it is called, what follows it, and which opcode it becomes.
package struct InstructionSyntax: Sendable {
  package let name: String
  /// The prefix byte, if there is one, and the opcode after it.
  package let opcode: (prefix: UInt8?, code: UInt32)
  package let immediates: Immediates
  /// The logarithm of a memory access's width, the alignment when none is written.
  package let widthLog2: UInt8

  /// Every instruction that has a row, in order of their codes. Where two opcodes share a name (`select`, `ref.test`,
  /// `ref.cast`) they follow each other.
  package static let all: [InstructionSyntax] = InstructionTable.shared.assigned.map { row in
    InstructionSyntax(
      name: row.name.description, opcode: row.instruction.opcode, immediates: row.immediates,
      widthLog2: row.widthLog2)
  }
}
