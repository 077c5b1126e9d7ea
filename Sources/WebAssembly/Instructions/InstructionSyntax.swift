/// An instruction as the text format sees it: how it is called, what follows it, and which opcode it becomes.
package struct InstructionSyntax: Sendable {
  package let name: String
  /// The prefix byte, if there is one, and the opcode after it.
  package let opcode: (prefix: UInt8?, code: UInt32)
  package let immediates: Immediates
  /// The logarithm of a memory access's width, the alignment when none is written.
  package let widthLog2: UInt8

  /// Its part in the nesting of blocks.
  package let nesting: Nesting

  package enum Nesting: Sendable {
    case none
    /// `block`, `loop`, `if`, `try_table`, `try`.
    case opens
    /// `else`, `catch`, `catch_all`: ends a part of a block and begins the next.
    case continues
    /// `end`, `delegate`.
    case closes
  }

  /// Every instruction that has a row, in order of their codes. Where two opcodes share a name (`select`, `ref.test`,
  /// `ref.cast`) they follow each other.
  package static let all: [InstructionSyntax] = InstructionTable.shared.assigned.map { row in
    InstructionSyntax(
      name: row.name.description, opcode: row.instruction.opcode, immediates: row.immediates,
      widthLog2: row.widthLog2, nesting: row.nesting)
  }

  /// By `Instruction.rawValue`: the places in `all`.
  private static let places: [Int] = {
    var places = [Int](repeating: 0, count: Instruction.count)
    for (place, row) in InstructionTable.shared.assigned.enumerated() { places[Int(row.instruction.rawValue)] = place }
    return places
  }()

  /// The place in `all` of an instruction that has a row.
  package static func place(of instruction: Instruction) -> Int { places[Int(instruction.rawValue)] }
}

extension InstructionRow {
  fileprivate var nesting: InstructionSyntax.Nesting {
    if opensBlock { return .opens }
    return switch (special, extended) {
    case (.else, _), (_, .legacyCatch), (_, .legacyCatchAll): .continues
    case (.end, _), (_, .legacyDelegate): .closes
    default: .none
    }
  }
}
