// Rows are aligned by hand.
// swift-format-ignore
let referenceInstructions: [InstructionRow] = [
  special("ref.null",    0xd0, .heapType, .refNull,   .referenceTypes, constant: .always),
  special("ref.is_null", 0xd1, .none,     .refIsNull, .referenceTypes),
  special("ref.func",    0xd2, .function, .refFunc,   .referenceTypes, constant: .always),
]
