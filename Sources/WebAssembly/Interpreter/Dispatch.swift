// How the next instruction is reached. This file alone knows.
//
// A handler is a plain named function that ends by returning `next(…)`. Optimised, the compiler turns the call in
// `next` into a jump, since nothing of the caller's frame is alive any more: execution goes from handler to handler
// through the addresses in the code, and the stack stays where it is. The language does not promise that, so a test
// reads the machine code and another runs every kind of handler long enough to overflow a stack that grew. It works
// only while a handler is free of throws, class references, escaping locals and closures.
//
// Builds without optimisation and processors without sibling calls define TRAMPOLINE, or DEBUG: `next` then saves the
// registers and returns to a loop. That is 2.6 times slower when optimised and correct everywhere.
//
// A `switch` over opcodes in a loop took 1.7 times as long, closures 3 to 9 times.

/// What every instruction is carried out by. Zero, or a `RunResult`, is returned when the run ends.
typealias Handler = @convention(thin) (Place, Values) -> Int

/// Goes on with the instruction at `place.pc`.
@inline(__always) func next(_ place: Place, _ values: Values) -> Int {
  #if DEBUG || TRAMPOLINE
    values.instance.pointee.machine.pointee.saved = SavedRegisters(place: place, values: values)
    return bounce
  #else
    return handler(at: place.pc)(place, values)
  #endif
}

/// Goes on with the instruction `words` code words later.
@inline(__always) func next(_ place: Place, _ values: Values, words: Int) -> Int {
  var place = place
  place.pc += words &* CodeWord.size
  return next(place, values)
}

/// Goes on at another place of the same function.
@inline(__always) func jump(_ place: Place, _ values: Values, to pc: UnsafeRawPointer) -> Int {
  var place = place
  place.pc = pc
  return next(place, values)
}

/// Executes from `place` until an `exit` instruction or a trap.
@inline(never) func dispatch(_ place: Place, _ values: Values) -> Int {
  #if DEBUG || TRAMPOLINE
    let machine = values.instance.pointee.machine
    machine.pointee.saved = SavedRegisters(place: place, values: values)
    while true {
      let registers = machine.pointee.saved
      let result = handler(at: registers.place.pc)(registers.place, registers.values)
      if result != bounce { return result }
    }
  #else
    return next(place, values)
  #endif
}

/// Ends the run.
@inline(__always) func trap(_ result: RunResult, _ place: Place, _ values: Values) -> Int {
  trap(result.rawValue, place, values)
}

@inline(__always) func trap(_ code: Int, _ place: Place, _ values: Values) -> Int {
  recordTrap(place.pc, place.sp, code, place.memorySize, values.instance)
}

/// Cold: records where a run ended, which no handler does on its way. The parameters stand where a handler has them and
/// all fit registers; a seventh would go through memory, and the handlers would move their own about to prepare for it.
@inline(never) func recordTrap(
  _ pc: UnsafeRawPointer, _ sp: UnsafeMutableRawPointer, _ code: Int, _ memorySize: UInt64,
  _ instance: UnsafeMutablePointer<InstanceRecord>
) -> Int {
  let machine = instance.pointee.machine
  machine.pointee.pc = pc
  machine.pointee.sp = sp
  machine.pointee.instance = instance
  return code
}

#if DEBUG || TRAMPOLINE
  /// Returned by a handler that wants the loop to go on.
  private let bounce = -1
#endif

// The first word of every instruction is an address from `HandlerTable`.
@inline(__always) private func handler(at pc: UnsafeRawPointer) -> Handler {
  unsafeBitCast(pc.load(as: UInt.self), to: Handler.self)
}
