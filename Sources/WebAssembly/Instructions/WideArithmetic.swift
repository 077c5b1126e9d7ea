// Rows are aligned by hand.
// swift-format-ignore
let wideArithmeticInstructions: [InstructionRow] = [
  wide("i64.add128",     0xfc_013, operands: 4, .i64Add128),
  wide("i64.sub128",     0xfc_014, operands: 4, .i64Subtract128),
  wide("i64.mul_wide_s", 0xfc_015, operands: 2, .i64MultiplyWideSigned),
  wide("i64.mul_wide_u", 0xfc_016, operands: 2, .i64MultiplyWideUnsigned),
]

private func wide(_ name: StaticString, _ code: UInt32, operands: Int, _ operation: Operation) -> InstructionRow {
  fixed(name, code, .fixed, Array(repeating: .i64, count: operands), [.i64, .i64], operation, .wideArithmetic)
}
