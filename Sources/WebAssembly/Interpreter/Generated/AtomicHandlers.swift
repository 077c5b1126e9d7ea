// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillAtomic(_ table: UnsafeMutablePointer<UInt64>) {
    fill_atomicLoad(table)
    fill_atomicAdd(table)
    fill_atomicSubtract(table)
    fill_atomicAnd(table)
    fill_atomicOr(table)
    fill_atomicXor(table)
    fill_atomicExchange(table)
    fill_atomicCompareExchange(table)
    fill_memoryNotify(table)
    fill_memoryWait32(table)
    fill_memoryWait64(table)
    fill_others(table)
  }

  private static func fill_atomicLoad(_ table: UnsafeMutablePointer<UInt64>) {
    func op_atomicLoad_width8(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicLoad.self, UInt8.self, place, values) }
    table[60] = address(op_atomicLoad_width8)
    func op_atomicLoad_width16(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicLoad.self, UInt16.self, place, values) }
    table[61] = address(op_atomicLoad_width16)
    func op_atomicLoad_width32(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicLoad.self, UInt32.self, place, values) }
    table[62] = address(op_atomicLoad_width32)
    func op_atomicLoad_width64(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicLoad.self, UInt64.self, place, values) }
    table[63] = address(op_atomicLoad_width64)
  }

  private static func fill_atomicAdd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_atomicAdd_width8(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicAdd.self, UInt8.self, place, values) }
    table[64] = address(op_atomicAdd_width8)
    func op_atomicAdd_width16(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicAdd.self, UInt16.self, place, values) }
    table[65] = address(op_atomicAdd_width16)
    func op_atomicAdd_width32(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicAdd.self, UInt32.self, place, values) }
    table[66] = address(op_atomicAdd_width32)
    func op_atomicAdd_width64(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicAdd.self, UInt64.self, place, values) }
    table[67] = address(op_atomicAdd_width64)
  }

  private static func fill_atomicSubtract(_ table: UnsafeMutablePointer<UInt64>) {
    func op_atomicSubtract_width8(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicSubtract.self, UInt8.self, place, values) }
    table[68] = address(op_atomicSubtract_width8)
    func op_atomicSubtract_width16(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicSubtract.self, UInt16.self, place, values) }
    table[69] = address(op_atomicSubtract_width16)
    func op_atomicSubtract_width32(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicSubtract.self, UInt32.self, place, values) }
    table[70] = address(op_atomicSubtract_width32)
    func op_atomicSubtract_width64(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicSubtract.self, UInt64.self, place, values) }
    table[71] = address(op_atomicSubtract_width64)
  }

  private static func fill_atomicAnd(_ table: UnsafeMutablePointer<UInt64>) {
    func op_atomicAnd_width8(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicAnd.self, UInt8.self, place, values) }
    table[72] = address(op_atomicAnd_width8)
    func op_atomicAnd_width16(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicAnd.self, UInt16.self, place, values) }
    table[73] = address(op_atomicAnd_width16)
    func op_atomicAnd_width32(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicAnd.self, UInt32.self, place, values) }
    table[74] = address(op_atomicAnd_width32)
    func op_atomicAnd_width64(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicAnd.self, UInt64.self, place, values) }
    table[75] = address(op_atomicAnd_width64)
  }

  private static func fill_atomicOr(_ table: UnsafeMutablePointer<UInt64>) {
    func op_atomicOr_width8(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicOr.self, UInt8.self, place, values) }
    table[76] = address(op_atomicOr_width8)
    func op_atomicOr_width16(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicOr.self, UInt16.self, place, values) }
    table[77] = address(op_atomicOr_width16)
    func op_atomicOr_width32(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicOr.self, UInt32.self, place, values) }
    table[78] = address(op_atomicOr_width32)
    func op_atomicOr_width64(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicOr.self, UInt64.self, place, values) }
    table[79] = address(op_atomicOr_width64)
  }

  private static func fill_atomicXor(_ table: UnsafeMutablePointer<UInt64>) {
    func op_atomicXor_width8(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicXor.self, UInt8.self, place, values) }
    table[80] = address(op_atomicXor_width8)
    func op_atomicXor_width16(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicXor.self, UInt16.self, place, values) }
    table[81] = address(op_atomicXor_width16)
    func op_atomicXor_width32(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicXor.self, UInt32.self, place, values) }
    table[82] = address(op_atomicXor_width32)
    func op_atomicXor_width64(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicXor.self, UInt64.self, place, values) }
    table[83] = address(op_atomicXor_width64)
  }

  private static func fill_atomicExchange(_ table: UnsafeMutablePointer<UInt64>) {
    func op_atomicExchange_width8(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicExchange.self, UInt8.self, place, values) }
    table[84] = address(op_atomicExchange_width8)
    func op_atomicExchange_width16(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicExchange.self, UInt16.self, place, values) }
    table[85] = address(op_atomicExchange_width16)
    func op_atomicExchange_width32(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicExchange.self, UInt32.self, place, values) }
    table[86] = address(op_atomicExchange_width32)
    func op_atomicExchange_width64(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicExchange.self, UInt64.self, place, values) }
    table[87] = address(op_atomicExchange_width64)
  }

  private static func fill_atomicCompareExchange(_ table: UnsafeMutablePointer<UInt64>) {
    func op_atomicCompareExchange_width8(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicCompareExchange.self, UInt8.self, place, values) }
    table[88] = address(op_atomicCompareExchange_width8)
    func op_atomicCompareExchange_width16(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicCompareExchange.self, UInt16.self, place, values) }
    table[89] = address(op_atomicCompareExchange_width16)
    func op_atomicCompareExchange_width32(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicCompareExchange.self, UInt32.self, place, values) }
    table[90] = address(op_atomicCompareExchange_width32)
    func op_atomicCompareExchange_width64(_ place: Place, _ values: Values) -> Int { runAtomic(AtomicCompareExchange.self, UInt64.self, place, values) }
    table[91] = address(op_atomicCompareExchange_width64)
  }

  private static func fill_memoryNotify(_ table: UnsafeMutablePointer<UInt64>) {
    func op_memoryNotify_wait(_ place: Place, _ values: Values) -> Int { runWait(MemoryNotify.self, place, values) }
    table[92] = address(op_memoryNotify_wait)
  }

  private static func fill_memoryWait32(_ table: UnsafeMutablePointer<UInt64>) {
    func op_memoryWait32_wait(_ place: Place, _ values: Values) -> Int { runWait(MemoryWait32.self, place, values) }
    table[93] = address(op_memoryWait32_wait)
  }

  private static func fill_memoryWait64(_ table: UnsafeMutablePointer<UInt64>) {
    func op_memoryWait64_wait(_ place: Place, _ values: Values) -> Int { runWait(MemoryWait64.self, place, values) }
    table[94] = address(op_memoryWait64_wait)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_atomicFence(_ place: Place, _ values: Values) -> Int { handleAtomicFence(place, values) }
    table[1906] = address(op_atomicFence)
  }
}
