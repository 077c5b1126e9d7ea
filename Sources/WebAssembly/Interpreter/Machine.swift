// A machine is a stack and the entry into code. One belongs to a store; calls into guests from within host functions
// called by guests go on above the frames that wait.
//
// The stack is a mapping of its own, so that depth is bounded by a limit and not by the thread: a frame may begin at or
// below `stackLimit`, and one maximal frame fits behind it. Comparing once at each call is enough.
//
// The runtime supplies what handlers ask of it, as plain functions: `growMemory`, `growTable` and `callHost`.

final class Machine {
  /// The largest frame code can address: lanes have 16 bits.
  static var maximalFrameSlots: Int { 1 << 15 }

  let state: UnsafeMutablePointer<MachineState>
  private let stack: UnsafeMutableRawPointer
  private let stackByteCount: Int
  /// Where registers point when nothing has run.
  private let nowhere: UnsafeMutablePointer<InstanceRecord>

  /// `interrupt` is looked at every slice; it must outlive the machine, and so must the heap.
  init(stackBytes: Int, interrupt: UnsafeMutablePointer<UInt32>, heap: ObjectHeap) throws(LimitError) {
    // Twice the frame: a call may place its arguments above the last frame before it is refused.
    let reserve = 2 * 8 * Self.maximalFrameSlots
    let wanted = max(stackBytes, 1 << 12).addingReportingOverflow(reserve)
    guard !wanted.overflow, let size = AddressSpace.rounded(wanted.partialValue),
      let stack = AddressSpace.allocate(size)
    else {
      throw LimitError("bytes of stack", value: UInt64(clamping: stackBytes), maximum: 0)
    }
    self.stack = stack
    stackByteCount = size
    nowhere = UnsafeMutableRawPointer.allocate(byteCount: MemoryLayout<InstanceRecord>.stride, alignment: 16)
      .bindMemory(to: InstanceRecord.self, capacity: 1)
    state = .allocate(capacity: 1)
    let place = Place(pc: StaticCode.shared.exit, sp: stack, memory: stack, memorySize: 0)
    let values = Values(instance: nowhere, x: 0, d: 0, f: 0)
    state.initialize(
      to: MachineState(
        stackLimit: stack + (max(stackBytes, 1 << 12) - 1), freeCells: heap.freeCells,
        heap: Unmanaged.passUnretained(heap), stackBase: stack, interrupt: interrupt,
        top: stack.assumingMemoryBound(to: UInt64.self), exit: StaticCode.shared.exit,
        returnToInstance: StaticCode.shared.returnToInstance, saved: SavedRegisters(place: place, values: values)))
  }

  deinit {
    AddressSpace.release(stack, stackByteCount)
    nowhere.deallocate()
    state.deallocate()
  }

  /// Calls a function whose arguments lie at `top`, where there is room for every function's; its results replace them.
  ///
  /// When the result says that the run did not finish, `backtrace` tells where it ended, until the next call.
  /// Takes the state alone, because reaching it through objects would cost as much as the call.
  @inline(__always) static func call(
    _ function: UnsafeMutablePointer<FunctionRecord>, _ state: UnsafeMutablePointer<MachineState>
  ) -> RunResult {
    let base = state.pointee.top
    let sp = UnsafeMutableRawPointer(base + (Int(function.pointee.slots) &+ 2))
    if _slowPath(sp > state.pointee.stackLimit) {
      state.pointee.instance = nil
      return .stackExhausted
    }
    let instance = function.pointee.instance
    let memory = instance.pointee.memory
    let entry = UnsafeRawPointer(bitPattern: function.pointee.cell.pointee.entry).unsafelyUnwrapped
    let place = Place(pc: entry, sp: sp, memory: memory.pointee.base, memorySize: memory.pointee.byteCount)
    place.setHeader(returnAddress: state.pointee.exit, callerFrame: sp)
    let values = Values(instance: instance, x: UInt64(UInt(bitPattern: function)), d: 0, f: 0)
    let result = dispatch(place, values)
    state.pointee.top = base
    if result == RunResult.finished.rawValue { return .finished }
    guard let result = RunResult(rawValue: result) else { preconditionFailure("every way to end a run has a code") }
    return result
  }
}

/// Code that no function contains.
struct StaticCode: @unchecked Sendable {
  // Written before `shared` is published, never after.
  let exit: UnsafeRawPointer
  let returnToInstance: UnsafeRawPointer
  /// The cell of every host function.
  let hostCell: UnsafeMutablePointer<CodeCell>

  static let shared = StaticCode()

  private init() {
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: 3)
    let table = HandlerTable.shared
    words.initialize(to: table[.exit])
    (words + 1).initialize(to: table[.returnToInstance])
    (words + 2).initialize(to: table[.hostFunction])
    exit = UnsafeRawPointer(words)
    returnToInstance = UnsafeRawPointer(words + 1)
    hostCell = .allocate(capacity: 1)
    hostCell.initialize(to: CodeCell(entry: UInt(bitPattern: words + 2), stub: table[.hostFunction], function: 0))
  }
}
