// Rows are aligned by hand.
// swift-format-ignore
let relaxedVectorInstructions: [InstructionRow] = [
  vectorBinary ("i8x16.relaxed_swizzle",               0xfd_100, .i8x16Swizzle,                 .relaxedSIMD),
  vectorUnary  ("i32x4.relaxed_trunc_f32x4_s",         0xfd_101, .i32x4SaturateF32Signed,       .relaxedSIMD),
  vectorUnary  ("i32x4.relaxed_trunc_f32x4_u",         0xfd_102, .i32x4SaturateF32Unsigned,     .relaxedSIMD),
  vectorUnary  ("i32x4.relaxed_trunc_f64x2_s_zero",    0xfd_103, .i32x4SaturateF64SignedZero,   .relaxedSIMD),
  vectorUnary  ("i32x4.relaxed_trunc_f64x2_u_zero",    0xfd_104, .i32x4SaturateF64UnsignedZero, .relaxedSIMD),
  vectorTernary("f32x4.relaxed_madd",                  0xfd_105, .f32x4MultiplyAdd,             .relaxedSIMD),
  vectorTernary("f32x4.relaxed_nmadd",                 0xfd_106, .f32x4NegatedMultiplyAdd,      .relaxedSIMD),
  vectorTernary("f64x2.relaxed_madd",                  0xfd_107, .f64x2MultiplyAdd,             .relaxedSIMD),
  vectorTernary("f64x2.relaxed_nmadd",                 0xfd_108, .f64x2NegatedMultiplyAdd,      .relaxedSIMD),
  vectorTernary("i8x16.relaxed_laneselect",            0xfd_109, .v128BitSelect,                .relaxedSIMD),
  vectorTernary("i16x8.relaxed_laneselect",            0xfd_10a, .v128BitSelect,                .relaxedSIMD),
  vectorTernary("i32x4.relaxed_laneselect",            0xfd_10b, .v128BitSelect,                .relaxedSIMD),
  vectorTernary("i64x2.relaxed_laneselect",            0xfd_10c, .v128BitSelect,                .relaxedSIMD),
  vectorBinary ("f32x4.relaxed_min",                   0xfd_10d, .f32x4Minimum,                 .relaxedSIMD),
  vectorBinary ("f32x4.relaxed_max",                   0xfd_10e, .f32x4Maximum,                 .relaxedSIMD),
  vectorBinary ("f64x2.relaxed_min",                   0xfd_10f, .f64x2Minimum,                 .relaxedSIMD),
  vectorBinary ("f64x2.relaxed_max",                   0xfd_110, .f64x2Maximum,                 .relaxedSIMD),
  vectorBinary ("i16x8.relaxed_q15mulr_s",             0xfd_111, .i16x8MultiplyQ15,             .relaxedSIMD),
  vectorBinary ("i16x8.relaxed_dot_i8x16_i7x16_s",     0xfd_112, .i16x8RelaxedDot,              .relaxedSIMD),
  vectorTernary("i32x4.relaxed_dot_i8x16_i7x16_add_s", 0xfd_113, .i32x4RelaxedDotAdd,           .relaxedSIMD),
]
