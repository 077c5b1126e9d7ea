// Branches, copies, selection, globals. Distances of branches count from the four bytes that hold them.

// pc = target
@inline(__always) func handleBranch(_ place: Place, _ values: Values) -> Int {
  jump(place, values, to: place.target(12))
}

// if a != 0: pc = target
@inline(__always) private func branch<T: Word & Equatable, A: Operand>(
  when nonzero: Bool, _: T.Type, _: A.Type, _ zero: T, _ place: Place, _ values: Values
) -> Int {
  let a: T = A.read(place, values, lane: 0)
  if (a != zero) == nonzero { return jump(place, values, to: place.target(12)) }
  return next(place, values, words: 2)
}

@inline(__always) func handleBranchIf32_s(_ place: Place, _ values: Values) -> Int {
  branch(when: true, UInt32.self, Slot.self, 0, place, values)
}

@inline(__always) func handleBranchIf32_r(_ place: Place, _ values: Values) -> Int {
  branch(when: true, UInt32.self, Accumulator.self, 0, place, values)
}

@inline(__always) func handleBranchUnless32_s(_ place: Place, _ values: Values) -> Int {
  branch(when: false, UInt32.self, Slot.self, 0, place, values)
}

@inline(__always) func handleBranchUnless32_r(_ place: Place, _ values: Values) -> Int {
  branch(when: false, UInt32.self, Accumulator.self, 0, place, values)
}

@inline(__always) func handleBranchIf64_s(_ place: Place, _ values: Values) -> Int {
  branch(when: true, UInt64.self, Slot.self, 0, place, values)
}

@inline(__always) func handleBranchIf64_r(_ place: Place, _ values: Values) -> Int {
  branch(when: true, UInt64.self, Accumulator.self, 0, place, values)
}

@inline(__always) func handleBranchUnless64_s(_ place: Place, _ values: Values) -> Int {
  branch(when: false, UInt64.self, Slot.self, 0, place, values)
}

@inline(__always) func handleBranchUnless64_r(_ place: Place, _ values: Values) -> Int {
  branch(when: false, UInt64.self, Accumulator.self, 0, place, values)
}

// pc = targets[min(a, n)]; n in the second word, then n + 1 distances
@inline(__always) private func branchTable<A: Operand>(_: A.Type, _ place: Place, _ values: Values) -> Int {
  let a: UInt32 = A.read(place, values, lane: 0)
  let last = place.word32(12)
  let index = Int(a < last ? a : last)
  return jump(place, values, to: place.target(16 &+ 4 &* index))
}

@inline(__always) func handleBranchTable_s(_ place: Place, _ values: Values) -> Int {
  branchTable(Slot.self, place, values)
}

@inline(__always) func handleBranchTable_r(_ place: Place, _ values: Values) -> Int {
  branchTable(Accumulator.self, place, values)
}

@inline(__always) func handleUnreachable(_ place: Place, _ values: Values) -> Int {
  trap(.unreachable, place, values)
}

// MARK: Copies and constants

// d = a
@inline(__always) func handleCopy(_ place: Place, _ values: Values) -> Int {
  place.setSlot(place.lane(0), place.slot(place.lane(1), as: UInt64.self))
  return next(place, values, words: 2)
}

// d = a; e = b, where e's source is not d
@inline(__always) func handleCopyPair(_ place: Place, _ values: Values) -> Int {
  let a = place.slot(place.lane(1), as: UInt64.self)
  let b = place.slot(place.lane(3), as: UInt64.self)
  place.setSlot(place.lane(0), a)
  place.setSlot(place.lane(2), b)
  return next(place, values, words: 2)
}

// d[0 ..< n] = a[0 ..< n], as if all were read first
@inline(__always) func handleCopyRange(_ place: Place, _ values: Values) -> Int {
  let count = Int(place.word16(12))
  place.address(place.lane(0)).copyMemory(from: place.address(place.lane(1)), byteCount: count &* 8)
  return next(place, values, words: 2)
}

// d = i
@inline(__always) func handleConstant32(_ place: Place, _ values: Values) -> Int {
  place.setSlot(place.lane(0), UInt64(place.word32(12)))
  return next(place, values, words: 2)
}

@inline(__always) func handleConstant64(_ place: Place, _ values: Values) -> Int {
  place.setSlot(place.lane(0), place.word64(16))
  return next(place, values, words: 3)
}

// d[0 ..< n] = 0
@inline(__always) func handleZero(_ place: Place, _ values: Values) -> Int {
  var n = place.lane(1)
  while n != 0 {
    n &-= 1
    place.setSlot(place.lane(0) &+ n, 0)
  }
  return next(place, values, words: 2)
}

@inline(__always) func handleZero1(_ place: Place, _ values: Values) -> Int {
  place.setSlot(place.lane(0), 0)
  return next(place, values, words: 2)
}

@inline(__always) func handleZero2(_ place: Place, _ values: Values) -> Int {
  let slots = place.address(place.lane(0))
  slots.storeBytes(of: 0, as: UInt64.self)
  slots.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
  return next(place, values, words: 2)
}

@inline(__always) func handleZero4(_ place: Place, _ values: Values) -> Int {
  let slots = place.address(place.lane(0))
  slots.storeBytes(of: 0, as: UInt64.self)
  slots.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
  slots.storeBytes(of: 0, toByteOffset: 16, as: UInt64.self)
  slots.storeBytes(of: 0, toByteOffset: 24, as: UInt64.self)
  return next(place, values, words: 2)
}

// MARK: Selection

// d = c != 0 ? a : b, through the accumulator of T
@inline(__always) private func select<T: Word, C: Operand>(
  _: T.Type, _: C.Type, _ place: Place, _ values: Values
) -> Int {
  let condition: UInt32 = C.read(place, values, lane: 3)
  // Both are read before the choice, which then waits for nothing but the condition.
  let a = place.slot(place.lane(1), as: T.self)
  let b = place.slot(place.lane(2), as: T.self)
  let value = condition != 0 ? a : b
  var values = values
  value.keep(in: &values)
  place.setSlot(place.lane(0), value.slotBits)
  return next(place, values, words: 2)
}

@inline(__always) func handleSelect64_s(_ place: Place, _ values: Values) -> Int {
  select(UInt64.self, Slot.self, place, values)
}

@inline(__always) func handleSelect64_r(_ place: Place, _ values: Values) -> Int {
  select(UInt64.self, Accumulator.self, place, values)
}

@inline(__always) func handleSelectF32_s(_ place: Place, _ values: Values) -> Int {
  select(Float.self, Slot.self, place, values)
}

@inline(__always) func handleSelectF32_r(_ place: Place, _ values: Values) -> Int {
  select(Float.self, Accumulator.self, place, values)
}

@inline(__always) func handleSelectF64_s(_ place: Place, _ values: Values) -> Int {
  select(Double.self, Slot.self, place, values)
}

@inline(__always) func handleSelectF64_r(_ place: Place, _ values: Values) -> Int {
  select(Double.self, Accumulator.self, place, values)
}

// MARK: Globals

// d = global
@inline(__always) private func globalGet<T: Word>(_: T.Type, _ place: Place, _ values: Values) -> Int {
  let value = UnsafeRawPointer(values.link(place.word32(12), as: UInt64.self)).load(as: T.self)
  var values = values
  value.keep(in: &values)
  place.setSlot(place.lane(0), value.slotBits)
  return next(place, values, words: 2)
}

@inline(__always) func handleGlobalGet64(_ place: Place, _ values: Values) -> Int {
  globalGet(UInt64.self, place, values)
}

@inline(__always) func handleGlobalGetF32(_ place: Place, _ values: Values) -> Int {
  globalGet(Float.self, place, values)
}

@inline(__always) func handleGlobalGetF64(_ place: Place, _ values: Values) -> Int {
  globalGet(Double.self, place, values)
}

// global = a
@inline(__always) func handleGlobalSet_s(_ place: Place, _ values: Values) -> Int {
  values.link(place.word32(12), as: UInt64.self).pointee = place.slot(place.lane(0), as: UInt64.self)
  return next(place, values, words: 2)
}

@inline(__always) func handleGlobalSet_r(_ place: Place, _ values: Values) -> Int {
  values.link(place.word32(12), as: UInt64.self).pointee = values.x
  return next(place, values, words: 2)
}

// MARK: References

// d = a == null
@inline(__always) func handleRefIsNull(_ place: Place, _ values: Values) -> Int {
  let isNull: UInt32 = place.slot(place.lane(1), as: UInt64.self) == 0 ? 1 : 0
  var values = values
  isNull.keep(in: &values)
  place.setSlot(place.lane(0), isNull.slotBits)
  return next(place, values, words: 2)
}

// d = a, which is not null
@inline(__always) func handleRefAsNonNull(_ place: Place, _ values: Values) -> Int {
  var values = values
  values.x = place.slot(place.lane(1), as: UInt64.self)
  if _slowPath(values.x == 0) { return trap(.nullReference, place, values) }
  place.setSlot(place.lane(0), values.x)
  return next(place, values, words: 2)
}

// d = the function linked at a distance
@inline(__always) func handleRefFunc(_ place: Place, _ values: Values) -> Int {
  let function = values.link(place.word32(12), as: FunctionRecord.self)
  var values = values
  values.x = UInt64(UInt(bitPattern: function))
  place.setSlot(place.lane(0), values.x)
  return next(place, values, words: 2)
}
