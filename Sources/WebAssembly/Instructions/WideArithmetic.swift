// Rows are aligned by hand.
// swift-format-ignore
let wideArithmeticInstructions: [InstructionRow] = [
  wide("i64.add128",     0xfc_013, operands: 4),
  wide("i64.sub128",     0xfc_014, operands: 4),
  wide("i64.mul_wide_s", 0xfc_015, operands: 2),
  wide("i64.mul_wide_u", 0xfc_016, operands: 2),
]

private func wide(_ name: StaticString, _ code: UInt32, operands: Int) -> InstructionRow {
  fixed(name, code, .fixed, Array(repeating: .i64, count: operands), [.i64, .i64], .none, .wideArithmetic)
}
