// Calls and returns.
//
// A callee's frame begins where the caller put the arguments, so nothing is copied:
//
//     … caller's temporaries │ arguments, later results │ return pc │ caller's sp │ locals │ temporaries
//                                                                                 ↑ sp
//
// Arguments and results share as many slots as the larger of both needs. A call that may leave the instance goes through
// a function record, which it leaves in `x`; `enterElsewhere` then pushes a frame of its own whose return address leads
// back to the instance, so that ordinary calls pay nothing for the possibility.

/// The two words under every frame.
extension Place {
  @inline(__always) var returnAddress: UnsafeRawPointer {
    sp.load(fromByteOffset: -16, as: UnsafeRawPointer.self)
  }

  @inline(__always) var callerFrame: UnsafeMutableRawPointer {
    sp.load(fromByteOffset: -8, as: UnsafeMutableRawPointer.self)
  }

  @inline(__always) func setHeader(returnAddress: UnsafeRawPointer, callerFrame: UnsafeMutableRawPointer) {
    sp.storeBytes(of: returnAddress, toByteOffset: -16, as: UnsafeRawPointer.self)
    sp.storeBytes(of: callerFrame, toByteOffset: -8, as: UnsafeMutableRawPointer.self)
  }

  /// Takes memory 0 from its record again: it may have grown, or belong to another instance.
  @inline(__always) mutating func reloadMemory(of instance: UnsafeMutablePointer<InstanceRecord>) {
    let record = instance.pointee.memory
    memory = record.pointee.base
    memorySize = record.pointee.byteCount
  }
}

// MARK: Calls

// push frame; pc = cell.entry. [advance in bytes] [cell]
@inline(__always) func handleCall(_ place: Place, _ values: Values) -> Int {
  let sp = place.sp + Int(place.word32(12))
  if _slowPath(sp > values.instance.pointee.machine.pointee.stackLimit) { return trap(.stackExhausted, place, values) }
  let cell = place.pc.load(fromByteOffset: 16, as: UnsafePointer<CodeCell>.self)
  var callee = place
  callee.sp = sp
  callee.setHeader(returnAddress: place.pc + 24, callerFrame: place.sp)
  return jump(callee, values, to: UnsafeRawPointer(bitPattern: cell.pointee.entry).unsafelyUnwrapped)
}

// The same for an imported function. [advance in bytes] [link]
@inline(__always) func handleCallImport(_ place: Place, _ values: Values) -> Int {
  call(values.link(place.word32(16), as: FunctionRecord.self), place, values)
}

// The same for what a table holds. [index, advance in bytes] [table link, type]
@inline(__always) func handleCallIndirect_s(_ place: Place, _ values: Values) -> Int {
  callIndirect(UInt64(place.slot(place.lane(0), as: UInt32.self)), place, values)
}

@inline(__always) func handleCallIndirect_r(_ place: Place, _ values: Values) -> Int {
  callIndirect(UInt64(UInt32(truncatingIfNeeded: values.x)), place, values)
}

// The same for a table whose indices have 64 bits.
@inline(__always) func handleCallIndirectWide(_ place: Place, _ values: Values) -> Int {
  callIndirect(place.slot(place.lane(0), as: UInt64.self), place, values)
}

// The same for a reference. [reference, advance in bytes] [unused]
@inline(__always) func handleCallRef(_ place: Place, _ values: Values) -> Int {
  guard let function = functionRecord(place.slot(place.lane(0), as: UInt64.self)) else {
    return trap(.nullFunctionReference, place, values)
  }
  return call(function, place, values)
}

@inline(__always) private func callIndirect(_ index: UInt64, _ place: Place, _ values: Values) -> Int {
  let table = values.link(place.word32(16), as: TableRecord.self)
  if _slowPath(index >= table.pointee.count) { return trap(.undefinedElement, place, values) }
  guard let function = functionRecord(table.pointee.elements[Int(truncatingIfNeeded: index)]) else {
    return trap(.uninitializedElement, place, values)
  }
  if _slowPath(function.pointee.type != place.word32(20)) { return callSubtype(function, place, values) }
  return call(function, place, values)
}

/// The function's type is another than the call's; it may stand below it.
@inline(never) private func callSubtype(_ function: FunctionPointer, _ place: Place, _ values: Values) -> Int {
  if isSubtype(function, of: place.word32(20)) { return call(function, place, values) }
  return trap(.indirectCallTypeMismatch, place, values)
}

@inline(__always) private func functionRecord(_ reference: UInt64) -> UnsafeMutablePointer<FunctionRecord>? {
  UnsafeMutablePointer(bitPattern: UInt(reference))
}

@inline(__always) private func call(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ place: Place, _ values: Values
) -> Int {
  let sp = place.sp + Int(place.word32(12))
  if _slowPath(sp > values.instance.pointee.machine.pointee.stackLimit) { return trap(.stackExhausted, place, values) }
  var callee = place
  callee.sp = sp
  callee.setHeader(returnAddress: place.pc + 24, callerFrame: place.sp)
  return enter(function, callee, values)
}

/// Goes on in a function whose frame and header are in place.
@inline(__always) private func enter(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ place: Place, _ values: Values
) -> Int {
  var values = values
  values.x = UInt64(UInt(bitPattern: function))
  if _slowPath(function.pointee.instance != values.instance) { return enterElsewhere(place, values) }
  let entry = function.pointee.cell.pointee.entry
  return jump(place, values, to: UnsafeRawPointer(bitPattern: entry).unsafelyUnwrapped)
}

// MARK: Tail calls

// The arguments replace those of the frame that ends. [arguments, count, own slots, callee's slots] [cell]
@inline(__always) func handleReturnCall(_ place: Place, _ values: Values) -> Int {
  let callee = replaceFrame(place)
  if _slowPath(callee.sp > values.instance.pointee.machine.pointee.stackLimit) {
    return trap(.stackExhausted, callee, values)
  }
  let cell = place.pc.load(fromByteOffset: 16, as: UnsafePointer<CodeCell>.self)
  return jump(callee, values, to: UnsafeRawPointer(bitPattern: cell.pointee.entry).unsafelyUnwrapped)
}

// [arguments, count, own slots, callee's slots] [link]
@inline(__always) func handleReturnCallImport(_ place: Place, _ values: Values) -> Int {
  returnCall(values.link(place.word32(16), as: FunctionRecord.self), place, values)
}

// [arguments, count, own slots, callee's slots] [table link, type] [index]
@inline(__always) func handleReturnCallIndirect(_ place: Place, _ values: Values) -> Int {
  returnCallIndirect(UInt64(place.slot(place.lane(8), as: UInt32.self)), place, values)
}

// The same for a table whose indices have 64 bits.
@inline(__always) func handleReturnCallIndirectWide(_ place: Place, _ values: Values) -> Int {
  returnCallIndirect(place.slot(place.lane(8), as: UInt64.self), place, values)
}

@inline(__always) private func returnCallIndirect(_ index: UInt64, _ place: Place, _ values: Values) -> Int {
  let table = values.link(place.word32(16), as: TableRecord.self)
  if _slowPath(index >= table.pointee.count) { return trap(.undefinedElement, place, values) }
  guard let function = functionRecord(table.pointee.elements[Int(truncatingIfNeeded: index)]) else {
    return trap(.uninitializedElement, place, values)
  }
  if _slowPath(function.pointee.type != place.word32(20)), !isSubtype(function, of: place.word32(20)) {
    return trap(.indirectCallTypeMismatch, place, values)
  }
  return returnCall(function, place, values)
}

// [arguments, count, own slots, callee's slots] [reference]
@inline(__always) func handleReturnCallRef(_ place: Place, _ values: Values) -> Int {
  let reference = place.slot(Int(place.pc.load(fromByteOffset: 16, as: Int16.self)), as: UInt64.self)
  guard let function = functionRecord(reference) else { return trap(.nullFunctionReference, place, values) }
  return returnCall(function, place, values)
}

@inline(__always) private func returnCall(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ place: Place, _ values: Values
) -> Int {
  let callee = replaceFrame(place)
  if _slowPath(callee.sp > values.instance.pointee.machine.pointee.stackLimit) {
    return trap(.stackExhausted, callee, values)
  }
  return enter(function, callee, values)
}

/// Moves the arguments down over the frame's own and puts the header above them.
@inline(__always) private func replaceFrame(_ place: Place) -> Place {
  let returnAddress = place.returnAddress
  let callerFrame = place.callerFrame
  let start = place.sp - 8 &* (place.lane(2) &+ 2)
  start.copyMemory(from: place.address(place.lane(0)), byteCount: 8 &* place.lane(1))
  var callee = place
  callee.sp = start + 8 &* (place.lane(3) &+ 2)
  callee.setHeader(returnAddress: returnAddress, callerFrame: callerFrame)
  return callee
}

// MARK: Returns

// sp = caller's sp; pc = return pc
@inline(__always) private func leave(_ place: Place, _ values: Values) -> Int {
  var caller = place
  caller.sp = place.callerFrame
  return jump(caller, values, to: place.returnAddress)
}

@inline(__always) func handleReturnVoid(_ place: Place, _ values: Values) -> Int {
  leave(place, values)
}

// d = a; return. The result stays in its accumulator.
@inline(__always) private func returnValue<T: Word, A: Operand>(
  _: T.Type, _: A.Type, _ place: Place, _ values: Values
) -> Int {
  let value: T = A.read(place, values, lane: 1)
  var values = values
  value.keep(in: &values)
  place.setSlot(place.lane(0), value.slotBits)
  return leave(place, values)
}

@inline(__always) func handleReturn64_s(_ place: Place, _ values: Values) -> Int {
  returnValue(UInt64.self, Slot.self, place, values)
}

@inline(__always) func handleReturn64_r(_ place: Place, _ values: Values) -> Int {
  returnValue(UInt64.self, Accumulator.self, place, values)
}

@inline(__always) func handleReturnF32_s(_ place: Place, _ values: Values) -> Int {
  returnValue(Float.self, Slot.self, place, values)
}

@inline(__always) func handleReturnF32_r(_ place: Place, _ values: Values) -> Int {
  returnValue(Float.self, Accumulator.self, place, values)
}

@inline(__always) func handleReturnF64_s(_ place: Place, _ values: Values) -> Int {
  returnValue(Double.self, Slot.self, place, values)
}

@inline(__always) func handleReturnF64_r(_ place: Place, _ values: Values) -> Int {
  returnValue(Double.self, Accumulator.self, place, values)
}

// MARK: Borders

/// Ends the run.
@inline(__always) func handleExit(_ place: Place, _ values: Values) -> Int {
  RunResult.finished.rawValue
}

/// The code of every host function.
@inline(__always) func handleHostFunction(_ place: Place, _ values: Values) -> Int {
  enterElsewhere(place, values)
}

/// Calls the function in `x`, which belongs to the host or to another instance; its frame is in place.
@inline(never) func enterElsewhere(_ place: Place, _ values: Values) -> Int {
  let function = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(values.x)).unsafelyUnwrapped
  if function.pointee.host != nil { return callHostFunction(function, place, values) }
  return enterInstance(of: function, place, values)
}

@inline(__always) private func callHostFunction(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ place: Place, _ values: Values
) -> Int {
  let machine = values.instance.pointee.machine
  let slots = place.sp - 8 &* (Int(function.pointee.slots) &+ 2)
  machine.pointee.top = place.sp.assumingMemoryBound(to: UInt64.self)
  machine.pointee.pc = place.returnAddress - 8
  machine.pointee.sp = place.callerFrame
  machine.pointee.instance = values.instance
  let result = callHost(function, slots.assumingMemoryBound(to: UInt64.self), caller: values.instance)
  if _slowPath(result != RunResult.finished) {
    return result == .uncaughtException ? raiseFromHost(place, values) : result.rawValue
  }
  var place = place
  place.reloadMemory(of: values.instance)
  var values = values
  values.x = slots.load(as: UInt64.self)
  values.d = slots.load(as: Double.self)
  values.f = slots.load(as: Float.self)
  return leave(place, values)
}

/// Pushes `instance │ slots │ arguments │ header` and calls into the other instance; `handleReturnToInstance` undoes it.
/// After a tail call out of a frame that is such a call itself the frame below already leads back.
@inline(__always) private func enterInstance(
  of function: UnsafeMutablePointer<FunctionRecord>, _ place: Place, _ values: Values
) -> Int {
  let machine = values.instance.pointee.machine
  let slots = Int(function.pointee.slots)
  var callee = place
  if place.returnAddress != machine.pointee.returnToInstance {
    callee.sp = place.sp + 8 &* (slots &+ 4)
    if callee.sp > machine.pointee.stackLimit {
      var caller = place
      caller.pc = place.returnAddress - 8
      caller.sp = place.callerFrame
      return trap(.stackExhausted, caller, values)
    }
    place.sp.storeBytes(of: values.instance, as: UnsafeMutablePointer<InstanceRecord>.self)
    place.sp.storeBytes(of: slots, toByteOffset: 8, as: Int.self)
    (place.sp + 16).copyMemory(from: place.sp - 8 &* (slots &+ 2), byteCount: 8 &* slots)
    callee.setHeader(returnAddress: machine.pointee.returnToInstance, callerFrame: place.sp)
  }
  var values = values
  values.instance = function.pointee.instance
  callee.reloadMemory(of: values.instance)
  let entry = function.pointee.cell.pointee.entry
  return jump(callee, values, to: UnsafeRawPointer(bitPattern: entry).unsafelyUnwrapped)
}

/// Where a call into another instance returns to: moves the results down and goes back to the caller's instance.
@inline(__always) func handleReturnToInstance(_ place: Place, _ values: Values) -> Int {
  var values = values
  values.instance = place.sp.load(as: UnsafeMutablePointer<InstanceRecord>.self)
  let slots = place.sp.load(fromByteOffset: 8, as: Int.self)
  (place.sp - 8 &* (slots &+ 2)).copyMemory(from: place.sp + 16, byteCount: 8 &* slots)
  var place = place
  place.reloadMemory(of: values.instance)
  return leave(place, values)
}

/// What a cell's entry leads to before the function's first call.
@inline(__always) func handleTranslate(_ place: Place, _ values: Values) -> Int {
  let cell = UnsafeMutableRawPointer(mutating: place.pc - 8).assumingMemoryBound(to: CodeCell.self)
  let result = translate(cell, values.instance)
  if _slowPath(result != .finished) {
    var caller = place
    caller.pc = place.returnAddress - 8
    caller.sp = place.callerFrame
    return trap(result, caller, values)
  }
  return jump(place, values, to: UnsafeRawPointer(bitPattern: cell.pointee.entry).unsafelyUnwrapped)
}

@inline(never) private func translate(
  _ cell: UnsafeMutablePointer<CodeCell>, _ instance: UnsafeMutablePointer<InstanceRecord>
) -> RunResult {
  instance.pointee.code._withUnsafeGuaranteedRef { code in
    code.translate(cell, detail: &instance.pointee.machine.pointee.detail)
  }
}

// MARK: Budget

// slice -= n; below zero ask for more. Charged on entering functions and loops, by the length of what follows.
@inline(__always) func handleCharge(_ place: Place, _ values: Values) -> Int {
  let machine = values.instance.pointee.machine
  let slice = machine.pointee.slice &- Int64(place.word32(12))
  machine.pointee.slice = slice
  if _slowPath(slice < 0) { return renewSlice(place, values) }
  return next(place, values, words: 2)
}

// The same for an operation on as many bytes or elements as slot a says, sixteen for one instruction.
@inline(__always) func handleChargeLength(_ place: Place, _ values: Values) -> Int {
  let machine = values.instance.pointee.machine
  let slice = machine.pointee.slice &- Int64(place.slot(place.lane(0), as: UInt32.self) &>> 4)
  machine.pointee.slice = slice
  if _slowPath(slice < 0) { return renewSlice(place, values) }
  return next(place, values, words: 2)
}

// The same for a length of 64 bits. One that is out of bounds is charged as if it were the longest of 32 bits.
@inline(__always) func handleChargeWideLength(_ place: Place, _ values: Values) -> Int {
  let machine = values.instance.pointee.machine
  let length = min(place.slot(place.lane(0), as: UInt64.self) &>> 4, UInt64(UInt32.max))
  let slice = machine.pointee.slice &- Int64(truncatingIfNeeded: length)
  machine.pointee.slice = slice
  if _slowPath(slice < 0) { return renewSlice(place, values) }
  return next(place, values, words: 2)
}

@inline(never) private func renewSlice(_ place: Place, _ values: Values) -> Int {
  let result = values.instance.pointee.machine.pointee.renewSlice()
  if result != .finished { return trap(result, place, values) }
  return next(place, values, words: 2)
}
