// Rows are aligned by hand.
// swift-format-ignore
let variableInstructions: [InstructionRow] = [
  special("local.get",  0x20, .local,  .localGet),
  special("local.set",  0x21, .local,  .localSet),
  special("local.tee",  0x22, .local,  .localTee),
  special("global.get", 0x23, .global, .globalGet, constant: .always),
  special("global.set", 0x24, .global, .globalSet),
]
