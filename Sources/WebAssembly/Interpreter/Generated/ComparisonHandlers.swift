// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillComparison(_ table: UnsafeMutablePointer<UInt64>) {
    fill_i32EqualZero(table)
    fill_i32Equal(table)
    fill_i32NotEqual(table)
    fill_i32LessSigned(table)
    fill_i32LessUnsigned(table)
    fill_i32GreaterSigned(table)
    fill_i32GreaterUnsigned(table)
    fill_i32LessOrEqualSigned(table)
    fill_i32LessOrEqualUnsigned(table)
    fill_i32GreaterOrEqualSigned(table)
    fill_i32GreaterOrEqualUnsigned(table)
    fill_i64EqualZero(table)
    fill_i64Equal(table)
    fill_i64NotEqual(table)
    fill_i64LessSigned(table)
    fill_i64LessUnsigned(table)
    fill_i64GreaterSigned(table)
    fill_i64GreaterUnsigned(table)
    fill_i64LessOrEqualSigned(table)
    fill_i64LessOrEqualUnsigned(table)
    fill_i64GreaterOrEqualSigned(table)
    fill_i64GreaterOrEqualUnsigned(table)
  }

  private static func fill_i32EqualZero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32EqualZero_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I32EqualZero.self, Slot.self, store: true, place, values) }
    table[95] = address(op_i32EqualZero_s_W)
    func op_i32EqualZero_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I32EqualZero.self, Slot.self, store: false, place, values) }
    table[96] = address(op_i32EqualZero_s_A)
    func op_i32EqualZero_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I32EqualZero.self, Accumulator.self, store: true, place, values) }
    table[97] = address(op_i32EqualZero_r_W)
    func op_i32EqualZero_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I32EqualZero.self, Accumulator.self, store: false, place, values) }
    table[98] = address(op_i32EqualZero_r_A)
  }

  private static func fill_i32Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32Equal_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I32Equal.self, Slot.self, Slot.self, store: true, place, values) }
    table[99] = address(op_i32Equal_ss_W)
    func op_i32Equal_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I32Equal.self, Slot.self, Slot.self, store: false, place, values) }
    table[100] = address(op_i32Equal_ss_A)
    func op_i32Equal_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I32Equal.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[101] = address(op_i32Equal_rs_W)
    func op_i32Equal_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I32Equal.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[102] = address(op_i32Equal_rs_A)
    func op_i32Equal_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I32Equal.self, Slot.self, Immediate.self, store: true, place, values) }
    table[103] = address(op_i32Equal_si_W)
    func op_i32Equal_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I32Equal.self, Slot.self, Immediate.self, store: false, place, values) }
    table[104] = address(op_i32Equal_si_A)
    func op_i32Equal_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I32Equal.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[105] = address(op_i32Equal_ri_W)
    func op_i32Equal_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I32Equal.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[106] = address(op_i32Equal_ri_A)
    func op_i32Equal_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32Equal.self, Slot.self, Slot.self, place, values) }
    table[107] = address(op_i32Equal_branchSS)
    func op_i32Equal_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32Equal.self, Accumulator.self, Slot.self, place, values) }
    table[108] = address(op_i32Equal_branchRS)
    func op_i32Equal_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32Equal.self, Slot.self, ShortImmediate.self, place, values) }
    table[109] = address(op_i32Equal_branchSH)
    func op_i32Equal_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32Equal.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[110] = address(op_i32Equal_branchRH)
    func op_i32Equal_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32Equal.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[111] = address(op_i32Equal_branchSL)
    func op_i32Equal_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32Equal.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[112] = address(op_i32Equal_branchRL)
    func op_i32Equal_addBranchS(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32Equal.self, Slot.self, place, values) }
    table[113] = address(op_i32Equal_addBranchS)
    func op_i32Equal_addBranchH(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32Equal.self, ShortImmediate.self, place, values) }
    table[114] = address(op_i32Equal_addBranchH)
  }

  private static func fill_i32NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32NotEqual_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I32NotEqual.self, Slot.self, Slot.self, store: true, place, values) }
    table[115] = address(op_i32NotEqual_ss_W)
    func op_i32NotEqual_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I32NotEqual.self, Slot.self, Slot.self, store: false, place, values) }
    table[116] = address(op_i32NotEqual_ss_A)
    func op_i32NotEqual_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I32NotEqual.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[117] = address(op_i32NotEqual_rs_W)
    func op_i32NotEqual_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I32NotEqual.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[118] = address(op_i32NotEqual_rs_A)
    func op_i32NotEqual_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I32NotEqual.self, Slot.self, Immediate.self, store: true, place, values) }
    table[119] = address(op_i32NotEqual_si_W)
    func op_i32NotEqual_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I32NotEqual.self, Slot.self, Immediate.self, store: false, place, values) }
    table[120] = address(op_i32NotEqual_si_A)
    func op_i32NotEqual_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I32NotEqual.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[121] = address(op_i32NotEqual_ri_W)
    func op_i32NotEqual_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I32NotEqual.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[122] = address(op_i32NotEqual_ri_A)
    func op_i32NotEqual_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32NotEqual.self, Slot.self, Slot.self, place, values) }
    table[123] = address(op_i32NotEqual_branchSS)
    func op_i32NotEqual_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32NotEqual.self, Accumulator.self, Slot.self, place, values) }
    table[124] = address(op_i32NotEqual_branchRS)
    func op_i32NotEqual_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32NotEqual.self, Slot.self, ShortImmediate.self, place, values) }
    table[125] = address(op_i32NotEqual_branchSH)
    func op_i32NotEqual_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32NotEqual.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[126] = address(op_i32NotEqual_branchRH)
    func op_i32NotEqual_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32NotEqual.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[127] = address(op_i32NotEqual_branchSL)
    func op_i32NotEqual_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32NotEqual.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[128] = address(op_i32NotEqual_branchRL)
    func op_i32NotEqual_addBranchS(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32NotEqual.self, Slot.self, place, values) }
    table[129] = address(op_i32NotEqual_addBranchS)
    func op_i32NotEqual_addBranchH(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32NotEqual.self, ShortImmediate.self, place, values) }
    table[130] = address(op_i32NotEqual_addBranchH)
  }

  private static func fill_i32LessSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32LessSigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[131] = address(op_i32LessSigned_ss_W)
    func op_i32LessSigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[132] = address(op_i32LessSigned_ss_A)
    func op_i32LessSigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[133] = address(op_i32LessSigned_rs_W)
    func op_i32LessSigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[134] = address(op_i32LessSigned_rs_A)
    func op_i32LessSigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[135] = address(op_i32LessSigned_si_W)
    func op_i32LessSigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[136] = address(op_i32LessSigned_si_A)
    func op_i32LessSigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[137] = address(op_i32LessSigned_ri_W)
    func op_i32LessSigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[138] = address(op_i32LessSigned_ri_A)
    func op_i32LessSigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessSigned.self, Slot.self, Slot.self, place, values) }
    table[139] = address(op_i32LessSigned_branchSS)
    func op_i32LessSigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessSigned.self, Accumulator.self, Slot.self, place, values) }
    table[140] = address(op_i32LessSigned_branchRS)
    func op_i32LessSigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessSigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[141] = address(op_i32LessSigned_branchSH)
    func op_i32LessSigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessSigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[142] = address(op_i32LessSigned_branchRH)
    func op_i32LessSigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessSigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[143] = address(op_i32LessSigned_branchSL)
    func op_i32LessSigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessSigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[144] = address(op_i32LessSigned_branchRL)
    func op_i32LessSigned_addBranchS(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32LessSigned.self, Slot.self, place, values) }
    table[145] = address(op_i32LessSigned_addBranchS)
    func op_i32LessSigned_addBranchH(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32LessSigned.self, ShortImmediate.self, place, values) }
    table[146] = address(op_i32LessSigned_addBranchH)
  }

  private static func fill_i32LessUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32LessUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[147] = address(op_i32LessUnsigned_ss_W)
    func op_i32LessUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[148] = address(op_i32LessUnsigned_ss_A)
    func op_i32LessUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[149] = address(op_i32LessUnsigned_rs_W)
    func op_i32LessUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[150] = address(op_i32LessUnsigned_rs_A)
    func op_i32LessUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[151] = address(op_i32LessUnsigned_si_W)
    func op_i32LessUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[152] = address(op_i32LessUnsigned_si_A)
    func op_i32LessUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[153] = address(op_i32LessUnsigned_ri_W)
    func op_i32LessUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[154] = address(op_i32LessUnsigned_ri_A)
    func op_i32LessUnsigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessUnsigned.self, Slot.self, Slot.self, place, values) }
    table[155] = address(op_i32LessUnsigned_branchSS)
    func op_i32LessUnsigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessUnsigned.self, Accumulator.self, Slot.self, place, values) }
    table[156] = address(op_i32LessUnsigned_branchRS)
    func op_i32LessUnsigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessUnsigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[157] = address(op_i32LessUnsigned_branchSH)
    func op_i32LessUnsigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessUnsigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[158] = address(op_i32LessUnsigned_branchRH)
    func op_i32LessUnsigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessUnsigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[159] = address(op_i32LessUnsigned_branchSL)
    func op_i32LessUnsigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessUnsigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[160] = address(op_i32LessUnsigned_branchRL)
    func op_i32LessUnsigned_addBranchS(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32LessUnsigned.self, Slot.self, place, values) }
    table[161] = address(op_i32LessUnsigned_addBranchS)
    func op_i32LessUnsigned_addBranchH(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32LessUnsigned.self, ShortImmediate.self, place, values) }
    table[162] = address(op_i32LessUnsigned_addBranchH)
  }

  private static func fill_i32GreaterSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32GreaterSigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[163] = address(op_i32GreaterSigned_ss_W)
    func op_i32GreaterSigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[164] = address(op_i32GreaterSigned_ss_A)
    func op_i32GreaterSigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[165] = address(op_i32GreaterSigned_rs_W)
    func op_i32GreaterSigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[166] = address(op_i32GreaterSigned_rs_A)
    func op_i32GreaterSigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[167] = address(op_i32GreaterSigned_si_W)
    func op_i32GreaterSigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[168] = address(op_i32GreaterSigned_si_A)
    func op_i32GreaterSigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[169] = address(op_i32GreaterSigned_ri_W)
    func op_i32GreaterSigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[170] = address(op_i32GreaterSigned_ri_A)
    func op_i32GreaterSigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterSigned.self, Slot.self, Slot.self, place, values) }
    table[171] = address(op_i32GreaterSigned_branchSS)
    func op_i32GreaterSigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterSigned.self, Accumulator.self, Slot.self, place, values) }
    table[172] = address(op_i32GreaterSigned_branchRS)
    func op_i32GreaterSigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterSigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[173] = address(op_i32GreaterSigned_branchSH)
    func op_i32GreaterSigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterSigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[174] = address(op_i32GreaterSigned_branchRH)
    func op_i32GreaterSigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterSigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[175] = address(op_i32GreaterSigned_branchSL)
    func op_i32GreaterSigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterSigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[176] = address(op_i32GreaterSigned_branchRL)
    func op_i32GreaterSigned_addBranchS(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32GreaterSigned.self, Slot.self, place, values) }
    table[177] = address(op_i32GreaterSigned_addBranchS)
    func op_i32GreaterSigned_addBranchH(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32GreaterSigned.self, ShortImmediate.self, place, values) }
    table[178] = address(op_i32GreaterSigned_addBranchH)
  }

  private static func fill_i32GreaterUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32GreaterUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[179] = address(op_i32GreaterUnsigned_ss_W)
    func op_i32GreaterUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[180] = address(op_i32GreaterUnsigned_ss_A)
    func op_i32GreaterUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[181] = address(op_i32GreaterUnsigned_rs_W)
    func op_i32GreaterUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[182] = address(op_i32GreaterUnsigned_rs_A)
    func op_i32GreaterUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[183] = address(op_i32GreaterUnsigned_si_W)
    func op_i32GreaterUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[184] = address(op_i32GreaterUnsigned_si_A)
    func op_i32GreaterUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[185] = address(op_i32GreaterUnsigned_ri_W)
    func op_i32GreaterUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[186] = address(op_i32GreaterUnsigned_ri_A)
    func op_i32GreaterUnsigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterUnsigned.self, Slot.self, Slot.self, place, values) }
    table[187] = address(op_i32GreaterUnsigned_branchSS)
    func op_i32GreaterUnsigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterUnsigned.self, Accumulator.self, Slot.self, place, values) }
    table[188] = address(op_i32GreaterUnsigned_branchRS)
    func op_i32GreaterUnsigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterUnsigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[189] = address(op_i32GreaterUnsigned_branchSH)
    func op_i32GreaterUnsigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterUnsigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[190] = address(op_i32GreaterUnsigned_branchRH)
    func op_i32GreaterUnsigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterUnsigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[191] = address(op_i32GreaterUnsigned_branchSL)
    func op_i32GreaterUnsigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterUnsigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[192] = address(op_i32GreaterUnsigned_branchRL)
    func op_i32GreaterUnsigned_addBranchS(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32GreaterUnsigned.self, Slot.self, place, values) }
    table[193] = address(op_i32GreaterUnsigned_addBranchS)
    func op_i32GreaterUnsigned_addBranchH(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32GreaterUnsigned.self, ShortImmediate.self, place, values) }
    table[194] = address(op_i32GreaterUnsigned_addBranchH)
  }

  private static func fill_i32LessOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32LessOrEqualSigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[195] = address(op_i32LessOrEqualSigned_ss_W)
    func op_i32LessOrEqualSigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[196] = address(op_i32LessOrEqualSigned_ss_A)
    func op_i32LessOrEqualSigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[197] = address(op_i32LessOrEqualSigned_rs_W)
    func op_i32LessOrEqualSigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[198] = address(op_i32LessOrEqualSigned_rs_A)
    func op_i32LessOrEqualSigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[199] = address(op_i32LessOrEqualSigned_si_W)
    func op_i32LessOrEqualSigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[200] = address(op_i32LessOrEqualSigned_si_A)
    func op_i32LessOrEqualSigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[201] = address(op_i32LessOrEqualSigned_ri_W)
    func op_i32LessOrEqualSigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[202] = address(op_i32LessOrEqualSigned_ri_A)
    func op_i32LessOrEqualSigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualSigned.self, Slot.self, Slot.self, place, values) }
    table[203] = address(op_i32LessOrEqualSigned_branchSS)
    func op_i32LessOrEqualSigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualSigned.self, Accumulator.self, Slot.self, place, values) }
    table[204] = address(op_i32LessOrEqualSigned_branchRS)
    func op_i32LessOrEqualSigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualSigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[205] = address(op_i32LessOrEqualSigned_branchSH)
    func op_i32LessOrEqualSigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualSigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[206] = address(op_i32LessOrEqualSigned_branchRH)
    func op_i32LessOrEqualSigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualSigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[207] = address(op_i32LessOrEqualSigned_branchSL)
    func op_i32LessOrEqualSigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualSigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[208] = address(op_i32LessOrEqualSigned_branchRL)
    func op_i32LessOrEqualSigned_addBranchS(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32LessOrEqualSigned.self, Slot.self, place, values) }
    table[209] = address(op_i32LessOrEqualSigned_addBranchS)
    func op_i32LessOrEqualSigned_addBranchH(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32LessOrEqualSigned.self, ShortImmediate.self, place, values) }
    table[210] = address(op_i32LessOrEqualSigned_addBranchH)
  }

  private static func fill_i32LessOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32LessOrEqualUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[211] = address(op_i32LessOrEqualUnsigned_ss_W)
    func op_i32LessOrEqualUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[212] = address(op_i32LessOrEqualUnsigned_ss_A)
    func op_i32LessOrEqualUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[213] = address(op_i32LessOrEqualUnsigned_rs_W)
    func op_i32LessOrEqualUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[214] = address(op_i32LessOrEqualUnsigned_rs_A)
    func op_i32LessOrEqualUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[215] = address(op_i32LessOrEqualUnsigned_si_W)
    func op_i32LessOrEqualUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[216] = address(op_i32LessOrEqualUnsigned_si_A)
    func op_i32LessOrEqualUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[217] = address(op_i32LessOrEqualUnsigned_ri_W)
    func op_i32LessOrEqualUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I32LessOrEqualUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[218] = address(op_i32LessOrEqualUnsigned_ri_A)
    func op_i32LessOrEqualUnsigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualUnsigned.self, Slot.self, Slot.self, place, values) }
    table[219] = address(op_i32LessOrEqualUnsigned_branchSS)
    func op_i32LessOrEqualUnsigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualUnsigned.self, Accumulator.self, Slot.self, place, values) }
    table[220] = address(op_i32LessOrEqualUnsigned_branchRS)
    func op_i32LessOrEqualUnsigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualUnsigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[221] = address(op_i32LessOrEqualUnsigned_branchSH)
    func op_i32LessOrEqualUnsigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualUnsigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[222] = address(op_i32LessOrEqualUnsigned_branchRH)
    func op_i32LessOrEqualUnsigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualUnsigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[223] = address(op_i32LessOrEqualUnsigned_branchSL)
    func op_i32LessOrEqualUnsigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32LessOrEqualUnsigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[224] = address(op_i32LessOrEqualUnsigned_branchRL)
    func op_i32LessOrEqualUnsigned_addBranchS(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32LessOrEqualUnsigned.self, Slot.self, place, values) }
    table[225] = address(op_i32LessOrEqualUnsigned_addBranchS)
    func op_i32LessOrEqualUnsigned_addBranchH(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32LessOrEqualUnsigned.self, ShortImmediate.self, place, values) }
    table[226] = address(op_i32LessOrEqualUnsigned_addBranchH)
  }

  private static func fill_i32GreaterOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32GreaterOrEqualSigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[227] = address(op_i32GreaterOrEqualSigned_ss_W)
    func op_i32GreaterOrEqualSigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[228] = address(op_i32GreaterOrEqualSigned_ss_A)
    func op_i32GreaterOrEqualSigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[229] = address(op_i32GreaterOrEqualSigned_rs_W)
    func op_i32GreaterOrEqualSigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[230] = address(op_i32GreaterOrEqualSigned_rs_A)
    func op_i32GreaterOrEqualSigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[231] = address(op_i32GreaterOrEqualSigned_si_W)
    func op_i32GreaterOrEqualSigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[232] = address(op_i32GreaterOrEqualSigned_si_A)
    func op_i32GreaterOrEqualSigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[233] = address(op_i32GreaterOrEqualSigned_ri_W)
    func op_i32GreaterOrEqualSigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[234] = address(op_i32GreaterOrEqualSigned_ri_A)
    func op_i32GreaterOrEqualSigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualSigned.self, Slot.self, Slot.self, place, values) }
    table[235] = address(op_i32GreaterOrEqualSigned_branchSS)
    func op_i32GreaterOrEqualSigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualSigned.self, Accumulator.self, Slot.self, place, values) }
    table[236] = address(op_i32GreaterOrEqualSigned_branchRS)
    func op_i32GreaterOrEqualSigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualSigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[237] = address(op_i32GreaterOrEqualSigned_branchSH)
    func op_i32GreaterOrEqualSigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualSigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[238] = address(op_i32GreaterOrEqualSigned_branchRH)
    func op_i32GreaterOrEqualSigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualSigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[239] = address(op_i32GreaterOrEqualSigned_branchSL)
    func op_i32GreaterOrEqualSigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualSigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[240] = address(op_i32GreaterOrEqualSigned_branchRL)
    func op_i32GreaterOrEqualSigned_addBranchS(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32GreaterOrEqualSigned.self, Slot.self, place, values) }
    table[241] = address(op_i32GreaterOrEqualSigned_addBranchS)
    func op_i32GreaterOrEqualSigned_addBranchH(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32GreaterOrEqualSigned.self, ShortImmediate.self, place, values) }
    table[242] = address(op_i32GreaterOrEqualSigned_addBranchH)
  }

  private static func fill_i32GreaterOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i32GreaterOrEqualUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[243] = address(op_i32GreaterOrEqualUnsigned_ss_W)
    func op_i32GreaterOrEqualUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[244] = address(op_i32GreaterOrEqualUnsigned_ss_A)
    func op_i32GreaterOrEqualUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[245] = address(op_i32GreaterOrEqualUnsigned_rs_W)
    func op_i32GreaterOrEqualUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[246] = address(op_i32GreaterOrEqualUnsigned_rs_A)
    func op_i32GreaterOrEqualUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[247] = address(op_i32GreaterOrEqualUnsigned_si_W)
    func op_i32GreaterOrEqualUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[248] = address(op_i32GreaterOrEqualUnsigned_si_A)
    func op_i32GreaterOrEqualUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[249] = address(op_i32GreaterOrEqualUnsigned_ri_W)
    func op_i32GreaterOrEqualUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I32GreaterOrEqualUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[250] = address(op_i32GreaterOrEqualUnsigned_ri_A)
    func op_i32GreaterOrEqualUnsigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualUnsigned.self, Slot.self, Slot.self, place, values) }
    table[251] = address(op_i32GreaterOrEqualUnsigned_branchSS)
    func op_i32GreaterOrEqualUnsigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualUnsigned.self, Accumulator.self, Slot.self, place, values) }
    table[252] = address(op_i32GreaterOrEqualUnsigned_branchRS)
    func op_i32GreaterOrEqualUnsigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualUnsigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[253] = address(op_i32GreaterOrEqualUnsigned_branchSH)
    func op_i32GreaterOrEqualUnsigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualUnsigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[254] = address(op_i32GreaterOrEqualUnsigned_branchRH)
    func op_i32GreaterOrEqualUnsigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualUnsigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[255] = address(op_i32GreaterOrEqualUnsigned_branchSL)
    func op_i32GreaterOrEqualUnsigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I32GreaterOrEqualUnsigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[256] = address(op_i32GreaterOrEqualUnsigned_branchRL)
    func op_i32GreaterOrEqualUnsigned_addBranchS(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32GreaterOrEqualUnsigned.self, Slot.self, place, values) }
    table[257] = address(op_i32GreaterOrEqualUnsigned_addBranchS)
    func op_i32GreaterOrEqualUnsigned_addBranchH(_ place: Place, _ values: Values) -> Int { runAddCompareBranch(I32GreaterOrEqualUnsigned.self, ShortImmediate.self, place, values) }
    table[258] = address(op_i32GreaterOrEqualUnsigned_addBranchH)
  }

  private static func fill_i64EqualZero(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64EqualZero_s_W(_ place: Place, _ values: Values) -> Int { runUnary(I64EqualZero.self, Slot.self, store: true, place, values) }
    table[259] = address(op_i64EqualZero_s_W)
    func op_i64EqualZero_s_A(_ place: Place, _ values: Values) -> Int { runUnary(I64EqualZero.self, Slot.self, store: false, place, values) }
    table[260] = address(op_i64EqualZero_s_A)
    func op_i64EqualZero_r_W(_ place: Place, _ values: Values) -> Int { runUnary(I64EqualZero.self, Accumulator.self, store: true, place, values) }
    table[261] = address(op_i64EqualZero_r_W)
    func op_i64EqualZero_r_A(_ place: Place, _ values: Values) -> Int { runUnary(I64EqualZero.self, Accumulator.self, store: false, place, values) }
    table[262] = address(op_i64EqualZero_r_A)
  }

  private static func fill_i64Equal(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64Equal_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Slot.self, Slot.self, store: true, place, values) }
    table[263] = address(op_i64Equal_ss_W)
    func op_i64Equal_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Slot.self, Slot.self, store: false, place, values) }
    table[264] = address(op_i64Equal_ss_A)
    func op_i64Equal_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[265] = address(op_i64Equal_rs_W)
    func op_i64Equal_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[266] = address(op_i64Equal_rs_A)
    func op_i64Equal_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Slot.self, Immediate.self, store: true, place, values) }
    table[267] = address(op_i64Equal_si_W)
    func op_i64Equal_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Slot.self, Immediate.self, store: false, place, values) }
    table[268] = address(op_i64Equal_si_A)
    func op_i64Equal_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[269] = address(op_i64Equal_ri_W)
    func op_i64Equal_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[270] = address(op_i64Equal_ri_A)
    func op_i64Equal_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64Equal.self, Slot.self, Slot.self, place, values) }
    table[271] = address(op_i64Equal_branchSS)
    func op_i64Equal_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64Equal.self, Accumulator.self, Slot.self, place, values) }
    table[272] = address(op_i64Equal_branchRS)
    func op_i64Equal_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64Equal.self, Slot.self, ShortImmediate.self, place, values) }
    table[273] = address(op_i64Equal_branchSH)
    func op_i64Equal_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64Equal.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[274] = address(op_i64Equal_branchRH)
    func op_i64Equal_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64Equal.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[275] = address(op_i64Equal_branchSL)
    func op_i64Equal_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64Equal.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[276] = address(op_i64Equal_branchRL)
    func op_i64Equal_sl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[277] = address(op_i64Equal_sl_W)
    func op_i64Equal_sl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[278] = address(op_i64Equal_sl_A)
    func op_i64Equal_rl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[279] = address(op_i64Equal_rl_W)
    func op_i64Equal_rl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64Equal.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[280] = address(op_i64Equal_rl_A)
  }

  private static func fill_i64NotEqual(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64NotEqual_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Slot.self, Slot.self, store: true, place, values) }
    table[281] = address(op_i64NotEqual_ss_W)
    func op_i64NotEqual_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Slot.self, Slot.self, store: false, place, values) }
    table[282] = address(op_i64NotEqual_ss_A)
    func op_i64NotEqual_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[283] = address(op_i64NotEqual_rs_W)
    func op_i64NotEqual_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[284] = address(op_i64NotEqual_rs_A)
    func op_i64NotEqual_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Slot.self, Immediate.self, store: true, place, values) }
    table[285] = address(op_i64NotEqual_si_W)
    func op_i64NotEqual_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Slot.self, Immediate.self, store: false, place, values) }
    table[286] = address(op_i64NotEqual_si_A)
    func op_i64NotEqual_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[287] = address(op_i64NotEqual_ri_W)
    func op_i64NotEqual_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[288] = address(op_i64NotEqual_ri_A)
    func op_i64NotEqual_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64NotEqual.self, Slot.self, Slot.self, place, values) }
    table[289] = address(op_i64NotEqual_branchSS)
    func op_i64NotEqual_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64NotEqual.self, Accumulator.self, Slot.self, place, values) }
    table[290] = address(op_i64NotEqual_branchRS)
    func op_i64NotEqual_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64NotEqual.self, Slot.self, ShortImmediate.self, place, values) }
    table[291] = address(op_i64NotEqual_branchSH)
    func op_i64NotEqual_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64NotEqual.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[292] = address(op_i64NotEqual_branchRH)
    func op_i64NotEqual_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64NotEqual.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[293] = address(op_i64NotEqual_branchSL)
    func op_i64NotEqual_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64NotEqual.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[294] = address(op_i64NotEqual_branchRL)
    func op_i64NotEqual_sl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[295] = address(op_i64NotEqual_sl_W)
    func op_i64NotEqual_sl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[296] = address(op_i64NotEqual_sl_A)
    func op_i64NotEqual_rl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[297] = address(op_i64NotEqual_rl_W)
    func op_i64NotEqual_rl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64NotEqual.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[298] = address(op_i64NotEqual_rl_A)
  }

  private static func fill_i64LessSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64LessSigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[299] = address(op_i64LessSigned_ss_W)
    func op_i64LessSigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[300] = address(op_i64LessSigned_ss_A)
    func op_i64LessSigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[301] = address(op_i64LessSigned_rs_W)
    func op_i64LessSigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[302] = address(op_i64LessSigned_rs_A)
    func op_i64LessSigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[303] = address(op_i64LessSigned_si_W)
    func op_i64LessSigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[304] = address(op_i64LessSigned_si_A)
    func op_i64LessSigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[305] = address(op_i64LessSigned_ri_W)
    func op_i64LessSigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[306] = address(op_i64LessSigned_ri_A)
    func op_i64LessSigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessSigned.self, Slot.self, Slot.self, place, values) }
    table[307] = address(op_i64LessSigned_branchSS)
    func op_i64LessSigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessSigned.self, Accumulator.self, Slot.self, place, values) }
    table[308] = address(op_i64LessSigned_branchRS)
    func op_i64LessSigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessSigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[309] = address(op_i64LessSigned_branchSH)
    func op_i64LessSigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessSigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[310] = address(op_i64LessSigned_branchRH)
    func op_i64LessSigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessSigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[311] = address(op_i64LessSigned_branchSL)
    func op_i64LessSigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessSigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[312] = address(op_i64LessSigned_branchRL)
    func op_i64LessSigned_sl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[313] = address(op_i64LessSigned_sl_W)
    func op_i64LessSigned_sl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[314] = address(op_i64LessSigned_sl_A)
    func op_i64LessSigned_rl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[315] = address(op_i64LessSigned_rl_W)
    func op_i64LessSigned_rl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessSigned.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[316] = address(op_i64LessSigned_rl_A)
  }

  private static func fill_i64LessUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64LessUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[317] = address(op_i64LessUnsigned_ss_W)
    func op_i64LessUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[318] = address(op_i64LessUnsigned_ss_A)
    func op_i64LessUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[319] = address(op_i64LessUnsigned_rs_W)
    func op_i64LessUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[320] = address(op_i64LessUnsigned_rs_A)
    func op_i64LessUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[321] = address(op_i64LessUnsigned_si_W)
    func op_i64LessUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[322] = address(op_i64LessUnsigned_si_A)
    func op_i64LessUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[323] = address(op_i64LessUnsigned_ri_W)
    func op_i64LessUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[324] = address(op_i64LessUnsigned_ri_A)
    func op_i64LessUnsigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessUnsigned.self, Slot.self, Slot.self, place, values) }
    table[325] = address(op_i64LessUnsigned_branchSS)
    func op_i64LessUnsigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessUnsigned.self, Accumulator.self, Slot.self, place, values) }
    table[326] = address(op_i64LessUnsigned_branchRS)
    func op_i64LessUnsigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessUnsigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[327] = address(op_i64LessUnsigned_branchSH)
    func op_i64LessUnsigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessUnsigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[328] = address(op_i64LessUnsigned_branchRH)
    func op_i64LessUnsigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessUnsigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[329] = address(op_i64LessUnsigned_branchSL)
    func op_i64LessUnsigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessUnsigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[330] = address(op_i64LessUnsigned_branchRL)
    func op_i64LessUnsigned_sl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[331] = address(op_i64LessUnsigned_sl_W)
    func op_i64LessUnsigned_sl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[332] = address(op_i64LessUnsigned_sl_A)
    func op_i64LessUnsigned_rl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[333] = address(op_i64LessUnsigned_rl_W)
    func op_i64LessUnsigned_rl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessUnsigned.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[334] = address(op_i64LessUnsigned_rl_A)
  }

  private static func fill_i64GreaterSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64GreaterSigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[335] = address(op_i64GreaterSigned_ss_W)
    func op_i64GreaterSigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[336] = address(op_i64GreaterSigned_ss_A)
    func op_i64GreaterSigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[337] = address(op_i64GreaterSigned_rs_W)
    func op_i64GreaterSigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[338] = address(op_i64GreaterSigned_rs_A)
    func op_i64GreaterSigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[339] = address(op_i64GreaterSigned_si_W)
    func op_i64GreaterSigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[340] = address(op_i64GreaterSigned_si_A)
    func op_i64GreaterSigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[341] = address(op_i64GreaterSigned_ri_W)
    func op_i64GreaterSigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[342] = address(op_i64GreaterSigned_ri_A)
    func op_i64GreaterSigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterSigned.self, Slot.self, Slot.self, place, values) }
    table[343] = address(op_i64GreaterSigned_branchSS)
    func op_i64GreaterSigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterSigned.self, Accumulator.self, Slot.self, place, values) }
    table[344] = address(op_i64GreaterSigned_branchRS)
    func op_i64GreaterSigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterSigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[345] = address(op_i64GreaterSigned_branchSH)
    func op_i64GreaterSigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterSigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[346] = address(op_i64GreaterSigned_branchRH)
    func op_i64GreaterSigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterSigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[347] = address(op_i64GreaterSigned_branchSL)
    func op_i64GreaterSigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterSigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[348] = address(op_i64GreaterSigned_branchRL)
    func op_i64GreaterSigned_sl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[349] = address(op_i64GreaterSigned_sl_W)
    func op_i64GreaterSigned_sl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[350] = address(op_i64GreaterSigned_sl_A)
    func op_i64GreaterSigned_rl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[351] = address(op_i64GreaterSigned_rl_W)
    func op_i64GreaterSigned_rl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterSigned.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[352] = address(op_i64GreaterSigned_rl_A)
  }

  private static func fill_i64GreaterUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64GreaterUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[353] = address(op_i64GreaterUnsigned_ss_W)
    func op_i64GreaterUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[354] = address(op_i64GreaterUnsigned_ss_A)
    func op_i64GreaterUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[355] = address(op_i64GreaterUnsigned_rs_W)
    func op_i64GreaterUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[356] = address(op_i64GreaterUnsigned_rs_A)
    func op_i64GreaterUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[357] = address(op_i64GreaterUnsigned_si_W)
    func op_i64GreaterUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[358] = address(op_i64GreaterUnsigned_si_A)
    func op_i64GreaterUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[359] = address(op_i64GreaterUnsigned_ri_W)
    func op_i64GreaterUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[360] = address(op_i64GreaterUnsigned_ri_A)
    func op_i64GreaterUnsigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterUnsigned.self, Slot.self, Slot.self, place, values) }
    table[361] = address(op_i64GreaterUnsigned_branchSS)
    func op_i64GreaterUnsigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterUnsigned.self, Accumulator.self, Slot.self, place, values) }
    table[362] = address(op_i64GreaterUnsigned_branchRS)
    func op_i64GreaterUnsigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterUnsigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[363] = address(op_i64GreaterUnsigned_branchSH)
    func op_i64GreaterUnsigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterUnsigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[364] = address(op_i64GreaterUnsigned_branchRH)
    func op_i64GreaterUnsigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterUnsigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[365] = address(op_i64GreaterUnsigned_branchSL)
    func op_i64GreaterUnsigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterUnsigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[366] = address(op_i64GreaterUnsigned_branchRL)
    func op_i64GreaterUnsigned_sl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[367] = address(op_i64GreaterUnsigned_sl_W)
    func op_i64GreaterUnsigned_sl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[368] = address(op_i64GreaterUnsigned_sl_A)
    func op_i64GreaterUnsigned_rl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[369] = address(op_i64GreaterUnsigned_rl_W)
    func op_i64GreaterUnsigned_rl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterUnsigned.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[370] = address(op_i64GreaterUnsigned_rl_A)
  }

  private static func fill_i64LessOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64LessOrEqualSigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[371] = address(op_i64LessOrEqualSigned_ss_W)
    func op_i64LessOrEqualSigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[372] = address(op_i64LessOrEqualSigned_ss_A)
    func op_i64LessOrEqualSigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[373] = address(op_i64LessOrEqualSigned_rs_W)
    func op_i64LessOrEqualSigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[374] = address(op_i64LessOrEqualSigned_rs_A)
    func op_i64LessOrEqualSigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[375] = address(op_i64LessOrEqualSigned_si_W)
    func op_i64LessOrEqualSigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[376] = address(op_i64LessOrEqualSigned_si_A)
    func op_i64LessOrEqualSigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[377] = address(op_i64LessOrEqualSigned_ri_W)
    func op_i64LessOrEqualSigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[378] = address(op_i64LessOrEqualSigned_ri_A)
    func op_i64LessOrEqualSigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualSigned.self, Slot.self, Slot.self, place, values) }
    table[379] = address(op_i64LessOrEqualSigned_branchSS)
    func op_i64LessOrEqualSigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualSigned.self, Accumulator.self, Slot.self, place, values) }
    table[380] = address(op_i64LessOrEqualSigned_branchRS)
    func op_i64LessOrEqualSigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualSigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[381] = address(op_i64LessOrEqualSigned_branchSH)
    func op_i64LessOrEqualSigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualSigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[382] = address(op_i64LessOrEqualSigned_branchRH)
    func op_i64LessOrEqualSigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualSigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[383] = address(op_i64LessOrEqualSigned_branchSL)
    func op_i64LessOrEqualSigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualSigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[384] = address(op_i64LessOrEqualSigned_branchRL)
    func op_i64LessOrEqualSigned_sl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[385] = address(op_i64LessOrEqualSigned_sl_W)
    func op_i64LessOrEqualSigned_sl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[386] = address(op_i64LessOrEqualSigned_sl_A)
    func op_i64LessOrEqualSigned_rl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[387] = address(op_i64LessOrEqualSigned_rl_W)
    func op_i64LessOrEqualSigned_rl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualSigned.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[388] = address(op_i64LessOrEqualSigned_rl_A)
  }

  private static func fill_i64LessOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64LessOrEqualUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[389] = address(op_i64LessOrEqualUnsigned_ss_W)
    func op_i64LessOrEqualUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[390] = address(op_i64LessOrEqualUnsigned_ss_A)
    func op_i64LessOrEqualUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[391] = address(op_i64LessOrEqualUnsigned_rs_W)
    func op_i64LessOrEqualUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[392] = address(op_i64LessOrEqualUnsigned_rs_A)
    func op_i64LessOrEqualUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[393] = address(op_i64LessOrEqualUnsigned_si_W)
    func op_i64LessOrEqualUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[394] = address(op_i64LessOrEqualUnsigned_si_A)
    func op_i64LessOrEqualUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[395] = address(op_i64LessOrEqualUnsigned_ri_W)
    func op_i64LessOrEqualUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[396] = address(op_i64LessOrEqualUnsigned_ri_A)
    func op_i64LessOrEqualUnsigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualUnsigned.self, Slot.self, Slot.self, place, values) }
    table[397] = address(op_i64LessOrEqualUnsigned_branchSS)
    func op_i64LessOrEqualUnsigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualUnsigned.self, Accumulator.self, Slot.self, place, values) }
    table[398] = address(op_i64LessOrEqualUnsigned_branchRS)
    func op_i64LessOrEqualUnsigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualUnsigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[399] = address(op_i64LessOrEqualUnsigned_branchSH)
    func op_i64LessOrEqualUnsigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualUnsigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[400] = address(op_i64LessOrEqualUnsigned_branchRH)
    func op_i64LessOrEqualUnsigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualUnsigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[401] = address(op_i64LessOrEqualUnsigned_branchSL)
    func op_i64LessOrEqualUnsigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64LessOrEqualUnsigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[402] = address(op_i64LessOrEqualUnsigned_branchRL)
    func op_i64LessOrEqualUnsigned_sl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[403] = address(op_i64LessOrEqualUnsigned_sl_W)
    func op_i64LessOrEqualUnsigned_sl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[404] = address(op_i64LessOrEqualUnsigned_sl_A)
    func op_i64LessOrEqualUnsigned_rl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[405] = address(op_i64LessOrEqualUnsigned_rl_W)
    func op_i64LessOrEqualUnsigned_rl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64LessOrEqualUnsigned.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[406] = address(op_i64LessOrEqualUnsigned_rl_A)
  }

  private static func fill_i64GreaterOrEqualSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64GreaterOrEqualSigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[407] = address(op_i64GreaterOrEqualSigned_ss_W)
    func op_i64GreaterOrEqualSigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[408] = address(op_i64GreaterOrEqualSigned_ss_A)
    func op_i64GreaterOrEqualSigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[409] = address(op_i64GreaterOrEqualSigned_rs_W)
    func op_i64GreaterOrEqualSigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[410] = address(op_i64GreaterOrEqualSigned_rs_A)
    func op_i64GreaterOrEqualSigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[411] = address(op_i64GreaterOrEqualSigned_si_W)
    func op_i64GreaterOrEqualSigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[412] = address(op_i64GreaterOrEqualSigned_si_A)
    func op_i64GreaterOrEqualSigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[413] = address(op_i64GreaterOrEqualSigned_ri_W)
    func op_i64GreaterOrEqualSigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[414] = address(op_i64GreaterOrEqualSigned_ri_A)
    func op_i64GreaterOrEqualSigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualSigned.self, Slot.self, Slot.self, place, values) }
    table[415] = address(op_i64GreaterOrEqualSigned_branchSS)
    func op_i64GreaterOrEqualSigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualSigned.self, Accumulator.self, Slot.self, place, values) }
    table[416] = address(op_i64GreaterOrEqualSigned_branchRS)
    func op_i64GreaterOrEqualSigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualSigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[417] = address(op_i64GreaterOrEqualSigned_branchSH)
    func op_i64GreaterOrEqualSigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualSigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[418] = address(op_i64GreaterOrEqualSigned_branchRH)
    func op_i64GreaterOrEqualSigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualSigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[419] = address(op_i64GreaterOrEqualSigned_branchSL)
    func op_i64GreaterOrEqualSigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualSigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[420] = address(op_i64GreaterOrEqualSigned_branchRL)
    func op_i64GreaterOrEqualSigned_sl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[421] = address(op_i64GreaterOrEqualSigned_sl_W)
    func op_i64GreaterOrEqualSigned_sl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[422] = address(op_i64GreaterOrEqualSigned_sl_A)
    func op_i64GreaterOrEqualSigned_rl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[423] = address(op_i64GreaterOrEqualSigned_rl_W)
    func op_i64GreaterOrEqualSigned_rl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualSigned.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[424] = address(op_i64GreaterOrEqualSigned_rl_A)
  }

  private static func fill_i64GreaterOrEqualUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i64GreaterOrEqualUnsigned_ss_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Slot.self, Slot.self, store: true, place, values) }
    table[425] = address(op_i64GreaterOrEqualUnsigned_ss_W)
    func op_i64GreaterOrEqualUnsigned_ss_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Slot.self, Slot.self, store: false, place, values) }
    table[426] = address(op_i64GreaterOrEqualUnsigned_ss_A)
    func op_i64GreaterOrEqualUnsigned_rs_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Accumulator.self, Slot.self, store: true, place, values) }
    table[427] = address(op_i64GreaterOrEqualUnsigned_rs_W)
    func op_i64GreaterOrEqualUnsigned_rs_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Accumulator.self, Slot.self, store: false, place, values) }
    table[428] = address(op_i64GreaterOrEqualUnsigned_rs_A)
    func op_i64GreaterOrEqualUnsigned_si_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Slot.self, Immediate.self, store: true, place, values) }
    table[429] = address(op_i64GreaterOrEqualUnsigned_si_W)
    func op_i64GreaterOrEqualUnsigned_si_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Slot.self, Immediate.self, store: false, place, values) }
    table[430] = address(op_i64GreaterOrEqualUnsigned_si_A)
    func op_i64GreaterOrEqualUnsigned_ri_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Accumulator.self, Immediate.self, store: true, place, values) }
    table[431] = address(op_i64GreaterOrEqualUnsigned_ri_W)
    func op_i64GreaterOrEqualUnsigned_ri_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Accumulator.self, Immediate.self, store: false, place, values) }
    table[432] = address(op_i64GreaterOrEqualUnsigned_ri_A)
    func op_i64GreaterOrEqualUnsigned_branchSS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualUnsigned.self, Slot.self, Slot.self, place, values) }
    table[433] = address(op_i64GreaterOrEqualUnsigned_branchSS)
    func op_i64GreaterOrEqualUnsigned_branchRS(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualUnsigned.self, Accumulator.self, Slot.self, place, values) }
    table[434] = address(op_i64GreaterOrEqualUnsigned_branchRS)
    func op_i64GreaterOrEqualUnsigned_branchSH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualUnsigned.self, Slot.self, ShortImmediate.self, place, values) }
    table[435] = address(op_i64GreaterOrEqualUnsigned_branchSH)
    func op_i64GreaterOrEqualUnsigned_branchRH(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualUnsigned.self, Accumulator.self, ShortImmediate.self, place, values) }
    table[436] = address(op_i64GreaterOrEqualUnsigned_branchRH)
    func op_i64GreaterOrEqualUnsigned_branchSL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualUnsigned.self, Slot.self, LongImmediate.self, words: 3, place, values) }
    table[437] = address(op_i64GreaterOrEqualUnsigned_branchSL)
    func op_i64GreaterOrEqualUnsigned_branchRL(_ place: Place, _ values: Values) -> Int { runCompareBranch(I64GreaterOrEqualUnsigned.self, Accumulator.self, LongImmediate.self, words: 3, place, values) }
    table[438] = address(op_i64GreaterOrEqualUnsigned_branchRL)
    func op_i64GreaterOrEqualUnsigned_sl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Slot.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[439] = address(op_i64GreaterOrEqualUnsigned_sl_W)
    func op_i64GreaterOrEqualUnsigned_sl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Slot.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[440] = address(op_i64GreaterOrEqualUnsigned_sl_A)
    func op_i64GreaterOrEqualUnsigned_rl_W(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Accumulator.self, LongImmediate.self, store: true, words: 3, place, values) }
    table[441] = address(op_i64GreaterOrEqualUnsigned_rl_W)
    func op_i64GreaterOrEqualUnsigned_rl_A(_ place: Place, _ values: Values) -> Int { runCompare(I64GreaterOrEqualUnsigned.self, Accumulator.self, LongImmediate.self, store: false, words: 3, place, values) }
    table[442] = address(op_i64GreaterOrEqualUnsigned_rl_A)
  }
}
