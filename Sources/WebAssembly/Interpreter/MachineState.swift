/// How a run ended. Codes below zero are the dispatcher's own and never leave it.
enum RunResult: Int, Sendable {
  case finished = 0
  // Traps of the specification.
  case unreachable, integerDivideByZero, integerOverflow, invalidConversionToInteger
  case memoryOutOfBounds, tableOutOfBounds, undefinedElement, uninitializedElement, indirectCallTypeMismatch
  case nullReference, nullFunctionReference, nullStructureReference, nullArrayReference, nullI31Reference
  case arrayOutOfBounds, castFailure
  case unalignedAtomic, expectedSharedMemory, nullExceptionReference
  // A limit was reached.
  case stackExhausted, budgetExhausted, deadlineExceeded, interrupted
  /// The heap holds as many live objects as it may.
  case heapExhausted
  /// The function needs a larger frame than the machine can address; see `MachineState.detail`.
  case frameTooLarge
  /// A host function threw; the runtime holds the error.
  case hostError
  /// An exception found no handler; see `MachineState.exception`.
  case uncaughtException
}

/// The part of a machine that its handlers reach, through the instance record. One per store.
struct MachineState {
  /// A frame may begin at or below this address; it lies one maximal frame below the end of the stack.
  var stackLimit: UnsafeMutableRawPointer
  /// Heads of the lists of free cells, by size class; zero ends a list.
  let freeCells: UnsafeMutablePointer<UInt>
  /// Borrowed: the store keeps it.
  let heap: Unmanaged<ObjectHeap>
  /// Where the stack begins.
  let stackBase: UnsafeMutableRawPointer
  /// What is left of the current slice of the budget. Counted code subtracts and asks for more below zero.
  var slice: Int64 = 0
  /// Instructions still allowed beyond the slice.
  var budget: UInt64 = .max
  /// Monotonic nanoseconds at which the run ends; zero never.
  var deadline: UInt64 = 0
  /// Nonzero when another thread wants the run to end.
  var interrupt: UnsafeMutablePointer<UInt32>

  /// Where the next entry from outside puts its arguments; host calls move it above the caller's frame.
  var top: UnsafeMutablePointer<UInt64>
  /// The frame, place and instance of the last trap or host call, from which a backtrace starts.
  var pc: UnsafeRawPointer?
  var sp: UnsafeMutableRawPointer?
  var instance: UnsafeMutablePointer<InstanceRecord>?
  /// A reference to the exception that left the last run or host function.
  var exception: UInt64 = 0
  /// Code that ends a run, and code that leads from another instance back to the caller's.
  let exit: UnsafeRawPointer
  let returnToInstance: UnsafeRawPointer
  /// A number that belongs to the result, such as the slots a frame would have needed.
  var detail: UInt64 = 0

  /// Where the registers rest between handlers in builds that dispatch from a loop.
  var saved: SavedRegisters
}

extension MachineState {
  /// Instructions between two looks at clock and interruption: some tenths of a millisecond.
  private static var sliceLength: UInt64 { 100_000 }

  /// Called when the slice is used up: looks at the interruption and the clock, and takes more from the budget.
  mutating func renewSlice() -> RunResult {
    if interrupt.pointee != 0 { return .interrupted }
    if deadline != 0, MonotonicClock.now >= deadline { return .deadlineExceeded }
    guard budget != .max else {
      slice = Int64(Self.sliceLength)
      return .finished
    }
    // What the last charge was over; lengths are 32-bit numbers.
    let owed = slice < 0 ? slice.magnitude : 0
    let taken = min(budget, owed &+ Self.sliceLength)
    budget &-= taken
    slice &+= Int64(taken)
    return slice < 0 ? .budgetExhausted : .finished
  }

  /// Begins an outermost call: so many instructions, until that moment.
  mutating func allow(budget: UInt64?, deadline: UInt64?) {
    self.budget = budget ?? .max
    self.deadline = deadline ?? 0
    slice = 0
  }

  /// Instructions not yet used; `UInt64.max` when they are not counted.
  var remainingBudget: UInt64 {
    budget == .max ? .max : budget &+ UInt64(max(slice, 0))
  }
}
