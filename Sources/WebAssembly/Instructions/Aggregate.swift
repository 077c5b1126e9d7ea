// Rows are aligned by hand.
// swift-format-ignore
let aggregateInstructions: [InstructionRow] = [
  aggregate("struct.new",          0xfb_000, .type,           .structNew, constant: true),
  aggregate("struct.new_default",  0xfb_001, .type,           .structNewDefault, constant: true),
  aggregate("struct.get",          0xfb_002, .typeAndField,   .structGet),
  aggregate("struct.get_s",        0xfb_003, .typeAndField,   .structGetSigned),
  aggregate("struct.get_u",        0xfb_004, .typeAndField,   .structGetUnsigned),
  aggregate("struct.set",          0xfb_005, .typeAndField,   .structSet),
  aggregate("array.new",           0xfb_006, .type,           .arrayNew, constant: true),
  aggregate("array.new_default",   0xfb_007, .type,           .arrayNewDefault, constant: true),
  aggregate("array.new_fixed",     0xfb_008, .typeAndCount,   .arrayNewFixed, constant: true),
  aggregate("array.new_data",      0xfb_009, .typeAndData,    .arrayNewData),
  aggregate("array.new_elem",      0xfb_00a, .typeAndElement, .arrayNewElem),
  aggregate("array.get",           0xfb_00b, .type,           .arrayGet),
  aggregate("array.get_s",         0xfb_00c, .type,           .arrayGetSigned),
  aggregate("array.get_u",         0xfb_00d, .type,           .arrayGetUnsigned),
  aggregate("array.set",           0xfb_00e, .type,           .arraySet),
  aggregate("array.len",           0xfb_00f, .none,           .arrayLength),
  aggregate("array.fill",          0xfb_010, .type,           .arrayFill),
  aggregate("array.copy",          0xfb_011, .twoTypes,       .arrayCopy),
  aggregate("array.init_data",     0xfb_012, .typeAndData,    .arrayInitData),
  aggregate("array.init_elem",     0xfb_013, .typeAndElement, .arrayInitElem),
  aggregate("ref.test",            0xfb_014, .heapType,       .refTest),
  aggregate("ref.test",            0xfb_015, .heapType,       .refTestNull),
  aggregate("ref.cast",            0xfb_016, .heapType,       .refCast),
  aggregate("ref.cast",            0xfb_017, .heapType,       .refCastNull),
  aggregate("br_on_cast",          0xfb_018, .castBranch,     .brOnCast),
  aggregate("br_on_cast_fail",     0xfb_019, .castBranch,     .brOnCastFail),
  aggregate("any.convert_extern",  0xfb_01a, .none,           .anyConvertExtern, constant: true),
  aggregate("extern.convert_any",  0xfb_01b, .none,           .externConvertAny, constant: true),
  aggregate("ref.i31",             0xfb_01c, .none,           .refI31, constant: true),
  aggregate("i31.get_s",           0xfb_01d, .none,           .i31GetSigned),
  aggregate("i31.get_u",           0xfb_01e, .none,           .i31GetUnsigned),
]

private func aggregate(
  _ name: StaticString, _ code: UInt32, _ immediates: Immediates, _ instruction: ExtendedInstruction,
  constant: Bool = false
) -> InstructionRow {
  var row = extended(name, code, immediates, instruction, .garbageCollection)
  if constant { row.constness = .aggregates }
  return row
}
