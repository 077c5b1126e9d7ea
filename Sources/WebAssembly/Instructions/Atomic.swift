// Rows are aligned by hand.
// swift-format-ignore
let atomicInstructions: [InstructionRow] = [
  atomic     ("memory.atomic.notify",       0xfe_000, [.i32, .i32], [.i32], widthLog2: 2, .memoryNotify),
  atomic     ("memory.atomic.wait32",       0xfe_001, [.i32, .i32, .i64], [.i32], widthLog2: 2, .memoryWait32),
  atomic     ("memory.atomic.wait64",       0xfe_002, [.i32, .i64, .i64], [.i32], widthLog2: 3, .memoryWait64),
  atomicFence("atomic.fence",               0xfe_003),
  atomic     ("i32.atomic.load",            0xfe_010, [.i32], [.i32], widthLog2: 2, .atomicLoad),
  atomic     ("i64.atomic.load",            0xfe_011, [.i32], [.i64], widthLog2: 3, .atomicLoad),
  atomic     ("i32.atomic.load8_u",         0xfe_012, [.i32], [.i32], widthLog2: 0, .atomicLoad),
  atomic     ("i32.atomic.load16_u",        0xfe_013, [.i32], [.i32], widthLog2: 1, .atomicLoad),
  atomic     ("i64.atomic.load8_u",         0xfe_014, [.i32], [.i64], widthLog2: 0, .atomicLoad),
  atomic     ("i64.atomic.load16_u",        0xfe_015, [.i32], [.i64], widthLog2: 1, .atomicLoad),
  atomic     ("i64.atomic.load32_u",        0xfe_016, [.i32], [.i64], widthLog2: 2, .atomicLoad),
  atomic     ("i32.atomic.store",           0xfe_017, [.i32, .i32], [], widthLog2: 2, .atomicExchange),
  atomic     ("i64.atomic.store",           0xfe_018, [.i32, .i64], [], widthLog2: 3, .atomicExchange),
  atomic     ("i32.atomic.store8",          0xfe_019, [.i32, .i32], [], widthLog2: 0, .atomicExchange),
  atomic     ("i32.atomic.store16",         0xfe_01a, [.i32, .i32], [], widthLog2: 1, .atomicExchange),
  atomic     ("i64.atomic.store8",          0xfe_01b, [.i32, .i64], [], widthLog2: 0, .atomicExchange),
  atomic     ("i64.atomic.store16",         0xfe_01c, [.i32, .i64], [], widthLog2: 1, .atomicExchange),
  atomic     ("i64.atomic.store32",         0xfe_01d, [.i32, .i64], [], widthLog2: 2, .atomicExchange),
  atomic     ("i32.atomic.rmw.add",         0xfe_01e, [.i32, .i32], [.i32], widthLog2: 2, .atomicAdd),
  atomic     ("i64.atomic.rmw.add",         0xfe_01f, [.i32, .i64], [.i64], widthLog2: 3, .atomicAdd),
  atomic     ("i32.atomic.rmw8.add_u",      0xfe_020, [.i32, .i32], [.i32], widthLog2: 0, .atomicAdd),
  atomic     ("i32.atomic.rmw16.add_u",     0xfe_021, [.i32, .i32], [.i32], widthLog2: 1, .atomicAdd),
  atomic     ("i64.atomic.rmw8.add_u",      0xfe_022, [.i32, .i64], [.i64], widthLog2: 0, .atomicAdd),
  atomic     ("i64.atomic.rmw16.add_u",     0xfe_023, [.i32, .i64], [.i64], widthLog2: 1, .atomicAdd),
  atomic     ("i64.atomic.rmw32.add_u",     0xfe_024, [.i32, .i64], [.i64], widthLog2: 2, .atomicAdd),
  atomic     ("i32.atomic.rmw.sub",         0xfe_025, [.i32, .i32], [.i32], widthLog2: 2, .atomicSubtract),
  atomic     ("i64.atomic.rmw.sub",         0xfe_026, [.i32, .i64], [.i64], widthLog2: 3, .atomicSubtract),
  atomic     ("i32.atomic.rmw8.sub_u",      0xfe_027, [.i32, .i32], [.i32], widthLog2: 0, .atomicSubtract),
  atomic     ("i32.atomic.rmw16.sub_u",     0xfe_028, [.i32, .i32], [.i32], widthLog2: 1, .atomicSubtract),
  atomic     ("i64.atomic.rmw8.sub_u",      0xfe_029, [.i32, .i64], [.i64], widthLog2: 0, .atomicSubtract),
  atomic     ("i64.atomic.rmw16.sub_u",     0xfe_02a, [.i32, .i64], [.i64], widthLog2: 1, .atomicSubtract),
  atomic     ("i64.atomic.rmw32.sub_u",     0xfe_02b, [.i32, .i64], [.i64], widthLog2: 2, .atomicSubtract),
  atomic     ("i32.atomic.rmw.and",         0xfe_02c, [.i32, .i32], [.i32], widthLog2: 2, .atomicAnd),
  atomic     ("i64.atomic.rmw.and",         0xfe_02d, [.i32, .i64], [.i64], widthLog2: 3, .atomicAnd),
  atomic     ("i32.atomic.rmw8.and_u",      0xfe_02e, [.i32, .i32], [.i32], widthLog2: 0, .atomicAnd),
  atomic     ("i32.atomic.rmw16.and_u",     0xfe_02f, [.i32, .i32], [.i32], widthLog2: 1, .atomicAnd),
  atomic     ("i64.atomic.rmw8.and_u",      0xfe_030, [.i32, .i64], [.i64], widthLog2: 0, .atomicAnd),
  atomic     ("i64.atomic.rmw16.and_u",     0xfe_031, [.i32, .i64], [.i64], widthLog2: 1, .atomicAnd),
  atomic     ("i64.atomic.rmw32.and_u",     0xfe_032, [.i32, .i64], [.i64], widthLog2: 2, .atomicAnd),
  atomic     ("i32.atomic.rmw.or",          0xfe_033, [.i32, .i32], [.i32], widthLog2: 2, .atomicOr),
  atomic     ("i64.atomic.rmw.or",          0xfe_034, [.i32, .i64], [.i64], widthLog2: 3, .atomicOr),
  atomic     ("i32.atomic.rmw8.or_u",       0xfe_035, [.i32, .i32], [.i32], widthLog2: 0, .atomicOr),
  atomic     ("i32.atomic.rmw16.or_u",      0xfe_036, [.i32, .i32], [.i32], widthLog2: 1, .atomicOr),
  atomic     ("i64.atomic.rmw8.or_u",       0xfe_037, [.i32, .i64], [.i64], widthLog2: 0, .atomicOr),
  atomic     ("i64.atomic.rmw16.or_u",      0xfe_038, [.i32, .i64], [.i64], widthLog2: 1, .atomicOr),
  atomic     ("i64.atomic.rmw32.or_u",      0xfe_039, [.i32, .i64], [.i64], widthLog2: 2, .atomicOr),
  atomic     ("i32.atomic.rmw.xor",         0xfe_03a, [.i32, .i32], [.i32], widthLog2: 2, .atomicXor),
  atomic     ("i64.atomic.rmw.xor",         0xfe_03b, [.i32, .i64], [.i64], widthLog2: 3, .atomicXor),
  atomic     ("i32.atomic.rmw8.xor_u",      0xfe_03c, [.i32, .i32], [.i32], widthLog2: 0, .atomicXor),
  atomic     ("i32.atomic.rmw16.xor_u",     0xfe_03d, [.i32, .i32], [.i32], widthLog2: 1, .atomicXor),
  atomic     ("i64.atomic.rmw8.xor_u",      0xfe_03e, [.i32, .i64], [.i64], widthLog2: 0, .atomicXor),
  atomic     ("i64.atomic.rmw16.xor_u",     0xfe_03f, [.i32, .i64], [.i64], widthLog2: 1, .atomicXor),
  atomic     ("i64.atomic.rmw32.xor_u",     0xfe_040, [.i32, .i64], [.i64], widthLog2: 2, .atomicXor),
  atomic     ("i32.atomic.rmw.xchg",        0xfe_041, [.i32, .i32], [.i32], widthLog2: 2, .atomicExchange),
  atomic     ("i64.atomic.rmw.xchg",        0xfe_042, [.i32, .i64], [.i64], widthLog2: 3, .atomicExchange),
  atomic     ("i32.atomic.rmw8.xchg_u",     0xfe_043, [.i32, .i32], [.i32], widthLog2: 0, .atomicExchange),
  atomic     ("i32.atomic.rmw16.xchg_u",    0xfe_044, [.i32, .i32], [.i32], widthLog2: 1, .atomicExchange),
  atomic     ("i64.atomic.rmw8.xchg_u",     0xfe_045, [.i32, .i64], [.i64], widthLog2: 0, .atomicExchange),
  atomic     ("i64.atomic.rmw16.xchg_u",    0xfe_046, [.i32, .i64], [.i64], widthLog2: 1, .atomicExchange),
  atomic     ("i64.atomic.rmw32.xchg_u",    0xfe_047, [.i32, .i64], [.i64], widthLog2: 2, .atomicExchange),
  atomic     ("i32.atomic.rmw.cmpxchg",     0xfe_048, [.i32, .i32, .i32], [.i32], widthLog2: 2, .atomicCompareExchange),
  atomic     ("i64.atomic.rmw.cmpxchg",     0xfe_049, [.i32, .i64, .i64], [.i64], widthLog2: 3, .atomicCompareExchange),
  atomic     ("i32.atomic.rmw8.cmpxchg_u",  0xfe_04a, [.i32, .i32, .i32], [.i32], widthLog2: 0, .atomicCompareExchange),
  atomic     ("i32.atomic.rmw16.cmpxchg_u", 0xfe_04b, [.i32, .i32, .i32], [.i32], widthLog2: 1, .atomicCompareExchange),
  atomic     ("i64.atomic.rmw8.cmpxchg_u",  0xfe_04c, [.i32, .i64, .i64], [.i64], widthLog2: 0, .atomicCompareExchange),
  atomic     ("i64.atomic.rmw16.cmpxchg_u", 0xfe_04d, [.i32, .i64, .i64], [.i64], widthLog2: 1, .atomicCompareExchange),
  atomic     ("i64.atomic.rmw32.cmpxchg_u", 0xfe_04e, [.i32, .i64, .i64], [.i64], widthLog2: 2, .atomicCompareExchange),
]

private func atomic(
  _ name: StaticString, _ code: UInt32, _ operands: [ValueType], _ results: [ValueType], widthLog2: UInt8,
  _ operation: Operation
) -> InstructionRow {
  var row = fixed(name, code, .fixed, operands, results, operation, .threads)
  row.immediates = .memoryArgument
  row.takesAddress = true
  row.widthLog2 = widthLog2
  row.isAtomic = true
  return row
}

private func atomicFence(_ name: StaticString, _ code: UInt32) -> InstructionRow {
  var row = fixed(name, code, .fixed, [], [], .none, .threads)
  row.immediates = .zeroByte
  return row
}
