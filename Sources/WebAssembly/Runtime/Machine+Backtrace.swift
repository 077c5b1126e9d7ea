// A backtrace is read off the machine's stack: each frame's header holds where it returns to and where its caller's
// frame is. A return address that leads back to another instance has that instance stored at the caller's frame.

extension Machine {
  /// The functions in progress when the last run ended, innermost first, down to where the host called.
  func backtrace() -> [Trap.Frame] {
    guard let instance = state.pointee.instance, let pc = state.pointee.pc, let sp = state.pointee.sp else { return [] }
    var walk = StackWalk(instance: instance, pc: pc, sp: sp)
    var places = PlaceCache()
    var frames: [Trap.Frame] = []
    while frames.count < Trap.longestBacktrace {
      if let frame = places.frame(walk.instance, walk.pc) { frames.append(frame) }
      guard walk.step(state) else { break }
    }
    return frames
  }
}

/// One frame of the stack, and the way to the one below.
struct StackWalk {
  var instance: InstancePointer
  var pc: UnsafeRawPointer
  var sp: UnsafeMutableRawPointer

  /// Goes to the caller; false at the bottom.
  mutating func step(_ state: UnsafePointer<MachineState>) -> Bool {
    var returnAddress = sp.load(fromByteOffset: -16, as: UnsafeRawPointer.self)
    sp = sp.load(fromByteOffset: -8, as: UnsafeMutableRawPointer.self)
    while returnAddress == state.pointee.returnToInstance {
      instance = sp.load(as: InstancePointer.self)
      returnAddress = sp.load(fromByteOffset: -16, as: UnsafeRawPointer.self)
      sp = sp.load(fromByteOffset: -8, as: UnsafeMutableRawPointer.self)
    }
    // Any address within the call will do; the one before the return is its last word.
    pc = returnAddress - 8
    return returnAddress != state.pointee.exit
  }
}

/// Finding an instruction's place means translating its function again, so recursion must not do it for every frame.
private struct PlaceCache {
  private var known: [UnsafeRawPointer: Trap.Frame] = [:]

  mutating func frame(_ instance: InstancePointer, _ pc: UnsafeRawPointer) -> Trap.Frame? {
    if let frame = known[pc] { return frame }
    guard let owner = instance.pointee.owner else { return nil }
    let storage = Unmanaged<InstanceStorage>.fromOpaque(owner).takeUnretainedValue()
    guard let code = storage.module?.code, let (function, word) = code.function(containing: pc) else { return nil }
    let frame = Trap.Frame(
      function: function, functionName: storage.functionNames[function], offset: code.offset(ofWord: word, in: function)
    )
    known[pc] = frame
    return frame
  }
}
