// Throwing. The frames on the machine's stack are walked from the innermost one outwards until code is found that guards
// the call in progress; nothing is changed before it is known who handles the exception, so one that nobody handles
// still has its whole backtrace. https://webassembly.github.io/spec/core/exec/instructions.html#exceptions

// throw tag(slots from a on). [a] [tag link]
@inline(__always) func handleThrowTag(_ place: Place, _ values: Values) -> Int {
  throwException(place, values)
}

// throw the exception in slot a
@inline(__always) func handleThrowReference(_ place: Place, _ values: Values) -> Int {
  var values = values
  values.x = place.slot(place.lane(0), as: UInt64.self)
  if values.x == 0 { return trap(.nullExceptionReference, place, values) }
  return raise(place, values)
}

@inline(never) private func throwException(_ place: Place, _ values: Values) -> Int {
  let tag = values.link(place.word32(12), as: TagRecord.self)
  var values = values
  values.x = makeException(tag, place.address(place.lane(0)), values.instance.pointee.machine)
  if values.x == 0 { return trap(.heapExhausted, place, values) }
  return raise(place, values)
}

/// Goes on where the exception in `x`, thrown here, is handled.
@inline(never) private func raise(_ place: Place, _ values: Values) -> Int {
  let result = unwind(StackWalk(instance: values.instance, pc: place.pc, sp: place.sp), values.x)
  if result != RunResult.finished { return result.rawValue }
  return land(place, values)
}

/// The same for the exception that a host function threw, whose frame this is; `MachineState` has it.
@inline(never) func raiseFromHost(_ place: Place, _ values: Values) -> Int {
  let machine = values.instance.pointee.machine
  var walk = StackWalk(instance: values.instance, pc: place.pc, sp: place.sp)
  // Called by the host itself, it has no guest's frame below.
  if !walk.step(machine) { return RunResult.uncaughtException.rawValue }
  let result = unwind(walk, machine.pointee.exception)
  if result != RunResult.finished { return result.rawValue }
  return land(place, values)
}

/// Goes on where `unwind` says.
@inline(__always) private func land(_ place: Place, _ values: Values) -> Int {
  let machine = values.instance.pointee.machine
  var place = place
  place.pc = machine.pointee.pc.unsafelyUnwrapped
  place.sp = machine.pointee.sp.unsafelyUnwrapped
  var values = values
  values.instance = machine.pointee.instance.unsafelyUnwrapped
  place.reloadMemory(of: values.instance)
  return next(place, values)
}

/// Finds the handler, puts the exception into the slots it names, and leaves in the machine where to go on. Without a
/// handler it leaves the exception and the place it was thrown at.
@inline(never) private func unwind(_ origin: StackWalk, _ reference: UInt64) -> RunResult {
  let machine = origin.instance.pointee.machine
  let exception = ExceptionObject(reference)
  var frame = origin
  repeat {
    // Searching takes time, which the guest pays for.
    var steps: Int64 = 1
    let instance = frame.instance
    let landing = instance.pointee.code._withUnsafeGuaranteedRef {
      $0.landing(at: frame.pc, tag: exception.tag, in: instance, steps: &steps)
    }
    machine.pointee.slice &-= steps
    guard let (pc, clause) = landing else { continue }
    if clause.payload != ExceptionTable.Clause.noSlot {
      (frame.sp + 8 &* Int(clause.payload)).copyMemory(
        from: exception.payload, byteCount: 8 &* exception.payloadSlots)
    }
    if clause.reference != ExceptionTable.Clause.noSlot {
      (frame.sp + 8 &* Int(clause.reference)).storeBytes(of: reference, as: UInt64.self)
    }
    machine.pointee.pc = pc
    machine.pointee.sp = frame.sp
    machine.pointee.instance = instance
    return .finished
  } while frame.step(machine)
  machine.pointee.exception = reference
  machine.pointee.pc = origin.pc
  machine.pointee.sp = origin.sp
  machine.pointee.instance = origin.instance
  return .uncaughtException
}
