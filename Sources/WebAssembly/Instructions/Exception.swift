// Rows are aligned by hand.
// swift-format-ignore
let exceptionInstructions: [InstructionRow] = [
  extended("throw",     0x08, .tag,       .throw,          .exceptions),
  extended("throw_ref", 0x0a, .none,      .throwRef,       .exceptions),
  extended("try_table", 0x1f, .tryTable,  .tryTable,       .exceptions),
  extended("try",       0x06, .blockType, .legacyTry,      .legacyExceptions),
  extended("catch",     0x07, .tag,       .legacyCatch,    .legacyExceptions),
  extended("rethrow",   0x09, .label,     .legacyRethrow,  .legacyExceptions),
  extended("delegate",  0x18, .label,     .legacyDelegate, .legacyExceptions),
  extended("catch_all", 0x19, .none,      .legacyCatchAll, .legacyExceptions),
]
