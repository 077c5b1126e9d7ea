// Rows are aligned by hand.
// swift-format-ignore
let controlInstructions: [InstructionRow] = [
  special("unreachable",          0x00, .none,         .unreachable),
  special("nop",                  0x01, .none,         .nop),
  special("block",                0x02, .blockType,    .block),
  special("loop",                 0x03, .blockType,    .loop),
  special("if",                   0x04, .blockType,    .if),
  special("else",                 0x05, .none,         .else),
  special("end",                  0x0b, .none,         .end, constant: .always),
  special("br",                   0x0c, .label,        .br),
  special("br_if",                0x0d, .label,        .brIf),
  special("br_table",             0x0e, .branchTable,  .brTable),
  special("return",               0x0f, .none,         .return),
  special("call",                 0x10, .function,     .call),
  special("call_indirect",        0x11, .typeAndTable, .callIndirect),
  special("return_call",          0x12, .function,     .returnCall, .tailCalls),
  special("return_call_indirect", 0x13, .typeAndTable, .returnCallIndirect, .tailCalls),
  special("drop",                 0x1a, .none,         .drop),
  special("select",               0x1b, .none,         .select),
  special("select",               0x1c, .valueTypes,   .typedSelect, .referenceTypes),
]
