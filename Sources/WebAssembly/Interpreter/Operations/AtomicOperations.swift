// Atomic instructions: each is one step for all threads, and all of them have one order.
// https://webassembly.github.io/threads/core/exec/instructions.html
//
// They go through the memory's link whatever memory it is, because a shared memory may grow at any time.

/// What an atomic instruction does at an address that is in the memory and aligned, with its operands if it has any.
/// Compare and exchange takes what it expects first.
protocol AtomicOperation {
  static func apply<T: AtomicWord>(at address: UnsafeMutableRawPointer, _ a: T, _ b: T) -> T
}

enum AtomicLoad: AtomicOperation {
  @inline(__always) static func apply<T: AtomicWord>(at address: UnsafeMutableRawPointer, _: T, _: T) -> T {
    AtomicMemory.load(address)
  }
}

enum AtomicAdd: AtomicOperation {
  @inline(__always) static func apply<T: AtomicWord>(at address: UnsafeMutableRawPointer, _ a: T, _: T) -> T {
    AtomicMemory.update(address) { $0 &+ a }
  }
}

enum AtomicSubtract: AtomicOperation {
  @inline(__always) static func apply<T: AtomicWord>(at address: UnsafeMutableRawPointer, _ a: T, _: T) -> T {
    AtomicMemory.update(address) { $0 &- a }
  }
}

enum AtomicAnd: AtomicOperation {
  @inline(__always) static func apply<T: AtomicWord>(at address: UnsafeMutableRawPointer, _ a: T, _: T) -> T {
    AtomicMemory.update(address) { $0 & a }
  }
}

enum AtomicOr: AtomicOperation {
  @inline(__always) static func apply<T: AtomicWord>(at address: UnsafeMutableRawPointer, _ a: T, _: T) -> T {
    AtomicMemory.update(address) { $0 | a }
  }
}

enum AtomicXor: AtomicOperation {
  @inline(__always) static func apply<T: AtomicWord>(at address: UnsafeMutableRawPointer, _ a: T, _: T) -> T {
    AtomicMemory.update(address) { $0 ^ a }
  }
}

/// A store is one too, whose result goes nowhere.
enum AtomicExchange: AtomicOperation {
  @inline(__always) static func apply<T: AtomicWord>(at address: UnsafeMutableRawPointer, _ a: T, _: T) -> T {
    AtomicMemory.update(address) { _ in a }
  }
}

enum AtomicCompareExchange: AtomicOperation {
  @inline(__always) static func apply<T: AtomicWord>(at address: UnsafeMutableRawPointer, _ a: T, _ b: T) -> T {
    AtomicMemory.update(address) { $0 == a ? b : $0 }
  }
}

// MARK: Waiting

/// What a thread does at an address to wait or to wake others: an i32 that is not negative, or below zero the number of
/// the `RunResult` that ends the run.
protocol WaitOperation {
  /// What lies at the address, whose size is the alignment.
  associatedtype Stored: AtomicWord
  static func apply(
    _ memory: MemoryPointer, _ address: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64,
    _ machine: UnsafeMutablePointer<MachineState>
  ) -> Int
}

enum MemoryNotify: WaitOperation {
  typealias Stored = UInt32
  @inline(__always) static func apply(
    _ memory: MemoryPointer, _ address: UnsafeMutableRawPointer, _ a: UInt64, _: UInt64,
    _: UnsafeMutablePointer<MachineState>
  ) -> Int {
    notify(memory, address, UInt32(truncatingIfNeeded: a))
  }
}

enum MemoryWait32: WaitOperation {
  typealias Stored = UInt32
  @inline(__always) static func apply(
    _ memory: MemoryPointer, _ address: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64,
    _ machine: UnsafeMutablePointer<MachineState>
  ) -> Int {
    wait(memory, address, UInt32(truncatingIfNeeded: a), Int64(bitPattern: b), machine)
  }
}

enum MemoryWait64: WaitOperation {
  typealias Stored = UInt64
  @inline(__always) static func apply(
    _ memory: MemoryPointer, _ address: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64,
    _ machine: UnsafeMutablePointer<MachineState>
  ) -> Int {
    wait(memory, address, a, Int64(bitPattern: b), machine)
  }
}

// MARK: Shapes

// Of widths that differ in the type they are extended to the result is the same, since a slot's upper bits are zero.
// d = op(memory n[a + offset], b, c). [d, a, b, c] [link] [offset]
@inline(__always) func runAtomic<O: AtomicOperation, T: AtomicWord>(
  _: O.Type, _: T.Type, _ place: Place, _ values: Values
) -> Int {
  let memory = values.link(place.word32(16), as: MemoryRecord.self)
  let sum = place.atomicAddress(memory)
  if _slowPath(sum.partialValue & UInt64(MemoryLayout<T>.size &- 1) != 0) {
    return trap(.unalignedAtomic, place, values)
  }
  guard let address = memory.address(sum.overflow ? nil : sum.partialValue, MemoryLayout<T>.size) else {
    return trap(.memoryOutOfBounds, place, values)
  }
  let a = T(truncatingIfNeeded: place.slot(place.lane(2), as: UInt64.self))
  let b = T(truncatingIfNeeded: place.slot(place.lane(3), as: UInt64.self))
  place.setSlot(place.lane(0), UInt64(O.apply(at: address, a, b)))
  return next(place, values, words: 4)
}

// The same for waiting, which ends the run when the guest is interrupted.
@inline(__always) func runWait<O: WaitOperation>(_: O.Type, _ place: Place, _ values: Values) -> Int {
  let memory = values.link(place.word32(16), as: MemoryRecord.self)
  let sum = place.atomicAddress(memory)
  let size = MemoryLayout<O.Stored>.size
  if _slowPath(sum.partialValue & UInt64(size &- 1) != 0) { return trap(.unalignedAtomic, place, values) }
  guard let address = memory.address(sum.overflow ? nil : sum.partialValue, size) else {
    return trap(.memoryOutOfBounds, place, values)
  }
  let result = O.apply(
    memory, address, place.slot(place.lane(2), as: UInt64.self), place.slot(place.lane(3), as: UInt64.self),
    values.instance.pointee.machine)
  if result < 0 { return trap(0 &- result, place, values) }
  place.setSlot(place.lane(0), UInt64(truncatingIfNeeded: result))
  return next(place, values, words: 4)
}

@inline(__always) func handleAtomicFence(_ place: Place, _ values: Values) -> Int {
  fence()
  return next(place, values, words: 2)
}

@inline(never) private func fence() {
  AtomicMemory.fence()
}

extension Place {
  /// The address in lane 1 plus the offset in the fourth word.
  @inline(__always) fileprivate func atomicAddress(
    _ memory: MemoryPointer
  ) -> (partialValue: UInt64, overflow: Bool) {
    (slot(lane(1), as: UInt64.self) & memory.pointee.addressMask).addingReportingOverflow(word64(24))
  }
}
