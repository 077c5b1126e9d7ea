// Rows are aligned by hand.
// swift-format-ignore
let relaxedVectorInstructions: [InstructionRow] = [
  vectorBinary ("i8x16.relaxed_swizzle",               0xfd_100, .relaxedSIMD),
  vectorUnary  ("i32x4.relaxed_trunc_f32x4_s",         0xfd_101, .relaxedSIMD),
  vectorUnary  ("i32x4.relaxed_trunc_f32x4_u",         0xfd_102, .relaxedSIMD),
  vectorUnary  ("i32x4.relaxed_trunc_f64x2_s_zero",    0xfd_103, .relaxedSIMD),
  vectorUnary  ("i32x4.relaxed_trunc_f64x2_u_zero",    0xfd_104, .relaxedSIMD),
  vectorTernary("f32x4.relaxed_madd",                  0xfd_105, .relaxedSIMD),
  vectorTernary("f32x4.relaxed_nmadd",                 0xfd_106, .relaxedSIMD),
  vectorTernary("f64x2.relaxed_madd",                  0xfd_107, .relaxedSIMD),
  vectorTernary("f64x2.relaxed_nmadd",                 0xfd_108, .relaxedSIMD),
  vectorTernary("i8x16.relaxed_laneselect",            0xfd_109, .relaxedSIMD),
  vectorTernary("i16x8.relaxed_laneselect",            0xfd_10a, .relaxedSIMD),
  vectorTernary("i32x4.relaxed_laneselect",            0xfd_10b, .relaxedSIMD),
  vectorTernary("i64x2.relaxed_laneselect",            0xfd_10c, .relaxedSIMD),
  vectorBinary ("f32x4.relaxed_min",                   0xfd_10d, .relaxedSIMD),
  vectorBinary ("f32x4.relaxed_max",                   0xfd_10e, .relaxedSIMD),
  vectorBinary ("f64x2.relaxed_min",                   0xfd_10f, .relaxedSIMD),
  vectorBinary ("f64x2.relaxed_max",                   0xfd_110, .relaxedSIMD),
  vectorBinary ("i16x8.relaxed_q15mulr_s",             0xfd_111, .relaxedSIMD),
  vectorBinary ("i16x8.relaxed_dot_i8x16_i7x16_s",     0xfd_112, .relaxedSIMD),
  vectorTernary("i32x4.relaxed_dot_i8x16_i7x16_add_s", 0xfd_113, .relaxedSIMD),
]
