// Rows are aligned by hand.
// swift-format-ignore
let referenceInstructions: [InstructionRow] = [
  special ("ref.null",        0xd0, .heapType, .refNull,       .referenceTypes, constant: .always),
  special ("ref.is_null",     0xd1, .none,     .refIsNull,     .referenceTypes),
  special ("ref.func",        0xd2, .function, .refFunc,       .referenceTypes, constant: .always),
  extended("ref.eq",          0xd3, .none,     .refEq,         .garbageCollection),
  extended("ref.as_non_null", 0xd4, .none,     .refAsNonNull,  .functionReferences),
  extended("br_on_null",      0xd5, .label,    .brOnNull,      .functionReferences),
  extended("br_on_non_null",  0xd6, .label,    .brOnNonNull,   .functionReferences),
  extended("call_ref",        0x14, .type,     .callRef,       .functionReferences),
  extended("return_call_ref", 0x15, .type,     .returnCallRef, [.functionReferences, .tailCalls]),
]
